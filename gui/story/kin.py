"""The kin of a plot as a small tree: what it came from above, what came from it below; every line leads to its story."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from data.story import Kin
from gui.i18n import translate
from gui.theme import theme
from gui.widgets import labels, wording
from gui.widgets.cards import clear

STEP = 18.0
ROW = 26
MOST = 40
"""Lines of one side; an exploded settlement has hundreds of children."""


@dataclass(frozen=True, slots=True)
class Line:
    """One plot of the tree, so many steps away."""

    kin: Kin
    depth: int


class KinTree(QWidget):
    """``chosen`` brings the id of the plot that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 6)
        self._column.setSpacing(0)

    def show_kin(self, parents: Sequence[Kin], children: Sequence[Kin]) -> None:
        """Show both sides; without any the tree is away."""
        clear(self._column)
        for title, kin in (
            (translate("Story", "Came from"), parents),
            (translate("Story", "Became"), children),
        ):
            lines = list(_lines(kin))
            if lines:
                self._column.addWidget(labels.heading(title))
            for line in lines[:MOST]:
                button = KinLine(line)
                button.clicked.connect(lambda _=False, id=line.kin.plot_id: self.chosen.emit(id))
                self._column.addWidget(button)
            if len(lines) > MOST:
                self._column.addWidget(labels.quiet(translate("Story", "and %n more", "", len(lines) - MOST)))
        self.setVisible(bool(parents or children))

    @property
    def lines(self) -> list["KinLine"]:
        """The lines as they stand."""
        found = (self._column.itemAt(place).widget() for place in range(self._column.count()))
        return [line for line in found if isinstance(line, KinLine)]


class KinLine(QAbstractButton):
    """An elbow, the number, and what is to be known; plots that are retired stand in quiet ink."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line
        self.setText(wording.plot_label(line.kin.number))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        retired = line.kin.retired_on
        self.setToolTip(
            translate("Story", "Retired on {day}: click for its story").format(day=wording.day(retired))
            if retired
            else translate("Story", "Click to go there")
        )

    def sizeHint(self) -> QSize:
        return QSize(240, ROW)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, kin = theme(), self.line.kin
        left = 8.0 + STEP * self.line.depth
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.underMouse() or self.hasFocus():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.hover)
                painter.drawRoundedRect(QRectF(self.rect()), 5, 5)
            painter.setPen(QPen(look.line, 1.6))
            painter.drawPolyline([QPointF(left, 0), QPointF(left, ROW / 2), QPointF(left + 10, ROW / 2)])
            words = QRectF(left + 16, 0, self.width() - left - 20, ROW)
            painter.setPen(look.quiet if kin.retired_on else look.accent)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
            words.setLeft(words.left() + self.fontMetrics().horizontalAdvance(self.text()) + 10)
            painter.setPen(look.quiet)
            more = " · ".join((wording.hectares(kin.area_m2), wording.day(kin.on)))
            more = self.fontMetrics().elidedText(more, Qt.TextElideMode.ElideRight, int(words.width()))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, more)


def _lines(kin: Sequence[Kin], depth: int = 0) -> Iterator[Line]:
    for one in kin:
        yield Line(one, depth)
        yield from _lines(one.kin, depth + 1)
