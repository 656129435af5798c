"""A chart as a value: bars, lines and words at their places, and what each place stands for.

Lengths are logical pixels (1/96 inch), x to the right and y downwards from the upper left corner. Colours are roles,
so that one drawing serves light and dark screens and paper.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

Tip = str | Callable[[], str]
"""What a place says when the pointer rests on it, or who knows it."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A place by its upper left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies inside or on the edge."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: "Rect") -> bool:
        """Whether the two share more than an edge."""
        return (
            self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar. ``role`` is a status with its colour and hatch, or actual, promised, soft, between or unknown.

    promised is hollow, between (what sources disagree about) and unknown are hollow and dashed.
    """

    rect: Rect
    role: str


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``role`` is grid or axis."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: str = "grid"


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words on the baseline ``y``, from, around or up to ``x``; ``size`` is the height of the font."""

    text: str
    x: float
    y: float
    size: int = 11
    role: str = "ink"  # ink, quiet, accent, error
    bold: bool = False
    align: str = "left"  # left, center, right


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that can be pointed at: what it stands for, what it says, and where it leads."""

    rect: Rect
    key: Any
    tip: Tip = ""

    @property
    def words(self) -> str:
        """What it says."""
        return self.tip if isinstance(self.tip, str) else self.tip()


Item = Bar | Line | Words


@dataclass(frozen=True, slots=True)
class Drawing:
    """Items in the order of painting, and the marks over them."""

    width: float
    height: float
    items: tuple[Item, ...] = ()
    marks: tuple[Mark, ...] = ()

    def at(self, x: float, y: float) -> Mark | None:
        """The mark under the point, the uppermost first."""
        return next((mark for mark in reversed(self.marks) if mark.rect.holds(x, y)), None)


def moved(drawing: Drawing, dx: float, dy: float) -> tuple[Item, ...]:
    """The items of the drawing at another place."""
    return tuple(_moved(item, dx, dy) for item in drawing.items)


def stacked_up(drawings: Iterable[Drawing], gap: float = 0.0) -> Drawing:
    """The drawings below each other."""
    items: list[Item] = []
    marks: list[Mark] = []
    width = y = 0.0
    for one in drawings:
        y += gap if y else 0
        items += moved(one, 0, y)
        marks += [replace(mark, rect=_shifted(mark.rect, 0, y)) for mark in one.marks]
        width, y = max(width, one.width), y + one.height
    return Drawing(width, y, tuple(items), tuple(marks))


def _moved(item: Item, dx: float, dy: float) -> Item:
    if isinstance(item, Bar):
        return replace(item, rect=_shifted(item.rect, dx, dy))
    if isinstance(item, Line):
        return replace(item, x1=item.x1 + dx, y1=item.y1 + dy, x2=item.x2 + dx, y2=item.y2 + dy)
    return replace(item, x=item.x + dx, y=item.y + dy)


def _shifted(rect: Rect, dx: float, dy: float) -> Rect:
    return Rect(rect.x + dx, rect.y + dy, rect.width, rect.height)
