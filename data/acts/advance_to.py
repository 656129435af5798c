"""Take applications to another stage at once: the stages between are finished, skipped or planned again in one edit."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from data.acts.advance_stage import NAMES, check_open
from data.acts.checks import latest, past_day, stages_of, the, working_days
from data.edit import Change, Edit, edit, update
from data.model import Registration, Stage
from data.register import Register
from data.registration.calendar import WorkingDays
from data.registration.clock import moved
from data.registration.way import Step, Way, way_to
from gis.errors import TelimError


def advance_to(
    register: Register,
    registration: Registration | str,
    target: str,
    on: date | None = None,
    note: str | None = None,
    *,
    stages: Sequence[Stage] = (),
    skip: Collection[str] = (),
    person: str | None = None,
    reference: str | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The application stands at ``target`` from that day on: a stage's key, ``registered``, or ``planned`` again.

    ``stages`` are the stages as the clerk saw them: what somebody else has moved since is a Conflict. ``skip`` names the
    stages between that are not required; ``reference`` is the number of the paper of the last stage that is finished.
    Raises TelimError no_such_stage, same_status, move_needs_note, date_in_future, date_before_previous,
    registration_ended, registration_superseded, plot_retired.
    """
    case = the(register, Registration, registration)
    way, changes = _changes(register, case, stages, target, on, note, skip, person, reference)
    return edit(_name(way), changes, note, edit_id)


def advance_several(
    register: Register,
    seen: Iterable[Sequence[Stage]],
    target: str,
    on: date | None = None,
    note: str | None = None,
    *,
    skip: Collection[str] = (),
    person: str | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The same for several applications, each given by its stages, in one edit; one that cannot go keeps all back."""
    changes: list[Change] = []
    names = set()
    for stages in seen:
        case = the(register, Registration, stages[0].registration_id)
        way, more = _changes(register, case, stages, target, on, note, skip, person, None)
        changes += more
        names.add(_name(way))
    return edit(names.pop() if len(names) == 1 else "advance_stages", changes, note, edit_id)


def _changes(
    register: Register,
    case: Registration,
    seen: Sequence[Stage],
    target: str,
    on: date | None,
    note: str | None,
    skip: Collection[str],
    person: str | None,
    reference: str | None,
) -> tuple[Way, list[Change]]:
    check_open(register, case)
    stages = list(seen) or stages_of(register, case)
    way = way_to(stages, target, skip)
    if not way.steps:
        raise TelimError("same_status", status=target)
    if not way.usual and not (note or "").strip():
        first = way.steps[0]
        raise TelimError("move_needs_note", before=first.stage.status, after=first.status)
    day, calendar = past_day(register, on, _not_before(case, stages)), working_days(register)
    last_done = next((step.stage.id for step in reversed(way.steps) if step.status == "done"), None)
    told = {"note": note, "person": person}
    return way, [
        _change(step, day, calendar, way, told | ({"reference": reference} if step.stage.id == last_done else {}))
        for step in way.steps
    ]


def _change(step: Step, day: date, calendar: WorkingDays, way: Way, told: dict[str, Any]) -> Change:
    """The words go to what is left behind; to the stage that begins only where nothing is."""
    values = moved(step.stage, step.status, day, calendar)
    if step.status in ("done", "not_required") or (step.status == "in_progress" and not way.closed):
        values |= {name: value for name, value in told.items() if value}
    return update(step.stage, **values)


def _not_before(case: Registration, stages: Sequence[Stage]) -> date | None:
    """The last day on which something happened to the application."""
    days = (day for stage in stages for day in (stage.started_on, stage.suspended_on, stage.ended_on))
    return latest([case.opened_on, *days])


def _name(way: Way) -> str:
    """One stage that is left or begun is called as ever."""
    if not way.forward:
        return "step_back"
    if len(way.closed) > 1:
        return "advance_stages"
    return NAMES[way.steps[0].status]
