"""One of many names, found by typing a part of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from data.search import folded
from gui.i18n import translate
from gui.widgets.editors import Line

KEY, WORDS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
HIGH = 150


class PickList(QWidget):
    """``left`` brings the key of the line that was chosen; lines are key, name and what else is searched."""

    left = Signal(object)

    def __init__(self, lines: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find = Line(translate("Tables", "Type to narrow the list"))
        self.find.textChanged.connect(self._narrow)
        self.list = QListWidget()
        self.list.setProperty("inplace", True)
        self.list.setFixedHeight(HIGH)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for key, name, more in lines:
            line = QListWidgetItem(f"{name} · {more}" if more else name)
            line.setData(KEY, key)
            line.setData(WORDS, folded(f"{name} {more}"))
            self.list.addItem(line)
        self.list.itemSelectionChanged.connect(lambda: self.left.emit(self.value()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.find)
        column.addWidget(self.list)

    def value(self) -> str | None:
        """The key of the chosen line; None where none is."""
        chosen = self.list.selectedItems()
        return str(chosen[0].data(KEY)) if chosen else None

    def _narrow(self, text: str) -> None:
        wanted = folded(text).split()
        for row in range(self.list.count()):
            line = self.list.item(row)
            line.setHidden(not all(word in str(line.data(WORDS)) for word in wanted))
