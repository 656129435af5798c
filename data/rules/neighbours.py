"""Rules about plots and their neighbours: overlap and gap."""

from collections.abc import Iterator

from data.rules.finding import Finding
from data.rules.patch import Patch
from gis.checks.gaps import gaps
from gis.checks.overlaps import overlaps


def overlap(patch: Patch) -> Iterator[Finding]:
    """Two plots cover the same land."""
    for found in overlaps(patch.shapes, patch.rules.tolerance):
        area = round(found.shape.area, 3)
        small = all(patch.small_part("overlap", row, area) for row in found.rows)
        fix = "cut_overlap" if small else None
        yield from patch.finding("overlap", found.rows, found.shape, fix=fix, area_m2=area)


def gap(patch: Patch) -> Iterator[Finding]:
    """A narrow space between plots belongs to none."""
    rules = patch.rules
    width, slit = rules.limit("gap", "width"), rules.limit("gap", "slit")
    for found in gaps(patch.shapes, width, slit, rules.tolerance, patch.spaces):
        if found.rows:
            area = round(found.shape.area, 3)
            fix = "fill_gap" if patch.small_part("gap", found.rows[0], area) else None
            taker = patch.plots[found.rows[0]].id
            yield from patch.finding("gap", found.rows, found.shape, fix=fix, area_m2=area, taker=taker)
