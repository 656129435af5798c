"""A traverse round a plot: legs by bearing, or by the angle measured where each begins, and distance -> corners.

Lengths are metres, bearings degrees from grid north clockwise, angles degrees. The route comes back to where it began;
by how much it misses is its misclosure, of the angles and of the line.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from gis.boundary import Ring
from gis.errors import TelimError
from gis.measure import azimuth

Hand = Literal["right", "left"]
Adjust = Literal["none", "bowditch"]

ANGLE_TOLERANCE = 60.0
"""Seconds of arc that one angle may be off; n angles together, by the root of n times as much."""
LINE_TOLERANCE = 1000
"""A route may miss by this part of its length: theodolite traverses in hard conditions, 1:1000."""
FLOOR = 0.03
"""Metres that even the shortest route may miss: its lengths are written to the centimetre."""
BEST = 1_000_000
"""N of the best relative misclosure 1:N that is said."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg: its length, and its bearing or the angle measured at its beginning; the first leg may have both."""

    length: float
    bearing: float | None = None
    angle: float | None = None


@dataclass(frozen=True, slots=True)
class Traverse:
    """A computed route. ``ends`` (n + 1, 2) are E,N as measured, the start first; ``points`` (n, 2) are the corners."""

    legs: tuple[Leg, ...]
    bearings: tuple[float, ...]
    ends: NDArray[np.float64]
    points: Ring
    adjusted: bool
    angle_sum: float | None
    """Degrees of all measured angles; None for a route by bearings."""
    angle_misclosure: float | None
    """Seconds of arc by which they miss what a closed route must have."""

    @property
    def perimeter(self) -> float:
        """Metres of all legs."""
        return math.fsum(leg.length for leg in self.legs)

    @property
    def miss(self) -> tuple[float, float]:
        """Metres E and N from the start to where the route really ends."""
        e, n = (self.ends[-1] - self.ends[0]).tolist()
        return e, n

    @property
    def misclosure(self) -> float:
        """Metres from the start to where the route really ends."""
        return math.hypot(*self.miss)

    @property
    def per_leg(self) -> float:
        """Metres of misclosure for each leg, on average."""
        return self.misclosure / len(self.legs)

    @property
    def relative(self) -> int:
        """N of the relative misclosure 1:N, one million at best."""
        return min(BEST, round(self.perimeter / max(self.misclosure, self.perimeter / BEST)))

    @property
    def corrections(self) -> NDArray[np.float64]:
        """Metres E,N (n, 2) that Bowditch adds to each leg: the miss, by the share of its length."""
        shares = np.array([leg.length for leg in self.legs]) / self.perimeter
        return -np.outer(shares, self.miss)

    @property
    def angle_tolerance(self) -> float:
        """Seconds of arc that the angles together may miss."""
        return ANGLE_TOLERANCE * math.sqrt(len(self.legs))

    @property
    def line_tolerance(self) -> float:
        """Metres that the route may miss."""
        return max(FLOOR, self.perimeter / LINE_TOLERANCE)

    @property
    def closes(self) -> bool:
        """Whether angles and line miss by no more than they may."""
        angles = self.angle_misclosure is None or abs(self.angle_misclosure) <= self.angle_tolerance
        return angles and self.misclosure <= self.line_tolerance

    @property
    def suspect(self) -> int | None:
        """The leg (from 1) that runs along the misclosure, so that a blunder in its length explains it; None: none does."""
        if self.closes:
            return None
        towards = azimuth((0.0, 0.0), self.miss)
        off = [abs((bearing - towards + 90.0) % 180.0 - 90.0) for bearing in self.bearings]
        return int(np.argmin(off)) + 1 if min(off) <= 3.0 else None


def traverse(
    legs: Sequence[Leg], start: tuple[float, float] = (0.0, 0.0), adjust: Adjust = "none", hand: Hand = "right"
) -> Traverse:
    """The route of these legs from ``start`` (E,N) and back.

    ``hand``: on which side of the route the angles were measured; right of it they are the inner angles of a clockwise
    route. A route by angles begins with the bearing of its first leg, north where none is given. Bowditch first shares
    the angular misclosure among the angles. Raises few_legs, bad_length, leg_open with the number of the leg.
    """
    legs = tuple(legs)
    if len(legs) < 3:
        raise TelimError("few_legs", legs=len(legs))
    for number, leg in enumerate(legs, 1):
        if not (math.isfinite(leg.length) and 0.0 < leg.length <= 1e7):
            raise TelimError("bad_length", leg=number, length=leg.length)
    bearings, total, miss = _bearings(legs, adjust, hand)
    turns = np.radians(bearings)
    lengths = np.array([leg.length for leg in legs])
    steps = np.column_stack([lengths * np.sin(turns), lengths * np.cos(turns)])
    ends = np.vstack([np.zeros(2), np.cumsum(steps, axis=0)])
    corners = ends[:-1].copy()
    if adjust == "bowditch":
        gone = np.concatenate([[0.0], np.cumsum(lengths)[:-1]])
        corners -= np.outer(gone / lengths.sum(), ends[-1])
    return Traverse(legs, tuple(bearings), ends + start, corners + start, adjust == "bowditch", total, miss)


def _bearings(legs: tuple[Leg, ...], adjust: Adjust, hand: Hand) -> tuple[list[float], float | None, float | None]:
    """The bearing of each leg, the sum of the angles, and the seconds by which it misses."""
    if all(leg.bearing is not None for leg in legs):
        return [leg.bearing % 360.0 for leg in legs if leg.bearing is not None], None, None
    open_legs = [number for number, leg in enumerate(legs, 1) if leg.angle is None]
    if open_legs:
        raise TelimError("leg_open", leg=open_legs[0])
    angles = [leg.angle for leg in legs if leg.angle is not None]
    total = math.fsum(angles)
    # inner angles, or the outer ones where the surveyor walked the other way round
    rightly = min(((len(legs) + way) * 180.0 for way in (-2, 2)), key=lambda theory: abs(total - theory))
    miss = round((total - rightly) * 3600.0, 6)
    share = (total - rightly) / len(legs) if adjust == "bowditch" else 0.0
    sign = 1.0 if hand == "left" else -1.0
    found = [(legs[0].bearing or 0.0) % 360.0]
    for angle in angles[1:]:
        found.append((found[-1] + 180.0 + sign * (angle - share)) % 360.0)
    return found, total, miss
