"""A table of legs that is typed on any keyboard or pasted: a bearing or an angle, and a length, line by line."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gis.legs_table import cells_of
from gui.widgets.physical import DigitKeys

FIRST_ROWS = 5
MOST_ROWS = 2_000


class LegCells(QTableWidget):
    """``edited`` is said whenever a cell has changed. Enter goes on to the next cell; the last row makes another."""

    edited = Signal()

    def __init__(self, headings: tuple[str, str]) -> None:
        super().__init__(FIRST_ROWS, 2)
        self._quiet = False
        self.name_columns(headings)
        self.setItemDelegate(_Typing(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(30)
        self.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        self.setTabKeyNavigation(True)
        self.setMinimumHeight(190)
        self.setCurrentCell(0, 0)
        self.cellChanged.connect(self._changed)

    def name_columns(self, headings: tuple[str, str]) -> None:
        """What the two columns hold."""
        self.setHorizontalHeaderLabels(list(headings))

    def rows(self) -> list[tuple[int, str, str]]:
        """The lines in which something stands: number from 1, bearing or angle, length."""
        found = [(row + 1, self._text(row, 0), self._text(row, 1)) for row in range(self.rowCount())]
        return [row for row in found if row[1] or row[2]]

    def paste(self, text: str) -> None:
        """Fill the cells from a copied table, from the current row on."""
        lines = cells_of(text)[:MOST_ROWS]
        first = max(self.currentRow(), 0)
        self._quiet = True
        self.setRowCount(max(self.rowCount(), first + len(lines) + 1))
        for row, cells in enumerate(lines, first):
            for column, cell in enumerate(cells[-2:]):
                self.setItem(row, column, QTableWidgetItem(cell))
        self._quiet = False
        self.edited.emit()

    def go_on(self) -> None:
        """To the next cell: length after bearing, the next line after length."""
        row, column = self.currentRow(), self.currentColumn()
        row, column = (row, 1) if column == 0 else (row + 1, 0)
        if row == self.rowCount() < MOST_ROWS:
            self.insertRow(row)
        self.setCurrentCell(min(row, self.rowCount() - 1), column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QApplication.clipboard().text())
        elif plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif plain and event.key() == Qt.Key.Key_Delete:
            for item in self.selectedItems():
                item.setText("")
        elif plain and event.key() == Qt.Key.Key_Insert:
            self.insertRow(max(self.currentRow(), 0))
        else:
            super().keyPressEvent(event)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

    def _changed(self, row: int, _column: int) -> None:
        if self._quiet:
            return
        if row == self.rowCount() - 1 < MOST_ROWS and self._text(row, 1):
            self.insertRow(row + 1)
        self.edited.emit()


class _Typing(QStyledItemDelegate):
    """Cells whose digits come by the physical key."""

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        DigitKeys(editor)
        return editor

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes what was typed and opens the next cell."""
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in enter:
            assert isinstance(editor, QWidget)
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.EditNextItem)
            return True
        return super().eventFilter(editor, event)
