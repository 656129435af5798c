"""What the pointer caught, the best first: corner, own start, crossing, midpoint, foot, side, extension, grid.

A caught corner comes back bit for bit as it is stored, so that neighbours share it exactly; the others are computed and
not rounded. What each of them is stands in ``gis.catching``.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gis.catching import EVERY, EXTENSION_REACH, Catch, Kind, Near, Place, Sides, caught

__all__ = ["CROWD", "OVERLAY_LIMIT", "Catch", "SnapIndex"]

OVERLAY_LIMIT = 2_000
"""Changed plots that are kept beside the tree before it is built anew."""
CROWD = 500
"""Plots within reach of one point above which nothing is caught: nobody can aim so."""


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

    def snap(
        self,
        e: float,
        n: float,
        radius: float,
        exclude: Collection[str] = (),
        own: Sequence[Place] = (),
        grid: float = 0.0,
        kinds: Collection[Kind] = EVERY,
    ) -> Catch | None:
        """The best of these kinds that lies within the radius of (e, n), never of the plots ``exclude``.

        ``own``: the corners drawn so far, whose last one a foot is square from; ``grid``: metres between grid lines,
        0 where there is none.
        """
        wide = self.near(e, n, EXTENSION_REACH * radius, exclude) or self.near(e, n, radius, exclude)
        ids = [plot_id for plot_id, _ in wide]
        sides = _sides([geom for _, geom in wide])
        return caught(Near((e, n), radius, sides, ids, tuple(own), grid), kinds)


def _objects(geoms: Iterable[BaseGeometry] | NDArray[np.object_]) -> NDArray[np.object_]:
    if isinstance(geoms, np.ndarray):
        return geoms
    listed = list(geoms)
    made = np.empty(len(listed), dtype=object)
    made[:] = listed
    return made


def _sides(geoms: Sequence[BaseGeometry]) -> Sides:
    """Every side of these shapes, with corner numbers that run over all rings of a shape."""
    pieces, row_of_piece = shapely.get_parts(_objects(geoms), return_index=True)
    rings, piece_of_ring = shapely.get_rings(pieces, return_index=True)
    points, ring = shapely.get_coordinates(rings, return_index=True)
    begins = np.flatnonzero(ring[1:] == ring[:-1])
    row = row_of_piece[piece_of_ring[ring[begins]]]
    first_of_row = np.searchsorted(row, row)
    return Sides(points[begins], points[begins + 1], row, np.arange(len(begins)) - first_of_row + 1)
