"""Figures of one subject side by side: planned and actual, year by year, source against source; sums say what is known."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from data.figures import is_year
from data.model import Fact
from gis.errors import TelimError
from gis.numbers import parse_number

NATURES = ("planned", "actual")
CLOSE = 1e-6
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_SPAN = re.compile(r"((?:19|20)[0-9]{2})\s*[-–—]\s*((?:19|20)[0-9]{2})")
_MANY = {"млрд": 1000.0, "bn": 1000.0, "млн": 1.0, "mln": 1.0, "тыс": 0.001, "мың": 0.001}
_UNITS = re.compile(
    r"(?i)(теңге|тенге|tenge|kzt|тг|₸|тонна|тонн|тонны|tonnes?|жұмыс орны|орын|мест|место|jobs?|га|ha|гектар\w*|жыл|ж|год|г|т|t)\.?"
)


@dataclass(frozen=True, slots=True)
class Figure:
    """What is known of one key, nature and period: every source, the oldest first."""

    key: str
    nature: str
    period: str | None
    facts: tuple[Fact, ...]

    @property
    def newest(self) -> Fact:
        """The latest source that states a value, else the latest that is silent."""
        return next((fact for fact in reversed(self.facts) if fact.value is not None), self.facts[-1])

    @property
    def differs(self) -> bool:
        """Whether two sources state different values."""
        values = [fact.value for fact in self.facts if fact.value is not None]
        return any(abs(value - values[0]) > CLOSE for value in values)


@dataclass(frozen=True, slots=True)
class Pair:
    """Planned and actual of one key and period side by side; None: no source at all."""

    key: str
    period: str | None
    planned: Figure | None
    actual: Figure | None

    def of(self, nature: str) -> Figure | None:
        """The planned or the actual one."""
        return self.planned if nature == "planned" else self.actual


@dataclass(frozen=True, slots=True)
class Sum:
    """The years of one key and nature added up, and how many of them are known."""

    value: float
    known: int
    of: int


@dataclass(frozen=True, slots=True)
class Total:
    """A stated total beside the sum of the years that it is about."""

    fact: Fact
    sum: Sum

    @property
    def differs(self) -> bool:
        """Whether they disagree although every year is known."""
        return self.sum.known > 0 and abs((self.fact.value or 0.0) - self.sum.value) > 0.5


def pairs(facts: Iterable[Fact], order: Sequence[str] = ()) -> list[Pair]:
    """The figures by key (in this order, the others after it) and period; without a period first."""
    place = {key: number for number, key in enumerate(order)}
    ordered = sorted(facts, key=lambda fact: (place.get(fact.key, len(place)), fact.key, fact.period or "", _age(fact)))
    found = []
    for (key, period), alike in groupby(ordered, key=lambda fact: (fact.key, fact.period)):
        kept = list(alike)
        both = {nature: tuple(fact for fact in kept if fact.nature == nature) for nature in NATURES}
        made = {nature: Figure(key, nature, period, some) if some else None for nature, some in both.items()}
        found.append(Pair(key, period, made["planned"], made["actual"]))
    return found


def years(facts: Iterable[Fact], key: str) -> list[Pair]:
    """The years of that key, the oldest first."""
    return pairs(fact for fact in facts if fact.key == key and is_year(fact.period))


def added(found: Iterable[Pair], nature: str) -> Sum:
    """The sum of the years; a year whose source is silent counts as unknown."""
    figures = [pair.of(nature) for pair in found]
    values = [one.newest.value if one is not None else None for one in figures]
    known = [value for value in values if value is not None]
    return Sum(sum(known), len(known), len(values))


def totals(facts: Sequence[Fact], key: str, nature: str) -> list[Total]:
    """The stated totals of that key and nature, each with the sum of the years that it is about."""
    found = years(facts, key)
    stated = [
        fact
        for fact in facts
        if fact.key == key and fact.nature == nature and not is_year(fact.period) and fact.value is not None
    ]
    return [Total(fact, added(_within(found, fact.period), nature)) for fact in sorted(stated, key=_age)]


def read_figure(key: str, text: str) -> float | None:
    """A figure as typed, with or without its unit: 52,1 млрд, 43 орын, 1 200 т, 2017. None where nothing was typed.

    Money is in millions of tenge. Raises TelimError not_a_number, negative_number, not_a_whole_number, year_not_read.
    """
    bare = " ".join(text.split())
    if not bare:
        return None
    factor = 1.0
    for word, times in _MANY.items():
        found = re.search(rf"(?i){word}\.?", bare)
        if found and key.endswith("_mln"):
            factor, bare = times, bare[: found.start()] + bare[found.end() :]
            break
    value = parse_number(_UNITS.sub("", bare).strip()) * factor
    if value < 0:
        raise TelimError("negative_number", text=text.strip())
    if key in ("jobs", "projects", "sewing_shops") and value != int(value):
        raise TelimError("not_a_whole_number", text=text.strip())
    if key == "launched" and not (value == int(value) and is_year(str(int(value)))):
        raise TelimError("year_not_read", text=text.strip())
    return value


def pasted_years(text: str, key: str) -> dict[tuple[str, str], float | None]:
    """Lines out of a sheet as (year, nature) -> value: year, planned, actual; of two columns the second is actual.

    Columns are parted by tabs or semicolons; a line with spaces alone is a year and one figure. Lines without a year,
    such as a heading, are left out. Raises TelimError pasted_not_read, pasted_nothing.
    """
    found: dict[tuple[str, str], float | None] = {}
    for number, line in enumerate(text.splitlines(), 1):
        cells = [cell.strip() for cell in re.split(r"[\t;]", line)]
        if len(cells) == 1:
            cells = cells[0].split(maxsplit=1)
        if not cells or not is_year(_bare_year(cells[0])):
            continue
        values = cells[1:3]
        natures = NATURES if len(values) == 2 else ("actual",)
        for nature, cell in zip(natures, values, strict=False):
            try:
                found[_bare_year(cells[0]), nature] = read_figure(key, "" if cell in ("-", "–", "—", "…") else cell)
            except TelimError as error:
                raise TelimError("pasted_not_read", text=cell, line=number) from error
    if not found:
        raise TelimError("pasted_nothing")
    return found


def _bare_year(cell: str) -> str:
    return re.sub(r"(?i)\s*(ж|жыл|г|год)\.?$", "", cell.strip())


def _age(fact: Fact) -> tuple[bool, date]:
    return fact.as_of is not None, fact.as_of or date.min


def _within(found: list[Pair], period: str | None) -> list[Pair]:
    span = _SPAN.fullmatch((period or "").strip())
    if span is None:
        return found
    first, last = span.groups()
    return [pair for pair in found if first <= (pair.period or "") <= last]
