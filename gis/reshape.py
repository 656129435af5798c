"""Reshape a boundary by a line: what lies between its contacts with the outline is replaced by the line."""

from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, aligned, as_multi, check_shape, parts, shape_of, signed_area
from gis.errors import TelimError
from gis.noding import Point, meet, outlines
from gis.shared_sides import TOLERANCE
from gis.split import Shape, checked_line, on_outline


def reshape(geom: BaseGeometry, line: ArrayLike, reach: float = TOLERANCE) -> Shape:
    """The shape with its boundary along the line; outside it grows, inside it shrinks, and the larger piece stays.

    Loose ends of the line are left out; kept corners stay bit for bit, and corner 1 where it can.
    Raises as ``split.checked_line``, line_does_not_reshape, and what ``boundary.check_shape`` says of the result.
    """
    path = on_outline(geom, checked_line(line), reach)
    rings, (path,) = meet(outlines(geom), [path])
    open_rings = [ring[:-1] for ring in rings]
    changed = False
    for piece in _pieces(path, open_rings):
        changed |= _replace(open_rings, piece)
    if not changed:
        raise TelimError("line_does_not_reshape")
    left = iter(open_rings)
    made = shape_of([[next(left) for _ in part] for part in parts(geom)])
    check_shape(made)
    return aligned(as_multi(made) if isinstance(geom, MultiPolygon) else made, geom)


def _pieces(path: Ring, rings: list[Ring]) -> list[Ring]:
    """The line from each contact with the outline to the next."""
    nodes = {_point(corner) for ring in rings for corner in ring}
    contacts = [place for place, corner in enumerate(path) if _point(corner) in nodes]
    return [path[a : b + 1] for a, b in pairwise(contacts)]


def _replace(rings: list[Ring], piece: Ring) -> bool:
    """Put the piece into the ring that has both its ends; False where it runs along the ring or joins two."""
    start, end = _point(piece[0]), _point(piece[-1])
    for row, ring in enumerate(rings):
        places = {_point(corner): place for place, corner in enumerate(ring)}
        if start == end or start not in places or end not in places:
            continue
        a, b = places[start], places[end]
        if len(piece) == 2 and (a - b) % len(ring) in (1, len(ring) - 1):
            return False
        turned = np.roll(ring, -a, axis=0)
        away = (b - a) % len(ring)
        back = piece[::-1]
        there, home = turned[: away + 1], np.vstack([turned[away:], turned[:1]])
        both = (np.vstack([there[:-1], back[:-1]]), np.vstack([piece[:-1], home[:-1]]))
        rings[row] = max(both, key=lambda made: abs(signed_area(made)))
        return True
    return False


def _point(corner: Ring) -> Point:
    return float(corner[0]), float(corner[1])
