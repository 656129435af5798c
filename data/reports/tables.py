"""The tables of the workbook, as values: columns with their kind, and rows; what a cell says is told by ``Words``."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from data.figures import amount, disagreements, of
from data.lists import name_of, unit_of
from data.model import Fact, Party, Project, Zone
from data.register import Case, PlotStatus, Register
from data.registration.tracks import stage_name
from data.store.plot_records import PlotRecord
from data.styles import STATUSES
from gis.errors import TelimError

Say = Callable[..., str]
"""``say(code, **facts)`` gives the sentence of a code in the language of the report."""

Cells = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """``title`` is a code of a word; kind is text, whole, number, hectares, day, status or long (a text that is wide)."""

    title: str
    kind: str = "text"
    width: float = 14.0


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of the workbook."""

    title: str
    columns: tuple[Column, ...]
    rows: Iterable[Cells]
    count: int


@dataclass(frozen=True, slots=True)
class Words:
    """How this report speaks."""

    say: Say
    language: str

    def of(self, record: Any, name: str) -> str | None:
        """A text of a record in the language of the report, else in the other one."""
        first, other = ("ru", "kk") if self.language == "ru" else ("kk", "ru")
        return getattr(record, f"{name}_{first}") or getattr(record, f"{name}_{other}") or None

    def status(self, key: str) -> str:
        """The word of a status."""
        return self.say(f"status_{key}")

    def stage(self, track: str | None, key: str | None) -> str:
        """The name of a stage."""
        return stage_name(track or "", key, self.language)


@dataclass(frozen=True, slots=True)
class Office:
    """What the tables are made of, read once."""

    plots: dict[str, PlotRecord]
    statuses: dict[str, PlotStatus]
    cases: dict[str, Case]
    projects: dict[str, Project]
    parties: dict[str, Party]
    zones: dict[str, Zone]
    facts: tuple[Fact, ...]
    today: date
    plots_of: dict[str, list[str]]
    """Project id -> ids of the plots that serve it now."""


def read_office(register: Register, plots: Sequence[str] | None = None) -> Office:
    """All living plots with what belongs to them, or these; raises no_such_plot for one that is retired."""
    states = register.statuses(plots)
    statuses = {one.id: one for one in states}
    for plot_id in plots or ():
        if plot_id not in statuses:
            raise TelimError("no_such_plot", number=plot_id)
    links: dict[str, list[str]] = defaultdict(list)
    for state in states:
        if state.project_id is not None:
            links[state.project_id].append(state.id)
    projects = {one.id: one for one in register.all(Project)}
    if plots is not None:
        projects = {key: one for key, one in projects.items() if key in links}
    return Office(
        plots={one.id: one for one in register.plot_records(plots) if one.id in statuses},
        statuses=statuses,
        cases={one.plot_id: one for one in register.cases(plots, states)},
        projects=projects,
        parties={one.id: one for one in register.all(Party)},
        zones={one.id: one for one in register.all(Zone)},
        facts=tuple(register.all(Fact)),
        today=register.today,
        plots_of=dict(links),
    )


def zone_table(office: Office, words: Words) -> Table:
    """A row for each zone: its land, its plots by status, and how much of it is free."""
    columns = (
        Column("col_zone", "long", 34), Column("col_kind", width=24), Column("col_district", width=10),
        Column("col_crs", width=14), Column("col_plots", "whole", 9), Column("col_area_ha", "hectares", 13),
        Column("col_free_ha", "hectares", 13), *(Column(f"status_{key}", "whole", 11) for key in STATUSES),
        Column("col_late", "whole", 9),
    )  # fmt: skip
    of_zone: dict[str | None, list[PlotStatus]] = defaultdict(list)
    for state in office.statuses.values():
        of_zone[state.zone_id].append(state)
    rows = [_zone_row(zone, of_zone.pop(zone.id, []), words) for zone in office.zones.values()]
    if without := of_zone.pop(None, []):
        rows.append(_zone_row(None, without, words))
    return Table("sheet_zones", columns, rows, len(rows))


