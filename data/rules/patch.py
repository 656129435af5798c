"""Plots side by side in one official CRS, as the rules get them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from data.model import Plot, Restriction, Zone
from data.rules.finding import Finding, Place
from data.rules.ground import Ground
from data.rules.settings import Rules
from gis.checks.gaps import narrow_spaces
from gis.checks.self_crossing import sound
from gis.checks.sides import Shapes
from gis.checks.spikes import Spike, spikes
from gis.crs import operation

REACH = 5.0
"""Metres around a plot from which it has neighbours."""


@dataclass(frozen=True)
class Patch:
    """Rows of plots; ``own`` says whose official CRS this is: the others are their neighbours from other systems."""

    crs: str
    rules: Rules
    ground: Ground
    plots: Sequence[Plot]
    raw: Shapes
    own: NDArray[np.bool_]

    @cached_property
    def shapes(self) -> Shapes:
        """The shapes made valid; an empty one where a plot has none."""
        return sound(self.raw)

    @cached_property
    def spaces(self) -> Shapes:
        """The narrow spaces between the plots."""
        return narrow_spaces(self.shapes, self.rules.limit("gap", "width"), self.rules.tolerance)

    @cached_property
    def spikes(self) -> list[Spike]:
        """The spikes, of which narrow parts must know too."""
        return spikes(self.raw, self.rules.limit("spike", "angle"), self.rules.limit("spike", "width"))

    @cached_property
    def zones(self) -> Mapping[str, tuple[Zone, BaseGeometry]]:
        """The zones of these plots that have a boundary, with it."""
        ids = {plot.zone_id for plot in self.plots}
        way = operation(self.ground.crs, self.crs)
        found = [(zone, zone.geom) for id, zone in self.ground.zones.items() if id in ids]
        return {zone.id: (zone, sound(np.array([way.shape(geom)]))[0]) for zone, geom in found if geom is not None}

    @cached_property
    def strips(self) -> list[tuple[Restriction, BaseGeometry]]:
        """The protection strips as areas; a line is the middle of a strip of its width."""
        way = operation(self.ground.crs, self.crs)
        found = []
        for strip in self.ground.strips:
            area = way.shape(strip.geom)
            if shapely.get_dimensions(area) < 2:
                area = shapely.buffer(area, (strip.width_m or 0.0) / 2.0)
            found.append((strip, sound(np.array([area]))[0]))
        return found

    def finding(
        self,
        rule: str,
        rows: Iterable[int],
        shape: BaseGeometry | None = None,
        at: Place | None = None,
        fix: str | None = None,
        **facts: Any,
    ) -> Iterator[Finding]:
        """The finding about these rows, unless it is told where its first plot is at home."""
        order = sorted(rows)
        if not self.own[order[0]]:
            return
        if at is None:
            at = place_of(shape if shape is not None else self.shapes[order[0]])
        plots = tuple(self.plots[row].id for row in order)
        yield Finding(rule, self.rules.level(rule), plots, facts, at, self.crs, fix, shape=shape)

    def small_part(self, rule: str, row: int, area: float) -> bool:
        """Whether so many square metres are a part of the plot that a fix may give or take."""
        return area < self.rules.limit(rule, "small_part") * float(shapely.area(self.shapes[row]))


def place_of(shape: BaseGeometry) -> Place | None:
    """A point on the shape, to the millimetre; on the largest of its parts."""
    if shape.is_empty:
        return None
    e, n = shapely.get_coordinates(shapely.point_on_surface(shape))[0].tolist()
    return round(e, 3), round(n, 3)


def patches(ground: Ground, plots: Sequence[Plot], rules: Rules) -> Iterator[Patch]:
    """The plots by official CRS, each with its neighbours from other systems. Raises unknown_crs, not_convertible."""
    codes = np.array([official_crs(ground, plot) for plot in plots], dtype=object)
    shapes = stored_shapes(plots)
    for code in dict.fromkeys(codes.tolist()):
        own = codes == code
        rows = np.flatnonzero(own)
        if not own.all():
            guests = shapely.STRtree(shapes[own]).query(shapes[~own], "dwithin", REACH)[0]
            rows = np.union1d(rows, np.flatnonzero(~own)[np.unique(guests)])
        way = operation(ground.crs, code)
        raw = shapes[rows] if way.identity else np.asarray(shapely.transform(shapes[rows], way.forward))
        yield Patch(code, rules, ground, [plots[row] for row in rows.tolist()], raw, own[rows])


def official_crs(ground: Ground, plot: Plot) -> str:
    """The official CRS of the plot's zone; the register's where there is none."""
    zone = ground.zones.get(plot.zone_id or "")
    return zone.crs if zone else ground.crs


def stored_shapes(plots: Sequence[Plot]) -> Shapes:
    """The stored shapes, empty where a plot has none or has corners without numbers."""
    shapes = np.array([plot.geom if plot.geom is not None else shapely.Polygon() for plot in plots], dtype=object)
    shapes[~np.isfinite(shapely.bounds(shapes)).all(axis=1)] = shapely.Polygon()
    return shapes
