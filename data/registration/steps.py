"""The steps of a stage by their legal days, told from the states in which its row has stood.

A row keeps the days of its last move only; what it forgot the journal still has. A step's day is the one that the record
states for it, never the moment of writing; a correction of the record replaces what it corrects.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from data.registration.calendar import WorkingDays


@dataclass(frozen=True, slots=True)
class State:
    """A stage's row in one state; ``written`` is the day on which the journal got it, None where it has none."""

    status: str
    started: date | None = None
    suspended: date | None = None
    ended: date | None = None
    due: date | None = None
    suspended_days: int = 0
    written: date | None = None
    edit_id: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """From that day on the stage has that status and that due day; ``resumed``: it goes on after a suspension."""

    day: date
    status: str
    due: date | None = None
    edit_id: str | None = None
    resumed: bool = False


def steps_of(opened: date, states: Sequence[State], calendar: WorkingDays) -> list[Step]:
    """The steps of a stage of a registration opened on that day, by day; at least the one with which it is planned."""
    first, *more = states
    steps = _first(opened, first)
    before = first
    for state in more:
        if state.status == before.status:
            steps = _corrected(steps, before, state)
        else:
            _push(steps, _moved(steps[-1], before, state, calendar))
        before = state
    return steps


def _first(opened: date, state: State) -> list[Step]:
    """All that one state tells: planned, begun, and what it is now."""
    steps = [Step(opened, "planned", edit_id=state.edit_id)]
    if state.status == "planned":
        return steps
    if state.started is not None or state.status == "in_progress":
        _push(steps, Step(state.started or opened, "in_progress", state.due, state.edit_id))
    if state.status != "in_progress":
        day = state.suspended if state.status == "suspended" else state.ended
        _push(steps, Step(day or state.started or opened, state.status, state.due, state.edit_id))
    return steps


def _moved(last: Step, before: State, after: State, calendar: WorkingDays) -> Step:
    resumed = (before.status, after.status) == ("suspended", "in_progress")
    if resumed:
        day = _resumed_on(before, after, calendar)
    elif after.status == "in_progress":
        day = after.started
    elif after.status == "suspended":
        day = after.suspended
    elif after.status == "planned":
        day = after.written
    else:
        day = after.ended
    return Step(day or after.written or last.day, after.status, after.due, after.edit_id, resumed)


def _resumed_on(before: State, after: State, calendar: WorkingDays) -> date | None:
    """The day is not recorded, only how many working days were added: the day of writing where that fits."""
    added = after.suspended_days - before.suspended_days
    if before.suspended is None:
        return after.written
    written = after.written
    if written is not None and written >= before.suspended and calendar.between(before.suspended, written) == added:
        return written
    return calendar.after(before.suspended, added)


def _corrected(steps: list[Step], before: State, after: State) -> list[Step]:
    """The same steps with the days that the record now states."""
    *begun, last = (_redated(step, before.started, after.started) for step in steps)
    if after.status == "suspended":
        last = replace(last, day=after.suspended or last.day)
    elif after.status not in ("in_progress", "planned"):
        last = replace(last, day=after.ended or last.day)
    mended: list[Step] = []
    for step in (*begun, replace(last, due=after.due)):
        _push(mended, step)
    return mended


def _redated(step: Step, before: date | None, after: date | None) -> Step:
    begun = step.status == "in_progress" and not step.resumed and step.day == before
    return replace(step, day=after) if begun and after is not None else step


def _push(steps: list[Step], step: Step) -> None:
    """Put it at the end: what the record had placed later has not happened, and nothing happened before it was opened."""
    while len(steps) > 1 and steps[-1].day > step.day:
        steps.pop()
    early = bool(steps) and step.day < steps[0].day
    steps.append(replace(step, day=steps[0].day) if early else step)
