"""Who lies along the boundary: the ring is cut where the neighbour changes, and each stretch is named."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, signed_area

TOUCH = 0.02
"""Metres within which a neighbour's boundary counts as the same line."""
LOOK = 25.0
"""Metres outwards within which a road, railway or river counts as lying along the boundary."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a ring from one break to the next; ``beside`` is what the caller calls the neighbour."""

    start: tuple[float, float]
    end: tuple[float, float]
    beside: str
    ring: int
    at_corner: bool = True


@dataclass(frozen=True, slots=True)
class _Piece:
    start: tuple[float, float]
    end: tuple[float, float]
    beside: str
    at_corner: bool


def stretches(
    rings: Sequence[Ring],
    holes: Sequence[bool],
    plots: Sequence[tuple[str, BaseGeometry]],
    lines: Sequence[tuple[str, BaseGeometry]],
    otherwise: str,
) -> list[Stretch]:
    """The stretches of all rings in the order of their corners.

    ``plots`` and ``lines`` are (what to call it, shape) of neighbouring plots and of roads, railways and waters.
    """
    found: list[Stretch] = []
    for index, (ring, hole) in enumerate(zip(rings, holes, strict=True)):
        pieces = _pieces(ring, _outwards(ring, hole), plots, lines, otherwise)
        found += [Stretch(p.start, p.end, p.beside, index, p.at_corner) for p in _merged(pieces)]
    return found


def _outwards(ring: Ring, hole: bool) -> float:
    """1 where outside lies to the left of the way along the ring, -1 where to the right."""
    return 1.0 if (signed_area(ring) < 0) != hole else -1.0


def _pieces(
    ring: Ring,
    outwards: float,
    plots: Sequence[tuple[str, BaseGeometry]],
    lines: Sequence[tuple[str, BaseGeometry]],
    otherwise: str,
) -> list[_Piece]:
    """The sides, cut where a neighbour's corner stands on them, each with its neighbour."""
    starts, ends, at_corner = _cut(ring, [geom for _, geom in plots])
    middles = (starts + ends) / 2
    along = ends - starts
    length = np.hypot(along[:, 0], along[:, 1])[:, None]
    normal = np.column_stack((-along[:, 1], along[:, 0])) / np.where(length == 0, 1, length) * outwards
    names = _touching(middles, plots)
    looked = _looking(middles, normal, plots, lines)
    return [
        _Piece(tuple(a), tuple(b), names[i] or looked[i] or otherwise, bool(at_corner[i]))
        for i, (a, b) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True))
    ]


def _cut(ring: Ring, shapes: Sequence[BaseGeometry]) -> tuple[Ring, Ring, NDArray[np.bool_]]:
    """Starts and ends (n, 2) of the pieces of the sides, and whether a piece starts at a corner of the ring."""
    others = shapely.get_coordinates(list(shapes)) if shapes else np.empty((0, 2))
    near = shapely.dwithin(shapely.points(others), shapely.linearrings(ring), TOUCH) if len(others) else []
    others = np.unique(others[near], axis=0) if len(others) else others
    starts, corner = [], []
    for a, b in zip(ring, np.roll(ring, -1, axis=0), strict=True):
        starts.append(a)
        corner.append(True)
        along = b - a
        length = float(np.hypot(*along))
        if len(others) == 0 or length == 0:
            continue
        t = (others - a) @ along / length
        off = np.abs((others - a) @ np.array([-along[1], along[0]])) / length
        for place in np.unique(np.round(t[(off <= TOUCH) & (t > 2 * TOUCH) & (t < length - 2 * TOUCH)], 2)):
            starts.append(a + along * (place / length))
            corner.append(False)
    points = np.array(starts)
    return points, np.roll(points, -1, axis=0), np.array(corner)


def _touching(middles: Ring, plots: Sequence[tuple[str, BaseGeometry]]) -> list[str | None]:
    """For each place the plot whose land begins there."""
    names: list[str | None] = [None] * len(middles)
    if plots:
        tree = shapely.STRtree([geom for _, geom in plots])
        for place, plot in tree.query(shapely.points(middles), predicate="dwithin", distance=TOUCH).T:
            names[place] = names[place] or plots[plot][0]
    return names


def _looking(
    middles: Ring,
    normal: Ring,
    plots: Sequence[tuple[str, BaseGeometry]],
    lines: Sequence[tuple[str, BaseGeometry]],
) -> list[str | None]:
    """For each place what a look outwards meets first, if that is a road, a railway or water."""
    names: list[str | None] = [None] * len(middles)
    if not lines:
        return names
    shapes = [*lines, *((None, geom) for _, geom in plots)]
    rays = shapely.linestrings(np.stack((middles + normal * 2 * TOUCH, middles + normal * LOOK), axis=1))
    tree = shapely.STRtree([geom for _, geom in shapes])
    nearest: dict[int, float] = {}
    for ray, shape in tree.query(rays, predicate="intersects").T:
        met = shapely.distance(shapely.intersection(rays[ray], shapes[shape][1]), shapely.Point(middles[ray]))
        if met < nearest.get(ray, np.inf):
            nearest[ray], names[ray] = float(met), shapes[shape][0]
    return names


def _merged(pieces: list[_Piece]) -> list[_Piece]:
    """Neighbouring pieces beside the same land joined, around the ring; the first starts at or after corner 1."""
    turns = [i for i, piece in enumerate(pieces) if piece.beside != pieces[i - 1].beside]
    if not turns:
        return [_Piece(pieces[0].start, pieces[0].start, pieces[0].beside, True)] if pieces else []
    joined = []
    for i, turn in enumerate(turns):
        following = turns[(i + 1) % len(turns)]
        first = pieces[turn]
        joined.append(_Piece(first.start, pieces[following].start, first.beside, first.at_corner))
    return joined
