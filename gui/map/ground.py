"""What lies under and around the plots: the quiet region layer, reference lines and areas, zone boundaries."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from gui.map.camera import Camera
from gui.map.paths import ring_path
from gui.map.scene import Feature, Scene
from gui.map.style import MapStyle, blend

REGION_FROM = 80_000.0
"""At scales larger than 1:80 000 the region layer, true to 2 km, would mislead."""
ZONE_DOT = 14.0
"""A zone that is smaller in pixels gets a mark instead of a boundary."""
SMALL_ZONE = 220.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of a symbol: colour, width in logical pixels, dashes in logical pixels."""

    colour: Callable[[MapStyle], str]
    width: float
    dashes: tuple[float, ...] = ()


STROKES: dict[str, tuple[Stroke, ...]] = {
    "river": (Stroke(lambda s: s.water, 6.0),),
    "canal": (Stroke(lambda s: s.water, 2.5),),
    "road": (Stroke(lambda s: s.road, 5.0),),
    "highway": (Stroke(lambda s: s.highway_edge, 7.0), Stroke(lambda s: s.highway, 5.0)),
    "railway": (Stroke(lambda s: s.rail, 4.0), Stroke(lambda s: s.rail_gap, 2.0, (10.0, 10.0))),
    "power_line": (Stroke(lambda s: s.rail, 1.2, (12.0, 3.0, 1.5, 3.0)),),
}
REGION_STROKES = {
    "outline": Stroke(lambda s: s.border, 1.6),
    "river": Stroke(lambda s: s.water, 1.0),
}
NAMED_RIVER = Stroke(lambda s: s.water, 2.2)
AREAS: dict[str, Callable[[MapStyle], str]] = {
    "river": lambda s: s.water,
    "lake": lambda s: s.water,
    "road": lambda s: s.road,
    "building": lambda s: s.building,
    "town": lambda s: s.building,
}
ORDER = ("lake", "river", "canal", "town", "building", "road", "highway", "railway", "power_line")


