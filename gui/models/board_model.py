"""The board as plain values: the columns of a track, the plots in each by lateness, and what the heads count.

It knows no Qt and asks no register: it is built from the statuses and the cases of a session, and follows an edit plot
by plot.
"""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
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
Flags = tuple[str, bool, bool, bool, bool]
"""Of a plot on the board: its track, and whether its application is open, in registration, late, due this week."""


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
        self._at: dict[str, tuple[str, Key]] = {}
        self._flags: dict[str, Flags] = {}
        self._counts: dict[str, list[int]] = {}
        self._month = today.replace(day=1)
        self._sunday = today + timedelta(days=6 - today.weekday())

    # what is so

    def __len__(self) -> int:
        return len(self._at)

    def counts(self, track: str) -> Counts:
        """The figures of a track, whatever the head filters by."""
        return Counts(*self._counts.get(track, (0, 0, 0, 0)))

    def column(self, key: str) -> Column | None:
        """The column of that key."""
        return self._column.get(key)

    def place_of(self, plot_id: str) -> tuple[int, int] | None:
        """Column and row of a plot; None where it is not shown."""
        found = self._at.get(plot_id)
        if found is None:
            return None
        column = self._column[found[0]]
        return self.columns.index(column), bisect_left(column.keys, found[1])

    def track_of(self, plot_id: str) -> str | None:
        """The track of a plot that the window's filter takes, shown or not; None for one that is not on the board."""
        flags = self._flags.get(plot_id)
        return None if flags is None else flags[0]

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
        self._at, self._flags, self._counts = {}, {}, {}
        self._column = {kind.key: Column(kind) for kind in self._kinds}
        for place, keys in self._sorted_out(statuses, cases).items():
            keys.sort()
            self._column_of(place).keys = keys
        for flags, count in Counter(self._flags.values()).items():
            self._count(flags, count)
        for column in self._column.values():
            column.late = sum(self._flags[key[2]][3] for key in column.keys)
        self._arrange()

    def update(self, ids: Iterable[str], statuses: Mapping[str, PlotStatus], cases: Mapping[str, Case]) -> bool:
        """Take the new state of these plots only. True where a column came or went."""
        before, wanted = list(self._column), list(dict.fromkeys(ids))
        for plot_id in wanted:
            self._leave(plot_id)
        states = [statuses[plot_id] for plot_id in wanted if plot_id in statuses]
        for place, keys in self._sorted_out(states, cases).items():
            column = self._column_of(place)
            for key in keys:
                insort(column.keys, key)
                column.late += self._flags[key[2]][3]
        for state in states:
            if state.id in self._flags:
                self._count(self._flags[state.id], 1)
        changed = list(self._column) != before
        if changed:
            self._arrange()
        return changed

    def _sorted_out(self, states: Iterable[PlotStatus], cases: Mapping[str, Case]) -> dict[str, list[Key]]:
        """The keys of these plots by column, their flags and places noted; the one loop over all plots, so kept flat."""
        takes, month, today, sunday = self.takes, self._month, self.today, self._sunday
        shown, only = self.track, None if self.only is None else 2 + ONLY.index(self.only)
        all_flags, at, found = self._flags, self._at, defaultdict[str, list[Key]](list)
        case_of, days = cases.get, _Days()
        for state in states:
            status = state.status
            if status in OFF or (takes is not None and not takes(state)):
                continue
            plot_id, week, due, busy = state.id, False, None, status in BUSY
            if busy:
                due, place = state.due, state.stage or PLANNED
                week = due is not None and today <= due <= sunday
            elif status == "registered":
                case = case_of(plot_id)
                since = None if case is None else case.registered_on
                if since is None or since < month:
                    continue
                place, day = REGISTERED, -days[since]
            else:
                place = PLANNED if status == "planned" else state.stage or PLANNED
            track = state.track or ""
            flags = (track, place != REGISTERED, busy, state.overdue, week)
            all_flags[plot_id] = flags
            if track != shown or (only is not None and not flags[only]):
                continue
            if due is not None:
                day = days[due]
            elif place != REGISTERED:
                day = _FAR + days[_since(case_of(plot_id), status)]
            number = state.cadastral_no or ""
            key = (day * 64 + len(number), number, plot_id)
            found[place].append(key)
            at[plot_id] = (place, key)
        return found

    def _column_of(self, place: str) -> Column:
        if place not in self._column:
            self._column[place] = Column(Kind(place))
        return self._column[place]

    def _leave(self, plot_id: str) -> None:
        flags = self._flags.pop(plot_id, None)
        found = self._at.pop(plot_id, None)
        if flags is not None:
            self._count(flags, -1)
        if found is not None:
            column = self._column[found[0]]
            del column.keys[bisect_left(column.keys, found[1])]
            column.late -= flags is not None and flags[3]
            if not column.keys and column.kind not in self._kinds:
                del self._column[found[0]]

    def _count(self, flags: Flags, by: int) -> None:
        figures = self._counts.setdefault(flags[0], [0, 0, 0, 0])
        for place in range(4):
            figures[place] += by * flags[place + 1]

    def _arrange(self) -> None:
        """The columns in the order of the track; strangers stand before the registered ones."""
        known = [self._column[kind.key] for kind in self._kinds]
        strange = [column for key, column in self._column.items() if column.kind not in self._kinds]
        last = [column for column in known if column.key == REGISTERED]
        self.columns = [column for column in known if column.key != REGISTERED] + strange + last


class _Days(dict[date | None, int]):
    """The ordinal of a day, made once for each day; 0 for none."""

    def __missing__(self, day: date | None) -> int:
        self[day] = number = 0 if day is None else day.toordinal()
        return number


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
