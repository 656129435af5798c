"""The map of a plot plan: the plot, its numbered corners and side lengths, and what lies around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, hypot

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, corners, signed_area
from gui.sheets import furniture, numerals
from gui.sheets.facts import PlanFacts
from gui.sheets.lettering import Break
from gui.sheets.placement import Placer, along, around
from gui.sheets.sheet import (
    HAIR,
    INK,
    OUTLINE,
    QUIET,
    THIN,
    Circle,
    Item,
    MapFrame,
    Pen,
    Point,
    Polygon,
    Polyline,
    Text,
    em,
)
from gui.sheets.surroundings import Around, around_plot

FILL = "#FDF4DF"
CORNER = "#B3182B"
CORNER_SIZE, LENGTH_SIZE, LETTER_SIZE = em(2.5), em(1.8), em(2.5)


@dataclass(frozen=True, slots=True)
class Words:
    """What the drawing writes besides numbers."""

    languages: tuple[str, ...]
    north: str
    area: str


def draw(facts: PlanFacts, window: MapFrame, breaks: Sequence[Break], words: Words) -> list[Item]:
    """Everything inside the frame, and the frame; words that find no free place stay away."""
    rings = [_paper(window, ring) for ring in corners(facts.boundary)]
    shape = shapely.transform(facts.boundary, lambda coords: _paper(window, coords))
    outside = around_plot(facts, window, words.languages)
    box = (window.left, window.top, window.right, window.bottom)
    fittings = furniture.frame(window, words.languages[0])
    placer = Placer(box, _sides(rings), [*outside.lines, *_crosses(fittings)])
    arrow = _arrow(box, shape, outside, words.north)
    if arrow:
        placer.take(_arrow_room(box, arrow[1]))
    placed = [*_corner_numbers(placer, rings), *_lengths(placer, facts, rings, words.languages[0])]
    placed += _letters(placer, window, breaks)
    placed += _own_name(placer, facts, shape, words)
    placed += outside.names(placer)
    return [
        *outside.items,
        Polygon(tuple(_points(ring) for ring in rings), FILL),
        *fittings,
        *(Polyline(_points(ring), OUTLINE, closed=True) for ring in rings),
        *_marks(rings),
        *_ticks(window, breaks),
        *(arrow[0] if arrow else []),
        *placed,
    ]


def has_room_for_arrow(facts: PlanFacts, window: MapFrame) -> bool:
    """Whether a corner of the map is free for the north arrow; otherwise it stands below the map."""
    shape = shapely.transform(facts.boundary, lambda coords: _paper(window, coords))
    box = (window.left, window.top, window.right, window.bottom)
    return _arrow(box, shape, None, "") is not None


def _crosses(fittings: Sequence[Item]) -> list[BaseGeometry]:
    lines = [item for item in fittings if isinstance(item, Polyline) and item.pen.colour == furniture.GRID]
    return [shapely.LineString(line.points) for line in lines]


def _paper(window: MapFrame, coords: Ring) -> Ring:
    return np.column_stack(window.paper(coords[:, 0], coords[:, 1]))  # type: ignore[arg-type]


def _points(ring: Ring) -> tuple[Point, ...]:
    return tuple(map(tuple, ring.tolist()))


def _sides(rings: Sequence[Ring]) -> list[BaseGeometry]:
    """The sides of the boundary one by one, so that a search finds the near ones only."""
    pairs = np.concatenate([np.stack((ring, np.roll(ring, -1, axis=0)), axis=1) for ring in rings])
    return list(shapely.linestrings(pairs))


def _arrow(
    box: tuple[float, float, float, float], shape: BaseGeometry, outside: Around | None, word: str
) -> tuple[list[Item], int] | None:
    """The north arrow in the emptiest free corner of the map, and which corner that is."""
    free = [corner for corner in range(4) if shapely.distance(_arrow_room(box, corner), shape) > 7.0]
    if not free:
        return None
    lines = shapely.MultiLineString(outside.lines if outside else [])
    best = min(free, key=lambda corner: (shapely.intersects(lines, _arrow_room(box, corner)), corner))
    left, top, right, bottom = shapely.bounds(_arrow_room(box, best))
    items = furniture.north_arrow((left + right) / 2, top + 1.5, word)
    if shapely.intersects(lines, _arrow_room(box, best)):
        items.insert(0, Polygon((((left, top), (right, top), (right, bottom), (left, bottom)),), "#FFFFFF"))
    return items, best


def _arrow_room(box: tuple[float, float, float, float], corner: int) -> BaseGeometry:
    """The room of the arrow in a corner of the map: 0 upper right, 1 upper left, 2 lower right, 3 lower left."""
    left, top, right, bottom = box
    x = right - 9.0 if corner in (0, 2) else left + 1.0
    y = top + 1.0 if corner in (0, 1) else bottom - 16.5
    return shapely.box(x, y, x + 8.0, y + 15.5)


def _outward_sign(index: int, ring: Ring, rings: Sequence[Ring]) -> float:
    """1 where the plot lies on the right of the way along the ring on paper, else -1."""
    around_land = not any(
        other is not ring and shapely.contains_xy(shapely.Polygon(other), *ring[0]) for other in rings[:index]
    )
    # y points down on paper: a positive area there runs clockwise to the eye, the land on its right
    return 1.0 if (signed_area(ring) > 0) == around_land else -1.0


def _corner_numbers(placer: Placer, rings: Sequence[Ring]) -> list[Item]:
    number, found = 0, []
    for ring in rings:
        for x, y in ring.tolist():
            placer.take(shapely.Point(x, y).buffer(_diameter(ring) / 2, quad_segs=4))
    for index, ring in enumerate(rings):
        turns = _bisectors(ring, _outward_sign(index, ring, rings))
        for at, turn in zip(ring.tolist(), turns, strict=True):
            number += 1
            offered = around(tuple(at), str(number), CORNER_SIZE, turn, (1.6, 2.8), True, CORNER)
            found.append(placer.put(offered))
    return [text for text in found if text is not None]


def _bisectors(ring: Ring, sign: float) -> list[float]:
    """For each corner the direction on paper that leads out of the plot between its two sides."""
    came, goes = ring - np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0) - ring
    out = []
    for (ax, ay), (bx, by) in zip(came.tolist(), goes.tolist(), strict=True):
        a, b = hypot(ax, ay) or 1.0, hypot(bx, by) or 1.0
        # the left normals of both sides point outwards when the land is on the right
        x, y = ay / a + by / b, -ax / a - bx / b
        if hypot(x, y) < 1e-6:
            x, y = ax / a, ay / a
        out.append(atan2(y * sign, x * sign))
    return out


def _lengths(placer: Placer, facts: PlanFacts, rings: Sequence[Ring], language: str) -> list[Item]:
    """Side lengths along the sides; where a side is too short for its number, the table alone has it."""
    found = []
    for index, (ring, ground) in enumerate(zip(rings, corners(facts.boundary), strict=True)):
        sign = _outward_sign(index, ring, rings)
        metres = np.hypot(*(np.roll(ground, -1, axis=0) - ground).T)
        for a, b, length in zip(ring.tolist(), np.roll(ring, -1, axis=0).tolist(), metres.tolist(), strict=True):
            said = numerals.number(length, 2, language)
            offered = along(tuple(a), tuple(b), said, LENGTH_SIZE, sign)
            if not offered and hypot(b[0] - a[0], b[1] - a[1]) > 3.0:
                offered = _moved_out(a, b, said, sign)
            found.append(placer.put(offered))
    return [text for text in found if text is not None]


def _moved_out(a: list[float], b: list[float], said: str, sign: float) -> list[tuple[float, Text]]:
    middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    outwards = atan2(-(b[0] - a[0]) * sign, (b[1] - a[1]) * sign)
    offered = around(middle, said, LENGTH_SIZE, outwards, (1.0, 2.2))
    return [one for one in offered if one[0] < 0.6]


def _letters(placer: Placer, window: MapFrame, breaks: Sequence[Break]) -> list[Item]:
    """The letters of the adjacency at the breaks of the boundary, outside the corner numbers."""
    found = []
    for one in breaks:
        at = window.paper(*one.at)
        turn = atan2(-one.outwards[1], one.outwards[0])
        found.append(placer.put(around(at, one.letter, LETTER_SIZE, turn, (1.8, 4.4, 6.5, 8.5), colour=INK)))
    return [text for text in found if text is not None]


def _own_name(placer: Placer, facts: PlanFacts, shape: BaseGeometry, words: Words) -> list[Item]:
    """The plot's number and area in the widest place of the plot."""
    largest = max(shapely.get_parts(shape), key=shapely.area)
    x, y = _heart(largest)
    lines = [(facts.number or "", em(3.0), True), (words.area, em(2.3), False)]
    found: list[Text | None] = []
    for n, (said, size, bold) in enumerate(line for line in lines if line[0]):
        offered = [
            (k + abs(dy) / 20, Text(said, x, y + n * 5.2 + dy, round(size * factor, 2), bold, "center"))
            for k, factor in enumerate((1.0, 0.75))
            for dy in (0.0, -4.0, 4.0, -8.0, 8.0)
        ]
        fits = [one for one in offered if shapely.contains(largest, shapely.Polygon(one[1].quad(0.5)))]
        found.append(placer.put(fits))
    return [text for text in found if text is not None]


