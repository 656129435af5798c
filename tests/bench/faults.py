"""Faults planted into a fabric: one plot's mid-side corner pushed over its neighbour's land, or back from it."""

from dataclasses import dataclass

import numpy as np
import shapely

from tests.bench.fabric import ORIGIN, fabric

DEPTH = (0.3, 2.0)
"""Metres by which a corner is pushed."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Faulty:
    """The shapes, and the pairs of rows with an overlap or a gap between them; no plot is in two pairs."""

    geoms: np.ndarray
    overlaps: set[Pair]
    gaps: set[Pair]


def faulty(count: int, faults: int, seed: int = 1, origin: tuple[float, float] = ORIGIN) -> Faulty:
    """A fabric of so many plots with so many overlaps and as many gaps."""
    geoms = fabric(count, seed, origin).geoms.copy()
    rng = np.random.default_rng(seed)
    side = int(np.ceil(np.sqrt(count)))
    rows = np.arange(count - side)
    apart = rows[(rows % side % 3 == 1) & (rows // side % 3 == 1)]
    chosen = rng.choice(apart, size=2 * faults, replace=False)
    for place, row in enumerate(chosen.tolist()):
        ring = shapely.get_coordinates(geoms[row])
        ring[3, 0] += (1 if place < faults else -1) * rng.uniform(*DEPTH)
        geoms[row] = shapely.polygons(np.round(ring, 3))
    pairs = [(row, row + side) for row in chosen.tolist()]
    return Faulty(geoms, set(pairs[:faults]), set(pairs[faults:]))
