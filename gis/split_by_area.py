"""Split a shape to an exact area: by a line that moves in parallel or turns about a point; a reserve is kept out.

A cut lies across a *direction*, an azimuth in degrees: what is cut off lies on that side of it. Areas are planar, in m2.
The area beyond a line is summed over the sides exactly, so that holes and bays need no care.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, Ring, parts, signed_area
from gis.errors import TelimError
from gis.measure import azimuth
from gis.split import Shape, halves

RESIDUAL = 0.01
"""Square metres by which a piece may miss what was asked for."""
EXACT = 1e-6
"""Square metres within which an area is just the one that was asked for."""
MOST_PARTS = 100
TURNS = 720
"""Directions that are looked at before the right one is sought between two of them."""

MOST_AT_ONCE = 200_000
"""Sides times directions that are reckoned in one go, lest the memory grow with the shape."""

Line = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Reserve:
    """A strip that is kept out, such as a 12 m road: ``between`` the piece and the rest, or ``before`` the piece."""

    width: float
    where: Literal["between", "before"] = "between"


@dataclass(frozen=True, slots=True)
class AreaSplit:
    """The pieces asked for, the reserves, what is left, and the lines between them, each right across the shape."""

    pieces: tuple[Shape, ...]
    reserves: tuple[Shape, ...]
    rest: Shape | None
    lines: tuple[Line, ...]
    residual: float
    """The largest miss of a piece, in square metres."""

    @property
    def shapes(self) -> tuple[Shape, ...]:
        """Everything that the shape became: pieces, reserves, rest."""
        return (*self.pieces, *self.reserves, *(() if self.rest is None else (self.rest,)))


def by_area(geom: BaseGeometry, area: float, direction: float, reserve: Reserve | None = None) -> AreaSplit:
    """Just that area off the end of the shape that lies in the direction (0: the north of it).

    Raises area_not_positive, area_too_large, reserve_not_positive, reserve_too_wide, not_finite.
    """
    sweep = _Sweep.of(geom, direction)
    _check_area(area, sweep.total)
    width, where = _reserve(reserve)
    top = sweep.top - (width if where == "before" else 0.0)
    begin = sweep.beyond(top)
    if begin + area >= sweep.total:
        raise TelimError("area_too_large", wanted=area, most=max(sweep.total - begin, 0.0))
    cut = sweep.offset(begin + area)
    bounds = [top, cut] if where == "before" else [cut, cut - width] if width else [cut]
    if where == "between" and width and sweep.beyond(cut - width) >= sweep.total:
        raise TelimError("reserve_too_wide", width=width, most=cut - sweep.bottom)
    strips = sweep.strips(geom, bounds)
    return _result(strips, sweep.lines(bounds), area, where, bool(width))


def from_side(geom: BaseGeometry, area: float, side: CornerRef, reserve: Reserve | None = None) -> AreaSplit:
    """Just that area along the side that begins at that corner, cut off by a parallel of it. Raises as ``by_area``."""
    return by_area(geom, area, outward(geom, side), reserve)


def outward(geom: BaseGeometry, side: CornerRef) -> float:
    """The azimuth that leads square out of the shape across that side."""
    ring = parts(geom)[side.part][side.ring]
    along = azimuth(ring[side.index], ring[(side.index + 1) % len(ring)])
    clockwise = signed_area(ring) < 0
    outside = side.ring == 0
    return (along + (-90.0 if clockwise == outside else 90.0)) % 360.0


def through_point(
    geom: BaseGeometry, area: float, point: tuple[float, float], near: float = 0.0, reserve: Reserve | None = None
) -> AreaSplit:
    """Just that area off by a line through the point; of several directions the one nearest to ``near``.

    A reserve lies between the piece and the rest. Raises as ``by_area``, and area_not_through_point with the least and
    the most that lines through the point cut off.
    """
    _check_area(area, _Sweep.of(geom, near).total)
    width, _ = _reserve(reserve)
    if not (math.isfinite(near) and math.isfinite(sum(point))):
        raise TelimError("not_finite")
    direction = _turned(geom, area, point, near)
    sweep = _Sweep.of(geom, direction)
    cut = sweep.at(point)
    bounds = [cut, cut - width] if width else [cut]
    if width and sweep.beyond(cut - width) >= sweep.total:
        raise TelimError("reserve_too_wide", width=width, most=cut - sweep.bottom)
    return _result(sweep.strips(geom, bounds), sweep.lines(bounds), area, "between", bool(width))


def in_equal_parts(geom: BaseGeometry, count: int, direction: float, reserve: Reserve | None = None) -> AreaSplit:
    """The shape in so many parts of one area, the first in that direction; reserves between each two of them.

    Raises bad_part_count, reserve_not_positive, reserve_too_wide, not_finite.
    """
    if not 2 <= count <= MOST_PARTS:
        raise TelimError("bad_part_count", count=count, most=MOST_PARTS)
    sweep = _Sweep.of(geom, direction)
    width, _ = _reserve(reserve)
    share = _equal_share(sweep, count, width)
    bounds = _equal_bounds(sweep, share, count, width)
    strips = sweep.strips(geom, bounds)
    if any(strip is None for strip in strips):
        raise TelimError("reserve_too_wide", width=width, most=(sweep.top - sweep.bottom) / (count - 1))
    step = 2 if width else 1
    pieces = _shapes(strips[::step])
    miss = max(abs(piece.area - share) for piece in pieces)
    return AreaSplit(pieces, _shapes(strips[1::2]) if width else (), None, sweep.lines(bounds), miss)


@dataclass(frozen=True, slots=True)
class _Sweep:
    """A shape seen along a direction: u metres towards it and v across it, from a local origin, for every side."""

    origin: tuple[float, float]
    direction: float
    u: tuple[NDArray[np.float64], NDArray[np.float64]]
    v: tuple[NDArray[np.float64], NDArray[np.float64]]
    total: float

    @classmethod
    def of(cls, geom: BaseGeometry, direction: float) -> "_Sweep":
        if not math.isfinite(direction):
            raise TelimError("not_finite")
        west, south, east, north = geom.bounds
        origin = (west + east) / 2.0, (south + north) / 2.0
        a, b = _directed_sides(geom, origin)
        turn = math.radians(direction)
        to, across = (math.sin(turn), math.cos(turn)), (-math.cos(turn), math.sin(turn))
        sweep = cls(origin, direction, (a @ to, b @ to), (a @ across, b @ across), 0.0)
        return cls(origin, direction, sweep.u, sweep.v, sweep.beyond(sweep.bottom - 1.0))

    @property
    def top(self) -> float:
        return float(self.u[0].max())

    @property
    def bottom(self) -> float:
        return float(self.u[0].min())

    def at(self, point: tuple[float, float]) -> float:
        """How far towards the direction the point lies."""
        turn = math.radians(self.direction)
        return (point[0] - self.origin[0]) * math.sin(turn) + (point[1] - self.origin[1]) * math.cos(turn)

    def beyond(self, offset: float) -> float:
        """The area beyond the line at that offset."""
        return _area_above(self.u[0] - offset, self.u[1] - offset, self.v[1] - self.v[0])

    def offset(self, area: float) -> float:
        """Where the line lies that has this area beyond it; between two corners the area is quadratic."""
        levels: list[float] = np.unique(self.u[0]).tolist()
        low, high = 0, len(levels) - 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.beyond(levels[middle]) >= area - EXACT else (low, middle)
        if self.beyond(levels[low]) <= area + EXACT:
            # between two parts of the shape the line may lie anywhere: half way
            apart = low > 0 and self.beyond(levels[low - 1]) <= area + EXACT
            return (levels[low - 1] + levels[low]) / 2.0 if apart else levels[low]
        near, far = levels[low], levels[high]
        guess = self._between(near, far, area)
        if abs(self.beyond(guess) - area) <= EXACT:
            return guess
        return _bisect(lambda offset: self.beyond(offset) - area, near, far)

    def _between(self, near: float, far: float, area: float) -> float:
        first, middle, last = (self.beyond(at) for at in (near, (near + far) / 2.0, far))
        bend = 2.0 * (first + last - 2.0 * middle)
        slope = last - first - bend
        root = math.sqrt(max(slope * slope - 4.0 * bend * (first - area), 0.0))
        share = 2.0 * (first - area) / (-slope + root) if root > slope else 0.5
        return near + min(max(share, 0.0), 1.0) * (far - near)

    def lines(self, offsets: Sequence[float]) -> tuple[Line, ...]:
        """The lines at these offsets, right across the shape; the direction lies to their right."""
        turn = math.radians(self.direction)
        ahead = np.array((math.sin(turn), math.cos(turn)))
        across = np.array((-math.cos(turn), math.sin(turn)))
        reach = 10.0 + 2.0 * float(np.abs(np.r_[self.u[0], self.v[0]]).max())
        made = []
        for offset in offsets:
            middle = np.array(self.origin) + offset * ahead
            start, end = (middle - reach * across).tolist(), (middle + reach * across).tolist()
            made.append(((start[0], start[1]), (end[0], end[1])))
        return tuple(made)

    def strips(self, geom: BaseGeometry, offsets: Sequence[float]) -> list[Shape | None]:
        """The shape between these lines, from the direction on."""
        found: list[Shape | None] = []
        left: BaseGeometry | None = geom
        for line in self.lines(offsets):
            right, left = (None, None) if left is None else halves(left, line)
            found.append(right)
        return [*found, left]  # type: ignore[list-item]  # halves give shapes


def _directed_sides(geom: BaseGeometry, origin: tuple[float, float]) -> tuple[Ring, Ring]:
    """Both ends of every side, the shape to the left of each."""
    starts, ends = [], []
    for part in parts(geom):
        for place, ring in enumerate(part):
            turned = ring if (signed_area(ring) > 0) == (place == 0) else ring[::-1]
            local = turned - np.array(origin)
            starts.append(local)
            ends.append(np.roll(local, -1, axis=0))
    return np.vstack(starts), np.vstack(ends)


def _area_above(u0: NDArray[np.float64], u1: NDArray[np.float64], dv: NDArray[np.float64]) -> float:
    """Area where u > 0, by Green: the integral of max(u, 0) dv along all sides."""
    return float(_areas_above(u0, u1, dv))


def _areas_above(u0: NDArray[np.float64], u1: NDArray[np.float64], dv: NDArray[np.float64]) -> Any:
    """The same for rows of sides."""
    up0, up1 = np.maximum(u0, 0.0), np.maximum(u1, 0.0)
    span = np.abs(u1 - u0)
    crossing = (u0 > 0.0) != (u1 > 0.0)
    share = np.where(crossing, np.maximum(up0, up1) / np.where(span > 0.0, span, 1.0), 1.0)
    return ((up0 + up1) * share * dv).sum(axis=-1) / 2.0


def _bisect(miss: Callable[[float], float], low: float, high: float) -> float:
    """Where ``miss`` changes its sign between low and high."""
    sign = miss(low) > 0.0
    for _ in range(100):
        middle = (low + high) / 2.0
        if middle in (low, high):
            break
        low, high = (middle, high) if (miss(middle) > 0.0) == sign else (low, middle)
    return (low + high) / 2.0


def _turned(geom: BaseGeometry, area: float, point: tuple[float, float], near: float) -> float:
    """The direction nearest to ``near`` in which a line through the point has just that area beyond it."""
    a, b = _directed_sides(geom, point)

    def miss(direction: float) -> float:
        return float(_areas_beyond(a, b, np.array([direction]))[0]) - area

    turns = near + np.linspace(-180.0, 180.0, TURNS + 1)
    at_once = max(1, MOST_AT_ONCE // len(a))
    misses = np.concatenate([_areas_beyond(a, b, turns[k : k + at_once]) for k in range(0, len(turns), at_once)]) - area
    changes = np.flatnonzero((misses[:-1] > 0.0) != (misses[1:] > 0.0))
    if not len(changes):
        close = int(np.argmin(np.abs(misses)))
        if abs(misses[close]) <= RESIDUAL / 10.0:
            return float(turns[close])
        raise TelimError(
            "area_not_through_point", wanted=area, least=float(misses.min() + area), most=float(misses.max() + area)
        )
    found = [_bisect(miss, float(turns[row]), float(turns[row + 1])) for row in changes]
    return min(found, key=lambda turn: abs(turn - near)) % 360.0


def _areas_beyond(a: Ring, b: Ring, directions: NDArray[np.float64]) -> NDArray[np.float64]:
    """For each direction the area beyond the line through the origin."""
    turns = np.radians(directions)
    to, across = np.stack([np.sin(turns), np.cos(turns)]), np.stack([-np.cos(turns), np.sin(turns)])
    found: NDArray[np.float64] = _areas_above((a @ to).T, (b @ to).T, ((b - a) @ across).T)
    return found


def _equal_share(sweep: _Sweep, count: int, width: float) -> float:
    """The area of each part, such that the last one is as large as the others."""
    if not width:
        return sweep.total / count

    def miss(share: float) -> float:
        bounds = _equal_bounds(sweep, share, count, width)
        return sweep.total - sweep.beyond(bounds[-1]) - share

    low, high = 0.0, sweep.total / count
    if miss(low) <= 0.0:
        raise TelimError("reserve_too_wide", width=width, most=(sweep.top - sweep.bottom) / (count - 1))
    before, after = miss(low), miss(high)
    for _ in range(60):
        guess = low + before * (high - low) / (before - after)
        off = miss(guess)
        if abs(off) <= EXACT:
            return guess
        # the end that stays counts half, lest it stays for ever
        if off > 0.0:
            low, before, after = guess, off, after / 2.0
        else:
            high, after, before = guess, off, before / 2.0
    return _bisect(miss, low, high)


def _equal_bounds(sweep: _Sweep, share: float, count: int, width: float) -> list[float]:
    bounds: list[float] = []
    taken = 0.0
    for _ in range(count - 1):
        taken += share
        cut = sweep.offset(min(taken, sweep.total))
        bounds.append(cut)
        if width:
            bounds.append(cut - width)
            taken = sweep.beyond(cut - width)
    return bounds


def _check_area(area: float, total: float) -> None:
    if not math.isfinite(area) or area <= 0.0:
        raise TelimError("area_not_positive")
    if area >= total:
        raise TelimError("area_too_large", wanted=area, most=total)


def _reserve(reserve: Reserve | None) -> tuple[float, str]:
    if reserve is None:
        return 0.0, "between"
    if not math.isfinite(reserve.width) or reserve.width <= 0.0:
        raise TelimError("reserve_not_positive")
    return reserve.width, reserve.where


def _shapes(strips: Sequence[Shape | None]) -> tuple[Shape, ...]:
    return tuple(strip for strip in strips if strip is not None)


def _result(
    strips: Sequence[Shape | None], lines: tuple[Line, ...], area: float, where: str, reserved: bool
) -> AreaSplit:
    """The strips by what they are: the piece first, or the reserve where it lies before."""
    piece, reserve = (strips[1], strips[0]) if where == "before" else (strips[0], strips[1] if reserved else None)
    assert piece is not None
    miss = abs(shapely.area(piece) - area)
    return AreaSplit((piece,), _shapes([reserve]), strips[-1], lines, float(miss))