def _zone_row(zone: Zone | None, states: list[PlotStatus], words: Words) -> Cells:
    def hectares(wanted: Callable[[PlotStatus], bool]) -> float:
        return round(sum(state.area_ha or 0 for state in states if wanted(state)), 4)

    counts = [sum(state.status == key for state in states) for key in STATUSES]
    late = sum(bool(state.overdue) for state in states)
    land = (hectares(lambda _: True), hectares(lambda state: state.status == "free"))
    if zone is None:
        return (words.say("no_zone"), None, None, None, len(states), *land, *counts, late)
    kind = name_of("zone_kind", zone.kind, words.language)
    return (words.of(zone, "name"), kind, zone.district, zone.crs, len(states), *land, *counts, late)


def plot_table(office: Office, words: Words) -> Table:
    """A row for each living plot."""
    columns = (
        Column("col_number", width=17), Column("col_zone", "long", 26), Column("col_status", "status", 18),
        Column("col_stage", "long", 34), Column("col_due", "day", 11), Column("col_days_late", "whole", 9),
        Column("col_project", "long", 36), Column("col_investor", "long", 26), Column("col_person_no", width=14),
        Column("col_area_ha", "hectares", 12), Column("col_document_ha", "hectares", 12),
        Column("col_category", "long", 26), Column("col_right", "long", 24), Column("col_right_until", "day", 11),
        Column("col_registered_on", "day", 11), Column("col_address", "long", 30), Column("col_purpose", "long", 36),
        Column("col_note", "long", 30),
    )  # fmt: skip
    rows = (_plot_row(office, plot, words) for plot in office.plots.values())
    return Table("sheet_plots", columns, rows, len(office.plots))


def _plot_row(office: Office, plot: PlotRecord, words: Words) -> Cells:
    state, case = office.statuses[plot.id], office.cases.get(plot.id)
    project = office.projects.get(state.project_id or "")
    party = office.parties.get(project.party_id or "") if project else None
    zone = office.zones.get(state.zone_id or "")
    late = (office.today - state.due).days if state.overdue and state.due else None
    paper = plot.document_area_m2
    return (
        state.cadastral_no, words.of(zone, "name") if zone else None, state.status,
        words.stage(state.track, state.stage), state.due, late, words.of(project, "name") if project else None,
        words.of(party, "name") if party else None, party.number if party else None, state.area_ha,
        None if paper is None else paper / 10_000, name_of("category", plot.category, words.language),
        name_of("right", plot.right_type, words.language), plot.right_until, case.registered_on if case else None,
        words.of(plot, "address"), words.of(plot, "purpose"), plot.note,
    )  # fmt: skip


def project_table(office: Office, words: Words) -> Table:
    """A row for each project: what was promised and what came, each by its newest source; unknown stays empty."""
    columns = (
        Column("col_project", "long", 40), Column("col_product", "long", 28), Column("col_investor", "long", 28),
        Column("col_person_no", width=14), Column("col_zone", "long", 26), Column("col_state", width=16),
        Column("col_plots", "whole", 9), Column("col_numbers", "long", 26), Column("col_area_ha", "hectares", 12),
        Column("col_money_planned", "number", 14), Column("col_money_actual", "number", 14),
        Column("col_jobs_planned", "whole", 11), Column("col_jobs_actual", "whole", 11),
        Column("col_output_year", width=10), Column("col_output", "number", 14), Column("col_disagree", width=12),
    )  # fmt: skip
    facts: dict[str, list[Fact]] = defaultdict(list)
    for fact in office.facts:
        if fact.subject == "project" and fact.subject_id is not None:
            facts[fact.subject_id].append(fact)
    rows = (_project_row(office, project, facts[project.id], words) for project in office.projects.values())
    return Table("sheet_projects", columns, rows, len(office.projects))


def _project_row(office: Office, project: Project, facts: list[Fact], words: Words) -> Cells:
    party = office.parties.get(project.party_id or "")
    zone = office.zones.get(project.zone_id or "")
    plots = [office.statuses[plot_id] for plot_id in office.plots_of.get(project.id, ())]
    figures = [_latest(facts, key, nature) for key in ("investment_mln", "jobs") for nature in ("planned", "actual")]
    output = max(
        (fact for fact in facts if fact.key == "output_mln" and fact.nature == "actual" and fact.value is not None
         and (fact.period or "").isdecimal()),
        key=lambda fact: (fact.period or "", fact.as_of or date.min), default=None,
    )  # fmt: skip
    return (
        words.of(project, "name"), words.of(project, "product"), words.of(party, "name") if party else None,
        party.number if party else None, words.of(zone, "name") if zone else None,
        name_of("project_state", project.state, words.language), len(plots),
        ", ".join(state.cadastral_no or "" for state in plots[:20]) or None,
        round(sum(state.area_ha or 0 for state in plots), 4) if plots else None,
        *figures,
        None if output is None else output.period, None if output is None else output.value,
        words.say("yes") if disagreements(facts) else None,
    )  # fmt: skip


