"""Fill gap: the plot with the longest side on a gap gets the land, and with it the corners of the plots across."""

import shapely

from data.edit import Edit, edit
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import plot_and_frame, with_boundary
from gis.errors import TelimError


def fill_gap(register: Register, finding: Finding) -> Edit:
    """The plot with the gap as part of it. Raises fix_not_safe where the gap is no longer there or not in one system."""
    plot, frame = plot_and_frame(register, finding.facts["taker"])
    if finding.shape is None or frame.crs != finding.crs:
        raise TelimError("fix_not_safe")
    shape = shapely.union(frame.to_working(plot.geom), finding.shape)
    return edit("fill_gap", with_boundary(register, plot, frame, shape, finding.shape))
