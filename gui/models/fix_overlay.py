"""A fix on the map: plots as they are as ghosts, as they would be as outlines, and the land that changes hands."""

from collections.abc import Iterable, Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import corners
from gui.models.fix_preview import SAME, FixPreview, PlotChange
from gui.tools.tool import Label, Line, Preview
from gui.widgets import wording

Bounds = tuple[float, float, float, float]
MOST_PLOTS = 200
"""So many plots are drawn; a fix that changes more is told in words alone."""
MOST_NAMED = 12


def fix_overlay(preview: FixPreview) -> Preview:
    """What the map shows, in the CRS of the finding."""
    lines: list[Line] = []
    changed = [change for change in preview.changes if change.becomes is not None][:MOST_PLOTS]
    for change in changed:
        lines += _rings(change.was, "ghost")
    parts = sorted(_moved(changed), key=shapely.area, reverse=True)
    for part in parts:
        lines += _rings(part, "part")
    for change in changed:
        lines += _rings(change.becomes, "moving")
    return Preview(tuple(lines), labels=tuple(_label(part) for part in parts[:MOST_NAMED]))


def fix_bounds(preview: FixPreview) -> Bounds | None:
    """What is to be seen of it: the land that changes hands, else where the plots get other corners; None for nothing."""
    changed = [change for change in preview.changes if change.becomes is not None]
    shapes: list[BaseGeometry] = list(_moved(changed)) or [
        shapely.symmetric_difference(shapely.boundary(one.was), shapely.boundary(one.becomes)) for one in changed
    ]
    shapes = [shape for shape in shapes if not shape.is_empty]
    if not shapes:
        return None
    west, south, east, north = shapely.total_bounds(shapes).tolist()
    return west, south, east, north


def _moved(changes: Iterable[PlotChange]) -> Iterator[BaseGeometry]:
    """The parts of land that a plot gives or gets, each once."""
    pairs = [(shapely.make_valid(one.was), shapely.make_valid(one.becomes)) for one in changes]
    pieces = [shapely.symmetric_difference(was, becomes) for was, becomes in pairs]
    for part in shapely.get_parts(shapely.union_all(pieces)) if pieces else ():
        if shapely.area(part) >= SAME:
            yield part


def _rings(shape: BaseGeometry | None, style: str) -> list[Line]:
    if shape is None or shapely.get_dimensions(shape) != 2:
        return []
    return [Line(tuple((e, n) for e, n in ring.tolist()), style, closed=True) for ring in corners(shape)]  # type: ignore[arg-type]


def _label(part: BaseGeometry) -> Label:
    inside = shapely.point_on_surface(part)
    return Label(inside.x, inside.y, "label_part", {"size": wording.number(shapely.area(part), 2)})
