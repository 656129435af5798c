"""The plot plan: composed from the register as a value in millimetres, no painter needed."""

from collections.abc import Sequence
from datetime import date

from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError
from gui.sheets import papers
from gui.sheets.gather import gather, reach_of
from gui.sheets.layout import lay_out
from gui.sheets.order import Order
from gui.sheets.sheet import Sheet


def compose(
    register: Register,
    plot: Plot,
    *,
    scale: int | None = None,
    paper: str = "A4",
    landscape: bool = False,
    languages: Sequence[str] = ("kk", "ru"),
    who: str | None = None,
    today: date | None = None,
    order: Order | None = None,
) -> Sheet:
    """The plan of a living plot; ``order`` instead of the single wishes, where there is one.

    Raises TelimError: bad_scale, scale_does_not_fit, plot_too_large, unknown_paper, unknown_language, not_flat.
    """
    if plot.retired_on is not None:
        raise TelimError("sheet_of_retired_plot", plot=plot.cadastral_no or plot.id)
    if order is None:
        order = Order(scale, paper, landscape, tuple(languages), who, today or register.today)
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    boundary = frame_of(register, zone).to_working(plot.geom)
    reach = reach_of(boundary, papers.size(order.paper, order.landscape), order.scale)
    return lay_out(gather(register, plot, reach), order)
