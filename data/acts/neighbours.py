"""What a new boundary does to the plots around it: a corner of it that lies on a neighbour's side stands there too."""

from collections.abc import Collection
from itertools import groupby

import shapely
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from data.edit import Change, update
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import as_multi, check_place, to_register_precision
from gis.shared_sides import insert_into_sides

NEAR = 0.01
"""Metres around the boundary in which neighbours are looked for."""


def placed(frame: Frame, shape: BaseGeometry) -> BaseGeometry:
    """A shape of the working CRS as the register stores it: a multipolygon, to 1e-6 m. Raises place_too_far."""
    check_place(shape)
    return to_register_precision(as_multi(frame.to_register(shape)))


def corners_in_neighbours(register: Register, geom: BaseGeometry, but: Collection[str] = ()) -> list[Change]:
    """The neighbours whose sides get a corner of ``geom`` (register CRS), each as one change; not the plots ``but``.

    Only sides within 2e-6 m of a corner are touched, in the neighbour's own working CRS, so that no outline moves more.
    """
    near = [plot for plot in register.plots_near(geom, NEAR) if plot.id not in but]
    near.sort(key=lambda plot: plot.zone_id or "")
    points = MultiPoint(shapely.get_coordinates(geom))
    changes: list[Change] = []
    for zone_id, group in groupby(near, key=lambda plot: plot.zone_id):
        zone = register.get(Zone, zone_id) if zone_id else None
        changes += _inserted(frame_of(register, zone), list(group), points)
    return changes


def _inserted(frame: Frame, plots: list[Plot], points: BaseGeometry) -> list[Change]:
    shapes = [frame.to_working(plot.geom) for plot in plots]
    touched: set[int] = set()
    for e, n in shapely.get_coordinates(frame.to_working(points)).tolist():
        for row, shape in insert_into_sides(shapes, e, n).items():
            shapes[row] = shape
            touched.add(row)
    return [
        update(plots[row], geom=to_register_precision(as_multi(frame.to_register(shapes[row]))))
        for row in sorted(touched)
    ]
