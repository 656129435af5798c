"""The table of years under the hands: year, planned, actual; digits by physical key, Enter goes down, Ctrl+V pastes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.i18n import translate
from gui.theme import theme
from gui.widgets.physical import DigitKeys, typed

YEAR, PLANNED, ACTUAL = 0, 1, 2
COLUMNS = {PLANNED: "planned", ACTUAL: "actual"}
ROW_HEIGHT = 30
MOST_ROWS = 9


class YearCells(QStyledItemDelegate):
    """Opens a cell as a line that reads digits by physical key."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        line = QLineEdit(parent)
        line.setProperty("cell", True)
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        DigitKeys(line)
        return line


class YearsTable(QTableWidget):
    """``write`` gets row, column and what was typed; the last row is for a new year."""

    pasted = Signal()

    def __init__(self, write: Callable[[int, int, str], object]) -> None:
        super().__init__(0, 3)
        self._write = write
        self._filling = False
        self.setItemDelegate(YearCells(self))
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setHorizontalHeaderLabels(
            [translate("Years", "Year"), translate("Facts", "planned"), translate("Facts", "actual")]
        )
        self.itemChanged.connect(self._changed)

    def show_rows(self, rows: list[tuple[str, str, str]], marks: dict[tuple[int, int], tuple[str, str]]) -> None:
        """Show year, planned and actual of each row, and an empty row; ``marks``: place -> (error or doubt, words)."""
        place = self.currentRow(), self.currentColumn()
        self._filling = True
        self.setRowCount(len(rows) + 1)
        for row, texts in enumerate([*rows, ("", "", "")]):
            for column, text in enumerate(texts):
                self.setItem(
                    row, column, self._item(row, column, text, new=row == len(rows), mark=marks.get((row, column)))
                )
        self._filling = False
        self.setCurrentCell(min(max(place[0], 0), len(rows)), max(place[1], 0))
        high = self.horizontalHeader().sizeHint().height() + ROW_HEIGHT * min(len(rows) + 1, MOST_ROWS) + 4
        self.setFixedHeight(high)

    def event(self, event: QEvent) -> bool:
        """Ctrl+V is the table's here, not the window's."""
        asked = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if asked and event.matches(QKeySequence.StandardKey.Paste):  # type: ignore[attr-defined]
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if self.state() == self.State.EditingState:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete and item is not None and self._open(item):
            item.setText("")
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            if item is not None and self._open(item):
                self.editItem(item)
        else:
            meant = typed(event)
            if meant != event.text():
                event = QKeyEvent(event.type(), event.key(), event.modifiers(), meant)
            super().keyPressEvent(event)

    def _open(self, item: QTableWidgetItem) -> bool:
        return bool(item.flags() & Qt.ItemFlag.ItemIsEditable)

    def _item(self, row: int, column: int, text: str, *, new: bool, mark: tuple[str, str] | None) -> QTableWidgetItem:
        item = QTableWidgetItem(text)
        item.setTextAlignment(
            (Qt.AlignmentFlag.AlignLeft if column == YEAR else Qt.AlignmentFlag.AlignRight)
            | Qt.AlignmentFlag.AlignVCenter
        )
        if (column == YEAR) != new:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        if new and column == YEAR:
            item.setToolTip(translate("Years", "Write a year here; then its figures"))
        if mark is not None:
            colours = {"error": theme().error, "doubt": theme().warn}
            item.setForeground(colours.get(mark[0], theme().ink))
            item.setToolTip(mark[1])
        return item

    def _changed(self, item: QTableWidgetItem) -> None:
        if not self._filling:
            self._write(item.row(), item.column(), item.text())
