"""Hatches of our own as clipped vector lines, for a chunk of plots at once: for the screen in pixels, for paper in mm.

Qt's brush patterns are as large as a device pixel and die in a PDF. Lines are anchored to the map, so they
travel with it.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

EMPTY: Floats = np.zeros((0, 2, 2))


@dataclass(frozen=True, slots=True)
class Rings:
    """Closed rings in painter units: ring r is ``points[starts[r]:starts[r + 1]]`` and belongs to ``plot[r]``."""

    points: Floats
    starts: Ints
    plot: Ints


def hatch_lines(
    rings: Rings,
    angle: float,
    spacing: float,
    anchor: tuple[float, float] = (0.0, 0.0),
    window: tuple[float, float, float, float] | None = None,
) -> Floats:
    """Parallel lines (n, 2, 2) inside the plots, holes left out.

    ``angle`` in degrees counter-clockwise from the right; ``spacing`` and all points in painter units, y downwards;
    a line passes through ``anchor``; ``window`` (left, top, right, bottom) is what has to be covered.
    """
    turn = _turn(angle)
    crossings = _crossings(rings, turn, spacing, anchor, window)
    if crossings is None:
        return EMPTY
    along, across = crossings
    flat = np.stack([along.reshape(-1), np.repeat(across, 2)], axis=1)
    return (flat @ turn).reshape(-1, 2, 2) + np.asarray(anchor)


def cross_lines(
    rings: Rings,
    angle: float,
    spacing: float,
    anchor: tuple[float, float] = (0.0, 0.0),
    window: tuple[float, float, float, float] | None = None,
) -> Floats:
    """Two sets of lines at right angles."""
    one = hatch_lines(rings, angle, spacing, anchor, window)
    return np.concatenate([one, hatch_lines(rings, angle + 90.0, spacing, anchor, window)])


def hatch_dots(
    rings: Rings,
    spacing: float,
    anchor: tuple[float, float] = (0.0, 0.0),
    window: tuple[float, float, float, float] | None = None,
) -> Floats:
    """Centres (n, 2) of dots inside the plots, in rows that are shifted against each other."""
    row = spacing * math.sqrt(3) / 2
    crossings = _crossings(rings, _turn(0.0), row, anchor, window)
    if crossings is None:
        return EMPTY.reshape(-1, 2)
    along, across = crossings
    shift = np.where(np.round(across / row).astype(np.int64) % 2 == 0, 0.0, 0.5)
    low, high = along[:, 0], along[:, 1]
    if window is not None:
        low, high = np.maximum(low, window[0] - anchor[0] - spacing), np.minimum(high, window[2] - anchor[0] + spacing)
    first = np.ceil(low / spacing - shift + 0.12)
    count = np.maximum(np.floor(high / spacing - shift - 0.12) - first + 1, 0).astype(np.int64)
    step = np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    x = (np.repeat(first + shift, count) + step) * spacing
    return np.stack([x, -np.repeat(across, count)], axis=1) + np.asarray(anchor)


def _turn(angle: float) -> Floats:
    """Rows are the unit vectors along and across the lines, in a system whose y runs downwards."""
    a = math.radians(angle)
    return np.array([[math.cos(a), -math.sin(a)], [-math.sin(a), -math.cos(a)]])


def _crossings(
    rings: Rings,
    turn: Floats,
    spacing: float,
    anchor: tuple[float, float],
    window: tuple[float, float, float, float] | None,
) -> tuple[Floats, Floats] | None:
    """Where the lines enter and leave the plots: (n, 2) along each line and (n,) its place across."""
    if len(rings.points) < 2:
        return None
    local = (rings.points - np.asarray(anchor)) @ turn.T
    begin, plot = _sides(rings)
    u0, v0 = local[begin].T
    u1, v1 = local[begin + 1].T
    first = np.ceil(np.minimum(v0, v1) / spacing)
    last = np.ceil(np.maximum(v0, v1) / spacing) - 1.0  # the upper end belongs to the next side
    if window is not None:
        low, high = _across(window, anchor, turn, spacing)
        first, last = np.maximum(first, low), np.minimum(last, high)
    count = np.maximum(last - first + 1.0, 0.0).astype(np.int64)
    if not count.any():
        return None
    side = np.repeat(np.arange(len(begin)), count)
    line = np.repeat(first, count) + np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    part = (line * spacing - v0[side]) / (v1[side] - v0[side])
    u = u0[side] + part * (u1[side] - u0[side])
    order = np.lexsort((u, line, plot[side]))
    return u[order].reshape(-1, 2), line[order][::2] * spacing


def _sides(rings: Rings) -> tuple[Ints, Ints]:
    """The index of the first corner of every side, and its plot."""
    counts = np.diff(rings.starts)
    inside = np.ones(len(rings.points), dtype=bool)
    inside[rings.starts[1:] - 1] = False
    return np.flatnonzero(inside), np.repeat(rings.plot, np.maximum(counts - 1, 0))


def _across(
    window: tuple[float, float, float, float], anchor: tuple[float, float], turn: Floats, spacing: float
) -> tuple[float, float]:
    """The first and the last line that meet the window."""
    left, top, right, bottom = window
    corners = np.array([[left, top], [right, top], [right, bottom], [left, bottom]]) - np.asarray(anchor)
    across = corners @ turn[1] / spacing
    return float(np.floor(across.min())), float(np.ceil(across.max()))
