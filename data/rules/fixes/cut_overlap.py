"""Cut overlap: of two plots the one that gives way loses what both cover."""

import shapely

from data.edit import Edit, edit
from data.model import Plot
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes.boundaries import plot_and_frame, with_boundary


def cut_overlap(register: Register, finding: Finding) -> Edit:
    """The later plot without the land of the earlier; a registered plot gives way to none that is not registered.

    Raises fix_not_safe where the plot would vanish, fall apart or get a hole.
    """
    one, other = finding.plots
    gives, keeps = (one, other) if _gives_way(register, one, other) else (other, one)
    plot, frame = plot_and_frame(register, gives)
    stays = register.get(Plot, keeps)
    assert stays is not None
    beside = frame.to_working(stays.geom)
    shape = shapely.difference(frame.to_working(plot.geom), beside)
    return edit("cut_overlap", with_boundary(register, plot, frame, shape, beside))


def _gives_way(register: Register, earlier: str, later: str) -> bool:
    registered = {one.id for one in register.statuses([earlier, later]) if one.status == "registered"}
    return later in registered and earlier not in registered
