"""The sheet of the week: what is late, what falls due, and what waits for somebody, for the table of Monday morning."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from data.register import PlotStatus, Register
from data.reports.letter import render, template_of
from data.reports.tables import Office, Words, read_office

DAYS = 7
WAITING = ("returned", "suspended", "refused")


def write_week(register: Register, path: Path, words: Words, template: Path | None = None) -> int:
    """Write the sheet; gives how many plots it names. Raises what ``letter.render`` does."""
    office = read_office(register)
    context = week_context(office, words)
    render(template or template_of("week", words.language), context | {"user": register.user}, path)
    return len(context["late"]) + len(context["due"]) + len(context["waiting"])


def week_context(office: Office, words: Words) -> dict[str, Any]:
    """The places of the sheet: ``late``, ``due`` and ``waiting``, each a list of lines, and the days of the week."""
    last = office.today + timedelta(days=DAYS - 1)
    running = [state for state in office.statuses.values() if state.due is not None and state.status == "in_progress"]
    late = sorted((s for s in running if s.overdue), key=lambda state: str(state.due))
    due = sorted((s for s in running if not s.overdue and s.due and s.due <= last), key=lambda state: str(state.due))
    waiting = sorted((s for s in office.statuses.values() if s.status in WAITING), key=lambda s: _since(office, s))
    return {
        "today": f"{office.today:%d.%m.%Y}",
        "last_day": f"{last:%d.%m.%Y}",
        "not_official": words.say("not_official"),
        "late": [_line(office, state, words) for state in late],
        "due": [_line(office, state, words) for state in due],
        "waiting": [_line(office, state, words) for state in waiting],
    }


def _since(office: Office, state: PlotStatus) -> str:
    case = office.cases.get(state.id)
    return str(case.stage_since) if case and case.stage_since else ""


def _line(office: Office, state: PlotStatus, words: Words) -> dict[str, Any]:
    case, project = office.cases.get(state.id), office.projects.get(state.project_id or "")
    since = case.stage_since if case else None
    left = (state.due - office.today).days if state.due else 0
    return {
        "number": state.cadastral_no or state.id[:8],
        "project": (words.of(project, "name") if project else None) or "—",
        "stage": words.stage(state.track, state.stage),
        "status": words.status(state.status),
        "due": f"{state.due:%d.%m.%Y}" if state.due else "—",
        "days": abs(left),
        "since": f"{since:%d.%m.%Y}" if since else "—",
        "person": (case.person if case else None) or "—",
    }
