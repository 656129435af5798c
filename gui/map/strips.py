"""Protection strips over the plots: a thin hatch and a dashed edge, quiet enough that the plots are read through it."""

import math
from collections.abc import Callable

import numpy as np
import shapely
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from gui.i18n import translate
from gui.map.camera import Camera
from gui.map.ground import visible_part
from gui.map.labels import Box, Label, Room, measure
from gui.map.paths import ring_path, segment_path
from gui.map.scene import Feature, Scene
from gui.map.style import MapStyle
from gui.map.symbols import Rings, hatch_lines

Spot = tuple[float, float, float, float]
"""A place on a line: x, y, angle of reading, length of the line in painter units."""
ANGLE = 60.0
"""Degrees; no status hatches so."""
SPACING = 9.0
THINNEST = 3.0
"""Pixels across below which a strip is not painted, and twice as many below which it has no hatch."""
NAMED = 16.0
"""Pixels across from which a strip carries its name."""
PLACES = (0.45, 0.25, 0.65, 0.1, 0.85)
"""Where along the strip its name is tried, one after the other."""
SIZE = 11.0
WASH, HATCH = 0.09, 0.45
"""How strong the colour is in the wash and in the lines of the hatch."""


def paint_strips(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> None:
    """All strips that are seen, each by itself: there are few."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    west, south, east, north = camera.bounds
    for strip in scene.strips:
        left, low, right, high = strip.geom.bounds
        if left > east or right < west or low > north or high < south:
            continue
        across = width_across(strip) / camera.metres_per_pixel / style.unit
        if across >= THINNEST:
            _paint(painter, strip, camera, style, hatched=across >= 2 * THINNEST)


def strip_names(
    scene: Scene, camera: Camera, style: MapStyle, room: Room, along: Callable[[Feature, Camera, float], Spot | None]
) -> list[Label]:
    """The names along the strips that are wide enough to carry them, where other words leave them room."""
    found = []
    for strip in scene.strips:
        if strip.name and width_across(strip) / camera.metres_per_pixel / style.unit >= NAMED:
            found += _named(strip, camera, style, room, along)
    return found


def _named(
    strip: Feature, camera: Camera, style: MapStyle, room: Room, along: Callable[[Feature, Camera, float], Spot | None]
) -> list[Label]:
    text = f"{strip.name} {translate('Map', '(made up)')}" if strip.made_up else strip.name
    for share in PLACES:
        spot = along(strip, camera, share)
        if spot is None or spot[3] < 7 * len(text) * style.unit:
            return []
        weight = QFont.Weight.Normal.value
        label = Label(text, spot[0], spot[1], SIZE * style.unit, style.strip, style.paper, 0.0, weight, spot[2])
        if room.take(_box(label, measure(style.family)(label), 2 * style.unit)):
            return [label]
    return []


def _box(label: Label, width: float, gap: float) -> Box:
    """What the turned word covers, which is less than the square that other turned words take."""
    turn = math.radians(label.angle)
    along, up = width / 2, label.size * 0.62
    across = along * abs(math.cos(turn)) + up * abs(math.sin(turn)) + gap
    down = along * abs(math.sin(turn)) + up * abs(math.cos(turn)) + gap
    return label.x - across, label.y - down, label.x + across, label.y + down


def width_across(strip: Feature) -> float:
    """How wide a strip is, in metres: its area spread over half of its outline."""
    outline = float(shapely.length(strip.geom))
    return 2.0 * float(shapely.area(strip.geom)) / outline if outline else 0.0


def _paint(painter: QPainter, strip: Feature, camera: Camera, style: MapStyle, *, hatched: bool) -> None:
    seen = visible_part(strip.geom, camera, 24.0 * style.unit)
    parts = shapely.get_parts(seen)
    rings = shapely.get_rings(parts[shapely.get_dimensions(parts) == 2])
    if not len(rings):
        return
    coords, ring = shapely.get_coordinates(rings, return_index=True)
    starts = np.concatenate([np.searchsorted(ring, np.arange(len(rings))), [len(ring)]])
    points = camera.to_screen(coords)
    path = ring_path(points, starts)
    path.setFillRule(Qt.FillRule.OddEvenFill)
    colour = QColor(style.strip)
    colour.setAlphaF(WASH)
    painter.fillPath(path, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if hatched and style.hatches:
        anchor = camera.point(*shapely.bounds(strip.geom)[:2].tolist())
        window = (0.0, 0.0, float(camera.width), float(camera.height))
        lines = hatch_lines(
            Rings(points, starts, np.zeros(len(rings), dtype=np.int64)), ANGLE, SPACING * style.unit, anchor, window
        )
        colour.setAlphaF(HATCH)
        painter.setPen(QPen(colour, style.unit * (0.9 if style.cosmetic else 0.5)))
        painter.drawPath(segment_path(lines))
    edge = QPen(QColor(style.strip), 1.3 * style.unit)
    edge.setDashPattern([5.0, 2.5])
    edge.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(edge)
    painter.drawPath(path)
