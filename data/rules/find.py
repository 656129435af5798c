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
from gis.checks.sides import Shapes
from gis.crs import operation

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
        grouped = list(patches(ground, plots, limits))
    else:
        asked = ground.near([near], REACH) if isinstance(near, BaseGeometry) else ground.get(near)
        plots, grouped = _neighbourhood(ground, asked, limits)
    found = [*_found(plots, grouped, tell), *records.duplicate_number(ground, asked, limits)]
    if asked is not None:
        ids = {plot.id for plot in asked}
        found = [one for one in found if not ids.isdisjoint(one.plots)]
    return marked(sorted(found, key=lambda one: RULES.index(one.rule)), ground.accepted, limits)


def _found(plots: Sequence[Plot], land: Sequence[Patch], tell: Tell) -> Iterator[Finding]:
    """What the rules find on each patch, in the order of the plots."""
    row = {plot.id: row for row, plot in enumerate(plots)}
    total = len(land) * len(PATCH_RULES)
    found: list[Finding] = []
    for done, (patch, rule) in enumerate((patch, rule) for rule in PATCH_RULES.values() for patch in land):
        tell(done, total)
        found.extend(rule(patch))
    tell(total, total)
    return iter(sorted(found, key=lambda one: ([row[id] for id in one.plots], one.at or ())))


def _neighbourhood(ground: Ground, asked: Sequence[Plot], limits: Rules) -> tuple[list[Plot], list[Patch]]:
    """The plots that any finding about the asked ones depends on, and their patches.

    Narrow spaces beside them are followed to their ends, for there it is seen whether such a space is enclosed.
    """
    own = sound(stored_shapes(asked))
    plots = ground.near(own, REACH)
    while True:
        known = {plot.id for plot in (*plots, *asked)}
        land = list(patches(ground, plots, limits))
        spaces = _spaces(ground, plots, land, limits)
        beside = spaces[np.unique(shapely.STRtree(spaces).query(own, "dwithin", limits.tolerance)[1])]
        further = {plot.id for plot in ground.near(beside, REACH)} - known
        if not further and known == {plot.id for plot in plots}:
            return plots, land
        plots = ground.get(known | further)
        if not further:
            return plots, list(patches(ground, plots, limits))


def _spaces(ground: Ground, plots: Sequence[Plot], land: Sequence[Patch], limits: Rules) -> Shapes:
    """The narrow spaces between the plots, in the register CRS; those of one patch are what its rules look at later."""
    if len(land) == 1:
        way = operation(ground.crs, land[0].crs)
        found = land[0].spaces
        return found if way.identity or not len(found) else np.asarray(shapely.transform(found, way.inverse))
    return narrow_spaces(sound(stored_shapes(plots)), limits.limit("gap", "width") * WIDER, limits.tolerance)
