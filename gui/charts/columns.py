"""Upright bars by year; a year of which nothing is known stands there hollow and dashed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gui.charts.drawing import Bar, Drawing, Item, Line, Mark, Rect, Words
from gui.charts.look import ChartLook
from gui.charts.parts import SMALL, Say, Value
from gui.charts.scale import labelled, scale, tops

HEIGHT, ABOVE, BELOW = 132.0, 18.0, 20.0
WIDEST = 46.0
LOW = 26.0
"""Height of a bar of which nothing is known."""


@dataclass(frozen=True, slots=True)
class Column:
    """The bars of one year, side by side, each with its role."""

    name: str
    bars: tuple[tuple[str, Value], ...]


def columns(years: Sequence[Column], width: float, look: ChartLook, say: Say) -> Drawing:
    """The years from left to right; words that would touch are left out, the bars say them when pointed at."""
    made = scale(tops([value.high for year in years for _, value in year.bars]), HEIGHT, 4)
    left = max(look.width(say(tick)) for tick in made.ticks) + 8
    slot = (width - left) / max(len(years), 1)
    count = max((len(year.bars) for year in years), default=1)
    wide = min(slot * 0.7 / max(count, 1), WIDEST)
    base = ABOVE + HEIGHT
    items: list[Item] = []
    marks: list[Mark] = []
    for tick in made.ticks:
        y = base - made.at(tick)
        items.append(Line(left, y, width, y, "grid" if tick else "axis"))
        items.append(Words(say(tick), left - 8, y + 4, SMALL, "quiet", align="right"))
    for place, year in enumerate(years):
        x = left + slot * (place + 0.5) - wide * len(year.bars) / 2
        for role, value in year.bars:
            bars, top = _upright(value, x, wide, base, role, made.at)
            items += bars
            if look.width(value.text) <= (wide if count > 1 else slot) - 2:
                items.append(Words(value.text, x + wide / 2, top - 5, SMALL, "ink", align="center"))
            if value.key is not None or value.tip:
                marks.append(Mark(Rect(x, min(top, base - 12), wide, base - min(top, base - 12)), value.key, value.tip))
            x += wide
    names = [year.name for year in years]
    for place, middle in labelled([look.width(name) for name in names], left, slot, width).items():
        items.append(Words(names[place], middle, base + 15, SMALL, "quiet", align="center"))
    return Drawing(width, base + BELOW, tuple(items), tuple(marks))


def _upright(
    value: Value, x: float, wide: float, base: float, role: str, at: Callable[[float], float]
) -> tuple[list[Item], float]:
    """The bar, and how high it reaches."""
    if value.low is None or value.high is None:
        return [Bar(Rect(x + 1, base - LOW, wide - 2, LOW), "unknown")], base - LOW
    low, high = max(at(value.low), 1.5), at(value.high)
    items: list[Item] = [Bar(Rect(x + 1, base - low, wide - 2, low), role)]
    if high > low + 1:
        items.append(Bar(Rect(x + 1, base - high, wide - 2, high - low), "between"))
    return items, base - max(low, high)
