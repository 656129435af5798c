"""The rows of the past as arrays, so that a million stages can be put to any day at once. Days are ordinals."""

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from data.registration.calendar import WorkingDays
from data.registration.steps import steps_of
from data.store.past import LinkPast, Look, PlotPast, RegistrationPast, StagePast

Ints = NDArray[np.int64]
Objects = NDArray[np.object_]

EVER, NEVER = 0, date.max.toordinal() + 1


@dataclass(frozen=True, slots=True)
class PastRows:
    """Columns of plots, their looks, registrations, stages and their steps; rows of one owner stand together."""

    ids: list[str]
    ids_of: Objects
    index: dict[str, int]
    starts: Ints
    ends: Ints
    look_plots: Ints
    look_days: Ints
    look_begins: Ints
    numbers: Objects
    zones: Objects
    areas: Objects
    geoms: Objects
    boxes: NDArray[np.float64]
    registrations: list[RegistrationPast]
    registration_of: Ints
    registration_places: Ints
    opened: Ints
    ended: Ints
    released: Ints
    stage_of: Ints
    stage_places: Ints
    stage_fids: Ints
    stage_positions: Ints
    stage_keys: Ints
    keys: list[str]
    step_begins: Ints
    step_days: Ints
    step_codes: Ints
    step_dues: Ints
    words: list[str]
    links: dict[str, list[LinkPast]]
    projects: dict[str, tuple[str, str]]
    event_days: Ints
    event_plots: Ints

    def looks_at(self, cut: int) -> Ints:
        """For each plot which of its looks is the last one up to that day, the first one where none is."""
        return _last(self.look_days, self.look_begins, cut)

    def steps_at(self, cut: int) -> Ints:
        """The same for the steps of each stage."""
        return _last(self.step_days, self.step_begins, cut)

    def registrations_of(self, plot: int) -> range:
        """Where the registrations of a plot stand."""
        return _range(self.registration_of, plot)

    def stages_of(self, registration: int) -> range:
        """Where the stages of a registration stand."""
        return _range(self.stage_of, registration)


def arrays(
    plots: Sequence[PlotPast],
    changes: Iterable[tuple[str, date, Look, Look]],
    births: dict[str, date],
    registrations: Iterable[RegistrationPast],
    stages: Iterable[StagePast],
    links: Sequence[LinkPast],
    projects: dict[str, tuple[str, str]],
    calendar: WorkingDays,
    today: date,
) -> PastRows:
    """All columns. What belongs to a plot without a shape is left out."""
    index = {plot.id: place for place, plot in enumerate(plots)}
    known = sorted(
        (one for one in registrations if one.plot_id in index), key=lambda r: (index[r.plot_id], r.opened_on, r.fid)
    )
    looks = _looks(plots, index, changes)
    steps = _steps(known, stages, calendar)
    of_plot: dict[str, list[LinkPast]] = {}
    for link in links:
        of_plot.setdefault(link.plot_id, []).append(link)
    owners = _ints(index[one.plot_id] for one in known)
    begun: dict[str, Any] = {"opened": _days((r.opened_on for r in known), EVER), "ended": _days((r.ended_on for r in known), NEVER),
             "released": _days((r.released_on for r in known), NEVER)}  # fmt: skip
    lives: dict[str, Any] = _lives(plots, births, owners, begun["opened"], of_plot)
    events: dict[str, Any] = _events(lives, looks, owners, begun, steps, today)
    return PastRows(
        ids=[plot.id for plot in plots], ids_of=_objects([plot.id for plot in plots]), index=index, **lives, **looks,
        registrations=known, registration_of=owners, registration_places=_places(owners), **begun, **steps,
        links=of_plot, projects=projects, **events,
    )  # fmt: skip


def _looks(
    plots: Sequence[PlotPast], index: dict[str, int], changes: Iterable[tuple[str, date, Look, Look]]
) -> dict[str, Any]:
    """Each plot's looks in order, the present one last; a shape that did not change is taken from the look after."""
    of_plot: dict[int, list[tuple[date, Look, Look]]] = {}
    for id, day, before, after in changes:
        if id in index:
            of_plot.setdefault(index[id], []).append((day, before, after))
    rows: list[tuple[int, int, Look, Any]] = []
    begins = []
    for place, plot in enumerate(plots):
        begins.append(len(rows))
        told = of_plot.get(place, [])
        looks = [before for _, before, _ in told] + [plot.look]
        shapes = [plot.look.geom]
        for look in reversed(looks[:-1]):
            shapes.append(shapes[-1] if look.geom is None else look.geom)
        days = [EVER, *np.maximum.accumulate([day.toordinal() for day, _, _ in told]).tolist()] if told else [EVER]
        rows += [(place, day, look, shape) for day, look, shape in zip(days, looks, reversed(shapes), strict=True)]
    geoms = _objects([shape for *_, shape in rows])
    return {
        "look_plots": _ints(place for place, *_ in rows), "look_days": _ints(day for _, day, *_ in rows),
        "look_begins": _ints(begins), "numbers": _objects([look.number for _, _, look, _ in rows]),
        "zones": _objects([look.zone_id for _, _, look, _ in rows]),
        "areas": _objects([look.area_m2 for _, _, look, _ in rows]), "geoms": geoms, "boxes": shapely.bounds(geoms),
    }  # fmt: skip


