"""What a register tells: statuses, the cover for map and table, counts and history."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
from sqlalchemy import Connection

from data.store.column_types import day_of, moment_of
from data.store.geometry_type import to_shapes
from data.store.parts import rows_in_parts
from data.styles import STATUSES


@dataclass(frozen=True, slots=True)
class PlotStatus:
    """Where a living plot stands; ``stage`` is the key of the present stage, ``due`` its day, ``area_ha`` hectares."""

    id: str
    cadastral_no: str | None
    status: str
    overdue: bool
    stage: str | None
    project: str | None
    project_ru: str | None
    zone: str | None
    zone_ru: str | None
    area_ha: float | None
    zone_id: str | None
    project_id: str | None
    registration_id: str | None
    track: str | None
    due: date | None
    done: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Cover:
    """All living plots as columns of one length, for map and table; ``geoms`` stand in the register CRS."""

    ids: list[str]
    numbers: list[str | None]
    status: list[str]
    overdue: np.ndarray[Any, np.dtype[np.bool_]]
    zone_ids: list[str | None]
    geoms: np.ndarray[Any, np.dtype[np.object_]]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many living plots there are, by status (all eight keys), and how many are overdue."""

    plots: int
    by_status: dict[str, int]
    overdue: int


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history; ``plots`` are the numbers (ids where there is none) of the plots touched."""

    id: str
    when: datetime
    who: str
    machine: str | None
    name: str
    note: str | None
    plots: tuple[str, ...]
    undoes: str | None


_OWN_ROWS = (
    "SELECT ?1 UNION SELECT id FROM fact WHERE subject_id = ?1 UNION SELECT id FROM document WHERE subject_id = ?1"
    " UNION SELECT id FROM plot_project WHERE project_id = ?1"
)
_COLUMNS = ", ".join(PlotStatus.__dataclass_fields__)
_SHARED = tuple(
    place
    for place, name in enumerate(PlotStatus.__dataclass_fields__)
    if name in ("status", "stage", "project", "project_ru", "zone", "zone_ru", "zone_id", "project_id", "track", "due")
)
_OVERDUE, _DUE = (list(PlotStatus.__dataclass_fields__).index(name) for name in ("overdue", "due"))


def read_statuses(connection: Connection, ids: Iterable[str] | None) -> list[PlotStatus]:
    """The rows of plot_status, of all plots or of these, in the order of the table."""
    where, facts = (
        ("", ()) if ids is None else ("WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),))
    )
    question = f"SELECT {_COLUMNS} FROM plot_status {where} ORDER BY fid"  # noqa: S608
    rows = rows_in_parts(connection, question, len(PlotStatus.__dataclass_fields__), facts)
    shared: dict[Any, Any] = {}
    return [_status(row, shared.setdefault) for row in rows]


def _status(row: list[Any], share: Callable[[Any, Any], Any]) -> PlotStatus:
    """The row as a value; names that many plots have are kept once."""
    for place in _SHARED:
        row[place] = share(row[place], row[place])
    row[_OVERDUE], row[_DUE] = bool(row[_OVERDUE]), day_of(row[_DUE])
    return PlotStatus(*row)


def read_cover(connection: Connection) -> Cover:
    """All living plots that have a shape."""
    raw = connection.connection.dbapi_connection
    assert raw is not None
    rows = raw.execute(
        "SELECT id, cadastral_no, status, overdue, zone_id, geom FROM plot_status WHERE geom IS NOT NULL ORDER BY fid"
    ).fetchall()
    ids, numbers, status, overdue, zones, blobs = map(list, zip(*rows, strict=True)) if rows else ([],) * 6
    return Cover(ids, numbers, status, np.array(overdue, dtype=bool), zones, to_shapes(blobs))


def read_counts(connection: Connection) -> Counts:
    """The numbers of the legend."""
    rows = connection.exec_driver_sql("SELECT status, count(*), sum(overdue) FROM plot_status GROUP BY status").all()
    by_status = dict.fromkeys(STATUSES, 0) | {status: n for status, n, _ in rows}
    return Counts(sum(by_status.values()), by_status, sum(late for _, _, late in rows))


def read_history(connection: Connection, plot_id: str | None, limit: int | None) -> list[HistoryEntry]:
    """The edits, newest first; of one plot those that touch it, its registrations, links, facts or papers."""
    where = "" if plot_id is None else "WHERE e.id IN (SELECT edit FROM change WHERE plot = ?)"
    return _history(connection, where, () if plot_id is None else (plot_id,), limit)


def read_record_history(connection: Connection, id: str, limit: int | None) -> list[HistoryEntry]:
    """The edits, newest first, that touch the record of that id, its figures and papers, or a project's links."""
    return _history(connection, f'WHERE e.id IN (SELECT edit FROM change WHERE "row" IN ({_OWN_ROWS}))', (id,), limit)  # noqa: S608


def _history(connection: Connection, where: str, facts: tuple[str, ...], limit: int | None) -> list[HistoryEntry]:
    edits = connection.exec_driver_sql(
        f'SELECT e.id, e."when", e.who, e.machine, e.name, e.note, e.undoes FROM edit e {where}'  # noqa: S608
        f" ORDER BY e.fid DESC LIMIT {-1 if limit is None else int(limit)}",
        facts,
    ).all()
    plots = _plots_of(connection, [edit[0] for edit in edits])
    return [
        HistoryEntry(id, moment_of(when), who, machine, name, note, plots.get(id, ()), undoes)
        for id, when, who, machine, name, note, undoes in edits
    ]


def _plots_of(connection: Connection, edits: list[str]) -> dict[str, tuple[str, ...]]:
    """For each edit the numbers of its plots; a plot that is gone is told by the number that the journal has."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT c.edit, coalesce(p.cadastral_no, json_extract(CASE WHEN p.id IS NULL AND"
        """ c."table" = 'plot' THEN coalesce(c.before, c.after) END, '$.cadastral_no'), c.plot)"""
        " FROM change c LEFT JOIN plot p ON p.id = c.plot"
        " WHERE c.edit IN (SELECT value FROM json_each(?)) AND c.plot IS NOT NULL ORDER BY c.fid",
        (json.dumps(edits),),
    ).all()
    found: dict[str, dict[str, None]] = {}
    for edit, number in rows:
        found.setdefault(edit, {})[number] = None
    return {edit: tuple(numbers) for edit, numbers in found.items()}
