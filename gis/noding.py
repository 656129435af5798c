"""Lines that meet get the same corner at the same place, bit for bit; then faces and shared sides are plain to find.

A *path* is a float array (n, 2) of E,N; a closed one repeats its first corner.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, corners
from gis.shared_sides import TOLERANCE

Point = tuple[float, float]
Rows = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Sides:
    """Every side of some paths: its ends (n, 2), the row of its path and its place in it."""

    a: Ring
    b: Ring
    path: Rows
    place: Rows


@dataclass(frozen=True, slots=True)
class _Node:
    """A corner that a side gets: row of the path, place of the side, share of its length, the corner."""

    path: int
    place: int
    share: float
    point: Point


def outlines(geom: BaseGeometry) -> list[Ring]:
    """The rings of a shape as closed paths, in the order of their corners."""
    return [np.vstack([ring, ring[:1]]) for ring in corners(geom)]


def meet(first: Sequence[Ring], second: Sequence[Ring]) -> tuple[list[Ring], list[Ring]]:
    """Both sets of paths with a common corner wherever a path of one meets a path of the other.

    No corner of ``first`` moves; one of ``second`` within 2e-6 m of it becomes the same. Crossings are computed.
    """
    second = _drawn(first, [_without_repeats(path) for path in second])
    mine, theirs = _sides(first), _sides(second)
    i, j = _close(mine, theirs)
    nodes, others = _common(mine, theirs, i, j)
    return _with_nodes(first, nodes), _with_nodes(second, others)


def faces(paths: Iterable[Ring]) -> list[Polygon]:
    """The faces that these paths enclose, once they meet in corners only; loose ends enclose nothing."""
    lines = np.unique(undirected(paths), axis=0)
    return list(shapely.get_parts(shapely.polygonize(_lines(lines.reshape(-1, 2, 2)))))


def undirected(paths: Iterable[Ring]) -> Ring:
    """Every side as a row (e, n, e, n), the more western end first."""
    sides = _sides(list(paths))
    back = (sides.a[:, 0] > sides.b[:, 0]) | ((sides.a[:, 0] == sides.b[:, 0]) & (sides.a[:, 1] > sides.b[:, 1]))
    return np.where(back[:, None], np.hstack([sides.b, sides.a]), np.hstack([sides.a, sides.b]))


def feet(points: Ring, a: Ring, b: Ring) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Share of the side a-b at which the foot of each point lies, held to the side, and the metres to it."""
    along = b - a
    length2 = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip(((points - a) * along).sum(axis=1) / length2, 0.0, 1.0)
    return share, _length(points - (a + share[:, None] * along))


def _length(vectors: Ring) -> NDArray[np.float64]:
    return np.hypot(vectors[:, 0], vectors[:, 1])


def _sides(paths: Sequence[Ring]) -> _Sides:
    counts = [len(path) - 1 for path in paths]
    rows = np.repeat(np.arange(len(paths)), counts)
    places = np.concatenate([np.arange(count) for count in counts]) if counts else np.zeros(0, dtype=np.intp)
    starts = np.vstack([path[:-1] for path in paths]) if paths else np.zeros((0, 2))
    ends = np.vstack([path[1:] for path in paths]) if paths else np.zeros((0, 2))
    return _Sides(starts, ends, rows, places)


def _lines(ends: NDArray[np.float64]) -> NDArray[np.object_]:
    """A line for each pair of ends (n, 2, 2)."""
    return np.asarray(shapely.linestrings(ends), dtype=object).reshape(-1)


def _without_repeats(path: Ring) -> Ring:
    return path[np.r_[True, (path[1:] != path[:-1]).any(axis=1)]]


def _close(mine: _Sides, theirs: _Sides) -> tuple[Rows, Rows]:
    """Pairs of sides that come within the tolerance of each other."""
    tree = shapely.STRtree(_lines(np.stack([mine.a, mine.b], axis=1)))
    lines = _lines(np.stack([theirs.a, theirs.b], axis=1))
    j, i = tree.query(lines, predicate="dwithin", distance=TOLERANCE)
    return i, j


