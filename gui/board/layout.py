"""Where the columns and cards of the board lie, in pixels of the view; plain arithmetic."""

from collections.abc import Sequence
from dataclasses import dataclass

GAP = 8
FOLDED = 34
LEAST, MOST = 164, 280
"""Width of an open column: at least, and at most where there is room."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A column on the screen; ``left`` counts from the left edge of the whole board."""

    key: str
    left: int
    width: int
    folded: bool

    @property
    def right(self) -> int:
        """The first pixel after it."""
        return self.left + self.width


def lanes(columns: Sequence[tuple[str, int]], room: int, *, fold: bool) -> list[Lane]:
    """The columns (key and number of cards) side by side; ``fold`` makes empty ones narrow where not all fit."""
    if not columns:
        return []
    gaps = GAP * (len(columns) - 1)
    narrow = fold and LEAST * len(columns) + gaps > room
    folded = [narrow and count == 0 for _, count in columns]
    opened = len(columns) - sum(folded)
    free = room - gaps - FOLDED * sum(folded)
    if opened and free // opened >= LEAST:
        width = min(free // opened, MOST)
    else:  # as many whole columns as fit, so that none is cut where the board begins at one
        width = max((room + GAP) // max(1, (room + GAP) // (LEAST + GAP)) - GAP, LEAST)
    found, left = [], 0
    for (key, _), shut in zip(columns, folded, strict=True):
        found.append(Lane(key, left, FOLDED if shut else width, shut))
        left += found[-1].width + GAP
    return found


def total(found: Sequence[Lane]) -> int:
    """The width of the whole board."""
    return found[-1].right if found else 0


def snapped(found: Sequence[Lane], left: int, room: int) -> int:
    """The nearest left edge of the view at which a column begins, or the end of the board."""
    end = max(0, total(found) - room)
    stops = [lane.left for lane in found if lane.left < end] + [end]
    return min(stops, key=lambda stop: abs(stop - left))


def showing(found: Sequence[Lane], place: int, left: int, room: int) -> int:
    """The left edge of the view from which that column is seen whole, moved no further than to the next snap."""
    lane = found[place]
    if lane.left < left:
        return lane.left
    if lane.right <= left + room:
        return left
    least = lane.right - room
    return next((one.left for one in found if one.left >= least), least)


def lane_at(found: Sequence[Lane], x: int) -> int | None:
    """The column at that pixel of the board; the gap belongs to the column at its left."""
    return next((place for place, lane in enumerate(found) if lane.left <= x < lane.right + GAP), None)


def visible_rows(offset: int, height: int, step: int, count: int) -> range:
    """The rows of a column that its window shows, scrolled down by ``offset``."""
    first = max(0, offset // step)
    return range(min(first, count), min(count, (offset + height) // step + 1))


def kept_in(offset: int, height: int, step: int, count: int) -> int:
    """The offset, not beyond the last card."""
    return max(0, min(offset, count * step - GAP - height)) if count else 0


def revealing(offset: int, height: int, step: int, row: int) -> int:
    """The offset at which that row is seen whole."""
    top, bottom = row * step, (row + 1) * step - GAP
    if top < offset:
        return top
    return bottom - height if bottom > offset + height else offset


def thumb(offset: int, height: int, step: int, count: int) -> tuple[int, int] | None:
    """Top and height of the scroll thumb in a column of that height; None where all is seen."""
    whole = count * step - GAP
    if whole <= height or height <= 0:
        return None
    size = max(24, height * height // whole)
    return (height - size) * offset // (whole - height), size
