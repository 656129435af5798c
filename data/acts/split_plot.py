"""Split a plot: it is retired, and its pieces are new plots."""

from collections.abc import Callable, Sequence
from datetime import date

from shapely.geometry.base import BaseGeometry

from data.acts.checks import label, living, past_day, the
from data.acts.succession import SPLIT, Policy, Succession, Wish, succeed
from data.edit import Edit
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError

Way = Callable[[BaseGeometry], Sequence[BaseGeometry]]
"""How a shape in the plot's working CRS is divided: a verb of gis, such as ``split`` by a line or ``by_area``."""


def plan_split(
    register: Register,
    plot: Plot | str,
    way: Way,
    reason: str,
    *,
    numbers: Sequence[str | None] | None = None,
    policy: Policy = SPLIT,
    on: date | None = None,
    edit_id: str | None = None,
) -> Succession:
    """What a split would do, to be shown and then applied; a reserve is a piece like the others.

    Raises plot_retired, not_divisible, application_pending, no_reason, date_in_future, what ``way`` raises, and as
    ``succession.succeed``.
    """
    plot = living(the(register, Plot, plot))
    if plot.divisible is False:
        raise TelimError("not_divisible", plot=label(plot))
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    wish = Wish("split_plot", "split", reason, past_day(register, on), policy, numbers, edit_id)
    return succeed(register, frame, [plot], lambda: way(frame.to_working(plot.geom)), wish)


def split_plot(register: Register, plot: Plot | str, way: Way, reason: str, **more: object) -> Edit:
    """The edit of ``plan_split``."""
    return plan_split(register, plot, way, reason, **more).edit  # type: ignore[arg-type]  # handed on
