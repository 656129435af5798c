"""Change boundary: a plot gets another boundary, alone or with the neighbours that share its corners."""

import shapely
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from data.acts.checks import Boundary, label, living, same_shape, shape_of, the
from data.acts.neighbours import corners_in_neighbours, placed
from data.edit import Change, Edit, edit, update
from data.frame import Frame, frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.errors import TelimError
from gis.move_shared import Followed, follow
from gis.shared_sides import insert_into_sides

NEAR = 0.01
"""Metres around the plot in which neighbours are looked for."""


def change_boundary(
    register: Register,
    plot: Plot | str,
    boundary: Boundary,
    *,
    detached: bool = True,
    name: str = "change_boundary",
    edit_id: str | None = None,
) -> Edit:
    """The plot with this boundary, given in its working CRS; corner 1 and the order are those of ``boundary``.

    Corners that lie on a neighbour's side are inserted there in the same edit. Detached, nothing else of the neighbours
    changes; otherwise common corners move, come and go in all of them alike. ``name`` says how the boundary was found.
    Raises TelimError plot_retired, same_boundary, neighbour_would_break with plot, and what gis.boundary says.
    """
    plot = living(the(register, Plot, plot))
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    shape: BaseGeometry = shape_of(boundary)
    if same_shape(placed(frame, shape), plot.geom):
        raise TelimError("same_boundary")
    went: list[Change] = []
    if not detached:
        shape, went = _with_neighbours(register, frame, plot, shape)
    geom = placed(frame, shape)
    moved = [plot.id, *(change.row_id for change in went)]
    changes = [update(plot, geom=geom), *went, *corners_in_neighbours(register, geom, but=moved)]
    return edit(name, changes, id=edit_id)


def neighbours_of(register: Register, plot: Plot) -> list[Plot]:
    """The living plots that touch the plot."""
    return [other for other in register.plots_near(plot.geom, NEAR) if other.id != plot.id]


def _with_neighbours(
    register: Register, frame: Frame, plot: Plot, shape: BaseGeometry
) -> tuple[BaseGeometry, list[Change]]:
    """The shape, and the neighbours as they go along with it, all in the plot's working CRS."""
    neighbours = neighbours_of(register, plot)
    while True:
        followed = _followed(frame, plot, shape, neighbours)
        more = _beside(register, frame, followed, [plot, *neighbours])
        if not more:
            break
        neighbours += more
    rows = sorted(followed.others)
    went: list[BaseGeometry] = [followed.others[row] for row in rows]
    for e, n in shapely.get_coordinates(followed.own).tolist():
        for place, other in insert_into_sides(went, e, n).items():
            went[place] = other
    changes = [update(neighbours[row], geom=placed(frame, other)) for row, other in zip(rows, went, strict=True)]
    return followed.own, changes


def _followed(frame: Frame, plot: Plot, shape: BaseGeometry, neighbours: list[Plot]) -> Followed:
    shapes = [frame.to_working(other.geom) for other in neighbours]
    try:
        return follow(frame.to_working(plot.geom), shape, shapes)
    except TelimError as error:
        if error.code != "neighbour_breaks":
            raise
        broken = neighbours[error.facts["row"]] if error.facts["row"] >= 0 else plot
        raise TelimError("neighbour_would_break", plot=label(broken), at=error.facts["at"]) from error


def _beside(register: Register, frame: Frame, followed: Followed, known: list[Plot]) -> list[Plot]:
    """Plots beyond the neighbours that have a corner which went along on a side."""
    if not followed.travelled:
        return []
    places = frame.to_register(MultiPoint(followed.travelled))
    ids = {plot.id for plot in known}
    return [other for other in register.plots_near(places, NEAR) if other.id not in ids]
