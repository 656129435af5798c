"""Which words stand on the map: plot numbers, names of zones, reference lines and towns."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from data.styles import STATUSES, status_styles
from gui.i18n import translate
from gui.map.badges import FEWEST_PIXELS
from gui.map.camera import Camera
from gui.map.ground import ZONE_DOT, region_seen, visible_part
from gui.map.labels import Box, Label, Room, box_of, font_of, measure, paint, placed
from gui.map.scene import Feature, PlotLayer, Scene
from gui.map.strips import Spot, strip_names
from gui.map.style import MapStyle, blend, dimmed, lightness

Ints = NDArray[np.int64]

NUMBER = 12.0
"""Height of plot numbers in logical pixels."""
MOST_NUMBERS = 900
GAP = 2.0
HALO = 2.0
LONG = ("river", "canal", "road", "highway", "railway", "power_line")
"""Kinds of reference shapes that carry their names along them."""


def paint_labels(
    painter: QPainter, scene: Scene, seen: Sequence[tuple[PlotLayer, Ints]], camera: Camera, style: MapStyle
) -> Iterator[None]:
    """All words, the zones' first; those without room are left out."""
    width_of, room = measure(style.family), Room(64.0 * style.unit)
    gap = GAP * style.unit
    for box in style.reserved:
        room.take(box)
    words = _zone_names(scene, camera, style, room)
    yield
    for layer, rows in seen:
        words += placed(number_labels(layer, rows, camera, style), width_of, room, gap)
        yield
    words += placed(_line_names(scene, camera, style), width_of, room, gap)
    words += strip_names(scene, camera, style, room, _along)
    words += _town_names(scene, camera, style, room)
    yield from paint(painter, words, style.family, HALO * style.unit)


def number_labels(layer: PlotLayer, rows: Ints, camera: Camera, style: MapStyle) -> list[Label]:
    """The numbers that fit into their plots: whole where most plots have room for them, else the last group."""
    scale, unit = camera.metres_per_pixel, style.unit
    metrics = QFontMetricsF(font_of(Label("", 0, 0, NUMBER * unit, "", ""), style.family))
    digit = metrics.horizontalAdvance("0")
    box = layer.levels.bounds[rows]
    wide, high = (box[:, 2] - box[:, 0]) / scale, (box[:, 3] - box[:, 1]) / scale
    fits = (wide >= 3.4 * digit) & (high >= 1.3 * NUMBER * unit)
    rows, wide, high = rows[fits], wide[fits], high[fits]
    if not len(rows):
        return []
    largest = np.argsort(-(wide * high), kind="stable")[:MOST_NUMBERS]
    rows, wide = rows[largest], wide[largest]
    whole = float(np.median(wide)) >= 16.5 * digit
    points = _number_places(layer, rows, camera)
    lowered = layer.overdue[rows] & (high[largest] >= FEWEST_PIXELS * unit) & (wide >= FEWEST_PIXELS * unit)
    points[:, 1] += np.where(lowered, 3.0 * unit, 0.0)
    labels = []
    for rank, (row, (x, y), width) in enumerate(zip(rows.tolist(), points.tolist(), wide.tolist(), strict=True)):
        text = layer.numbers[row]
        if not (whole and width >= metrics.horizontalAdvance(text) + digit):
            text = text.rpartition("-")[2]
        half = metrics.horizontalAdvance(text) / 2
        if text and width >= 2 * half + 2 * unit and half < x < camera.width - half:
            colour, halo = _number_colours(layer, row, style)
            labels.append(Label(text, x, y, NUMBER * unit, colour, halo, float(rank), soft=False))
    return labels


def _number_colours(layer: PlotLayer, row: int, style: MapStyle) -> tuple[str, str]:
    """Dark or white, whichever reads better on the fill; on a hatch, with a halo of that fill."""
    code = int(layer.codes[row])
    kept = style.keeps(STATUSES[code]) or bool(style.shown and "overdue" in style.shown and layer.overdue[row])
    fill = style.fills[code] if kept else dimmed(style, style.fills[code])
    if not kept:
        return blend(style.quiet, style.paper, 0.45), ""
    hatched = status_styles()[STATUSES[code]].hatch != "none"
    return ("#1B1F1E" if lightness(fill) > 112 else "#FFFFFF"), fill if hatched else ""


def _number_places(layer: PlotLayer, rows: Ints, camera: Camera) -> NDArray[np.float64]:
    """Screen points of the numbers; of a plot that is seen in part, the middle of that part."""
    places = layer.anchor(rows).copy()
    west, south, east, north = camera.bounds
    box = layer.levels.bounds[rows]
    cut = (box[:, 0] < west) | (box[:, 2] > east) | (box[:, 1] < south) | (box[:, 3] > north)
    if cut.any():
        parts = visible_part(layer.shapes[rows[cut]], camera, -6.0)
        inside = shapely.point_on_surface(parts)
        centres = shapely.centroid(parts)
        good = shapely.contains(parts, centres)
        inside[good] = centres[good]
        empty = shapely.is_empty(inside)
        found = np.full((len(inside), 2), -1e9)
        found[~empty] = shapely.get_coordinates(inside[~empty])
        places[cut] = found
    return camera.to_screen(places)


