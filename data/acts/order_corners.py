"""Order corners: a plot's corners get another order, and so other numbers; every coordinate stays bit for bit."""

from data.acts.checks import living, same_shape, the
from data.edit import Edit, edit, update
from data.model import Plot
from data.register import Register
from gis.boundary import as_multi, check_shape
from gis.corner_order import Order, in_order
from gis.errors import TelimError


def order_corners(
    register: Register, plot: Plot | str, order: Order, *, name: str = "renumber_corners", edit_id: str | None = None
) -> Edit:
    """The plot with its corners in that order, which holds in every CRS; ``name`` says what the clerk asked for.

    Raises TelimError plot_retired, same_order, order_does_not_fit, and what gis.boundary says of a boundary that crosses itself.
    """
    plot = living(the(register, Plot, plot))
    geom = as_multi(in_order(plot.geom, order))
    if same_shape(geom, plot.geom):
        raise TelimError("same_order")
    check_shape(geom)
    return edit(name, [update(plot, geom=geom)], id=edit_id)