def _steps(
    registrations: Sequence[RegistrationPast], stages: Iterable[StagePast], calendar: WorkingDays
) -> dict[str, Any]:
    """Each stage's steps, in the order of the registrations."""
    place_of = {one.id: place for place, one in enumerate(registrations)}
    words: dict[str, int] = {}
    keys: dict[str, int] = {}
    rows, days, codes, dues = (array("q") for _ in range(4))  # lists of a million numbers take five times the room
    for stage in stages:
        place = place_of.get(stage.registration_id)
        if place is None:
            continue
        key = keys.setdefault(stage.key, len(keys))
        rows.extend((place, stage.position, stage.fid, key, len(days)))
        for step in steps_of(registrations[place].opened_on, stage.states, calendar):
            days.append(step.day.toordinal())
            codes.append(words.setdefault(step.status, len(words)))
            dues.append(NEVER if step.due is None else step.due.toordinal())
    table = np.array(rows).reshape(-1, 5)
    order = np.lexsort((table[:, 2], table[:, 1], table[:, 0]))
    counts = np.diff(table[:, 4], append=len(days))[order]
    begins = np.cumsum(counts) - counts
    picked = np.repeat(table[order, 4] - begins, counts) + np.arange(len(days))
    place, position, fid, kind, _ = table[order].T
    return {
        "stage_of": place, "stage_places": _places(place), "stage_fids": fid, "stage_positions": position,
        "stage_keys": kind, "keys": list(keys), "step_begins": begins, "step_days": np.array(days)[picked],
        "step_codes": np.array(codes)[picked], "step_dues": np.array(dues)[picked], "words": list(words),
    }  # fmt: skip


def _lives(
    plots: Sequence[PlotPast], births: dict[str, date], owners: Ints, opened: Ints, links: dict[str, list[LinkPast]]
) -> dict[str, Ints]:
    """From and until when each plot is there."""
    starts = np.full(len(plots), NEVER, dtype=np.int64)
    np.minimum.at(starts, owners, opened)
    for place, plot in enumerate(plots):
        days = [plot.written, *(link.from_ for link in links.get(plot.id, ()))]
        starts[place] = min([int(starts[place]), *(day.toordinal() for day in days if day is not None)])
        if plot.id in births:
            starts[place] = births[plot.id].toordinal()
    ends = _days((plot.retired_on or plot.gone for plot in plots), NEVER + 1)
    starts[(starts == NEVER) | (starts > ends)] = (
        EVER  # entered after its own end: nobody knows since when it lay there
    )
    return {"starts": starts, "ends": ends}


def _events(
    lives: dict[str, Ints],
    looks: dict[str, Any],
    owners: Ints,
    begun: dict[str, Ints],
    steps: dict[str, Any],
    today: date,
) -> dict[str, Ints]:
    """Every day on which something happened, with its plot, in the order of the days."""
    every = np.arange(len(lives["starts"]))
    counts = np.diff(steps["step_begins"], append=len(steps["step_days"]))
    first = np.zeros(len(steps["step_days"]), dtype=bool)
    first[steps["step_begins"]] = True
    of_step = np.repeat(owners[steps["stage_of"]], counts)
    days = [lives["starts"], lives["ends"], looks["look_days"], *begun.values(), steps["step_days"][~first]]
    plots = [every, every, looks["look_plots"], owners, owners, owners, of_step[~first]]
    day, plot = np.concatenate(days), np.concatenate(plots)
    told = (day > EVER) & (day <= today.toordinal())
    pairs = np.unique(day[told] * (len(every) + 1) + plot[told])
    return {"event_days": pairs // (len(every) + 1), "event_plots": pairs % (len(every) + 1)}


def _last(days: Ints, begins: Ints, cut: int) -> Ints:
    if not len(begins):
        return begins
    counts: Ints = np.add.reduceat((days <= cut).astype(np.int64), begins)
    return np.asarray(begins + np.maximum(counts - 1, 0))


def _range(owners: Ints, owner: int) -> range:
    return range(int(np.searchsorted(owners, owner)), int(np.searchsorted(owners, owner, side="right")))


def _places(owners: Ints) -> Ints:
    """For each row its place among those of its owner, from 0 on."""
    begins = np.flatnonzero(np.diff(owners, prepend=-1))
    counts = np.diff(begins, append=len(owners))
    found: Ints = np.arange(len(owners)) - np.repeat(begins, counts)
    return found


def _ints(values: Iterable[int]) -> Ints:
    return np.fromiter(values, dtype=np.int64)


def _days(values: Iterable[date | None], otherwise: int) -> Ints:
    return _ints(otherwise if value is None else value.toordinal() for value in values)


def _objects(values: Sequence[Any]) -> Objects:
    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found
