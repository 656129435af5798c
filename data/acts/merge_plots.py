"""Merge plots: they are retired, and what they cover together is one new plot."""

from collections.abc import Sequence
from datetime import date

from shapely.geometry.base import BaseGeometry

from data.acts.checks import label, living, past_day, the
from data.acts.succession import MERGE, Policy, Succession, Wish, succeed
from data.edit import Edit
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError
from gis.merge import corner_set, merge

NEAR = 0.01
"""Metres around the plots in which other plots are looked at."""


def plan_merge(
    register: Register,
    plots: Sequence[Plot | str],
    reason: str,
    *,
    number: str | None = None,
    apart: bool = False,
    policy: Policy = MERGE,
    on: date | None = None,
    edit_id: str | None = None,
) -> Succession:
    """What a merger would do, to be shown and then applied; the first plot leads corner 1, zone and number.

    ``apart`` allows plots that share no side. Raises merge_needs_two, plot_twice, plot_retired, zones_differ,
    not_adjacent, plots_overlap, application_pending, no_reason, date_in_future, and as ``succession.succeed``.
    """
    parents = [living(the(register, Plot, plot)) for plot in plots]
    _check_different(parents)
    frame = frame_of(register, register.get(Zone, parents[0].zone_id) if parents[0].zone_id else None)
    numbers = None if number is None else [number]
    wish = Wish("merge_plots", "merge", reason, past_day(register, on), policy, numbers, edit_id)
    return succeed(register, frame, parents, lambda: [_merged(register, frame, parents, apart)], wish)


def merge_plots(register: Register, plots: Sequence[Plot | str], reason: str, **more: object) -> Edit:
    """The edit of ``plan_merge``."""
    return plan_merge(register, plots, reason, **more).edit  # type: ignore[arg-type]  # handed on


def _check_different(parents: Sequence[Plot]) -> None:
    seen: set[str] = set()
    for plot in parents:
        if plot.id in seen:
            raise TelimError("plot_twice", plot=label(plot))
        seen.add(plot.id)
    if len({plot.zone_id for plot in parents}) > 1:
        raise TelimError("zones_differ", plots=", ".join(map(label, parents)))


def _merged(register: Register, frame: Frame, parents: Sequence[Plot], apart: bool) -> BaseGeometry:
    shapes = [frame.to_working(plot.geom) for plot in parents]
    own = {plot.id for plot in parents}
    around = {plot.id: plot for parent in parents for plot in register.plots_near(parent.geom, NEAR)}
    others = corner_set(frame.to_working(plot.geom) for plot in around.values() if plot.id not in own)
    try:
        return merge(shapes, others, apart)
    except TelimError as error:
        raise _named(error, [label(plot) for plot in parents]) from error


def _named(error: TelimError, names: Sequence[str]) -> TelimError:
    """What gis.merge says of rows, said of plots."""
    facts = error.facts
    if error.code == "shapes_apart":
        return TelimError("not_adjacent", plot=names[facts["row"]])
    if error.code == "shapes_overlap":
        plot, other = names[facts["row"]], names[facts["other"]]
        return TelimError("plots_overlap", plot=plot, with_plot=other, area=facts["area"])
    return error
