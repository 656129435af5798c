"""All that rules look at, held in memory: living plots with a spatial index, zones, strips, and where plots stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from data.edit import Edit, record_of
from data.identifiers import normal_number
from data.model import Acceptance, Plot, Registration, Restriction, Zone
from data.register import PlotStatus, Register
from data.rules import acceptances
from data.rules.acceptances import Acceptances

MANY = 1000
"""Plots that may differ from the index before it is made anew."""


class Base:
    """Plots that never change, in the order of the register, with what finds them."""

    def __init__(self, plots: Iterable[Plot]) -> None:
        self.plots = tuple(plots)
        self.row = {plot.id: row for row, plot in enumerate(self.plots)}

    @cached_property
    def tree(self) -> shapely.STRtree:
        return shapely.STRtree(np.array([plot.geom for plot in self.plots], dtype=object))

    @cached_property
    def numbers(self) -> Mapping[str, list[str]]:
        found: dict[str, list[str]] = {}
        for plot in self.plots:
            if number := normal_number(plot.cadastral_no):
                found.setdefault(number, []).append(plot.id)
        return found


@dataclass(frozen=True)
class Ground:
    """The living plots of a register and what rules ask of them; ``instead`` gives the same with other plots.

    ``changed`` are the plots (None: gone) that stand otherwise than in the index.
    """

    crs: str
    base: Base
    zones: Mapping[str, Zone] = field(default_factory=dict)
    strips: tuple[Restriction, ...] = ()
    statuses: Mapping[str, PlotStatus] = field(default_factory=dict)
    accepted: Acceptances = field(default_factory=dict)
    changed: Mapping[str, Plot | None] = field(default_factory=dict)

    def plots(self) -> list[Plot]:
        """All plots in the order of the register, new ones last."""
        if not self.changed:
            return list(self.base.plots)
        stand = [self.changed.get(plot.id, plot) for plot in self.base.plots]
        return [plot for plot in stand if plot is not None] + self._new()

    def get(self, ids: Iterable[str]) -> list[Plot]:
        """The plots of these ids that there are, in the order of the register."""
        wanted = set(ids)
        rows = sorted(self.base.row[id] for id in wanted if id in self.base.row)
        known = [self.base.plots[row] for row in rows]
        stand = [self.changed.get(plot.id, plot) for plot in known]
        return [plot for plot in stand if plot is not None] + [plot for plot in self._new() if plot.id in wanted]

    def near(self, shapes: Iterable[BaseGeometry], distance: float) -> list[Plot]:
        """The plots within that many metres of one of the shapes (register CRS), in the order of the register."""
        asked = np.array([shape for shape in shapes if shape is not None], dtype=object)
        rows = np.unique(self.base.tree.query(asked, "dwithin", distance)[1]).tolist()
        ids = {self.base.plots[row].id for row in rows} - self.changed.keys()
        moved = [plot for plot in self.changed.values() if plot is not None and plot.geom is not None]
        if moved and len(asked):
            tree = shapely.STRtree([plot.geom for plot in moved])
            ids |= {moved[row].id for row in np.unique(tree.query(asked, "dwithin", distance)[1]).tolist()}
        return self.get(ids)

    def namesakes(self, plot: Plot) -> list[Plot]:
        """All plots with the number of this one, itself among them; none where it has no number."""
        number = normal_number(plot.cadastral_no)
        if number is None:
            return []
        moved = [one.id for one in self.changed.values() if one and normal_number(one.cadastral_no) == number]
        ids = {id for id in self.base.numbers.get(number, ()) if id not in self.changed}
        return self.get(ids.union(moved))

    def sharing_numbers(self) -> list[list[Plot]]:
        """For every number that several plots have, these plots."""
        firsts = [ids[0] for ids in self.base.numbers.values() if len(ids) > 1]
        groups = [self.namesakes(plot) for plot in (*self.get(firsts), *filter(None, self.changed.values()))]
        return [group for group in groups if len(group) > 1]

    def instead(self, plots: Iterable[Plot], gone: Iterable[str] = ()) -> "Ground":
        """The ground as it would be with these plots, new or in place of those with the same id, and without some."""
        changed = {**self.changed, **{plot.id: plot for plot in plots}, **dict.fromkeys(gone)}
        made = replace(self, changed=changed)
        return replace(made, base=Base(made.plots()), changed={}) if len(changed) > MANY else made

    def after(self, register: Register, edit: Edit) -> "Ground":
        """The ground after an edit of the register, applied or about to be; of plots it reads the edit alone."""
        kept: list[Plot] = []
        gone: list[str] = []
        for change in edit.changes:
            if change.table == "plot":
                plot = None if change.after is None else record_of(Plot, change.after)
                living = plot is not None and plot.retired_on is None
                kept += [plot] if plot is not None and living else []
                gone += [] if living else [change.row_id]
        made = self.instead(kept, gone)
        if edit.ids("acceptance"):
            made = replace(made, accepted=acceptances.after(self.accepted, edit.changes))
        if edit.ids("zone") or edit.ids("restriction"):
            made = replace(made, zones=_zones(register), strips=tuple(register.all(Restriction)))
        if touched := plots_touched(register, edit):
            statuses = {one.id: one for one in register.statuses(touched)}
            made = replace(made, statuses={**self.statuses, **statuses})
        return made

    def _new(self) -> list[Plot]:
        return [plot for plot in self.changed.values() if plot is not None and plot.id not in self.base.row]


def ground_of(register: Register) -> Ground:
    """The ground of a register as it stands now."""
    plots = register.all(Plot, retired_on=None)
    zones = _zones(register)
    inside = [plot.id for plot in plots if plot.zone_id is not None]
    statuses = {one.id: one for one in register.statuses(inside)} if inside else {}
    accepted = acceptances.by_key(register.all(Acceptance))
    return Ground(register.crs, Base(plots), zones, tuple(register.all(Restriction)), statuses, accepted)


def _zones(register: Register) -> dict[str, Zone]:
    return {zone.id: zone for zone in register.all(Zone)}


def plots_touched(register: Register, edit: Edit) -> set[str]:
    """The plots whose status, project or accepted findings the edit may have changed."""
    found = set(edit.ids("plot"))
    for change in edit.changes:
        row = change.after or change.before or {}
        if change.table in ("registration", "plot_project", "acceptance"):
            found.add(row["plot_id"])
        elif change.table == "stage":
            registration = register.get(Registration, row["registration_id"])
            found |= {registration.plot_id} if registration else set()
    return found
