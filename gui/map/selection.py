"""The selected plots: an accent outline, for a few with their corners and the numbers of these."""

from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gis.boundary import numbered
from gui.map.camera import Camera
from gui.map.labels import Label, Room, measure, paint, placed
from gui.map.paths import chunks, ring_path
from gui.map.scene import Scene
from gui.map.style import MapStyle

FEW = 200
"""More selected plots than these are painted with the frame, in thin lines."""
WITH_HANDLES = 3
MOST_HANDLES = 150
HANDLE = 7.0
NUMBERED_SIDE = 34.0


def paint_selected(painter: QPainter, scene: Scene, ids: Sequence[str], camera: Camera, style: MapStyle) -> None:
    """A 3 px outline around each of these few plots; handles where there are up to three."""
    found = [place for plot in ids if (place := scene.find(plot)) is not None]
    shapes = np.array([layer.shapes[row] for layer, row in found], dtype=object)
    if not len(shapes):
        return
    seen = shapely.clip_by_rect(shapely.boundary(shapes), *_window(camera, 24.0 * style.unit))
    pen = QPen(QColor(style.accent), 3.0 * style.unit)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = QColor(style.paper)
    rim.setAlphaF(0.65)
    path = _lines(seen, camera)
    painter.strokePath(path, QPen(rim, 5.5 * style.unit))
    painter.strokePath(path, pen)
    if len(shapes) <= WITH_HANDLES:
        for shape in shapes:
            _handles(painter, shape, camera, style, len(shapes) == 1)


def paint_pointed(painter: QPainter, at: tuple[float, float], camera: Camera, style: MapStyle) -> None:
    """A ring around one corner that the clerk chose in a table."""
    x, y = camera.point(*at)
    radius = 11.0 * style.unit
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((style.paper, 5.0), (style.accent, 2.5)):
        painter.setPen(QPen(QColor(colour), width * style.unit))
        painter.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))


def paint_many_selected(painter: QPainter, scene: Scene, ids: Sequence[str], camera: Camera, style: MapStyle) -> None:
    """An outline around many plots, one device pixel wide and therefore quick."""
    pen = QPen(QColor(style.accent), 1.0)
    pen.setCosmetic(True)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for layer in scene.layers:
        rows = np.array([row for plot in ids if (row := layer.index.get(plot)) is not None], dtype=np.int64)
        rows = rows[np.isin(rows, layer.visible(camera.bounds))]
        level = layer.levels.at(camera.metres_per_pixel)
        shift = camera.to_screen(layer.levels.origin)[0]
        for chunk in chunks(rows, layer.corners[rows]):
            points, starts = level.gather(chunk)
            scaled = points * np.array([1.0, -1.0]) / camera.metres_per_pixel
            painter.drawPath(ring_path(scaled + shift, starts))


def _window(camera: Camera, margin: float) -> tuple[float, float, float, float]:
    west, south, east, north = camera.bounds
    more = margin * camera.metres_per_pixel
    return west - more, south - more, east + more, north + more


def _lines(lines: NDArray[np.object_], camera: Camera) -> QPainterPath:
    parts = shapely.get_parts(shapely.line_merge(lines))
    coords, line = shapely.get_coordinates(parts, return_index=True)
    starts = np.concatenate([np.searchsorted(line, np.arange(len(parts))), [len(line)]])
    return ring_path(camera.to_screen(coords), starts) if len(coords) else QPainterPath()


def _handles(painter: QPainter, shape: shapely.Geometry, camera: Camera, style: MapStyle, with_numbers: bool) -> None:
    corners = numbered(shape)
    points = camera.to_screen([(corner.e, corner.n) for corner in corners])
    inside = (points > -9).all(axis=1) & (points[:, 0] < camera.width + 9) & (points[:, 1] < camera.height + 9)
    if not inside.any() or int(inside.sum()) > MOST_HANDLES or _crowded(shape, camera, len(corners), style):
        return
    half = HANDLE * style.unit / 2
    painter.setPen(QPen(QColor(style.accent), 1.6 * style.unit))
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRects([QRectF(x - half, y - half, 2 * half, 2 * half) for x, y in points[inside].tolist()])
    if with_numbers:
        centre = np.array(camera.point(*shapely.get_coordinates(shapely.centroid(shape))[0]))
        _numbers(painter, [(corners[k].number, points[k]) for k in np.flatnonzero(inside)], centre, style)


def _crowded(shape: shapely.Geometry, camera: Camera, corners: int, style: MapStyle) -> bool:
    """Whether the corners would run into each other."""
    return shape.length / camera.metres_per_pixel < corners * 2.2 * HANDLE * style.unit


def _numbers(
    painter: QPainter, corners: list[tuple[int, NDArray[np.float64]]], centre: NDArray[np.float64], style: MapStyle
) -> None:
    """Each number outside its corner, away from the middle of the plot."""
    labels = []
    for number, point in corners:
        away = point - centre
        away = away / max(float(np.hypot(*away)), 1e-9) * 15.0 * style.unit
        x, y = (point + away).tolist()
        labels.append(Label(str(number), x, y, 11 * style.unit, style.accent, style.paper, float(number)))
    shown = placed(labels, measure(style.family), Room(), 0.0)
    for _ in paint(painter, shown, style.family, 2.0 * style.unit):
        pass
