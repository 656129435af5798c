"""Promises and outcomes in the summary: investment and jobs planned beside actual, and the output by year."""

from collections.abc import Callable, Iterable

from data.figures import Amount
from data.model import Fact
from data.money import Money, Output, Pair
from gui.charts.columns import Column, columns
from gui.charts.drawing import Drawing, stacked_up
from gui.charts.look import ChartLook
from gui.charts.pairs import Row, pairs
from gui.charts.parts import Value, legend, line
from gui.charts.scale import tops
from gui.charts.view import Compose
from gui.i18n import translate
from gui.summary import words
from gui.summary.lead import Lead
from gui.summary.names import Names


def promised(money: Money, names: Names) -> Compose:
    """The sum, what sources say of region and zones, and the zones; below, to a scale of their own, the largest projects."""
    zones = [zone for zone in money.zones if zone.planned.known or zone.actual.known]
    told = [money.whole, *money.stated, *(zones if len(money.zones) > 1 else [])]
    parts = [(some, [_row(money.key, pair, names) for pair in some]) for some in (told, money.projects) if some]
    keys = [
        ("promised", translate("Facts", "planned"), None, ""), ("actual", translate("Facts", "actual"), None, ""),
        ("between", translate("Summary", "sources differ"), None, ""), ("unknown", translate("Summary", "unknown"), None, ""),
    ]  # fmt: skip

    def compose(width: float, look: ChartLook) -> Drawing:
        drawings = [legend(keys, width, look)]
        for place, (some, rows) in enumerate(parts):
            if place:
                drawings.append(line(translate("Summary", "The largest projects"), width, "quiet"))
            drawings.append(pairs(rows, width, look, _ticks(money.key, some)))
        return stacked_up(drawings, 6)

    return compose


def _ticks(key: str, told: Iterable[Pair]) -> Callable[[float], str]:
    """The words of an axis that holds these."""
    if key == "jobs":
        return words.plain
    most = tops([amount.high for pair in told for amount in (pair.planned, pair.actual)])
    return lambda value: words.money_tick(most, value)


def by_year(output: Output, names: Names, projects: tuple[str, ...]) -> Compose:
    """What the sources say of each year, and the sum of the projects where it is told."""
    told = [year.stated for year in output.years], [year.projects for year in output.years]
    stated, summed = (any(amount.of for amount in amounts) for amounts in told)
    most = tops([amount.high for amounts in told for amount in amounts])
    years = []
    for year in output.years:
        bars = []
        if stated or not summed:
            bars.append(("actual", _year_value(str(year.year), year.stated, names, projects)))
        if summed:
            bars.append(("soft", _year_value(str(year.year), year.projects, names, projects)))
        years.append(Column(str(year.year), tuple(bars)))
    keys = [
        ("actual", translate("Summary", "stated by the sources as a whole"), None, ""),
        ("soft", translate("Summary", "sum of the projects"), None, ""),
    ]
    shown = [key for key, present in zip(keys, (stated, summed), strict=True) if present]

    def compose(width: float, look: ChartLook) -> Drawing:
        chart = columns(years, width, look, lambda value: words.money_tick(most, value))
        return stacked_up((legend(shown, width, look), chart), 6)

    return compose


def _row(key: str, pair: Pair, names: Names) -> Row:
    name = {
        "whole": translate("Summary", "All projects together"),
        "region": translate("Summary", "The region, as the sources say"),
    }.get(pair.subject) or names.subject(pair.subject, pair.id)
    lead = Lead(name, projects=pair.projects) if pair.projects else None
    return Row(
        name,
        _value(key, "planned", pair, names, lead),
        _value(key, "actual", pair, names, lead),
        bold=pair.subject in ("whole", "region"),
    )  # fmt: skip


def _value(key: str, nature: str, pair: Pair, names: Names, lead: Lead | None) -> Value:
    amount = pair.planned if nature == "planned" else pair.actual
    text = words.span(key, amount)
    if pair.subject in ("whole", "zone") and amount.of > 1:
        text = f"{text} · {words.known(amount)}"

    def tip() -> str:
        head = translate("Facts", "planned") if nature == "planned" else translate("Facts", "actual")
        subject = "" if pair.subject == "whole" else names.subject(pair.subject, pair.id)
        exact = words.span(key, amount, exact=True)
        lines = [f"{subject} {head}: {exact}".strip(), *([words.known(amount)] if amount.of > 1 else [])]
        if pair.subject == "project":
            told = [f for f in names.facts(pair.id or "") if (f.key, f.nature) == (key, nature)]
            return "\n".join(lines + _said(told))
        return "\n".join(lines + _said(amount.facts))

    return Value(amount.low, amount.high, text, lead, tip)


def _year_value(year: str, amount: Amount, names: Names, projects: tuple[str, ...]) -> Value:
    text = words.span("output_mln", amount)
    title = translate("Summary", "Output of {year}").format(year=year)
    lines = [f"{title}: {text}"]
    if amount.of > 1:
        lines.append(words.known(amount))
    lead = Lead(title, projects=projects) if projects else None
    return Value(amount.low, amount.high, text, lead, "\n".join(lines + _said(amount.facts)))


MOST = 8
"""So many sources are named in a tip."""


def _said(facts: Iterable[Fact]) -> list[str]:
    lines = [words.fact_line(fact) for fact in facts]
    return lines[:MOST] + (["…"] if len(lines) > MOST else [])
