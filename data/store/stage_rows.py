"""Every stage of every application as a row of a report, plot by plot, some plots at a time.

No reader may hold the register for as long as a workbook takes to write: each part is read by itself, and each plot is as
it was when its turn came.
"""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

_QUESTION = """
SELECT p.fid, coalesce(p.cadastral_no, substr(p.id, 1, 8)), r.track, {opened}, s.position, s.key, s.status, {started},
  {suspended}, {ended}, {due}, s.limit_days, s.person, s.reference, s.note
FROM plot p JOIN registration r ON r.plot_id = p.id JOIN stage s ON s.registration_id = r.id
WHERE p.fid > ? AND p.fid <= ? {and_these}
ORDER BY p.fid, r.opened_on, r.fid, s.position
"""
_SERIAL = "CAST(julianday({day}) - 2415018.5 AS INTEGER)"
"""A day as spreadsheets count it, 1 for 1900-01-01."""
PLOTS = 4_000
"""How many plots are read at a time."""


StageRow = tuple[
    int, str, str, int | None, int, str, str, int | None, int | None, int | None, int | None, int | None, str | None,
    str | None, str | None,
]  # fmt: skip
"""A stage as it comes: the plot's fid and number, track, day of the application, position, key and status of the stage,
the days on which it started, was suspended, ended and is due, its limit, person, number of the paper and note. Days are
serial numbers of a spreadsheet."""


def count_stages(connection: Connection, plots: Sequence[str] | None) -> tuple[int, int]:
    """How many stages the applications of all plots, or of these, have; and the last plot's fid."""
    last = int(connection.exec_driver_sql("SELECT coalesce(max(fid), 0) FROM plot").scalar_one())
    if plots is None:
        return int(connection.exec_driver_sql("SELECT count(*) FROM stage").scalar_one()), last
    count = connection.exec_driver_sql(
        "SELECT count(*) FROM stage s JOIN registration r ON r.id = s.registration_id"
        " WHERE r.plot_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(plots)),),
    ).scalar_one()
    return int(count), last


def read_stage_rows(connection: Connection, plots: Sequence[str] | None, after: int, until: int) -> list[StageRow]:
    """The stages of the plots of these fids, retired ones too; by plot, application and position."""
    days = {
        "opened": "r.opened_on", "started": "s.started_on", "suspended": "s.suspended_on", "ended": "s.ended_on",
        "due": "s.due",
    }  # fmt: skip
    serials = {name: _SERIAL.format(day=day) for name, day in days.items()}
    these = "" if plots is None else "AND p.id IN (SELECT value FROM json_each(?))"
    facts: tuple[Any, ...] = (after, until) if plots is None else (after, until, json.dumps(list(plots)))
    raw = connection.connection.dbapi_connection
    assert raw is not None
    rows: list[StageRow] = raw.execute(_QUESTION.format(and_these=these, **serials), facts).fetchall()
    return rows
