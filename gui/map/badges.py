"""The clock on a late plot."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.map.camera import Camera
from gui.map.scene import PlotLayer
from gui.map.style import MapStyle

FEWEST_PIXELS = 46.0
MOST = 80
RADIUS = 6.5


def paint_clocks(painter: QPainter, layer: PlotLayer, rows: NDArray[np.int64], camera: Camera, style: MapStyle) -> None:
    """A clock in the upper right of each of these plots that is large enough; nothing where there are many."""
    box = layer.levels.bounds[rows]
    least = np.minimum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    rows = rows[least >= FEWEST_PIXELS * style.unit * camera.metres_per_pixel]
    if not len(rows) or len(rows) > MOST:
        return
    for x, y in clock_places(layer, rows, camera, style):
        paint_clock(painter, x, y, style)


def clock_places(layer: PlotLayer, rows: NDArray[np.int64], camera: Camera, style: MapStyle) -> NDArray[np.float64]:
    """Screen points of the clocks of these plots: above the number."""
    points = camera.to_screen(layer.anchor(rows))
    points[:, 1] -= 17.0 * style.unit
    return points


def paint_clock(painter: QPainter, x: float, y: float, style: MapStyle) -> None:
    """A white disc with a red rim and two hands, with its middle at (x, y)."""
    unit = style.unit
    pen = QPen(QColor(style.overdue), 1.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(QColor("#FFFFFF"))
    middle = QPointF(x, y)
    painter.drawEllipse(middle, RADIUS * unit, RADIUS * unit)
    painter.drawLine(middle, middle + QPointF(0.0, -3.8 * unit))
    painter.drawLine(middle, middle + QPointF(2.8 * unit, 1.6 * unit))
