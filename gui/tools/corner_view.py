"""What is seen of the plot whose corners are changed: its outline, corners, midpoints, sides and area."""

from collections.abc import Mapping

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, corners, move_corner, numbered
from gui.tools.aiming import Aim, snap_mark
from gui.tools.corner_places import at_ref, beside, midpoints, stands
from gui.tools.holding import Hold
from gui.tools.labelling import shape_area_label, side_label
from gui.tools.tool import Host, Label, Line, Mark, Point, Preview, Typed


def corner_view(
    host: Host,
    plot_id: str | None,
    shape: BaseGeometry,
    chosen: CornerRef | None,
    hold: Hold | None,
    aim: Aim | None,
    typed: Typed | None,
    reach: float,
    along: Mapping[str, BaseGeometry],
) -> Preview:
    """The plot at rest; with a corner on its way the shape that it would get, and the old one as a ghost."""
    if hold is None or aim is None or not hold.moving:
        lines = tuple(Line(ring, "sketch", True) for ring in _rings(shape))
        marks = (*(Mark(*at, "midpoint") for _, at in midpoints(shape, 4 * reach)), *_corners(shape, chosen))
        return Preview(lines, marks, _sides(host, shape, chosen), None, typed, plot_id, instead=True)
    seen = move_corner(hold.base, hold.ref, *aim.at)
    ghost = (Line(ring, "ghost", True) for ring in _rings(shape))
    lines = (*ghost, *(Line(ring, "sketch" if seen.is_valid else "bad", True) for ring in _rings(seen)))
    labels = (*_sides(host, seen, chosen), *shape_area_label(host, seen))
    labels += host.remarks(plot_id, seen, True, along) if seen.is_valid else ()
    snap = snap_mark(host, aim.catch) if aim.catch else None
    return Preview(lines, _corners(seen, chosen), labels, snap, typed, plot_id, instead=True)


def _rings(shape: BaseGeometry) -> list[tuple[Point, ...]]:
    return [tuple((float(e), float(n)) for e, n in ring) for ring in corners(shape)]


def _corners(shape: BaseGeometry, chosen: CornerRef | None) -> tuple[Mark, ...]:
    return tuple(
        Mark(corner.e, corner.n, "chosen" if corner.ref == chosen else "corner", corner.number)
        for corner in numbered(shape)
    )


def _sides(host: Host, shape: BaseGeometry, chosen: CornerRef | None) -> tuple[Label, ...]:
    """The two sides of the chosen corner."""
    if chosen is None or not stands(shape, chosen):
        return ()
    at = at_ref(shape, chosen)
    before, after = beside(shape, chosen)
    return side_label(host, before, at, "label_side"), side_label(host, at, after, "label_side")
