"""The values of a table of corners: one of them typed, or a block of X and Y put in, moves corners to whole millimetres.

X is north, Y east, in the CRS of the shape; length and azimuth are those of the side that starts at the corner.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import FIELD_STEP, CornerRef, as_multi, move_corner, numbered, parts, rounded, shape_of
from gis.errors import TelimError
from gis.measure import along, azimuth, distance
from gis.numbers import parse_azimuth, parse_number
from gis.pasted import AT_HAND, MILLION, prefix_of

Field = Literal["x", "y", "length", "azimuth"]
STEPS = (0.01, FIELD_STEP)
"""A pasted list is to the centimetre where no value of it says more."""


def read_value(field: Field, text: str, code: str) -> float:
    """The value that stands in a cell; a Y without the zone number of that CRS gets it.

    Raises not_a_number, not_an_azimuth.
    """
    if field == "azimuth":
        return parse_azimuth(text)
    value = parse_number(text)
    return value + prefix_of(code) * MILLION if field == "y" and 0.0 < value < MILLION else value


def with_value(geom: BaseGeometry, ref: CornerRef, field: Field, value: float) -> Polygon | MultiPolygon:
    """The shape with that value: X and Y move the corner, length and azimuth the next one; it stands on whole millimetres.

    Raises bad_side_length and corner_too_far with km, where it would lie more than 30 km away.
    """
    ring = parts(geom)[ref.part][ref.ring]
    e, n = ring[ref.index].tolist()
    moved, place = ref, (e, n)
    if field == "x":
        place = e, value
    elif field == "y":
        place = value, n
    else:
        moved = CornerRef(ref.part, ref.ring, (ref.index + 1) % len(ring))
        place = _end((e, n), ring[moved.index], field, value)
    _near(ring[moved.index], place)
    return move_corner(geom, moved, *rounded(place).tolist())


def _end(start: tuple[float, float], now: NDArray[np.float64], field: Field, value: float) -> tuple[float, float]:
    """Where a side ends once it has that length or azimuth."""
    if field == "azimuth":
        return along(start, distance(start, now), value)
    if value <= 0.0:
        raise TelimError("bad_side_length", length=value)
    return along(start, value, azimuth(start, now))


def _near(now: NDArray[np.float64], place: tuple[float, float] | NDArray[np.float64]) -> None:
    away = distance(now, place)
    if not away <= AT_HAND:
        raise TelimError("corner_too_far", km=away / 1000.0)


@dataclass(frozen=True, slots=True)
class Replaced:
    """A shape with other coordinates: how many corners moved, and the farthest of them in metres."""

    shape: Polygon | MultiPolygon
    moved: int
    most: float


def with_block(geom: BaseGeometry, number: int, values: NDArray[np.float64]) -> Replaced:
    """The shape with other coordinates from the corner of that number on; ``values`` (n, 2) of E,N, nan: as it is.

    A corner that agrees with its values as finely as they are written stays where it is. Raises too_many_rows with rows
    and room, corner_too_far.
    """
    all_corners = numbered(geom)
    rows = all_corners[number - 1 : number - 1 + len(values)]
    if len(values) > len(rows):
        raise TelimError("too_many_rows", rows=len(values), room=len(rows))
    rings = parts(geom)
    step = _step(values)
    moved, most = 0, 0.0
    for corner, given in zip(rows, values, strict=True):
        now = np.array((corner.e, corner.n))
        asked = np.where(np.isnan(given), now, given)
        if (rounded(now, step) == rounded(asked, step)).all():
            continue
        there = rounded(np.where(rounded(now, step) == rounded(asked, step), now, asked))
        _near(now, there)
        ring = rings[corner.ref.part][corner.ref.ring] = rings[corner.ref.part][corner.ref.ring].copy()
        ring[corner.ref.index] = there
        moved, most = moved + 1, max(most, distance(now, there))
    made = shape_of(rings)
    return Replaced(as_multi(made) if isinstance(geom, MultiPolygon) else made, moved, most)


def _step(values: NDArray[np.float64]) -> float:
    """Metres to which the values are written: a centimetre, or a millimetre where one of them says so."""
    known = values[~np.isnan(values)]
    coarse, fine = STEPS
    return coarse if bool((np.abs(known - rounded(known, coarse)) < fine / 10).all()) else fine
