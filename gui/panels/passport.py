"""The passport at the right: of the chosen plot, of several, or of the zone where none is chosen."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from data.edit import Edit
from data.model import Party, Plot, Project, Stage
from data.stage_bars import stage_bars
from data.story import life_story
from gui.dialogs import change_record, link_project, new_party, new_project
from gui.dialogs.stage_step import StageStep, StepForm
from gui.forms.column import RecordColumn
from gui.forms.people import names_of
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData, plot_passport, several, zone_passport
from gui.panels import asking, rights
from gui.panels.papers.dropping import DropDoor
from gui.panels.papers.missing import missing_names
from gui.panels.passport_header import PassportHeader
from gui.panels.plot_links import plot_links
from gui.panels.stage_words import stage_name
from gui.panels.tab_corners import CornersTab
from gui.panels.tab_history import HistoryTab
from gui.panels.tab_papers import PapersTab
from gui.panels.tab_plot import PlotTab
from gui.panels.tab_project import ProjectTab
from gui.panels.tab_stages import StagesTab
from gui.panels.writing import write_values
from gui.panels.zone_passport import SeveralPassport, ZonePassport
from gui.session import Session
from gui.story.dialog import StoryDialog
from gui.widgets import labels, wording
from gui.widgets.cards import Pages
from gui.widgets.look import Dressed
from gui.widgets.popover import Popover
from gui.widgets.tabs import Tabs

MOST_SELECTED = 5000
PAGE_HEIGHT = 96
"""What a tab keeps in the lowest window; the head above it stays whole."""


class Passport(QWidget):
    """Follows ``session.selection``; every value it shows was just read from the register."""

    corner_chosen = Signal(str, int)
    project_on_map_wanted = Signal(str)
    plot_on_map_wanted = Signal(str)
    point_wanted = Signal(str, object)
    application_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.zone_id: str | None = None
        self._data: PlotPassportData | None = None
        self._names = names_of(session)
        self.setObjectName("passport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stack = QStackedWidget()
        self.zone, self.several, self.plot = ZonePassport(), SeveralPassport(), QWidget()
        self._build_plot()
        self.records = RecordColumn(session)
        for page in (self.zone, self.several, self.plot, self.records):
            self.stack.addWidget(page)
        self._connect_records()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.past = labels.quiet()
        self.past.setObjectName("passportPast")
        self.past.setContentsMargins(16, 8, 16, 8)
        self.past.hide()
        column.addWidget(self.past)
        column.addWidget(self.stack, 1)
        Dressed(self)
        session.past_changed.connect(self._tell_past)
        session.selected.connect(self._show_chosen)
        session.edited.connect(self._show_edit)
        self.show_selection()

    def sizeHint(self) -> QSize:
        return QSize(384, 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 200)

    def set_drawer(self, drawer: bool) -> None:
        """Icon tabs and a lower head, for the drawer of a narrow window."""
        self.tabs.set_narrow(drawer)
        self.header.set_drawer(drawer)
        self.records.set_narrow(drawer)

    def set_zone(self, zone_id: str | None) -> None:
        """The zone that is shown when no plot is chosen; None: all zones."""
        self.zone_id = zone_id
        if not self.session.selection:
            self.show_selection()

    def open_tab(self, name: str) -> None:
        """Open plot, project, stages, papers, corners or history."""
        self.tabs.open(name)
        self.pages.setCurrentWidget(self._pages[name])
        self._fill_history()

    @property
    def tab(self) -> str:
        """The tab that is open."""
        return next(name for name, page in self._pages.items() if page is self.pages.currentWidget())

    def data(self) -> PlotPassportData | None:
        """The passport that is shown; None where no single plot is chosen."""
        return self._data

    def file(self, paths: Sequence[Path]) -> None:
        """File these as papers of the plot, and show them."""
        self.open_tab("papers")
        self.tab_papers.file(paths)

    def show_selection(self) -> None:
        """Read and show what is chosen now."""
        ids = self.session.selection
        if len(ids) == 1:
            data = self.session.ask(lambda register: plot_passport(register, ids[0]))
            if data is not None:
                self._show_plot(data)
            return
        self._leave()
        if ids:
            chosen = self.session.ask(lambda register: several(register, ids[:MOST_SELECTED]))
            if chosen is not None:
                self.several.show_data(chosen)
                self.stack.setCurrentWidget(self.several)
            return
        zone = self.session.ask(lambda register: zone_passport(register, self.zone_id))
        if zone is not None:
            self.zone.show_data(zone)
            self.stack.setCurrentWidget(self.zone)

    def _build_plot(self) -> None:
        today = self.session.register.today
        self.header = PassportHeader(today)
        self.tabs = Tabs(
            [
                ("plot", translate("Passport", "Plot"), "plot"),
                ("project", translate("Passport", "Project"), "project"),
                ("stages", translate("Passport", "Stages"), "stages"),
                ("papers", translate("Passport", "Papers"), "papers"),
                ("corners", translate("Passport", "Corners"), "corners"),
                ("history", translate("Passport", "History"), "history"),
            ]
        )
        self.tab_plot, self.tab_project, self.tab_stages = PlotTab(), ProjectTab(), StagesTab(today)
        self.tab_papers, self.tab_corners, self.tab_history = (
            PapersTab(self.session),
            CornersTab(self.session),
            HistoryTab(today),
        )
        self._pages: dict[str, QWidget] = {
            "plot": self.tab_plot, "project": self.tab_project, "stages": self.tab_stages,
            "papers": self.tab_papers, "corners": self.tab_corners, "history": self.tab_history,
        }  # fmt: skip
        self.pages = Pages()
        self.pages.setMinimumHeight(PAGE_HEIGHT)
        for page in self._pages.values():
            self.pages.addWidget(page)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(10, 0, 10, 0)
        row.addWidget(self.tabs)
        line = QFrame()
        line.setProperty("rule", True)
        column = QVBoxLayout(self.plot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(holder)
        column.addWidget(line)
        column.addWidget(self.pages, 1)
        self._connect()

    def _connect(self) -> None:
        self.tabs.opened.connect(self.open_tab)
        self.header.project_wanted.connect(lambda: self.open_tab("project"))
        self.header.stage_wanted.connect(lambda _position: self.open_tab("stages"))
        self.header.move_wanted.connect(self._ask_move)
        self.header.start_wanted.connect(self._ask_track)
        self.header.right_wanted.connect(self._ask_right)
        self.tab_stages.move_wanted.connect(self._ask_move)
        self.tab_stages.start_wanted.connect(self._ask_track)
        plot_form, project_form = self.tab_plot.form, self.tab_project.form
        self.tab_plot.changed.connect(lambda *left: write_values(self.session, Plot, *left, plot_form))
        self.tab_project.changed.connect(lambda *left: write_values(self.session, Project, *left, project_form))
        self.tab_project.fact_asked.connect(self._ask_fact)
        self.tab_project.link_wanted.connect(self._link)
        self.tab_project.unlink_wanted.connect(self._unlink)
        self.tab_project.new_wanted.connect(self._new_project)
        self.tab_project.party_wanted.connect(self._new_party)
        self.tab_project.map_wanted.connect(self._point_at_plot)
        self.tab_papers.added.connect(self._add_paper)
        self.plot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.door = DropDoor(self.plot)
        self.door.leave_to_me(self.plot)
        self.door.dropped.connect(self.file)
        self.door.strange.connect(self.tab_papers.refuse_strange)
        self.tab_stages.change_wanted.connect(self._change_stage)
        self.tab_project.party_change_wanted.connect(self._change_party)
        self.tab_history.kin_chosen.connect(self.show_story)
        self.zone.change_wanted.connect(self._change_zone)
        self.tab_corners.corner_chosen.connect(self._tell_corner)

    def _connect_records(self) -> None:
        """Names of projects, investors, zones and plots lead to their records in this column, and back."""
        records = self.records
        records.opened.connect(lambda: self.stack.setCurrentWidget(records))
        records.left.connect(self.show_selection)
        records.plot_wanted.connect(self._open_plot)
        records.plots_wanted.connect(lambda ids: self.session.select(ids, zoom=True))
        records.point_wanted.connect(self.point_wanted)
        self.plot_links = plot_links(self.session, self.tab_project, self.tab_plot)
        for panel in self.plot_links:
            panel.record_wanted.connect(records.open)
            panel.point_wanted.connect(self.point_wanted)
        self.tab_project.record_wanted.connect(records.open)
        self.tab_plot.zone_wanted.connect(lambda id: records.open("zone", id))
        self.zone.region_wanted.connect(lambda: records.open("region", "region", "money"))
        self.zone.application_wanted.connect(self.application_wanted)
        self.header.application_wanted.connect(self.application_wanted)

    def _show_plot(self, data: PlotPassportData) -> None:
        other = self._data is None or self._data.plot.id != data.plot.id
        self._data = data
        self.header.show_data(data)
        self.tab_plot.show_data(data)
        self.tab_project.show_data(data, self._names.all(Party))
        for panel in self.plot_links:
            panel.show_of("plot", data.plot.id)
        self._show_stages(data)
        self.tab_papers.show_data(data)
        self.tab_corners.show_data(data)
        self._fill_history()
        if other:
            for page in (self.tab_plot, self.tab_project, self.tab_stages, self.tab_papers, self.tab_history):
                page.verticalScrollBar().setValue(0)
        self.stack.setCurrentWidget(self.plot)

    def _tell_past(self) -> None:
        """The map may show another day than these values."""
        day = self.session.past_day
        self.past.setVisible(day is not None and day != self.session.today)
        said = translate("Passport", "These are today's values; the map shows {day}.")
        self.past.setText(said.format(day=wording.day(day)))

    def _leave(self) -> None:
        if self._data is not None:
            self.tab_plot.form.park()
            self.tab_project.form.park()
        self.tab_corners.leave()
        self._data = None

    def _show_stages(self, data: PlotPassportData) -> None:
        one = data.registration
        bars = None if one is None else self.session.ask(lambda register: stage_bars(register, one, data.stages))
        self.tab_stages.show_data(data, bars)

    def show_story(self, plot_id: str) -> None:
        """The life story of that plot: at its tab, or to be read where it is no longer there."""
        if plot_id in self.session.statuses:
            self.session.select([plot_id], zoom=True)
            self.open_tab("history")
            return
        dialog = StoryDialog(self.window(), self.session, plot_id)
        dialog.living_chosen.connect(self.show_story)
        dialog.open()

    def _fill_history(self) -> None:
        if self._data is not None and self.pages.currentWidget() is self.tab_history:
            plot_id = self._data.plot.id
            self.tab_history.show_story(self.session.ask(lambda register: life_story(register, plot_id)))
            self.tab_history.show_entries(self.session.ask(lambda register: register.history(plot_id)) or ())

    def _show_chosen(self) -> None:
        self.records.leave()
        self.show_selection()

    def _show_edit(self, _edit: Edit | None) -> None:
        if self.records.page is None:
            self.show_selection()

    def _open_plot(self, plot_id: str) -> None:
        """A link to a plot leads to its passport."""
        self.session.select((plot_id,), zoom=True)
        self._show_chosen()

    def _tell_corner(self, number: int) -> None:
        if self._data is not None:
            self.corner_chosen.emit(self._data.plot.id, number)

    def _ask_move(self, move: str, stage: Stage, anchor: QWidget) -> None:
        if self._data is None:
            return
        bubble = Popover(self, width=320)
        form = StepForm(
            move, stage_name(self._data.track, stage.key), self.session.register.today,
            person=stage.person or self.session.register.user or "", status=stage.status,
            missing=missing_names(self._data, stage) if move == "finish" else (),
        )  # fmt: skip
        Dressed(bubble)
        bubble.body.addWidget(form)
        form.left.connect(bubble.close)

        def take(step: StageStep) -> None:
            bubble.close()
            asking.step(self.session, stage, step)

        form.done.connect(take)
        bubble.show_under(anchor)
        form.day.editor.setFocus()

    def _ask_track(self, anchor: QWidget) -> None:
        if self._data is not None:
            asking.track(self, self.session, self._data, anchor)

    def _ask_right(self, deed: str) -> None:
        if self._data is not None:
            rights.ask(self.window(), self.session, self._data.plot.id, deed)

    def _ask_fact(self, key: str, nature: str, fact: Any) -> None:
        if self._data is not None and self._data.project is not None:
            asking.fact(self, self.session, self._data.project, key, nature, fact)

    def _link(self) -> None:
        if self._data is None:
            return
        answer = link_project.ask(self.window(), self.session, self._data.plot)
        if answer is None or self._data is None:
            return
        if answer.on_map:
            self.project_on_map_wanted.emit(answer.plot_id)
        else:
            asking.link(self.session, answer.plot_id, answer.project_id or "")

    def _unlink(self) -> None:
        if self._data is not None:
            asking.unlink(self.session, self._data.plot.id)

    def _new_project(self) -> None:
        data = self._data
        answer = new_project.ask(self.window(), self.session) if data is not None else None
        if answer is not None and data is not None:
            self.session.do(answer.edit, lambda *_: asking.link(self.session, data.plot.id, answer.id))

    def _new_party(self) -> None:
        data = self._data
        answer = new_party.ask(self.window(), self.session) if data is not None and data.project is not None else None
        if answer is not None and data is not None and data.project is not None:
            project_id, before = data.project.id, data.project.party_id
            self.session.do(
                answer.edit,
                lambda *_: write_values(
                    self.session, Project, project_id, {"party_id": answer.id}, {"party_id": before}
                ),
            )

    def _point_at_plot(self) -> None:
        if self._data is not None and self._data.project is not None:
            self.plot_on_map_wanted.emit(self._data.project.id)

    def _add_paper(self, title: object, number: object, dated: object) -> None:
        if self._data is not None:
            asking.paper(self.session, self._data.plot.id, title, number, dated)

    def _change_stage(self, stage: Stage) -> None:
        if self._data is not None:
            name = stage_name(self._data.track, stage.key)
            change_record.ask(self.window(), self.session, stage, translate("Passport", "Correct a stage"), name)

    def _change_party(self) -> None:
        if self._data is not None and self._data.party is not None:
            self.records.open("party", self._data.party.id)

    def _change_zone(self) -> None:
        if self.zone_id is not None:
            self.records.open("zone", self.zone_id)
