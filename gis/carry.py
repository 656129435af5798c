"""Whole shapes that change place, and the shapes beside them: what stands on a common boundary goes along.

*Own* shapes are those that change place, *others* may be beside them; all are polygons or multipolygons of one CRS.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import MultiLineString, MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, corners, signed_area
from gis.move_shared import move_shared
from gis.shared_sides import TOLERANCE, insert_into_sides
from gis.transform import Place, Point, transformed

Shapes = Sequence[BaseGeometry]


@dataclass(frozen=True, slots=True)
class Carried:
    """The own shapes at their new places, the others that went along by row, and corners that went along on a side."""

    own: list[BaseGeometry]
    others: dict[int, Polygon | MultiPolygon]
    travelled: tuple[Point, ...]
    """Old places beside the boundary: whoever has a corner there must be among the others."""


def carry(own: Shapes, others: Shapes, place: Place) -> Carried:
    """All own corners go to their places, and with them the corners that others have on the same boundary.

    Common corners get the same bits. A corner of an other on a side of an own shape is put in there first.
    Raises what ``transformed`` says of an own shape, and neighbour_breaks with row (that of ``others``), why and at.
    """
    own = _with_corners(own, _near(others, own))
    made = [transformed(shape, place) for shape in own]
    near = _near(own, others)
    if not near:
        return Carried(made, {}, ())
    # also those that stay, such as the base of a turn: they must not travel on a neighbour's side
    moves = dict(zip(near, _points(place(np.array(near))), strict=True))
    moved = move_shared(others, moves)
    went = {row: shape for row, shape in moved.shapes.items() if not shape.equals_exact(others[row], 0.0)}
    return Carried(made, went, tuple(moved.travelled))


@dataclass(frozen=True, slots=True)
class Beside:
    """Shapes that would go along; found once and asked for many places."""

    shapes: tuple[BaseGeometry, ...]
    common: tuple[NDArray[np.bool_], ...]
    """Which of each shape's coordinates are common."""

    def placed(self, place: Place) -> tuple[list[BaseGeometry], list[BaseGeometry]]:
        """The shapes as they would become: those that may be, and those that would be broken or turned over."""
        made = [_some(shape, mask, place) for shape, mask in zip(self.shapes, self.common, strict=True)]
        broken = [_breaks(old, new) for old, new in zip(self.shapes, made, strict=True)]
        pairs = list(zip(made, broken, strict=True))
        return [shape for shape, bad in pairs if not bad], [shape for shape, bad in pairs if bad]


def beside(own: Shapes, others: Shapes) -> Beside:
    """The others that have a corner or a side at an own corner."""
    others = _with_corners(others, _near(own, others))
    outlines = _outlines(own)
    found = [(shape, shapely.dwithin(_corners([shape]), outlines, TOLERANCE)) for shape in others]
    kept = [(shape, mask) for shape, mask in found if mask.any()]
    return Beside(tuple(shape for shape, _ in kept), tuple(mask for _, mask in kept))


def _some(shape: BaseGeometry, mask: NDArray[np.bool_], place: Place) -> BaseGeometry:
    def placed(coords: Ring) -> Ring:
        coords = coords.copy()
        coords[mask] = place(coords[mask])
        return coords

    made: BaseGeometry = shapely.transform(shape, placed)
    return made


def _breaks(old: BaseGeometry, new: BaseGeometry) -> bool:
    """Whether the new shape is invalid, or has a ring that runs the other way round than it did."""
    turned = (signed_area(a) * signed_area(b) <= 0.0 for a, b in zip(corners(old), corners(new), strict=True))
    return not new.is_valid or any(turned)


def _near(shapes: Shapes, outlines: Shapes) -> list[Point]:
    """The corners of these shapes that stand on the outline of one of the others."""
    if not shapes or not outlines:
        return []
    places = _corners(shapes)
    found = places[shapely.dwithin(places, _outlines(outlines), TOLERANCE)]
    return list(dict.fromkeys(_points(shapely.get_coordinates(found))))


def _corners(shapes: Shapes) -> NDArray[np.object_]:
    return np.asarray(shapely.points(shapely.get_coordinates(list(shapes))), dtype=object).reshape(-1)


def _outlines(shapes: Shapes) -> BaseGeometry:
    """All outlines as one line, ready to be asked often."""
    lines = MultiLineString(list(shapely.get_rings(shapely.get_parts(list(shapes)))))
    shapely.prepare(lines)
    return lines


def _points(coords: Ring) -> list[Point]:
    return [(e, n) for e, n in coords.tolist()]


def _with_corners(shapes: Shapes, points: Iterable[Point]) -> list[BaseGeometry]:
    found = list(shapes)
    for e, n in points:
        for row, shape in insert_into_sides(found, e, n).items():
            found[row] = shape
    return found
