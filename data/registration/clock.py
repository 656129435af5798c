"""The clock of a stage: when it is due, and what a move does to its dates.

Day 1 is the next working day after the start; a limit of n ends on the n-th. A suspension stops the clock and adds the
working days that it lasted. A return stops the stage; the resubmission starts its limit anew.
"""

import calendar as months
from datetime import date
from typing import Any

from data.model import Stage
from data.registration.calendar import WorkingDays


def due_date(start: date, limit_days: int | None, calendar: WorkingDays, suspended_days: int = 0) -> date | None:
    """The last day of a limit in working days; None where no limit is fixed."""
    return None if limit_days is None else calendar.after(start, limit_days + suspended_days)


def total_due(opened: date, total_months: int | None, calendar: WorkingDays, suspended_days: int = 0) -> date | None:
    """The last day of a limit in calendar months, later by the working days of all suspensions."""
    if total_months is None:
        return None
    year, month = divmod(opened.year * 12 + opened.month - 1 + total_months, 12)
    last = months.monthrange(year, month + 1)[1]
    return calendar.after(date(year, month + 1, min(opened.day, last)), suspended_days)


def moved(stage: Stage, status: str, on: date, calendar: WorkingDays) -> dict[str, Any]:
    """The fields of a stage that a move to that status on that day changes; the move itself is checked elsewhere."""
    values: dict[str, Any] = {"status": status}
    if status == "in_progress":
        values |= _resumed(stage, on, calendar) if stage.status == "suspended" else _started(stage, on, calendar)
    elif status == "suspended":
        values |= {"suspended_on": on, "due": None}
    elif status == "planned":
        values |= {"started_on": None, "ended_on": None, "suspended_on": None, "due": None, **_anew(stage)}
    else:  # done, returned, refused, not_required
        values |= {"ended_on": on, "suspended_on": None, "due": stage.due if status == "done" else None}
        if status == "done" and stage.started_on is None:
            values["started_on"] = on
    return values


def days_late(due: date | None, today: date) -> int:
    """How many days ago it was due; 0 when it is not late."""
    return 0 if due is None else max(0, (today - due).days)


def _started(stage: Stage, on: date, calendar: WorkingDays) -> dict[str, Any]:
    due = due_date(on, stage.limit_days, calendar)
    return {"started_on": on, "ended_on": None, "suspended_on": None, "due": due, **_anew(stage)}


def _anew(stage: Stage) -> dict[str, int]:
    """A limit that begins anew forgets its suspensions; the term of the whole does not."""
    return {"suspended_days": 0, "suspended_before": stage.suspended_before + stage.suspended_days}


def _resumed(stage: Stage, on: date, calendar: WorkingDays) -> dict[str, Any]:
    added = calendar.between(stage.suspended_on, on) if stage.suspended_on else 0
    days = stage.suspended_days + added
    start = stage.started_on or on
    due = due_date(start, stage.limit_days, calendar, days)
    return {"started_on": start, "suspended_on": None, "suspended_days": days, "due": due}
