"""Areas, lengths and azimuths of shapes; azimuths are degrees from grid north, clockwise."""

import math
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring
from gis.crs import crs, ellipsoid_geod, operation


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a ring: length in metres, azimuth in degrees from grid north."""

    length: float
    azimuth: float


def planar_area(geom: BaseGeometry) -> float:
    """Square metres in the plane of the shape's own system, from a local origin, to lose no digits."""
    west, south = shapely.bounds(geom)[:2]
    if math.isnan(west):
        return 0.0
    return float(shapely.area(shapely.transform(geom, lambda coords: coords - (west, south))))


def ellipsoidal_area(geom: BaseGeometry, code: str) -> float:
    """Square metres on the ellipsoid of the system that the shape is in."""
    base = crs(code).geodetic_crs
    assert base is not None
    geographic = operation(code, base.to_2d().to_wkt()).shape(geom)
    geod = ellipsoid_geod(code)
    total = 0.0
    for polygon in shapely.get_parts(geographic):
        lines = (polygon.exterior, *polygon.interiors)
        outside, *holes = (abs(geod.geometry_area_perimeter(line)[0]) for line in lines)
        total += outside - sum(holes)
    return float(total)


def perimeter(geom: BaseGeometry) -> float:
    """Metres around all rings, holes too."""
    return float(shapely.length(geom))


def azimuth(a: tuple[float, float] | Ring, b: tuple[float, float] | Ring) -> float:
    """Degrees from north clockwise, 0 to below 360, from point a to b (E,N); 0 where they are one."""
    degrees = math.degrees(math.atan2(float(b[0]) - float(a[0]), float(b[1]) - float(a[1])))
    turned = degrees % 360.0
    return 0.0 if turned == 360.0 else turned


def distance(a: tuple[float, float] | Ring, b: tuple[float, float] | Ring) -> float:
    """Metres from a to b (E,N)."""
    return math.hypot(float(b[0]) - float(a[0]), float(b[1]) - float(a[1]))


def sides(ring: Ring) -> list[Side]:
    """The sides of an open ring (n, 2), the first from corner 1 to corner 2, the last back to corner 1."""
    following = np.roll(ring, -1, axis=0)
    return [Side(distance(a, b), azimuth(a, b)) for a, b in zip(ring, following, strict=True)]


def along(start: tuple[float, float], length: float, degrees: float) -> tuple[float, float]:
    """The point (E,N) that lies so far from start in the direction of that azimuth."""
    turn = math.radians(degrees)
    return start[0] + length * math.sin(turn), start[1] + length * math.cos(turn)


def dms(degrees: float, decimals: int = 0) -> tuple[int, int, float]:
    """An azimuth as degrees, minutes and seconds rounded to ``decimals``; 59.9999 carries, 360 is 0."""
    seconds = round(degrees % 360.0 * 3600.0, decimals) % (360 * 3600)
    minutes, rest = divmod(seconds, 60)
    whole, minutes = divmod(int(minutes), 60)
    return whole, minutes, round(rest, decimals)
