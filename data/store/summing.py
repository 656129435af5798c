"""What a summary of the whole register needs beyond the plots' statuses and cases, read in a few questions."""

import json
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, select, text

from data.edit import record_of
from data.model import Fact
from data.store.column_types import day_of
from data.store.tables import own_columns


class ProjectLine(NamedTuple):
    """A project as a sum needs it."""

    id: str
    name_kk: str
    name_ru: str
    zone_id: str | None
    state: str | None


class PastLine(NamedTuple):
    """An application that is not the plot's present one, or whose right has ended."""

    plot_id: str
    opened_on: date
    refused_on: date | None
    registered_on: date | None


class PaceLine(NamedTuple):
    """So many stages of that key took so many days, and so many of them ended after their due day."""

    key: str
    days: int
    times: int
    late: int


FigureName = tuple[str, str, str | None]
"""Key, nature, and for output the year or years: investment and jobs are one figure, whatever years are named."""


@dataclass(frozen=True, slots=True)
class Told:
    """Projects and what the sources tell of them, of region and zones, and applications that are no longer the present ones.

    ``figures`` holds, by project, the values that a single fact tells (None: it is silent); where several facts tell one
    figure they stand in ``doubted`` instead. ``facts`` are those about region and zones.
    """

    projects: tuple[ProjectLine, ...] = ()
    figures: dict[FigureName, dict[str, float | None]] = field(default_factory=dict)
    doubted: tuple[Fact, ...] = ()
    facts: tuple[Fact, ...] = ()
    past: tuple[PastLine, ...] = ()


_FIGURES = """
SELECT key, nature, CASE WHEN key = 'output_mln' THEN period END AS told_of, json_group_array(subject_id),
  json_group_array(value)
FROM fact WHERE subject = 'project' AND key IN ('investment_mln', 'jobs', 'output_mln') GROUP BY key, nature, told_of
"""
_PAST = """
WITH several AS (SELECT y.plot_id FROM registration y GROUP BY y.plot_id HAVING count(*) > 1),
  r AS (SELECT x.id, x.plot_id, x.opened_on, x.ended_on,
    lead(x.opened_on) OVER (PARTITION BY x.plot_id ORDER BY x.opened_on, x.fid) AS followed_on
  FROM registration x WHERE x.ended_on IS NOT NULL OR x.plot_id IN several)
SELECT r.plot_id, r.opened_on, max(CASE WHEN s.status = 'refused' THEN s.ended_on END),
  CASE WHEN min(s.status IN ('done', 'not_required')) THEN max(CASE WHEN s.status = 'done' THEN s.ended_on END) END
FROM r JOIN plot p ON p.id = r.plot_id AND p.retired_on IS NULL LEFT JOIN stage s ON s.registration_id = r.id
WHERE coalesce(r.ended_on, r.followed_on) >= ?
GROUP BY r.id ORDER BY r.opened_on
"""
_PACE = """
SELECT s.key, CAST(julianday(s.ended_on) - julianday(s.started_on) AS INTEGER) AS days, count(*),
  sum(coalesce(s.ended_on > s.due, 0))
FROM stage s {join}
WHERE s.status = 'done' AND s.ended_on > :since AND s.ended_on <= :today AND s.started_on <= s.ended_on {zone}
GROUP BY s.key, days
"""


def figure_name(fact: Fact) -> FigureName:
    """Under which name a fact is summed."""
    return fact.key, fact.nature, fact.period if fact.key == "output_mln" else None


def read_told(connection: Connection, table: Table, first: date, kept: Told | None = None) -> Told:
    """All of it; ``table`` is the table of facts. Applications that were over before the day ``first`` are left out.

    ``kept`` was told before: projects and figures are taken from it, and only the applications are read anew.
    """
    past = tuple(_past(row) for row in _raw(connection, _PAST, first.isoformat()))
    if kept is not None:
        return replace(kept, past=past)
    projects = _raw(connection, "SELECT id, name_kk, name_ru, zone_id, state FROM project ORDER BY fid")
    figures, doubted = _figures(connection)
    about = select(*own_columns(table)).where(table.c.subject.in_(("region", "zone"))).order_by(table.c.fid)
    return Told(
        tuple(map(ProjectLine._make, projects)),
        figures,
        _doubted(connection, table, doubted),
        _facts(connection.execute(about)),
        past,
    )


def read_pace(connection: Connection, since: date, today: date, zone_id: str | None) -> tuple[PaceLine, ...]:
    """How long the stages took that were done after ``since``, in calendar days; of one zone, or of all."""
    join = "JOIN registration r ON r.id = s.registration_id JOIN plot p ON p.id = r.plot_id" if zone_id else ""
    question = text(_PACE.format(join=join, zone="AND p.zone_id = :zone" if zone_id else ""))
    facts = {"since": since.isoformat(), "today": today.isoformat()} | ({"zone": zone_id} if zone_id else {})
    return tuple(PaceLine(*row) for row in connection.execute(question, facts))


def _figures(connection: Connection) -> tuple[dict[FigureName, dict[str, float | None]], dict[FigureName, set[str]]]:
    """The figures that one fact tells, and the projects of which several facts tell one figure."""
    found: dict[FigureName, dict[str, float | None]] = {}
    doubted: dict[FigureName, set[str]] = {}
    for key, nature, period, projects, values in _raw(connection, _FIGURES):
        ids, told = json.loads(projects), json.loads(values)
        found[key, nature, period] = by_project = dict(zip(ids, told, strict=True))
        if len(by_project) < len(ids):
            twice = {project for project, times in Counter(ids).items() if times > 1}
            doubted[key, nature, period] = twice
            for project in twice:
                del by_project[project]
    return found, doubted


def _doubted(connection: Connection, table: Table, doubted: dict[FigureName, set[str]]) -> tuple[Fact, ...]:
    if not doubted:
        return ()
    ids = json.dumps(sorted(set().union(*doubted.values())))
    chosen = table.c.subject_id.in_(text("SELECT value FROM json_each(:ids)").bindparams(ids=ids))
    facts = _facts(connection.execute(select(*own_columns(table)).where(chosen).order_by(table.c.fid)))
    return tuple(fact for fact in facts if fact.subject_id in doubted.get(figure_name(fact), ()))


def _facts(rows: Any) -> tuple[Fact, ...]:
    return tuple(record_of(Fact, dict(row)) for row in rows.mappings())


def _past(row: Any) -> PastLine:
    opened, refused, registered = (day_of(day) if day else None for day in row[1:])
    return PastLine(row[0], opened or date.min, refused, registered)


def _raw(connection: Connection, question: str, *values: str) -> list[Any]:
    raw = connection.connection.dbapi_connection
    assert raw is not None
    return list(raw.execute(question, values).fetchall())
