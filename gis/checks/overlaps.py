"""Plots that lie on each other."""

from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from gis.checks.narrow import polygons_of, wider_than
from gis.checks.sides import Rows, Shapes


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two rows, the lower one first, and what they both cover."""

    rows: tuple[int, int]
    shape: BaseGeometry


def overlaps(shapes: Shapes, tolerance: float) -> list[Overlap]:
    """Every pair of valid shapes that both cover a place wider than the tolerance, in the order of the rows."""
    pairs = _suspects(shapes)
    common = shapely.intersection(shapes[pairs[0]], shapes[pairs[1]])
    parts, of = polygons_of(common)
    wide = wider_than(parts, tolerance)
    parts, of = parts[wide], of[wide]
    starts = np.flatnonzero(np.diff(of, prepend=-1))
    return [
        Overlap((int(pairs[0, of[group[0]]]), int(pairs[1, of[group[0]]])), _one(parts[group]))
        for group in np.split(np.arange(len(of)), starts)[1:]
    ]


def _suspects(shapes: Shapes) -> Rows:
    """Pairs that may overlap: of those that touch, the ones with a side that no neighbour has in reverse.

    Where two shapes overlap, at least one has such a side; a thousand times fewer pairs are so to be intersected.
    """
    flat = np.flatnonzero(~shapely.is_empty(shapes))
    odd = flat[~shapely.is_empty(shapely.coverage_invalid_edges(shapes[flat]))]
    found = shapely.STRtree(shapes).query(shapes[odd], predicate="intersects")
    pairs = np.sort(np.stack([odd[found[0]], found[1]]), axis=0)
    return np.unique(pairs[:, pairs[0] != pairs[1]], axis=1)


def _one(parts: Shapes) -> BaseGeometry:
    return parts[0] if len(parts) == 1 else MultiPolygon(list(parts))
