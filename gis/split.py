"""Split a shape by a line into the pieces that it cuts off."""

from collections.abc import Iterable, Sequence

import numpy as np
import shapely
from numpy.typing import ArrayLike
from shapely.geometry import LineString, MultiPolygon, Point, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, aligned, clockwise_from_northwest, corners, parts, polygon, shape_of
from gis.crossings import crossing
from gis.errors import TelimError
from gis.merge import merge
from gis.noding import faces, feet, meet, outlines
from gis.shared_sides import TOLERANCE

Shape = Polygon | MultiPolygon


def split(geom: BaseGeometry, line: ArrayLike, reach: float = TOLERANCE) -> list[Shape]:
    """The pieces of the shape along a line (n, 2) of E,N; a closed line cuts out what it encloses.

    Kept corners stay bit for bit, in the order and from the start of the shape; the new ones, computed and not rounded,
    are the same in both pieces. The piece with the lowest corner comes first and keeps the parts that the line misses.
    A corner of the line within ``reach`` metres of the outline is taken to be on it.
    Raises line_too_short, not_finite, line_crosses_itself, line_ends_inside, line_does_not_cross, line_only_touches,
    line_does_not_divide.
    """
    rings, path = _met(geom, checked_line(line), reach)
    _refuse_loose_end(geom, rings, path)
    found = _inside(geom, rings, path)
    _refuse_slivers(found)
    whole = list(shapely.get_parts(geom))
    if len(found) <= len(whole):
        raise _why_whole(geom, rings, path)
    return _children(geom, whole, found)


def halves(geom: BaseGeometry, line: ArrayLike) -> tuple[Shape | None, Shape | None]:
    """What lies to the right and to the left of a straight line that runs through all of the shape; None: nothing."""
    ends = checked_line(line)
    rings, path = _met(geom, ends, TOLERANCE)
    along, start = ends[1] - ends[0], ends[0]
    sides: tuple[list[Polygon], list[Polygon]] = ([], [])
    slivers = False
    for piece in _inside(geom, rings, path):
        away = np.array(shapely.point_on_surface(piece).coords[0]) - start
        left = bool(along[0] * away[1] - along[1] * away[0] > 0.0)
        if _is_sliver(piece):
            # the line grazes a corner: what lies beyond it stays with the other side
            left, slivers = not left, True
        sides[left].append(piece)
    right_half, left_half = (_one_shape(geom, _whole(found) if slivers else found) for found in sides)
    return right_half, left_half


def _is_sliver(face: Polygon) -> bool:
    return face.area <= TOLERANCE * face.length


def _whole(found: list[Polygon]) -> list[Polygon]:
    """The pieces, those that share sides made one."""
    return found if len(found) < 2 else list(shapely.get_parts(merge(found, apart=True)))


def checked_line(line: ArrayLike) -> Ring:
    """The line without repeated corners. Raises line_too_short, not_finite, line_crosses_itself with at=(e, n)."""
    path = np.asarray(line, dtype=float).reshape(-1, 2)
    if not np.isfinite(path).all():
        raise TelimError("not_finite")
    path = path[np.r_[True, (path[1:] != path[:-1]).any(axis=1)]] if len(path) else path
    if len(path) < 2:
        raise TelimError("line_too_short")
    if not shapely.is_simple(LineString(path - path[0])):
        raise TelimError("line_crosses_itself", at=_own_crossing(path))
    return path


def _inside(geom: BaseGeometry, rings: Sequence[Ring], path: Ring) -> list[Polygon]:
    """The faces of the shape between rings and path that meet in corners."""
    found = faces([*rings, path])
    shapely.prepare(geom)
    inside = shapely.intersects(geom, shapely.point_on_surface(found))
    return [face for face, one in zip(found, inside, strict=True) if one]


def _refuse_slivers(found: Iterable[Polygon]) -> None:
    for face in found:
        if _is_sliver(face):
            at = shapely.point_on_surface(face)
            raise TelimError("line_only_touches", at=(at.x, at.y))


def _own_crossing(path: Ring) -> tuple[float, float]:
    for row in range(2, len(path)):
        closing = row == len(path) - 1 and (path[row] == path[0]).all()
        met = crossing(path[:row], (float(path[row, 0]), float(path[row, 1])), closing)
        if met is not None:
            return met
    return float(path[0, 0]), float(path[0, 1])