def _drawn(first: Sequence[Ring], second: list[Ring]) -> list[Ring]:
    """The second paths, each corner that stands at one of the first's become just that one."""
    mine, theirs = _sides(first), _sides(second)
    i, j = _close(mine, theirs)
    become: dict[Point, Point] = {}
    for own in (mine.a[i], mine.b[i]):
        for other in (theirs.a[j], theirs.b[j]):
            away = _length(own - other)
            for row in np.flatnonzero((away <= TOLERANCE) & (away > 0.0)):
                become.setdefault(_point(other[row]), _point(own[row]))
    if not become:
        return second
    return [_without_repeats(np.array([become.get(_point(p), _point(p)) for p in path])) for path in second]


def _common(mine: _Sides, theirs: _Sides, i: Rows, j: Rows) -> tuple[list[_Node], list[_Node]]:
    """The corners that the sides of each pair get from each other."""
    a, b, c, d = mine.a[i], mine.b[i], theirs.a[j], theirs.b[j]
    nodes: list[_Node] = []
    others: list[_Node] = []
    near = np.zeros(len(i), dtype=bool)
    for point, ends, sides, rows, found in (
        (c, (a, b), mine, i, nodes),
        (d, (a, b), mine, i, nodes),
        (a, (c, d), theirs, j, others),
        (b, (c, d), theirs, j, others),
    ):
        share, away = feet(point, *ends)
        near |= away <= TOLERANCE
        inside = np.minimum(_length(point - ends[0]), _length(point - ends[1])) > TOLERANCE
        for row in np.flatnonzero((away <= TOLERANCE) & inside):
            found.append(_node(sides, rows[row], share[row], point[row]))
    for met, t, u, place in _crossings(a, b, c, d, ~near):
        nodes.append(_node(mine, i[met], t, place))
        others.append(_node(theirs, j[met], u, place))
    return nodes, others


def _crossings(
    a: Ring, b: Ring, c: Ring, d: Ring, wanted: NDArray[np.bool_]
) -> Iterable[tuple[int, float, float, Ring]]:
    """Row, share along a-b, share along c-d and place of each true crossing among the wanted rows."""
    ab, cd, ac = b - a, d - c, c - a
    turn = ab[:, 0] * cd[:, 1] - ab[:, 1] * cd[:, 0]
    safe = np.where(turn == 0.0, 1.0, turn)
    t = (ac[:, 0] * cd[:, 1] - ac[:, 1] * cd[:, 0]) / safe
    u = (ac[:, 0] * ab[:, 1] - ac[:, 1] * ab[:, 0]) / safe
    crossed = wanted & (turn != 0.0) & (t > 0.0) & (t < 1.0) & (u > 0.0) & (u < 1.0)
    for row in np.flatnonzero(crossed):
        yield int(row), float(t[row]), float(u[row]), a[row] + t[row] * ab[row]


def _node(sides: _Sides, row: int, share: float, point: Ring) -> _Node:
    return _Node(int(sides.path[row]), int(sides.place[row]), float(share), _point(point))


def _point(place: Ring) -> Point:
    return float(place[0]), float(place[1])


def _with_nodes(paths: Sequence[Ring], nodes: Iterable[_Node]) -> list[Ring]:
    """The paths with these corners put into their sides, each once."""
    of_path: dict[int, list[_Node]] = {}
    for node in nodes:
        of_path.setdefault(node.path, []).append(node)
    made = list(paths)
    for row, found in of_path.items():
        found.sort(key=lambda node: (node.place, node.share))
        places = [node.place + 1 for node in found]
        made[row] = _without_repeats(np.insert(paths[row], places, [node.point for node in found], axis=0))
    return made
