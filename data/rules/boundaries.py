"""Rules about the boundary of a plot for itself: crossings, corners, spikes, narrow parts, areas."""

from collections.abc import Iterator

import numpy as np
import shapely

from data.rules.finding import Finding
from data.rules.patch import Patch
from gis.checks.close_corners import close_corners as close_pairs
from gis.checks.self_crossing import self_crossing as crossings
from gis.checks.slivers import slivers
from gis.checks.small import area_differs as unlike
from gis.checks.small import too_small as small


def self_crossing(patch: Patch) -> Iterator[Finding]:
    """A boundary crosses itself, or is none."""
    for row, what, at in crossings(patch.raw):
        yield from patch.finding("self_crossing", [row], at=at, what=what)


def close_corners(patch: Patch) -> Iterator[Finding]:
    """Two corners are one by their distance, but not the same."""
    for pair in close_pairs(patch.raw, patch.rules.limit("close_corners", "distance")):
        one, other = map(set, pair.rows)
        fix = "remove_corner" if one & other else "take_neighbour_corner"
        at, mark = pair.places[0], shapely.MultiPoint(pair.places)
        distance = round(pair.distance, 4)
        yield from patch.finding("close_corners", one | other, mark, at, fix, distance_m=distance)


def spike(patch: Patch) -> Iterator[Finding]:
    """A boundary runs out and back almost the same way."""
    for found in patch.spikes:
        mark, degrees = shapely.Point(found.at), round(found.degrees, 3)
        yield from patch.finding("spike", found.rows, mark, found.at, "remove_spike", angle=degrees)


def sliver(patch: Patch) -> Iterator[Finding]:
    """A plot, or a part of it, is too narrow to be meant; what is a spike is told as one."""
    rules = patch.rules
    tips = shapely.MultiPoint([one.at for one in patch.spikes])
    for found in slivers(patch.shapes, rules.limit("sliver", "width"), rules.tolerance):
        if found.whole or not found.shape.dwithin(tips, rules.tolerance):
            area = round(found.shape.area, 3)
            yield from patch.finding("sliver", [found.row], found.shape, area_m2=area, whole=found.whole)


def too_small(patch: Patch) -> Iterator[Finding]:
    """A plot is smaller than a plot can be."""
    least = patch.rules.limit("too_small", "area")
    for row in small(patch.shapes, least).tolist():
        yield from patch.finding("too_small", [row], area_m2=round(patch.shapes[row].area, 3), least_m2=least)


def area_differs(patch: Patch) -> Iterator[Finding]:
    """The area is unlike that of the paper, by more than the accuracy of corners explains."""
    stated = np.array([plot.document_area_m2 or np.nan for plot in patch.plots], dtype=float)
    rows, allowed = unlike(patch.shapes, stated, patch.rules.limit("area_differs", "corner_error"))
    for row in rows.tolist():
        area = round(patch.shapes[row].area, 3)
        yield from patch.finding(
            "area_differs", [row], fix="take_area",
            area_m2=area, document_area_m2=float(stated[row]), allowed_m2=round(float(allowed[row]), 3),
        )  # fmt: skip
