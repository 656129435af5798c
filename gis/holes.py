"""Cut a hole into a shape, and fill one."""

import numpy as np
import shapely
from numpy.typing import ArrayLike
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, as_multi, check, clockwise_from_northwest, parts, polygon, shape_of
from gis.errors import TelimError
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


def fill_hole(geom: BaseGeometry, ref: CornerRef) -> Shape:
    """The shape with that hole filled. Raises no_hole_there for the ring of an outside."""
    rings = parts(geom)
    if ref.ring == 0 or not (ref.part < len(rings) and ref.ring < len(rings[ref.part])):
        raise TelimError("no_hole_there")
    del rings[ref.part][ref.ring]
    return _like(geom, shape_of(rings))


def _like(geom: BaseGeometry, shape: Shape) -> Shape:
    return as_multi(shape) if isinstance(geom, MultiPolygon) else shape
