"""The table of corners and the description of adjacent land, flowing through columns and on to further pages."""

from dataclasses import dataclass, replace

from gui.sheets.blocks import CORNER_WIDTH, ROW, SMALL, Block, corner_header, corner_rows, lines, moved, stacked
from gui.sheets.corner_table import Row
from gui.sheets.sheet import QUIET
from gui.sheets.words import joined

BETWEEN = 2.5
NOTE = 3.2
GUTTER = 2.0


@dataclass(frozen=True, slots=True)
class Flow:
    """What is still to be printed: rows of corners, then the blocks of the adjacency (heading first)."""

    languages: tuple[str, ...]
    rows: tuple[Row, ...]
    adjacency: tuple[Block, ...]

    @property
    def height(self) -> float:
        """How high all of it is in one column."""
        table = corner_header(self.languages).height + len(self.rows) * ROW
        return table + BETWEEN + sum(block.height for block in self.adjacency)


def column(flow: Flow, room: float) -> tuple[Block, Flow]:
    """One column of that height, and what did not fit."""
    placed: list[Block] = []
    if flow.rows:
        header = corner_header(flow.languages)
        fits = int((room - header.height + 1e-6) // ROW)
        if fits < len(flow.rows):
            fits = max(0, int((room - header.height - NOTE) // ROW))
            if fits == 0:
                return Block(0.0), flow
            note = lines([joined(flow.languages, "table_continues")], CORNER_WIDTH, SMALL, colour=QUIET, align="right")
            placed = [header, corner_rows(flow.rows[:fits]), Block(0.4), note]
            return stacked(placed), replace(flow, rows=flow.rows[fits:])
        placed = [header, corner_rows(flow.rows)]
        room -= sum(block.height for block in placed) + BETWEEN
    used, taken = 0.0, 0
    while taken < len(flow.adjacency) and used + flow.adjacency[taken].height <= room + 1e-6:
        used += flow.adjacency[taken].height
        taken += 1
    if taken == 1 and len(flow.adjacency) > 1:
        taken = 0
    own = flow.adjacency[:taken]
    rest = flow.adjacency[taken:]
    if rest and taken:
        rest = (flow.adjacency[0], *rest)
    if placed and own:
        placed.append(Block(BETWEEN))
    return stacked([*placed, *own]), replace(flow, rows=(), adjacency=rest)


def further_columns(flow: Flow, width: float, height: float) -> list[Block]:
    """Pages full of columns until nothing is left."""
    across = max(1, int((width + GUTTER + 1e-6) // (CORNER_WIDTH + GUTTER)))
    pages: list[Block] = []
    while flow.rows or flow.adjacency:
        items = []
        for n in range(across):
            block, flow = column(flow, height)
            items += moved(block.items, n * (CORNER_WIDTH + GUTTER), 0.0)
        pages.append(Block(height, tuple(items)))
    return pages
