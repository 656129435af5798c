"""Areas that are too small, or unlike what a paper says."""

import numpy as np
import shapely
from numpy.typing import NDArray

from gis.checks.sides import Rows, Shapes


def too_small(shapes: Shapes, least: float) -> Rows:
    """Rows of the shapes, not empty ones, with less square metres than that."""
    return np.flatnonzero((shapely.area(shapes) < least) & ~shapely.is_empty(shapes))


def area_differs(shapes: Shapes, stated: NDArray[np.float64], corner_error: float) -> tuple[Rows, NDArray[np.float64]]:
    """Rows of the shapes whose area differs from the stated one (NaN: none is stated) by more than it may; what it may.

    A difference of 3.5 * m * sqrt(P) is allowed, where corners are known to m metres and P is the stated area.
    """
    allowed = 3.5 * corner_error * np.sqrt(np.maximum(stated, 0.0))
    with np.errstate(invalid="ignore"):
        off = np.abs(shapely.area(shapes) - stated) > allowed
    return np.flatnonzero(off & ~shapely.is_empty(shapes)), allowed
