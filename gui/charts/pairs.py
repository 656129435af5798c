"""Planned beside actual: two thin bars for each name; what is not known is hollow and dashed."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.charts.drawing import Drawing, Item, Mark, Rect
from gui.charts.look import ChartLook
from gui.charts.parts import AXIS, HEAD, Say, Value, axis, bar_of, head, scale_beside

BAR, BETWEEN, GAP = 10.0, 4.0, 12.0


@dataclass(frozen=True, slots=True)
class Row:
    """A name with its planned and its actual value."""

    name: str
    planned: Value
    actual: Value
    bold: bool = False


def pairs(rows: Sequence[Row], width: float, look: ChartLook, say: Say) -> Drawing:
    """The rows below each other over one axis; the words at the ends of the bars have their room."""
    values = [value for row in rows for value in (row.planned, row.actual)]
    scale = scale_beside(values, width, look, say)
    items: list[Item] = []
    marks: list[Mark] = []
    y = 0.0
    for row in rows:
        names, high = head(row.name, "", width, y, look, row.bold)
        items += names
        top = y + high
        for role, value in (("promised", row.planned), ("actual", row.actual)):
            items += bar_of(value, 0, top, BAR, scale, role, look)
            if value.key is not None or value.tip:
                marks.append(Mark(Rect(0, top - BETWEEN / 2, width, BAR + BETWEEN), value.key, value.tip))
            top += BAR + BETWEEN
        y = top - BETWEEN + GAP
    lines, ticks = axis(scale, 0, HEAD if rows else 0, y - GAP / 2, say, look)
    return Drawing(width, y - GAP / 2 + AXIS, (*lines, *items, *ticks), tuple(marks))
