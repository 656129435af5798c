"""Explode a shape of several parts; the way back is ``merge(..., apart=True)``."""

import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError


def explode(geom: BaseGeometry) -> list[Polygon]:
    """The parts of the shape as shapes of their own, corners as they were. Raises one_part_only."""
    found: list[Polygon] = list(shapely.get_parts(geom))
    if len(found) < 2:
        raise TelimError("one_part_only")
    return found
