"""Bars of land, each cut into its statuses, over one axis."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from gui.charts.drawing import Bar, Drawing, Item, Mark, Rect, Tip
from gui.charts.look import ChartLook
from gui.charts.parts import AXIS, GAP, HEAD, Say, axis, head
from gui.charts.scale import fitting

BAR = 20.0
LEAST = 2.0
"""Pixels that a part has at least, so that it can be seen and clicked."""


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of a bar: its role (a status), its value, where it leads and what it says."""

    role: str
    value: float
    key: Any
    tip: Tip


@dataclass(frozen=True, slots=True)
class Stack:
    """A bar with its name at the left and its total at the right; ``key`` is where name and total lead."""

    name: str
    total: str
    parts: tuple[Part, ...]
    key: Any = None
    tip: Tip = ""


def stacked(stacks: Sequence[Stack], width: float, look: ChartLook, say: Say) -> Drawing:
    """The bars below each other; one scale for all."""
    most = max((sum(part.value for part in stack.parts) for stack in stacks), default=0.0)
    scale = fitting(most, width, lambda tick: look.width(say(tick)))
    items: list[Item] = []
    marks: list[Mark] = []
    y = 0.0
    for stack in stacks:
        words, high = head(stack.name, stack.total, width, y, look)
        items += words
        if stack.key is not None:
            marks.append(Mark(Rect(0, y, width, high), stack.key, stack.tip))
        x = 0.0
        for part in stack.parts:
            if part.value <= 0:
                continue
            wide = max(scale.at(part.value), LEAST)
            place = Rect(x, y + high, min(wide, width - x), BAR)
            items.append(Bar(place, part.role))
            marks.append(Mark(place, part.key, part.tip))
            x += wide
        y += high + BAR + GAP
    lines, ticks = axis(scale, 0, 0 if not stacks else HEAD, y - GAP / 2, say, look)
    return Drawing(width, y - GAP / 2 + AXIS, (*lines, *items, *ticks), tuple(marks))
