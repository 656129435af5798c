"""Change boundary: a plot gets another boundary; nothing of its neighbours moves."""

from data.acts.checks import Boundary, living, same_shape, shape_of, the
from data.acts.neighbours import corners_in_neighbours, placed
from data.edit import Edit, edit, update
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError


def change_boundary(register: Register, plot: Plot | str, boundary: Boundary, *, edit_id: str | None = None) -> Edit:
    """The plot with this boundary, given in its working CRS; corner 1 and the order are those of ``boundary``.

    Corners that lie on a neighbour's side are inserted there in the same edit.
    Raises TelimError plot_retired, same_boundary, and what gis.boundary says of the boundary.
    """
    plot = living(the(register, Plot, plot))
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    geom = placed(frame_of(register, zone), shape_of(boundary))
    if same_shape(geom, plot.geom):
        raise TelimError("same_boundary")
    changes = [update(plot, geom=geom), *corners_in_neighbours(register, geom, but=plot.id)]
    return edit("change_boundary", changes, id=edit_id)
