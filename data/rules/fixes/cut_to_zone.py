"""Cut to zone: a plot loses what lies outside the boundary of its zone."""

import shapely

from data.edit import Edit, edit
from data.model import Zone
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import plot_and_frame, with_boundary
from gis.errors import TelimError


def cut_to_zone(register: Register, finding: Finding) -> Edit:
    """The plot inside its zone. Raises fix_not_safe where it would vanish, fall apart or get a hole."""
    plot, frame = plot_and_frame(register, finding.plots[0])
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    if zone is None or zone.geom is None:
        raise TelimError("fix_not_safe")
    area = frame.to_working(zone.geom)
    shape = shapely.intersection(frame.to_working(plot.geom), area)
    return edit("cut_to_zone", with_boundary(register, plot, frame, shape, area))
