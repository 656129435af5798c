"""Which kinds of papers every plot has, read at once, for the counters of board and lists."""

import json
from collections.abc import Iterable

from sqlalchemy import Connection

_QUESTION = """
WITH paper AS (SELECT subject, subject_id, kind FROM document WHERE kind IS NOT NULL),
     latest AS (SELECT id, plot_id FROM registration r WHERE NOT EXISTS (SELECT 1 FROM registration o
       WHERE o.plot_id = r.plot_id AND (o.opened_on > r.opened_on OR (o.opened_on = r.opened_on AND o.fid > r.fid)))),
     serves AS (SELECT plot_id, project_id FROM plot_project WHERE "to" IS NULL)
SELECT subject_id AS plot, kind FROM paper WHERE subject = 'plot'
UNION SELECT l.plot_id, p.kind FROM paper p JOIN stage s ON s.id = p.subject_id JOIN latest l ON l.id = s.registration_id
  WHERE p.subject = 'stage'
UNION SELECT v.plot_id, p.kind FROM paper p JOIN serves v ON v.project_id = p.subject_id WHERE p.subject = 'project'
UNION SELECT v.plot_id, p.kind FROM paper p JOIN project j ON j.party_id = p.subject_id
  JOIN serves v ON v.project_id = j.id WHERE p.subject = 'party'
"""


def read_paper_kinds(connection: Connection, ids: Iterable[str] | None) -> dict[str, frozenset[str]]:
    """Plot -> the kinds of the papers of the plot, its projects, their investors and the stages of its latest registration.

    Plots without any are left out.
    """
    if ids is None:
        rows = connection.exec_driver_sql(_QUESTION).all()
    else:
        narrowed = f"SELECT plot, kind FROM ({_QUESTION}) WHERE plot IN (SELECT value FROM json_each(?))"  # noqa: S608
        rows = connection.exec_driver_sql(narrowed, (json.dumps(list(ids)),)).all()
    found: dict[str, set[str]] = {}
    for plot, kind in rows:
        found.setdefault(str(plot), set()).add(str(kind))
    return {plot: frozenset(kinds) for plot, kinds in found.items()}
