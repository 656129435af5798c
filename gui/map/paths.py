"""Painter paths of many rings from arrays, through the bytes that QDataStream reads; no loop over corners.

One call of drawPath keeps every other Python thread waiting, so work is cut into chunks of so many corners.
"""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

CHUNK_PLOTS = 1200
CHUNK_CORNERS = 11_000

_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_HEAD = np.dtype(">i4")
_MOVE, _LINE = 0, 1


def ring_path(points: Floats, starts: Ints) -> QPainterPath:
    """Many rings or lines as one path: part r is ``points[starts[r]:starts[r + 1]]``; filled by winding."""
    if not len(points):
        return QPainterPath()
    elements = np.empty(len(points), _ELEMENT)
    elements["kind"] = _LINE
    elements["kind"][starts[:-1]] = _MOVE
    elements["x"] = points[:, 0]
    elements["y"] = points[:, 1]
    return _read(elements, int(starts[-2]))


def segment_path(segments: Floats) -> QPainterPath:
    """Lines (n, 2, 2) that are not joined, as one path."""
    points = segments.reshape(-1, 2)
    return ring_path(points, np.arange(0, len(points) + 1, 2))


def dot_path(centres: Floats, radius: float, corners: int = 8) -> QPainterPath:
    """A small disc at each centre, as closed rings of so many corners."""
    turn = np.linspace(0.0, 2 * np.pi, corners + 1)
    disc = np.stack([np.cos(turn), np.sin(turn)], axis=1) * radius
    points = (centres[:, None, :] + disc).reshape(-1, 2)
    return ring_path(points, np.arange(0, len(points) + 1, corners + 1))


def square_path(centres: Floats, side: float) -> QPainterPath:
    """A small upright square at each centre."""
    square = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5], [-0.5, -0.5]]) * side
    points = (np.round(centres)[:, None, :] + square).reshape(-1, 2)
    return ring_path(points, np.arange(0, len(points) + 1, 5))


def chunks(rows: Ints, corners: Ints, plots: int = CHUNK_PLOTS, limit: int = CHUNK_CORNERS) -> Iterator[Ints]:
    """The rows in runs of at most so many plots and about so many corners; ``corners`` counts them for each row."""
    if not len(rows):
        return
    room = np.maximum(corners, limit // plots)
    run = (np.cumsum(room) - room) // limit
    cuts = np.flatnonzero(np.diff(run)) + 1
    yield from np.split(rows, cuts)


def _read(elements: NDArray[np.void], last_start: int) -> QPainterPath:
    head = np.array([len(elements)], _HEAD).tobytes()
    tail = np.array([last_start, Qt.FillRule.WindingFill.value], _HEAD).tobytes()
    path = QPainterPath()
    QDataStream(QByteArray(head + elements.tobytes() + tail)) >> path
    return path
