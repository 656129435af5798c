"""Take area: the passport states the area that the boundary has."""

from data.edit import Edit, edit, update
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import plot_and_frame
from gis.measure import planar_area


def take_area(register: Register, finding: Finding) -> Edit:
    """The plot with the area of its boundary, to the square metre, as the stated one; the journal keeps the old one."""
    plot, frame = plot_and_frame(register, finding.plots[0])
    area = float(round(planar_area(frame.to_working(plot.geom))))
    return edit("take_area", [update(plot, document_area_m2=area)])
