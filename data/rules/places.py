"""Rules about where a plot lies: in its zone, in protection strips."""

from collections.abc import Iterator
from typing import Any

import numpy as np
import shapely

from data.rules.finding import Finding
from data.rules.patch import Patch
from gis.checks.outside import inside, outside


def outside_zone(patch: Patch) -> Iterator[Finding]:
    """A part of a plot lies outside the boundary of its zone."""
    of = np.array([plot.zone_id or "" for plot in patch.plots], dtype=object)
    for id, (zone, area) in patch.zones.items():
        rows = np.flatnonzero((of == id) & patch.own)
        for k, piece in outside(patch.shapes[rows], area, patch.rules.tolerance):
            row, size = int(rows[k]), round(float(shapely.area(piece)), 3)
            fix = "cut_to_zone" if patch.small_part("outside_zone", row, size) else None
            names: dict[str, Any] = {"zone_kk": zone.name_kk, "zone_ru": zone.name_ru}
            yield from patch.finding("outside_zone", [row], piece, fix=fix, area_m2=size, **names)


def protection_strip(patch: Patch) -> Iterator[Finding]:
    """A part of a plot lies in a protection strip."""
    for strip, area in patch.strips:
        names: dict[str, Any] = {
            "kind": strip.kind,
            "strip_kk": strip.name_kk,
            "strip_ru": strip.name_ru,
            "strip": strip.id,
        }
        for row, piece in inside(patch.shapes, area, patch.rules.tolerance):
            size = round(float(shapely.area(piece)), 3)
            yield from patch.finding("protection_strip", [row], piece, area_m2=size, **names)
