"""Square up: sides that are nearly at right angles become so, with as little moving as that takes."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, as_multi, check_shape, parts, shape_of
from gis.errors import TelimError
from gis.split import Shape

NEARLY = 15.0
"""Degrees by which a side may be off one of the two directions and still be meant to have it."""


@dataclass(frozen=True, slots=True)
class Squared:
    """The squared shape, and the largest way that a corner had to go, in metres."""

    shape: Shape
    largest_shift: float


def square(geom: BaseGeometry, most: float | None = None) -> Squared:
    """The shape with its nearly square sides at right angles; other sides keep their free corners.

    The directions are those of the sides together, longer ones counting more. ``most`` metres may a corner move. A ring
    without a nearly square side stays as it is. Raises nothing_to_square where all rings do.
    Raises shift_too_large with shift and most, and what ``boundary.check_shape`` says.
    """
    rings = parts(geom)
    turn = _direction([ring for part in rings for ring in part])
    made = [[_squared(ring, turn) for ring in part] for part in rings]
    if all(new is old for olds, news in zip(rings, made, strict=True) for old, new in zip(olds, news, strict=True)):
        raise TelimError("nothing_to_square")
    pairs = [(old, new) for olds, news in zip(rings, made, strict=True) for old, new in zip(olds, news, strict=True)]
    shift = max(float(np.hypot(*(new - old).T).max()) for old, new in pairs)
    if most is not None and shift > most:
        raise TelimError("shift_too_large", shift=shift, most=most)
    shape = shape_of(made)
    check_shape(shape)
    return Squared(as_multi(shape) if isinstance(geom, MultiPolygon) else shape, shift)


def _direction(rings: list[Ring]) -> float:
    """The angle from east, counter-clockwise, of the two directions that most of the outline has."""
    sides = np.vstack([np.roll(ring, -1, axis=0) - ring for ring in rings])
    angles, lengths = np.arctan2(sides[:, 1], sides[:, 0]), np.hypot(*sides.T)
    together = (lengths * np.exp(4j * angles)).sum()
    return float(np.angle(together)) / 4.0


def _squared(ring: Ring, turn: float) -> Ring:
    """The ring with every nearly square side on one level of its axis, which is the mean of its corners."""
    origin = ring.mean(axis=0)
    cos, sin = math.cos(turn), math.sin(turn)
    to_axes = np.array(((cos, -sin), (sin, cos)))
    local = (ring - origin) @ to_axes
    axes = _axes(local)
    if not axes.any():
        return ring
    made = local.copy()
    for axis, level in ((1, 1), (2, 0)):
        for run in _runs(axes == axis):
            corners = [*run, (run[-1] + 1) % len(ring)]
            made[corners, level] = local[corners, level].mean()
    return np.asarray(made @ to_axes.T + origin)


def _axes(local: Ring) -> NDArray[np.intp]:
    """For each side 1 along the first axis, 2 along the second, 0 neither."""
    sides = np.roll(local, -1, axis=0) - local
    slope = np.degrees(np.arctan2(np.abs(sides[:, 1]), np.abs(sides[:, 0])))
    return np.where(slope <= NEARLY, 1, np.where(slope >= 90.0 - NEARLY, 2, 0))


def _runs(wanted: NDArray[np.bool_]) -> list[list[int]]:
    """Places of neighbouring sides that are wanted, round the ring."""
    count = len(wanted)
    begin = next((place for place in range(count) if not wanted[place - 1]), 0)
    runs: list[list[int]] = []
    for step in range(count):
        place = (begin + step) % count
        if wanted[place]:
            if step and wanted[place - 1]:
                runs[-1].append(place)
            else:
                runs.append([place])
    return runs
