"""Corners from which a boundary runs back almost the way that it came."""

from dataclasses import dataclass

import numpy as np

from gis.checks.sides import Shapes, sides_of

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Spike:
    """The corner, its angle in degrees, and the rows of the shapes that turn there."""

    at: Place
    degrees: float
    rows: tuple[int, ...]


def spikes(shapes: Shapes, degrees: float, width: float) -> list[Spike]:
    """The corners sharper than that, outward or inward, whose shorter side ends less than ``width`` from the other."""
    sides = sides_of(shapes)
    following = sides.following
    back, on = sides.start - sides.end, sides.end[following] - sides.end
    lengths = np.hypot(*back.T), np.hypot(*on.T)
    cross = back[:, 0] * on[:, 1] - back[:, 1] * on[:, 0]
    angle = np.abs(np.degrees(np.arctan2(cross, (back * on).sum(axis=1))))
    apart = np.abs(cross) / np.maximum(*lengths)
    found: dict[Place, Spike] = {}
    for k in np.flatnonzero((angle < degrees) & (apart < width)).tolist():
        place = (float(sides.end[k, 0]), float(sides.end[k, 1]))
        before = found.get(place)
        rows = {int(sides.owner[k]), *(before.rows if before else ())}
        found[place] = Spike(place, float(angle[k]), tuple(sorted(rows)))
    return list(found.values())
