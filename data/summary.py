"""The whole register in figures: land by status and zone, how registration goes, what blocks land, promises and outcomes.

Pure: it adds up what the session has in memory and what the store tells in one go. Every number keeps the plots that
it counts. What is not known stays unknown: it is never counted as zero, and a sum says of how many it is known.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass
from datetime import date
from itertools import chain
from statistics import median

from data.figures import Disagreement, OutputCheck, disagreements, output_check
from data.model import Fact, Zone
from data.money import Money, Output, money, output
from data.store.cases import Case
from data.store.reading import PlotStatus
from data.store.summing import PaceLine, Told
from data.styles import STATUSES

REGISTERING = ("in_progress", "returned", "suspended")
MONTHS = 12
STALLED_YEARS = 1
Id = str | None


@dataclass(frozen=True, slots=True)
class Land:
    """Some plots: their ids, their hectares together, and how many of them have no area."""

    ids: tuple[str, ...] = ()
    hectares: float = 0.0
    unmeasured: int = 0

    def __len__(self) -> int:
        return len(self.ids)


NOTHING = Land()


@dataclass(frozen=True, slots=True)
class ZoneLand:
    """The plots of a zone by status; ``zone_id`` None: of no zone."""

    zone_id: Id
    all: Land
    by_status: Mapping[str, Land]


@dataclass(frozen=True, slots=True)
class Month:
    """A month of the last year: the plots whose applications were opened, ended with a right, or were refused in it."""

    first: date
    opened: tuple[str, ...]
    registered: tuple[str, ...]
    refused: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Blocked:
    """Land that nobody new can have though nothing happens on it: right ended, no step for a year, or refused."""

    ended: Land
    stalled: Land
    refused: Land

    @property
    def hectares(self) -> float:
        """All of it."""
        return self.ended.hectares + self.stalled.hectares + self.refused.hectares


@dataclass(frozen=True, slots=True)
class Pace:
    """A stage as it went in the last year: how often it was done, the median of its calendar days, how often late.

    ``now`` are the plots that stand at it today.
    """

    key: str
    done: int
    days: float
    late: int
    now: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """All numbers of the page; of one zone where ``zone_id`` names it.

    ``days`` is the median from application to right over the ``finished`` ones of the last year, in calendar days.
    """

    today: date
    zone_id: Id
    plots: Land
    by_status: Mapping[str, Land]
    zones: tuple[ZoneLand, ...]
    registering: Land
    late: Land
    this_year: Land
    months: tuple[Month, ...]
    days: float | None
    finished: int
    blocked: Blocked
    investment: Money
    jobs: Money
    output: Output
    facts: tuple[Fact, ...]
    checks: tuple[OutputCheck, ...]
    disagreements: tuple[Disagreement, ...]


def summarise(
    today: date,
    statuses: Iterable[PlotStatus],
    cases: Mapping[str, Case],
    zones: Iterable[Zone],
    told: Told,
    zone_id: Id = None,
) -> Summary:
    """The summary of the whole register, or of one zone."""
    statuses = tuple(statuses)
    plots = {one.id: one for one in statuses if zone_id is None or one.zone_id == zone_id}
    groups: dict[tuple[Id, str], list[PlotStatus]] = defaultdict(list)
    for one in plots.values():
        groups[one.zone_id, one.status].append(one)
    lands = {name: _land(some) for name, some in groups.items()}
    by_status = {status: _added(land for (_, s), land in lands.items() if s == status) for status in STATUSES}
    ways = _ways(today, plots.keys(), cases, told)
    facts = tuple(fact for fact in told.facts if zone_id is None or fact.subject_id == zone_id)
    projects = _projects(told, statuses, zone_id)
    doubted = tuple(fact for fact in told.doubted if fact.subject_id in projects)
    return Summary(
        today=today,
        zone_id=zone_id,
        plots=_added(lands.values()),
        by_status=by_status,
        zones=_zones(zones, lands, zone_id),
        registering=_added(by_status[status] for status in REGISTERING),
        late=_land([one for one in plots.values() if one.overdue]),
        this_year=_land([plots[id] for id in ways.this_year]),
        months=ways.months,
        days=median(ways.days) if ways.days else None,
        finished=len(ways.days),
        blocked=Blocked(by_status["terminated"], _land([plots[id] for id in ways.stalled]), by_status["refused"]),
        investment=money("investment_mln", told, facts, projects),
        jobs=money("jobs", told, facts, projects),
        output=output(told, facts, projects),
        facts=facts,
        checks=_checks((*facts, *doubted)),
        disagreements=disagreements((*facts, *doubted)),
    )


def since(today: date) -> date:
    """The day after which something was in the last year."""
    return _ago(today)


def first_day(today: date) -> date:
    """The first day of the twelve months that are told apart."""
    return _month(today, 1 - MONTHS)


def paces(lines: Iterable[PaceLine], statuses: Iterable[PlotStatus], zone_id: Id = None) -> tuple[Pace, ...]:
    """The stages of the last year, the slowest first; those that nobody finished are left out."""
    now: dict[str, list[str]] = defaultdict(list)
    for one in statuses:
        if one.stage is not None and one.status != "planned" and zone_id in (None, one.zone_id):
            now[one.stage].append(one.id)
    by_key: dict[str, list[PaceLine]] = defaultdict(list)
    for line in lines:
        by_key[line.key].append(line)
    found = [
        Pace(key, sum(line.times for line in some), _median(some), sum(line.late for line in some), tuple(now[key]))
        for key, some in by_key.items()
    ]
    return tuple(sorted(found, key=lambda pace: (-pace.days, -pace.done, pace.key)))


def _median(lines: list[PaceLine]) -> float:
    lines = sorted(lines, key=lambda line: line.days)
    total = sum(line.times for line in lines)

    def at(place: int) -> int:
        for line in lines:
            if place < line.times:
                return line.days
            place -= line.times
        return lines[-1].days

    return (at((total - 1) // 2) + at(total // 2)) / 2


def _land(plots: list[PlotStatus]) -> Land:
    areas = [one.area_ha for one in plots if one.area_ha is not None]
    return Land(tuple([one.id for one in plots]), sum(areas), len(plots) - len(areas))


def _added(lands: Iterable[Land]) -> Land:
    lands = list(lands)
    ids = tuple(chain.from_iterable(land.ids for land in lands))
    return Land(ids, sum(land.hectares for land in lands), sum(land.unmeasured for land in lands))


def _zones(zones: Iterable[Zone], lands: Mapping[tuple[Id, str], Land], only: Id) -> tuple[ZoneLand, ...]:
    """The zones in the order of the register, those without plots too; last the plots of no zone."""
    order: dict[Id, None] = dict.fromkeys(zone.id for zone in zones if only in (None, zone.id))
    order |= dict.fromkeys(zone_id for zone_id, _ in lands)
    found = []
    for zone_id in order:
        by_status = {status: lands.get((zone_id, status), NOTHING) for status in STATUSES}
        found.append(ZoneLand(zone_id, _added(by_status.values()), by_status))
    return tuple(found)


def _checks(facts: Iterable[Fact]) -> tuple[OutputCheck, ...]:
    by_subject: dict[tuple[str, Id], list[Fact]] = defaultdict(list)
    for fact in facts:
        by_subject[fact.subject, fact.subject_id].append(fact)
    return tuple(check for some in by_subject.values() if (check := output_check(some)))


def _projects(told: Told, plots: Iterable[PlotStatus], zone_id: Id) -> dict[str, Id]:
    """The projects that are summed, each with its zone: the stated one, else the one in which all of its plots lie."""
    lies: dict[str, Id] = {}
    for one in plots:
        if one.project_id is not None and lies.setdefault(one.project_id, one.zone_id) != one.zone_id:
            lies[one.project_id] = None
    found = {line.id: line.zone_id or lies.get(line.id) for line in told.projects}
    return found if zone_id is None else {id: zone for id, zone in found.items() if zone == zone_id}


@dataclass(frozen=True, slots=True)
class _Ways:
    """How applications went: by month, how long they took, whose right is of this year, and who stands still."""

    months: tuple[Month, ...]
    days: list[int]
    this_year: list[str]
    stalled: list[str]


def _ways(today: date, plots: Set[str], cases: Mapping[str, Case], told: Told) -> _Ways:
    first, ago, days = first_day(today), _ago(today), list[int]()
    this_year, stalled = list[str](), list[str]()
    opened, registered, refused = (defaultdict[date, list[str]](list) for _ in range(3))
    for case in cases.values():
        id, opened_on, day = case.plot_id, case.opened_on, case.registered_on
        if case.ended_on is not None or id not in plots:
            continue  # one that has ended is told among the past ones, with the day of its right
        if opened_on >= first:
            opened[opened_on].append(id)
        if day is not None:
            if day >= first:
                registered[day].append(id)
                if day.year == today.year:
                    this_year.append(id)
            if day > ago:
                days.append((day - opened_on).days)
        elif case.stage_status == "refused":
            if case.stopped_on is not None and case.stopped_on >= first:
                refused[case.stopped_on].append(id)
        elif case.stage is not None and (case.last_on or opened_on) < ago:
            stalled.append(id)
    for past in told.past:
        for when, into in ((past.opened_on, opened), (past.registered_on, registered), (past.refused_on, refused)):
            if when is not None and when >= first and past.plot_id in plots:
                into[when].append(past.plot_id)
    return _Ways(_months(today, (opened, registered, refused)), days, this_year, stalled)


def _months(today: date, events: Iterable[Mapping[date, list[str]]]) -> tuple[Month, ...]:
    """The last twelve months, this one included, oldest first; what is said to happen later is left out."""
    by_month = []
    for kind in events:
        found: dict[date, list[str]] = defaultdict(list)
        for day, ids in kind.items():
            if day <= today:
                found[day.replace(day=1)] += ids
        by_month.append(found)
    firsts = [_month(today, step) for step in range(1 - MONTHS, 1)]
    return tuple(Month(first, *(tuple(found.get(first, ())) for found in by_month)) for first in firsts)


def _ago(today: date) -> date:
    """The same day of last year; of a leap day the day before."""
    years = today.year - STALLED_YEARS
    return today.replace(year=years, day=28) if (today.month, today.day) == (2, 29) else today.replace(year=years)


def _month(today: date, step: int) -> date:
    """The first day of the month so many months from now."""
    year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
    return date(year, month + 1, 1)
