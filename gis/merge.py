"""Merge shapes that share sides into one."""

from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

import numpy as np
import shapely
from shapely.geometry import MultiPolygon, Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import Ring, aligned, as_multi, corners, parts, shape_of
from gis.errors import TelimError
from gis.noding import Point, feet, meet, outlines, undirected
from gis.shared_sides import TOLERANCE, measured

OVERLAP = 0.01
"""Square metres that shapes may share without that the area of the whole would be wrong."""


def merge(geoms: Sequence[BaseGeometry], others: Iterable[Point] = (), apart: bool = False) -> Polygon | MultiPolygon:
    """One shape of shapes that share sides; order of corners and corner 1 are those of the first.

    ``apart`` allows shapes that share no side: the whole has several parts then.

    A corner where a common side ended is dropped when nothing makes it one any more: it lies straight between its
    neighbours (2e-6 m), it is computed and not measured (off whole millimetres), and no plot around (``others``, the
    corners of those) has it. All other corners stay bit for bit.
    Raises merge_needs_two, shapes_apart with row, shapes_overlap with row, other and area.
    """
    if len(geoms) < 2:
        raise TelimError("merge_needs_two")
    met = _met(geoms)
    _refuse_overlap(met)
    whole = shapely.union_all(met)
    if not apart:
        _refuse_loose(met, whole)
    loose = _ends_of_common_sides(met) - {(float(e), float(n)) for e, n in others}
    made = shape_of([[_without(ring, loose) for ring in part] for part in parts(whole)])
    if isinstance(geoms[0], MultiPolygon):
        made = as_multi(made)
    # every shape leads its own parts and holes, the first one has the last word
    for geom in reversed(geoms):
        made = aligned(made, geom)
    return made


def _met(geoms: Sequence[BaseGeometry]) -> list[BaseGeometry]:
    """The shapes with common corners wherever their outlines meet."""
    paths = [outlines(geom) for geom in geoms]
    for row, other in combinations(range(len(geoms)), 2):
        if shapely.dwithin(geoms[row], geoms[other], TOLERANCE):
            paths[row], paths[other] = meet(paths[row], paths[other])
    return [_again(geom, rings) for geom, rings in zip(geoms, paths, strict=True)]


def _again(geom: BaseGeometry, rings: list[Ring]) -> BaseGeometry:
    """The shape with these closed rings instead of its own."""
    left = iter(rings)
    return shape_of([[next(left)[:-1] for _ in part] for part in parts(geom)])


def _refuse_overlap(geoms: Sequence[BaseGeometry]) -> None:
    for row, other in combinations(range(len(geoms)), 2):
        if shapely.overlaps(geoms[row], geoms[other]) or shapely.covers(geoms[row], geoms[other]):
            area = shapely.intersection(geoms[row], geoms[other]).area
            if area > OVERLAP:
                raise TelimError("shapes_overlap", row=row, other=other, area=float(area))


def _refuse_loose(geoms: Sequence[BaseGeometry], whole: BaseGeometry) -> None:
    """Raises shapes_apart with the row of a shape that no chain of common sides leads to from the first."""
    inside = [shapely.point_on_surface(shapely.get_parts(geom)) for geom in geoms]
    parts_of = [
        {p for p, part in enumerate(shapely.get_parts(whole)) if shapely.intersects(part, points).any()}
        for points in inside
    ]
    reached = set(parts_of[0])
    for _ in geoms:
        reached = reached.union(*(found for found in parts_of if found & reached))
    for row, found in enumerate(parts_of):
        if not found & reached:
            raise TelimError("shapes_apart", row=row)


def _ends_of_common_sides(geoms: Sequence[BaseGeometry]) -> set[Point]:
    sides = np.vstack([undirected(outlines(geom)) for geom in geoms])
    lines, counts = np.unique(sides, axis=0, return_counts=True)
    return {(e, n) for e, n in lines[counts > 1].reshape(-1, 2).tolist()}


def _without(ring: Ring, loose: Collection[Point]) -> Ring:
    """The ring without those loose corners that lie straight between their neighbours and were never measured."""
    kept = ring.tolist()
    for point in ring[~measured(ring)].tolist():
        if (point[0], point[1]) not in loose or len(kept) <= 3:
            continue
        at = kept.index(point)
        before, after = np.array([kept[at - 1]]), np.array([kept[(at + 1) % len(kept)]])
        if feet(np.array([point]), before, after)[1][0] <= TOLERANCE:
            kept.pop(at)
    return np.array(kept)


def corner_set(geoms: Iterable[BaseGeometry]) -> set[Point]:
    """Every corner of these shapes."""
    return {(e, n) for geom in geoms for ring in corners(geom) for e, n in ring.tolist()}
