"""A slider over days: years under it, ticks where something happened, the handle on the day that is shown."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gui.theme import mixed, theme
from gui.widgets import wording

HEIGHT = 44
EDGE = 10.0
RAIL = 15.0
"""How far under the upper edge the rail lies."""
HANDLE = 7.0
SNAP = 4.0
"""Pixels within which the pointer catches a tick."""
MONTH = 30


class TimeSlider(QWidget):
    """``moved`` brings the day under the handle while it moves; Left and Right go to the day before and after."""

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first, self._last = date(2000, 1, 1), date(2000, 1, 2)
        self.day = self._last
        self._ticks: list[date] = []
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_range(self, first: date, last: date) -> None:
        """The days at both ends."""
        self._first, self._last = min(first, last - timedelta(days=1)), last
        self.day = min(max(self.day, self._first), last)
        self.update()

    def set_ticks(self, days: Sequence[date]) -> None:
        """The days, in order, on which something happened."""
        self._ticks = list(days)
        self.update()

    def set_day(self, day: date) -> None:
        """Put the handle there; says nothing."""
        self.day = min(max(day, self._first), self._last)
        self.setAccessibleName(wording.day(self.day))
        self.update()

    def before(self) -> date | None:
        """The last tick before the day."""
        place = bisect_left(self._ticks, self.day)
        return self._ticks[place - 1] if place else None

    def after(self) -> date | None:
        """The next tick after the day."""
        place = bisect_right(self._ticks, self.day)
        return self._ticks[place] if place < len(self._ticks) else None

    def x_of(self, day: date) -> float:
        """Where that day stands, in pixels."""
        share = (day - self._first).days / (self._last - self._first).days
        return EDGE + share * (self.width() - 2 * EDGE)

    def day_at(self, x: float) -> date:
        """The day there, a tick where one is near."""
        share = min(1.0, max(0.0, (x - EDGE) / max(1.0, self.width() - 2 * EDGE)))
        day = self._first + timedelta(days=round(share * (self._last - self._first).days))
        place = bisect_left(self._ticks, day)
        near = self._ticks[max(0, place - 1) : place + 1]
        best = min(near, key=lambda one: abs(self.x_of(one) - x), default=day)
        return best if abs(self.x_of(best) - x) <= SNAP else day

    def sizeHint(self) -> QSize:
        return QSize(260, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = True
            self._go(self.day_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._go(self.day_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._go(self.after() if event.angleDelta().y() < 0 else self.before())
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageUp: -MONTH, Qt.Key.Key_PageDown: MONTH,
        }  # fmt: skip
        ends = {Qt.Key.Key_Home: self._first, Qt.Key.Key_End: self._last}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._go(self.before() if key == Qt.Key.Key_Left else self.after())
        elif key in steps:
            self._go(self.day + timedelta(days=steps[Qt.Key(key)]))
        elif key in ends:
            self._go(ends[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), wording.day(self.day_at(event.pos().x())), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        here = self.x_of(self.day)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_years(painter)
            painter.setPen(QPen(look.line, 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(EDGE, RAIL), QPointF(self.width() - EDGE, RAIL))
            if self.isEnabled():
                painter.setPen(QPen(look.accent, 4.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
                painter.drawLine(QPointF(EDGE, RAIL), QPointF(here, RAIL))
                self._paint_ticks(painter)
                painter.setPen(QPen(look.panel, 2.0))
                painter.setBrush(look.accent)
                painter.drawEllipse(QPointF(here, RAIL), HANDLE, HANDLE)
                if self.hasFocus():
                    painter.setPen(QPen(look.ink, 1.2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawEllipse(QPointF(here, RAIL), HANDLE + 2, HANDLE + 2)

    def _go(self, day: date | None) -> None:
        if day is None:
            return
        before = self.day
        self.set_day(day)
        if self.day != before:
            self.moved.emit(self.day)

    def _paint_ticks(self, painter: QPainter) -> None:
        """Short lines over the rail; days that fall on one pixel are one line."""
        look = theme()
        painter.setPen(QPen(mixed(look.panel, look.ink, 0.55), 1.0))
        for x in sorted({round(self.x_of(day)) for day in self._ticks}):
            painter.drawLine(QPointF(x + 0.5, 2.0), QPointF(x + 0.5, 8.0))

    def _paint_years(self, painter: QPainter) -> None:
        """A mark at each first of January, the year beside it where there is room."""
        look = theme()
        font = painter.font()
        font.setPixelSize(11)
        painter.setFont(font)
        room = QFontMetricsF(font).horizontalAdvance("0000") + 8
        free = 0.0
        for year in range(self._first.year, self._last.year + 1):
            x = self.x_of(max(self._first, date(year, 1, 1)))
            if year > self._first.year:
                painter.setPen(QPen(look.line, 1.0))
                painter.drawLine(QPointF(x, RAIL + 5), QPointF(x, RAIL + 11))
            if x >= free and x + room <= self.width():
                painter.setPen(look.quiet)
                painter.drawText(QRectF(x + 2, RAIL + 9, room, 16), Qt.AlignmentFlag.AlignVCenter, str(year))
                free = x + room
