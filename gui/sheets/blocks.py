"""Pieces of a page that know their height: headings, entries in two languages, tables, the title block."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gui.sheets import fonts, numerals
from gui.sheets.sheet import HAIR, INK, QUIET, RULE, Circle, Item, Pen, Polygon, Polyline, Text, em
from gui.sheets.words import distinct, said

LABEL, VALUE, SMALL, CELL = em(1.45), em(1.75), em(1.35), em(1.6)
LINE = 1.18
"""Distance of baselines in parts of the em."""


@dataclass(frozen=True, slots=True)
class Block:
    """Items from (0, 0) downwards, and how high they stand, in millimetres."""

    height: float
    items: tuple[Item, ...] = ()


def moved(items: Sequence[Item], dx: float, dy: float) -> list[Item]:
    """The items at another place of the page."""
    found: list[Item] = []
    for item in items:
        if isinstance(item, Text | Circle):
            found.append(replace(item, x=item.x + dx, y=item.y + dy))
        elif isinstance(item, Polyline):
            found.append(replace(item, points=tuple((x + dx, y + dy) for x, y in item.points)))
        else:
            found.append(Polygon(tuple(tuple((x + dx, y + dy) for x, y in ring) for ring in item.rings), item.fill))
    return found


def stacked(blocks: Sequence[Block], gap: float = 0.0) -> Block:
    """The blocks below each other."""
    items: list[Item] = []
    y = 0.0
    for n, block in enumerate(blocks):
        y += gap if n and block.height else 0.0
        items += moved(block.items, 0.0, y)
        y += block.height
    return Block(y, tuple(items))


def lines(
    texts: Sequence[str],
    room: float,
    size: float,
    bold: bool = False,
    colour: str = INK,
    x: float = 0.0,
    align: str = "left",
) -> Block:
    """Paragraphs, wrapped to the room."""
    rows = [row for text in texts for row in fonts.wrap(text, room, size, bold)]
    at = {"left": x, "center": x + room / 2, "right": x + room}[align]
    return Block(
        len(rows) * size * LINE,
        tuple(Text(row, at, (n * LINE + 0.9) * size, size, bold, align, colour=colour) for n, row in enumerate(rows)),
    )


def heading(labels: Sequence[str], width: float) -> Block:
    """A bold line over a hairline: Kazakh, then the other language."""
    block = lines([" / ".join(labels)], width, VALUE, True)
    y = block.height + 0.3
    return Block(y + 0.8, (*block.items, Polyline(((0.0, y), (width, y)), Pen(HAIR))))


def entry(labels: Sequence[str], values: Sequence[str], width: float, label_width: float, bold: bool = True) -> Block:
    """A label in small grey letters, Kazakh over Russian, and its value to the right of it."""
    left = lines(labels, label_width - 2.0, LABEL, colour=QUIET)
    right = lines(values, width - label_width, VALUE, bold, x=label_width)
    return Block(max(left.height, right.height) + 0.9, (*left.items, *right.items))


def area_rows(rows: Sequence[tuple[Sequence[str], str]], width: float) -> Block:
    """Labels at the left, figures at the right edge."""
    blocks = []
    for labels, figure in rows:
        room = width - fonts.width(figure, VALUE, True) - 2.0
        left = lines(labels, room, LABEL, colour=QUIET)
        value = Text(figure, width, 0.9 * VALUE, VALUE, True, "right")
        blocks.append(Block(max(left.height, VALUE * LINE) + 0.7, (*left.items, value)))
    return stacked(blocks)


def pair_rows(rows: Sequence[tuple[str, str]], width: float, first: float) -> list[Block]:
    """Rows of two columns, such as from-to and neighbour, one block a row."""
    found = []
    for name, value in rows:
        left = Text(name, 0.0, 0.9 * VALUE, VALUE, colour=QUIET)
        right = lines([value], width - first, VALUE, x=first)
        found.append(Block(right.height + 0.35, (left, *right.items)))
    return found


CORNER_COLUMNS = (8.0, 20.0, 21.0, 16.5, 23.0)
"""Widths of number, X, Y, length and azimuth in millimetres."""
CORNER_WIDTH = sum(CORNER_COLUMNS)
ROW = 4.1


def corner_header(languages: Sequence[str]) -> Block:
    """The head of the table of corners, repeated on every page."""
    heads = [said(languages, key) for key in ("corner_no", "x", "y", "length", "azimuth")]
    high = max(lines(words, wide - 0.6, SMALL).height for words, wide in zip(heads, CORNER_COLUMNS, strict=True)) + 2.0
    items: list[Item] = [Polygon((((0, 0), (CORNER_WIDTH, 0), (CORNER_WIDTH, high), (0, high)),), "#F3F1EA")]
    x = 0.0
    for words, wide in zip(heads, CORNER_COLUMNS, strict=True):
        block = lines(words, wide - 0.6, SMALL, align="center", x=x + 0.3)
        items += moved(block.items, 0.0, (high - block.height) / 2)
        x += wide
    return Block(high, (*items, *_grid(0.0, high)))


def corner_rows(rows: Sequence[Sequence[str]]) -> Block:
    """Rows of the table of corners: number, X, Y, length, azimuth."""
    items: list[Item] = []
    for n, row in enumerate(rows):
        base = n * ROW + ROW / 2 + CELL * 0.355
        x = 0.0
        for column, (text, wide) in enumerate(zip(row, CORNER_COLUMNS, strict=True)):
            if text and column == 0:
                items.append(Text(text, x + wide / 2, base, CELL, align="center"))
            elif text:
                items.append(Text(text, x + wide - 1.4, base, CELL, align="right"))
            x += wide
        items += _grid(n * ROW, (n + 1) * ROW)
    return Block(len(rows) * ROW, tuple(items))


def _grid(top: float, bottom: float) -> list[Item]:
    """Hairlines around the cells of one row."""
    edges = [sum(CORNER_COLUMNS[:n]) for n in range(len(CORNER_COLUMNS) + 1)]
    verticals = [Polyline(((x, top), (x, bottom)), Pen(HAIR)) for x in edges]
    return [*verticals, *(Polyline(((0.0, y), (CORNER_WIDTH, y)), Pen(HAIR)) for y in (top, bottom))]


def title_block(
    cells: Sequence[Sequence[tuple[Sequence[str], Sequence[str], float]]], notes: Sequence[str], width: float
) -> Block:
    """Ruled rows of cells (labels, values, share of the width), and notes in a last row over the whole width."""
    items: list[Item] = []
    y = 0.0
    for row in cells:
        parts = []
        for labels, values, share in row:
            label = lines([" / ".join(labels)], share * width - 2.4, SMALL, colour=QUIET)
            value = lines(values, share * width - 2.4, VALUE, True)
            parts.append(stacked((label, value)))
        high = max(part.height for part in parts) + 1.5
        x = 0.0
        for part, (_, _, share) in zip(parts, row, strict=True):
            items += moved(part.items, x + 1.2, y + 0.7)
            x += share * width
            if x < width - 0.01:
                items.append(Polyline(((x, y), (x, y + high)), Pen(HAIR)))
        y += high
        items.append(Polyline(((0.0, y), (width, y)), Pen(HAIR)))
    foot = lines(distinct(notes), width - 2.4, SMALL)
    items += moved(foot.items, 1.2, y + 0.7)
    y += foot.height + 1.6
    box = ((0.0, 0.0), (width, 0.0), (width, y), (0.0, y))
    return Block(y, (*items, Polyline(box, Pen(RULE), closed=True)))


def page_note(number: int, count: int) -> str:
    """2 / 3."""
    return f"{numerals.number(number, 0)} / {numerals.number(count, 0)}"
