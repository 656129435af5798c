"""What a fix would change, to be looked at before it is done."""

from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from data.edit import Edit, record_of
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from data.rules.finding import Finding
from data.rules.fixes import fix
from gis.crs import operation
from gis.measure import planar_area

SAME = 0.005
"""Square metres: less is not seen in a figure with two decimals."""


@dataclass(frozen=True, slots=True)
class PlotChange:
    """What becomes of one plot; ``what`` is ``area``, ``corners`` (the area stays) or ``stated``. Areas in m2.

    ``was`` and ``becomes`` are its boundary in the CRS of the finding; None where it stays.
    """

    plot: str
    what: str
    before: float | None
    after: float | None
    was: BaseGeometry | None = field(default=None, compare=False, repr=False)
    becomes: BaseGeometry | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class FixPreview:
    """The edit that mends the finding, not written yet, and what it does to plots."""

    finding: Finding
    edit: Edit
    changes: tuple[PlotChange, ...]


def fix_preview(register: Register, finding: Finding) -> FixPreview:
    """Ask the fix what it would do. Raises what ``data.rules.fixes.fix`` raises."""
    edit = fix(register, finding)
    changes = []
    for change in edit.changes:
        if change.table == "plot" and change.before is not None and change.after is not None:
            before, after = record_of(Plot, change.before), record_of(Plot, change.after)
            changes.append(_changed(register, before, after, finding.crs))
    changes.sort(key=lambda one: one.what == "corners")
    return FixPreview(finding, edit, tuple(changes))


def _changed(register: Register, before: Plot, after: Plot, crs: str) -> PlotChange:
    if before.document_area_m2 != after.document_area_m2:
        return PlotChange(before.id, "stated", before.document_area_m2, after.document_area_m2)
    frame = frame_of(register, register.get(Zone, before.zone_id) if before.zone_id else None)
    was, becomes = (planar_area(frame.to_working(plot.geom)) for plot in (before, after))
    there = operation(register.crs, crs)
    shapes = there.shape(before.geom), there.shape(after.geom)
    return PlotChange(before.id, "corners" if abs(was - becomes) < SAME else "area", was, becomes, *shapes)
