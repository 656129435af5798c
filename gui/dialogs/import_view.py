"""The shapes of a file before they are taken, with the zones of the register behind, so that a wrong place is seen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely.geometry.base import BaseGeometry

from gui.map.paths import dot_path, ring_path
from gui.theme import theme

MOST_DRAWN = 5000
NEAR_M = 5000.0
FAR_M = 50_000.0
MARGIN = 24
TINY = 6.0

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Outlines:
    """Rings and lines as one array, where each starts (with the end last), single points, and their box in metres."""

    coords: Floats
    starts: NDArray[np.int64]
    points: Floats
    bounds: Floats

    @property
    def empty(self) -> bool:
        """True where there is nothing to draw."""
        return not np.isfinite(self.bounds).all()


def outlines(shapes: Sequence[BaseGeometry]) -> Outlines:
    """The first shapes as arrays, ready to paint; no loop over corners."""
    array = np.empty(min(len(shapes), MOST_DRAWN), dtype=object)
    array[:] = shapes[:MOST_DRAWN]
    parts = shapely.get_parts(array)
    kinds = shapely.get_dimensions(parts)
    lines = np.concatenate([shapely.get_rings(parts[kinds == 2]), parts[kinds == 1]])
    coords, line = shapely.get_coordinates(lines, return_index=True)
    starts = np.concatenate([[0], np.cumsum(np.bincount(line, minlength=len(lines)))]).astype(np.int64)
    bounds = shapely.total_bounds(array) if len(array) else np.full(4, np.nan)
    return Outlines(coords, starts, shapely.get_coordinates(parts[kinds == 0]), bounds)


def distance_to(shapes: Outlines, zones: Outlines) -> float:
    """Metres between the boxes of the shapes and of the zones; 0 where they meet or one is empty."""
    if shapes.empty or zones.empty:
        return 0.0
    return float(shapely.distance(shapely.box(*shapes.bounds), shapely.box(*zones.bounds)))


class ImportView(QWidget):
    """Shapes in the accent, zones dashed; where they lie far apart, both are in the picture."""

    def __init__(self) -> None:
        super().__init__()
        self._shapes: Outlines | None = None
        self._zones: tuple[Outlines, ...] = ()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(160, 110)

    def show_shapes(self, shapes: Outlines, zones: Sequence[Outlines]) -> None:
        """Show these; all in one CRS."""
        self._shapes, self._zones = shapes, tuple(zone for zone in zones if not zone.empty)
        self.update()

    def say(self, words: str) -> None:
        """Words instead of shapes."""
        self._shapes, self._words = None, words
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            edge = QPainterPath()
            edge.addRoundedRect(frame, 6, 6)
            painter.fillPath(edge, look.paper)
            painter.setClipPath(edge)
            if self._shapes is None or self._shapes.empty:
                painter.setPen(look.quiet)
                box = self.rect().adjusted(20, 8, -20, -8)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
            else:
                self._paint(painter, self._shapes)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.line, 1))
            painter.drawPath(edge)

    def _paint(self, painter: QPainter, shapes: Outlines) -> None:
        look = theme()
        box = seen(shapes, self._zones)
        room = (self.width() - 2 * MARGIN, self.height() - 2 * MARGIN)
        span = np.maximum(box[2:] - box[:2], 1.0)
        scale = min(room[0] / span[0], room[1] / span[1])
        middle, centre = (box[:2] + box[2:]) / 2, np.array([self.width() / 2, self.height() / 2])

        def placed(coords: Floats) -> Floats:
            return centre + (coords - middle) * (scale, -scale)

        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.quiet, 1.6, Qt.PenStyle.DashLine))
        for zone in self._zones:
            painter.drawPath(ring_path(placed(zone.coords), zone.starts))
        painter.setPen(QPen(look.quiet, 1.6))
        for zone in self._zones:
            painter.drawPath(_mark(zone, scale, placed))
        painter.setPen(QPen(look.accent, 1))
        path = ring_path(placed(shapes.coords), shapes.starts)
        path.addPath(dot_path(placed(shapes.points), 2.5))
        painter.drawPath(path)
        painter.setBrush(look.accent)
        painter.drawPath(_mark(shapes, scale, placed))


def _mark(some: Outlines, scale: float, placed: Callable[[Floats], Floats]) -> QPainterPath:
    """A dot where shapes are too small to be seen; nothing where they are not."""
    if max((some.bounds[2:] - some.bounds[:2]) * scale) >= TINY:
        return QPainterPath()
    return dot_path(placed((some.bounds[None, :2] + some.bounds[None, 2:]) / 2), TINY, corners=24)


def seen(shapes: Outlines, zones: Sequence[Outlines]) -> Floats:
    """The box of the picture: the shapes and the zones near them, else the shapes and the nearest zone."""
    near = [zone for zone in zones if distance_to(shapes, zone) < NEAR_M]
    if zones and not near:
        near = [min(zones, key=lambda zone: distance_to(shapes, zone))]
    boxes = np.stack([shapes.bounds, *(zone.bounds for zone in near)])
    return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
