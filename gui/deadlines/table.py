"""The table of deadlines: groups that fold, one selection with map and passport, all of it by keys as well."""

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gui.deadlines.delegate import DeadlineDelegate
from gui.i18n import translate
from gui.models.deadlines_model import AGE, DUE, LAST, LEFT, NUMBER, PERSON, PROJECT, TERM, DeadlinesModel, Group
from gui.session import Session
from gui.theme import theme
from gui.widgets import wording

LEAST, NARROW, MIDDLING, WIDE = 640, 880, 1040, 1200
"""Below these the columns of the age, the last action and the person are hidden; from the last on the person has room."""


class DeadlinesTable(QTableView):
    """``opened``: Enter on a line; ``menu_wanted``: the plot of a line and a spot of the screen."""

    opened = Signal()
    menu_wanted = Signal(object, object)

    def __init__(self, session: Session, model: DeadlinesModel) -> None:
        super().__init__()
        self.session, self.rows = session, model
        self._quiet = self._renewing = False
        self._kept: tuple[int, str, str] = (0, "", "")
        """Where the list stood before it was made anew: scroll bar, plot and kind of the present line."""
        self.setObjectName("deadlinesTable")
        self.setModel(model)
        self.setItemDelegate(DeadlineDelegate(self))
        self.setAccessibleName(translate("Deadlines", "Deadlines"))
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        upright, across = self.verticalHeader(), self.horizontalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(32)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(20)
        across.setSectionsClickable(True)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(LEFT, Qt.SortOrder.AscendingOrder)
        across.sortIndicatorChanged.connect(model.sort)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._renew)
        self.selectionModel().selectionChanged.connect(self._choose)
        self.doubleClicked.connect(self._zoom)
        session.selected.connect(self.show_selection)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 120)

    def copy(self) -> int:
        """Put the chosen lines (or all) on the clipboard as a table; how many they are."""
        rows: Iterable[int] = self._chosen_rows() or range(self.rows.rowCount())
        text = self.rows.as_table(rows)
        QGuiApplication.clipboard().setText(text)
        return text.count("\n")

    def show_selection(self) -> None:
        """Mark the lines of the plots that are chosen."""
        if self._quiet:
            return
        self._quiet = True
        chosen = QItemSelection()
        found = self.rows.rows_of(self.session.selection)
        for row in found:
            chosen.select(self.rows.index(row, 0), self.rows.index(row, PERSON))
        pick = self.selectionModel()
        pick.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if found and self.currentIndex().row() not in found and not self._renewing:
            pick.setCurrentIndex(self.rows.index(found[0], 0), QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(self.rows.index(found[0], 0))
        self._quiet = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.rows.row(self.currentIndex().row())
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.session.saying.emit(translate("Plots", "%n rows copied", "", self.copy()))
        elif isinstance(row, Group) and key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._fold(row)
        elif isinstance(row, Group) and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            if row.folded == (key == Qt.Key.Key_Right):
                self._fold(row)
        elif key == Qt.Key.Key_Left and row is not None:
            self._to_head()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and row is not None:
            self.opened.emit()
        elif key == Qt.Key.Key_Menu and row is not None:
            self._ask_menu(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()).row())
        if isinstance(row, Group) and event.button() == Qt.MouseButton.LeftButton:
            self._fold(row)
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme().panel)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width out: numbers as wide as they are, project and term the rest."""
        metrics, room = self.fontMetrics(), self.viewport().width()
        self.setColumnHidden(AGE, room < LEAST)
        self.setColumnHidden(LAST, room < NARROW)
        self.setColumnHidden(PERSON, room < MIDDLING)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        strong = QFontMetrics(bold)
        digits = "000-999-000" if self.rows.several_districts else "999-0000"
        late = translate("Due", "{n} d late").format(n=888) + " · " + translate("Deadlines", "{n} wd").format(n=888)
        span = translate("Deadlines", "{n} y").format(n=8) + " " + translate("Deadlines", "{n} mo").format(n=10)
        years = translate("Deadlines", "{span} late").format(span=span)
        widths = {
            NUMBER: strong.horizontalAdvance(digits) + 42,
            DUE: metrics.horizontalAdvance("88.88.8888") + 16,
            LEFT: max(strong.horizontalAdvance(late), strong.horizontalAdvance(years)) + 16,
            AGE: max(strong.horizontalAdvance(span), metrics.horizontalAdvance(self._title(AGE)) + 12) + 16,
            LAST: min(metrics.horizontalAdvance("88.88.8888 " + translate("Deadlines", "right registered")) + 20, 210),
            PERSON: 96 if room < WIDE else 160,
        }
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        left = room - sum(width for column, width in widths.items() if not self.isColumnHidden(column))
        self.setColumnWidth(PROJECT, max(60, left * 2 // 5))
        self.setColumnWidth(TERM, max(80, left - max(60, left * 2 // 5)))

    def _title(self, column: int) -> str:
        return str(self.rows.headerData(column, Qt.Orientation.Horizontal) or "")

    def _remember(self) -> None:
        line = self.rows.line(self.currentIndex().row())
        name = ("", "") if line is None else (line.status.id, line.kind)
        self._kept = (self.verticalScrollBar().value(), *name)

    def _renew(self) -> None:
        """Heads reach over all columns; the chosen plots stay chosen, the present line and the view where they were."""
        self.clearSpans()
        for row in self.rows.heads():
            self.setSpan(row, 0, 1, self.rows.columnCount())
        self.fit()
        self._renewing = True
        self.show_selection()
        self._renewing = False
        place, plot_id, kind = self._kept
        for row in self.rows.rows_of([plot_id] if plot_id else ()):
            if (line := self.rows.line(row)) is not None and line.kind == kind:
                self.selectionModel().setCurrentIndex(
                    self.rows.index(row, 0), QItemSelectionModel.SelectionFlag.NoUpdate
                )
        self.verticalScrollBar().setValue(place)

    def _chosen_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _choose(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if self._quiet:
            return
        lines = [line for row in self._chosen_rows() if (line := self.rows.line(row)) is not None]
        self._quiet = True
        self.session.select([line.status.id for line in lines])
        self._quiet = False

    def _fold(self, group: Group) -> None:
        """Fold or unfold; the head keeps the keyboard, and the view its place."""
        place = self.verticalScrollBar().value()
        self.rows.fold(group.key)
        head = next(row for row in self.rows.heads() if (found := self.rows.row(row)) and found[0] == group.key)
        self.selectionModel().setCurrentIndex(self.rows.index(head, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        self.verticalScrollBar().setValue(place)

    def _to_head(self) -> None:
        here = self.currentIndex().row()
        head = max((row for row in self.rows.heads() if row <= here), default=None)
        if head is not None:
            index = self.rows.index(head, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def _zoom(self, index: QModelIndex) -> None:
        line = self.rows.line(index.row())
        if line is not None:
            self.session.zoom_to([line.status.id])

    def _ask_menu(self, spot: QPoint) -> None:
        line = self.rows.line(self.indexAt(spot).row())
        if line is not None:
            self.menu_wanted.emit(line, self.viewport().mapToGlobal(spot))


def words_of_count(late: int, week: int) -> str:
    """ "3 late · 5 due this week", what is none left out."""
    parts = []
    if late:
        parts.append(translate("Deadlines", "%n late", "", late))
    if week:
        parts.append(translate("Deadlines", "%n due this week", "", week))
    return " · ".join(parts)


def blocked_words(hectares: float) -> str:
    """How much land is blocked by rights that have ended."""
    return translate("Deadlines", "{area} blocked").format(area=wording.hectares(hectares * 10_000, 2))
