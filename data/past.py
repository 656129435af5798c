"""The plots as they were at the end of any day, for map, legend and hover.

What is asked of a day: **the records' own days** say when a registration, a stage, a retirement or a split happened, no
matter when somebody wrote it down; **the journal** says which shape, number and zone the register then knew. A plot is
there from the day on which it came from its parents; one without parents from the first day that speaks of it, be that
its registration, its project or the journal, and from ever where nothing does or where it was
entered after its end. What undo took back never happened.
From today on everything counts that is recorded, so that today is what the register shows.

The status is what the view ``plot_status`` says: plots that are alike in all that the view looks at are asked once.
"""

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.past_rows import EVER, NEVER, PastRows
from data.store.reading import Counts, Cover, PlotStatus
from data.store.workbench import Rows, Workbench
from data.styles import STATUSES

Ints = NDArray[np.int64]
Hashes = NDArray[np.uint64]

_LATE = len(STATUSES)
_CODE = {status: code for code, status in enumerate(STATUSES)}
_WEIGHTS = np.random.default_rng(20_210_130).integers(1, 2**63, 512, dtype=np.uint64) | np.uint64(1)
_MIX = np.uint64(0x9E3779B97F4A7C15)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The plots at the end of a day: which of all looks were there, and the status of each.

    ``codes`` are places in STATUSES, ``late`` says whether the stage was overdue; ``keys`` holds for every plot that ever
    was what it looked like, -1 where it was not there.
    """

    day: date
    looks: Ints
    codes: Ints
    late: NDArray[np.bool_]
    keys: Ints

    def __len__(self) -> int:
        return len(self.looks)


@dataclass(frozen=True, slots=True)
class Difference:
    """What two days have not in common: plots that came or went, got another boundary or number, or another status."""

    came: tuple[str, ...]
    gone: tuple[str, ...]
    boundary: tuple[str, ...]
    status: dict[str, tuple[str, ...]]


class Past:
    """All that was, ready for any day. May be asked from several threads, one after another."""

    def __init__(self, rows: PastRows, bench: Workbench, today: date) -> None:
        self.today = today
        self._rows, self._bench = rows, bench
        self._known: dict[int, int] = {}
        self._turn = threading.Lock()

    @property
    def first(self) -> date | None:
        """The first day on which something happened; None where nothing did."""
        days = self._rows.event_days
        return date.fromordinal(int(days[0])) if len(days) else None

    def days(self, bounds: tuple[float, float, float, float] | None = None) -> list[date]:
        """The days, in order, on which something happened; to plots that ever lay in that box of the register CRS."""
        rows = self._rows
        found = rows.event_days
        if bounds is not None:
            west, south, east, north = bounds
            box = rows.boxes
            met = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
            asked = np.zeros(len(rows.ids), dtype=bool)
            asked[rows.look_plots[met]] = True
            found = found[asked[rows.event_plots]]
        return [date.fromordinal(day) for day in np.unique(found).tolist()]

    def as_of(self, day: date) -> AsOf:
        """The plots at the end of that day; a later day than today is today."""
        rows, cut, clock = self._rows, self._cut(day), min(day, self.today)
        with self._turn:
            there = np.flatnonzero((rows.starts <= cut) & (rows.ends > cut))
            looks = rows.looks_at(cut)[there]
            codes = self._codes(there, cut, clock)
        keys = np.full(len(rows.ids), -1, dtype=np.int64)
        keys[there] = looks * (2 * _LATE) + codes
        return AsOf(day, looks, codes % _LATE, codes >= _LATE, keys)

    def cover(self, then: AsOf) -> Cover:
        """The plots of that day as the register gives those of today."""
        rows, looks = self._rows, then.looks
        words = np.array(STATUSES, dtype=object)[then.codes]
        return Cover(
            rows.ids_of[rows.look_plots[looks]].tolist(), rows.numbers[looks].tolist(), words.tolist(), then.late,
            rows.zones[looks].tolist(), rows.geoms[looks],
        )  # fmt: skip

    def looks(self) -> Cover:
        """Every look that any plot ever had, for a map that then shows some of them; the statuses mean nothing."""
        rows = self._rows
        count = len(rows.look_plots)
        return Cover(
            rows.ids_of[rows.look_plots].tolist(), rows.numbers.tolist(), [STATUSES[0]] * count,
            np.zeros(count, dtype=bool), rows.zones.tolist(), rows.geoms,
        )  # fmt: skip

    def counts(self, then: AsOf, zone_id: str | None = None) -> Counts:
        """The numbers of the legend for that day; of one zone, or of all."""
        chosen = np.ones(len(then), dtype=bool)
        if zone_id is not None:
            chosen = self._rows.zones[then.looks] == zone_id
        per_code = np.bincount(then.codes[chosen], minlength=_LATE).tolist()
        return Counts(int(chosen.sum()), dict(zip(STATUSES, per_code, strict=True)), int(then.late[chosen].sum()))

    def status(self, plot_id: str, day: date) -> PlotStatus | None:
        """Where that plot stood at the end of the day; None where it was not there."""
        row = self._rows.index.get(plot_id)
        cut = self._cut(day)
        if row is None or not self._rows.starts[row] <= cut < self._rows.ends[row]:
            return None
        with self._turn:
            return self._asked(np.array([row]), cut, min(day, self.today))[0]

    def touched(self, before: AsOf, after: AsOf) -> list[str]:
        """The plots that look different on the two days."""
        return self._names(before.keys != after.keys)

    def difference(self, before: AsOf, after: AsOf) -> Difference:
        """What happened between the two days, as the map shows it."""
        was, now = before.keys >= 0, after.keys >= 0
        both = was & now
        old, new = before.keys // (2 * _LATE), after.keys // (2 * _LATE)
        status = after.keys % (2 * _LATE) % _LATE
        other = both & (before.keys % (2 * _LATE) % _LATE != status)
        by_status = {word: self._names(other & (status == code)) for word, code in _CODE.items()}
        return Difference(
            tuple(self._names(now & ~was)), tuple(self._names(was & ~now)), tuple(self._names(both & (old != new))),
            {word: tuple(ids) for word, ids in by_status.items() if ids},
        )  # fmt: skip

    def close(self) -> None:
        """Let it go."""
        self._bench.close()

    def _cut(self, day: date) -> int:
        """Everything up to this ordinal counts."""
        return day.toordinal() if day < self.today else NEVER - 1

    def _names(self, chosen: NDArray[np.bool_]) -> list[str]:
        return list(self._rows.ids_of[chosen])

    def _codes(self, plots: Ints, cut: int, clock: date) -> Ints:
        """Status, and beyond ``_LATE`` overdue, of these plots."""
        marks, first, place = np.unique(
            self._marks(cut, clock.toordinal())[plots], return_index=True, return_inverse=True
        )
        keys = marks.tolist()
        new = [n for n, key in enumerate(keys) if key not in self._known]
        for n, status in zip(new, self._asked(plots[first[new]], cut, clock), strict=True):
            self._known[keys[n]] = _CODE[status.status] + _LATE * status.overdue
        codes: Ints = np.array([self._known[key] for key in keys], dtype=np.int64)
        return codes[place]

    def _marks(self, cut: int, clock: int) -> Hashes:
        """For each plot a number that is the same for plots in whose rows the view sees no difference."""
        rows = self._rows
        now = rows.steps_at(cut)
        late = rows.step_dues[now] < clock
        stages = (rows.step_codes[now] * 2 + late + 1).astype(np.uint64) * _WEIGHTS[rows.stage_places]
        marks = _summed(stages, rows.stage_of, len(rows.opened))
        for flag in (rows.ended <= cut, rows.released <= cut):
            marks = (marks + flag.astype(np.uint64) + np.uint64(1)) * _MIX
            marks ^= marks >> np.uint64(31)
        marks = marks * _WEIGHTS[rows.registration_places + 200] * (rows.opened <= cut)
        return _summed(marks, rows.registration_of, len(rows.ids))

    def _asked(self, plots: Ints, cut: int, clock: date) -> list[PlotStatus]:
        """What the view says of these plots."""
        return self._bench.statuses(clock, self._laid_out(plots, cut)) if len(plots) else []

    def _laid_out(self, plots: Ints, cut: int) -> Rows:
        """The rows of these plots as they were."""
        rows = self._rows
        looks, steps = rows.looks_at(cut), rows.steps_at(cut)
        out: Rows = {"plot": [], "registration": [], "stage": [], "plot_project": [], "project": []}
        projects: set[str | None] = set()
        for plot in plots.tolist():
            look = int(looks[plot])
            out["plot"].append((rows.ids[plot], rows.numbers[look], rows.zones[look], rows.areas[look]))
            for link in rows.links.get(rows.ids[plot], ()):
                if _number(link.from_, EVER) <= cut:
                    closed = _text(link.to, cut)
                    out["plot_project"].append((link.plot_id, link.project_id, _text(link.from_, cut), closed))
                    projects.add(link.project_id)
            for place in rows.registrations_of(plot):
                one = rows.registrations[place]
                if rows.opened[place] <= cut:
                    out["registration"].append(
                        (one.fid, one.id, one.plot_id, one.project_id, one.track, one.opened_on.isoformat(),
                         _text(one.ended_on, cut), _text(one.released_on, cut))
                    )  # fmt: skip
                    projects.add(one.project_id)
                    out["stage"] += self._stages(place, steps)
        out["project"] = [(key, *rows.projects[key]) for key in projects if key in rows.projects]
        return out

    def _stages(self, place: int, steps: Ints) -> Iterable[tuple[Any, ...]]:
        rows = self._rows
        for stage in rows.stages_of(place):
            step = int(steps[stage])
            due = int(rows.step_dues[step])
            yield (
                int(rows.stage_fids[stage]), rows.registrations[place].id, rows.keys[rows.stage_keys[stage]],
                int(rows.stage_positions[stage]), rows.words[rows.step_codes[step]],
                None if due >= NEVER else date.fromordinal(due).isoformat(),
            )  # fmt: skip


def _summed(values: Hashes, of: Ints, count: int) -> Hashes:
    """The sums of the values by owner; ``of`` is in order."""
    sums: Hashes = np.zeros(count, dtype=np.uint64)
    if len(values):
        begins = np.flatnonzero(np.diff(of, prepend=-1))
        sums[of[begins]] = np.add.reduceat(values, begins)
    return sums


def _number(day: date | None, otherwise: int) -> int:
    return otherwise if day is None else day.toordinal()


def _text(day: date | None, cut: int) -> str | None:
    """The day as the file holds it, where it has come."""
    return None if day is None or day.toordinal() > cut else day.isoformat()
