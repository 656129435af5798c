"""The land of a protection strip: an area as it is drawn, or a line that is the middle of a strip of some width."""

import numpy as np
import shapely
from numpy.typing import ArrayLike
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError

CLOSEST = 0.001
"""Metres between the ends of a line below which it has no direction."""
MOST_WIDTH = 10_000.0
"""Metres; the widest strips of the law are some kilometres wide."""


def strip_land(shape: BaseGeometry, width: float | None) -> BaseGeometry:
    """The area that the strip covers; an empty one where a line or point has no width. Metres of a flat CRS."""
    if shapely.get_dimensions(shape) == 2:
        return shape
    half = (width or 0.0) / 2.0
    return shapely.buffer(shape, half) if half > 0 else shapely.Polygon()


def strip_line(points: ArrayLike) -> LineString:
    """The middle of a strip through these points (n, 2). Raises not_finite, strip_needs_line."""
    ring = np.asarray(points, dtype=float).reshape(-1, 2)
    if not np.isfinite(ring).all():
        raise TelimError("not_finite")
    kept = np.ones(len(ring), dtype=bool)
    kept[1:] = np.hypot(*np.diff(ring, axis=0).T) >= CLOSEST
    if kept.sum() < 2:
        raise TelimError("strip_needs_line")
    return LineString(ring[kept])


def check_width(width: float | None, *, line: bool) -> None:
    """Whether a strip can be so wide: a line must say it. Raises strip_needs_width, strip_width."""
    if width is None:
        if line:
            raise TelimError("strip_needs_width")
    elif not 0.0 < width <= MOST_WIDTH:
        raise TelimError("strip_width", width=f"{width:g}", most=f"{MOST_WIDTH:g}")
