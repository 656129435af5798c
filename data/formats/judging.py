"""Foreign shapes into boundaries that the register takes: mended where they can be, else named with the reason."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from data.formats.rows import Shapes, shapes_array
from gis.boundary import REGISTER_STEP, aligned, rounded
from gis.crs import Operation
from gis.errors import TelimError

POLYGON, MULTIPOLYGON = 3, 6
SMALLEST_M2 = 0.01
"""Below this a boundary encloses nothing."""
ROUND_TRIP_M = 0.01
ROUND_TRIP_DEGREES = 1e-7

Coords = npt.NDArray[np.float64]


@dataclass(slots=True)
class Judgement:
    """The shapes as they become, with codes by row index: refused rows, and taken rows that had to be mended."""

    shapes: Shapes
    refused: dict[int, str] = field(default_factory=dict)
    repaired: dict[int, str] = field(default_factory=dict)

    def refuse(self, rows: npt.NDArray[np.bool_], code: str) -> None:
        """These rows are out, for this reason, unless one was found before."""
        for index in np.flatnonzero(rows).tolist():
            self.refused.setdefault(index, code)
            self.repaired.pop(index, None)
            self.shapes[index] = None

    def repair(self, rows: npt.NDArray[np.bool_], code: str) -> None:
        """These rows are taken after this was mended; the first repair is the one that is named."""
        for index in np.flatnonzero(rows):
            if int(index) not in self.refused:
                self.repaired.setdefault(int(index), code)


def judge_kinds(judgement: Judgement, areas: bool) -> None:
    """Rows without a shape, with endless numbers, or (where areas are wanted) without an area are refused."""
    shapes = judgement.shapes
    judgement.refuse(shapely.is_missing(shapes) | shapely.is_empty(shapes), "no_shape")
    coords, rows = shapely.get_coordinates(shapes, return_index=True)
    judgement.refuse(_rows_with(~np.isfinite(coords).all(axis=1), rows, len(shapes)), "not_finite")
    if not areas:
        return
    kinds = shapely.get_type_id(shapes)
    mixed = np.zeros(len(shapes), dtype=bool)
    for index in np.flatnonzero(kinds == 7):
        parts = [part for part in shapely.get_parts(shapes[index]) if part.geom_type in ("Polygon", "MultiPolygon")]
        if parts:
            shapes[index] = shapely.MultiPolygon([one for part in parts for one in shapely.get_parts(part)])
            mixed[index] = True
    judgement.repair(mixed, "mixed_shape")
    kinds = shapely.get_type_id(shapes)
    judgement.refuse((kinds >= 0) & (kinds != POLYGON) & (kinds != MULTIPOLYGON), "not_an_area")


def convert(judgement: Judgement, operation: Operation, geographic: bool) -> Shapes:
    """Every shape in the target of the operation; rows that have no place there are refused (outside_projection)."""
    shapes = judgement.shapes
    if operation.identity:
        return shapes
    if geographic:
        bounds = shapely.bounds(shapes)
        with np.errstate(invalid="ignore"):
            far = (np.abs(bounds[:, [1, 3]]) > 90.0).any(axis=1) | (np.abs(bounds[:, [0, 2]]) > 360.0).any(axis=1)
        judgement.refuse(far, "outside_world")
    tolerance = ROUND_TRIP_DEGREES if geographic else ROUND_TRIP_M
    try:
        converted: Shapes = shapely.transform(shapes, operation.forward)
        back: Shapes = shapely.transform(converted, operation.inverse)
    except TelimError:
        return _one_by_one(judgement, operation, tolerance)
    away = np.abs(shapely.get_coordinates(back) - shapely.get_coordinates(shapes)).max(axis=1, initial=0.0)
    rows = shapely.get_coordinates(shapes, return_index=True)[1]
    judgement.refuse(_rows_with(away > tolerance, rows, len(shapes)), "outside_projection")
    converted[shapely.is_missing(judgement.shapes)] = None
    return converted


def judge_boundaries(judgement: Judgement) -> None:
    """Round to 1 mm in the working CRS, drop repeated corners, mend crossings; refuse what encloses nothing."""
    before = shapely.get_num_coordinates(judgement.shapes)
    shapes = _without_repeats(shapely.transform(judgement.shapes, rounded))
    present = ~shapely.is_missing(judgement.shapes)
    judgement.shapes[:] = shapes
    judgement.refuse(present & shapely.is_empty(shapes), "too_few_corners")
    judgement.repair(present & (shapely.get_num_coordinates(shapes) < before), "repeated_corners")
    wrong = present & ~shapely.is_missing(judgement.shapes) & ~shapely.is_valid(judgement.shapes)
    for index in np.flatnonzero(wrong).tolist():
        code = _reason(judgement.shapes[index])
        mended = _mended(judgement.shapes[index])
        if mended is None:
            judgement.refuse(_only(index, len(shapes)), code)
        else:
            judgement.shapes[index] = mended
            judgement.repaired[index] = code
    with np.errstate(invalid="ignore"):
        judgement.refuse(present & (shapely.area(judgement.shapes) < SMALLEST_M2), "zero_area")


def _without_repeats(shapes: Shapes) -> Shapes:
    """The shapes without repeated corners; what encloses nothing any more is empty."""
    try:
        made: Shapes = shapely.remove_repeated_points(shapes, 0.0)
    except shapely.errors.GEOSException:  # some ring is a single point, which the library does not take
        whole = [None if shape is None else _without_points(shape) for shape in shapes]
        made = shapely.remove_repeated_points(shapes_array(whole), 0.0)
    return made


def _without_points(shape: Any) -> Any:
    """The shape without rings that have fewer than three corners."""
    parts = []
    for part in shapely.get_parts(shape):
        if _corners(part.exterior) >= 3:
            holes = [hole for hole in part.interiors if _corners(hole) >= 3]
            parts.append(shapely.Polygon(part.exterior, holes))
    if shape.geom_type == "MultiPolygon":
        return shapely.MultiPolygon(parts)
    return parts[0] if parts else shapely.Polygon()


def _corners(ring: Any) -> int:
    return len(np.unique(shapely.get_coordinates(ring), axis=0))


def _mended(shape: Any) -> Any | None:
    """A valid polygon or multipolygon with the same ring order as far as it can be, or None."""
    made = shapely.make_valid(shape, method="structure", keep_collapsed=False)
    parts = [part for part in shapely.get_parts(made) if part.geom_type == "Polygon" and part.area >= SMALLEST_M2]
    if not parts:
        return None
    whole = parts[0] if len(parts) == 1 else shapely.MultiPolygon(parts)
    ordered = aligned(whole, shape)
    fine = shapely.transform(ordered, lambda coords: rounded(coords, REGISTER_STEP))
    return fine if shapely.is_valid(fine) else None


def _reason(shape: Any) -> str:
    """Why GEOS does not take the shape, in our words."""
    reason = shapely.is_valid_reason(shape)
    if "Too few points" in reason:
        return "too_few_corners"
    if "Hole" in reason or "Nested" in reason or "Interior" in reason or "Duplicate" in reason:
        return "rings_cross"
    return "self_crossing"


def _one_by_one(judgement: Judgement, operation: Operation, tolerance: float) -> Shapes:
    """The slow way, taken when some row cannot be converted: find out which."""
    found = shapes_array([None] * len(judgement.shapes))
    bad = np.zeros(len(found), dtype=bool)
    for index, shape in enumerate(judgement.shapes):
        if shape is None:
            continue
        try:
            found[index] = shapely.transform(shape, operation.forward)
            back = shapely.transform(found[index], operation.inverse)
            away = np.abs(shapely.get_coordinates(back) - shapely.get_coordinates(shape)).max(initial=0.0)
            bad[index] = away > tolerance
        except TelimError:
            bad[index] = True
    judgement.refuse(bad, "outside_projection")
    found[bad] = None
    return found


def _rows_with(bad: npt.NDArray[np.bool_], rows: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.bool_]:
    """Which rows own a bad coordinate."""
    return np.bincount(rows[bad], minlength=count).astype(bool)


def _only(index: int, count: int) -> npt.NDArray[np.bool_]:
    mask = np.zeros(count, dtype=bool)
    mask[index] = True
    return mask
