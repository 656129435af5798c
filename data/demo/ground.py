"""From a plan of streets and plots in round numbers to corners on the ground.

A plan counts metres along the streets, east and north from its own corner. Its grid bends them: each crossing of the
grid's lines is moved a little, and what lies between goes along, straight lines of a field staying straight. Then the
plan is turned, laid on the official system of the zone, and rounded to 1 mm.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from shapely.geometry.base import BaseGeometry

from gis.boundary import FIELD_STEP, Ring, clockwise_from_northwest, parts, rounded, shape_of

_ON_LINE = 1e-6
"""Metres within which a corner of the plan stands on a side."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of the grid, how their crossings move (rows from south to north), and where the plan's corner lies."""

    origin: NDArray[np.float64]
    turn: float
    """Degrees by which the plan is turned counter-clockwise."""
    east: NDArray[np.float64]
    north: NDArray[np.float64]
    moves: NDArray[np.float64]

    @classmethod
    def of(cls, row: dict[str, ArrayLike]) -> "Grid":
        """The grid as a table of the resources tells it."""
        east, north, moves, origin = (np.asarray(row[key], dtype=float) for key in ("east", "north", "moves", "origin"))
        return cls(origin, float(np.asarray(row["turn"])), east, north, moves)

    def place(self, coords: ArrayLike) -> Ring:
        """E,N (n, 2) of places of the plan, to 1 mm; beyond the grid the move is that of its edge."""
        plan = np.asarray(coords, dtype=float).reshape(-1, 2)
        column, s = _field(plan[:, 0], self.east)
        row, t = _field(plan[:, 1], self.north)
        s, t = s[:, None], t[:, None]
        south = self.moves[row, column] * (1 - s) + self.moves[row, column + 1] * s
        north = self.moves[row + 1, column] * (1 - s) + self.moves[row + 1, column + 1] * s
        moved = plan + south * (1 - t) + north * t
        turn = radians(self.turn)
        turned = moved @ np.array([[cos(turn), sin(turn)], [-sin(turn), cos(turn)]])
        return rounded(turned + self.origin, FIELD_STEP)

    def bent(self, ring: Ring) -> Ring:
        """The ring of the plan with a corner wherever a side crosses a line of the grid, since it bends there."""
        made: list[Ring] = []
        for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True):
            found = [*_crossings(a, b, 0, self.east), *_crossings(a, b, 1, self.north)]
            made += [a, *sorted(found, key=lambda point: float(np.hypot(*(point - a))))]
        return np.array(made)


def _field(values: Ring, lines: Ring) -> tuple[NDArray[np.intp], Ring]:
    """For each value the field between two lines, and how far into it, 0 to 1."""
    field = np.clip(np.searchsorted(lines, values, side="right") - 1, 0, len(lines) - 2)
    return field, np.clip((values - lines[field]) / (lines[field + 1] - lines[field]), 0.0, 1.0)


def _crossings(a: Ring, b: Ring, axis: int, lines: Ring) -> list[Ring]:
    low, high = sorted((float(a[axis]), float(b[axis])))
    found = []
    for line in lines[(lines > low) & (lines < high)]:
        point = a + (b - a) * ((line - a[axis]) / (b[axis] - a[axis]))
        point[axis] = line
        found.append(point)
    return found


def ring(numbers: Sequence[float]) -> Ring:
    """Corners from numbers: west, south, east, north of a box, or all corners, east and north by turns."""
    if len(numbers) == 4:
        west, south, east, north = numbers
        return np.array([(west, north), (east, north), (east, south), (west, south)], dtype=float)
    return np.array(numbers, dtype=float).reshape(-1, 2)


def with_corners(own: Ring, others: Ring) -> Ring:
    """The ring with a corner wherever one of the others stands on its sides."""
    made: list[Ring] = []
    for a, b in zip(own, np.roll(own, -1, axis=0), strict=True):
        along = b - a
        length = float(np.hypot(*along))
        away = others - a
        far = (away @ along) / length
        off = np.abs(away @ np.array([-along[1], along[0]])) / length
        on = np.unique(far[(off < _ON_LINE) & (far > _ON_LINE) & (far < length - _ON_LINE)].round(6))
        made += [a, *(a + along * (place / length) for place in on)]
    return np.array(made)


def laid(grid: Grid, shapes: Iterable[BaseGeometry], corners: Ring) -> list[BaseGeometry]:
    """Shapes of the plan on the ground, numbered clockwise from the north-west; ``corners`` on their sides are theirs too."""
    made: list[BaseGeometry] = []
    for shape in shapes:
        rings = [[with_corners(grid.bent(one), corners) for one in part] for part in parts(shape)]
        made.append(shape_of([[clockwise_from_northwest(grid.place(one)) for one in part] for part in rings]))
    return made


def all_corners(grid: Grid, shapes: Iterable[BaseGeometry]) -> Ring:
    """Every corner of these shapes of the plan once."""
    rings = [grid.bent(one) for shape in shapes for part in parts(shape) for one in part]
    return np.unique(np.concatenate(rings), axis=0)


def apart(shapes: Iterable[BaseGeometry]) -> list[BaseGeometry]:
    """The shapes without what the earlier ones cover: of two streets the first has the crossing."""
    made: list[BaseGeometry] = []
    taken: BaseGeometry = shapely.Polygon()
    for shape in shapes:
        made.append(shapely.difference(shape, taken))
        taken = shapely.union(taken, shape)
    return made


def smooth(line: Ring, rounds: int = 3) -> Ring:
    """The line with its corners cut off, again and again; its ends stay."""
    for _ in range(rounds):
        first, second = line[:-1] * 0.75 + line[1:] * 0.25, line[:-1] * 0.25 + line[1:] * 0.75
        line = np.vstack([line[:1], np.stack([first, second], axis=1).reshape(-1, 2), line[-1:]])
    return line
