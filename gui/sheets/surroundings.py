"""What lies around the plot on its map: neighbours and their numbers, roads, railways, waters, the zone's edge."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, degrees

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gui.sheets.facts import LINES_OF, Feature, PlanFacts
from gui.sheets.placement import Candidate, Placer, readable
from gui.sheets.sheet import HAIR, QUIET, THIN, Item, MapFrame, Pen, Point, Polygon, Polyline, Text, em
from gui.sheets.words import chosen

NUMBER_SIZE, NAME_SIZE = em(1.6), em(1.5)
NEIGHBOUR = Pen(THIN, "#4A4A4A")
ZONE = Pen(0.35, "#6B4E8E", (5.0, 1.2, 1.0, 1.2))
ROAD_FILL, ROAD_EDGE = "#F0EEE8", Pen(HAIR, "#8A8577")
WATER_FILL, WATER_EDGE = "#DCEBF2", Pen(THIN, "#4E86A0")


@dataclass(frozen=True, slots=True)
class Around:
    """Shapes in painting order, the lines that words should not cross, and the words that wait for a place."""

    items: list[Item]
    lines: list[BaseGeometry]
    waiting: list[list[Candidate]]

    def names(self, placer: Placer) -> list[Item]:
        """The words that found a free place."""
        placed = [placer.put(candidates, soft_cost=2.0) for candidates in self.waiting]
        return [text for text in placed if text is not None]


def around_plot(facts: PlanFacts, window: MapFrame, languages: Sequence[str] = ("kk", "ru")) -> Around:
    """Everything but the plot itself, on paper and cut to the map."""

    def on_paper(geom: BaseGeometry) -> BaseGeometry:
        flat = shapely.transform(geom, lambda coords: np.column_stack(window.paper(coords[:, 0], coords[:, 1])))
        return shapely.clip_by_rect(flat, window.left, window.top, window.right, window.bottom)

    found = Around([], [], [])
    for feature in facts.features:
        _feature(found, feature, on_paper(feature.geom), languages)
    for other in facts.neighbours:
        _neighbour(found, on_paper(other.geom), _edge(window, other.geom), other.number or "")
    if facts.zone_shape is not None:
        _stroke(found, _edge(window, facts.zone_shape), ZONE)
    return found


def _edge(window: MapFrame, geom: BaseGeometry) -> BaseGeometry:
    """The boundary of a shape on paper, cut to the map; the cut itself is no boundary."""
    line = shapely.transform(shapely.boundary(geom), lambda c: np.column_stack(window.paper(c[:, 0], c[:, 1])))
    return shapely.line_merge(shapely.clip_by_rect(line, window.left, window.top, window.right, window.bottom))


def _neighbour(found: Around, land: BaseGeometry, edge: BaseGeometry, number: str) -> None:
    if shapely.is_empty(land):
        return
    _stroke(found, edge, NEIGHBOUR)
    parts = [part for part in shapely.get_parts(land) if isinstance(part, shapely.Polygon)]
    if number and parts:
        found.waiting.append(_inside(max(parts, key=shapely.area), number))


def _inside(land: shapely.Polygon, said: str) -> list[Candidate]:
    """Places in the visible part of a neighbour, upright first, where the words lie within it."""
    spots = [*shapely.get_coordinates(shapely.point_on_surface(land)), *shapely.get_coordinates(shapely.centroid(land))]
    circle = shapely.maximum_inscribed_circle(land, tolerance=1.0)
    spots = [shapely.get_coordinates(circle)[0], *spots]
    left, top, right, bottom = shapely.bounds(land)
    spots += [np.array([left + (right - left) * u, top + (bottom - top) * v]) for u in (0.3, 0.7) for v in (0.3, 0.7)]
    shapely.prepare(land)
    found = []
    for cost, spot in enumerate(spots):
        for turn, extra in ((0.0, 0.0), (-90.0, 0.5)):
            x, y = spot.tolist()
            x, y = (x + NUMBER_SIZE * 0.35, y) if turn else (x, y + NUMBER_SIZE * 0.35)
            text = Text(said, x, y, NUMBER_SIZE, align="center", rotation=turn, colour=QUIET)
            if shapely.contains(land, shapely.Polygon(text.quad(0.3))):
                found.append((0.1 * cost + extra, text))
    return found


def _feature(found: Around, feature: Feature, shape: BaseGeometry, languages: Sequence[str]) -> None:
    if shapely.is_empty(shape):
        return
    kind = LINES_OF.get(feature.kind, "")
    water = kind == "water"
    for part in shapely.get_parts(shape):
        if isinstance(part, shapely.Polygon):
            if kind:
                found.items.append(Polygon(tuple(_points(ring) for ring in (part.exterior, *part.interiors)),
                                           WATER_FILL if water else ROAD_FILL))  # fmt: skip
            _stroke(found, shapely.boundary(part), WATER_EDGE if water else ROAD_EDGE)
        elif isinstance(part, shapely.LineString):
            _line(found, part, kind)
    if names := chosen(languages, feature.names):
        found.waiting.append([one for name in names for one in _beside(shape, name)])


def _line(found: Around, line: shapely.LineString, kind: str) -> None:
    """A road as a band, a railway black and white, water blue, anything else thin."""
    layers = {
        "road": (Pen(1.8, "#8A8577", round=True), Pen(1.5, ROAD_FILL, round=True)),
        "railway": (Pen(0.9, "#2A2A2A"), Pen(0.5, "#FFFFFF", (3.0, 3.0))),
        "water": (Pen(0.45, "#4E86A0", round=True),),
    }.get(kind, (Pen(HAIR, QUIET, (2.0, 1.0)),))
    for pen in layers:
        found.items.append(Polyline(_points(line), pen))
    found.lines.append(line)


def _beside(shape: BaseGeometry, name: str) -> list[Candidate]:
    """Places for a name along a line, or inside a shape."""
    if shapely.get_dimensions(shape) == 2:
        part = max(shapely.get_parts(shape), key=shapely.area)
        return _along_middle(part, name)
    found: list[Candidate] = []
    for line in shapely.get_parts(shape):
        for n, share in enumerate((0.5, 0.3, 0.7, 0.15, 0.85)):
            a, b = (shapely.get_coordinates(shapely.line_interpolate_point(line, share + d, normalized=True))[0]
                    for d in (-0.02, 0.02))  # fmt: skip
            found.append((0.2 * n, _turned(name, (a + b) / 2, b - a, 1.4)))
    return found


def _along_middle(part: BaseGeometry, name: str) -> list[Candidate]:
    """A name along the long side of a band, such as a road with two edges."""
    box = shapely.get_coordinates(shapely.oriented_envelope(part))
    if len(box) < 4:
        return []
    along = max((box[1] - box[0], box[2] - box[1]), key=lambda side: float(np.hypot(*side)))
    centre = box[:4].mean(axis=0)
    shapely.prepare(part)
    places = [(0.2 * abs(k), centre + along * k * 0.12) for k in (0, 1, -1, 2, -2, 3, -3)]
    offered = [(cost, _turned(name, place, along, -NAME_SIZE * 0.35)) for cost, place in places]
    return [one for one in offered if shapely.contains(part, shapely.Polygon(one[1].quad(0.1)))]


def _turned(name: str, at: np.ndarray, along: np.ndarray, above: float) -> Text:
    turn = readable(degrees(atan2(along[1], along[0])))
    up = np.array([np.sin(np.radians(turn)), -np.cos(np.radians(turn))])
    x, y = (at + up * above).tolist()
    return Text(name, x, y, NAME_SIZE, align="center", rotation=turn, colour=QUIET)


def _stroke(found: Around, lines: BaseGeometry, pen: Pen) -> None:
    for line in shapely.get_parts(lines):
        if isinstance(line, shapely.LineString | shapely.LinearRing) and not shapely.is_empty(line):
            found.items.append(Polyline(_points(line), pen))
            coords = shapely.get_coordinates(line)
            found.lines.extend(shapely.linestrings(np.stack((coords[:-1], coords[1:]), axis=1)))


def _points(line: BaseGeometry) -> tuple[Point, ...]:
    return tuple(map(tuple, shapely.get_coordinates(line).tolist()))
