"""Reshape a plot: the boundary changes by a verb, and the neighbours that share it go along unless it is detached."""

from numpy.typing import ArrayLike
from shapely.geometry.base import BaseGeometry

from data.acts.change_boundary import change_boundary, neighbours_of
from data.acts.checks import label, living, the
from data.edit import Edit
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import CornerRef
from gis.errors import TelimError
from gis.holes import cut_hole as hole_cut
from gis.holes import fill_hole as hole_filled
from gis.holes import hole_of, taken_in
from gis.offset import offset_side as side_offset
from gis.reshape import reshape
from gis.shared_sides import TOLERANCE
from gis.simplify import simplify
from gis.square import square


def reshape_plot(
    register: Register,
    plot: Plot | str,
    line: ArrayLike,
    *,
    reach: float = TOLERANCE,
    detached: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The boundary along that line of the working CRS. Raises what gis.reshape says, and as change_boundary."""
    plot, _, shape = _seen(register, plot)
    made = reshape(shape, line, reach)
    return change_boundary(register, plot, made, detached=detached, name="reshape_plot", edit_id=edit_id)


def offset_side(
    register: Register,
    plot: Plot | str,
    side: CornerRef,
    distance: float,
    *,
    detached: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """A side pulled outwards by so many metres. Raises what gis.offset says, and as change_boundary."""
    plot, _, shape = _seen(register, plot)
    made = side_offset(shape, side, distance)
    return change_boundary(register, plot, made, detached=detached, name="offset_side", edit_id=edit_id)


def square_plot(
    register: Register,
    plot: Plot | str,
    most: float | None = None,
    *,
    detached: bool = False,
    edit_id: str | None = None,
) -> Edit:
    """The plot squared up, no corner going further than ``most`` metres. Raises what gis.square says."""
    plot, _, shape = _seen(register, plot)
    made = square(shape, most).shape
    return change_boundary(register, plot, made, detached=detached, name="square_plot", edit_id=edit_id)


def simplify_plot(register: Register, plot: Plot | str, tolerance: float, *, edit_id: str | None = None) -> Edit:
    """The plot, and its neighbours along their common sides, without corners that hardly bend the boundary."""
    plot, frame, shape = _seen(register, plot)
    neighbours = [frame.to_working(other.geom) for other in neighbours_of(register, plot)]
    made = simplify(shape, tolerance, neighbours)
    return change_boundary(register, plot, made, detached=False, name="simplify_plot", edit_id=edit_id)


def cut_hole(register: Register, plot: Plot | str, ring: ArrayLike, *, edit_id: str | None = None) -> Edit:
    """The plot without what the ring encloses. Raises what gis.holes says."""
    plot, _, shape = _seen(register, plot)
    return change_boundary(register, plot, hole_cut(shape, ring), name="cut_hole", edit_id=edit_id)


def fill_hole(register: Register, plot: Plot | str, ref: CornerRef, *, edit_id: str | None = None) -> Edit:
    """The plot with that hole filled. Raises what gis.holes says, and hole_taken with plots and area: others lie there."""
    plot, frame, shape = _seen(register, plot)
    hole = hole_of(shape, ref)
    others = [other for other in register.plots_near(frame.to_register(hole), 0.0) if other.id != plot.id]
    taken = taken_in(hole, [frame.to_working(other.geom) for other in others])
    if taken:
        names = ", ".join(label(others[row]) for row in taken)
        raise TelimError("hole_taken", plots=names, area=sum(taken.values()))
    return change_boundary(register, plot, hole_filled(shape, ref), name="fill_hole", edit_id=edit_id)


def _seen(register: Register, plot: Plot | str) -> tuple[Plot, Frame, BaseGeometry]:
    """The living plot and its shape in its working CRS."""
    plot = living(the(register, Plot, plot))
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    return plot, frame, frame.to_working(plot.geom)
