"""Which neighbours share a corner, and what becomes of them when it moves."""

from collections.abc import Iterable, Iterator

import shapely
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gis.move_shared import move_shared
from gis.shared_sides import TOLERANCE
from gui.tools.tool import Host, Line, Point


def sharing(host: Host, plot_id: str, at: Point) -> list[str]:
    """The other plots that have a corner there."""
    e, n = at
    near = host.plots_in((e - 0.01, n - 0.01, e + 0.01, n + 0.01), False)
    return [other for other in near if other != plot_id and _has_corner(host.plot_shape(other), at)]


def carried(host: Host, plot_id: str, old: Point, new: Point) -> dict[str, BaseGeometry]:
    """The neighbours of a corner with the shapes that they would get; none where one would break."""
    found = {other: shape for other in sharing(host, plot_id, old) if (shape := host.plot_shape(other)) is not None}
    shapes = list(found.values())
    bits = [_corner_of(shape, old) for shape in shapes]
    try:
        moved = move_shared(shapes, {corner: new for corner in bits if corner is not None})
    except TelimError:
        return {}
    ids = list(found)
    return {ids[row]: shape for row, shape in moved.shapes.items()}


def outlines(shapes: Iterable[BaseGeometry]) -> tuple[Line, ...]:
    """The outsides of shapes on their way."""
    return tuple(Line(ring, "moving", True) for shape in shapes for ring in _rings(shape))


def _has_corner(shape: BaseGeometry | None, at: Point) -> bool:
    return shape is not None and _corner_of(shape, at) is not None


def _corner_of(shape: BaseGeometry, at: Point) -> Point | None:
    """The corner of the shape at that place, in its own bits."""
    for e, n in shapely.get_coordinates(shape).tolist():
        if abs(e - at[0]) <= TOLERANCE and abs(n - at[1]) <= TOLERANCE:
            return e, n
    return None


def _rings(shape: BaseGeometry) -> Iterator[tuple[Point, ...]]:
    for part in shapely.get_parts(shape):
        yield tuple((e, n) for e, n in shapely.get_coordinates(shapely.get_exterior_ring(part))[:-1].tolist())
