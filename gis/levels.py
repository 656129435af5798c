"""Corners of many plots as flat arrays, and the same with fewer corners for small scales, ready to paint.

Rings are closed; outsides run counter-clockwise and holes clockwise, so that winding fills are right.
Coordinates are metres from ``origin``. Nothing here loops over plots.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from threading import Lock

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

STEPS: tuple[float, ...] = (1.0, 4.0, 16.0, 64.0, 256.0, 1024.0)
"""Metres that a level may lose, from fine to coarse."""


@dataclass(frozen=True, slots=True)
class Level:
    """Ring r is ``coords[rings[r]:rings[r + 1]]``; plot p has the rings plots[p] to plots[p + 1]."""

    step: float
    coords: Floats
    rings: Ints
    plots: Ints

    def gather(self, rows: NDArray[np.integer]) -> tuple[Floats, Ints]:
        """The corners of these plots in one array, and where each ring starts, with the end as last entry."""
        chosen = _ranges(self.plots[rows], self.plots[rows + 1])
        first, last = self.rings[chosen], self.rings[chosen + 1]
        return self.coords[_ranges(first, last)], _offsets(last - first)


class Levels:
    """All plots as arrays, with a level for every scale; levels are made when they are first asked for."""

    def __init__(self, geoms: Sequence[BaseGeometry] | NDArray[np.object_]) -> None:
        shapes = np.asarray(geoms, dtype=object)
        self.bounds: Floats = shapely.bounds(shapes).reshape(-1, 4)
        self.origin: Floats = _origin(self.bounds)
        self._shapes = shapes
        self._made: dict[float, Level] = {}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._shapes)

    @cached_property
    def full(self) -> Level:
        """Every corner."""
        pieces, plot_of_piece = shapely.get_parts(self._shapes, return_index=True)
        lines, piece_of_ring = shapely.get_rings(pieces, return_index=True)
        coords, ring_of_corner = shapely.get_coordinates(lines, return_index=True)
        rings = _offsets(np.bincount(ring_of_corner, minlength=len(lines)))
        plots = _offsets(np.bincount(plot_of_piece[piece_of_ring], minlength=len(self._shapes)))
        return Level(0.0, _wound(coords - self.origin, rings, self._holes), rings, plots)

    def at(self, metres_per_pixel: float) -> Level:
        """The coarsest level that still looks the same where a pixel is so many metres."""
        fitting = [step for step in STEPS if step <= metres_per_pixel / 2.0]
        if not fitting:
            return self.full
        with self._lock:
            if fitting[-1] not in self._made:
                self._made[fitting[-1]] = _coarse(self.full, fitting[-1], self._holes)
            return self._made[fitting[-1]]

    def visible(self, west: float, south: float, east: float, north: float) -> Ints:
        """Rows of the plots whose box meets that box (E,N, not from the origin)."""
        box = self.bounds
        seen = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
        return np.flatnonzero(seen)

    @cached_property
    def _holes(self) -> NDArray[np.bool_]:
        """For each ring, whether it is a hole."""
        parts = shapely.get_parts(self._shapes)
        counts = shapely.get_num_interior_rings(parts) + 1
        hole = np.ones(int(counts.sum()), dtype=bool)
        hole[_offsets(counts)[:-1]] = False
        return hole


def _origin(bounds: Floats) -> Floats:
    known = bounds[~np.isnan(bounds).any(axis=1)]
    if not len(known):
        return np.zeros(2)
    return np.floor((known[:, :2].min(axis=0) + known[:, 2:].max(axis=0)) / 2.0)


def _offsets(counts: NDArray[np.integer]) -> Ints:
    """Starts of runs of these lengths, with the end as last entry."""
    return np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)


def _ranges(first: Ints, last: Ints) -> Ints:
    """All numbers from each first to below its last, one run after the other."""
    counts = last - first
    starts = _offsets(counts)
    return np.repeat(first - starts[:-1], counts) + np.arange(starts[-1])


def _wound(coords: Floats, rings: Ints, hole: NDArray[np.bool_]) -> Floats:
    """The corners with each ring turned as winding fills need it."""
    if not len(coords):
        return coords
    x, y = coords.T
    cross = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
    cross[rings[1:-1] - 1] = 0.0  # from one ring's end to the next one's start is no side
    clockwise = np.add.reduceat(cross, rings[:-1]) < 0.0
    turn = clockwise != hole
    backwards = np.repeat(rings[:-1] + rings[1:] - 1, np.diff(rings)) - np.arange(len(coords))
    order = np.where(np.repeat(turn, np.diff(rings)), backwards, np.arange(len(coords)))
    return coords[order]


def _coarse(full: Level, step: float, hole: NDArray[np.bool_]) -> Level:
    """One corner for each grid cell that a ring passes; a ring that shrinks to nothing becomes its box."""
    counts = np.diff(full.rings)
    ring = np.repeat(np.arange(len(counts)), counts)
    cell = np.round(full.coords / step).astype(np.int64)
    keep = np.ones(len(cell), dtype=bool)
    keep[1:] = (cell[1:] != cell[:-1]).any(axis=1) | (ring[1:] != ring[:-1])
    keep[full.rings[1:] - 1] = True  # the closing corner
    tiny = np.add.reduceat(keep, full.rings[:-1]) < 4 if len(keep) else np.zeros(0, dtype=bool)
    coords, kept_ring = full.coords[keep & ~tiny[ring]], ring[keep & ~tiny[ring]]
    boxed = np.flatnonzero(tiny & ~hole)
    coords = np.concatenate([coords, _boxes(full, boxed)])
    kept_ring = np.concatenate([kept_ring, np.repeat(boxed, 5)])
    order = np.argsort(kept_ring, kind="stable")
    sizes = np.bincount(kept_ring, minlength=len(counts))
    living = np.flatnonzero(sizes)
    plot_of_ring = np.repeat(np.arange(len(full.plots) - 1), np.diff(full.plots))
    plots = _offsets(np.bincount(plot_of_ring[living], minlength=len(full.plots) - 1))
    return Level(step, coords[order], _offsets(sizes[living]), plots)


def _boxes(full: Level, rings: Ints) -> Floats:
    """The boxes of these rings as closed counter-clockwise rings, five corners each."""
    if not len(rings):
        return np.zeros((0, 2))
    low = np.minimum.reduceat(full.coords, full.rings[:-1])[rings]
    high = np.maximum.reduceat(full.coords, full.rings[:-1])[rings]
    (w, s), (e, n) = low.T, high.T
    return np.stack([w, s, e, s, e, n, w, n, w, s], axis=1).reshape(-1, 2)
