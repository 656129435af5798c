"""Where on the demo land a story can happen: free ground, shared corners."""

import numpy as np
import shapely

from data.frame import frame_of
from data.model import Context, Plot
from tests.journeys.clerk import Clerk


def free_spot(clerk: Clerk, side: float) -> list[tuple[float, float]]:
    """The corners of a square of that side inside the zone, clear of plots and roads by 12 m; the register knows none there."""
    place = clerk.session.place
    frame = frame_of(clerk.register, place)
    zone = frame.to_working(place.geom)
    used = [frame.to_working(shape) for shape in clerk.session.cover.geoms]
    used += [frame.to_working(context.geom) for context in clerk.register.all(Context) if context.kind == "road"]
    free = shapely.difference(zone, shapely.union_all(shapely.buffer(np.array(used, dtype=object), 12.0)))
    west, south, east, north = zone.bounds
    for n in np.arange(north - side, south, -side / 3):
        for e in np.arange(west, east - side, side / 3):
            e, n = round(float(e), 0), round(float(n), 0)
            if shapely.contains(free, shapely.box(e, n, e + side, n + side)):
                return [(e, n), (e, n + side), (e + side, n + side), (e + side, n)]
    raise AssertionError("the zone has no free ground of that size")


def corners_of(clerk: Clerk, number: str) -> tuple[Plot, Plot, tuple[float, float]]:
    """The plot, a neighbour, and a corner that just these two share."""
    plot = clerk.plot(number)
    ring = clerk.ring(plot)
    near = [other for other in clerk.register.plots_near(plot.geom, 0.001) if other.id != plot.id]
    rings = {other.id: {tuple(xy) for xy in clerk.ring(other).tolist()} for other in near}
    for corner in map(tuple, ring.tolist()):
        sharing = [other for other in near if corner in rings[other.id]]
        if len(sharing) == 1:
            return plot, sharing[0], corner
    raise AssertionError("no corner is shared by two plots")


def inside(clerk: Clerk, plot: Plot) -> tuple[float, float]:
    """A place in the middle of the plot."""
    shape = frame_of(clerk.register, clerk.session.place).to_working(plot.geom)
    point = shapely.point_on_surface(shape)
    return point.x, point.y


def around(corners: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Bounds with room around these corners."""
    west, south, east, north = shapely.MultiPoint(corners).bounds
    room = 0.4 * max(east - west, north - south)
    return west - room, south - room, east + room, north + room
