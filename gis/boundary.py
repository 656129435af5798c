"""Ordered corners of a plot: ring order is corner numbers, ring start is corner 1; both survive every verb.

A *ring* is a float array (n, 2) of E,N without the first corner repeated. Verbs return new polygons.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError

Ring = NDArray[np.float64]

REGISTER_STEP = 1e-6
"""Metres to which a register rounds what it stores."""
FIELD_STEP = 0.001
"""Metres to which typed, clicked and imported corners are rounded, once."""

EARTH = 4e7
"""Metres: no coordinate of the region's systems is greater."""


@dataclass(frozen=True, slots=True, order=True)
class CornerRef:
    """Where a corner stands: part of the shape, ring of the part (0 = outside), place in it; all from 0."""

    part: int
    ring: int
    index: int


@dataclass(frozen=True, slots=True)
class Corner:
    """A corner with its number, which runs from 1 over all rings."""

    number: int
    e: float
    n: float
    ref: CornerRef


def ring_of(line: BaseGeometry) -> Ring:
    """The corners of a closed line, open."""
    return shapely.get_coordinates(line)[:-1]


def parts(geom: BaseGeometry) -> list[list[Ring]]:
    """The rings of each part, outside first, open, as stored."""
    return [[ring_of(one.exterior), *(ring_of(hole) for hole in one.interiors)] for one in shapely.get_parts(geom)]


def corners(geom: BaseGeometry) -> list[Ring]:
    """All rings of a polygon or multipolygon in stored order, outside before holes, part after part."""
    return [ring for part in parts(geom) for ring in part]


def polygon(rings: Sequence[ArrayLike]) -> Polygon:
    """The polygon of these open rings, outside first, in just this order of corners."""
    return Polygon(np.asarray(rings[0], dtype=float), [np.asarray(hole, dtype=float) for hole in rings[1:]])


def shape_of(rings: Sequence[Sequence[ArrayLike]]) -> Polygon | MultiPolygon:
    """The shape of these parts; one part is a polygon, several are a multipolygon."""
    polygons = [polygon(part) for part in rings]
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def as_multi(geom: BaseGeometry) -> MultiPolygon:
    """The same shape as a multipolygon."""
    return geom if isinstance(geom, MultiPolygon) else MultiPolygon(list(shapely.get_parts(geom)))


def numbered(geom: BaseGeometry) -> list[Corner]:
    """Every corner with the number that sheets and tables give it."""
    found: list[Corner] = []
    for p, part in enumerate(parts(geom)):
        for r, ring in enumerate(part):
            for i, (e, n) in enumerate(ring.tolist()):
                found.append(Corner(len(found) + 1, e, n, CornerRef(p, r, i)))
    return found


def rounded(coords: ArrayLike, step: float = FIELD_STEP) -> Ring:
    """The coordinates on a grid of that step, a power of ten: each the nearest such decimal."""
    decimals = round(-np.log10(step))
    return np.round(np.asarray(coords, dtype=float), decimals)


def to_register_precision[G: BaseGeometry](geom: G) -> G:
    """The shape as the register stores it: coordinates to 1e-6, order and start kept, heights dropped."""
    return shapely.transform(geom, lambda coords: rounded(coords, REGISTER_STEP))


def check(ring: ArrayLike) -> None:
    """Let a good boundary pass.

    Raises not_finite, too_few_corners, zero_area, self_crossing with at=(e, n).
    """
    points = np.asarray(ring, dtype=float).reshape(-1, 2)
    if not np.isfinite(points).all():
        raise TelimError("not_finite")
    if len(np.unique(points, axis=0)) < 3:
        raise TelimError("too_few_corners", corners=len(points))
    origin = points.mean(axis=0)
    shape = Polygon(points - origin)
    if shapely.convex_hull(shape).area <= 1e-9 * shape.length:
        raise TelimError("zero_area")
    if not shapely.is_valid(shape):
        e, n = _place(shapely.is_valid_reason(shape))
        raise TelimError("self_crossing", at=(float(e + origin[0]), float(n + origin[1])))


def check_place(geom: BaseGeometry) -> None:
    """Let a shape pass that lies somewhere on the earth. Raises place_too_far with at=(e, n)."""
    if np.abs(geom.bounds).max() > EARTH:
        e, n = shapely.get_coordinates(geom)[0].tolist()
        raise TelimError("place_too_far", at=(e, n))


def check_shape(geom: BaseGeometry) -> None:
    """Let a good shape pass: ring by ring, then all together. Raises as ``check``, and rings_cross."""
    rings = corners(geom)
    if not rings:
        raise TelimError("too_few_corners", corners=0)
    for ring in rings:
        check(ring)
    if not shapely.is_valid(geom):
        raise TelimError("rings_cross", at=_place(shapely.is_valid_reason(geom)))


