"""What the pointer caught: the nearest corner within reach, else the nearest side.

A caught corner comes back bit for bit as it is stored, so that neighbours share it exactly.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

OVERLAY_LIMIT = 2_000
"""Changed plots that are kept beside the tree before it is built anew."""
CROWD = 500
"""Plots within reach of one point above which nothing is caught: nobody can aim so."""


@dataclass(frozen=True, slots=True)
class Catch:
    """A point on a plot. ``number`` is the caught corner, or the corner where the caught side begins."""

    kind: Literal["corner", "side"]
    e: float
    n: float
    plot_id: str
    number: int
    other_ids: tuple[str, ...] = ()
    """Other plots that have the very same corner, or a side through the point."""
    side: tuple[tuple[float, float], tuple[float, float]] | None = None
    """Both ends of the caught side, E,N."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """Sides of a few plots: ends a and b (n, 2), the plot's row, and the number of the corner a."""

    a: NDArray[np.float64]
    b: NDArray[np.float64]
    row: NDArray[np.intp]
    number: NDArray[np.intp]


class SnapIndex:
    """Finds corners and sides of many plots near a point. Never changes: ``changed`` gives a new index."""

    def __init__(self, geoms: Sequence[BaseGeometry] | NDArray[np.object_], ids: Sequence[str]) -> None:
        self._geoms = _objects(geoms)
        self._ids = list(ids)
        self._tree = shapely.STRtree(self._geoms)
        self._hidden: frozenset[str] = frozenset()
        self._overlay: dict[str, BaseGeometry] = {}

    def changed(self, changes: Mapping[str, BaseGeometry | None]) -> "SnapIndex":
        """The index with these plots put in, replaced or (None) taken out, at the cost of these only."""
        overlay = {**self._overlay, **changes}
        hidden = self._hidden | changes.keys()
        living = {plot_id: geom for plot_id, geom in overlay.items() if geom is not None}
        if len(hidden) > OVERLAY_LIMIT:
            kept = [(i, g) for i, g in zip(self._ids, self._geoms, strict=True) if i not in hidden]
            kept += living.items()
            return SnapIndex([geom for _, geom in kept], [plot_id for plot_id, _ in kept])
        index = object.__new__(SnapIndex)
        index._geoms, index._ids, index._tree = self._geoms, self._ids, self._tree
        index._hidden, index._overlay = hidden, living
        return index

    def near(self, e: float, n: float, radius: float, exclude: Collection[str] = ()) -> list[tuple[str, BaseGeometry]]:
        """Plots whose box comes within the radius of the point, as (id, shape); none where they crowd."""
        rows = self._tree.query(shapely.box(e - radius, n - radius, e + radius, n + radius))
        if len(rows) > CROWD:
            return []
        found = [
            (self._ids[row], self._geoms[row])
            for row in np.sort(rows).tolist()
            if self._ids[row] not in self._hidden and self._ids[row] not in exclude
        ]
        if self._overlay:
            changed = [item for item in self._overlay.items() if item[0] not in exclude]
            boxes = shapely.bounds(_objects([geom for _, geom in changed])).reshape(-1, 4)
            low, high = boxes[:, :2] <= (e + radius, n + radius), boxes[:, 2:] >= (e - radius, n - radius)
            found += [changed[i] for i in np.flatnonzero((low & high).all(axis=1))]
        return found

    def snap(self, e: float, n: float, radius: float, exclude: Collection[str] = ()) -> Catch | None:
        """The nearest corner within the radius, else the nearest point on a side; never of ``exclude``."""
        plots = self.near(e, n, radius, exclude)
        if not plots:
            return None
        sides = _sides([geom for _, geom in plots])
        if not len(sides.a):
            return None
        ids = [plot_id for plot_id, _ in plots]
        return _corner(sides, ids, e, n, radius) or _foot(sides, ids, e, n, radius)


def _objects(geoms: Iterable[BaseGeometry] | NDArray[np.object_]) -> NDArray[np.object_]:
    if isinstance(geoms, np.ndarray):
        return geoms
    listed = list(geoms)
    made = np.empty(len(listed), dtype=object)
    made[:] = listed
    return made


def _sides(geoms: Sequence[BaseGeometry]) -> _Sides:
    """Every side of these shapes, with corner numbers that run over all rings of a shape."""
    pieces, row_of_piece = shapely.get_parts(_objects(geoms), return_index=True)
    rings, piece_of_ring = shapely.get_rings(pieces, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    begins = np.flatnonzero(ring[1:] == ring[:-1])
    row = row_of_piece[piece_of_ring[ring[begins]]]
    first_of_row = np.searchsorted(row, row)
    return _Sides(points[begins], points[begins + 1], row, np.arange(len(begins)) - first_of_row + 1)


def _corner(sides: _Sides, ids: list[str], e: float, n: float, radius: float) -> Catch | None:
    away = np.hypot(sides.a[:, 0] - e, sides.a[:, 1] - n)
    best = int(np.argmin(away))
    if away[best] > radius:
        return None
    same = np.flatnonzero((sides.a == sides.a[best]).all(axis=1))
    first, others = _first_and_others(sides, ids, same)
    at_e, at_n = sides.a[first].tolist()
    return Catch("corner", at_e, at_n, ids[sides.row[first]], int(sides.number[first]), others)


def _foot(sides: _Sides, ids: list[str], e: float, n: float, radius: float) -> Catch | None:
    along = sides.b - sides.a
    length2 = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip((((e, n) - sides.a) * along).sum(axis=1) / length2, 0.0, 1.0)
    feet = sides.a + share[:, None] * along
    away = np.hypot(feet[:, 0] - e, feet[:, 1] - n)
    best = int(np.argmin(away))
    if away[best] > radius:
        return None
    through = np.flatnonzero(np.hypot(feet[:, 0] - feet[best, 0], feet[:, 1] - feet[best, 1]) <= 2e-6)
    first, others = _first_and_others(sides, ids, through)
    a, b = (tuple(ends[first].tolist()) for ends in (sides.a, sides.b))
    return Catch(
        "side",
        float(feet[best, 0]),
        float(feet[best, 1]),
        ids[sides.row[first]],
        int(sides.number[first]),
        others,
        (a, b),
    )


def _first_and_others(sides: _Sides, ids: list[str], rows: NDArray[np.intp]) -> tuple[int, tuple[str, ...]]:
    """The first of these sides, and the ids of the other plots among them."""
    first = int(rows[0])
    own = sides.row[first]
    return first, tuple(ids[row] for row in dict.fromkeys(sides.row[rows].tolist()) if row != own)
