"""A sheet as a value: pages of lines, shapes and words in millimetres from the upper left corner, and no painter.

Sizes of text are em sizes in millimetres; capitals and digits of Roboto are 0.711 of that (``em`` converts).
Colours are ``#RRGGBB``; nothing is transparent, so that every reader and printer shows the same.
"""

from dataclasses import dataclass, field
from math import cos, radians, sin
from typing import Any

from gui.sheets import fonts

Point = tuple[float, float]

INK = "#1A1A1A"
QUIET = "#5A5A5A"
HAIR, THIN, RULE, FRAME = 0.13, 0.18, 0.25, 0.5
"""Line widths in millimetres: hairlines of tables, shapes around, rules, the frame of the sheet."""


def em(height: float) -> float:
    """The em size whose digits are that high, rounded to a hundredth of a millimetre."""
    return round(height / fonts.CAPITAL, 2)


@dataclass(frozen=True, slots=True)
class Pen:
    """A line on paper; ``dash`` is lengths of strokes and gaps in millimetres."""

    width: float = THIN
    colour: str = INK
    dash: tuple[float, ...] = ()
    round: bool = False


OUTLINE = Pen(0.5, "#B3182B")
"""The boundary of the sheet's own plot. Nothing else is drawn with this pen: verification finds the boundary by it."""


@dataclass(frozen=True, slots=True)
class Polyline:
    """Straight lines through points; closed ones return to the first."""

    points: tuple[Point, ...]
    pen: Pen
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Polygon:
    """A filled shape of one or more rings; holes are rings inside (odd-even)."""

    rings: tuple[tuple[Point, ...], ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle by its centre and diameter."""

    x: float
    y: float
    diameter: float
    pen: Pen
    fill: str | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words with its baseline at (x, y), turned clockwise by ``rotation`` degrees."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    align: str = "left"  # left, center, right
    rotation: float = 0.0
    colour: str = INK

    @property
    def width(self) -> float:
        """The length of the line in millimetres."""
        return fonts.width(self.text, self.size, self.bold)

    @property
    def start(self) -> Point:
        """Where the first letter stands."""
        back = {"left": 0.0, "center": 0.5, "right": 1.0}[self.align] * self.width
        turn = radians(self.rotation)
        return self.x - back * cos(turn), self.y - back * sin(turn)

    def quad(self, margin: float = 0.0) -> tuple[Point, Point, Point, Point]:
        """The four corners of the space that the words take."""
        x, y = self.start
        turn = radians(self.rotation)
        along, down = (cos(turn), sin(turn)), (-sin(turn), cos(turn))
        low, high = 0.22 * self.size + margin, -fonts.CAPITAL * self.size - margin
        return tuple(  # type: ignore[return-value]
            (x + s * along[0] + t * down[0], y + s * along[1] + t * down[1])
            for s, t in ((-margin, high), (self.width + margin, high), (self.width + margin, low), (-margin, low))
        )


Item = Polyline | Polygon | Circle | Text


@dataclass(frozen=True, slots=True)
class MapFrame:
    """The window of a page onto the ground: its edges in millimetres, the ground point of its centre, and the scale."""

    left: float
    top: float
    right: float
    bottom: float
    east: float
    north: float
    scale: int
    crs: str

    def paper(self, east: float, north: float) -> Point:
        """The place on paper of a ground point."""
        k = 1000.0 / self.scale
        return (
            (self.left + self.right) / 2 + (east - self.east) * k,
            (self.top + self.bottom) / 2 - (north - self.north) * k,
        )

    def bounds(self) -> tuple[float, float, float, float]:
        """(west, south, east, north) of the window on the ground."""
        wide = (self.right - self.left) / 2 * self.scale / 1000
        high = (self.bottom - self.top) / 2 * self.scale / 1000
        return self.east - wide, self.north - high, self.east + wide, self.north + high


@dataclass(frozen=True, slots=True)
class Page:
    """One page; ``map`` is its window onto the ground, where it has one."""

    width: float
    height: float
    items: tuple[Item, ...]
    map: MapFrame | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """Everything that is written on the page."""
        return tuple(item for item in self.items if isinstance(item, Text))


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages about one plot. ``recipe`` is what was asked for, so that the sheet can be composed again and compared."""

    title: str
    paper: str
    landscape: bool
    pages: tuple[Page, ...]
    recipe: dict[str, Any] = field(default_factory=dict)