def paint_region(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> None:
    """Outline, borders and rivers as thin light lines; hidden where their error would show."""
    if camera.scale_denominator() * style.unit < REGION_FROM:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for kind, stroke in REGION_STROKES.items():
        geoms = [feature.geom for feature in scene.region if feature.kind == kind]
        _stroke(painter, _lines(geoms, camera, 4.0), (stroke,), style)
    named = [feature.geom for feature in scene.region if feature.kind == "river" and feature.name]
    _stroke(painter, _lines(named, camera, 4.0), (NAMED_RIVER,), style)
    for town in (feature for feature in scene.region if feature.kind in ("city", "town")):
        _dot(painter, town, camera, style)


def paint_contexts(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> None:
    """Rivers, canals, roads, highways and railways near the plots."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shrink = _shrink(camera, style)
    for kind in ORDER:
        geoms = [feature.geom for feature in scene.contexts if feature.kind == kind]
        if not geoms:
            continue
        areas = [geom for geom in geoms if shapely.get_dimensions(geom) == 2]
        if areas and kind in AREAS:
            painter.fillPath(_areas(areas, camera), QBrush(QColor(AREAS[kind](style))))
        lines = [geom for geom in geoms if shapely.get_dimensions(geom) == 1]
        if lines and kind in STROKES:
            _stroke(painter, _lines(lines, camera, 16.0 * style.unit), STROKES[kind], style, shrink)


def paint_zones(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> None:
    """Dashed boundaries; a small mark where a zone would hardly be seen."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    large = [zone for zone in scene.zones if _extent(zone.geom, camera) >= ZONE_DOT * style.unit]
    for zone in large:
        small = _extent(zone.geom, camera) < SMALL_ZONE * style.unit
        dash = Stroke(lambda s: s.accent, *((1.6, (4.0, 2.5)) if small else (2.5, (8.0, 5.0))))
        _stroke(painter, _lines([zone.geom], camera, 16.0 * style.unit), (dash,), style)
    for zone in scene.zones:
        if zone not in large:
            _mark(painter, zone.geom, camera, style)


def region_seen(camera: Camera, style: MapStyle) -> bool:
    """Whether the region layer is shown in this view."""
    return camera.scale_denominator() * style.unit >= REGION_FROM


def visible_part(geom: shapely.Geometry, camera: Camera, margin: float) -> shapely.Geometry:
    """The part of a shape that is in view, with a margin in painter units."""
    west, south, east, north = camera.bounds
    more = margin * camera.metres_per_pixel
    return shapely.clip_by_rect(geom, west - more, south - more, east + more, north + more)


def _shrink(camera: Camera, style: MapStyle) -> float:
    """Symbols get thinner towards small scales: 1 below 1:15 000, 0.3 from 1:150 000 on."""
    return float(np.clip(15_000.0 / (camera.scale_denominator() * style.unit), 0.3, 1.0))


def _lines(geoms: Sequence[shapely.Geometry], camera: Camera, margin: float) -> QPainterPath:
    """Lines and outlines of areas in view as one path, without corners that a pixel swallows."""
    if not geoms:
        return QPainterPath()
    shapes = np.asarray(geoms, dtype=object)
    areas = shapely.get_dimensions(shapes) == 2
    shapes[areas] = shapely.boundary(shapes[areas])
    clipped = visible_part(shapes, camera, margin)  # type: ignore[arg-type]
    thin = shapely.simplify(shapely.get_parts(clipped), camera.metres_per_pixel * 0.5)
    pieces = shapely.get_parts(shapely.line_merge(thin))
    pieces = pieces[(shapely.get_dimensions(pieces) == 1) & ~shapely.is_empty(pieces)]
    return _path(pieces, camera)


def _areas(geoms: Sequence[shapely.Geometry], camera: Camera) -> QPainterPath:
    parts = shapely.get_parts(visible_part(np.asarray(geoms, dtype=object), camera, 16.0))  # type: ignore[arg-type]
    path = _path(shapely.get_rings(parts[shapely.get_dimensions(parts) == 2]), camera)
    path.setFillRule(Qt.FillRule.OddEvenFill)
    return path


def _path(lines: NDArray[np.object_], camera: Camera) -> QPainterPath:
    coords, line = shapely.get_coordinates(lines, return_index=True)
    if not len(coords):
        return QPainterPath()
    starts = np.concatenate([np.searchsorted(line, np.arange(len(lines))), [len(line)]])
    return ring_path(camera.to_screen(coords), starts)


def _stroke(
    painter: QPainter, path: QPainterPath, strokes: Iterable[Stroke], style: MapStyle, shrink: float = 1.0
) -> None:
    if path.isEmpty():
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        width = max(stroke.width * shrink, 0.6)
        pen = QPen(QColor(stroke.colour(style)), width * style.unit)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke.dashes:
            pen.setDashPattern([dash * (shrink if shrink < 1 else 1.0) / width for dash in stroke.dashes])
        painter.setPen(pen)
        painter.drawPath(path)


def _extent(geom: shapely.Geometry, camera: Camera) -> float:
    west, south, east, north = geom.bounds
    return max(east - west, north - south) / camera.metres_per_pixel


def _mark(painter: QPainter, geom: shapely.Geometry, camera: Camera, style: MapStyle) -> None:
    """A small square on its corner, with a rim of paper."""
    x, y = camera.point(*shapely.get_coordinates(shapely.centroid(geom))[0])
    reach = 5.0 * style.unit
    diamond = QPainterPath(QPointF(x, y - reach))
    for dx, dy in ((reach, 0.0), (0.0, reach), (-reach, 0.0)):
        diamond.lineTo(x + dx, y + dy)
    diamond.closeSubpath()
    painter.setPen(QPen(QColor(style.paper), 1.5 * style.unit))
    painter.setBrush(QColor(style.accent))
    painter.drawPath(diamond)


def _dot(painter: QPainter, town: Feature, camera: Camera, style: MapStyle) -> None:
    x, y = camera.point(*shapely.get_coordinates(town.geom)[0])
    if not (-9 < x < camera.width + 9 and -9 < y < camera.height + 9):
        return
    radius = (3.2 if town.kind == "city" else 2.2) * style.unit
    painter.setPen(QPen(QColor(style.paper), style.unit))
    painter.setBrush(QColor(blend(style.quiet, style.paper, 0.2)))
    painter.drawEllipse(QPointF(x, y), radius, radius)
