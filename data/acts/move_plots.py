"""Move plots: one or several go to another place as they are, turned or scaled; the neighbours that share corners go along."""

from collections.abc import Sequence

import shapely
from shapely.geometry import MultiPoint, MultiPolygon
from shapely.geometry.base import BaseGeometry

from data.acts.change_boundary import NEAR
from data.acts.checks import label, living, same_shape, the
from data.acts.neighbours import corners_in_neighbours, placed
from data.edit import Change, Edit, edit, update
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.carry import Carried, carry
from gis.errors import TelimError
from gis.shared_sides import insert_into_sides
from gis.transform import Place


def move_plots(
    register: Register,
    plots: Sequence[Plot | str],
    place: Place,
    *,
    detached: bool = False,
    name: str = "move_plots",
    edit_id: str | None = None,
) -> Edit:
    """The plots with all corners where ``place`` puts them, a rule in the working CRS of the first plot.

    Corners that the plots share with each other stay common, bit for bit. Those that they share with others move in these
    too, unless ``detached``. Corners that come to lie on a neighbour's side are put in there. ``name`` says what was done.
    Raises TelimError why_no_plot, plot_retired, same_boundary, neighbour_would_break with plot, and what gis.transform says.
    """
    chosen = [living(plot) for plot in {one.id: one for one in (the(register, Plot, plot) for plot in plots)}.values()]
    if not chosen:
        raise TelimError("why_no_plot")
    frame = frame_of(register, register.get(Zone, chosen[0].zone_id) if chosen[0].zone_id else None)
    carried, went = _carried(register, frame, chosen, place, detached)
    geoms = [placed(frame, shape) for shape in carried.own]
    if all(same_shape(geom, plot.geom) for geom, plot in zip(geoms, chosen, strict=True)):
        raise TelimError("same_boundary")
    changes = [update(plot, geom=geom) for plot, geom in zip(chosen, geoms, strict=True)]
    changes += _along(frame, carried, went)
    whole = MultiPolygon(list(shapely.get_parts(geoms)))
    changes += corners_in_neighbours(register, whole, but=[change.row_id for change in changes])
    return edit(name, changes, id=edit_id)


def _carried(
    register: Register, frame: Frame, chosen: list[Plot], place: Place, detached: bool
) -> tuple[Carried, list[Plot]]:
    """Where everything goes, and the plots beside the chosen ones, in the order of its rows."""
    own = [frame.to_working(plot.geom) for plot in chosen]
    if detached:
        return carry(own, [], place), []
    beside: list[Plot] = []
    more = _near(register, MultiPolygon(list(shapely.get_parts([plot.geom for plot in chosen]))), chosen)
    while True:
        beside += more
        carried = _spoken(own, [frame.to_working(plot.geom) for plot in beside], place, beside)
        known = [*chosen, *beside]
        more = _near(register, frame.to_register(MultiPoint(carried.travelled)), known) if carried.travelled else []
        if not more:
            return carried, beside


def _near(register: Register, geom: BaseGeometry, known: list[Plot]) -> list[Plot]:
    ids = {plot.id for plot in known}
    return [plot for plot in register.plots_near(geom, NEAR) if plot.id not in ids]


def _spoken(own: list[BaseGeometry], others: list[BaseGeometry], place: Place, beside: list[Plot]) -> Carried:
    """All carried; where a boundary would break, the error names the plot of ``beside``."""
    try:
        return carry(own, others, place)
    except TelimError as error:
        if error.code != "neighbour_breaks":
            raise
        broken = label(beside[error.facts["row"]])
        raise TelimError("neighbour_would_break", plot=broken, at=error.facts["at"]) from error


def _along(frame: Frame, carried: Carried, beside: list[Plot]) -> list[Change]:
    """The neighbours as they went along, with the own corners that come to lie on their sides."""
    rows = sorted(carried.others)
    went: list[BaseGeometry] = [carried.others[row] for row in rows]
    for e, n in shapely.get_coordinates(carried.own).tolist() if went else []:
        for place, other in insert_into_sides(went, e, n).items():
            went[place] = other
    return [update(beside[row], geom=placed(frame, other)) for row, other in zip(rows, went, strict=True)]
