"""The way along the boundaries of neighbours from one place to another, and the other way round.

The sides of all plots around make a net: corners that stand on a neighbour's side part it, and a side that two plots
share lies inside of them, where no new boundary can run. Corners come back bit for bit.
"""

import heapq
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import count, pairwise

import numpy as np
import shapely
from shapely.geometry import LineString, Point
from shapely.geometry.base import BaseGeometry

from gis.measure import distance

Place = tuple[float, float]
Edge = tuple[Place, Place]
"""A piece of a side; the lesser end first, so that both neighbours have the same one."""
Way = tuple[Place, ...]

ON_SIDE = 2e-6
"""Metres within which a place lies on a side."""


class Net:
    """The sides of some plots, parted where corners stand on them."""

    def __init__(self, shapes: Sequence[BaseGeometry]) -> None:
        rings = shapely.get_rings(shapely.get_parts(np.array([*shapes, None], dtype=object)[:-1]))
        points, ring = shapely.get_coordinates(rings, return_index=True)
        corners = [(e, n) for e, n in points.tolist()]
        sides = [_edge(a, b) for a, b, i, j in zip(corners, corners[1:], ring, ring[1:], strict=False) if i == j]
        pieces = _parted(sides, dict.fromkeys(corners))
        self._times = Counter(pieces)
        self._edges = list(self._times)
        self._tree = shapely.STRtree([LineString(edge) for edge in self._edges])

    def holds(self, place: Place) -> bool:
        """Whether the place lies on a boundary."""
        return bool(len(self._tree.query(Point(place), predicate="dwithin", distance=ON_SIDE)))

    def ways(self, start: Place, end: Place) -> tuple[Way, ...]:
        """The corners between start and end: of the shortest way, then of the one round the other side, if there is one.

        Outer sides are taken; only where they do not lead from start to end, those that plots share too. Empty where
        there is no way.
        """
        outer = [edge for edge in self._edges if self._times[edge] == 1]
        for allowed in (outer, self._edges):
            edges = self._ending_at(allowed, start, end)
            first = _shortest(edges, start, end)
            if first is None:
                continue
            passed = {_edge(a, b) for a, b in pairwise(first)}
            inner = set(first[1:-1])
            second = _shortest([edge for edge in edges if edge not in passed and not inner & set(edge)], start, end)
            return tuple(_between(way) for way in (first, second) if way is not None)
        return ()

    def _ending_at(self, allowed: Sequence[Edge], start: Place, end: Place) -> list[Edge]:
        """The edges, those on which an end of the way lies cut there."""
        near = self._tree.query([Point(start), Point(end)], predicate="dwithin", distance=ON_SIDE)[1]
        touched = {self._edges[row] for row in near.tolist()}
        cut = _parted([edge for edge in allowed if edge in touched], (start, end))
        return [edge for edge in allowed if edge not in touched] + cut


def _edge(a: Place, b: Place) -> Edge:
    return (a, b) if a <= b else (b, a)


def _parted(edges: Sequence[Edge], places: Iterable[Place]) -> list[Edge]:
    """The edges, cut at those places that lie on them."""
    listed = list(places)
    if not edges or not listed:
        return list(edges)
    tree = shapely.STRtree([Point(place) for place in listed])
    rows, found = tree.query([LineString(edge) for edge in edges], predicate="dwithin", distance=ON_SIDE)
    on: dict[int, list[Place]] = {}
    for row, place in zip(rows.tolist(), found.tolist(), strict=True):
        on.setdefault(row, []).append(listed[place])
    pieces: list[Edge] = []
    for row, (a, b) in enumerate(edges):
        inner = sorted(
            (place for place in on.get(row, ()) if place not in (a, b)), key=lambda place: distance(a, place)
        )
        pieces += [_edge(p, q) for p, q in pairwise((a, *inner, b)) if p != q]
    return pieces


def _shortest(edges: Iterable[Edge], start: Place, end: Place) -> list[Place] | None:
    """Dijkstra: the places from start to end; None where no edges lead there."""
    roads: dict[Place, dict[Place, None]] = {}
    for a, b in edges:
        roads.setdefault(a, {})[b] = None
        roads.setdefault(b, {})[a] = None
    came: dict[Place, Place | None] = {}
    turn = count()
    queue: list[tuple[float, int, Place, Place | None]] = [(0.0, next(turn), start, None)]
    while queue:
        gone, _, here, before = heapq.heappop(queue)
        if here in came:
            continue
        came[here] = before
        if here == end:
            break
        for there in roads.get(here, ()):
            if there not in came:
                heapq.heappush(queue, (gone + distance(here, there), next(turn), there, here))
    if end not in came or start == end:
        return None
    way: list[Place] = [end]
    while (last := came[way[-1]]) is not None:
        way.append(last)
    return way[::-1]


def _between(way: Sequence[Place]) -> Way:
    """The corners of a way without its ends and what lies upon them."""
    return tuple(place for place in way[1:-1] if min(distance(place, way[0]), distance(place, way[-1])) > ON_SIDE)
