"""Move, rotate and scale: every corner goes to another place by one rule, and keeps its ring, its order and its number.

A *place* is such a rule: from coordinates (n, 2) of E,N to where they go. Equal corners go to equal places, bit for bit.
"""

import math
from collections.abc import Callable

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, check_place, check_shape, rounded
from gis.errors import TelimError
from gis.shared_sides import measured

Point = tuple[float, float]
Place = Callable[[Ring], Ring]


def moving(start: Point, end: Point) -> Place:
    """Everything goes as far as from start to end.

    Where both are whole millimetres, corners that were typed or clicked stand on whole millimetres again. Raises not_finite.
    """
    _finite(*start, *end)
    ends = np.array([start, end])
    whole = bool(measured(ends).all())
    shift = rounded(ends[1]) - rounded(ends[0])

    def place(coords: Ring) -> Ring:
        made = (coords - start) + end
        return np.where((measured(coords) & whole)[:, None], rounded(rounded(coords) + shift), made)

    return place


def rotating(base: Point, degrees: float) -> Place:
    """Everything turns clockwise about the base point, which stays. Raises not_finite."""
    _finite(*base, degrees)
    turn = math.radians(degrees % 360.0)
    sine, cosine = math.sin(turn), math.cos(turn)

    def place(coords: Ring) -> Ring:
        east, north = (coords - base).T
        return np.column_stack([east * cosine + north * sine, north * cosine - east * sine]) + base

    return place


def scaling(base: Point, factor: float) -> Place:
    """Everything goes so many times as far from the base point, which stays. Raises not_finite, factor_not_positive."""
    _finite(*base, factor)
    if factor <= 0.0:
        raise TelimError("factor_not_positive")

    def place(coords: Ring) -> Ring:
        return (coords - base) * factor + base

    return place


def transformed(geom: BaseGeometry, place: Place) -> BaseGeometry:
    """The shape with all its corners where they go. Raises place_too_far, and what ``boundary.check_shape`` says of it."""
    made: BaseGeometry = shapely.transform(geom, place)
    check_shape(made)
    check_place(made)
    return made


def _finite(*values: float) -> None:
    if not all(map(math.isfinite, values)):
        raise TelimError("not_finite")
