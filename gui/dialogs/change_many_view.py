"""What a change of many rows would do: how many, and for each row old and new, or why it cannot be changed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from data.acts.change_many import ManyChanges
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels, wording

LISTED = 200
"""So many rows are listed; the rest is counted."""
HIGH, ROW = 190, 28


class ManyChangesView(QWidget):
    """A line that counts, and a small table: row, old, new; refusals first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = labels.quiet()
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels(
            [translate("ChangeMany", "Row"), translate("ChangeMany", "Now"), translate("ChangeMany", "Then")]
        )
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        self.table.setFixedHeight(HIGH)
        self.table.setWordWrap(True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        head.resizeSection(0, 170)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        self.rest = labels.quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        for part in (self.summary, self.table, self.rest):
            column.addWidget(part)
        self.say("")

    def say(self, words: str) -> None:
        """Only these words, no table."""
        self.summary.setText(words)
        self.table.hide()
        self.rest.hide()

    def show_changes(self, made: ManyChanges | None, word: Callable[[Any], str]) -> None:
        """These changes; None: it is being worked out. ``word`` writes a value."""
        if made is None:
            self.say(translate("ChangeMany", "Looking at the rows…"))
            return
        parts = [translate("ChangeMany", "%n rows change", "", len(made.edit.changes))]
        if made.same:
            parts.append(translate("ChangeMany", "%n rows have this value already", "", len(made.same)))
        if made.refused:
            parts.append(translate("ChangeMany", "%n rows cannot be changed", "", len(made.refused)))
        self.summary.setText(" · ".join(parts))
        lines = [(one.name, error_sentence(one.error, translate), None) for one in made.refused[:LISTED]]
        then = word(made.value)
        room = LISTED - len(lines)
        lines += [(made.names[key], word(old), then) for key, old in list(made.old.items())[:room]]
        self._fill(lines)
        more = len(made.edit.changes) + len(made.refused) - len(lines)
        self.rest.setText(
            translate("ChangeMany", "and {count} more").format(count=wording.grouped(str(more))) if more else ""
        )
        self.rest.setVisible(bool(more))

    def _fill(self, lines: list[tuple[str, str, str | None]]) -> None:
        self.table.setVisible(bool(lines))
        self.table.clearSpans()
        self.table.setRowCount(len(lines))
        for row, (name, old, new) in enumerate(lines):
            for column, text in enumerate((name, old, new or "")):
                cell = QTableWidgetItem(text)
                cell.setToolTip(text)
                self.table.setItem(row, column, cell)
            if new is None:
                self.table.setSpan(row, 1, 1, 2)
        self.table.resizeRowsToContents()