def _latest(facts: Sequence[Fact], key: str, nature: str) -> float | None:
    """Of the figures that count, the one that was told last; None where no source states one."""
    counts = [fact for fact in amount(of(facts, key, nature)).facts if fact.value is not None]
    return max(counts, key=lambda fact: fact.as_of or date.min).value if counts else None


def fact_table(office: Office, words: Words) -> Table:
    """A row for each figure with its source and day."""
    columns = (
        Column("col_about", "long", 40), Column("col_subject", width=14), Column("col_figure", "long", 26),
        Column("col_nature", width=10), Column("col_period", width=11), Column("col_value", "number", 14),
        Column("col_unit", width=14), Column("col_source", "long", 40), Column("col_as_of", "day", 11),
        Column("col_note", "long", 30),
    )  # fmt: skip
    named: dict[str, Any] = {**office.projects, **office.zones, **office.parties}
    rows = [_fact_row(fact, named, office, words) for fact in office.facts if _concerns(fact, office)]
    return Table("sheet_facts", columns, rows, len(rows))


def _concerns(fact: Fact, office: Office) -> bool:
    """Whether a figure is of something that this report tells of."""
    return (
        fact.subject not in ("project", "plot") or fact.subject_id in office.projects or fact.subject_id in office.plots
    )


def _fact_row(fact: Fact, named: dict[str, Any], office: Office, words: Words) -> Cells:
    about: str | None = None
    if fact.subject == "plot":
        state = office.statuses.get(fact.subject_id or "")
        about = state.cadastral_no if state else fact.subject_id
    elif fact.subject_id in named:
        about = words.of(named[fact.subject_id], "name")
    return (
        about or name_of("subject", fact.subject, words.language), name_of("subject", fact.subject, words.language),
        name_of("fact", fact.key, words.language), name_of("nature", fact.nature, words.language), fact.period,
        fact.value, unit_of(fact.key, words.language) or fact.unit, words.of(fact, "source"), fact.as_of,
        words.of(fact, "note"),
    )  # fmt: skip


def late_table(office: Office, words: Words) -> Table:
    """A row for each plot whose present stage is late, the latest first."""
    columns = (
        Column("col_number", width=17), Column("col_zone", "long", 26), Column("col_project", "long", 36),
        Column("col_investor", "long", 26), Column("col_status", "status", 18), Column("col_stage", "long", 34),
        Column("col_since", "day", 11), Column("col_due", "day", 11), Column("col_days_late", "whole", 9),
        Column("col_last_on", "day", 11), Column("col_person", width=16),
    )  # fmt: skip
    late = sorted((s for s in office.statuses.values() if s.overdue and s.due), key=lambda state: state.due or date.max)
    return Table("sheet_late", columns, [_late_row(office, state, words) for state in late], len(late))


def _late_row(office: Office, state: PlotStatus, words: Words) -> Cells:
    case, project = office.cases.get(state.id), office.projects.get(state.project_id or "")
    party, zone = office.parties.get(project.party_id or "") if project else None, office.zones.get(state.zone_id or "")
    return (
        state.cadastral_no, words.of(zone, "name") if zone else None, words.of(project, "name") if project else None,
        words.of(party, "name") if party else None, state.status, words.stage(state.track, state.stage),
        case.stage_since if case else None, state.due, (office.today - state.due).days if state.due else None,
        case.last_on if case else None, case.person if case else None,
    )  # fmt: skip


def status_rows(office: Office, words: Words) -> Iterator[Cells]:
    """Of each status: its word, how many plots, how many hectares; then all together."""
    for key in STATUSES:
        states = [state for state in office.statuses.values() if state.status == key]
        yield key, len(states), round(sum(state.area_ha or 0 for state in states), 4)
    yield words.say("all_plots"), len(office.statuses), round(sum(s.area_ha or 0 for s in office.statuses.values()), 4)
