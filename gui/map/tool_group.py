"""One button for several tools of a kind: it has the icon of the tool last chosen, and a menu of all."""

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QMenu, QWidget

from gui.map.tool_button import SIDE, ToolButton, ToolEntry
from gui.theme import icon

CORNER = 13
"""Pixels of the lower right corner, with its triangle, that always open the menu."""


class GroupButton(ToolButton):
    """A click takes the tool last chosen; before there is one, in the corner, or once more, it opens the menu."""

    chosen = Signal(str)
    """The id of the tool that was chosen."""

    def __init__(self, entry: ToolEntry, parent: QWidget) -> None:
        super().__init__(entry, parent)
        self._title = entry.words
        self._members = {member.id: member for member in entry.members}
        self._last: str | None = None
        self._in_corner = False
        self.clicked.connect(self._click)

    def show_member(self, tool: str) -> None:
        """That tool is in hand: its icon and its words stand on the button from now on."""
        member = self._members[tool]
        self._last, self.picture = tool, member.icon
        self.words = f"{self._title}: {_named(member)}"
        self.setAccessibleName(self.words)
        self.setToolTip(self.words)
        self.update()

    def menu(self) -> QMenu:
        """All tools of the group with icon, name and key; grey ones say why."""
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        for member in self._members.values():
            line = QAction(icon(member.icon), f"{member.words}\t{member.key}" if member.key else member.words, menu)
            line.setObjectName(member.id)
            line.setIconVisibleInMenu(True)
            line.setEnabled(member.reason is None)
            line.setToolTip(member.reason or "")
            line.triggered.connect(lambda _=False, tool=member.id: self.chosen.emit(tool))
            menu.addAction(line)
            if member.id == self._last:
                menu.setActiveAction(line)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def open(self) -> None:
        """Show the menu beside the button."""
        self.menu().popup(self.mapToGlobal(QPoint(self.width() + 8, -6)))

    def nextCheckState(self) -> None:
        """Only the tool in hand says whether the button is down: a click does not, another button that goes down does."""
        group = self.group()
        if self.isChecked() and group is not None and group.checkedButton() is not self:
            self.setChecked(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self._in_corner = place.x() + place.y() > 2 * SIDE - 2 * CORNER
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._in_corner = False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.open()
        else:
            super().keyPressEvent(event)

    def _click(self) -> None:
        if self._last is None or self._in_corner or self.isChecked():
            self.open()
        else:
            self.chosen.emit(self._last)

    def paint_more(self, painter: QPainter, colour: QColor) -> None:
        """The triangle that tells of a menu."""
        end = SIDE - 4.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(end, end - 6.0), QPointF(end, end), QPointF(end - 6.0, end)]))


def _named(member: ToolEntry) -> str:
    return f"{member.words} ({member.key})" if member.key else member.words
