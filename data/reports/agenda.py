"""Due days for the calendar of the office's mail: an iCalendar file (RFC 5545) with a day for each stage under way."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from data.model import CalendarDay, Project
from data.register import Case, PlotStatus, Register
from data.registration.calendar import WorkingDays
from data.registration.clock import total_due
from data.registration.tracks import TRACKS, track
from data.reports.tables import Words
from gis.errors import TelimError

if TYPE_CHECKING:
    from icalendar import Event

WARNING = timedelta(days=-1)
"""When the calendar reminds."""


def write_agenda(register: Register, path: Path, words: Words, plots: Sequence[str] | None = None) -> int:
    """Write the days of all running applications, or of these plots; gives how many days there are.

    Each entry keeps its identity over the years, so that a calendar that takes the file again changes its entries instead
    of doubling them. Raises nothing_due.
    """
    from icalendar import Calendar

    states = register.statuses(plots)
    cases = {case.plot_id: case for case in register.cases(plots, states)}
    projects = {one.id: words.of(one, "name") or "" for one in register.all(Project)}
    days = WorkingDays(register.all(CalendarDay))
    calendar = Calendar()
    calendar.add("prodid", "-//Telim//Telim//KK")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", words.say("agenda_name"))
    for event in _events(register, states, cases, projects, days, words):
        calendar.add_component(event)
    count = len(calendar.subcomponents)
    if not count:
        raise TelimError("nothing_due")
    path.write_bytes(calendar.to_ical())
    return count


def _events(
    register: Register,
    states: Sequence[PlotStatus],
    cases: dict[str, Case],
    projects: dict[str, str],
    days: WorkingDays,
    words: Words,
) -> Iterator["Event"]:
    for state in states:
        case = cases.get(state.id)
        if case is None:
            continue
        number, project = state.cadastral_no or state.id[:8], projects.get(case.project_id or "", "")
        facts = {"plot": number, "project": project or "—"}
        if case.due is not None and case.stage_status == "in_progress":
            stage = words.stage(case.track, case.stage)
            yield _event(
                register, f"stage-{case.stage_id}", case.due, words.say("agenda_stage", stage=stage, **facts), words
            )
        months = track(case.track).total_months if case.track in TRACKS else None
        if state.status in ("in_progress", "returned", "suspended") and months:
            whole = total_due(case.opened_on, months, days, case.suspended_days)
            if whole is not None:
                yield _event(
                    register, f"total-{case.registration_id}", whole, words.say("agenda_total", **facts), words
                )
        if state.status == "registered" and case.right_until is not None:
            yield _event(register, f"right-{state.id}", case.right_until, words.say("agenda_right", **facts), words)


def _event(register: Register, key: str, day: date, summary: str, words: Words) -> "Event":
    """A whole day; it does not make anybody busy, and the calendar reminds on the day before."""
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{key}@telim")
    event.add("dtstamp", datetime.combine(register.today, datetime.min.time(), UTC))
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    event.add("summary", summary)
    event.add("description", words.say("not_official"))
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", WARNING)
    event.add_component(alarm)
    return event
