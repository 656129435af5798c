"""Corners that stand so near each other that one of them must be meant for both."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from gis.checks.sides import Rows, Shapes

SAME = 1e-5
"""Metres up to which two corners of different plots are one: what a register's rounding may leave between them."""

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class ClosePair:
    """Two corners, the rows of the shapes that have the one and the other, and the metres between them."""

    places: tuple[Place, Place]
    rows: tuple[tuple[int, ...], tuple[int, ...]]
    distance: float


def close_corners(shapes: Shapes, distance: float) -> list[ClosePair]:
    """Every two corners not farther apart than ``distance``; also a corner that stands twice in a row."""
    coords, rows, follows = _corners(shapes)
    flat, ids = np.unique(coords[:, 0] + 1j * coords[:, 1], return_inverse=True)
    points = np.column_stack([flat.real, flat.imag])
    places = np.asarray(shapely.points(points), dtype=object)
    one, other = shapely.STRtree(places).query(places, "dwithin", distance)
    near = one < other
    one, other = one[near], other[near]
    away = np.hypot(*(points[one] - points[other]).T)
    apart = away > SAME
    order = np.argsort(ids, kind="stable")
    bounds = np.searchsorted(ids[order], np.arange(len(points) + 1))

    def owners(point: int) -> tuple[int, ...]:
        return tuple(np.unique(rows[order[bounds[point] : bounds[point + 1]]]).tolist())

    found = [
        ClosePair((_place(points[a]), _place(points[b])), (owners(a), owners(b)), d)
        for a, b, d in zip(one[apart].tolist(), other[apart].tolist(), away[apart].tolist(), strict=True)
    ]
    for k in np.flatnonzero(follows & (ids == np.roll(ids, -1))).tolist():
        place = _place(coords[k])
        found.append(ClosePair((place, place), ((int(rows[k]),), (int(rows[k]),)), 0.0))
    return found


def _corners(shapes: Shapes) -> tuple[NDArray[np.float64], Rows, NDArray[np.bool_]]:
    """Every corner once, the row of its shape, and whether the next one stands in the same ring."""
    parts, owner = shapely.get_parts(shapes, return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    coords, ring = shapely.get_coordinates(rings, return_index=True)
    kept = np.append(ring[1:] == ring[:-1], False)[: len(ring)]
    ring = ring[kept]
    return coords[kept], owner[part[ring]], np.append(ring[1:] == ring[:-1], False)[: len(ring)]


def _place(point: NDArray[np.float64]) -> Place:
    return float(point[0]), float(point[1])
