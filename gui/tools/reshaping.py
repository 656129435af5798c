"""What a moved corner becomes: the edit of an act, refused where the plot is no longer what the clerk saw."""

from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, move_corner, rounded
from gis.corner_order import Order
from gis.crs import Operation, operation
from gis.errors import Conflict, TelimError
from gui.tools.corner_places import at_ref
from gui.tools.tool import Host, MakeEdit

UNMOVED = 1e-5
"""Metres within which a corner is where it was; the way through the register's CRS errs by less."""


def change_boundary_to(
    plot_id: str,
    crs: str,
    before: BaseGeometry,
    after: BaseGeometry,
    free: CornerRef | None,
    detached: bool = False,
    name: str = "change_boundary",
) -> MakeEdit:
    """The plot with the shape ``after``, drawn in that CRS over ``before``; the corner ``free`` is rounded to 1 mm.

    Corners that neighbours share go along in them, unless ``detached``. ``name`` is that of the edit.
    """

    def make(register: Any) -> Any:
        from data.acts.change_boundary import change_boundary

        plot, way = as_seen(register, plot_id, crs, before)
        shape = way.shape(after)
        if free is not None:
            shape = move_corner(shape, free, *rounded(at_ref(shape, free)))
        return change_boundary(register, plot, shape, detached=detached, name=name)

    return make


def order_corners_to(plot_id: str, crs: str, before: BaseGeometry, order: Order, name: str) -> MakeEdit:
    """The plot with the corners that stood in ``before``, in that CRS, in another order; ``name`` is that of the edit."""

    def make(register: Any) -> Any:
        from data.acts.order_corners import order_corners

        plot, _ = as_seen(register, plot_id, crs, before)
        return order_corners(register, plot, order, name=name)

    return make


def tell_refusal(host: Host, error: TelimError) -> None:
    """Say why a boundary cannot be, with the place of a crossing in the user's numbers."""
    code, facts = refusal(error, host.number)
    host.tell(code, **facts)


def refusal(error: TelimError, number: Callable[[float, int], str]) -> tuple[str, dict[str, Any]]:
    """Code and facts of the sentence for what the verbs say of a boundary."""
    at = error.facts.get("at") if error.code in ("self_crossing", "rings_cross") else None
    return ("side_crosses", {"x": number(at[1], 2), "y": number(at[0], 2)}) if at else (error.code, error.facts)


def as_seen(register: Any, plot_id: str, crs: str, before: BaseGeometry) -> tuple[Any, Operation]:
    """The plot that the clerk saw in that CRS as ``before``, and the way to its working CRS. Raises Conflict."""
    from data.frame import frame_of
    from data.model import Plot, Zone

    plot = register.get(Plot, plot_id)
    if plot is None:
        raise Conflict("conflict", table="plot", id=plot_id)
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    way = operation(crs, frame.crs)
    if not _same(way.shape(before), frame.to_working(plot.geom)):
        raise Conflict("conflict", table="plot", id=plot_id)
    return plot, way


def _same(seen: BaseGeometry, now: BaseGeometry) -> bool:
    """Whether two shapes have the same corners, one as polygon, the other perhaps as multipolygon."""
    a, b = shapely.get_coordinates(seen), shapely.get_coordinates(now)
    return a.shape == b.shape and bool(np.abs(a - b).max(initial=0.0) <= UNMOVED)
