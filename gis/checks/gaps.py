"""Narrow spaces between plots that belong to none."""

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon

from gis.checks.narrow import TOUCH, drawn_to_corners, narrow_around, narrow_parts, wedge_tips, wider_than
from gis.checks.sides import Rows, Shapes, free_sides

BORDER = 0.02
"""Metres that they run together at least; plots that only touch a space at its end do not border it."""
OPEN = 0.1
"""The part of a slit's outline that may be open."""
FACING = -0.05
"""The cosine below which two outward directions look at each other."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A space and the rows of the shapes around it, the one with the longest border first."""

    shape: Polygon
    rows: tuple[int, ...]


def gaps(shapes: Shapes, width: float, slit: float, tolerance: float, spaces: Shapes | None = None) -> list[Gap]:
    """The spaces wider than the tolerance that are enclosed by shapes and nowhere wider than ``width``.

    A space that is open at an end counts where it is a slit between two shapes, narrower than ``slit`` all along.
    ``spaces``: the narrow spaces between these shapes, where they are known.
    """
    if spaces is None:
        spaces = narrow_spaces(shapes, width, tolerance)
    tree = shapely.STRtree(shapes)
    borders = _borders(spaces, shapes, tree)
    closed = (_open(borders, shapely.length(spaces)) <= 2.0 * tolerance) & ~wedge_tips(spaces, shapes)
    rows = np.flatnonzero(closed & ~wider_than(spaces, width)).tolist()
    whole = drawn_to_corners(spaces[rows], shapes)
    found = [Gap(shape, _rows(borders, row)) for row, shape in zip(rows, whole, strict=True)]
    slits = narrow_parts(spaces[~closed], slit)[0]
    slits = slits[~wedge_tips(slits, shapes)]
    slits = drawn_to_corners(slits[wider_than(slits, tolerance)], shapes)
    borders = _borders(slits, shapes, tree)
    straight = _open(borders, shapely.length(slits)) <= OPEN * shapely.length(slits)
    return found + [
        Gap(slits[row], around) for row in np.flatnonzero(straight).tolist() if len(around := _rows(borders, row)) > 1
    ]


def narrow_spaces(shapes: Shapes, width: float, tolerance: float) -> Shapes:
    """The polygons of open land wider than the tolerance that a circle of diameter ``width`` cannot reach."""
    sides = free_sides(shapes)
    lines = sides.lines
    facing = _facing(sides.start, sides.end, sides.outward, lines, width, tolerance)
    if not len(facing):
        return np.array([], dtype=object)
    tree = shapely.STRtree(shapes)
    around = np.unique(tree.query(lines[facing], predicate="dwithin", distance=width)[1])
    while True:
        spaces = narrow_around(shapely.union_all(shapes[around]), width)
        spaces = spaces[wider_than(spaces, tolerance)]
        within = np.union1d(around, tree.query(spaces, predicate="intersects")[1])
        if len(within) == len(around):
            return spaces
        around = within


def _facing(
    start: NDArray[np.float64],
    end: NDArray[np.float64],
    outward: NDArray[np.float64],
    lines: Shapes,
    width: float,
    tolerance: float,
) -> Rows:
    """The sides that look at another side over at most ``width`` metres of open land."""
    one, other = shapely.STRtree(lines).query(lines, predicate="dwithin", distance=width)
    opposite = (outward[one] * outward[other]).sum(axis=1) < FACING
    one, other = one[opposite], other[opposite]
    ahead = np.maximum(
        ((start[other] - start[one]) * outward[one]).sum(axis=1), ((end[other] - start[one]) * outward[one]).sum(axis=1)
    )
    back = np.maximum(
        ((start[one] - start[other]) * outward[other]).sum(axis=1),
        ((end[one] - start[other]) * outward[other]).sum(axis=1),
    )
    return np.unique(one[(ahead > tolerance) & (back > tolerance)])


Borders = tuple[Rows, Rows, NDArray[np.float64]]


def _borders(spaces: Shapes, shapes: Shapes, tree: shapely.STRtree) -> Borders:
    """Row of the space, row of the shape, and the metres that they run together."""
    space, shape = tree.query(spaces, predicate="dwithin", distance=TOUCH)
    near = shapely.buffer(shapes[shape], TOUCH, quad_segs=2)
    along = shapely.length(shapely.intersection(shapely.boundary(spaces[space]), near))
    return space, shape, along


def _open(borders: Borders, whole: NDArray[np.float64]) -> NDArray[np.float64]:
    """Metres of each space's outline along which there is no shape."""
    space, _, along = borders
    return np.asarray(whole - np.bincount(space, along, minlength=len(whole)))


def _rows(borders: Borders, row: int) -> tuple[int, ...]:
    space, shape, along = borders
    mine = np.flatnonzero((space == row) & (along > BORDER))
    longest = np.lexsort((shape[mine], -np.round(along[mine], 2)))
    return tuple(shape[mine[longest]].tolist())
