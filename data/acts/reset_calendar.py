"""Reset the calendar: what the office wrote of a day or a year goes, and the program's own calendar says it again."""

from collections.abc import Collection
from datetime import date

from data.acts.set_calendar_day import moved_dues
from data.edit import Edit, delete, edit
from data.model import CalendarDay
from data.register import Register
from data.registration.calendar import WorkingDays


def reset_calendar(register: Register, days: Collection[date], *, edit_id: str | None = None) -> Edit:
    """The rows of these days taken out; stages that were due by them get a new day. No changes: there is none."""
    rows = register.all(CalendarDay)
    gone = [row for row in rows if row.day in days]
    if not gone:
        return edit("reset_calendar", [], id=edit_id)
    kept = [row for row in rows if row.day not in days]
    moved = moved_dues(register, WorkingDays(rows), WorkingDays(kept))
    return edit("reset_calendar", [*map(delete, gone), *moved], id=edit_id)
