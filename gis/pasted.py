"""Pasted coordinates put where they belong: the zone prefix, degrees or another zone's numbers become those of the CRS.

Every way to read a table is placed, the one nearest to the land in question first; where two are as good, the clerk chooses.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from gis.crs import HUB, ZONES, crs, operation
from gis.errors import TelimError
from gis.numbers import Reading, Readings

Bounds = tuple[float, float, float, float]
How = Literal["as_is", "prefix", "degrees", "zone"]

MILLION = 1_000_000.0
CLOSING = 0.005
"""Metres between the first and the last point below which the last one only closes the boundary."""
FARTHEST = 1e8
"""Metres beyond which no projection of the earth goes."""
AT_HAND = 30_000.0
"""Metres from the land in question within which a reading is likely."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A reading in the working CRS: ``points`` (n, 2) E,N without a closing one; ``source``: the CRS of the numbers."""

    reading: Reading
    points: NDArray[np.float64]
    how: How
    source: str
    away: float
    """Metres from the land in question; 0 where that is not known."""


def placed(readings: Readings, code: str, near: Bounds | None = None) -> tuple[Placed, ...]:
    """The readings in that CRS, the likeliest first; ``near`` is the box of the land in question. Raises no_points."""
    found: list[Placed] = []
    for reading in readings.ways:
        for how, source, points in _meanings(reading, code):
            ring = _open(points)
            if not np.abs(ring).max() <= FARTHEST:
                continue
            known = any(len(one.points) == len(ring) and np.abs(one.points - ring).max() < CLOSING for one in found)
            if not known:
                found.append(Placed(reading, ring, how, source, _away(ring, near)))
    if not found:
        raise TelimError("no_points")
    found.sort(key=lambda one: (max(one.away, AT_HAND), -one.reading.score, one.how != "as_is"))
    return tuple(found)


def sure(ways: tuple[Placed, ...]) -> bool:
    """Whether the first way stands alone: the others lie elsewhere, or are less like coordinates."""
    if len(ways) == 1:
        return True
    first, second = ways[:2]
    if first.away <= AT_HAND < second.away:
        return True
    alike = (first.away <= AT_HAND) == (second.away <= AT_HAND)
    return alike and first.reading.score > second.reading.score


def _meanings(reading: Reading, code: str) -> Iterator[tuple[How, str, NDArray[np.float64]]]:
    """What the numbers may be, as (how, CRS of the numbers, points in the CRS asked for)."""
    points = np.asarray(reading.points, dtype=float)
    if not np.isfinite(points).all():
        return
    if reading.geographic:
        try:
            yield "degrees", HUB, operation(HUB, code).forward(points)
        except TelimError:
            return
        return
    prefixes = {int(e // MILLION) for e in points[:, 0].tolist()}
    given, wanted = prefixes.pop() if len(prefixes) == 1 else -1, prefix_of(code)
    if given == 0 and wanted:
        yield "prefix", code, points + np.array([wanted * MILLION, 0.0])
        return
    other = zone_with(given, code) if given > 0 and given != wanted else None
    if other is not None:
        try:
            yield "zone", other, operation(other, code).forward(points)
        except TelimError:
            return
        return
    yield "as_is", code, points


def prefix_of(code: str) -> int:
    """The zone number before the easting, such as 12 of 12 318 700; 0 where the system has none."""
    operation_of = crs(code).coordinate_operation
    params = operation_of.params if operation_of is not None else []
    easting = next((param.value for param in params if param.name == "False easting"), 0.0)
    return int(float(easting) // MILLION)


def zone_with(prefix: int, code: str) -> str | None:
    """The system of the same datum whose eastings begin with that zone number; None where the region has none."""
    datum = crs(code).geodetic_crs
    alike = (one for one, _ in ZONES if one != code and crs(one).geodetic_crs == datum)
    return next((one for one in alike if prefix_of(one) == prefix), None)


def _open(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """The points without a last one that only closes the boundary."""
    closes = len(points) > 3 and float(np.hypot(*(points[0] - points[-1]))) <= CLOSING
    return points[:-1] if closes else points


def _away(points: NDArray[np.float64], near: Bounds | None) -> float:
    """Metres from the middle of the points to the box."""
    if near is None:
        return 0.0
    e, n = np.median(points, axis=0).tolist()
    west, south, east, north = near
    return math.hypot(max(west - e, 0.0, e - east), max(south - n, 0.0, n - north))
