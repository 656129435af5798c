"""A small picture of a shape, so that a clerk sees what the numbers make before they are recorded."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners
from gui.theme import theme

MOST_NUMBERED = 24
AMONG = 0.62
"""How much of its picture a shape takes that is shown among others."""


class ShapeView(QWidget):
    """The shape, north up, as large as fits, its corners numbered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: BaseGeometry | None = None
        self._words = ""
        self._around: tuple[BaseGeometry, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shape(self, shape: BaseGeometry | None, words: str = "", around: Sequence[BaseGeometry] = ()) -> None:
        """Show this shape among those ``around`` it, or the words where there is none."""
        self._shape, self._words, self._around = shape, words, tuple(around)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 150)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.line, 1))
            painter.setBrush(look.paper)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            if self._shape is None or self._shape.is_empty:
                painter.setPen(look.quiet)
                box = self.rect().adjusted(16, 8, -16, -8)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
                return
            self._paint_shape(painter)

    def _paint_shape(self, painter: QPainter) -> None:
        assert self._shape is not None
        look = theme()
        west, south, east, north = self._shape.bounds
        room = QRectF(self.rect()).adjusted(22, 18, -22, -18)
        scale = min(room.width() / max(east - west, 1e-9), room.height() / max(north - south, 1e-9))
        middle = QPointF((west + east) / 2, (south + north) / 2)
        if self._around:
            scale *= AMONG
        painter.setClipRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        self._paint_around(painter, room.center(), middle, scale)
        path, spots = QPainterPath(), []
        for ring in corners(self._shape):
            points = [
                QPointF(room.center().x() + (e - middle.x()) * scale, room.center().y() - (n - middle.y()) * scale)
                for e, n in ring
            ]
            path.addPolygon(QPolygonF([*points, points[0]]))
            spots += points
        painter.setPen(QPen(look.accent, 2))
        painter.setBrush(look.accent_soft)
        painter.drawPath(path)
        if len(spots) <= MOST_NUMBERED:
            self._number(painter, spots, room.center())

    def _paint_around(self, painter: QPainter, centre: QPointF, middle: QPointF, scale: float) -> None:
        """The plots beside it, quiet."""
        painter.setPen(QPen(theme().quiet, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in (ring for shape in self._around for ring in corners(shape)):
            points = [
                QPointF(centre.x() + (e - middle.x()) * scale, centre.y() - (n - middle.y()) * scale) for e, n in ring
            ]
            painter.drawPolygon(QPolygonF(points))

    def _number(self, painter: QPainter, spots: list[QPointF], middle: QPointF) -> None:
        look = theme()
        for place, spot in enumerate(spots, 1):
            painter.setPen(QPen(look.accent, 1.4))
            painter.setBrush(look.paper)
            painter.drawEllipse(spot, 3, 3)
            away = spot - middle
            length = max((away.x() ** 2 + away.y() ** 2) ** 0.5, 1.0)
            spot = spot + away * (11 / length)
            painter.setPen(look.ink)
            painter.drawText(QRectF(spot.x() - 14, spot.y() - 8, 28, 16), Qt.AlignmentFlag.AlignCenter, str(place))
