"""A small picture of the pieces that a plot becomes, each with its number and area, among the plots around."""

from collections.abc import Sequence

import shapely
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners
from gui.theme import mixed, theme

AMONG = 0.72
"""How much of the picture the pieces take."""


class PartsView(QWidget):
    """The pieces, north up, as large as fits; words where there are none yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[tuple[BaseGeometry, str], ...] = ()
        self._around: tuple[BaseGeometry, ...] = ()
        self._words = ""
        self._at: tuple[float, float] | None = None
        self.setMinimumHeight(180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_parts(
        self,
        parts: Sequence[tuple[BaseGeometry, str]],
        around: Sequence[BaseGeometry] = (),
        words: str = "",
        at: tuple[float, float] | None = None,
    ) -> None:
        """Show each shape with its words, and ring the place ``at``."""
        self._parts, self._around, self._words, self._at = tuple(parts), tuple(around), words, at
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QPainterPath()
            frame.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(QPen(look.line, 1))
            painter.setBrush(look.paper)
            painter.drawPath(frame)
            painter.setClipPath(frame)
            if self._parts:
                self._paint(painter)
            else:
                painter.setPen(look.quiet)
                box = self.rect().adjusted(16, 8, -16, -8)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)

    def _paint(self, painter: QPainter) -> None:
        look = theme()
        west, south, east, north = shapely.total_bounds([shape for shape, _ in self._parts]).tolist()
        scale = AMONG * min(self.width() / max(east - west, 1e-9), self.height() / max(north - south, 1e-9))
        middle = ((west + east) / 2, (south + north) / 2)
        painter.setPen(QPen(mixed(look.paper, look.quiet, 0.55), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shape in self._around:
            painter.drawPath(self._path(shape, middle, scale))
        for place, (shape, _) in enumerate(self._parts):
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(mixed(look.accent_soft, look.accent, 0.22 * (place % 3)))
            painter.drawPath(self._path(shape, middle, scale))
        if self._at is not None:
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(look.panel)
            painter.drawEllipse(self._spot(*self._at, middle, scale), 5.0, 5.0)
        taken: list[QRectF] = []
        for shape, words in sorted(self._parts, key=lambda part: -part[0].area):
            for tried in (words, words.split("\n")[0]):
                box = self._room_for(painter, shape, tried, middle, scale)
                if not any(box.intersects(other) for other in taken):
                    taken.append(box)
                    _letter(painter, box, tried)
                    break

    def _path(self, shape: BaseGeometry, middle: tuple[float, float], scale: float) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for ring in corners(shape):
            points = [self._spot(e, n, middle, scale) for e, n in ring]
            path.addPolygon(QPolygonF([*points, points[0]]))
        return path

    def _spot(self, e: float, n: float, middle: tuple[float, float], scale: float) -> QPointF:
        return QPointF(self.width() / 2 + (e - middle[0]) * scale, self.height() / 2 - (n - middle[1]) * scale)

    def _room_for(
        self, painter: QPainter, shape: BaseGeometry, words: str, middle: tuple[float, float], scale: float
    ) -> QRectF:
        """The plate that these words need inside the shape."""
        inside = shapely.point_on_surface(shape)
        spot = self._spot(inside.x, inside.y, middle, scale)
        box = QRectF(spot.x() - 90, spot.y() - 24, 180, 48)
        return painter.boundingRect(box, Qt.AlignmentFlag.AlignCenter, words).adjusted(-4, -2, 4, 2)


def _letter(painter: QPainter, box: QRectF, words: str) -> None:
    ground = QColor(theme().panel)
    ground.setAlphaF(0.8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme().ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
