"""The hatches of the plots in view, where they are large enough to be read."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from data.styles import STATUSES, StatusStyle, status_styles
from gui.map.camera import Camera
from gui.map.paths import chunks, dot_path, segment_path, square_path
from gui.map.scene import PlotLayer
from gui.map.style import PX_PER_MM, MapStyle
from gui.map.symbols import Rings, cross_lines, hatch_dots, hatch_lines

Ints = NDArray[np.int64]

LEGIBLE = 13.0
"""A plot whose shorter way across is less has no hatch; logical pixels."""
MOST = 6000
CHUNK = 400
LINE, DOT = 1.0, 1.15
"""Width of a line and radius of a dot, logical pixels."""


def paint_hatches(
    painter: QPainter, layer: PlotLayer, rows: Ints, colours: NDArray[np.uint8], camera: Camera, style: MapStyle
) -> Iterator[None]:
    """Lines, crosses and dots over the fills; dimmed plots (codes beyond the statuses) have none."""
    large = _legible(layer, rows, camera, style)
    if int(large.sum()) > MOST:
        return
    for code, status in enumerate(STATUSES):
        look = status_styles()[status]
        chosen = rows[large & (colours == code)]
        if look.hatch == "none" or not len(chosen):
            continue
        for chunk in chunks(chosen, layer.corners[chosen], CHUNK, 4000):
            _paint(painter, _rings(layer, chunk, camera), look, style.inks[code], layer, camera, style)
            yield


def hatch_pen(colour: str, style: MapStyle) -> QPen:
    """The pen of hatch lines: one pixel on the screen, a hairline on paper."""
    pen = QPen(QColor(colour), style.unit * LINE if style.cosmetic else style.unit * 0.6)
    pen.setCosmetic(style.cosmetic)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _legible(layer: PlotLayer, rows: Ints, camera: Camera, style: MapStyle) -> NDArray[np.bool_]:
    box = layer.levels.bounds[rows]
    least = np.minimum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    return least >= LEGIBLE * style.unit * camera.metres_per_pixel


def _rings(layer: PlotLayer, rows: Ints, camera: Camera) -> Rings:
    level = layer.levels.at(camera.metres_per_pixel)
    points, starts = level.gather(rows)
    plot = np.repeat(np.arange(len(rows)), level.plots[rows + 1] - level.plots[rows])
    shift = camera.to_screen(layer.levels.origin)[0]
    return Rings(points * np.array([1.0, -1.0]) / camera.metres_per_pixel + shift, starts, plot)


def _paint(
    painter: QPainter, rings: Rings, look: StatusStyle, ink: str, layer: PlotLayer, camera: Camera, style: MapStyle
) -> None:
    spacing = look.spacing * PX_PER_MM * style.unit
    anchor = camera.point(*layer.levels.origin)
    window = (0.0, 0.0, float(camera.width), float(camera.height))
    if look.hatch == "dots":
        dots = hatch_dots(rings, spacing, anchor, window)
        _dots(painter, dots, ink, style)
        return
    lines = (cross_lines if look.hatch == "cross" else hatch_lines)(rings, look.angle, spacing, anchor, window)
    painter.setPen(hatch_pen(ink, style))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(segment_path(lines))


def _dots(painter: QPainter, dots: NDArray[np.float64], ink: str, style: MapStyle) -> None:
    """Discs on paper; on the screen squares of whole pixels, which are crisp and quick."""
    if not style.cosmetic:
        painter.fillPath(dot_path(dots, DOT * style.unit), QBrush(QColor(ink)))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillPath(square_path(dots, float(max(round(2 * style.unit), 2))), QBrush(QColor(ink)))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
