"""Pull a side in parallel: its ends slide along the sides beside it."""

import math

import numpy as np
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, Ring, as_multi, check_shape, parts, shape_of, signed_area
from gis.errors import TelimError
from gis.noding import feet
from gis.shared_sides import TOLERANCE
from gis.split import Shape

SLANT = math.sin(math.radians(1.0))
"""A side beside that turns off by less runs on in the same direction: nothing can slide along it."""


def offset_side(geom: BaseGeometry, side: CornerRef, distance: float) -> Shape:
    """The shape with the side that begins at that corner moved by so many metres, outwards when positive.

    Corners that lie straight on the side go along; the directions of all sides stay. Corners are computed, not rounded.
    Raises not_finite, side_cannot_slide, offset_too_far, and what ``boundary.check_shape`` says of the result.
    """
    if not math.isfinite(distance):
        raise TelimError("not_finite")
    rings = parts(geom)
    ring = rings[side.part][side.ring]
    first, last = _straight_run(ring, side.index)
    count = (last - first) % len(ring)
    a, b = ring[first], ring[last]
    previous, following = ring[first - 1], ring[(last + 1) % len(ring)]
    before, after = a - previous, following - b
    outside = _outward(ring, side, a, b)
    to_a, to_b = _slid(a, before, b - a, outside, distance), _slid(b, after, b - a, outside, distance)
    turned = ((to_a - previous, before), (to_b - to_a, b - a), (following - to_b, after))
    if any(float(new @ old) <= 0.0 for new, old in turned):
        raise TelimError("offset_too_far", distance=distance)
    made = ring.copy()
    for step in range(count + 1):
        place = (first + step) % len(ring)
        share = float(np.hypot(*(ring[place] - a)) / np.hypot(*(b - a)))
        made[place] = to_a + share * (to_b - to_a)
    rings[side.part][side.ring] = made
    shape = shape_of(rings)
    check_shape(shape)
    return as_multi(shape) if isinstance(geom, MultiPolygon) else shape


def _straight_run(ring: Ring, index: int) -> tuple[int, int]:
    """The first and the last corner of the straight run that the side belongs to."""
    straight = feet(ring, np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0))[1] <= TOLERANCE
    first, last = index, (index + 1) % len(ring)
    while straight[first] and (first - 1) % len(ring) != last:
        first = (first - 1) % len(ring)
    while straight[last] and (last + 1) % len(ring) != first:
        last = (last + 1) % len(ring)
    return first, last


def _outward(ring: Ring, side: CornerRef, a: Ring, b: Ring) -> Ring:
    """The unit vector square to the side, out of the shape."""
    along = (b - a) / np.hypot(*(b - a))
    right = np.array((along[1], -along[0]))
    counter_clockwise = signed_area(ring) > 0
    return right if counter_clockwise == (side.ring == 0) else -right


def _slid(corner: Ring, beside: Ring, along: Ring, outside: Ring, distance: float) -> Ring:
    """The corner moved along the side beside it until it is that far out."""
    reach = float(beside @ outside)
    if abs(reach) <= SLANT * float(np.hypot(*beside)):
        raise TelimError("side_cannot_slide")
    return np.asarray(corner + beside * (distance / reach))


def away(geom: BaseGeometry, side: CornerRef, point: tuple[float, float]) -> float:
    """Metres from the line of the side that begins at that corner to the point, outwards positive."""
    ring = parts(geom)[side.part][side.ring]
    a, b = ring[side.index], ring[(side.index + 1) % len(ring)]
    return float((np.array(point) - a) @ _outward(ring, side, a, b))
