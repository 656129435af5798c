"""Which kinds of papers every plot has, read at once, for the counters of board and lists."""

import json
from collections.abc import Collection

from sqlalchemy import Connection

_LATEST = (
    " AND NOT EXISTS (SELECT 1 FROM registration o WHERE o.plot_id = r.plot_id"
    " AND (o.opened_on > r.opened_on OR (o.opened_on = r.opened_on AND o.fid > r.fid)))"
)
_ALL = (
    "SELECT subject_id, kind FROM document WHERE subject = 'plot' AND kind IS NOT NULL",
    "SELECT r.plot_id, d.kind FROM document d CROSS JOIN stage s ON s.id = d.subject_id"  # noqa: S608 - our own texts
    " CROSS JOIN registration r ON r.id = s.registration_id WHERE d.subject = 'stage' AND d.kind IS NOT NULL" + _LATEST,
    "SELECT v.plot_id, d.kind FROM plot_project v CROSS JOIN document d ON d.subject_id = v.project_id"
    " WHERE d.subject = 'project' AND d.kind IS NOT NULL AND v.\"to\" IS NULL",
    "SELECT v.plot_id, d.kind FROM plot_project v CROSS JOIN project j ON j.id = v.project_id"
    " CROSS JOIN document d ON d.subject_id = j.party_id"
    " WHERE d.subject = 'party' AND d.kind IS NOT NULL AND v.\"to\" IS NULL",
)
"""CROSS JOIN keeps the order in which the tables are walked."""
_WANTED = "SELECT w.value, d.kind FROM json_each(?) w "
_SOME = (
    _WANTED + "CROSS JOIN document d ON d.subject_id = w.value WHERE d.subject = 'plot' AND d.kind IS NOT NULL",
    _WANTED + "CROSS JOIN registration r ON r.plot_id = w.value CROSS JOIN stage s ON s.registration_id = r.id"
    " CROSS JOIN document d ON d.subject_id = s.id WHERE d.subject = 'stage' AND d.kind IS NOT NULL" + _LATEST,
    _WANTED + "CROSS JOIN plot_project v ON v.plot_id = w.value CROSS JOIN document d ON d.subject_id = v.project_id"
    " WHERE d.subject = 'project' AND d.kind IS NOT NULL AND v.\"to\" IS NULL",
    _WANTED + "CROSS JOIN plot_project v ON v.plot_id = w.value CROSS JOIN project j ON j.id = v.project_id"
    " CROSS JOIN document d ON d.subject_id = j.party_id"
    " WHERE d.subject = 'party' AND d.kind IS NOT NULL AND v.\"to\" IS NULL",
)
"""From these plots to their papers."""


def read_paper_kinds(connection: Connection, ids: Collection[str] | None) -> dict[str, frozenset[str]]:
    """Plot -> the kinds of the papers of the plot, its projects, their investors and the stages of its latest registration.

    Plots without any are left out.
    """
    found: dict[str, set[str]] = {}
    for question in _ALL if ids is None else _SOME:
        facts = () if ids is None else (json.dumps(list(ids)),)
        for plot, kind in connection.exec_driver_sql(question, facts).all():
            found.setdefault(str(plot), set()).add(str(kind))
    return {plot: frozenset(kinds) for plot, kinds in found.items()}