def _met(geom: BaseGeometry, path: Ring, reach: float) -> tuple[list[Ring], Ring]:
    """The outlines and the line with their common corners."""
    first, second = meet(outlines(geom), [on_outline(geom, path, reach)])
    return first, second[0]


def on_outline(geom: BaseGeometry, path: Ring, reach: float) -> Ring:
    """The line with each corner that comes within reach of the outline on its nearest corner, else side."""
    if reach <= TOLERANCE:
        return path
    rings = outlines(geom)
    return np.array([_caught(rings, point, reach) for point in path])


def _caught(rings: Sequence[Ring], point: Ring, reach: float) -> Ring:
    """The corner within reach of the point, else the foot on the side within reach, else the point."""
    points = np.vstack([ring[:-1] for ring in rings])
    ends = np.vstack([ring[1:] for ring in rings])
    away = np.hypot(*(points - point).T)
    if away.min() <= reach:
        return np.asarray(points[np.argmin(away)])
    share, off = feet(np.broadcast_to(point, points.shape), points, ends)
    best = int(np.argmin(off))
    return points[best] + share[best] * (ends[best] - points[best]) if off[best] <= reach else point


def _refuse_loose_end(geom: BaseGeometry, rings: Sequence[Ring], path: Ring) -> None:
    if (path[0] == path[-1]).all():
        return
    for end in (path[0], path[-1]):
        on_outline = any((ring == end).all(axis=1).any() for ring in rings)
        if not on_outline and shapely.intersects(geom, Point(end)):
            raise TelimError("line_ends_inside", at=(float(end[0]), float(end[1])))


def _why_whole(geom: BaseGeometry, rings: Sequence[Ring], path: Ring) -> TelimError:
    """Why the line does not divide the shape."""
    middles = (path[1:] + path[:-1]) / 2.0
    if shapely.contains_xy(geom, middles[:, 0], middles[:, 1]).any():
        return TelimError("line_does_not_divide")
    nodes = {tuple(point) for ring in rings for point in ring.tolist()}
    touched = next((point for point in path.tolist() if tuple(point) in nodes), None)
    if touched is None:
        return TelimError("line_does_not_cross")
    return TelimError("line_only_touches", at=(touched[0], touched[1]))


def _children(geom: BaseGeometry, whole: Sequence[Polygon], found: Sequence[Polygon]) -> list[Shape]:
    """A shape for each piece of a cut part; parts that were not cut stay with the first."""
    inside = shapely.point_on_surface(np.array(found, dtype=object))
    part_of = [int(np.flatnonzero(shapely.intersects(whole, point))[0]) for point in inside]
    cut = [face for face, part in zip(found, part_of, strict=True) if part_of.count(part) > 1]
    kept = [face for face, part in zip(found, part_of, strict=True) if part_of.count(part) == 1]
    places = {tuple(point): number for number, point in reversed(list(enumerate(np.vstack(corners(geom)).tolist())))}
    cut.sort(key=lambda face: _rank(face, places))
    made = [_one_shape(geom, [*kept, cut[0]]), *(_one_shape(geom, [face]) for face in cut[1:])]
    return [shape for shape in made if shape is not None]


def _rank(face: Polygon, places: dict[tuple[float, ...], int]) -> tuple[float, float, float]:
    """The lowest old corner of the face; without any, the more northern, then the more western first."""
    west, _, _, north = face.bounds
    known = [places[tuple(point)] for point in shapely.get_coordinates(face).tolist() if tuple(point) in places]
    return (float(min(known)) if known else np.inf, -north, west)


def _one_shape(geom: BaseGeometry, found: Sequence[Polygon]) -> Shape | None:
    """These pieces as one shape with the corner order of the old one; one without old corners is numbered anew."""
    if not found:
        return None
    old = {tuple(point) for ring in (part[0] for part in parts(geom)) for point in ring.tolist()}
    fresh = []
    for face in found:
        rings = parts(face)[0]
        if not any(tuple(point) in old for point in rings[0].tolist()):
            rings = [clockwise_from_northwest(rings[0]), *rings[1:]]
        fresh.append(polygon(rings))
    return aligned(fresh[0] if len(fresh) == 1 else shape_of([parts(one)[0] for one in fresh]), geom)
