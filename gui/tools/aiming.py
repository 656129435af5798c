"""Where the next corner would stand: pointer, what it caught, a right angle or guide, and typed values put together."""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from gis.boundary import rounded
from gis.catching import Catch
from gis.measure import along, azimuth, distance
from gui.tools.tool import Host, Line, Point, Pointer, SnapMark
from gui.tools.typing_in import Typing

How = Literal["clicked", "typed", "corner", "side"]
"""Clicked and typed ones stand on whole millimetres; a caught corner is the neighbour's bits, a foot is exact."""

SAME = 1e-6
"""Metres within which a guided point counts as the caught one."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A straight line that the next corner must lie on: a point of it and its azimuth in degrees."""

    origin: Point
    azimuth: float

    def foot(self, point: Point) -> Point:
        """The nearest point of the line."""
        turn = math.radians(self.azimuth)
        ahead = (point[0] - self.origin[0]) * math.sin(turn) + (point[1] - self.origin[1]) * math.cos(turn)
        return along(self.origin, ahead, self.azimuth)

    def meets(self, side: tuple[Point, Point]) -> Point | None:
        """Where the line meets the line of a side; None where they run side by side."""
        turn = math.radians(self.azimuth)
        east, north = side[1][0] - side[0][0], side[1][1] - side[0][1]
        across = east * math.cos(turn) - north * math.sin(turn)
        if abs(across) <= 1e-3 * math.hypot(east, north):
            return None
        gap = (self.origin[0] - side[0][0]) * math.cos(turn) - (self.origin[1] - side[0][1]) * math.sin(turn)
        share = gap / across
        return side[0][0] + share * east, side[0][1] + share * north


@dataclass(frozen=True, slots=True)
class Aim:
    """The place that a click would take, how it came about, and what was caught there."""

    e: float
    n: float
    how: How = "clicked"
    catch: Catch | None = None

    @property
    def at(self) -> Point:
        """E and N."""
        return self.e, self.n


def aim_at(
    host: Host,
    pointer: Pointer,
    base: Point | None,
    typing: Typing,
    guide: Guide | None,
    exclude: Collection[str] = (),
    own: Sequence[Point] = (),
) -> Aim:
    """The place of the next corner; ``base`` is the last one, ``own`` are all so far. Ctrl held: nothing is caught."""
    catch = None if pointer.ctrl else host.snap(pointer.e, pointer.n, exclude, own)
    catch = _held_on(catch, host, pointer, base, typing, guide)
    free = (catch.e, catch.n) if catch else pointer.at
    bound = _bound(free, base, typing, guide)
    if bound is None:
        return _caught(catch) if catch else whole_millimetres(free, "clicked")
    if catch and distance(bound, (catch.e, catch.n)) <= SAME:
        return _caught(catch)
    return whole_millimetres(bound, "clicked" if typing.empty else "typed")


def whole_millimetres(point: Point, how: How) -> Aim:
    """The point rounded to 1 mm, as clicked and typed corners are, once."""
    e, n = rounded(point).tolist()
    return Aim(e, n, how)


def _caught(catch: Catch) -> Aim:
    if catch.kind == "grid":
        return replace(whole_millimetres((catch.e, catch.n), "clicked"), catch=catch)
    return Aim(catch.e, catch.n, "corner" if catch.kind in ("corner", "start") else "side", catch)


def _held_on(
    catch: Catch | None, host: Host, pointer: Pointer, base: Point | None, typing: Typing, guide: Guide | None
) -> Catch | None:
    """Where a held line meets the caught side, within reach of the pointer; else the catch as it is."""
    line = Guide(base, typing.azimuth) if base and typing.azimuth is not None else guide
    if catch is None or catch.side is None or line is None or any((typing.length, typing.x, typing.y)):
        return catch
    met = line.meets(catch.side)
    if met is None or not within_reach(host, pointer.at, met):
        return catch
    return replace(catch, kind="crossing", e=met[0], n=met[1], other_ids=())


def _bound(free: Point, base: Point | None, typing: Typing, guide: Guide | None) -> Point | None:
    """Where typed values and guides put the free point; None where they leave it alone."""
    fixed = typing.point(base)
    if fixed:
        return fixed
    if typing.x is not None or typing.y is not None:
        return _one_coordinate(free, base, typing)
    if base and typing.azimuth is not None:
        return Guide(base, typing.azimuth).foot(free)
    if base and typing.length is not None:
        towards = guide.foot(free) if guide else free
        return along(base, typing.length, azimuth(base, towards))
    return guide.foot(free) if guide else None


def _one_coordinate(free: Point, base: Point | None, typing: Typing) -> Point:
    """The free point with its X or its Y replaced by the typed one."""
    start = base if typing.relative and base else (0.0, 0.0)
    e = free[0] if typing.y is None else start[0] + typing.y
    n = free[1] if typing.x is None else start[1] + typing.x
    return e, n


def right_angle(points: tuple[Point, ...], pointer: Point) -> Guide | None:
    """The guide for Shift: square to the last side; from the first corner, along the grid."""
    if not points:
        return None
    if len(points) == 1:
        towards = azimuth(points[0], pointer)
        return Guide(points[0], round(towards / 90.0) * 90.0 % 360.0)
    return Guide(points[-1], (azimuth(points[-2], points[-1]) + 90.0) % 360.0)


def fixed_angle(points: tuple[Point, ...], pointer: Point, step: float) -> Guide | None:
    """The guide for fixed angles: the nearest multiple of ``step`` degrees to the last side; from the first corner, to north."""
    if not points:
        return None
    zero = azimuth(points[-2], points[-1]) if len(points) > 1 else 0.0
    turns = round((azimuth(points[-1], pointer) - zero) / step)
    return Guide(points[-1], (zero + turns * step) % 360.0)


def within_reach(host: Host, a: Point, b: Point) -> bool:
    """Whether the pointer would take the two places for one."""
    return distance(a, b) <= host.reach()


def snap_mark(host: Host, catch: Catch) -> SnapMark:
    """The marker of the caught place with its words."""
    own = "" if catch.plot_id or catch.kind in ("start", "grid") else "_own"
    facts = {"number": catch.number, "plot": host.plot_name(catch.plot_id)} if catch.plot_id else {}
    return SnapMark(catch.e, catch.n, catch.kind, f"snap_{catch.kind}{own}", facts)


def snap_lines(catch: Catch | None) -> tuple[Line, ...]:
    """The dotted line from a side to the place that was caught beyond its end."""
    if catch is None or catch.side is None or catch.kind not in ("extension", "crossing"):
        return ()
    end = min(catch.side, key=lambda point: distance(point, (catch.e, catch.n)))
    return (Line((end, (catch.e, catch.n)), "guide"),)
