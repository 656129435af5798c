"""What is late, due soon, stalled or about to end, of all plots at once; pure, from what the session holds in memory."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from data.registration.calendar import WorkingDays
from data.registration.clock import total_due
from data.registration.tracks import track
from data.registration.watches import WATCHES, Terms, watch_due, years_later
from data.store.cases import Case
from data.store.reading import PlotStatus
from gis.errors import TelimError

KINDS = ("late", "this_week", "soon", "total", "stalled", *WATCHES, "ended")
"""late: the stage is overdue; this_week, soon: it is due by the end of the working week, or within the days after;
total: the limit of the whole way; stalled: nobody moves it; ended: the right has ended, the plot is not released."""

RUNNING = frozenset({"in_progress", "returned", "suspended"})


class Deadline(NamedTuple):
    """One line of the list: a plot and one thing that waits there. ``status`` and ``case`` say the rest.

    ``working`` are the working days left, below zero when it is late, None without a due day; ``since``: the stage has
    its status, or the right has ended; ``why`` a stalled one is: no_limit, suspended, returned, refused, waiting, silent,
    not_begun; of an ended right the key of its end.
    """

    kind: str
    status: PlotStatus
    case: Case
    due: date | None
    working: int | None
    since: date | None
    why: str | None
    today: date

    @property
    def days(self) -> int | None:
        """Calendar days left, below zero when it is late; None without a due day."""
        return None if self.due is None else (self.due - self.today).days

    @property
    def age(self) -> int | None:
        """Calendar days since the stage has its status or the right has ended; None for a stage that was not begun."""
        return None if self.since is None else (self.today - self.since).days

    @property
    def plot_id(self) -> str:
        """The plot."""
        return self.status.id

    @property
    def stage(self) -> str | None:
        """The key of the present stage."""
        return self.case.stage

    @property
    def last_on(self) -> date:
        """The day of the last thing that happened."""
        return max(self.case.last_on or self.case.opened_on, self.case.ended_on or self.case.opened_on)

    @property
    def hectares(self) -> float:
        """The area of the plot; 0 where it is not known."""
        return self.status.area_ha or 0.0


class Day(NamedTuple):
    """One day of the calendar of terms: what of which plot is due; kinds are stage, total and the watches."""

    day: date
    kind: str
    plot_id: str


def week_end(today: date, calendar: WorkingDays) -> date:
    """The last working day of this week; of the next one when this week has none left."""
    sunday = today + timedelta(days=6 - today.weekday())
    for week in range(6):
        end = sunday + timedelta(days=7 * week)
        days = (end - timedelta(days=n) for n in range(7))
        last = next((day for day in days if day >= today and calendar.is_working(day)), None)
        if last is not None:
            return last
    return sunday


def months_of(track_key: str) -> int | None:
    """The limit of the whole way of a track in calendar months; None where it has none or is not known."""
    try:
        return track(track_key).total_months
    except TelimError:
        return None


def whole_term(calendar: WorkingDays, today: date) -> Callable[[Case], date | None]:
    """A function that says when the whole way of an application must be over; each question is computed once.

    A suspension that lasts still counts up to today.
    """
    months, lasting = cache(months_of), cache(lambda since: calendar.between(since, today))
    known: dict[tuple[str, date, int], date | None] = {}

    def of(case: Case) -> date | None:
        suspended = case.suspended_days
        if case.suspended_on is not None and case.stage_status == "suspended":
            suspended += lasting(case.suspended_on)
        key = (case.track, case.opened_on, suspended)
        if key not in known:
            known[key] = total_due(case.opened_on, months(case.track), calendar, suspended)
        return known[key]

    return of


def deadlines(
    statuses: Mapping[str, PlotStatus],
    cases: Mapping[str, Case],
    today: date,
    calendar: WorkingDays,
    terms: Terms,
) -> list[Deadline]:
    """Every line of the list, plot by plot in the order of the cases; a plot may have several."""
    look = _Look(today, calendar, terms)
    lines: list[Deadline] = []
    for plot_id, case in cases.items():
        status = statuses.get(plot_id)
        if status is not None:
            look.at(status, case, lines)
    return lines


def worst_first(line: Deadline) -> date:
    """A key that puts the latest first; what is stalled or has ended, the oldest."""
    return (line.since if line.kind in ("stalled", "ended") else line.due) or date.max


def days_between(
    statuses: Mapping[str, PlotStatus],
    cases: Mapping[str, Case],
    first: date,
    last: date,
    today: date,
    calendar: WorkingDays,
    terms: Terms,
) -> list[Day]:
    """Everything that is due from the first day to the last, warned of or not, by day."""
    whole, found = whole_term(calendar, today), []
    unused = cache(lambda start: years_later(start, terms.non_use_years))
    for plot_id, case in cases.items():
        status = statuses.get(plot_id)
        word = "" if status is None else status.status
        dues: tuple[tuple[str, date | None], ...] = ()
        if word in RUNNING:
            dues = ("stage", case.due), ("total", whole(case))
        elif word == "registered" and (case.right_until or case.develop_by or case.use_by):
            dues = tuple((kind, watch_due(case, kind, terms)) for kind in WATCHES)
        elif word == "registered" and case.used_on is None:
            start = case.decided_on or case.registered_on
            dues = (("non_use", None if start is None else unused(start)),)
        for kind, due in dues:
            if due is not None and first <= due <= last:
                found.append(Day(due, kind, plot_id))
    return sorted(found)


class _Look:
    """The days that rule one list, computed once, and the questions that are asked of every plot."""

    def __init__(self, today: date, calendar: WorkingDays, terms: Terms) -> None:
        self.today, self.calendar, self.terms = today, calendar, terms
        self.week = week_end(today, calendar)
        self.soon = max(self.week, today + timedelta(days=terms.soon_days))
        self.total_from = today + timedelta(days=terms.total_warn)
        self.stage_before = today - timedelta(days=terms.stage_days)
        self.waiting_before = today - timedelta(days=terms.waiting_days)
        self.silent_before = today - timedelta(days=terms.silent_days)
        self.warn_from = {kind: today + timedelta(days=terms.warn(kind)) for kind in WATCHES}
        self.whole = whole_term(calendar, today)
        self.working = cache(lambda due: calendar.between(today, due) or -calendar.between(due, today))
        # most registered plots have no other term than the years of non-use
        self.unused = cache(lambda start: years_later(start, terms.non_use_years))
        self.decided_before = self._decided_before()

    def at(self, status: PlotStatus, case: Case, lines: list[Deadline]) -> None:
        """Add the lines of one plot."""
        word = status.status
        if word == "registered":
            start = case.decided_on or case.registered_on
            if case.right_until or case.develop_by or case.use_by:
                self._watches(status, case, start, lines)
            elif start is not None and start <= self.decided_before and case.used_on is None:
                due = self.unused(start)
                fields = ("non_use", status, case, due, self.working(due), start, None, self.today)
                lines.append(_new(Deadline, fields))
        elif word in RUNNING:
            self._running(status, case, word, lines)
        elif word == "terminated":
            lines.append(Deadline("ended", status, case, None, None, case.ended_on, case.ended_why, self.today))
        elif word != "free":
            why, since = self._stalled(word, case, case.stage_since), case.stage_since
            if why is not None:
                lines.append(Deadline("stalled", status, case, None, None, since, why, self.today))

    def _decided_before(self) -> date:
        """The last day of a decision whose years of non-use end within the time of warning."""
        day = years_later(self.warn_from["non_use"], -self.terms.non_use_years) + timedelta(days=1)
        return day if self.unused(day) <= self.warn_from["non_use"] else day - timedelta(days=1)

    def _watches(self, status: PlotStatus, case: Case, start: date | None, lines: list[Deadline]) -> None:
        for kind in WATCHES:
            due = watch_due(case, kind, self.terms)
            if due is not None and due <= self.warn_from[kind]:
                lines.append(Deadline(kind, status, case, due, self.working(due), start, None, self.today))

    def _running(self, status: PlotStatus, case: Case, word: str, lines: list[Deadline]) -> None:
        today, due, since = self.today, case.due, case.stopped_on or case.suspended_on or case.started_on
        working = None
        if due is not None:
            working = self.working(due)
            if status.overdue:
                lines.append(_new(Deadline, ("late", status, case, due, working, since, None, today)))
            elif today <= due <= self.soon and case.stage_status == "in_progress":
                kind = "this_week" if due <= self.week else "soon"
                lines.append(_new(Deadline, (kind, status, case, due, working, since, None, today)))
        whole = self.whole(case)
        if whole is not None and whole <= self.total_from:
            lines.append(_new(Deadline, ("total", status, case, whole, self.working(whole), since, None, today)))
        why = self._stalled(word, case, since)
        if why is not None:
            lines.append(_new(Deadline, ("stalled", status, case, due, working, since, why, today)))

    def _stalled(self, word: str, case: Case, since: date | None) -> str | None:
        last = case.last_on or case.opened_on
        if word == "in_progress":
            if case.stage_status == "planned":
                return "waiting" if last <= self.waiting_before else None
            if case.limit_days is None and (since or last) <= self.stage_before:
                return "no_limit"
            return "silent" if last <= self.silent_before else None
        if word == "planned":
            return "not_begun" if last <= self.silent_before else None
        before = self.stage_before if word == "suspended" else self.waiting_before
        return word if (since or last) <= before else None


_new = tuple.__new__
"""What a NamedTuple calls in the end; half the time of a list of 100,000 lines."""
