"""Where the corners, midpoints and sides of one plot are, seen from the pointer."""

from collections.abc import Iterator

import numpy as np
from shapely.geometry.base import BaseGeometry

from gis.boundary import Corner, CornerRef, numbered, parts
from gis.measure import azimuth, distance
from gui.tools.aiming import Guide
from gui.tools.tool import Point

Side = tuple[CornerRef, Point, Point]
"""A side by the corner where it begins, and both ends."""


def at_ref(shape: BaseGeometry, ref: CornerRef) -> Point:
    """E and N of a corner."""
    e, n = parts(shape)[ref.part][ref.ring][ref.index].tolist()
    return e, n


def stands(shape: BaseGeometry, ref: CornerRef) -> bool:
    """Whether the shape has such a corner."""
    rings = parts(shape)
    return ref.part < len(rings) and ref.ring < len(rings[ref.part]) and ref.index < len(rings[ref.part][ref.ring])


def sides(shape: BaseGeometry) -> Iterator[Side]:
    """Every side of every ring."""
    for p, part in enumerate(parts(shape)):
        for r, ring in enumerate(part):
            ends = [(float(e), float(n)) for e, n in ring]
            for i, a in enumerate(ends):
                yield CornerRef(p, r, i), a, ends[(i + 1) % len(ends)]


def corner_at(shape: BaseGeometry, point: Point, reach: float) -> Corner | None:
    """The nearest corner within reach (metres)."""
    near = min(numbered(shape), key=lambda corner: distance((corner.e, corner.n), point), default=None)
    return near if near and distance((near.e, near.n), point) <= reach else None


def midpoints(shape: BaseGeometry, shortest: float) -> list[tuple[CornerRef, Point]]:
    """The middle of each side that is long enough, with the corner where the side begins."""
    return [(ref, ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)) for ref, a, b in sides(shape) if distance(a, b) >= shortest]


def midpoint_at(shape: BaseGeometry, point: Point, reach: float) -> tuple[CornerRef, Point] | None:
    """The nearest midpoint mark within reach."""
    marks = midpoints(shape, 4 * reach)
    near = min(marks, key=lambda mark: distance(mark[1], point), default=None)
    return near if near and distance(near[1], point) <= reach else None


def side_at(shape: BaseGeometry, point: Point, reach: float) -> tuple[CornerRef, Point] | None:
    """The nearest side within reach: the corner where it begins, and the foot of the point on it."""
    best: tuple[float, CornerRef, Point] | None = None
    for ref, a, b in sides(shape):
        foot = _foot(a, b, point)
        away = distance(foot, point)
        if away <= reach and (best is None or away < best[0]):
            best = away, ref, foot
    return best[1:] if best else None


def _foot(a: Point, b: Point, point: Point) -> Point:
    start, along = np.array(a), np.subtract(b, a)
    length2 = float(along @ along) or 1.0
    share = min(1.0, max(0.0, float((np.array(point) - start) @ along) / length2))
    e, n = (start + share * along).tolist()
    return e, n


def beside(shape: BaseGeometry, ref: CornerRef) -> tuple[Point, Point]:
    """The corners before and after that one."""
    ring = parts(shape)[ref.part][ref.ring]
    before, after = ring[ref.index - 1].tolist(), ring[(ref.index + 1) % len(ring)].tolist()
    return (before[0], before[1]), (after[0], after[1])


def next_ref(shape: BaseGeometry, ref: CornerRef | None, step: int) -> CornerRef:
    """The corner after (step 1) or before (-1) that one, round all rings; corner 1 or the last where none is given."""
    refs = [corner.ref for corner in numbered(shape)]
    if ref is None:
        return refs[0] if step > 0 else refs[-1]
    return refs[(refs.index(ref) + step) % len(refs)]


def along_sides(shape: BaseGeometry, ref: CornerRef, pointer: Point) -> Guide:
    """The line of the two sides at a corner that lies nearer to the pointer: Shift keeps that side's azimuth."""
    at = at_ref(shape, ref)
    guides = [Guide(end, azimuth(end, at)) for end in beside(shape, ref)]
    return min(guides, key=lambda guide: distance(guide.foot(pointer), pointer))