def _heart(land: BaseGeometry) -> Point:
    """The middle of a shape, where there is land all around it; else the middle of its widest place."""
    middle = shapely.centroid(land)
    circle = shapely.maximum_inscribed_circle(land, tolerance=0.5)
    inside = shapely.contains(land, middle)
    if inside and shapely.distance(middle, shapely.boundary(land)) > 0.7 * shapely.length(circle):
        return middle.x, middle.y
    x, y = shapely.get_coordinates(circle)[0].tolist()
    return x, y


def _diameter(ring: Ring) -> float:
    """Corner circles are 1.5 mm; on a crowded boundary they shrink so that they do not run into each other."""
    sides = np.hypot(*(np.roll(ring, -1, axis=0) - ring).T)
    return float(np.clip(0.8 * np.percentile(sides, 10), 0.5, 1.5))


def _marks(rings: Sequence[Ring]) -> list[Item]:
    return [Circle(x, y, _diameter(ring), Pen(THIN, CORNER), "#FFFFFF") for ring in rings for x, y in ring.tolist()]


def _ticks(window: MapFrame, breaks: Sequence[Break]) -> list[Item]:
    """A short stroke outwards where the neighbour changes between two corners."""
    found: list[Item] = []
    for one in breaks:
        if not one.at_corner:
            x, y = window.paper(*one.at)
            found.append(Polyline(((x, y), (x + 2.2 * one.outwards[0], y - 2.2 * one.outwards[1])), Pen(HAIR, QUIET)))
    return found