def _zone_names(scene: Scene, camera: Camera, style: MapStyle, room: Room) -> list[Label]:
    """Beside the mark of a zone that is small, above the boundary of one that is seen whole; below where that is taken."""
    width_of, gap, found = measure(style.family), 4 * GAP * style.unit, []
    for zone in sorted(scene.zones, key=lambda zone: -zone.geom.length):
        west, south, east, north = zone.geom.bounds
        size = max(east - west, north - south) / camera.metres_per_pixel
        x, top = camera.point((west + east) / 2, north)
        _, bottom = camera.point(west, south)
        if not zone.name or size > 1.6 * camera.width or not 0 < x < camera.width or not -20 < top < camera.height + 20:
            continue
        label = Label(zone.name, x, top, 13 * style.unit, style.accent, style.paper, weight=QFont.Weight.Bold.value)
        width = width_of(label)
        lift = (14.0 if size >= ZONE_DOT * style.unit else 16.0) * style.unit
        aside = width / 2 + 16 * style.unit
        places = ((x, top - lift), (x, bottom + lift), (x + aside, top), (x - aside, top))
        boxes = [
            (replace(label, x=at, y=high), box_of(replace(label, x=at, y=high), width, gap)) for at, high in places
        ]
        free = next((one for one, box in boxes if _within(box, style.view) and room.take(box)), None)
        found += [free] if free is not None else []
    return found


def _within(box: Box, view: Box | None) -> bool:
    """Whether the box is seen whole."""
    return view is None or (view[0] <= box[0] and view[1] <= box[1] and box[2] <= view[2] and box[3] <= view[3])


def _line_names(scene: Scene, camera: Camera, style: MapStyle) -> Iterator[Label]:
    """Names along rivers, roads and railways; what is made up says so."""
    lines = [feature for feature in scene.contexts if feature.name and feature.kind in LONG]
    if region_seen(camera, style):
        lines += [feature for feature in scene.region if feature.name and feature.kind == "river"]
    elif camera.scale_denominator() * style.unit > 60_000:
        return
    for feature in lines:
        spot = _along(feature, camera)
        if spot is None:
            continue
        x, y, angle, length = spot
        text = feature.name
        if feature.made_up:
            text += " " + translate("Map", "(made up)")
        if length > 7 * len(text) * style.unit:
            colour = style.water_name if feature.kind in ("river", "canal") else style.quiet
            weight = QFont.Weight.Normal.value
            yield Label(text, x, y, 11 * style.unit, colour, style.paper, 1e6 - length, weight, angle)


def _along(feature: Feature, camera: Camera, share: float = 0.45) -> Spot | None:
    """A place on the longest part in view, near its middle: x, y, angle of reading, length in painter units."""
    seen = visible_part(feature.geom, camera, -8.0)
    parts = shapely.get_parts(shapely.line_merge(seen if shapely.get_dimensions(seen) == 1 else _axis(seen)))
    parts = parts[shapely.get_dimensions(parts) == 1]
    if not len(parts):
        return None
    longest = parts[np.argmax(shapely.length(parts))]
    length = float(shapely.length(longest))
    before, middle, after = (
        camera.to_screen(shapely.get_coordinates(shapely.line_interpolate_point(longest, length * part)))[0]
        for part in (share - 0.05, share, share + 0.05)
    )
    angle = float(np.degrees(np.arctan2(after[1] - before[1], after[0] - before[0])))
    angle = angle - 180 if angle > 90 else angle + 180 if angle < -90 else angle
    return float(middle[0]), float(middle[1]), angle or 0.01, length / camera.metres_per_pixel


def _axis(area: shapely.Geometry) -> shapely.Geometry:
    """The line along the middle of a street that is given as an area; what of it lies inside."""
    frame = shapely.get_coordinates(shapely.oriented_envelope(area))
    if len(frame) != 5:
        return shapely.LineString()
    a, b = (frame[0] + frame[1]) / 2, (frame[2] + frame[3]) / 2
    c, d = (frame[1] + frame[2]) / 2, (frame[3] + frame[0]) / 2
    ends = (a, b) if np.hypot(*(b - a)) >= np.hypot(*(d - c)) else (c, d)
    return shapely.intersection(shapely.LineString(ends), area)


def _town_names(scene: Scene, camera: Camera, style: MapStyle, room: Room) -> Iterator[Label]:
    """Small and grey, right or left of their dots; the source names the largest towns first."""
    if not region_seen(camera, style):
        return
    width_of, gap = measure(style.family), GAP * style.unit
    for town in (feature for feature in scene.region if feature.kind in ("city", "town")):
        x, y = camera.point(*shapely.get_coordinates(town.geom)[0])
        if not (0 < x < camera.width and 0 < y < camera.height):
            continue
        size, weight = (12.5, QFont.Weight.DemiBold) if town.kind == "city" else (11.0, QFont.Weight.Normal)
        label = Label(town.name, x, y, size * style.unit, style.quiet, style.paper, weight=weight.value)
        width = width_of(label)
        aside = width / 2 + 7 * style.unit
        beside = (replace(label, x=x + aside), replace(label, x=x - aside), replace(label, y=y + 13 * style.unit))
        free = next((one for one in beside if room.take(box_of(one, width, gap))), None)
        if free is not None:
            yield free
