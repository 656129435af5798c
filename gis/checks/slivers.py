"""Plots, or parts of them, that are too narrow to be meant."""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Polygon

from gis.checks.narrow import narrow_parts, wider_than
from gis.checks.sides import Shapes

LONG = 3.0
"""How many limits a narrow part must measure around; shorter ones are steps in a boundary."""


@dataclass(frozen=True, slots=True)
class Sliver:
    """The narrow polygon and the row of its shape; ``whole``: it is all of the shape, or one of its parts."""

    row: int
    shape: Polygon
    whole: bool


def slivers(shapes: Shapes, width: float, tolerance: float) -> list[Sliver]:
    """Where valid shapes are narrower than ``width``: all of them, a part, a tail or a neck."""
    flat = ~shapely.is_empty(shapes)
    near = flat & ~(shapely.minimum_clearance(shapes) >= width)
    parts, of = shapely.get_parts(shapes[near], return_index=True)
    rows = np.flatnonzero(near)[of]
    strips, part = narrow_parts(parts, width)
    whole = ~wider_than(parts, width)[part]
    kept = wider_than(strips, tolerance) & (whole | (shapely.length(strips) >= LONG * width))
    return [Sliver(int(rows[part[k]]), strips[k], bool(whole[k])) for k in np.flatnonzero(kept).tolist()]
