"""A corner from two known points: a distance or an azimuth from each. The known points are no corners of the boundary."""

import math

from gis.errors import TelimError
from gis.intersections import bearing_and_distance, two_bearings, two_distances
from gis.measure import along, distance
from gis.shapes import circle
from gui.tools.aiming import Aim, whole_millimetres
from gui.tools.drawing_ways import Beside, DrawingWay, Plan, Seen
from gui.tools.labelling import azimuth_text
from gui.tools.sketch import Measure, SketchCorner
from gui.tools.tool import Host, Label, Line, Mark, Point, SnapMark
from gui.tools.typing_in import LEG, Kind, Typing

MEASURED: tuple[Kind, ...] = ("distance", "bearing")
NAMES = ("A", "B")
"""What the known points are called, apart from the numbers of corners."""
SAGITTA = 0.3
"""Pixels by which a chord may lie inside the circle that it stands for."""
FAR = 4000.0
"""Pixels of a ray: across any screen."""


class IntersectionWay(DrawingWay):
    """Point A, its measure, point B, its measure, then the side of the right solution; corner by corner goes on."""

    id = "intersection"

    def order(self, seen: Seen) -> tuple[Kind, ...]:
        return MEASURED if _measuring(seen) else LEG

    def ready(self, seen: Seen) -> bool:
        if _measuring(seen):
            return _typed_measure(seen.typing) is not None
        return _complete(seen) and self.plan(seen) is not None

    def plan(self, seen: Seen) -> Plan | None:
        if _complete(seen):
            return self._corner(seen)
        if _measuring(seen):
            measure = _typed_measure(seen.typing)
            measures = seen.measures if measure is None else (*seen.measures, measure)
            if measure is None or (len(measures) == 2 and not _found(seen.pending, measures)):
                return None
            return Plan(pending=seen.pending, measures=measures, aside=True)
        point = self._known(seen)
        return None if point is None else Plan(pending=(*seen.pending, point), measures=seen.measures, aside=True)

    def why_nothing(self, seen: Seen) -> TelimError | None:
        measures = seen.measures
        if _measuring(seen):
            measure = _typed_measure(seen.typing)
            if measure is None:
                return TelimError("intersection_measure_first", point=NAMES[len(measures)])
            measures = (*measures, measure)
        if len(measures) < 2:
            return None
        try:
            solutions(seen.pending, measures)
        except TelimError as error:
            return error
        return TelimError("intersection_is_last")

    def why_open(self, seen: Seen) -> str | None:
        return "intersection_open" if seen.pending else None

    def hint(self, seen: Seen) -> str:
        if _complete(seen):
            count = len(_found(seen.pending, seen.measures))
            return ("hint_intersection_none", "hint_intersection_one", "hint_intersection_two")[count]
        letter = "b" if len(seen.measures) else "a"
        return f"hint_intersection_measure_{letter}" if _measuring(seen) else f"hint_intersection_point_{letter}"

    # what is seen

    def mark(self, seen: Seen, caught: SnapMark | None) -> SnapMark | None:
        if _measuring(seen) or _complete(seen):
            return None
        number = _own_corner(self.host, seen)
        if number is None:
            return caught
        return SnapMark(*seen.points[number - 1], "corner", "snap_corner_own", {"number": number})

    def beside(self, seen: Seen) -> Beside:
        live = _typed_measure(seen.typing) if _measuring(seen) else None
        measures = seen.measures if live is None else (*seen.measures, live)
        lines = [self._locus(point, *measure) for point, measure in zip(seen.pending, measures, strict=False)]
        labels = [self._said(k, point, measures) for k, point in enumerate(seen.pending)]
        if len(measures) < 2:
            return Beside(tuple(lines), (), tuple(labels))
        plan, found = self.plan(seen), _found(seen.pending, measures)
        chosen = plan.path[0] if plan and plan.corners else None
        marks = [Mark(*_whole(point), "chosen" if _whole(point) == chosen else "corner") for point in found]
        if chosen is not None:
            facts = {"x": self.host.number(chosen[1], 3), "y": self.host.number(chosen[0], 3)}
            labels.append(Label(*chosen, "label_total_solution", facts))
        return Beside(tuple(lines), tuple(marks), tuple(labels))

    def _said(self, place: int, point: Point, measures: tuple[Measure, ...]) -> Label:
        """The name of a known point with what was measured there, beside it."""
        below = point[0], point[1] - 18.0 * self.host.scale()
        if place >= len(measures):
            return Label(*below, "label_known", {"name": NAMES[place]})
        kind, value = measures[place]
        text = azimuth_text(value) if kind == "bearing" else self.host.number(value, 3)
        return Label(*below, f"label_known_{kind}", {"name": NAMES[place], "value": text})

    def _locus(self, point: Point, kind: str, value: float) -> Line:
        """Every place that one measure allows: a circle, or a ray."""
        if kind == "distance":
            ring = circle(point, value, sagitta=SAGITTA * self.host.scale())
            return Line((*ring, ring[0]), "ghost")
        return Line((point, along(point, FAR * self.host.scale(), value)), "ghost")

    # what a click takes

    def _known(self, seen: Seen) -> Point | None:
        """The known point that a click takes, also a corner of the sketch itself."""
        number = _own_corner(self.host, seen)
        if number is not None:
            return seen.points[number - 1]
        return seen.aim.at if seen.aim else None

    def _corner(self, seen: Seen) -> Plan | None:
        """The solution on the pointer's side."""
        found = [_whole(point) for point in _found(seen.pending, seen.measures)]
        found = [point for point in found if not seen.points or distance(point, seen.points[-1]) >= 0.001]
        if not found:
            return None
        best = min(found, key=lambda point: distance(point, seen.aim.at)) if seen.aim else found[0]
        return Plan((SketchCorner(*best, "typed"),), over=True, aside=True)


