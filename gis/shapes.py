"""Shapes from sizes: rectangles, regular polygons, and circles and arcs as chords; E,N, metres, azimuths in degrees."""

import math

from gis.errors import TelimError
from gis.measure import along, azimuth, distance

Point = tuple[float, float]

SAGITTA = 0.05
"""Metres by which the middle of a chord may lie inside its circle."""
MOST_CHORDS = 720
"""More corners than these no boundary gets from one circle; the chords of a larger one lie farther off."""


def rectangle(corner: Point, width: float, height: float, degrees: float = 90.0) -> list[Point]:
    """Four corners: the width runs from ``corner`` along the azimuth, the height to its right, or left where negative.

    Raises bad_size.
    """
    _sizes(width, abs(height))
    across = degrees + 90.0
    second = along(corner, width, degrees)
    return [corner, second, along(second, height, across), along(corner, height, across)]


def rectangle_on(a: Point, b: Point, depth: float) -> list[Point]:
    """The rectangle on the side from a to b; the depth is to the right of it, or left where negative. Raises bad_size."""
    return [a, b, *rectangle(a, distance(a, b), depth, azimuth(a, b))[2:]]


def depth_of(a: Point, b: Point, point: Point) -> float:
    """Metres from the line of a and b to the point, positive to the right of the way from a to b."""
    turn = math.radians(azimuth(a, b))
    return (point[0] - a[0]) * math.cos(turn) - (point[1] - a[1]) * math.sin(turn)


def regular_polygon(centre: Point, radius: float, corners: int, degrees: float = 0.0) -> list[Point]:
    """So many corners on the circle, clockwise, the first one under that azimuth. Raises bad_size."""
    _sizes(radius)
    if not 3 <= corners <= MOST_CHORDS:
        raise TelimError("bad_size", size=corners)
    return [along(centre, radius, degrees + 360.0 * k / corners) for k in range(corners)]


def chords(radius: float, sweep: float, sagitta: float = SAGITTA) -> int:
    """How many equal chords stand for an arc of ``sweep`` degrees, none farther from it than the sagitta."""
    _sizes(radius, sagitta)
    widest = 2.0 * math.degrees(math.acos(max(1.0 - sagitta / radius, 0.5)))
    return max(1, min(MOST_CHORDS, math.ceil(abs(sweep) / widest - 1e-9)))


def farthest_off(radius: float, sweep: float, count: int) -> float:
    """Metres by which the middle of a chord lies inside the arc that so many of them stand for."""
    return radius * (1.0 - math.cos(math.radians(abs(sweep)) / count / 2.0))


def circle(centre: Point, radius: float, degrees: float = 0.0, sagitta: float = SAGITTA) -> list[Point]:
    """The corners that stand for a circle, on it, clockwise from that azimuth. Raises bad_size."""
    return regular_polygon(centre, radius, max(8, chords(radius, 360.0, sagitta)), degrees)


def centre_of(a: Point, through: Point, b: Point) -> Point | None:
    """The centre of the circle through three points; None where they lie on one line."""
    ax, ay = a[0] - through[0], a[1] - through[1]
    bx, by = b[0] - through[0], b[1] - through[1]
    twice = 2.0 * (ax * by - ay * bx)
    reach = max(math.hypot(ax, ay), math.hypot(bx, by))
    if abs(twice) <= 1e-9 * reach * reach:
        return None
    a2, b2 = ax * ax + ay * ay, bx * bx + by * by
    return through[0] + (by * a2 - ay * b2) / twice, through[1] + (ax * b2 - bx * a2) / twice


def arc_between(centre: Point, a: Point, b: Point, *, clockwise: bool, sagitta: float = SAGITTA) -> list[Point]:
    """The points of the chords from a to b round the centre, without a; the last one is b itself."""
    start, radius = azimuth(centre, a), distance(centre, a)
    sweep = (azimuth(centre, b) - start) % 360.0
    if not clockwise:
        sweep -= 360.0
    count = chords(radius, sweep, sagitta)
    return [*(along(centre, radius, start + sweep * k / count) for k in range(1, count)), b]


def arc(a: Point, through: Point, b: Point, sagitta: float = SAGITTA) -> list[Point]:
    """The points of the chords from a over ``through`` to b, without a; just b where the three lie on one line."""
    centre = centre_of(a, through, b)
    if centre is None:
        return [b]
    start = azimuth(centre, a)
    clockwise = (azimuth(centre, through) - start) % 360.0 <= (azimuth(centre, b) - start) % 360.0
    return arc_between(centre, a, b, clockwise=clockwise, sagitta=sagitta)


def _sizes(*sizes: float) -> None:
    """Let good sizes pass. Raises bad_size."""
    for size in sizes:
        if not (math.isfinite(size) and 0.0 < size <= 1e7):
            raise TelimError("bad_size", size=size)
