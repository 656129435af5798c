"""What the sources say in figures: which of them counts, where they contradict each other, and sums that know their gaps.

Nothing is repaired: sources that differ make a figure that reaches from the lowest to the highest of them, and a source
that is silent leaves it unknown, which is not zero.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from data.model import Fact

YEARLY = frozenset({"investment_mln", "output_mln", "output_t", "export_t"})
"""Where a figure is told year by year only, these are added up; of others the newest year counts."""
SAME = 1e-6
"""Figures that differ by less, as a share, are the same figure."""
ROUGH_MLN = 0.5
"""Millions by which a stated total of output may miss the sum of its years, because the years are rounded."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure or a sum of them, from ``low`` to ``high``; None where nothing is known.

    ``known`` of ``of`` figures are known; ``facts`` are those that count, or the silent ones where none is known.
    """

    low: float | None
    high: float | None
    known: int
    of: int
    facts: tuple[Fact, ...] = ()

    @property
    def certain(self) -> bool:
        """True where it is known and the sources agree."""
        return self.low is not None and self.high is not None and not differ(self.low, self.high)


UNKNOWN = Amount(None, None, 0, 1)


@dataclass(frozen=True, slots=True)
class OutputCheck:
    """A stated total beside the sum of its years, where both are known and differ; in millions."""

    total: Fact
    years: tuple[Fact, ...]

    @property
    def sum(self) -> float:
        """The years added up."""
        return sum(fact.value or 0 for fact in self.years)

    @property
    def difference(self) -> float:
        """How much more the stated total is than the years together."""
        return (self.total.value or 0) - self.sum


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One figure of which sources say different things; ``facts`` from the lowest value to the highest."""

    facts: tuple[Fact, ...]

    @property
    def low(self) -> float:
        """The lowest that a source says."""
        return self.facts[0].value or 0

    @property
    def high(self) -> float:
        """The highest that a source says."""
        return self.facts[-1].value or 0


def differ(one: float, other: float) -> bool:
    """Whether two values are not the same figure."""
    return abs(one - other) > SAME * max(abs(one), abs(other))


def is_year(period: str | None) -> bool:
    """True for one year, such as 2020."""
    return bool(period) and len(str(period)) == 4 and str(period).isdecimal()


def of(facts: Iterable[Fact], key: str, nature: str | None = None) -> list[Fact]:
    """The facts of that key (and nature), oldest source first."""
    found = [fact for fact in facts if fact.key == key and nature in (None, fact.nature)]
    return sorted(found, key=lambda fact: (*_age(fact), fact.period or ""))


def newest(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Of each source the newest figure that it states, all of them where one day has several."""
    latest: dict[tuple[str | None, str | None], list[Fact]] = {}
    for fact in facts:
        if fact.value is None:
            continue
        kept = latest.setdefault((fact.source_kk, fact.source_ru), [])
        if kept and _age(fact) > _age(kept[0]):
            kept.clear()
        if not kept or _age(fact) == _age(kept[0]):
            kept.append(fact)
    return tuple(fact for kept in latest.values() for fact in kept)


def amount(facts: Sequence[Fact]) -> Amount:
    """What the facts of one subject, key and nature come to.

    A figure without a year stands before those of single years; of several spans of years the one told last counts.
    """
    stated = [fact for fact in facts if fact.value is not None]
    if not stated:
        return Amount(None, None, 0, 1, tuple(facts))
    whole = [fact for fact in stated if not is_year(fact.period)]
    if whole:
        span = max(whole, key=_age).period
        return _one([fact for fact in whole if fact.period == span])
    years = sorted({str(fact.period) for fact in stated})
    by_year = [_one([fact for fact in stated if fact.period == year]) for year in years]
    if stated[0].key not in YEARLY:
        return by_year[-1]
    together = added(by_year)
    return Amount(together.low, together.high, 1, 1, together.facts)


def added(amounts: Iterable[Amount]) -> Amount:
    """The sum of what is known, and how much that is: known for n of m. Of nothing it is unknown, 0 of 0."""
    low = high = 0.0
    known = count = 0
    facts: list[Fact] = []
    for one in amounts:
        known += one.known
        count += one.of
        if one.low is not None and one.high is not None:
            low, high = low + one.low, high + one.high
            facts += one.facts
    return Amount(low if known else None, high if known else None, known, count, tuple(facts))


def output_check(facts: Sequence[Fact]) -> OutputCheck | None:
    """The stated total of the output beside its years; None where they agree or one side is missing."""
    stated = [fact for fact in of(facts, "output_mln") if fact.value is not None]
    years = tuple(fact for fact in stated if is_year(fact.period))
    totals = [fact for fact in stated if not is_year(fact.period)]
    if not years or not totals:
        return None
    check = OutputCheck(totals[-1], tuple(sorted(years, key=lambda fact: fact.period or "", reverse=True)))
    return check if abs(check.difference) > ROUGH_MLN else None


def disagreements(facts: Iterable[Fact]) -> tuple[Disagreement, ...]:
    """The figures of which sources say different things, in the order of the facts."""
    claims: dict[tuple[str, str | None, str, str, str | None], list[Fact]] = {}
    for fact in facts:
        claims.setdefault((fact.subject, fact.subject_id, fact.key, fact.nature, fact.period), []).append(fact)
    found = []
    for told in claims.values():
        stands = sorted(newest(told), key=lambda fact: fact.value or 0) if len(told) > 1 else []
        if stands and differ(stands[0].value or 0, stands[-1].value or 0):
            found.append(Disagreement(tuple(stands)))
    return tuple(found)


def _one(facts: Sequence[Fact]) -> Amount:
    stands = newest(facts)
    values = [fact.value for fact in stands if fact.value is not None]
    return Amount(min(values), max(values), 1, 1, stands)


def _age(fact: Fact) -> tuple[bool, date]:
    return fact.as_of is not None, fact.as_of or date.min
