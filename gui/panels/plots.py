"""The list of plots: filter chips with counts, a sorted table, one selection with the map and the passport."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from data.edit import Edit
from data.model import Project
from data.styles import STATUSES
from gui.forms.people import names_of
from gui.i18n import translate
from gui.models.plots_model import AREA, DUE, NUMBER, PROJECT, STAGE, PlotFilter, PlotsModel
from gui.panels.plots_delegate import PlotDelegate
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Empty
from gui.widgets.chips import Chip
from gui.widgets.flow import Flow
from gui.widgets.look import Dressed
from gui.widgets.swatch import Swatch

STRIP_WIDTH = 72
IN_REGISTRATION = frozenset({"in_progress", "returned", "suspended"})
LATE = frozenset({"overdue"})
ROWS = QItemSelectionModel.SelectionFlag.Rows


class PlotsPanel(QWidget):
    """The plots of the register (or of one zone); ``filter_changed`` brings the statuses that are shown, None for all."""

    filter_changed = Signal(object)
    draw_wanted = Signal()
    unfold_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setObjectName("plotsPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = PlotsModel(session.register.today, self)
        self._names = names_of(session)  # before this panel hears of an edit, so that names are new by then
        self._quiet = False
        self._folded = False
        self._build()
        Dressed(self)
        session.selected.connect(self._show_selection)
        session.edited.connect(self._show_edit)
        self.reload()

    def reload(self) -> None:
        """Read all plots again."""
        self.model.set_plots(self.session.statuses.values(), self._project_names())
        self._show_counts()
        self._show_selection()

    def set_statuses(self, statuses: Iterable[str] | None) -> None:
        """Show only these statuses (None: all), as the legend asks; says nothing back."""
        wanted = None if statuses is None else frozenset(statuses)
        if wanted != self.model.filter.statuses:
            self._set_filter(PlotFilter(wanted, self.model.filter.zone_id), tell=False)

    def show_only(self, ids: Iterable[str], title: str) -> None:
        """Show these plots and no others; the chip of the filter says ``title``."""
        self._set_filter(PlotFilter(zone_id=self.model.filter.zone_id, ids=frozenset(ids), title=title), tell=True)

    def set_zone(self, zone_id: str | None) -> None:
        """Show only the plots of that zone; None: of all zones."""
        now = self.model.filter
        if zone_id != now.zone_id:
            self._set_filter(replace(now, zone_id=zone_id), tell=False)

    def set_folded(self, folded: bool) -> None:
        """A strip of numbers instead of the table."""
        self._folded = folded
        self.delegate.folded = folded
        self._head.setVisible(not folded)
        self.unfold.setVisible(folded)
        self.table.horizontalHeader().setVisible(not folded)
        for column in (PROJECT, STAGE, DUE, AREA):
            self.table.setColumnHidden(column, folded or (column == AREA and self.width() < 520))
        self.setMinimumWidth(STRIP_WIDTH if folded else 300)
        self.setMaximumWidth(STRIP_WIDTH if folded else 16_777_215)
        self._fit()

    def copy(self) -> None:
        """Put the chosen rows (or all rows) on the clipboard as a table."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        QGuiApplication.clipboard().setText(self.model.as_table(rows or range(self.model.rowCount())))
        self.session.saying.emit(translate("Plots", "%n rows copied", "", len(rows) or self.model.rowCount()))

    def _build(self) -> None:
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(14, 12, 12, 8)
        head.setSpacing(8)
        title = QHBoxLayout()
        title.setSpacing(8)
        self.title = labels.heading(translate("Plots", "Plots"))
        self.title.setProperty("role", "title")
        self.title.setWordWrap(False)
        self.summary = labels.quiet()
        self.summary.setWordWrap(False)
        title.addWidget(self.title)
        title.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(title)
        head.addWidget(self._chips())
        self.unfold = Chip("»", menu=True)
        self.unfold.setToolTip(translate("Plots", "Show the list of plots"))
        self.unfold.clicked.connect(self.unfold_wanted)
        self.unfold.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._body(), 1)

    def _chips(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        self.all = Chip(translate("Plots", "all"))
        self.free = Chip(translate("Plots", "free"))
        self.busy = Chip(translate("Plots", "in registration"))
        self.late = Chip(translate("Plots", "late"))
        self.more = Chip(translate("Plots", "+ filter"), menu=True)
        self.all.clicked.connect(lambda: self._choose(None))
        self.free.clicked.connect(lambda: self._choose(frozenset({"free"})))
        self.busy.clicked.connect(lambda: self._choose(IN_REGISTRATION))
        self.late.clicked.connect(lambda: self._choose(LATE))
        self.more.clicked.connect(self._open_menu)
        for chip in (self.all, self.free, self.busy, self.late, self.more):
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _body(self) -> QStackedLayout:
        self.delegate = PlotDelegate(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(self.delegate)
        self.table.setObjectName("plotsTable")
        self.table.setShowGrid(False)
        self.table.setMouseTracking(True)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        upright, across = self.table.verticalHeader(), self.table.horizontalHeader()
        upright.hide()
        upright.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        upright.setDefaultSectionSize(32)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setMinimumSectionSize(20)
        across.setSortIndicatorShown(True)
        across.setSortIndicator(NUMBER, Qt.SortOrder.AscendingOrder)
        across.sortIndicatorChanged.connect(self._sort)
        across.setSectionsClickable(True)
        self.table.selectionModel().selectionChanged.connect(self._choose_rows)
        self.table.doubleClicked.connect(self._zoom)
        self.table.customContextMenuRequested.connect(self._open_row_menu)
        self.table.installEventFilter(self)
        self._view = self.table.viewport()
        self._view.installEventFilter(self)
        self.nothing = Empty("draw", "", "", translate("Plots", "Draw a plot"), self.draw_wanted.emit)
        self.none_pass = Empty("search", "", "", translate("Plots", "Show all"), lambda: self._choose(None))
        stack = QStackedLayout()
        for page in (self.table, self.nothing, self.none_pass):
            stack.addWidget(page)
        self._stack = stack
        return stack

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.table.setColumnHidden(AREA, self._folded or self.width() < 520)
        QTimer.singleShot(0, self, self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._zoom()
                return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics, room = self.table.fontMetrics(), self.table.viewport().width()
        if self._folded:
            self.table.setColumnWidth(NUMBER, room)
            return
        bold = QFont(self.table.font())
        bold.setWeight(QFont.Weight.DemiBold)
        digits = "000-999-000" if self.model.several_districts else "999-0000"
        number = QFontMetrics(bold).horizontalAdvance(digits) + 20
        stage = metrics.horizontalAdvance("12/12") + 40
        due = max(metrics.horizontalAdvance(translate("Due", "{n} d late").format(n=999)) + 18, 60)
        area = 0 if self.table.isColumnHidden(AREA) else metrics.horizontalAdvance("000 000,00") + 24
        for column, width in ((NUMBER, number), (STAGE, stage), (DUE, due), (AREA, area)):
            self.table.setColumnWidth(column, width)
        self.table.setColumnWidth(PROJECT, max(40, room - number - stage - due - area))

    def _project_names(self) -> dict[str, str]:
        return {id: wording.text_of(project, "name") for id, project in self._names.all(Project).items()}

    def _show_edit(self, _edit: Edit | None) -> None:
        touched = self.session.touched
        if touched is None:
            self.reload()
        elif touched:
            self.model.update_plots(self.session.statuses, touched, self._project_names())
            self._show_counts()
            self._show_selection()

    def _show_counts(self) -> None:
        by_status, late = self.model.counts()
        now = self.model.filter
        total = sum(by_status.values())
        self.all.set_count(total)
        self.free.set_count(by_status["free"])
        self.busy.set_count(sum(by_status[status] for status in IN_REGISTRATION))
        self.late.set_count(late, late=True)
        self.all.setChecked(now.statuses is None and now.ids is None)
        self.free.setChecked(now.statuses == frozenset({"free"}))
        self.busy.setChecked(now.statuses == IN_REGISTRATION)
        self.late.setChecked(now.statuses == LATE)
        known = {self.all.isChecked(), self.free.isChecked(), self.busy.isChecked(), self.late.isChecked()}
        self.more.setText(translate("Plots", "+ filter") if True in known else self._filter_words())
        self.more.setCheckable(True)
        self.more.setChecked(True not in known)
        shown = self.model.rowCount()
        area = wording.hectares(self.model.shown_area(), 1)
        self.summary.setText(f"{wording.grouped(str(shown))} · {area}" if total else "")
        self._show_page(total, shown)

    def _show_page(self, total: int, shown: int) -> None:
        if shown:
            self._stack.setCurrentIndex(0)
        elif total:
            self.none_pass.say(
                translate("Plots", "No plot passes the filter"),
                translate("Plots", "There are other plots; the filter hides them."),
            )
            self._stack.setCurrentIndex(2)
        else:
            self.nothing.say(
                translate("Plots", "No plots here yet"),
                translate(
                    "Plots",
                    "Draw the first plot on the map, or import a file of plots. They will stand here with their stages and days.",
                ),
            )
            self._stack.setCurrentIndex(1)

    def _filter_words(self) -> str:
        if self.model.filter.ids is not None:
            return self.model.filter.title
        statuses = self.model.filter.statuses or frozenset()
        words = [wording.status_word(status).lower() for status in STATUSES if status in statuses]
        words += [translate("Plots", "late")] if statuses >= LATE else []
        return ", ".join(words) if len(words) <= 2 else translate("Plots", "%n statuses", "", len(words))

    def _choose(self, statuses: frozenset[str] | None) -> None:
        """These statuses only; the same ones again: all."""
        now = self.model.filter
        self._set_filter(PlotFilter(None if statuses == now.statuses else statuses, now.zone_id), tell=True)

    def _set_filter(self, wanted: PlotFilter, *, tell: bool) -> None:
        self._quiet = True
        self.model.set_filter(wanted)
        self._quiet = False
        self._show_counts()
        self._show_selection()
        self._fit()
        if tell:
            self.filter_changed.emit(wanted.statuses)

    def _open_menu(self) -> None:
        self._show_counts()
        menu = QMenu(self)
        by_status, _ = self.model.counts()
        chosen = self.model.filter.statuses
        for status in STATUSES:
            line = menu.addAction(f"{wording.status_word(status)}   {by_status[status]}")
            line.setIcon(Swatch(status, 16).grab())
            line.setCheckable(True)
            line.setChecked(chosen is not None and status in chosen)
            line.triggered.connect(lambda on, status=status: self._toggle(status, on))
        menu.addSeparator()
        menu.addAction(translate("Plots", "Show all"), lambda: self._choose(None))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))

    def _toggle(self, status: str, on: bool) -> None:
        now = self.model.filter.statuses or frozenset()
        wanted = now | {status} if on else now - {status}
        self._set_filter(PlotFilter(wanted or None, self.model.filter.zone_id), tell=True)

    def _open_row_menu(self, spot: QPoint) -> None:
        if not self.table.indexAt(spot).isValid():
            return
        menu = QMenu(self)
        menu.addAction(translate("Plots", "Show on the map"), self._zoom)
        menu.addAction(translate("Plots", "Copy number"), self._copy_numbers)
        menu.addAction(translate("Plots", "Copy as a table"), self.copy)
        menu.popup(self.table.viewport().mapToGlobal(spot))

    def _copy_numbers(self) -> None:
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        numbers = [self.model.state_at(row).cadastral_no or "" for row in rows]
        QGuiApplication.clipboard().setText("\n".join(numbers))

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        self._quiet = True
        self.model.sort(column, order)
        self._quiet = False
        self._show_selection()

    def _zoom(self, _index: QModelIndex | None = None) -> None:
        ids = tuple(self.model.id_at(index.row()) for index in self.table.selectionModel().selectedRows())
        if ids:
            self.session.zoom_to(ids)

    def _choose_rows(self, _on: QItemSelection, _off: QItemSelection) -> None:
        if self._quiet:
            return
        ids = [self.model.id_at(index.row()) for index in self.table.selectionModel().selectedRows()]
        self._quiet = True
        self.session.select(tuple(ids))
        self._quiet = False

    def _show_selection(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        chosen = QItemSelection()
        rows = [row for row in map(self.model.row_of, self.session.selection) if row is not None]
        last = self.model.columnCount() - 1
        for row in rows:
            chosen.select(self.model.index(row, 0), self.model.index(row, last))
        pick = self.table.selectionModel()
        pick.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect | ROWS)
        if rows:
            present = self.model.index(rows[-1], 0)
            pick.setCurrentIndex(present, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.table.scrollTo(present)
        self._quiet = False
