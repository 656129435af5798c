"""A table of numbers that lead somewhere: a name and its figures, each with a quiet second line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from gui.charts.drawing import Bar, Drawing, Item, Line, Mark, Rect, Tip, Words
from gui.charts.look import ChartLook
from gui.charts.parts import NORMAL, SMALL

PAD = 10.0
LINE = 14.0
NAME = 150.0
"""The least room for a name beside its figures; with less it stands above them."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure with its quiet words; without a key it leads nowhere."""

    text: str
    sub: str = ""
    key: Any = None
    tip: Tip = ""


@dataclass(frozen=True, slots=True)
class TableRow:
    """A name and its cells."""

    name: Cell
    cells: tuple[Cell, ...]
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Head:
    """The words over a column, and the status whose colour it has."""

    text: str
    role: str = ""


def table(heads: Sequence[Head], rows: Sequence[TableRow], width: float, look: ChartLook) -> Drawing:
    """Columns as wide as their longest word needs; where that is too much, the names stand above the figures.

    Where even that is too narrow the quiet words go, and long words end in dots.
    """
    needed = [_needed(place, one, rows, look) for place, one in enumerate(heads)]
    if sum(needed) > width:
        rows = [replace(row, cells=tuple(replace(cell, sub="") for cell in row.cells)) for row in rows]
        needed = [min(one, width / len(heads)) for one in needed]
    beside = width - sum(needed) >= NAME
    left = min(width - sum(needed), max(NAME, width * 0.4)) if beside else 0.0
    slack = (width - left - sum(needed)) / max(len(heads), 1)
    wide = [one + slack for one in needed]
    head, y = _heads(heads, left, wide, look)
    items, marks = list[Item](head), list[Mark]()
    for row in rows:
        items.append(Line(0, y, width, y, "grid"))
        lines = look.wrapped(row.name.text, (left if beside else width) - PAD, NORMAL, row.bold)
        for place, text in enumerate(lines):
            items.append(Words(text, 0, y + 18 + place * 16, NORMAL, bold=row.bold))
        name_high = len(lines) * 16.0 + 8
        if row.name.key is not None:
            marks.append(Mark(Rect(0, y, left if beside else width, name_high), row.name.key, row.name.tip))
        top = y if beside else y + name_high - 6
        x = left
        for cell, room in zip(row.cells, wide, strict=True):
            items += _cell(cell, x + room - 2, top, row.bold)
            if cell.key is not None:
                marks.append(Mark(Rect(x, top + 2, room, 34), cell.key, cell.tip))
            x += room
        y = max(top + 38, y + name_high)
    return Drawing(width, y, tuple(items), tuple(marks))


def _needed(place: int, head: Head, rows: Sequence[TableRow], look: ChartLook) -> float:
    words = [look.width(word) for word in head.text.split()]
    cells = [row.cells[place] for row in rows]
    figures = [look.width(cell.text, NORMAL, True) for cell in cells] + [look.width(cell.sub) for cell in cells]
    return max([*words, *figures], default=0.0) + PAD


def _heads(heads: Sequence[Head], left: float, wide: Sequence[float], look: ChartLook) -> tuple[list[Item], float]:
    """The words of the columns, standing on one line, under the colour of each."""
    lines = [look.wrapped(head.text, room - 4) for head, room in zip(heads, wide, strict=True)]
    high = max((len(some) for some in lines), default=0) * LINE
    items: list[Item] = []
    x = left
    for head, some, room in zip(heads, lines, wide, strict=True):
        if head.role:
            items.append(Bar(Rect(x + room - 14, 0, 12, 12), head.role))
        for place, text in enumerate(some):
            y = 18 + high - (len(some) - place - 1) * LINE - 4
            items.append(Words(text, x + room - 2, y, SMALL, "quiet", align="right"))
        x += room
    return items, 18 + high + 4


def _cell(cell: Cell, right: float, y: float, bold: bool) -> list[Item]:
    role = "ink" if cell.key is not None or bold else "quiet"
    items: list[Item] = [Words(cell.text, right, y + 18, NORMAL, role, bold=bold, align="right")]
    if cell.sub:
        items.append(Words(cell.sub, right, y + 32, SMALL, "quiet", align="right"))
    return items
