"""What of plots lies outside an area, or inside it."""

from collections.abc import Iterator

import numpy as np
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.checks.narrow import polygons_of, wider_than
from gis.checks.sides import Shapes

Piece = tuple[int, BaseGeometry]
"""The row of a shape and the part of it that is meant."""


def outside(shapes: Shapes, area: BaseGeometry, tolerance: float) -> list[Piece]:
    """Of each valid shape what lies outside the area and is wider than the tolerance."""
    shapely.prepare(area)
    rows = np.flatnonzero(~shapely.covers(area, shapes))
    return list(_wide(rows, shapely.difference(shapes[rows], area), tolerance))


def inside(shapes: Shapes, area: BaseGeometry, tolerance: float) -> list[Piece]:
    """Of each valid shape what lies inside the area and is wider than the tolerance."""
    shapely.prepare(area)
    rows = np.flatnonzero(shapely.intersects(area, shapes))
    return list(_wide(rows, shapely.intersection(shapes[rows], area), tolerance))


def _wide(rows: np.ndarray, pieces: Shapes, tolerance: float) -> Iterator[Piece]:
    parts, of = polygons_of(pieces)
    wide = wider_than(parts, tolerance)
    for k in np.unique(of[wide]).tolist():
        mine = parts[wide & (of == k)]
        yield int(rows[k]), mine[0] if len(mine) == 1 else MultiPolygon(list(mine))
