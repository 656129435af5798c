"""The view of a table: rows that are chosen whole, groups that fold, and keys for all that the mouse can do."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from gui.tables.header import Header
from gui.tables.model import TableModel
from gui.tables.painting import LinePainter, Section
from gui.theme import theme, wardrobe
from gui.widgets.look import mix

ROW, MOST_RUNS = 30, 2000
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
ROWS = QItemSelectionModel.SelectionFlag.Rows


class TableView(QTableView):
    """Paints whole lines in one go. ``opened`` and ``shown`` bring the id of a row, ``chosen`` those of the chosen ones."""

    opened = Signal(str)
    shown = Signal()
    chosen = Signal()
    copied = Signal()
    menu_wanted = Signal(QPoint)
    resized = Signal()

    def __init__(self, model: TableModel, late: Callable[[Any], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._painter = model, LinePainter(model, late)
        self._quiet = False
        self._chosen: list[str] | None = None
        self._hover = -1
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._forget_chosen)
        self.header = Header(model.columns, self)
        self.setHorizontalHeader(self.header)
        self.setObjectName("recordsTable")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        upright = self.verticalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setMinimumSectionSize(ROW)
        upright.setDefaultSectionSize(ROW)
        self.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.doubleClicked.connect(self._show)
        wardrobe().changed.connect(self._painter.forget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    # what is chosen

    def chosen_ids(self) -> list[str]:
        """The ids of the chosen rows, from top to bottom."""
        if self._chosen is None:
            parts = sorted({(part.top(), part.bottom()) for part in self.selectionModel().selection()})
            found = (self._lines.ids_between(*part) for part in parts)
            self._chosen = list(dict.fromkeys(row_id for ids in found for row_id in ids))
        return self._chosen

    def choose(self, ids: Iterable[str]) -> None:
        """Choose these rows, as far as they are shown, and bring the last of them up; tells nobody.

        Rows that stand apart in more than ``MOST_RUNS`` places are let go: Qt would look at each with every other.
        """
        lines = sorted(line for row_id in ids if (line := self._lines.line_of(row_id)) is not None)
        selection, last = QItemSelection(), self._lines.columnCount() - 1
        runs = list(_runs(lines))
        lines = lines if len(runs) <= MOST_RUNS else []
        for first, end in runs if lines else ():
            selection.append(QItemSelectionRange(self._lines.index(first, 0), self._lines.index(end, last)))
        self._quiet, self._chosen = True, None
        pick = self.selectionModel()
        pick.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS)
        if lines:
            present = self._lines.index(lines[-1], max(self.currentIndex().column(), self._first_column()))
            pick.setCurrentIndex(present, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(present)
        self._quiet = False
        self.viewport().update()

    def _forget_chosen(self) -> None:
        self._chosen = None

    def present(self) -> tuple[str, str] | None:
        """Id of the row and key of the column where the keyboard stands; None where it stands in no row."""
        index = self.currentIndex()
        row_id = self._lines.id_at(index.row()) if index.isValid() else None
        return None if row_id is None else (row_id, self._lines.columns[index.column()].key)

    def _first_column(self) -> int:
        return next((one for one, _, _ in self._sections()), 0)

    def _tell_chosen(self, _on: object, _off: object) -> None:
        self._chosen = None
        self.viewport().update()
        if not self._quiet:
            self.chosen.emit()

    def _show(self, _index: QModelIndex) -> None:
        if self._lines.id_at(self.currentIndex().row()) is not None:
            self.shown.emit()

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        group = self._lines.group_at(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        elif group is not None and event.key() in (*ENTER, Qt.Key.Key_Space):
            self._fold(self.currentIndex().row(), every=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in ENTER and (found := self.present()) is not None:
            self.opened.emit(found[0])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.rowAt(round(event.position().y()))
        if event.button() == Qt.MouseButton.LeftButton and self._lines.group_at(line) is not None:
            self._fold(line, every=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self.rowAt(round(event.position().y())))

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        self._set_hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            spot = self.visualRect(self.currentIndex()).center()
        else:
            spot = event.pos()
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS
            if self._is_chosen(self.rowAt(spot.y())):
                flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self.indexAt(spot), flag)
        self.menu_wanted.emit(self.viewport().mapToGlobal(spot))

    def _fold(self, line: int, *, every: bool) -> None:
        group, ids = self._lines.group_at(line), self.chosen_ids()
        assert group is not None
        self._lines.fold(group.value, every=every)
        self.choose(ids)
        head = next((at for at, one in enumerate(self._lines.groups) if one.value == group.value), None)
        if head is not None:
            at = self._lines.head_of(head)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._lines.index(at, self._first_column()), flag)
            self.scrollTo(self._lines.index(at, self._first_column()))

    def _is_chosen(self, line: int) -> bool:
        return line >= 0 and self.selectionModel().isSelected(self._lines.index(line, 0))

    def _set_hover(self, line: int) -> None:
        if line != self._hover:
            for one in (self._hover, line):
                if one >= 0:
                    top = self.rowViewportPosition(one)
                    self.viewport().update(QRect(0, top, self.viewport().width(), ROW))
            self._hover = line

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box = theme(), event.rect()
        sections = self._sections()
        with QPainter(self.viewport()) as painter:
            painter.fillRect(box, look.panel)
            if not sections:
                return
            self._painter.begin(self.font())
            line = self.rowAt(max(box.top(), 0))
            while 0 <= line < self._lines.rowCount():
                top = self.rowViewportPosition(line)
                if top > box.bottom():
                    break
                self._paint_line(painter, line, top, sections)
                line += 1

    def _paint_line(self, painter: QPainter, line: int, top: int, sections: list[Section]) -> None:
        look = theme()
        across = QRect(sections[0][1], top, max(sections[-1][1] + sections[-1][2] - sections[0][1], 1), ROW)
        group = self._lines.group_at(line)
        if group is not None:
            shown = QRect(max(across.left(), 0), top, min(across.right(), self.viewport().width()) + 1, ROW)
            self._painter.group(painter, group, shown)
        else:
            chosen = self._is_chosen(line)
            if chosen:
                painter.fillRect(across, look.accent_soft)
                painter.fillRect(QRect(across.left(), top, 3, ROW), look.accent)
            elif line == self._hover:
                painter.fillRect(across, mix(look.panel, look.ink, 0.04))
            at = self._lines.row_at(line)
            assert at is not None
            seen = [one for one in sections if one[1] + one[2] > 0 and one[1] < self.viewport().width()]
            self._painter.row(painter, at, seen, top, ROW - 1)
        painter.setPen(mix(look.panel, look.line, 0.75))
        painter.drawLine(across.left(), top + ROW - 1, across.right(), top + ROW - 1)
        if self.hasFocus() and line == self.currentIndex().row():
            self._paint_present(painter, top, across, group is not None)

    def _paint_present(self, painter: QPainter, top: int, across: QRect, whole: bool) -> None:
        """A thin frame around the cell where the keyboard stands."""
        left, width = across.left(), across.width()
        if not whole:
            left = self.columnViewportPosition(self.currentIndex().column())
            width = self.columnWidth(self.currentIndex().column())
        painter.setPen(QPen(theme().accent, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(left, top, width - 1, ROW - 2))

    def _sections(self) -> list[Section]:
        header, found = self.header, []
        for visual in range(header.count()):
            column = header.logicalIndex(visual)
            if not header.isSectionHidden(column):
                found.append((column, header.sectionViewportPosition(column), header.sectionSize(column)))
        return found


def _runs(lines: list[int]) -> Iterable[tuple[int, int]]:
    """Neighbouring lines as first and last."""
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or lines[at] != lines[at - 1] + 1:
            yield lines[start], lines[at - 1]
            start = at
