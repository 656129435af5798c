"""The place Records: tables of plots, projects, investors, zones, papers and figures, over the map that follows them."""

import numpy as np
import shapely
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from gis.crs import operation
from gui.actions.action import Desk
from gui.dialogs import change_many
from gui.i18n import translate
from gui.places.place import Place
from gui.records.documents import DocumentSection
from gui.records.facts import FactSection
from gui.records.opening import open_row
from gui.records.panel import RecordsPanel
from gui.records.parties import PartySection
from gui.records.plots import PlotSection
from gui.records.projects import ProjectSection
from gui.records.section import Section
from gui.records.views import ViewsChip
from gui.records.zones import ZoneSection
from gui.tables.find_line import FindLine
from gui.tables.spec import Spec
from gui.widgets import wording
from gui.widgets.look import Dressed
from gui.widgets.segments import Segments

SECTIONS: tuple[type[Section], ...] = (
    PlotSection, ProjectSection, PartySection, ZoneSection, DocumentSection, FactSection,
)  # fmt: skip
MAP_MS = 200
MANY = 2000
"""More plots than that are not chosen on the map by choosing rows: their outlines would hold up every frame."""


class RecordsPlace(Place):
    """``record_wanted`` brings table and id of a row whose record is opened."""

    hint = "hint_records"

    record_wanted = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.setObjectName("recordsPlace")
        self.column.setContentsMargins(14, 10, 14, 6)
        self.column.setSpacing(6)
        self._sections = {kind.name: kind for kind in SECTIONS}
        self.panels: dict[str, RecordsPanel] = {}
        self._quiet = False
        self._bounds: tuple[object, np.ndarray[tuple[int, ...], np.dtype[np.float64]]] | None = None
        self._build()
        Dressed(self)
        self._moving = QTimer(self, singleShot=True, interval=MAP_MS)
        self._moving.timeout.connect(self._follow_map)
        self.find.wanted.connect(lambda text: self.panel.search(text))
        self.find.table_wanted.connect(lambda: self.panel.view.setFocus())
        self.segments.chosen.connect(self.open_section)
        self.views.wanted.connect(self.open_view)
        self.session.selected.connect(self._show_selection)
        self.session.edited.connect(lambda _: self._moving.start())
        desk.follow_map(self._moving.start)
        self.record_wanted.connect(self._open_record)
        self._open = False
        self.open_section("plots")

    @property
    def panel(self) -> RecordsPanel:
        """The section that is open."""
        found = self._stack.currentWidget()
        assert isinstance(found, RecordsPanel)
        return found

    def arrive(self) -> None:
        super().arrive()
        self._open = True
        self.panel.open()
        self._show_selection()
        self._follow_map()
        if not self.isAncestorOf(self.focusWidget() or self):
            self.panel.view.setFocus()

    def depart(self) -> None:
        self._open = False
        self.panel.shut()

    def open_section(self, name: str) -> None:
        """Plots, projects, parties, zones, documents or facts."""
        before = self._stack.currentWidget()
        if isinstance(before, RecordsPanel) and before.section.name != name:
            before.shut()
        panel = self.panels.get(name) or self._made(name)
        self._stack.setCurrentWidget(panel)
        self.segments.choose(name)
        self.find.show_text(panel.spec.text)
        self.views.show_table(name, panel.section.views(), lambda: panel.spec)
        if self._open:
            panel.open()
            self._show_selection()
            self._follow_map()

    def open_view(self, spec: Spec) -> None:
        """Show the table as that view keeps it."""
        self.find.show_text(spec.text)
        self.panel.set_spec(spec)

    # how it is built

    def _build(self) -> None:
        named = {
            "plots": translate("Records", "Plots"),
            "projects": translate("Records", "Projects"),
            "parties": translate("Records", "Investors"),
            "zones": translate("Records", "Zones"),
            "documents": translate("Records", "Documents"),
            "facts": translate("Records", "Facts"),
        }
        self.segments = Segments([(kind.name, named[kind.name]) for kind in SECTIONS])
        self.find = FindLine(translate("Records", "Find in the table"))
        self.views = ViewsChip(self.session)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.segments, 1)
        head.addWidget(self.find)
        head.addWidget(self.views)
        self._stack = QStackedWidget()
        self.column.addLayout(head)
        self.column.addWidget(self._stack, 1)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.find.setFocus)

    def _made(self, name: str) -> RecordsPanel:
        panel = self.panels[name] = RecordsPanel(self._sections[name](self.session))
        self._stack.addWidget(panel)
        panel.spec_changed.connect(self.views.refresh)
        panel.cleared.connect(lambda: self.find.show_text(""))
        panel.chosen.connect(self._choose)
        panel.opened.connect(lambda row_id: self.record_wanted.emit(panel.section.table, row_id))
        panel.shown.connect(lambda: self._zoom(panel))
        panel.start_wanted.connect(self._start)
        panel.map_wanted.connect(lambda _: self._follow_map())
        panel.change_wanted.connect(self.change_together)
        panel.plots_wanted.connect(self.show_on_map)
        return panel

    # rows and the map

    def _choose(self, ids: list[str]) -> None:
        plots = self.panel.plots(ids) if len(ids) <= MANY else ()
        if len(ids) <= MANY and len(plots) <= MANY:
            self._quiet = True
            self.session.select(plots)
            self._quiet = False

    def _show_selection(self) -> None:
        """What is chosen on the map is chosen in the table of plots."""
        if self._open and not self._quiet and self.panel.section.name == "plots":
            self.panel.view.choose(self.session.selection)
            self.panel.count()

    def _zoom(self, panel: RecordsPanel) -> None:
        plots = panel.plots(panel.view.chosen_ids())
        if plots:
            self.session.zoom_to(plots)
        else:
            self.desk.say("said_no_rows_with_plots")

    def show_on_map(self) -> None:
        """The plots of the chosen rows, or of all that are shown, on the whole map and in its list."""
        panel = self.panel
        plots = panel.plots(panel.chosen_or_all())
        if not plots:
            self.desk.say("said_no_rows_with_plots")
            return
        view = self.views.present()
        words = panel.section.title() if view is None else view.name
        self.desk.show_plots(plots, f"{words} · {wording.grouped(str(len(plots)))}")

    def _follow_map(self) -> None:
        """Where only what the map shows is wanted, look at what it shows now."""
        panel = self.panel
        if not panel.bar.on_map.isChecked():
            panel.set_only(None)
        elif self._open:
            seen = self._seen()
            if panel.section.name == "plots":
                panel.set_only(seen)
            else:
                rows, plots_of = panel.model.rows, panel.section.plots_of
                panel.set_only(
                    frozenset(
                        one for one, row in zip(rows.ids, rows.rows, strict=True) if not seen.isdisjoint(plots_of(row))
                    )
                )

    def _seen(self) -> frozenset[str]:
        """The plots that the map shows, wholly or in part."""
        cover, (bounds, crs) = self.session.cover, self.desk.map_seen()
        if self._bounds is None or self._bounds[0] is not cover:
            self._bounds = (cover, shapely.bounds(cover.geoms))
        box = operation(crs, self.session.register.crs).shape(shapely.box(*bounds))
        west, south, east, north = box.bounds
        west_of, south_of, east_of, north_of = self._bounds[1].T
        near = np.flatnonzero((east_of >= west) & (west_of <= east) & (north_of >= south) & (south_of <= north))
        shapely.prepare(box)
        hit = near[shapely.intersects(box, cover.geoms[near])]
        return frozenset(cover.ids[at] for at in hit.tolist())

    # what is done

    def change_together(self) -> None:
        """Change the chosen rows together."""
        ids = self.panel.view.chosen_ids()
        if not ids:
            self.desk.say("nothing_chosen")
        else:
            change_many.ask(self.desk.parent, self.session, self.panel.section.table, ids)

    def _open_record(self, table: str, record_id: str) -> None:
        open_row(self.desk, table, record_id)

    def _start(self, action: str) -> None:
        from gui.top_bar import run_action

        run_action(self.desk, action)
