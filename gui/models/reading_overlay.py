"""The rival readings of a table of corners on the map: the chosen one strong, the others as ghosts, each with its name."""

from collections.abc import Sequence

import numpy as np
import shapely

from gis.pasted import AT_HAND, Bounds, Placed
from gui.tools.tool import Label, Line, Mark, Point, Preview

MOST_CORNERS = 4000
"""A boundary of more corners is drawn with every second one, or fewer."""
MOST_MARKED = 60


def readings_overlay(ways: Sequence[Placed], names: Sequence[str], chosen: int, *, closed: bool = True) -> Preview:
    """All readings; names only where there are several."""
    lines: list[Line] = []
    marks: list[Mark] = []
    labels: list[Label] = []
    for place, (way, name) in enumerate(zip(ways, names, strict=True)):
        points = _points(way)
        ring = closed and len(points) > 2
        if place == chosen:
            sound = not ring or shapely.is_simple(shapely.linearrings(np.asarray(points)))
            lines.append(Line(points, "sketch" if sound else "bad", closed=ring))
            if len(points) <= MOST_MARKED:
                marks += [Mark(e, n, "corner", number) for number, (e, n) in enumerate(points, 1)]
        else:
            lines.insert(0, Line(points, "ghost", closed=ring))
        if len(ways) > 1:
            code = "label_reading" if place == chosen else "label_other_reading"
            labels.append(Label(*_beside(points, over=place == chosen), code, {"name": name}))
    return Preview(tuple(lines), tuple(marks), tuple(labels))


def readings_bounds(ways: Sequence[Placed], chosen: int) -> Bounds | None:
    """What is to be seen: the readings near the land in question; where none is, those near the chosen one."""
    near = [way for way in ways if way.away <= AT_HAND]
    if not near and ways:
        middle = ways[chosen].points.mean(axis=0)
        near = [way for way in ways if float(np.hypot(*(way.points.mean(axis=0) - middle))) <= AT_HAND]
    if not near:
        return None
    points = np.concatenate([way.points for way in near])
    (west, south), (east, north) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return west, south, east, north


def _points(way: Placed) -> tuple[Point, ...]:
    step = -(-len(way.points) // MOST_CORNERS)
    return tuple((e, n) for e, n in way.points[:: max(step, 1)].tolist())


def _beside(points: Sequence[Point], *, over: bool) -> Point:
    """The middle of the northern or the southern edge, where the name stands."""
    low, high = np.min(np.asarray(points), axis=0), np.max(np.asarray(points), axis=0)
    return float(low[0] + high[0]) / 2, float((high if over else low)[1])
