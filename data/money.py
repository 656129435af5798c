"""Promises and outcomes: investment, jobs and output of the projects, by zone and together, planned beside actual."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from heapq import nlargest
from itertools import chain

from data.figures import UNKNOWN, Amount, added, amount, is_year
from data.model import Fact
from data.store.summing import Told, figure_name

NATURES = ("planned", "actual")
Id = str | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Planned beside actual of one subject: project, zone, region (what sources say of it as a whole) or whole (a sum).

    ``projects`` are those that it is about.
    """

    subject: str
    id: Id
    planned: Amount
    actual: Amount
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Money:
    """One figure of all projects: together, by zone, and of the largest ones.

    ``stated`` are what the sources say of region and zones as wholes, where they do; ``more`` counts the projects of
    which something is known beyond the ``projects`` that are named.
    """

    key: str
    whole: Pair
    zones: tuple[Pair, ...]
    projects: tuple[Pair, ...]
    stated: tuple[Pair, ...]
    more: int


@dataclass(frozen=True, slots=True)
class Year:
    """The output of a year in millions: what sources say of the region (or zone), and the sum of the projects."""

    year: int
    stated: Amount
    projects: Amount


@dataclass(frozen=True, slots=True)
class Output:
    """From the first year that is known to the last, the years between them too; ``total`` is stated without a year."""

    years: tuple[Year, ...]
    total: Amount


LARGEST = 8
"""So many projects are named; the others are in the sums."""


def money(key: str, told: Told, facts: Iterable[Fact], projects: Mapping[str, Id]) -> Money:
    """The figure of these projects (project -> its zone)."""
    planned, actual = (_OfProjects(key, nature, told) for nature in NATURES)
    sums: dict[Id, tuple[_Sum, _Sum]] = defaultdict(lambda: (_Sum(), _Sum()))
    sizes: list[tuple[float, str]] = []
    of_zone: dict[Id, list[str]] = defaultdict(list)
    for id, zone_id in projects.items():
        of_zone[zone_id].append(id)
        for one, total in zip((planned, actual), sums[zone_id], strict=True):
            total.add(one, id)
        size = max(planned.size(id), actual.size(id))
        if size >= 0:
            sizes.append((size, id))
    zones = [
        Pair("zone", zone_id, promised.amount(), came.amount(), tuple(of_zone[zone_id]))
        for zone_id, (promised, came) in sums.items()
    ]
    whole = Pair(
        "whole", None, added(zone.planned for zone in zones), added(zone.actual for zone in zones), tuple(projects)
    )
    named = [id for _, id in nlargest(LARGEST, sizes, key=lambda pair: pair[0])]
    pairs = tuple(Pair("project", id, planned.amount(id), actual.amount(id), (id,)) for id in named)
    return Money(key, whole, tuple(zones), pairs, _stated(key, facts, of_zone), len(sizes) - len(named))


def output(told: Told, facts: Iterable[Fact], projects: Mapping[str, Id]) -> Output:
    """The output year by year; of region or zone by the sources, and summed over the projects that tell of the year."""
    by_period: dict[Id, list[Fact]] = defaultdict(list)
    for fact in facts:
        if fact.key == "output_mln" and fact.nature == "actual":
            by_period[fact.period].append(fact)
    sums = {year: _sum_of_year(year, told, projects) for year in _years_told(told)}
    years = {int(str(year)) for year in (*by_period, *(y for y, one in sums.items() if one.of)) if is_year(year)}
    whole = [fact for period, some in by_period.items() if not is_year(period) for fact in some]
    nothing = Amount(None, None, 0, 0)
    return Output(
        tuple(
            Year(y, amount(by_period[str(y)]) if str(y) in by_period else nothing, sums.get(str(y), nothing))
            for y in (range(min(years), max(years) + 1) if years else ())
        ),
        amount(whole) if whole else nothing,
    )


class _OfProjects:
    """One figure by project: most have one fact, a few have several."""

    def __init__(self, key: str, nature: str, told: Told) -> None:
        self.single = told.figures.get((key, nature, None), {})
        several: dict[Id, list[Fact]] = defaultdict(list)
        for fact in told.doubted:
            if figure_name(fact) == (key, nature, None):
                several[fact.subject_id].append(fact)
        self.several = {id: amount(facts) for id, facts in several.items()}

    def amount(self, id: str) -> Amount:
        """What is known of it."""
        return self.several[id] if id in self.several else _certain(self.single.get(id))

    def size(self, id: str) -> float:
        """The most that it may be; -1 where nothing is known."""
        value = self.several[id].high if id in self.several else self.single.get(id)
        return -1 if value is None else value


class _Sum:
    """Adds up quickly."""

    def __init__(self) -> None:
        self.low = self.high = 0.0
        self.known = self.of = 0
        self.facts: list[Fact] = []

    def add(self, figures: _OfProjects, id: str) -> None:
        """One project more."""
        self.of += 1
        if id in figures.several:
            one = figures.several[id]
            if one.low is not None and one.high is not None:
                self.known, self.low, self.high = self.known + 1, self.low + one.low, self.high + one.high
                self.facts += one.facts
        elif (value := figures.single.get(id)) is not None:
            self.known, self.low, self.high = self.known + 1, self.low + value, self.high + value

    def amount(self) -> Amount:
        """The sum."""
        none = not self.known
        return Amount(None if none else self.low, None if none else self.high, self.known, self.of, tuple(self.facts))


def _certain(value: float | None) -> Amount:
    return UNKNOWN if value is None else Amount(value, value, 1, 1)


def _stated(key: str, facts: Iterable[Fact], of_zone: Mapping[Id, list[str]]) -> tuple[Pair, ...]:
    """What is said of the region and of zones as wholes; a subject of which nothing is known is left out."""
    by_subject: dict[tuple[str, Id], dict[str, list[Fact]]] = {}
    for fact in facts:
        if fact.key == key:
            natures = by_subject.setdefault((fact.subject, fact.subject_id), {nature: [] for nature in NATURES})
            natures.setdefault(fact.nature, []).append(fact)
    every = tuple(chain.from_iterable(of_zone.values()))
    pairs = [
        Pair(
            subject,
            id,
            amount(natures["planned"]),
            amount(natures["actual"]),
            tuple(of_zone.get(id, ())) if id else every,
        )
        for (subject, id), natures in by_subject.items()
    ]
    return tuple(pair for pair in pairs if pair.planned.known or pair.actual.known)


def _years_told(told: Told) -> set[str]:
    names = [*told.figures, *map(figure_name, told.doubted)]
    return {str(year) for key, nature, year in names if (key, nature) == ("output_mln", "actual") and is_year(year)}


def _sum_of_year(year: str, told: Told, projects: Mapping[str, Id]) -> Amount:
    """Of the projects of which a source tells something of that year, silent ones included."""
    name = "output_mln", "actual", year
    values = [value for id, value in told.figures.get(name, {}).items() if id in projects]
    known = [value for value in values if value is not None]
    single = Amount(sum(known) if known else None, sum(known) if known else None, len(known), len(values))
    doubted: dict[Id, list[Fact]] = defaultdict(list)
    for fact in told.doubted:
        if figure_name(fact) == name and fact.subject_id in projects:
            doubted[fact.subject_id].append(fact)
    return added([single, *(amount(facts) for facts in doubted.values())])
