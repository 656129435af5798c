"""The tools of the map, floating at its upper left."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from gui.map.floating import Plate
from gui.theme import mixed, paint_icon, theme

SIDE = 36
ICON = 20.0


@dataclass(frozen=True, slots=True)
class ToolEntry:
    """One button: the tool's id, its icon, its words with the key, and why it cannot be taken (or None)."""

    id: str
    icon: str
    words: str
    reason: str | None = None


class Toolbar(Plate):
    """Buttons of which one is down. ``chosen`` carries the id of the tool that was clicked."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[ToolEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _Button] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        for entry in entries:
            button = _Button(entry, self)
            button.clicked.connect(lambda _=False, tool=entry.id: self.chosen.emit(tool))
            self._group.addButton(button)
            self._buttons[entry.id] = button
            layout.addWidget(button)
            self.set_reason(entry.id, entry.reason)

    def set_current(self, tool: str) -> None:
        """Show which tool is in hand; says nothing."""
        if tool in self._buttons:
            self._buttons[tool].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_reason(self, tool: str, reason: str | None) -> None:
        """Grey the tool with that reason as its tip, or free it."""
        button = self._buttons[tool]
        button.setEnabled(reason is None)
        button.setToolTip(f"{button.words}\n{reason}" if reason else button.words)

    def button(self, tool: str) -> QAbstractButton:
        """The button of a tool."""
        return self._buttons[tool]


class _Button(QAbstractButton):
    def __init__(self, entry: ToolEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self.words = entry.icon, entry.words
        self.setCheckable(True)
        self.setAccessibleName(entry.words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setObjectName(f"tool_{entry.id}")

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        down, near = self.isChecked(), self.isEnabled() and (self.underMouse() or self.hasFocus())
        if down or near:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent if down else look.hover)
            painter.drawRoundedRect(box, 6, 6)
        colour = look.on_accent if down else look.ink if self.isEnabled() else mixed(look.panel, look.quiet, 0.62)
        shift = (SIDE - ICON) / 2
        paint_icon(painter, self._icon, QRectF(shift, shift, ICON, ICON), colour)
