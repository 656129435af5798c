"""A point from two measures: two distances, two bearings, or a bearing and a distance; E,N, metres and degrees."""

import math

from gis.errors import TelimError
from gis.measure import along, azimuth, distance

Point = tuple[float, float]

PARALLEL = 1e-6
"""Sine of the angle between two bearings below which they never meet."""


def two_distances(a: Point, from_a: float, b: Point, from_b: float) -> tuple[Point, Point]:
    """The two points so far from a and from b, the one right of the way from a to b first.

    Raises arcs_apart where the distances are too short or too unlike to meet, same_point where a is b.
    """
    base = _apart(a, b)
    ahead = (from_a**2 - from_b**2 + base**2) / (2.0 * base)
    aside2 = from_a**2 - ahead**2
    if aside2 < -1e-6 * max(base, from_a) or min(from_a, from_b) <= 0.0:
        raise TelimError("arcs_apart", apart=base, first=from_a, second=from_b)
    towards = azimuth(a, b)
    foot, aside = along(a, ahead, towards), math.sqrt(max(aside2, 0.0))
    return along(foot, aside, towards + 90.0), along(foot, -aside, towards + 90.0)


def two_bearings(a: Point, from_a: float, b: Point, from_b: float) -> Point:
    """The point that is seen from a and from b under these bearings.

    Raises bearings_parallel, bearings_apart (they meet behind one of the points), same_point.
    """
    _apart(a, b)
    turn_a, turn_b = math.radians(from_a), math.radians(from_b)
    across = math.sin(turn_b - turn_a)
    if abs(across) < PARALLEL:
        raise TelimError("bearings_parallel")
    east, north = b[0] - a[0], b[1] - a[1]
    ahead_a = (north * math.sin(turn_b) - east * math.cos(turn_b)) / across
    ahead_b = (north * math.sin(turn_a) - east * math.cos(turn_a)) / across
    if ahead_a < 0.0 or ahead_b < 0.0:
        raise TelimError("bearings_apart")
    return along(a, ahead_a, from_a)


def bearing_and_distance(a: Point, bearing: float, b: Point, from_b: float) -> tuple[Point, ...]:
    """The points on the ray from a that are so far from b, the nearer to a first. Raises ray_misses."""
    turn = math.radians(bearing)
    east, north = b[0] - a[0], b[1] - a[1]
    ahead = east * math.sin(turn) + north * math.cos(turn)
    aside2 = from_b**2 - (east * math.cos(turn) - north * math.sin(turn)) ** 2
    half = math.sqrt(max(aside2, 0.0))
    reaches = dict.fromkeys(reach for reach in (ahead - half, ahead + half) if reach >= 0.0)
    if aside2 < -1e-6 * max(from_b, 1.0) or from_b <= 0.0 or not reaches:
        raise TelimError("ray_misses", distance=from_b)
    return tuple(along(a, reach, bearing) for reach in reaches)


def _apart(a: Point, b: Point) -> float:
    """Metres between two points. Raises same_point."""
    base = distance(a, b)
    if base < 1e-9:
        raise TelimError("same_point")
    return base
