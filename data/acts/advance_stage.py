"""Move a stage: start, finish, suspend, resume, return, refuse or skip it, with a date and a note.

Finishing or skipping the present stage starts the next planned one on the same day.
"""

from datetime import date
from typing import Any

from data.acts.checks import (
    label,
    latest,
    latest_registration,
    living,
    past_day,
    shown,
    stages_of,
    the,
    working_days,
)
from data.edit import Edit, edit, update
from data.model import Plot, Registration, Stage
from data.register import Register
from data.registration.clock import moved
from data.registration.moves import CLOSED, check_move
from gis.errors import TelimError

NAMES = {
    "planned": "plan_stage",
    "in_progress": "start_stage",
    "done": "finish_stage",
    "suspended": "suspend_stage",
    "returned": "return_stage",
    "refused": "refuse_stage",
    "not_required": "skip_stage",
}
"""Status -> the name of the edit that leads to it; in_progress from suspended is resume_stage."""


def start_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The stage begins, or begins anew after a return or a refusal (its limit too)."""
    return move_stage(register, stage, "in_progress", on, note, **more)


def finish_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The stage is done; ``reference`` is the number of the paper that it gave. The next one starts."""
    return move_stage(register, stage, "done", on, note, **more)


def suspend_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The stage's clock stops."""
    return move_stage(register, stage, "suspended", on, note, **more)


def resume_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The stage goes on, its limit longer by the suspension. Raises TelimError("not_suspended")."""
    stage = the(register, Stage, stage)
    if stage.status != "suspended":
        raise TelimError("not_suspended")
    return move_stage(register, stage, "in_progress", on, note, **more)


def return_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The papers go back to the applicant for correction; the stage stops until they are handed in again."""
    return move_stage(register, stage, "returned", on, note, **more)


def refuse_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """The stage ends with a motivated refusal."""
    return move_stage(register, stage, "refused", on, note, **more)


def skip_stage(
    register: Register, stage: Stage | str, on: date | None = None, note: str | None = None, **more: Any
) -> Edit:
    """This plot does not need the stage; if it was the present one, the next one starts."""
    return move_stage(register, stage, "not_required", on, note, **more)


def set_stage(
    register: Register,
    plot: Plot | str,
    key: str,
    status: str,
    on: date | None = None,
    note: str | None = None,
    *,
    edit_id: str | None = None,
) -> Edit:
    """The stage of that key in the plot's latest registration moved to that status, for the command ``stage``.

    Raises TelimError no_registration, no_such_stage, and as move_stage.
    """
    plot = living(the(register, Plot, plot))
    registration = latest_registration(register, plot)
    if registration is None:
        raise TelimError("no_registration", plot=label(plot))
    stages = {stage.key: stage for stage in stages_of(register, registration)}
    if key not in stages:
        raise TelimError("no_such_stage", key=key, known=", ".join(stages))
    return move_stage(register, stages[key], status, on, note, edit_id=edit_id)


def move_stage(
    register: Register,
    stage: Stage | str,
    status: str,
    on: date | None = None,
    note: str | None = None,
    *,
    person: str | None = None,
    reference: str | None = None,
    edit_id: str | None = None,
) -> Edit:
    """The stage with that status from that day on, today when none is given.

    Raises TelimError: no_such_status, same_status, move_needs_note, earlier_stage_open (a note lets it pass),
    date_in_future, date_before_previous, registration_ended, registration_superseded, plot_retired.
    """
    stage = the(register, Stage, stage)
    registration = the(register, Registration, stage.registration_id)
    check_open(register, registration)
    check_move(stage.status, status, note)
    stages = stages_of(register, registration)
    day = past_day(register, on, _not_before(stage, stages, registration, status, note))
    calendar = working_days(register)
    values = moved(stage, status, day, calendar)
    values |= {k: v for k, v in (("note", note), ("person", person), ("reference", reference)) if v}
    changes = [update(stage, **values)]
    following = _next(stages, stage, status)
    if following is not None:
        changes.append(update(following, **moved(following, "in_progress", day, calendar)))
    name = "resume_stage" if (stage.status, status) == ("suspended", "in_progress") else NAMES[status]
    return edit(name, changes, note, edit_id)


def check_open(register: Register, registration: Registration) -> None:
    """Raises TelimError plot_retired, registration_ended, registration_superseded."""
    plot = living(the(register, Plot, registration.plot_id))
    if registration.ended_on is not None:
        raise TelimError("registration_ended", plot=label(plot), date=shown(registration.ended_on))
    newest = latest_registration(register, plot)
    if newest is not None and newest.id != registration.id:
        raise TelimError("registration_superseded", plot=label(plot), date=shown(newest.opened_on))


def _not_before(
    stage: Stage, stages: list[Stage], registration: Registration, status: str, note: str | None
) -> date | None:
    """The day before which the move cannot have happened. Raises TelimError("earlier_stage_open")."""
    if stage.status != "planned":
        return latest([registration.opened_on, stage.started_on, stage.suspended_on, stage.ended_on])
    if status == "not_required":
        return registration.opened_on
    earlier = stages[: stage.position - 1]
    waiting = next((one for one in earlier if one.status not in CLOSED), None)
    if waiting is not None and not (note or "").strip():
        raise TelimError("earlier_stage_open", stage=waiting.key, number=waiting.position)
    return latest([registration.opened_on, *(one.ended_on for one in earlier if one.status == "done")])


def _next(stages: list[Stage], moved_stage: Stage, status: str) -> Stage | None:
    """The stage that starts by itself: the first that is still open, if it is planned and the present one was left."""
    if status not in CLOSED or (moved_stage.status == "planned" and status == "not_required"):
        return None
    following = next((one for one in stages if one.id != moved_stage.id and one.status not in CLOSED), None)
    return following if following is not None and following.status == "planned" else None
