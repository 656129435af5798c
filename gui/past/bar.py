"""The bar under the map: a slider over the years, the day to type, the change before and after, and play."""

from datetime import date

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gis.errors import TelimError
from gui.i18n import translate
from gui.theme import icon, theme
from gui.widgets import wording
from gui.widgets.editors import DayLine
from gui.widgets.look import Dressed
from gui.widgets.reading import read_day
from gui.widgets.time_slider import TimeSlider

PLAY_MS = 700
STRIDES = 150
"""From the first day to the last, play goes in at most so many steps."""
HEIGHT = 48
NARROW = 620


class PastBar(QFrame):
    """``wanted`` brings the day to show, ``closed`` asks for today's map, ``changes_wanted`` for the list of changes."""

    wanted = Signal(object)
    closed = Signal()
    changes_wanted = Signal(object)
    complained = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pastBar")
        self.setFixedHeight(HEIGHT)
        self.today = today
        self.slider = TimeSlider()
        self.previous = self._button("left", translate("Past", "The change before (Ctrl+Left)"), self._go_before)
        self.play = self._button("start", translate("Past", "Play: from change to change"), self._turn_play)
        self.next = self._button("right", translate("Past", "The next change (Ctrl+Right)"), self._go_after)
        self.day = DayLine()
        self.day.setFixedWidth(118)
        self.day.left.connect(self._typed)
        self.day.line.installEventFilter(self)
        self.changes = self._button("history", translate("Past", "What changed between two days"), self._ask_changes)
        self.changes.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.shut = self._button("close", translate("Past", "Back to today's map (Esc)"), self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 8, 2)
        row.setSpacing(4)
        for widget in (self.previous, self.play, self.next, self.slider, self.day, self.changes, self.shut):
            row.addWidget(widget, 1 if widget is self.slider else 0)
        self._clock = QTimer(self, interval=PLAY_MS)
        self._clock.timeout.connect(self._step)
        self.slider.moved.connect(self._slid)
        self.set_ready(False)
        Dressed(self)

    @property
    def playing(self) -> bool:
        """True while the days go by."""
        return self._clock.isActive()

    def set_ready(self, ready: bool) -> None:
        """Grey until the past is read."""
        for widget in (self.previous, self.play, self.next, self.slider, self.day, self.changes):
            widget.setEnabled(ready)

    def set_days(self, first: date, ticks: list[date]) -> None:
        """The first day of the slider, and the days on which something happened in view."""
        self.slider.set_range(first, self.today)
        self.slider.set_ticks(ticks)
        self._grey()

    def show_day(self, day: date) -> None:
        """Show that day; says nothing."""
        self.slider.set_day(day)
        self.day.set_text(wording.day(day))
        self._grey()

    def stop(self) -> None:
        """End the play."""
        self._clock.stop()
        self._show_play()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the field closes the bar, unless it gives back what was typed."""
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape and not self.day.changed():
            self.closed.emit()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.panel)
            painter.fillRect(0, 0, self.width(), 1, look.line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.changes.setText(translate("Past", "Changes") if self.width() >= NARROW else "")

    def _button(self, picture: str, tip: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(picture))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: run())  # type: ignore[operator]
        return button

    def _slid(self, day: date) -> None:
        self.stop()
        self._want(day)

    def _want(self, day: date) -> None:
        self.show_day(day)
        self.wanted.emit(day)

    def _typed(self, text: str) -> None:
        try:
            day = read_day(text)
        except TelimError as error:
            self.day.restore()
            self.complained.emit(error)
            return
        self.stop()
        self._want(self.today if day is None else min(day, self.today))

    def _go_before(self) -> None:
        self.stop()
        day = self.slider.before()
        if day is not None:
            self._want(day)

    def _go_after(self) -> None:
        self.stop()
        self._want(self.slider.after() or self.today)

    def _turn_play(self) -> None:
        if self.playing:
            self.stop()
            return
        if self.slider.day >= self.today:
            self._want(self.slider.day_at(0.0))
        self._clock.start()
        self._show_play()

    def _step(self) -> None:
        """To the next change, in a register full of them to the first one after a stride."""
        slider = self.slider
        stride = (self.today - slider.day_at(0.0)).days // STRIDES
        slider.set_day(date.fromordinal(min(slider.day.toordinal() + max(0, stride - 1), self.today.toordinal())))
        day = slider.after()
        self._want(day or self.today)
        if day is None or day >= self.today:
            self.stop()

    def _show_play(self) -> None:
        self.play.setIcon(icon("suspend" if self.playing else "start"))

    def _ask_changes(self) -> None:
        self.stop()
        self.changes_wanted.emit(self.changes)

    def _grey(self) -> None:
        ready = self.slider.isEnabled()
        self.previous.setEnabled(ready and self.slider.before() is not None)
        self.next.setEnabled(ready and self.slider.day < self.today)
