"""The table of all living plots: number, status, stage, days, land, right, project and investor."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from data.edit import Edit
from data.lists import names
from data.model import Party, Project
from data.register import Case, PlotRecord, PlotStatus, Register
from data.registration import tracks
from data.styles import STATUSES
from gui.i18n import translate
from gui.models.plots_model import number_key
from gui.records.section import Section
from gui.tables import column as make
from gui.tables.column import Column
from gui.tables.spec import Among, Span, Spec, View
from gui.widgets import wording


class PlotLine(NamedTuple):
    """A plot as the table knows it."""

    status: PlotStatus
    case: Case | None
    record: PlotRecord | None
    project: Project | None
    project_name: str | None
    product: str | None
    party_name: str | None


class PlotRaw(NamedTuple):
    """What is read for the lines, by id."""

    records: dict[str, PlotRecord]
    projects: dict[str, Project]
    parties: dict[str, Party]


class PlotSection(Section):
    """Plots; an edit brings anew only the rows of the plots that it touches."""

    name, table = "plots", "plot"
    touches = frozenset({"plot", "registration", "stage", "plot_project", "project", "party", "zone", "calendar"})
    needs_cases = True
    can_change = True
    _raw = PlotRaw({}, {}, {})
    _names: dict[tuple[str, str], str | None]
    _cases: dict[str, Case]

    def title(self) -> str:
        return translate("Records", "Plots")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(self), *(one.hidden() for one in _hidden(self)))

    def read(self, register: Register) -> PlotRaw:
        return PlotRaw(
            {one.id: one for one in register.plot_records()},
            {one.id: one for one in register.all(Project)},
            {one.id: one for one in register.all(Party)},
        )

    def lines(self, raw: PlotRaw) -> Iterable[PlotLine]:
        self._raw, self._names, self._cases = raw, {}, self.session.cases
        return map(self._line, self.session.statuses.values())

    def fresh(self, edit: Edit) -> Mapping[str, Any] | None:
        touched = self.session.touched
        if touched is None:
            return None
        records, projects, parties = self._raw
        self._take(edit, "project", Project, projects)
        self._take(edit, "party", Party, parties)
        ids = set(touched) | self._of_parties(edit.ids("party"))
        for one in self.session.ask(lambda register: register.plot_records(ids)) or () if ids else ():
            records[one.id] = one
        statuses, self._cases = self.session.statuses, self.session.cases
        return {one: self._line(statuses[one]) if one in statuses else None for one in ids}

    def id_of(self, row: PlotLine) -> str:
        return row.status.id

    def plots_of(self, row: PlotLine) -> tuple[str, ...]:
        return (row.status.id,)

    def late(self, row: PlotLine) -> bool:
        return row.status.overdue

    def views(self) -> tuple[View, ...]:
        free = Spec((Among("status", ("free",)),), order=(("area", True), ("number", False)))
        late = Spec((Among("late", (True,)),), order=(("due", False), ("number", False)))
        alone = Spec((Among("has_project", (False,)),), order=(("zone", False), ("number", False)))
        this_year = Spec((Span("registered_on", "year", "year_end"),), order=(("registered_on", True),))
        ending = Spec((Span("right_until", "today", "today+365"),), order=(("right_until", False),))
        return (
            View(translate("Records", "Free plots by size"), free),
            View(translate("Records", "Late"), late),
            View(translate("Records", "Without a project"), alone),
            View(translate("Records", "Registered this year"), this_year),
            View(translate("Records", "Rights that end within a year"), ending),
        )

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "plot",
            translate("Records", "No plots yet"),
            translate("Records", "Every plot of the register stands here with its stage, right, project and land."),
            "new_plot",
        )

    def _line(self, status: PlotStatus) -> PlotLine:
        records, projects, parties = self._raw
        project = projects.get(status.project_id) if status.project_id else None
        party = parties.get(project.party_id) if project is not None and project.party_id else None
        case, record = self._cases.get(status.id), records.get(status.id)
        said, name = self._said(project, "name"), self._said(party, "name")
        return PlotLine(status, case, record, project, said, self._said(project, "product"), name)

    def _said(self, record: Project | Party | None, field: str) -> str | None:
        """The text in the language of the program, looked up once for all plots of the record."""
        if record is None:
            return None
        key = (record.stamp, field)
        if key not in self._names:
            self._names[key] = wording.text_of(record, field) or None
        return self._names[key]

    def _take(self, edit: Edit, table: str, kind: Any, known: dict[str, Any]) -> None:
        for one in edit.ids(table):
            found = self.session.ask(lambda register, one=one: register.get(kind, one))
            known.pop(one, None)
            if found is not None:
                known[one] = found

    def _of_parties(self, parties: frozenset[str]) -> set[str]:
        """The plots of the projects of these investors."""
        if not parties:
            return set()
        projects = {one.id for one in self._raw.projects.values() if one.party_id in parties}
        return {one.id for one in self.session.statuses.values() if one.project_id in projects}


def stage_word(key: str) -> str:
    """The name of a stage of either track, in the language of the program."""
    for track in tracks.TRACKS:
        name = tracks.stage_name(track, key, wording.language())
        if name != key:
            return name
    return key


def stage_rank(key: str) -> tuple[int, str]:
    """Stages in the order of the longer track."""
    order = [stage.key for track in tracks.TRACKS for stage in tracks.track(track).stages]
    return (order.index(key) if key in order else len(order), key)


def zone_word(section: Section) -> Any:
    """A function that names the zone of an id."""

    def name(zone_id: str) -> str:
        found = next((zone for zone in section.session.zones if zone.id == zone_id), None)
        return wording.text_of(found, "name") if found is not None else wording.DASH

    return name


def track_word(key: str) -> str:
    """The name of a track."""
    return tracks.track(key).name[wording.language()] if key in tracks.TRACKS else key


def listed(list_name: str) -> Any:
    """A function that names the keys of a list."""
    return lambda key: wording.listed(list_name, key)


def list_rank(list_name: str) -> Any:
    """A function that sorts the keys of a list as the list does."""
    order = {key: place for place, key in enumerate(names(list_name))}
    return lambda key: (order.get(key, len(order)), str(key))


def _shown(section: PlotSection) -> tuple[Column, ...]:
    status_order = {status: place for place, status in enumerate(STATUSES)}
    return (
        Column(
            "number", translate("Records", "Cadastral number"), lambda row: row.status.cadastral_no,
            lambda value: value or wording.DASH, "text", 150, number_key, "strong",
        ),
        make.choice(
            "status", translate("Records", "Status"), lambda row: row.status.status, wording.status_word, 150,
            lambda key: status_order.get(key, 99), "status",
        ),
        make.choice("stage", translate("Records", "Stage"), lambda row: row.status.stage, stage_word, 190, stage_rank),
        make.day("due", translate("Records", "Due"), lambda row: row.status.due, look="late"),
        make.number(
            "area", translate("Records", "Area, ha"), lambda row: row.status.area_ha, 4, 96,
            total=translate("Records", "ha"),
        ),
        make.choice("zone", translate("Records", "Zone"), lambda row: row.status.zone_id, zone_word(section), 180),
        make.words(
            "project", translate("Records", "Project"),
            lambda row: row.project_name, 200,
        ),
        make.words(
            "party", translate("Records", "Investor"),
            lambda row: row.party_name, 170,
        ),
        make.choice(
            "right", translate("Records", "Right"), lambda row: row.record and row.record.right_type, listed("right"), 160,
            list_rank("right"),
        ),
        make.day("right_until", translate("Records", "Right until"), lambda row: row.record and row.record.right_until),
    )  # fmt: skip


def _hidden(section: PlotSection) -> tuple[Column, ...]:
    today = section.session.today

    def document_ha(row: PlotLine) -> float | None:
        stated = row.record.document_area_m2 if row.record else None
        return None if stated is None else stated / 10_000

    def of_case(name: str) -> Any:
        return lambda row: getattr(row.case, name) if row.case is not None else None

    def of_record(name: str) -> Any:
        return lambda row: getattr(row.record, name) if row.record is not None else None

    def both(name: str) -> Any:
        return lambda row: (wording.text_of(row.record, name) or None) if row.record is not None else None

    def stage_days(row: PlotLine) -> int | None:
        since = row.case.stage_since if row.case is not None else None
        return None if since is None else (today - since).days

    def registered_year(row: PlotLine) -> int | None:
        done = row.case.registered_on if row.case is not None else None
        return None if done is None else done.year

    return (
        make.number("done", translate("Records", "Stages done"), lambda row: row.status.done),
        make.flag("late", translate("Records", "Is late"), lambda row: row.status.overdue, 84),
        make.number("stage_days", translate("Records", "Days in the stage"), stage_days, width=110),
        make.choice("track", translate("Records", "Track"), lambda row: row.status.track, track_word, 170),
        make.words("person", translate("Records", "Responsible"), of_case("person"), 140),
        make.day("opened_on", translate("Records", "Applied on"), of_case("opened_on"), 100),
        make.day("last_on", translate("Records", "Last action"), of_case("last_on"), 100),
        make.day("decided_on", translate("Records", "Decided on"), of_case("decided_on"), 100),
        make.day("registered_on", translate("Records", "Registered on"), of_case("registered_on"), 110),
        make.choice("registered_year", translate("Records", "Year of registration"), registered_year, str, 110, int),
        make.choice(
            "category", translate("Records", "Land category"), of_record("category"), listed("category"), 200,
            list_rank("category"),
        ),
        make.words("purpose", translate("Records", "Purpose"), both("purpose"), 200),
        make.words("address", translate("Records", "Address"), both("address"), 180),
        make.flag("divisible", translate("Records", "Divisible"), of_record("divisible")),
        make.number("document_area", translate("Records", "By document, ha"), document_ha, 4, 110),
        make.flag("has_project", translate("Records", "Has a project"), lambda row: row.status.project_id is not None),
        make.choice(
            "project_state", translate("Records", "State of the project"),
            lambda row: row.project.state if row.project else None, listed("project_state"), 140,
            list_rank("project_state"),
        ),
        make.words(
            "product", translate("Records", "Product"),
            lambda row: row.product, 150,
        ),
        make.words("note", translate("Records", "Note"), of_record("note"), 180, "quiet"),
        make.flag("made_up", translate("Records", "Made up"), of_record("made_up")),
    )  # fmt: skip
