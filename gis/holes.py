"""Cut a hole into a shape, and fill one."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import ArrayLike
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, as_multi, check, clockwise_from_northwest, parts, polygon, shape_of
from gis.errors import TelimError
from gis.merge import OVERLAP
from gis.split import Shape


def cut_hole(geom: BaseGeometry, ring: ArrayLike) -> Shape:
    """The shape without what the ring (n, 2) encloses, as the last hole of its part.

    Raises what ``boundary.check`` says of the ring, and hole_not_inside.
    """
    corners = np.asarray(ring, dtype=float).reshape(-1, 2)
    if len(corners) > 1 and (corners[0] == corners[-1]).all():
        corners = corners[:-1]
    check(corners)
    hole = polygon([clockwise_from_northwest(corners)])
    whole = list(shapely.get_parts(geom))
    inside = next((row for row, part in enumerate(whole) if shapely.contains_properly(part, hole)), None)
    if inside is None:
        raise TelimError("hole_not_inside")
    rings = parts(geom)
    rings[inside].append(parts(hole)[0][0])
    return _like(geom, shape_of(rings))


def holes(geom: BaseGeometry) -> list[tuple[CornerRef, Polygon]]:
    """Every hole of the shape with its first corner, in the order of their numbers."""
    return [
        (CornerRef(p, r, 0), polygon([ring]))
        for p, part in enumerate(parts(geom))
        for r, ring in enumerate(part)
        if r > 0
    ]


def hole_of(geom: BaseGeometry, ref: CornerRef) -> Polygon:
    """What that hole encloses. Raises no_hole_there for the ring of an outside."""
    rings = parts(geom)
    if ref.ring == 0 or not (ref.part < len(rings) and ref.ring < len(rings[ref.part])):
        raise TelimError("no_hole_there")
    return polygon([rings[ref.part][ref.ring]])


def taken_in(hole: Polygon, others: Sequence[BaseGeometry]) -> dict[int, float]:
    """Square metres of the hole that other shapes cover, by their row; less than 0.01 m² does not count."""
    areas = shapely.area(shapely.intersection(np.asarray(others, dtype=object), hole)) if others else ()
    return {row: float(area) for row, area in enumerate(areas) if area > OVERLAP}


def fill_hole(geom: BaseGeometry, ref: CornerRef) -> Shape:
    """The shape with that hole filled. Raises no_hole_there for the ring of an outside."""
    hole_of(geom, ref)
    rings = parts(geom)
    del rings[ref.part][ref.ring]
    return _like(geom, shape_of(rings))


def _like(geom: BaseGeometry, shape: Shape) -> Shape:
    return as_multi(shape) if isinstance(geom, MultiPolygon) else shape