def _place(reason: str) -> tuple[float, float]:
    """Where GEOS says that a shape is wrong: ``Self-intersection[5 5]``."""
    e, n = re.findall(r"[-+.\de]+", reason[reason.index("[") :])[:2]
    return float(e), float(n)


def signed_area(ring: Ring) -> float:
    """Square metres, positive when the corners run counter-clockwise."""
    x, y = (ring - ring[0]).T
    return float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum() / 2.0)


def clockwise_from_northwest(ring: ArrayLike) -> Ring:
    """The ring as a new plot is numbered: corner 1 at the north-west, then clockwise."""
    points = np.asarray(ring, dtype=float).reshape(-1, 2)
    if signed_area(points) > 0:
        points = points[::-1]
    return np.roll(points, -_northwest(points), axis=0)


def _northwest(points: Ring) -> int:
    """The corner nearest to the north-west of the box around; the more northern of two."""
    away = np.hypot(points[:, 0] - points[:, 0].min(), points[:, 1] - points[:, 1].max())
    return int(np.lexsort((-points[:, 1], np.round(away, 3)))[0])


def move_corner(geom: BaseGeometry, ref: CornerRef, e: float, n: float) -> Polygon | MultiPolygon:
    """The shape with that corner at (e, n)."""

    def moved(ring: Ring) -> Ring:
        ring = ring.copy()
        ring[ref.index] = (e, n)
        return ring

    return _with_ring(geom, ref, moved)


def insert_corner(geom: BaseGeometry, ref: CornerRef, e: float, n: float) -> Polygon | MultiPolygon:
    """The shape with a new corner on the side that begins at that corner; corner 1 stays corner 1."""
    return _with_ring(geom, ref, lambda ring: np.insert(ring, ref.index + 1, (e, n), axis=0))


def delete_corner(geom: BaseGeometry, ref: CornerRef) -> Polygon | MultiPolygon:
    """The shape without that corner. Raises too_few_corners where three are left."""

    def without(ring: Ring) -> Ring:
        if len(ring) <= 3:
            raise TelimError("too_few_corners", corners=len(ring) - 1)
        return np.delete(ring, ref.index, axis=0)

    return _with_ring(geom, ref, without)


def _with_ring(geom: BaseGeometry, ref: CornerRef, change: Callable[[Ring], Ring]) -> Polygon | MultiPolygon:
    rings = parts(geom)
    rings[ref.part][ref.ring] = change(rings[ref.part][ref.ring])
    made = shape_of(rings)
    return as_multi(made) if isinstance(geom, MultiPolygon) else made


def aligned(new: BaseGeometry, old: BaseGeometry) -> Polygon | MultiPolygon:
    """The new shape with the order of parts and rings, the direction and the corner 1 of the old one.

    Corner 1 is the first of the old ring's corners that the new ring has; a ring without any comes last.
    """
    old_parts = parts(old)
    made = [_align_part(part, old_part) for part, old_part in _matched(parts(new), old_parts)]
    shape = shape_of(made)
    return as_multi(shape) if isinstance(new, MultiPolygon) else shape


def _matched(new: list[list[Ring]], old: list[list[Ring]]) -> list[tuple[list[Ring], list[Ring] | None]]:
    """New parts beside the old part of which they keep most corners, in the order of the old."""
    outsides = [_points(o[0]) for o in old]
    pairs = [(part, _best(part[0], outsides)) for part in new]
    pairs.sort(key=lambda pair: len(old) if pair[1] is None else pair[1])
    return [(part, None if at is None else old[at]) for part, at in pairs]


def _best(ring: Ring, candidates: Sequence[set[tuple[float, ...]]]) -> int | None:
    """Which candidate (its corners) shares most corners with the ring; None where none shares any."""
    own = _points(ring)
    shared = [len(own & candidate) for candidate in candidates]
    return int(np.argmax(shared)) if shared and max(shared) > 0 else None


def _points(ring: Iterable[Iterable[float]]) -> set[tuple[float, ...]]:
    return {tuple(point) for point in np.asarray(ring).tolist()}


def _align_part(part: list[Ring], old: list[Ring] | None) -> list[Ring]:
    if old is None:
        return part
    known = [_points(hole) for hole in old[1:]]
    holes = [(hole, _best(hole, known)) for hole in part[1:]]
    holes.sort(key=lambda pair: len(old) if pair[1] is None else pair[1])
    return [
        _align_ring(part[0], old[0]),
        *(hole if at is None else _align_ring(hole, old[1:][at]) for hole, at in holes),
    ]


def _align_ring(ring: Ring, old: Ring) -> Ring:
    if signed_area(ring) * signed_area(old) < 0:
        ring = ring[::-1]
    places = {tuple(point): i for i, point in reversed(list(enumerate(ring.tolist())))}
    start = next((places[tuple(point)] for point in old.tolist() if tuple(point) in places), 0)
    return np.roll(ring, -start, axis=0)
