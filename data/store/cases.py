"""The application of every living plot, read at once: where it stands, since when, and the days that rule it."""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from data.store.column_types import day_of
from data.store.parts import rows_in_parts
from data.store.reading import PlotStatus


@dataclass(frozen=True, slots=True)
class Case:
    """The latest registration of a plot, beyond the status that ``PlotStatus`` tells.

    ``stage_*`` and what follows are of the present stage, None where none is open; ``last_on`` is the day of the last
    thing that happened; ``suspended_days`` are the working days of all suspensions so far; ``decided_on`` the day of
    the decision, ``registered_on`` of the last stage that was done.
    """

    plot_id: str
    registration_id: str
    track: str
    project_id: str | None
    opened_on: date
    ended_on: date | None
    ended_why: str | None
    use_by: date | None
    used_on: date | None
    develop_by: date | None
    right_until: date | None
    stage_id: str | None
    stage: str | None
    stage_status: str | None
    started_on: date | None
    suspended_on: date | None
    stopped_on: date | None
    due: date | None
    limit_days: int | None
    person: str | None
    last_on: date | None
    suspended_days: int
    decided_on: date | None
    registered_on: date | None

    @property
    def stage_since(self) -> date | None:
        """Since when the present stage has its status; None where it was never begun."""
        return self.stopped_on or self.suspended_on or self.started_on


_REGISTRATIONS = """
SELECT r.id, r.project_id, r.opened_on, r.ended_on, r.ended_why, r.use_by, r.used_on, r.develop_by, p.right_until
FROM registration r JOIN plot p ON p.id = r.plot_id {where}
"""
_OPEN_STAGES = """
SELECT registration_id, id, key, status, started_on, suspended_on, ended_on, due, limit_days, person, position,
  fid FROM stage
WHERE status NOT IN ('done', 'not_required') {where}
"""
_PASSED = """
SELECT registration_id,
  max(max(coalesce(started_on, ''), coalesce(suspended_on, ''), coalesce(ended_on, ''))),
  sum(coalesce(suspended_days, 0) + coalesce(suspended_before, 0)),
  max(CASE WHEN key IN ('decision', 'company_decision') AND status = 'done' THEN ended_on END),
  max(CASE WHEN status = 'done' THEN ended_on END)
FROM stage {where} GROUP BY registration_id
"""
THESE = " IN (SELECT value FROM json_each(?))"
NO_STAGE = (None,) * 9
NOTHING_PASSED = (None, 0, None, None)


def read_cases(connection: Connection, states: Iterable[PlotStatus], *, few: bool = False) -> list[Case]:
    """The cases of these plots, which stand as the view plot_status tells; a plot without a registration has none.

    ``few`` looks up just their registrations, else all are read at once.
    """
    wanted = [state for state in states if state.registration_id is not None]
    ids = json.dumps([state.registration_id for state in wanted]) if few else None

    def rows(question: str, columns: int, where: str) -> Iterator[list[Any]]:
        asked = question.format(where="" if ids is None else where + THESE)
        return rows_in_parts(connection, asked, columns, () if ids is None else (ids,))

    registrations = {row[0]: row for row in rows(_REGISTRATIONS, 9, "WHERE r.id")}
    passed = {row[0]: row for row in rows(_PASSED, 5, "WHERE registration_id")}
    stages: dict[str, list[Any]] = {}
    for row in rows(_OPEN_STAGES, 12, "AND registration_id"):
        if row[0] not in stages or row[-2:] < stages[row[0]][-2:]:
            stages[row[0]] = row
    day, shared = _days(), dict[Any, Any]().setdefault
    found = []
    for state in wanted:
        key = str(state.registration_id)
        if key not in registrations:  # taken back since the status was read; who took it back tells the news
            continue
        _, project, opened, ended, why, use_by, used, develop_by, until = registrations[key]
        stage_id, _, status, started, suspended, stopped, due, limit, person = (
            stages[key][1:-2] if state.stage is not None and key in stages else NO_STAGE
        )
        last, days, decided, done = passed[key][1:] if key in passed else NOTHING_PASSED
        found.append(
            Case(
                state.id, key, state.track or "", state.project_id or project, day(opened) or date.min, day(ended), why,
                day(use_by), day(used), day(develop_by), day(until), stage_id, state.stage, shared(status, status),
                day(started), day(suspended), day(stopped), day(due), limit, shared(person, person), day(last), days,
                day(decided),
                day(done) if state.status == "registered" else None,
            )
        )  # fmt: skip
    return found


def _days() -> Callable[[str | None], date | None]:
    """A function that reads a day; the same day is read once."""
    known: dict[str, date | None] = {}

    def day(text: str | None) -> date | None:
        if not text:
            return None
        if text not in known:
            known[text] = day_of(text)
        return known[text]

    return day
