"""The neighbours that go along when plots change, and how all of it is seen."""

from collections.abc import Collection, Iterable

import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners
from gui.tools.labelling import area_change_facts
from gui.tools.tool import Host, Label, Line, Point

NEAR = 0.01
"""Metres around a boundary in which neighbours are looked for."""
SPOKEN_OF = 8
"""Of so many plots at most it is asked what the rules would say at every move of the pointer."""


def near(host: Host, shapes: Collection[BaseGeometry], but: Collection[str]) -> list[BaseGeometry]:
    """The shapes of the other plots that touch one of these."""
    if not shapes:
        return []
    west, south, east, north = shapely.total_bounds(list(shapes)).tolist()
    found = host.plots_in((west - NEAR, south - NEAR, east + NEAR, north + NEAR), False)
    others = [shape for one in found if one not in but and (shape := host.plot_shape(one)) is not None]
    tree = shapely.STRtree(list(shapes))
    rows = {int(row) for row in tree.query(others, predicate="dwithin", distance=NEAR)[0]} if others else set()
    return [others[row] for row in sorted(rows)]


def change_lines(
    before: Iterable[BaseGeometry],
    after: Iterable[BaseGeometry],
    others: Iterable[BaseGeometry],
    broken: Iterable[BaseGeometry] = (),
) -> tuple[Line, ...]:
    """The old outlines as ghosts, the neighbours on their way, and the new outlines; what cannot be is bad."""
    ghosts = (Line(ring, "ghost", True) for shape in before for ring in rings(shape))
    along = (Line(ring, "moving", True) for shape in others for ring in rings(shape))
    made = (Line(ring, "sketch" if sound(shape) else "bad", True) for shape in after for ring in rings(shape))
    bad = (Line(ring, "bad", True) for shape in broken for ring in rings(shape))
    return (*ghosts, *along, *made, *bad)


def rings(shape: BaseGeometry) -> list[tuple[Point, ...]]:
    """Every ring as points."""
    return [tuple((e, n) for e, n in ring.tolist()) for ring in corners(shape)]


def sound(shape: BaseGeometry) -> bool:
    """Whether such a shape may be."""
    return bool(shape.is_valid and shape.area > 0.0)


def area_change(host: Host, before: Iterable[BaseGeometry], after: Collection[BaseGeometry]) -> tuple[Label, ...]:
    """The area before, after, and the difference, in square metres."""
    west, south, east, north = shapely.total_bounds(list(after)).tolist()
    facts = area_change_facts(host, before, after, 0)
    return (Label((west + east) / 2, (south + north) / 2, "label_area_change", facts),)


def spoken(host: Host, after: dict[str, BaseGeometry], detached: bool) -> tuple[Label, ...]:
    """What the rules would say of these plots with these shapes, all at once."""
    few = list(after.items())[:SPOKEN_OF]
    return tuple(remark for plot_id, shape in few for remark in host.remarks(plot_id, shape, detached, after))
