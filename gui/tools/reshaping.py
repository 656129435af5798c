"""What a moved corner becomes: the edit of an act, refused where the plot is no longer what the clerk saw."""

from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, move_corner, rounded
from gis.crs import operation
from gis.errors import Conflict
from gui.tools.corner_places import at_ref
from gui.tools.tool import MakeEdit

UNMOVED = 1e-5
"""Metres within which a corner is where it was; the way through the register's CRS errs by less."""


def change_boundary_to(
    plot_id: str,
    crs: str,
    before: BaseGeometry,
    after: BaseGeometry,
    free: CornerRef | None,
    detached: bool = False,
) -> MakeEdit:
    """The plot with the shape ``after``, drawn in that CRS over ``before``; the corner ``free`` is rounded to 1 mm.

    Corners that neighbours share go along in them, unless ``detached``.
    """

    def make(register: Any) -> Any:
        from data.acts.change_boundary import change_boundary
        from data.frame import frame_of
        from data.model import Plot, Zone

        plot = register.get(Plot, plot_id)
        if plot is None:
            raise Conflict("conflict", table="plot", id=plot_id)
        frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
        way = operation(crs, frame.crs)
        if not same(way.shape(before), frame.to_working(plot.geom)):
            raise Conflict("conflict", table="plot", id=plot_id)
        shape = way.shape(after)
        if free is not None:
            shape = move_corner(shape, free, *rounded(at_ref(shape, free)))
        return change_boundary(register, plot, shape, detached=detached)

    return make


def same(seen: BaseGeometry, now: BaseGeometry) -> bool:
    """Whether two shapes have the same corners, one as polygon, the other perhaps as multipolygon."""
    a, b = shapely.get_coordinates(seen), shapely.get_coordinates(now)
    return a.shape == b.shape and bool(np.abs(a - b).max(initial=0.0) <= UNMOVED)
