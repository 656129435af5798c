"""The board as plain values: the columns of a track, the plots in each by lateness, and what the heads count.

It knows no Qt and asks no register: it is built from the statuses and the cases of a session, and follows an edit plot
by plot.
"""

from bisect import bisect_left, insort
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from data.register import Case, PlotStatus
from data.registration.way import PLANNED, REGISTERED

BUSY = frozenset({"in_progress", "returned", "suspended"})
"""The statuses of a plot in registration."""
OFF = frozenset({"free", "terminated"})
ONLY = ("busy", "late", "week")
"""What the head of the board filters by: in registration, late, due this week."""
_FAR = 10_000_000  # no due day: behind all that have one

Key = tuple[int, str, str]
"""Order in a column: day with the length of the number, the number, id of the plot."""
Record = tuple[str, int, str, Key | None]
"""Of a plot: its track, marks, column, and its key there, None where it is not shown."""
OPEN, ALIVE, LATE, WEEK = 1, 2, 4, 8
"""Marks of a plot: its application is open, in registration, late, due this week."""
MARK_OF = {"busy": ALIVE, "late": LATE, "week": WEEK}


@dataclass(frozen=True, slots=True)
class Kind:
    """A stage of the track as a column: key, name in the clerk's language, limit in working days."""

    key: str
    name: str = ""
    limit_days: int | None = None


@dataclass(slots=True)
class Column:
    """The plots that stand at one place of the track, the latest first."""

    kind: Kind
    keys: list[Key] = field(default_factory=list)
    late: int = 0

    def __len__(self) -> int:
        return len(self.keys)

    @property
    def key(self) -> str:
        """``planned``, the key of a stage, or ``registered``."""
        return self.kind.key

    def plot_at(self, row: int) -> str:
        """The id of the plot in that row."""
        return self.keys[row][2]


@dataclass(frozen=True, slots=True)
class Counts:
    """Of one track, or of all: open applications, and of these in registration, late, due this week."""

    open: int = 0
    busy: int = 0
    late: int = 0
    week: int = 0


