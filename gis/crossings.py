"""Where a boundary that is being drawn would cross itself, before it does."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry import LineString, Point

from gis.boundary import Ring

Place = tuple[float, float]


def crossing(path: Sequence[Place] | Ring, end: Place, closing: bool = False) -> Place | None:
    """Where the side from the path's last corner to ``end`` meets the path; None where it does not.

    ``closing``: the end is the path's first corner, which may be met there and nowhere else.
    """
    if len(path) < 2:
        return None
    points = np.asarray(path, dtype=float)
    origin = points[-1].copy()
    points = points - origin
    last = np.asarray(end, dtype=float) - origin
    if _folds_back(points[-2], last):
        return _place(points[-1], origin)
    if closing and len(points) > 2 and _folds_back(points[1] - points[0], points[-1] - points[0]):
        return _place(points[0], origin)
    side = LineString([points[-1], last])
    met = shapely.intersection(side, LineString(points[:-1])) if len(points) > 2 else LineString()
    if closing:
        met = shapely.difference(met, Point(points[0]).buffer(1e-7))
    if met.is_empty:
        return None
    nearest = shapely.get_coordinates(met)
    return _place(nearest[np.argmin(np.hypot(*nearest.T))], origin)


def first_crossing(path: Sequence[Place] | Ring, more: Sequence[Place]) -> Place | None:
    """Where the first of several further sides that meets the path does so; None where none does."""
    if not len(path) or not more:
        return None
    whole = np.vstack([np.asarray(path, dtype=float), np.asarray(more, dtype=float)])
    if len(whole) > 2 and LineString(whole - whole[0]).is_simple:
        return None
    gone = len(path)
    found = (crossing(whole[: gone + k], end) for k, end in enumerate(more))
    return next((place for place in found if place is not None), None)


def _folds_back(before: Ring, end: Ring) -> bool:
    """Whether the side runs back over its neighbour; both begin in the origin."""
    cross = before[0] * end[1] - before[1] * end[0]
    ahead = float(before @ end)
    reach = float(np.hypot(*before) * np.hypot(*end))
    return bool(ahead > 0 and abs(cross) <= 1e-9 * max(reach, 1e-12))


def _place(point: Ring, origin: Ring) -> Place:
    e, n = (point + origin).tolist()
    return e, n
