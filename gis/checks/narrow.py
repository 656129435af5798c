"""How wide shapes are, and which parts of them are narrow. Width is that of the largest circle that fits in."""

import numpy as np
import shapely
from numpy.typing import NDArray

from gis.boundary import Ring
from gis.checks.sides import Rows, Shapes, sides_of

MITRE = 25.0
"""Corners sharper than 4.6 degrees count as narrow at their tip, others do not."""
HAIR = 1e-5
"""Metres by which a swollen or shrunk outline is kept apart from the one it came from, so that no threads arise."""
TOUCH = 1e-3
"""Metres within which an outline runs along another, and a corner stands on another."""


def wider_than(shapes: Shapes, width: float) -> NDArray[np.bool_]:
    """Whether a circle of that diameter fits into the shape."""
    sure: NDArray[np.bool_] = 2.0 * shapely.area(shapes) > width * shapely.length(shapes)
    asked = np.flatnonzero(~sure & ~shapely.is_empty(shapes))
    sure[asked] = ~shapely.is_empty(shapely.buffer(shapes[asked], -width / 2.0))
    return sure


def polygons_of(shapes: Shapes) -> tuple[Shapes, Rows]:
    """The polygons that the shapes consist of, without points and lines, and the row of the shape of each."""
    parts, rows = shapely.get_parts(shapes, return_index=True)
    if (shapely.get_type_id(parts) == shapely.GeometryType.MULTIPOLYGON).any():
        parts, inner = shapely.get_parts(parts, return_index=True)
        rows = rows[inner]
    flat = (shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0.0)
    return parts[flat], rows[flat]


def narrow_parts(shapes: Shapes, width: float) -> tuple[Shapes, Rows]:
    """The polygons that are left when all that a circle of that diameter can reach is taken away; their rows.

    Corners stay whole; the tip of a long wedge is no narrow part.
    """
    core = shapely.buffer(shapes, -width / 2.0, join_style="mitre", mitre_limit=5.0)
    core = shapely.buffer(core, width / 2.0 + HAIR, join_style="mitre", mitre_limit=MITRE)
    parts, rows = polygons_of(shapely.difference(shapes, core))
    strips = ~wedge_tips(parts, shapes)
    return parts[strips], rows[strips]


def wedge_tips(parts: Shapes, shapes: Shapes) -> NDArray[np.bool_]:
    """Which narrow parts are cut from a wedge that goes on: a side of theirs runs from no corner to no corner.

    A strip ends where a boundary turns. ``shapes`` are what the parts lie in or between.
    """
    tips = np.zeros(len(parts), dtype=bool)
    around = shapes[np.unique(shapely.STRtree(shapes).query(parts, "dwithin", TOUCH)[1])]
    sides = sides_of(parts)
    corners = shapely.STRtree(_points(shapely.get_coordinates(around)))
    lines = shapely.STRtree(np.asarray(shapely.boundary(around), dtype=object))
    loose = ~(_near(sides.start, corners) | _near(sides.end, corners) | _near((sides.start + sides.end) / 2.0, lines))
    tips[sides.owner[loose]] = True
    return tips


def _near(points: Ring, tree: shapely.STRtree) -> NDArray[np.bool_]:
    found = np.zeros(len(points), dtype=bool)
    found[tree.query(_points(points), "dwithin", TOUCH)[0]] = True
    return found


def _points(coords: Ring) -> Shapes:
    return np.asarray(shapely.points(coords), dtype=object)


def narrow_around(shape: shapely.Geometry, width: float) -> Shapes:
    """The polygons of the open land around a shape that a circle of that diameter cannot reach."""
    swollen = shapely.buffer(shape, width / 2.0, join_style="mitre", mitre_limit=5.0)
    closed = shapely.buffer(swollen, -(width / 2.0 + HAIR), join_style="mitre", mitre_limit=MITRE)
    return polygons_of(np.array([shapely.difference(closed, shape)], dtype=object))[0]


def drawn_to_corners(parts: Shapes, shapes: Shapes, distance: float = 10.0 * HAIR) -> Shapes:
    """The parts with their corners on those of the shapes, from which they are a hair apart."""
    if not len(parts):
        return parts
    around = np.unique(shapely.STRtree(shapes).query(parts, "dwithin", distance)[1])
    corners = shapely.get_coordinates(shapes[around])
    tree = shapely.STRtree(_points(corners))

    def drawn(coords: Ring) -> Ring:
        made = coords.copy()
        one, corner = tree.query_nearest(_points(coords), max_distance=distance, all_matches=False)
        made[one] = corners[corner]
        return made

    made = shapely.remove_repeated_points(shapely.transform(parts, drawn))
    return np.asarray(np.where(shapely.is_valid(made) & ~shapely.is_empty(made), made, parts), dtype=object)
