"""Ways to draw beside corner by corner: rectangle, circle, arc, along the neighbours. Each says what a click would do."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import shapely

from gis.boundary import check, polygon
from gis.errors import TelimError
from gis.measure import along, azimuth, distance
from gis.shapes import arc, centre_of, circle, depth_of, rectangle, rectangle_on, regular_polygon
from gis.trace import Net, Way
from gui.tools.aiming import Aim, whole_millimetres
from gui.tools.sketch import Measure, SketchCorner
from gui.tools.tool import Host, Label, Line, Mark, Point, SnapMark
from gui.tools.typing_in import LEG, Kind, Typing

SMALLEST = 0.001
"""Metres of depth or radius below which nothing is drawn."""
MOST_PLOTS = 300
"""So many neighbours a way may lead along."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a way may look at: the sketch so far, where the click would be, and what is typed."""

    points: tuple[Point, ...]
    pending: tuple[Point, ...]
    aim: Aim | None
    typing: Typing
    at_start: bool = False
    """The click would be on the first corner."""
    measures: tuple[Measure, ...] = ()
    """What was typed for the pending points."""
    free: bool = False
    """Ctrl is held: nothing is caught."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a way shows beside the sketch and the plan."""

    lines: tuple[Line, ...] = ()
    marks: tuple[Mark, ...] = ()
    labels: tuple[Label, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a click would do: put these corners, keep these points for the next click, close the boundary."""

    corners: tuple[SketchCorner, ...] = ()
    pending: tuple[Point, ...] = ()
    finish: bool = False
    over: bool = False
    """Corner by corner goes on afterwards."""
    arcs: tuple[Point, float] | None = None
    """Centre and radius where the corners stand for an arc."""
    measures: tuple[Measure, ...] = ()
    """What was typed for the pending points."""
    aside: bool = False
    """The pending points lie beside the boundary: no line leads to them."""

    @property
    def path(self) -> tuple[Point, ...]:
        """The corners, E,N."""
        return tuple(corner.at for corner in self.corners)


class DrawingWay:
    """The base: corner by corner."""

    id: ClassVar[str] = ""

    def __init__(self, host: Host) -> None:
        self.host = host

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        """The code of the reason why it cannot be taken up now."""
        return None

    def order(self, seen: Seen) -> tuple[Kind, ...]:
        """The values that are typed now."""
        return LEG

    def plan(self, seen: Seen) -> Plan | None:
        """What the click would do; None: nothing."""
        return None

    def ready(self, seen: Seen) -> bool:
        """Whether what is typed says it all, so that Enter does what a click would do."""
        return False

    def turn(self) -> None:
        """Take the other way round, where there is one."""

    def why_nothing(self, seen: Seen) -> TelimError | None:
        """What to say where a click or a typed value does nothing."""
        return None

    def why_open(self, seen: Seen) -> str | None:
        """The code of the reason why the shape cannot be finished in the middle of this way."""
        return None

    def hint(self, seen: Seen) -> str:
        """The code of what comes next."""
        return "hint_draw_next"

    def mark(self, seen: Seen, caught: SnapMark | None) -> SnapMark | None:
        """The marker of what a click takes; ``caught`` is that of corner by corner."""
        return caught

    def beside(self, seen: Seen) -> Beside:
        """What else is to be seen."""
        return Beside()


class RectangleWay(DrawingWay):
    """A side from click to click, then the depth; or width, height and azimuth typed at the first corner."""

    id = "rectangle"

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        return "way_begins_anew" if len(points) > 2 else None

    def order(self, seen: Seen) -> tuple[Kind, ...]:
        return (LEG, ("width", "height", "azimuth"), ("height",), LEG)[min(len(seen.points), 3)]

    def ready(self, seen: Seen) -> bool:
        typing = seen.typing
        return typing.height is not None and (len(seen.points) == 2 or typing.width is not None)

    def plan(self, seen: Seen) -> Plan | None:
        count, typing, aim = len(seen.points), seen.typing, seen.aim
        if count == 1 and typing.width is not None and typing.height is not None:
            return Plan(_typed(_sized(seen.points[0], typing, aim)[1:]), finish=True)
        if aim is None or count > 2:
            return None
        if count == 2:
            return self._deep(*seen.points, aim, typing.height)
        if count == 0 or typing.width is None:
            return Plan((_corner(aim),))
        towards = azimuth(seen.points[0], aim.at) if typing.azimuth is None else typing.azimuth
        return Plan(_typed([along(seen.points[0], typing.width, towards)]))

    def _deep(self, a: Point, b: Point, aim: Aim, height: float | None) -> Plan | None:
        """The two far corners, as deep as typed or as the pointer is away."""
        depth = depth_of(a, b, aim.at)
        if height is not None:
            depth = math.copysign(height, depth)
        if abs(depth) < SMALLEST or distance(a, b) < SMALLEST:
            return None
        far = _typed(rectangle_on(a, b, depth)[2:])
        if height is None:  # a caught corner stays the neighbour's
            far = tuple(_corner(aim) if distance(one.at, aim.at) <= SMALLEST else one for one in far)
        return Plan(far, finish=True)

    def hint(self, seen: Seen) -> str:
        return ("hint_rectangle_first", "hint_rectangle_side", "hint_rectangle_depth")[min(len(seen.points), 2)]


def _sized(corner: Point, typing: Typing, aim: Aim | None) -> list[Point]:
    """The rectangle of typed width and height: along the grid towards the pointer, or along the typed azimuth."""
    assert typing.width is not None
    assert typing.height is not None
    degrees = typing.azimuth
    if degrees is None:
        degrees = 270.0 if aim is not None and aim.e < corner[0] else 90.0
    right = True if aim is None else depth_of(corner, along(corner, 1.0, degrees), aim.at) >= 0.0
    return rectangle(corner, typing.width, typing.height if right else -typing.height, degrees)


class CircleWay(DrawingWay):
    """The centre, then a point of the circle or its typed radius; with a number of corners, a regular polygon."""

    id = "circle"

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        return "way_begins_anew" if points else None

    def order(self, seen: Seen) -> tuple[Kind, ...]:
        return ("radius", "corners") if seen.pending else LEG

    def ready(self, seen: Seen) -> bool:
        return bool(seen.pending) and seen.typing.radius is not None

    def plan(self, seen: Seen) -> Plan | None:
        if not seen.pending:
            return None if seen.aim is None or seen.points else Plan(pending=(seen.aim.at,))
        centre, typing = seen.pending[0], seen.typing
        radius = distance(centre, seen.aim.at) if typing.radius is None and seen.aim else typing.radius
        if radius is None or radius < SMALLEST:
            return None
        degrees = azimuth(centre, seen.aim.at) if seen.aim and typing.radius is None else 0.0
        try:
            if typing.corners is not None:
                ring = regular_polygon(centre, radius, round(typing.corners), degrees)
            else:
                ring = circle(centre, radius, degrees)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return None
        return Plan(_typed(ring), finish=True, arcs=None if typing.corners is not None else (centre, radius))

    def hint(self, seen: Seen) -> str:
        return "hint_circle_radius" if seen.pending else "hint_circle_centre"


class ArcWay(DrawingWay):
    """From the last corner over a point to the end, as chords."""

    id = "arc"

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        return None if points else "way_needs_corner"

    def plan(self, seen: Seen) -> Plan | None:
        if seen.aim is None or not seen.points:
            return None
        base = seen.points[-1]
        if not seen.pending:
            return Plan(pending=(seen.aim.at,)) if distance(base, seen.aim.at) >= SMALLEST else None
        through, end = seen.pending[0], seen.points[0] if seen.at_start else seen.aim.at
        if min(distance(through, end), distance(base, end)) < SMALLEST:
            return None
        centre = centre_of(base, through, end)
        between = _typed(arc(base, through, end)[:-1])
        corners = between if seen.at_start else (*between, _corner(seen.aim))
        return Plan(corners, finish=seen.at_start, over=True, arcs=centre and (centre, distance(centre, base)))

    def hint(self, seen: Seen) -> str:
        return "hint_arc_end" if seen.pending else "hint_arc_middle"


class TraceWay(DrawingWay):
    """Along the neighbours' boundaries from the last corner to the pointer; the other way round after ``turn``."""

    id = "trace"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.begin()

    def begin(self) -> None:
        """Look at the plots anew, the better way first."""
        self.turned = False
        self._net: tuple[frozenset[str], Net] = frozenset(), Net([])
        self._found: tuple[tuple[Net, Point, Point], tuple[Way, ...]] | None = None

    def turn(self) -> None:
        self.turned = not self.turned

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        self.begin()
        if not points:
            return "way_needs_corner"
        return None if self._around(points[-1:]).holds(points[-1]) else "trace_needs_boundary"

    def plan(self, seen: Seen) -> Plan | None:
        if not seen.points or seen.aim is None:
            return None
        end = seen.points[0] if seen.at_start else seen.aim.at
        if not seen.at_start and not (seen.aim.catch and seen.aim.catch.plot_id):
            return None
        way = self._way(seen.points[-1], end)
        if way is None:
            return None
        corners = tuple(SketchCorner(e, n, "corner") for e, n in way)
        return Plan(corners if seen.at_start else (*corners, _corner(seen.aim)), finish=seen.at_start, over=True)

    def hint(self, seen: Seen) -> str:
        aim = seen.aim
        elsewhere = aim is not None and aim.catch is not None and distance(aim.at, seen.points[-1]) > SMALLEST
        return "hint_trace_none" if elsewhere and self.plan(seen) is None else "hint_trace"

    def _way(self, start: Point, end: Point) -> Way | None:
        ways = self.ways(start, end)
        return ways[self.turned % len(ways)] if ways else None

    def ways(self, start: Point, end: Point) -> tuple[Way, ...]:
        """The ways from start to end, the better first."""
        net = self._around((start, end))
        asked = net, start, end
        if self._found is None or self._found[0] != asked:
            self._found = asked, net.ways(start, end)
        return self._found[1]

    def _around(self, places: Sequence[Point]) -> Net:
        """The net of the plots around these places, made anew only where it does not reach."""
        wanted = self._plots(places, 0.5)
        if not wanted <= self._net[0]:
            ids = self._plots(places, 2.0)
            ids = wanted if len(ids) > MOST_PLOTS else ids
            shapes = [self.host.plot_shape(one) for one in sorted(ids)]
            self._net = ids, Net([shape for shape in shapes if shape is not None])
        return self._net[1]

    def _plots(self, places: Sequence[Point], wider: float) -> frozenset[str]:
        """The plots in the box of the places, widened by a part of its size; fewer where they crowd."""
        (west, south), (east, north) = ([pick(place[k] for place in places) for k in (0, 1)] for pick in (min, max))
        edge = wider * (east - west + north - south) + 60.0
        found = self.host.plots_in((west - edge, south - edge, east + edge, north + edge), False)
        if len(found) > MOST_PLOTS:
            found = self.host.plots_in((west - 1.0, south - 1.0, east + 1.0, north + 1.0), False)
        return frozenset(found[:MOST_PLOTS])


class CompleteWay(TraceWay):
    """Closes the boundary along the neighbours, from its last corner to its first."""

    id = "complete"

    def why_not(self, points: tuple[Point, ...]) -> str | None:
        self.begin()
        if len(points) < 2 or not all(self._around((points[-1], points[0])).holds(points[k]) for k in (0, -1)):
            return "complete_needs_ends"
        ways = self.ways(points[-1], points[0])
        if not ways:
            return "trace_no_way"
        laps = [self._overlap(points, way) for way in ways]
        self.turned = len(laps) > 1 and laps[1] < laps[0] - 0.01
        return None

    def plan(self, seen: Seen) -> Plan | None:
        way = self._way(seen.points[-1], seen.points[0]) if len(seen.points) > 1 else None
        if way is None:
            return None
        return Plan(tuple(SketchCorner(e, n, "corner") for e, n in way), finish=True, over=True)

    def ready(self, seen: Seen) -> bool:
        return True

    def hint(self, seen: Seen) -> str:
        return "hint_complete"

    def _overlap(self, points: tuple[Point, ...], way: Way) -> float:
        """Square metres of neighbours that the plot would cover if it closed this way round."""
        ring = (*points, *way)
        try:
            check(ring)
        except TelimError:
            return math.inf
        shape = polygon([ring])
        shapes = [self.host.plot_shape(one) for one in self.host.plots_in(shape.bounds, False)]
        return math.fsum(float(shapely.area(shapely.intersection(shape, one))) for one in shapes if one is not None)


WAYS: tuple[type[DrawingWay], ...] = (RectangleWay, CircleWay, ArcWay, TraceWay, CompleteWay)
"""The ways of this file; the one from known points stands in ``intersection_way``."""


def _corner(aim: Aim) -> SketchCorner:
    return SketchCorner(aim.e, aim.n, aim.how)


def _typed(points: Sequence[Point]) -> tuple[SketchCorner, ...]:
    """Computed corners on whole millimetres, as typed ones are."""
    return tuple(_corner(whole_millimetres(point, "typed")) for point in points)
