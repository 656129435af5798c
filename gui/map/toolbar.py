"""The tools of the map, floating at its upper left."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from gui.map.floating import Plate
from gui.map.tool_button import ToolButton, ToolEntry
from gui.map.tool_group import GroupButton

__all__ = ["ToolEntry", "Toolbar"]


class Toolbar(Plate):
    """Buttons of which one is down. ``chosen`` carries the id of the tool that was clicked."""

    chosen = Signal(str)

    def __init__(self, entries: Iterable[ToolEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, ToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        for entry in entries:
            button = self._made(entry)
            self._group.addButton(button)
            self._buttons[entry.id] = button
            self._buttons |= {member.id: button for member in entry.members}
            layout.addWidget(button)
            self.set_reason(entry.id, entry.reason)

    def _made(self, entry: ToolEntry) -> ToolButton:
        if entry.members:
            group = GroupButton(entry, self)
            group.chosen.connect(self.chosen)
            return group
        button = ToolButton(entry, self)
        button.clicked.connect(lambda _=False: self.chosen.emit(entry.id))
        return button

    def set_current(self, tool: str) -> None:
        """Show which tool is in hand; says nothing."""
        button = self._buttons.get(tool)
        if button is not None:
            if isinstance(button, GroupButton):
                button.show_member(tool)
            button.setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)

    def set_reason(self, tool: str, reason: str | None) -> None:
        """Grey the tool with that reason as its tip, or free it."""
        self._buttons[tool].set_reason(reason)

    def button(self, tool: str) -> QAbstractButton:
        """The button of a tool, for one of a group that of the group."""
        return self._buttons[tool]
