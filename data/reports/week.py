"""The sheet of the week: what is late, falls due, waits for somebody or ends, for the table of Monday morning."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from data.model import CalendarDay
from data.register import Register
from data.registration.calendar import WorkingDays
from data.registration.deadlines import Deadline, deadlines, week_end, worst_first
from data.registration.watches import WATCHES, terms
from data.reports.letter import render, template_of
from data.reports.tables import Office, Words, read_office

SECTIONS: dict[str, tuple[str, ...]] = {
    "late": ("late",),
    "due": ("this_week", "soon"),
    "total": ("total",),
    "waiting": ("stalled",),
    "watches": WATCHES,
    "ended": ("ended",),
}
"""The lists that a template may name, and the kinds of deadlines in them."""


def write_week(register: Register, path: Path, words: Words, template: Path | None = None) -> int:
    """Write the sheet; gives how many lines it has. Raises what ``letter.render`` does."""
    context = week_context(register, words)
    render(template or template_of("week", words.language), context, path)
    return sum(len(context[name]) for name in SECTIONS)


def week_context(register: Register, words: Words) -> dict[str, Any]:
    """The places of the sheet: the lists of ``SECTIONS``, the days of the week, who and when."""
    office, calendar = read_office(register), WorkingDays(register.all(CalendarDay))
    rule = terms()
    found = deadlines(office.statuses, office.cases, office.today, calendar, rule)
    last = max(week_end(office.today, calendar), office.today + timedelta(days=rule.soon_days))
    lists = {
        name: [_line(one, office, words) for one in sorted((f for f in found if f.kind in kinds), key=worst_first)]
        for name, kinds in SECTIONS.items()
    }
    return lists | {
        "today": f"{office.today:%d.%m.%Y}",
        "last_day": f"{last:%d.%m.%Y}",
        "not_official": words.say("not_official"),
        "user": register.user,
    }


def _line(one: Deadline, office: Office, words: Words) -> dict[str, Any]:
    state, project = one.status, office.projects.get(one.status.project_id or "")
    watch = words.say(f"watch_{one.kind}") if one.kind in WATCHES else ""
    return {
        "number": state.cadastral_no or state.id[:8],
        "project": (words.of(project, "name") if project else None) or "—",
        "stage": watch or words.stage(state.track, state.stage) or "—",
        "status": words.status(state.status),
        "due": f"{one.due:%d.%m.%Y}" if one.due else "—",
        "days": abs(one.days) if one.days is not None else one.age if one.age is not None else "—",
        "since": f"{one.since:%d.%m.%Y}" if one.since else "—",
        "person": one.case.person or "—",
    }
