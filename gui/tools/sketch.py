"""The half-drawn shape as a value: its corners, how each came about, and what it will become."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import LineString, Polygon

from gis.boundary import polygon, rounded
from gis.crs import operation
from gis.measure import along, azimuth
from gis.strip import strip_line
from gui.tools.aiming import Aim, How
from gui.tools.tool import Point

Kind = Literal["plot", "zone", "strip", "strip_line", "hole"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Measure = tuple[Literal["distance", "bearing"], float]
"""Metres, or degrees from grid north, from a known point."""
TURNED_OVER = 100.0
"""Metres over which a bearing is taken into another CRS."""


@dataclass(frozen=True, slots=True)
class SketchCorner:
    """A corner of a sketch; ``how`` says whether it was clicked, typed, or caught at a corner or side."""

    e: float
    n: float
    how: How = "clicked"
    joined: bool = False
    """It came in one step with the corner before it, and is taken back with it."""

    @property
    def at(self) -> Point:
        """E and N."""
        return self.e, self.n


@dataclass(frozen=True, slots=True)
class Sketch:
    """A shape on its way to the register. ``edit_id`` is the edit that it will become; ``crs`` that of its corners."""

    kind: Kind
    address: str
    zone_id: str | None
    crs: str
    corners: tuple[SketchCorner, ...] = ()
    fields: Mapping[str, Any] = field(default_factory=dict)
    """What else the record gets: for a zone its names and official CRS; text, numbers and booleans only."""
    edit_id: str = field(default_factory=lambda: uuid4().hex)
    way: str = ""
    """How it is being drawn: rectangle, circle, arc ... ; empty: corner by corner."""
    pending: tuple[Point, ...] = ()
    """Points clicked for that way that are no corners: the centre of a circle, the middle of an arc, a known point."""
    measures: tuple[Measure, ...] = ()
    """What was typed for the first of these points, each a step of its own."""

    @property
    def begun(self) -> bool:
        """Whether there is anything to keep."""
        return bool(self.corners or self.pending)

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners, E,N."""
        return tuple(corner.at for corner in self.corners)

    def with_corner(self, aim: Aim) -> "Sketch":
        """The sketch with one more corner."""
        return replace(self, corners=(*self.corners, SketchCorner(aim.e, aim.n, aim.how)))

    def with_step(
        self, corners: Sequence[SketchCorner], pending: tuple[Point, ...] = (), measures: tuple[Measure, ...] = ()
    ) -> "Sketch":
        """The sketch with corners that are one step together, and the points that wait for the next click."""
        step = [replace(corner, joined=place > 0) for place, corner in enumerate(corners)]
        return replace(self, corners=(*self.corners, *step), pending=pending, measures=measures)

    def without_last(self) -> "Sketch":
        """The sketch without its last step: a measure, a waiting point, or corners."""
        if self.pending and len(self.measures) == len(self.pending):
            return replace(self, measures=self.measures[:-1])
        if self.pending:
            return replace(self, pending=self.pending[:-1])
        kept = len(self.corners) - 1
        while kept > 0 and self.corners[kept].joined:
            kept -= 1
        return replace(self, corners=self.corners[: max(kept, 0)])

    def rebased(self, crs: str) -> "Sketch":
        """The same sketch in another CRS, where the map has changed to it; nothing is rounded."""
        if crs == self.crs or not self.begun:
            return replace(self, crs=crs)
        there = operation(self.crs, crs).forward((*self.points, *self.pending)).tolist()
        measures = tuple(self._turned(place, crs) for place in range(len(self.measures)))
        moved = tuple(replace(corner, e=e, n=n) for corner, (e, n) in zip(self.corners, there, strict=False))
        waiting = tuple((e, n) for e, n in there[len(moved) :])
        return replace(self, crs=crs, corners=moved, pending=waiting, measures=measures)

    def _turned(self, place: int, crs: str) -> Measure:
        """A measure in another CRS: a distance as it was typed, a bearing from the grid north of the other one."""
        kind, value = self.measures[place]
        if kind == "distance":
            return kind, value
        start = self.pending[place]
        a, b = operation(self.crs, crs).forward((start, along(start, TURNED_OVER, value))).tolist()
        return kind, azimuth(tuple(a), tuple(b))

    def boundary(self, crs: str) -> Polygon:
        """The closed shape in that CRS, as drawn: clicked and typed corners on whole millimetres, caught ones exact."""
        return polygon([self._placed(crs)])

    def line(self, crs: str) -> LineString:
        """The open line in that CRS, its points exact in the same way."""
        return strip_line(self._placed(crs))

    def _placed(self, crs: str) -> NDArray[np.float64]:
        there = self.rebased(crs).corners
        free = [corner.how in ("clicked", "typed") for corner in there]
        ring = np.array([corner.at for corner in there], dtype=float)
        ring[free] = rounded(ring[free])
        return ring
