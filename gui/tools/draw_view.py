"""What is seen of a shape that is being drawn: its sides and corners, what a click would add, lengths, azimuths, area."""

from collections.abc import Sequence
from itertools import pairwise

from gis.boundary import polygon
from gis.crossings import crossing
from gis.measure import distance
from gis.shapes import farthest_off
from gui.tools.aiming import snap_lines
from gui.tools.drawing_ways import DrawingWay, Plan, Seen
from gui.tools.labelling import area_label, side_label, side_labels
from gui.tools.tool import Host, Label, Line, Mark, Point, Preview, SnapMark, Typed

Ring = tuple[Point, ...]


def paused_view(host: Host, saving: Sequence[Ring], points: Ring) -> Preview:
    """A sketch that waits."""
    ring = Line(points, "ghost", closed=len(points) > 2)
    return Preview((*_ghosts(saving), ring), _marks(points), side_labels(host, points))


def sketch_view(
    host: Host,
    saving: Sequence[Ring],
    seen: Seen,
    way: DrawingWay | None,
    plan: Plan | None,
    bad: Point | None,
    snap: SnapMark | None,
    typed: Typed | None,
    judged: bool,
) -> Preview:
    """The sketch with what a click at the pointer would do, under a ``way`` only as planned.

    ``bad``: where it would cross the boundary; ``judged``: what it makes is a plot, of which rules have something to say.
    """
    points = seen.points
    lines = [*_ghosts(saving), *([Line(points)] if len(points) > 1 else [])]
    lines += snap_lines(seen.aim.catch if seen.aim else None)
    labels = [*side_labels(host, points)]
    if plan is not None:
        more, said = _planned(host, seen, plan, bad)
    elif seen.aim and points and not way:
        more, said = _next_side(host, seen, seen.aim.at, bad)
    else:
        more, said = [], []
    said = [*said, *_remarks(host, seen, plan, bad)] if judged else said
    marks = (*_marks(points), *(Mark(e, n, "midpoint") for e, n in seen.pending))
    marks = (*marks, Mark(*bad, "crossing")) if bad else marks
    if way is not None:
        beside = way.beside(seen)
        more, marks, said = [*more, *beside.lines], (*marks, *beside.marks), [*said, *beside.labels]
    return Preview((*lines, *more), marks, (*labels, *said), snap, typed)


def _next_side(host: Host, seen: Seen, to: Point, bad: Point | None) -> tuple[list[Line], list[Label]]:
    """The side in hand with its length and azimuth, the side that would close, and the area so far."""
    points = seen.points
    lines, labels = (
        [Line((points[-1], to), "bad" if bad else "moving")],
        [side_label(host, points[-1], to, "label_side")],
    )
    if len(points) > 1:
        lines.append(Line((to, points[0]), "guide"))
        labels += area_label(host, points if seen.at_start else (*points, to))
    return lines, labels


def _planned(host: Host, seen: Seen, plan: Plan, bad: Point | None) -> tuple[list[Line], list[Label]]:
    """The corners that a click would put, as a line or as the closed shape."""
    points, style = seen.points, "bad" if bad else "moving"
    whole = (*points, *plan.path)
    lines = [Line((*points[-1:], *plan.path, *(whole[:1] if plan.finish else ())), style)]  # type: ignore[arg-type]
    labels: list[Label] = []
    if plan.pending and not plan.aside and seen.aim is not None and (seen.pending or points):
        lines.append(Line(((*seen.pending, *points)[-1], seen.aim.at), "guide"))
    if not plan.arcs:
        steps = pairwise((*points[-1:], *plan.path))
        readable = 40.0 * host.scale()
        labels += [side_label(host, a, b, "label_side") for a, b in steps if distance(a, b) > readable][:12]
    else:
        labels += _arc_label(host, seen, plan)
    if not plan.finish and len(whole) > 2:
        lines.append(Line((whole[-1], whole[0]), "guide"))
    return lines, labels + list(area_label(host, whole))


def _remarks(host: Host, seen: Seen, plan: Plan | None, bad: Point | None) -> tuple[Label, ...]:
    """What the rules say of the plot that would be there if the next click finished it."""
    more = plan.path if plan else () if seen.at_start or seen.aim is None else (seen.aim.at,)
    ring = tuple(dict.fromkeys((*seen.points, *more)))
    if bad or len(ring) < 3 or crossing(ring, ring[0], closing=True):
        return ()
    return host.remarks(None, polygon([ring]))


def _arc_label(host: Host, seen: Seen, plan: Plan) -> list[Label]:
    """Radius, number of chords, and how far they lie off the arc."""
    assert plan.arcs is not None
    centre, radius = plan.arcs
    ring = (*seen.points[-1:], *plan.path)
    count = len(ring) if not seen.points else len(ring) - 1 + plan.finish
    a, b = ring[0], ring[1 % len(ring)]
    middle = (a[0] + b[0]) / 2, (a[1] + b[1]) / 2
    off = radius - distance(centre, middle) if len(ring) > 1 else farthest_off(radius, 360.0, count)
    facts = {"radius": host.number(radius, 2), "chords": str(count), "off": host.number(max(off, 0.0), 3)}
    return [Label(*plan.path[len(plan.path) // 2], "label_total_arc", facts)]


def _ghosts(saving: Sequence[Ring]) -> tuple[Line, ...]:
    """Shapes on their way into the register."""
    return tuple(Line(points, "ghost", closed=True) for points in saving)


def _marks(points: Ring) -> tuple[Mark, ...]:
    return tuple(Mark(e, n, "corner", k) for k, (e, n) in enumerate(points, 1))
