"""The order of corners, which is legal data: where a ring begins, which way it runs, what follows what.

An *order* says for each part and ring which of its places comes first, second, ...; a shape put into an order keeps
every coordinate bit for bit, and so the same order does for the shape in any coordinate system.
"""

from collections.abc import Callable

import numpy as np
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, as_multi, clockwise_from_northwest, parts, shape_of
from gis.errors import TelimError

RingOrder = tuple[int, ...]
Order = tuple[tuple[RingOrder, ...], ...]


def as_it_is(geom: BaseGeometry) -> Order:
    """The order in which the corners stand."""
    return tuple(tuple(tuple(range(len(ring))) for ring in part) for part in parts(geom))


def beginning_at(geom: BaseGeometry, ref: CornerRef) -> Order:
    """That corner becomes the first one of its ring; the direction stays."""
    return _with_ring(geom, ref, lambda ring: (*ring[ref.index :], *ring[: ref.index]))


def reversed_at(geom: BaseGeometry, ref: CornerRef) -> Order:
    """The ring of that corner runs the other way; its first corner stays the first."""
    return _with_ring(geom, ref, lambda ring: (ring[0], *ring[:0:-1]))


def swapped(geom: BaseGeometry, ref: CornerRef, step: int) -> Order:
    """That corner changes places with the next (step 1) or the one before (-1); the first has none before, the last none next."""

    def other(ring: RingOrder) -> RingOrder:
        at, to = ref.index, ref.index + step
        if not 0 <= to < len(ring):
            return ring
        places = list(ring)
        places[at], places[to] = places[to], places[at]
        return tuple(places)

    return _with_ring(geom, ref, other)


def clockwise(geom: BaseGeometry) -> Order:
    """Every ring clockwise from its north-west, as new plots are numbered; parts and holes keep their places."""
    return tuple(tuple(_places(ring, clockwise_from_northwest(ring)) for ring in part) for part in parts(geom))


def in_order(geom: BaseGeometry, order: Order) -> Polygon | MultiPolygon:
    """The shape with its corners in that order, bit for bit. Raises order_does_not_fit where it has other corners."""
    rings = parts(geom)
    if [[len(ring) for ring in part] for part in rings] != [[len(ring) for ring in part] for part in order]:
        raise TelimError("order_does_not_fit")
    made = shape_of(
        [[ring[list(places)] for ring, places in zip(*both, strict=True)] for both in zip(rings, order, strict=True)]
    )
    return as_multi(made) if isinstance(geom, MultiPolygon) else made


def place_after(ref: CornerRef, order: Order) -> CornerRef:
    """Where that corner stands once the shape is in the order."""
    return CornerRef(ref.part, ref.ring, order[ref.part][ref.ring].index(ref.index))


def _with_ring(geom: BaseGeometry, ref: CornerRef, change: Callable[[RingOrder], RingOrder]) -> Order:
    return tuple(
        tuple(change(ring) if (p, r) == (ref.part, ref.ring) else ring for r, ring in enumerate(part))
        for p, part in enumerate(as_it_is(geom))
    )


def _places(ring: np.ndarray, wanted: np.ndarray) -> RingOrder:
    """Where the corners of ``wanted``, which is the ring turned or run the other way, stand in the ring."""
    count = len(ring)
    forward = [np.roll(np.arange(count), -start) for start in range(count) if (ring[start] == wanted[0]).all()]
    for places in [*forward, *(np.roll(places[::-1], 1) for places in forward)]:
        if np.array_equal(ring[places], wanted):
            return tuple(places.tolist())
    raise AssertionError("not a turn of the ring")
