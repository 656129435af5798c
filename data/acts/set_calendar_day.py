"""Calendar day: the office says that a day is a working day or is not, as the government moves them each year."""

from datetime import date

from data.edit import Change, Edit, edit, insert, update
from data.model import CalendarDay, Stage, fixed_id
from data.register import Register
from data.registration.calendar import WorkingDays
from data.registration.clock import due_date


def set_calendar_day(
    register: Register,
    day: date,
    working: bool,
    name_kk: str | None = None,
    name_ru: str | None = None,
    *,
    edit_id: str | None = None,
) -> Edit:
    """The day as a working day or a day off; stages in progress that were due by the old calendar get a new day."""
    days = register.all(CalendarDay)
    old = next((one for one in days if one.day == day), None)
    values = {"working": working, "name_kk": name_kk, "name_ru": name_ru}
    new = CalendarDay(
        id=fixed_id("calendar", day.isoformat()), day=day, working=working, name_kk=name_kk, name_ru=name_ru
    )
    first = insert(new) if old is None else update(old, **values)
    others = [one for one in days if one is not old]
    moved = moved_dues(register, WorkingDays(days), WorkingDays([*others, new]))
    return edit("set_calendar_day", [first, *moved], id=edit_id)


def moved_dues(register: Register, before: WorkingDays, after: WorkingDays) -> list[Change]:
    """Stages in progress that were due by the one calendar get their day by the other; typed days stay."""
    changes = []
    for stage in register.all(Stage, status="in_progress"):
        if stage.started_on is None or stage.due is None:
            continue
        old, new = (
            due_date(stage.started_on, stage.limit_days, calendar, stage.suspended_days) for calendar in (before, after)
        )
        if stage.due == old and new != old:  # a day that somebody typed stays
            changes.append(update(stage, due=new))
    return changes