class BoardModel:
    """Columns of one track; ``takes`` is the window's filter (None: all plots), ``only`` the head's, one of ONLY."""

    def __init__(self, today: date) -> None:
        self.today = today
        self.track = ""
        self.takes: Callable[[PlotStatus], bool] | None = None
        self.only: str | None = None
        self.columns: list[Column] = []
        self._kinds: tuple[Kind, ...] = ()
        self._column: dict[str, Column] = {}
        self._records: dict[str, Record] = {}
        self._tally = _no_tally()
        """Track -> how many plots have these marks."""
        self._month = today.replace(day=1)
        self._sunday = today + timedelta(days=6 - today.weekday())

    # what is so

    def __len__(self) -> int:
        return sum(len(column) for column in self.columns)

    def counts(self, track: str) -> Counts:
        """The figures of a track, whatever the head filters by."""
        tally = self._tally.get(track, [])
        open_, busy, late, week = (
            sum(count for marks, count in enumerate(tally) if marks & mark) for mark in (OPEN, ALIVE, LATE, WEEK)
        )
        return Counts(open_, busy, late, week)

    def column(self, key: str) -> Column | None:
        """The column of that key."""
        return self._column.get(key)

    def place_of(self, plot_id: str) -> tuple[int, int] | None:
        """Column and row of a plot; None where it is not shown."""
        found = self._records.get(plot_id)
        if found is None or found[3] is None:
            return None
        column = self._column[found[2]]
        return self.columns.index(column), bisect_left(column.keys, found[3])

    def track_of(self, plot_id: str) -> str | None:
        """The track of a plot that the window's filter takes, shown or not; None for one that is not on the board."""
        found = self._records.get(plot_id)
        return None if found is None else found[0]

    def find(self, digits: str, start: tuple[int, int] = (0, -1)) -> str | None:
        """The plot whose number ends with these digits best, the next one after ``start`` where several do."""
        order = [key for column in self.columns for key in column.keys]
        first = sum(len(column) for column in self.columns[: start[0]]) + start[1]
        best: tuple[int, int] | None = None
        for place, (_, number, _) in enumerate(order):
            rank = _match(number, digits)
            if rank:
                score = (rank, (place - first) % len(order))
                best = min(best, score) if best else score
        return None if best is None else order[(first + best[1]) % len(order)][2]

    # how it comes about

    def build(
        self, track: str, kinds: Iterable[Kind], statuses: Iterable[PlotStatus], cases: Mapping[str, Case]
    ) -> None:
        """Take these plots; a stage that the track does not know gets a column of its own behind the others."""
        self.track, self._kinds = track, tuple(kinds)
        self._records, self._tally = {}, _no_tally()
        self._column = {kind.key: Column(kind) for kind in self._kinds}
        for place, keys in self._sorted_out(statuses, cases).items():
            keys.sort()
            self._column_of(place).keys = keys
        self._arrange()

    def update(self, ids: Iterable[str], statuses: Mapping[str, PlotStatus], cases: Mapping[str, Case]) -> bool:
        """Take the new state of these plots only. True where a column came or went."""
        before, wanted = list(self._column), list(dict.fromkeys(ids))
        for plot_id in wanted:
            self._leave(plot_id)
        states = (statuses[plot_id] for plot_id in wanted if plot_id in statuses)
        for place, keys in self._sorted_out(states, cases).items():
            for key in keys:
                insort(self._column_of(place).keys, key)
        for place in [place for place, column in self._column.items() if not column.keys]:
            if self._column[place].kind not in self._kinds:
                del self._column[place]
        changed = list(self._column) != before
        if changed:
            self._arrange()
        return changed

    def _sorted_out(self, states: Iterable[PlotStatus], cases: Mapping[str, Case]) -> dict[str, list[Key]]:
        """The keys of these plots by column, each noted and counted; the one loop over all plots, so kept flat."""
        takes, month, shown, only = self.takes, self._month, self.track, MARK_OF.get(self.only or "", 0)
        records, tally, found = self._records, self._tally, defaultdict[str, list[Key]](list)
        case_of, days = cases.get, _Days(self.today, self._sunday)
        for state in states:
            status = state.status
            if status in OFF or (takes is not None and not takes(state)):
                continue
            plot_id, marks, due = state.id, OPEN, None
            if status in BUSY:
                due, place = state.due, state.stage or PLANNED
                day, week = days[due]
                marks |= ALIVE | week
                if state.overdue:
                    marks |= LATE
            elif status == "registered":
                case = case_of(plot_id)
                since = None if case is None else case.registered_on
                if since is None or since < month:
                    continue
                place, day, marks = REGISTERED, -since.toordinal(), 0
            else:
                place = PLANNED if status == "planned" else state.stage or PLANNED
            track = state.track or ""
            tally[track][marks] += 1
            if track != shown or marks & only != only:
                records[plot_id] = (track, marks, place, None)
                continue
            if due is None and marks:
                day = _FAR + days[_since(case_of(plot_id), status)][0]
            number = state.cadastral_no or ""
            key = (day * 64 + len(number), number, plot_id)
            found[place].append(key)
            records[plot_id] = (track, marks, place, key)
            if marks & LATE:
                self._column_of(place).late += 1
        return found

    def _column_of(self, place: str) -> Column:
        if place not in self._column:
            self._column[place] = Column(Kind(place))
        return self._column[place]

    def _leave(self, plot_id: str) -> None:
        record = self._records.pop(plot_id, None)
        if record is None:
            return
        track, marks, place, key = record
        self._tally[track][marks] -= 1
        if key is not None:
            column = self._column[place]
            del column.keys[bisect_left(column.keys, key)]
            column.late -= bool(marks & LATE)

    def _arrange(self) -> None:
        """The columns in the order of the track; strangers stand before the registered ones."""
        known = [self._column[kind.key] for kind in self._kinds]
        strange = [column for key, column in self._column.items() if column.kind not in self._kinds]
        last = [column for column in known if column.key == REGISTERED]
        self.columns = [column for column in known if column.key != REGISTERED] + strange + last


class _Days(dict[date | None, tuple[int, int]]):
    """The ordinal of a day and its mark, made once for each day; nothing for None."""

    def __init__(self, first: date, last: date) -> None:
        self._first, self._last = first, last

    def __missing__(self, day: date | None) -> tuple[int, int]:
        week = WEEK if day is not None and self._first <= day <= self._last else 0
        self[day] = found = (0 if day is None else day.toordinal(), week)
        return found


def _no_tally() -> defaultdict[str, list[int]]:
    return defaultdict(lambda: [0] * 16)


def _since(case: Case | None, status: str) -> date | None:
    """Since when an application without a due day stands so."""
    if case is None:
        return None
    return case.opened_on if status == "planned" else case.stage_since


def _match(number: str, digits: str) -> int:
    """How well typed digits name a number: 1 the last group, 2 its end, 3 within it, 4 the whole; 0 not at all."""
    last = number.rsplit("-", 1)[-1]
    if last.lstrip("0") == digits.lstrip("0") and digits.strip("0"):
        return 1
    if last.endswith(digits):
        return 2
    if digits in last:
        return 3
    return 4 if digits in number.replace("-", "") else 0
