"""The small field of colour and hatch that stands for a status, as on the map and in the legend."""

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from data.styles import overdue_outline, status_styles


def hatch_lines(rect: QRectF, angle: float, spacing: float) -> list[QLineF]:
    """Parallel lines that cover the rectangle, at ``angle`` degrees counter-clockwise from east."""
    reach = math.hypot(rect.width(), rect.height()) / 2
    turn = math.radians(angle)
    along = QPointF(math.cos(turn), -math.sin(turn)) * reach
    across = QPointF(math.sin(turn), math.cos(turn))
    steps = int(reach / spacing)
    feet = (rect.center() + across * (step * spacing) for step in range(-steps, steps + 1))
    return [QLineF(foot - along, foot + along) for foot in feet]


def paint_fill(painter: QPainter, shape: QPainterPath, status: str, scale: float = 1.0) -> None:
    """The shape in the fill and hatch of that status; no outline."""
    style = status_styles()[status]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, QColor(style.fill))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    rect, spacing = shape.boundingRect(), max(style.spacing * 1.9, 2.6) * scale
    if style.hatch in ("lines", "cross"):
        painter.setPen(QPen(QColor(style.ink), 1.0 * scale))
        painter.drawLines(hatch_lines(rect, style.angle, spacing))
    if style.hatch == "cross":
        painter.drawLines(hatch_lines(rect, style.angle + 90, spacing))
    if style.hatch == "dots":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(style.ink))
        for row in range(int(rect.height() / spacing) + 2):
            shift = spacing / 2 if row % 2 else 0.0
            for column in range(int(rect.width() / spacing) + 2):
                spot = QPointF(rect.x() + column * spacing + shift, rect.y() + row * spacing)
                painter.drawEllipse(spot, 0.7 * scale, 0.7 * scale)
    painter.restore()


def paint_swatch(painter: QPainter, rect: QRectF, status: str, *, overdue: bool = False) -> None:
    """A rounded square of the status; red outline where its stage is late."""
    style = status_styles()[status]
    shape = QPainterPath()
    shape.addRoundedRect(rect, 3, 3)
    paint_fill(painter, shape, status)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(overdue_outline() if overdue else style.outline), 1.6 if overdue else 1.0)
    if style.dashed and not overdue:
        pen.setDashPattern([2, 1.6])
    painter.strokePath(shape, pen)
    painter.restore()


class Swatch(QWidget):
    """The swatch of one status as a widget."""

    def __init__(self, status: str, side: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status, self._side = status, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_status(self, status: str) -> None:
        """Show another status."""
        self._status = status
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint_swatch(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._status)
