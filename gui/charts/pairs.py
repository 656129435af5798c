"""Planned beside actual: two thin bars for each name; what is not known is hollow and dashed."""

from collections.abc import Sequence
from dataclasses import dataclass

from gui.charts.drawing import Drawing, Item, Mark, Rect, Tip
from gui.charts.look import ChartLook
from gui.charts.parts import AXIS, HEAD, UNKNOWN, Say, Value, axis, bar_of, head
from gui.charts.scale import fitting, tops

BAR, BETWEEN, GAP = 10.0, 4.0, 12.0


@dataclass(frozen=True, slots=True)
class Row:
    """A name with its planned and its actual value; ``note`` stands quietly at the right."""

    name: str
    note: str
    planned: Value
    actual: Value
    bold: bool = False
    key: object = None
    tip: Tip = ""


def pairs(rows: Sequence[Row], width: float, look: ChartLook, say: Say) -> Drawing:
    """The rows below each other over one axis; the words at the ends of the bars have their room."""
    values = [value for row in rows for value in (row.planned, row.actual)]
    words = max((look.width(value.text) for value in values), default=0.0) + 10
    room = max(width - words, UNKNOWN + 20)
    scale = fitting(tops([value.high for value in values]), room, lambda tick: look.width(say(tick)))
    items: list[Item] = []
    marks: list[Mark] = []
    y = 0.0
    for row in rows:
        items += head(row.name, "", width, y, look, row.bold)
        if row.key is not None:
            marks.append(Mark(Rect(0, y, width, HEAD), row.key, row.tip))
        top = y + HEAD
        for role, value in (("promised", row.planned), ("actual", row.actual)):
            items += bar_of(value, 0, top, BAR, scale, role, look)
            if value.key is not None or value.tip:
                marks.append(Mark(Rect(0, top - BETWEEN / 2, width, BAR + BETWEEN), value.key, value.tip))
            top += BAR + BETWEEN
        y = top - BETWEEN + GAP
    lines, ticks = axis(scale, 0, HEAD if rows else 0, y - GAP / 2, say, look)
    return Drawing(width, y - GAP / 2 + AXIS, (*lines, *items, *ticks), tuple(marks))
