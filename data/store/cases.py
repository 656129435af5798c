"""The application of every living plot, read at once: where it stands, since when, and the days that rule it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Connection

from data.store.column_types import day_of


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


_QUESTION = """
SELECT v.id, r.id, r.track, v.project_id, r.opened_on, r.ended_on, r.ended_why, r.use_by, r.used_on, r.develop_by,
  p.right_until, s.id, s.key, s.status, s.started_on, s.suspended_on, s.ended_on, s.due, s.limit_days, s.person,
  t.last_on, t.suspended_days, t.decided_on, CASE WHEN v.status = 'registered' THEN t.done_on END
FROM plot_status v JOIN plot p ON p.id = v.id JOIN registration r ON r.id = v.registration_id
LEFT JOIN stage s ON v.stage IS NOT NULL AND s.fid = (SELECT x.fid FROM stage x WHERE x.registration_id = r.id
  AND x.status NOT IN ('done', 'not_required') ORDER BY x.position, x.fid LIMIT 1)
LEFT JOIN (SELECT x.registration_id, sum(coalesce(x.suspended_days, 0)) AS suspended_days,
    max(max(coalesce(x.started_on, ''), coalesce(x.suspended_on, ''), coalesce(x.ended_on, ''))) AS last_on,
    max(CASE WHEN x.key IN ('decision', 'company_decision') AND x.status = 'done' THEN x.ended_on END) AS decided_on,
    max(CASE WHEN x.status = 'done' THEN x.ended_on END) AS done_on
  FROM stage x {of_these} GROUP BY x.registration_id) t ON t.registration_id = r.id
{where} ORDER BY v.fid
"""
_COLUMNS = ", ".join(f"c{place}" for place in range(len(fields(Case))))
_PARTS = """
WITH q({columns}) AS ({question}) SELECT json_group_array(json_array({columns}))
FROM (SELECT *, (row_number() OVER () - 1) / 5000 AS part FROM q) GROUP BY part ORDER BY part
"""
_DAYS = ("opened_on", "ended_on", "use_by", "used_on", "develop_by", "right_until", "started_on", "suspended_on",
         "stopped_on", "due", "last_on", "decided_on", "registered_on")  # fmt: skip
_NAMES = tuple(field.name for field in fields(Case))
_DAY_PLACES = tuple(_NAMES.index(name) for name in _DAYS)


def read_cases(connection: Connection, ids: Iterable[str] | None = None) -> list[Case]:
    """The cases of all living plots, or of these; a plot that never had a registration has none.

    SQLite hands the rows over in large parts: for each row on its own a busy window would make this thread wait anew.
    """
    facts: tuple[str, ...] = ()
    question = _QUESTION.format(of_these="", where="")
    if ids is not None:
        wanted = json.dumps(list(ids))
        facts = (wanted, wanted)
        question = _QUESTION.format(
            of_these="WHERE x.registration_id IN (SELECT y.id FROM registration y WHERE y.plot_id IN"
            " (SELECT value FROM json_each(?)))",
            where="WHERE v.id IN (SELECT value FROM json_each(?))",
        )
    parts = connection.exec_driver_sql(_PARTS.format(columns=_COLUMNS, question=question), facts)
    return [_case(row) for (part,) in parts for row in json.loads(part)]


def _case(row: Any) -> Case:
    values = list(row)
    for place in _DAY_PLACES:
        values[place] = day_of(values[place]) if values[place] else None
    return Case(*values)
