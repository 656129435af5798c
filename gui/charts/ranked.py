"""Names with one bar each, the longest first, over one axis."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.charts.drawing import Drawing, Item, Mark, Rect
from gui.charts.look import ChartLook
from gui.charts.parts import AXIS, HEAD, Say, Value, axis, bar_of, head, scale_beside

BAR, GAP = 10.0, 8.0


@dataclass(frozen=True, slots=True)
class Rank:
    """A name with its bar."""

    name: str
    value: Value
    role: str = "actual"


def ranked(ranks: Sequence[Rank], width: float, look: ChartLook, say: Say) -> Drawing:
    """The bars below each other, their words at their ends."""
    scale = scale_beside([rank.value for rank in ranks], width, look, say)
    items: list[Item] = []
    marks: list[Mark] = []
    y = 0.0
    for rank in ranks:
        names, high = head(rank.name, "", width, y, look)
        items += [*names, *bar_of(rank.value, 0, y + high, BAR, scale, rank.role, look)]
        marks.append(Mark(Rect(0, y, width, high + BAR), rank.value.key, rank.value.tip))
        y += high + BAR + GAP
    lines, ticks = axis(scale, 0, HEAD if ranks else 0, y - GAP / 2, say, look)
    return Drawing(width, y - GAP / 2 + AXIS, (*lines, *items, *ticks), tuple(marks))
