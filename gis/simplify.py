"""Simplify a boundary: corners that hardly bend it go, in the neighbours too; where three plots meet all corners stay."""

from collections.abc import Sequence

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, as_multi, check_shape, parts, shape_of
from gis.errors import TelimError
from gis.noding import Point
from gis.split import Shape


def simplify(geom: BaseGeometry, tolerance: float, neighbours: Sequence[BaseGeometry] = ()) -> Shape:
    """The shape without corners that lie within so many metres of the simpler line; all others stay bit for bit.

    Corner 1 stays, and every corner where the neighbours change, so that each neighbour can go along (``follow``).
    Raises tolerance_not_positive, nothing_to_simplify, and what ``boundary.check_shape`` says of the result.
    """
    if not (np.isfinite(tolerance) and tolerance > 0.0):
        raise TelimError("tolerance_not_positive")
    users = _users(neighbours)
    rings = parts(geom)
    made = [[_simpler(ring, tolerance, users) for ring in part] for part in rings]
    if all(len(a) == len(b) for olds, news in zip(rings, made, strict=True) for a, b in zip(olds, news, strict=True)):
        raise TelimError("nothing_to_simplify")
    shape = shape_of(made)
    check_shape(shape)
    return as_multi(shape) if isinstance(geom, MultiPolygon) else shape


def _users(neighbours: Sequence[BaseGeometry]) -> dict[Point, frozenset[int]]:
    """Corner -> the neighbours that have it."""
    found: dict[Point, set[int]] = {}
    for row, geom in enumerate(neighbours):
        for e, n in shapely.get_coordinates(geom).tolist():
            found.setdefault((e, n), set()).add(row)
    return {point: frozenset(rows) for point, rows in found.items()}


def _simpler(ring: Ring, tolerance: float, users: dict[Point, frozenset[int]]) -> Ring:
    """The ring simplified between the corners that must stay."""
    around = [users.get((e, n), frozenset()) for e, n in ring.tolist()]
    count = len(ring)
    beside = [around[place] & around[(place + 1) % count] for place in range(count)]
    firm = {0} | {place for place in range(count) if not beside[place - 1] == beside[place] == around[place]}
    if len(firm) == 1:
        firm.add(int(np.argmax(np.hypot(*(ring - ring[0]).T))))
    places = sorted(firm)
    kept: list[Ring] = []
    for place, end in zip(places, [*places[1:], count], strict=True):
        run = np.vstack([ring[place:end], ring[end % count][None]])
        simple = LineString(run).simplify(tolerance, preserve_topology=False) if len(run) > 2 else LineString(run)
        kept.append(shapely.get_coordinates(simple)[:-1])
    made = np.vstack(kept)
    return made if len(made) >= 3 else ring
