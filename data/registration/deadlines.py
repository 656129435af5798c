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

    ``days`` and ``working`` are calendar and working days left, below zero when it is late, None without a due day;
    ``age`` are calendar days since the stage has its status (of an ended right: since its end); ``why`` a stalled one is:
    no_limit, suspended, returned, refused, waiting, silent, not_begun; of an ended right the key of its end.
    """

    kind: str
    status: PlotStatus
    case: Case
    due: date | None
    days: int | None
    working: int | None
    since: date | None
    age: int | None
    why: str | None

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

    @cache
    def due(track_key: str, opened: date, suspended: int) -> date | None:
        return total_due(opened, months(track_key), calendar, suspended)

    def of(case: Case) -> date | None:
        if case.stage_status == "suspended" and case.suspended_on is not None:
            return due(case.track, case.opened_on, case.suspended_days + lasting(case.suspended_on))
        return due(case.track, case.opened_on, case.suspended_days)

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
    for plot_id, case in cases.items():
        status = statuses.get(plot_id)
        if status is None:
            continue
        if status.status == "registered":
            dues = [(kind, watch_due(case, kind, terms)) for kind in WATCHES]
        elif status.status in RUNNING:
            dues = [("stage", case.due), ("total", whole(case))]
        else:
            continue
        found += [Day(due, kind, plot_id) for kind, due in dues if due is not None and first <= due <= last]
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
        self.left, self.age = cache(self._left), cache(self._age)
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
                lines.append(self._line("non_use", status, case, self.unused(start), start, None))
        elif word in RUNNING:
            self._running(status, case, lines)
        elif word == "terminated":
            lines.append(self._line("ended", status, case, None, case.ended_on, case.ended_why))
        elif word != "free":
            why, since = self._stalled(word, case, case.stage_since), case.stage_since
            if why is not None:
                lines.append(self._line("stalled", status, case, None, since, why))

    def _decided_before(self) -> date:
        """The last day of a decision whose years of non-use end within the time of warning."""
        day = years_later(self.warn_from["non_use"], -self.terms.non_use_years) + timedelta(days=1)
        return day if self.unused(day) <= self.warn_from["non_use"] else day - timedelta(days=1)

    def _watches(self, status: PlotStatus, case: Case, start: date | None, lines: list[Deadline]) -> None:
        for kind in WATCHES:
            due = watch_due(case, kind, self.terms)
            if due is not None and due <= self.warn_from[kind]:
                lines.append(self._line(kind, status, case, due, start, None))

    def _running(self, status: PlotStatus, case: Case, lines: list[Deadline]) -> None:
        due, since = case.due, case.stopped_on or case.suspended_on or case.started_on
        if due is not None:
            if status.overdue:
                lines.append(self._line("late", status, case, due, since, None))
            elif self.today <= due <= self.soon and case.stage_status == "in_progress":
                kind = "this_week" if due <= self.week else "soon"
                lines.append(self._line(kind, status, case, due, since, None))
        whole = self.whole(case)
        if whole is not None and whole <= self.total_from:
            lines.append(self._line("total", status, case, whole, since, None))
        why = self._stalled(status.status, case, since)
        if why is not None:
            lines.append(self._line("stalled", status, case, due, since, why))

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

    def _line(
        self, kind: str, status: PlotStatus, case: Case, due: date | None, since: date | None, why: str | None
    ) -> Deadline:
        days, working = self.left(due)
        return _new(Deadline, (kind, status, case, due, days, working, since, self.age(since), why))

    def _left(self, due: date | None) -> tuple[int | None, int | None]:
        if due is None:
            return None, None
        working = self.calendar.between(self.today, due) or -self.calendar.between(due, self.today)
        return (due - self.today).days, working

    def _age(self, since: date | None) -> int | None:
        return None if since is None else (self.today - since).days


_new = tuple.__new__
"""What a NamedTuple calls in the end; half the time of a list of 100,000 lines."""
