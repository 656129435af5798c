"""Corners and sides that neighbours share: a computed corner is put into every side that it lies on."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from shapely.geometry import MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import FIELD_STEP, CornerRef, Ring, insert_corner, parts, rounded

TOLERANCE = 2e-6
"""Metres by which a neighbour's outline may move when a corner is put into its side."""
STORED = 1.5e-6
"""Metres within which a stored corner comes back into the working CRS."""


def touching(geoms: Sequence[BaseGeometry], e: float, n: float, tolerance: float = TOLERANCE) -> list[int]:
    """Rows of the shapes whose outline passes within the tolerance of the point."""
    lines = shapely.boundary(np.asarray(geoms, dtype=object))
    return np.flatnonzero(shapely.dwithin(lines, Point(e, n), tolerance)).tolist()


def side_at(geom: BaseGeometry, e: float, n: float, tolerance: float = TOLERANCE) -> CornerRef | None:
    """The corner where the side through the point begins; None where none passes or a corner stands there."""
    if any(_corner_within(ring, e, n, tolerance) for part in parts(geom) for ring in part):
        return None
    found: list[tuple[float, CornerRef]] = []
    for p, part in enumerate(parts(geom)):
        for r, ring in enumerate(part):
            away = _distances(ring, e, n)
            index = int(np.argmin(away))
            found.append((float(away[index]), CornerRef(p, r, index)))
    nearest = min(found)
    return nearest[1] if nearest[0] <= tolerance else None


def insert_into_sides(
    geoms: Sequence[BaseGeometry], e: float, n: float, tolerance: float = TOLERANCE
) -> dict[int, Polygon | MultiPolygon]:
    """Row -> the shape with a corner at just (e, n), for each shape with a side there and no corner yet."""
    made: dict[int, Polygon | MultiPolygon] = {}
    for row in touching(geoms, e, n, tolerance):
        begin = side_at(geoms[row], e, n, tolerance)
        if begin is not None:
            made[row] = insert_corner(geoms[row], begin, e, n)
    return made


def on_sides(geoms: Sequence[BaseGeometry], points: ArrayLike, tolerance: float = TOLERANCE) -> NDArray[np.bool_]:
    """Which of these points (n, 2) stand on a side of one of the shapes where that has no corner yet, as ``side_at`` says."""
    places = np.asarray(points, dtype=float).reshape(-1, 2)
    spots = shapely.points(places)
    found = np.zeros(len(places), dtype=bool)
    for geom in geoms:
        line, ends = shapely.boundary(geom), shapely.multipoints(shapely.get_coordinates(geom))
        shapely.prepare(line)
        shapely.prepare(ends)
        found |= shapely.dwithin(line, spots, tolerance) & ~shapely.dwithin(ends, spots, tolerance)
    return found


def measured(points: ArrayLike) -> NDArray[np.bool_]:
    """Which of these corners (n, 2) were typed, clicked or imported: they stand on whole millimetres, computed ones do not.

    Only such a corner is a legal one where it lies straight between its neighbours: a mark may stand there in the field.
    """
    places = np.asarray(points, dtype=float).reshape(-1, 2)
    return np.asarray((np.abs(places - rounded(places, FIELD_STEP)) <= STORED).all(axis=1))


def _corner_within(ring: Ring, e: float, n: float, tolerance: float) -> bool:
    return bool((np.hypot(ring[:, 0] - e, ring[:, 1] - n) <= tolerance).any())


def _distances(ring: Ring, e: float, n: float) -> Ring:
    """Metres from the point to each side of the ring."""
    along = np.roll(ring, -1, axis=0) - ring
    length2 = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip((((e, n) - ring) * along).sum(axis=1) / length2, 0.0, 1.0)
    feet = ring + share[:, None] * along
    return np.hypot(feet[:, 0] - e, feet[:, 1] - n)
