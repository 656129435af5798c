"""The card "what changed": since a day that can be typed, until the day of the map; a line leads to its plots."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gis.errors import TelimError
from gui.i18n import translate
from gui.past.changes import ChangeLine
from gui.theme import theme
from gui.widgets import labels, wording
from gui.widgets.cards import clear
from gui.widgets.editors import DayLine
from gui.widgets.look import wear
from gui.widgets.popover import Popover
from gui.widgets.reading import read_day
from gui.widgets.swatch import paint_swatch

WIDTH = 320
ROW = 30
ABOVE = 8


class ChangesCard(Popover):
    """``since_changed`` brings another first day, ``line_chosen`` a line that was clicked."""

    since_changed = Signal(object)
    line_chosen = Signal(object)

    def __init__(self, owner: QWidget, until: date) -> None:
        super().__init__(owner, WIDTH)
        self.since = DayLine()
        self.since.setFixedWidth(132)
        self.since.left.connect(self._typed)
        self._until = self.day = until
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(labels.heading(translate("Past", "Changes from")))
        head.addWidget(self.since)
        head.addStretch(1)
        self.until = labels.quiet(translate("Past", "until {day}").format(day=wording.day(until)))
        self.wrong = labels.complaint()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.nothing = labels.quiet(translate("Past", "Nothing changed in these days."))
        self.body.addLayout(head)
        self.body.addWidget(self.until)
        self.body.addWidget(self.wrong)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._lines)
        wear(self)

    def show_lines(self, since: date, lines: Sequence[ChangeLine]) -> None:
        """Show what changed since that day."""
        self.day = since
        self.since.set_text(wording.day(since))
        self.wrong.hide()
        clear(self._lines)
        self.nothing.setVisible(not lines)
        for line in lines:
            row = ChangeRow(line)
            row.clicked.connect(lambda _=False, line=line: self._choose(line))
            self._lines.addWidget(row)
        self.adjustSize()

    def show_above(self, anchor: QWidget) -> None:
        """Stand over the widget, right edges in line, inside the screen."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.adjustSize()
        corner = anchor.mapToGlobal(anchor.rect().topRight())
        self.show_at(QPoint(corner.x(), corner.y() - self.sizeHint().height() - ABOVE), right=True)

    @property
    def rows(self) -> list["ChangeRow"]:
        """The lines as they stand."""
        found = (self._lines.itemAt(place).widget() for place in range(self._lines.count()))
        return [row for row in found if isinstance(row, ChangeRow)]

    def _choose(self, line: ChangeLine) -> None:
        self.close()
        self.line_chosen.emit(line)

    def _typed(self, text: str) -> None:
        try:
            day = read_day(text)
        except TelimError:
            day = None
        if day is None or day >= self._until:
            self.wrong.setText(translate("Past", "An earlier day, such as {day}").format(day="01.03.2024"))
            self.wrong.show()
            return
        self.since_changed.emit(day)


class ChangeRow(QAbstractButton):
    """The colour of the status, the words, and an arrow."""

    def __init__(self, line: ChangeLine) -> None:
        super().__init__()
        self.line = line
        self.setText(line.words)
        self.setAccessibleName(line.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.hover)
                painter.drawRoundedRect(box, 5, 5)
            if self.line.status:
                paint_swatch(painter, QRectF(6, (ROW - 13) / 2, 13, 13), self.line.status)
            else:
                painter.setPen(QPen(look.quiet, 1.4))
                painter.drawEllipse(QRectF(8.0, ROW / 2 - 4.0, 8.0, 8.0))
            words = box.adjusted(28, 0, -20, 0)
            painter.setPen(look.ink)
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(look.quiet)
            painter.drawText(
                box.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, "›"
            )
