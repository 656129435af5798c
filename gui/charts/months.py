"""Sparklines: a row of twelve small bars for each kind of event, over one row of months."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gui.charts.drawing import Bar, Drawing, Item, Line, Mark, Rect, Tip, Words
from gui.charts.look import ChartLook
from gui.charts.parts import SMALL, head
from gui.charts.scale import labelled

HEIGHT, GAP = 30.0, 10.0


@dataclass(frozen=True, slots=True)
class Spark:
    """A kind of event: its name, its total, and for each month the count, where it leads and what it says."""

    name: str
    total: str
    role: str
    months: tuple[tuple[int, Any, Tip], ...]
    key: Any = None
    tip: Tip = ""


def months(sparks: Sequence[Spark], names: Sequence[str], width: float, look: ChartLook) -> Drawing:
    """The rows below each other, all to one scale, so that they can be compared."""
    most = max((count for spark in sparks for count, _, _ in spark.months), default=0)
    slot = width / max(len(names), 1)
    items: list[Item] = []
    marks: list[Mark] = []
    y = 0.0
    for spark in sparks:
        words, high = head(spark.name, spark.total, width, y, look)
        items += words
        if spark.key is not None:
            marks.append(Mark(Rect(0, y, width, high), spark.key, spark.tip))
        base = y + high + HEIGHT
        items.append(Line(0, base, width, base, "grid"))
        for place, (count, key, tip) in enumerate(spark.months):
            if count:
                tall = max(HEIGHT * count / most, 2.0)
                items.append(Bar(Rect(slot * place + 2, base - tall, slot - 4, tall), spark.role))
                marks.append(Mark(Rect(slot * place, base - HEIGHT, slot, HEIGHT), key, tip))
        y = base + GAP
    for place, middle in labelled([look.width(name) for name in names], 0, slot, width).items():
        items.append(Words(names[place], middle, y + 4, SMALL, "quiet", align="center"))
    return Drawing(width, y + 12, tuple(items), tuple(marks))
