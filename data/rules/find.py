"""What is wrong with plots: the one function that the pointer, the findings panel and the command ask."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from data.model import Plot
from data.register import Register
from data.rules import boundaries, neighbours, places, records
from data.rules.acceptances import marked
from data.rules.finding import Finding
from data.rules.ground import Ground, ground_of
from data.rules.patch import REACH, Patch, patches, stored_shapes
from data.rules.settings import Rules, rules
from gis.checks.gaps import narrow_spaces
from gis.checks.self_crossing import sound

PATCH_RULES: Mapping[str, Callable[[Patch], Iterator[Finding]]] = {
    "overlap": neighbours.overlap,
    "gap": neighbours.gap,
    "sliver": boundaries.sliver,
    "outside_zone": places.outside_zone,
    "self_crossing": boundaries.self_crossing,
    "close_corners": boundaries.close_corners,
    "spike": boundaries.spike,
    "too_small": boundaries.too_small,
    "area_differs": boundaries.area_differs,
    "protection_strip": places.protection_strip,
    "no_number": records.no_number,
    "wrong_district": records.wrong_district,
    "missing_record": records.missing_record,
}
RULES = (*PATCH_RULES, "duplicate_number")
"""All rules in the order in which findings are listed."""

WIDER = 1.01
"""Lengths in the register CRS are longer or shorter by less than this than in the official ones."""

Near = BaseGeometry | Iterable[str] | None
Tell = Callable[[int, int], None]


def find(
    land: Register | Ground,
    near: Near = None,
    *,
    instead: Sequence[Plot] = (),
    tolerance: float | None = None,
    tell: Tell = lambda done, total: None,
) -> list[Finding]:
    """The findings by rule, then by plot.

    ``near``: only those that name a plot within ``REACH`` of a shape in the register CRS, or one of these ids; they
    are the same as among the findings of everything. ``instead``: plots as they would be, new or in place of those
    with the same id. ``tolerance`` in metres, else that of resources/rules.toml. Ask a Ground where you ask often.
    Raises bad_tolerance, bad_rules, unknown_crs, not_convertible.
    """
    limits = rules().within(tolerance)
    ground = (ground_of(land) if isinstance(land, Register) else land).instead(instead)
    if near is None:
        asked, plots = None, ground.plots()
    else:
        asked = ground.near([near], REACH) if isinstance(near, BaseGeometry) else ground.get(near)
        plots = _neighbourhood(ground, asked, limits)
    found = [*_found(ground, plots, limits, tell), *records.duplicate_number(ground, asked, limits)]
    if asked is not None:
        ids = {plot.id for plot in asked}
        found = [one for one in found if not ids.isdisjoint(one.plots)]
    return marked(sorted(found, key=lambda one: RULES.index(one.rule)), ground.accepted, limits)


def _found(ground: Ground, plots: Sequence[Plot], limits: Rules, tell: Tell) -> Iterator[Finding]:
    """What the rules find on each patch, in the order of the plots."""
    row = {plot.id: row for row, plot in enumerate(plots)}
    all_patches = list(patches(ground, plots, limits))
    total = len(all_patches) * len(PATCH_RULES)
    found: list[Finding] = []
    for done, (patch, rule) in enumerate((patch, rule) for rule in PATCH_RULES.values() for patch in all_patches):
        tell(done, total)
        found.extend(rule(patch))
    tell(total, total)
    return iter(sorted(found, key=lambda one: ([row[id] for id in one.plots], one.at or ())))


def _neighbourhood(ground: Ground, asked: Sequence[Plot], limits: Rules) -> list[Plot]:
    """The plots that any finding about the asked ones depends on.

    Narrow spaces beside them are followed to their ends, for there it is seen whether such a space is enclosed.
    """
    own = sound(stored_shapes(asked))
    width = limits.limit("gap", "width") * WIDER
    plots = ground.near(own, REACH)
    while True:
        known = {plot.id for plot in (*plots, *asked)}
        spaces = narrow_spaces(sound(stored_shapes(plots)), width, limits.tolerance)
        beside = spaces[np.unique(shapely.STRtree(spaces).query(own, "dwithin", limits.tolerance)[1])]
        further = {plot.id for plot in ground.near(beside, REACH)} - known
        plots = ground.get(known | further)
        if not further:
            return plots
