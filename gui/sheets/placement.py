"""Words on a drawing that yield to each other: each takes the best of its candidate places, or stays away."""

from collections.abc import Iterable, Sequence
from math import atan2, cos, degrees, hypot, pi, sin

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gui.sheets import fonts
from gui.sheets.sheet import INK, Point, Text

MARGIN = 0.5
"""Millimetres of paper that stay free around words."""

Box = tuple[float, float, float, float]
Candidate = tuple[float, Text]
"""Cost of a place, and the words there."""


class Placer:
    """The room on a drawing: what is taken, and which lines are better not crossed."""

    def __init__(self, box: Box, hard: Sequence[BaseGeometry], soft: Sequence[BaseGeometry]) -> None:
        """``box`` is left, top, right, bottom in mm; words never cross ``hard`` lines and avoid ``soft`` ones."""
        self._box = box
        self._hard = shapely.STRtree(list(hard))
        self._soft = shapely.STRtree(list(soft))
        self._taken: list[BaseGeometry] = []
        self._bounds = np.empty((0, 4))

    def take(self, shape: BaseGeometry) -> None:
        """Nothing may be written there any more."""
        self._taken.append(shape)
        self._bounds = np.vstack((self._bounds, shapely.bounds(shape)))

    def put(self, candidates: Iterable[Candidate], soft_cost: float = 1.0) -> Text | None:
        """The best free candidate, whose place is then taken; None where none is free."""
        offered = list(candidates)
        if not offered:
            return None
        quads = _quads([text for _, text in offered])
        costs = np.array([cost for cost, _ in offered])
        costs = costs + soft_cost * self._crossings(self._soft, quads)
        costs[self._crossings(self._hard, quads) > 0] = np.inf
        costs[~self._inside(quads)] = np.inf
        for index in np.argsort(costs, kind="stable"):
            if not np.isfinite(costs[index]):
                return None
            if self._free(quads[index]):
                self.take(quads[index])
                return offered[index][1]
        return None

    def _crossings(self, tree: shapely.STRtree, quads: NDArray[np.object_]) -> NDArray[np.int64]:
        hits = tree.query(quads, predicate="intersects")[0]
        return np.bincount(hits, minlength=len(quads))

    def _inside(self, quads: NDArray[np.object_]) -> NDArray[np.bool_]:
        left, top, right, bottom = self._box
        bounds = shapely.bounds(quads)
        return (bounds[:, 0] >= left) & (bounds[:, 1] >= top) & (bounds[:, 2] <= right) & (bounds[:, 3] <= bottom)

    def _free(self, quad: BaseGeometry) -> bool:
        x0, y0, x1, y1 = shapely.bounds(quad)
        b = self._bounds
        near = np.flatnonzero((b[:, 0] <= x1) & (b[:, 2] >= x0) & (b[:, 1] <= y1) & (b[:, 3] >= y0))
        return not any(shapely.intersects(self._taken[i], quad) for i in near)


def _quads(texts: Sequence[Text]) -> NDArray[np.object_]:
    return np.asarray(shapely.polygons([[*quad, quad[0]] for quad in (text.quad(MARGIN) for text in texts)]))


def around(
    at: Point,
    text: str,
    size: float,
    outwards: float,
    radii: Sequence[float],
    bold: bool = False,
    colour: str = INK,
) -> list[Candidate]:
    """Places around a point, best where ``outwards`` (radians on paper, clockwise from the right) points."""
    wide, high = fonts.width(text, size, bold), fonts.CAPITAL * size
    found = []
    for ring, radius in enumerate(radii):
        for step in range(16):
            turn = outwards + (step + 1) // 2 * (pi / 8) * (1 if step % 2 else -1)
            reach = radius + abs(cos(turn)) * wide / 2 + abs(sin(turn)) * high / 2
            x, y = at[0] + reach * cos(turn), at[1] + reach * sin(turn)
            cost = 0.25 * ((step + 1) // 2) + 0.6 * ring
            found.append((cost, Text(text, x, y + high / 2, size, bold, "center", colour=colour)))
    return found


def readable(turn: float) -> float:
    """The turn of words along a line of that direction, in degrees: read from below, or from the right."""
    return turn + 180 if turn <= -100 else turn - 180 if turn > 80 else turn


def along(a: Point, b: Point, text: str, size: float, inside: float, gap: float = 1.1) -> list[Candidate]:
    """Places along a side, read from below or from the right; ``inside`` is 1 where the plot lies right of a -> b."""
    length = hypot(b[0] - a[0], b[1] - a[1])
    wide, high = fonts.width(text, size), fonts.CAPITAL * size
    if length < 1e-9:
        return []
    ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
    turn = degrees(atan2(uy, ux))
    upright = readable(turn)
    flip = 1.0 if upright == turn else -1.0
    found = []
    for cost_side, side in ((0.0, inside), (0.5, -inside)):
        # in the frame of the words, y points down: right of the way is below, unless the words run against it
        below = side * flip > 0
        off = (gap + high) if below else -gap
        nx, ny = -uy * flip, ux * flip
        for cost, share in ((0.0, 0.5), (0.2, 0.4), (0.2, 0.6), (0.4, 0.3), (0.4, 0.7)):
            if wide + 2.2 > 2 * min(share, 1 - share) * length:
                continue
            x, y = a[0] + ux * length * share + nx * off, a[1] + uy * length * share + ny * off
            found.append((cost_side + cost, Text(text, x, y, size, align="center", rotation=upright)))
    return found
