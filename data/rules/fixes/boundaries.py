"""What fixes have in common: a plot gets another boundary, and stays one plot with the corners that it had."""

from collections.abc import Callable

import numpy as np
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from data.acts.checks import living, the
from data.acts.neighbours import corners_in_neighbours, placed
from data.edit import Change, update
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import Ring, aligned, as_multi, check_shape, parts, shape_of, to_register_precision
from gis.checks.narrow import drawn_to_corners, polygons_of, wider_than
from gis.checks.spikes import spikes
from gis.crs import operation
from gis.errors import TelimError

CRUMB = 1e-5
"""Metres: what is narrower was left by the arithmetic."""
HERE = 1e-5
"""Metres around a place at which a corner stands there."""


def plot_and_frame(register: Register, id: str) -> tuple[Plot, Frame]:
    """The living plot and its working CRS. Raises no_such_plot, plot_retired."""
    plot = living(the(register, Plot, id))
    return plot, frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)


def with_boundary(
    register: Register, plot: Plot, frame: Frame, shape: BaseGeometry, beside: BaseGeometry
) -> list[Change]:
    """The plot with that shape of its working CRS, and its new corners in the sides of its neighbours.

    The corners of ``beside`` are those that it may have got. Raises fix_not_safe where the plot would vanish, fall
    apart, or get or lose a hole.
    """
    flat = polygons_of(np.array([shape], dtype=object))[0]
    flat = flat[wider_than(flat, CRUMB)]
    old = frame.to_working(plot.geom)
    flat = _without_hairs(drawn_to_corners(flat, np.array([old, beside], dtype=object), CRUMB))
    if not len(flat) or _form(flat) != _form(shapely.get_parts(old)):
        raise TelimError("fix_not_safe")
    geom = placed(frame, aligned(MultiPolygon(list(flat)), old))
    return [update(plot, geom=_checked(as_multi(geom))), *corners_in_neighbours(register, geom, but=plot.id)]


def _without_hairs(polygons: np.ndarray) -> np.ndarray:
    """The polygons without the spikes of no width that the arithmetic leaves between sides in one line."""
    while hairs := spikes(polygons, 1.0, CRUMB):
        tips = {one.at for one in hairs}

        def bare(ring: Ring, tips: set[tuple[float, float]] = tips) -> Ring:
            return _once(np.array([(e, n) for e, n in ring.tolist() if (e, n) not in tips]))

        polygons = np.array([shape_of([[bare(ring) for ring in part] for part in parts(one)]) for one in polygons])
    return polygons


def _form(polygons: np.ndarray) -> tuple[int, int]:
    return len(polygons), int(shapely.get_num_interior_rings(polygons).sum())


def register_place(register: Register, crs: str, place: tuple[float, float]) -> tuple[float, float]:
    """A place of that CRS as the register stores it."""
    point = to_register_precision(operation(register.crs, crs).shape_back(shapely.Point(place)))
    return float(shapely.get_x(point)), float(shapely.get_y(point))


def with_corners(
    register: Register, place: tuple[float, float], change: Callable[[Ring, np.ndarray], Ring]
) -> list[Change]:
    """Every living plot with a corner at the place (register CRS), changed there.

    ``change`` is given a ring and which of its corners stand there. Raises fix_not_safe where a boundary would break.
    """
    changes = []
    for plot in register.plots_near(shapely.Point(place), HERE):
        rings = [[_changed(ring, place, change) for ring in part] for part in parts(plot.geom)]
        if min(len(ring) for part in rings for ring in part) < 3:
            raise TelimError("fix_not_safe")
        geom = as_multi(shape_of(rings))
        if not shapely.equals_exact(geom, plot.geom, 0.0):
            changes.append(update(plot, geom=_checked(geom)))
    return changes


def _changed(ring: Ring, place: tuple[float, float], change: Callable[[Ring, np.ndarray], Ring]) -> Ring:
    """The ring changed where a corner stands at the place, without corners twice in a row."""
    here = np.hypot(*(ring - place).T) <= HERE
    if not here.any():
        return ring
    return _once(change(ring, here))


def _once(ring: Ring) -> Ring:
    """The ring without corners that stand twice in a row."""
    return np.asarray(ring[(ring != np.roll(ring, 1, axis=0)).any(axis=1)])


def _checked(geom: MultiPolygon) -> MultiPolygon:
    try:
        check_shape(geom)
    except TelimError as error:
        raise TelimError("fix_not_safe") from error
    return geom
