"""Which neighbours go along when a plot gets another shape, as the act will have it: seen before it is done."""

from collections.abc import Mapping, Sequence

import shapely
from shapely.geometry import MultiPoint
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gis.move_shared import Followed, follow
from gui.tools.tool import Host

NEAR = 0.01
"""Metres around a plot in which its neighbours are looked for, as the act does."""

Around = Mapping[str, BaseGeometry]
"""Plots by id, in the coordinates of the map."""


def around(host: Host, plot_id: str, shape: BaseGeometry) -> Around:
    """The plots whose boxes reach the shape's box; cheap enough for every move of the pointer."""
    west, south, east, north = shape.bounds
    box = (west - NEAR, south - NEAR, east + NEAR, north + NEAR)
    found = {other: host.plot_shape(other) for other in host.plots_in(box, False) if other != plot_id}
    return {other: there for other, there in found.items() if there is not None}


def touching(shape: BaseGeometry, others: Around) -> Around:
    """Those of the plots that touch the shape."""
    return {other: there for other, there in others.items() if shapely.dwithin(shape, there, NEAR)}


def going_along(
    host: Host, plot_id: str, before: BaseGeometry, after: BaseGeometry, others: Around
) -> tuple[BaseGeometry, Around]:
    """The plot's new shape, and the neighbours that change with it. Raises neighbour_would_break with plot and at."""
    known = dict(touching(before, others))
    while True:
        ids = list(known)
        followed = _followed(host, plot_id, before, after, [known[one] for one in ids], ids)
        more = _beside(host, followed, {plot_id, *ids})
        if not more:
            return followed.own, {ids[row]: shape for row, shape in followed.others.items()}
        known |= more


def following(host: Host, plot_id: str, before: BaseGeometry, after: BaseGeometry) -> Around:
    """The neighbours that change with the plot. Raises as ``going_along``."""
    return going_along(host, plot_id, before, after, around(host, plot_id, before))[1]


def _followed(
    host: Host, plot_id: str, before: BaseGeometry, after: BaseGeometry, shapes: Sequence[BaseGeometry], ids: list[str]
) -> Followed:
    try:
        return follow(before, after, shapes)
    except TelimError as error:
        if error.code != "neighbour_breaks":
            raise
        row = error.facts["row"]
        broken = host.plot_name(ids[row] if row >= 0 else plot_id)
        raise TelimError("neighbour_would_break", plot=broken, at=error.facts["at"]) from error


def _beside(host: Host, followed: Followed, known: set[str]) -> dict[str, BaseGeometry]:
    """Plots beyond the neighbours that have a corner which went along on a side."""
    if not followed.travelled:
        return {}
    places = MultiPoint(followed.travelled)
    found = around(host, "", places)
    return {other: shape for other, shape in touching(places, found).items() if other not in known}