def solutions(known: tuple[Point, ...], measures: tuple[Measure, ...]) -> tuple[Point, ...]:
    """The places that two measures from two known points allow. Raises what the verbs of gis.intersections raise."""
    (a, b), ((first, from_a), (second, from_b)) = known, measures
    if first == second == "distance":
        return two_distances(a, from_a, b, from_b)
    if first == second:
        return (two_bearings(a, from_a, b, from_b),)
    if first == "bearing":
        return bearing_and_distance(a, from_a, b, from_b)
    return bearing_and_distance(b, from_b, a, from_a)


def _found(known: tuple[Point, ...], measures: tuple[Measure, ...]) -> tuple[Point, ...]:
    """The solutions, one where two fall together; empty where there is none."""
    try:
        found = solutions(known, measures)
    except TelimError:
        return ()
    return found[:1] if len(found) == 2 and distance(*found) < 0.001 else found


def _measuring(seen: Seen) -> bool:
    """Whether the last known point waits for its measure."""
    return len(seen.pending) > len(seen.measures)


def _complete(seen: Seen) -> bool:
    return len(seen.measures) == 2 and not _measuring(seen)


def _typed_measure(typing: Typing) -> Measure | None:
    if typing.bearing is not None:
        return "bearing", typing.bearing
    return None if typing.distance is None else ("distance", typing.distance)


def _own_corner(host: Host, seen: Seen) -> int | None:
    """The number of the sketch's corner within reach of the pointer; what others have there is as good."""
    aim: Aim | None = seen.aim
    if aim is None or seen.free or not seen.typing.empty or (aim.catch and aim.catch.kind == "corner"):
        return None
    near = [(distance(point, aim.at), number) for number, point in enumerate(seen.points, 1)]
    away, number = min(near, default=(math.inf, 0))
    return number if away <= host.reach() else None


def _whole(point: Point) -> Point:
    """The point on whole millimetres, as typed corners are."""
    return whole_millimetres(point, "typed").at
