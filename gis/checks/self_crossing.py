"""Boundaries that enclose no land rightly: they cross themselves, or are no boundary at all."""

import numpy as np
import shapely

from gis.boundary import check_shape
from gis.checks.sides import Shapes
from gis.errors import TelimError

Place = tuple[float, float]


def self_crossing(shapes: Shapes) -> list[tuple[int, str, Place | None]]:
    """Rows of the invalid shapes with what is wrong, a code of gis.boundary, and where."""
    found: list[tuple[int, str, Place | None]] = []
    for row in np.flatnonzero(~shapely.is_valid(shapes)).tolist():
        try:
            check_shape(shapes[row])
        except TelimError as error:
            found.append((row, error.code, error.facts.get("at") or _corner(shapes[row])))
    return found


def sound(shapes: Shapes) -> Shapes:
    """The shapes as valid polygons: a crossed one as the land that its boundary goes around, a hopeless one empty."""
    made = np.array(shapes, dtype=object)
    bad = ~shapely.is_valid(made)
    made[bad] = [_mended(shape) for shape in made[bad]]
    return made


def _mended(shape: shapely.Geometry) -> shapely.Geometry:
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return shapely.Polygon()
    mended = shapely.make_valid(shape)
    flat = [part for part in shapely.get_parts(mended) if part.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(flat) if flat else shapely.Polygon()


def _corner(shape: shapely.Geometry) -> Place | None:
    coords = shapely.get_coordinates(shape)
    coords = coords[np.isfinite(coords).all(axis=1)]
    return (float(coords[0, 0]), float(coords[0, 1])) if len(coords) else None
