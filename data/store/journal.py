"""The journal: every edit as rows of ``edit`` and ``change``, each row as JSON, bit for bit.

Floats stand as Python writes them, shapes as hex WKB, days as ISO text.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

import numpy as np
import shapely
from sqlalchemy import Connection, Table, text

from data.edit import Change, Edit
from data.model import Row
from data.store.column_types import Day, moment_text
from data.store.geometry_type import Geometry
from data.store.tables import Tables


def row_texts(rows: Sequence[Row | None]) -> list[str | None]:
    """The rows as JSON; None stays None."""
    shapes: Any = np.array([None if row is None else row.get("geom") for row in rows], dtype=object)
    wkbs = shapely.to_wkb(shapes, hex=True, byte_order=1).tolist() if len(rows) else []
    encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=date.isoformat).encode
    return [
        None if row is None else encode(row if wkb is None else row | {"geom": wkb})
        for row, wkb in zip(rows, wkbs, strict=True)
    ]


def row_of_text(table: Table, text: str | None) -> Row | None:
    """The row that such a JSON tells of; a column that the table no longer has is left out."""
    if text is None:
        return None
    readers = _readers(table)
    return {
        name: value if value is None or name not in readers else readers[name](value)
        for name, value in json.loads(text).items()
        if name in table.c
    }


@cache
def _readers(table: Table) -> Mapping[str, Callable[[Any], Any]]:
    readers: dict[str, Callable[[Any], Any]] = {}
    for column in table.c:
        if isinstance(column.type, Geometry):
            readers[column.name] = shapely.from_wkb
        elif isinstance(column.type, Day):
            readers[column.name] = date.fromisoformat
    return readers


def write_journal(connection: Connection, edit: Edit, who: str, machine: str, when: datetime) -> set[str]:
    """Write the edit, its changes, and the state in which each row now is; gives the ids of the plots it concerns."""
    connection.exec_driver_sql(
        'INSERT INTO edit (id, "when", who, machine, name, note, undoes) VALUES (?, ?, ?, ?, ?, ?, ?)',
        (edit.id, moment_text(when), who, machine, edit.name, edit.note, edit.undoes),
    )
    changes = edit.changes
    plots = _plots_of(connection, changes)
    befores = row_texts([change.before for change in changes])
    afters = row_texts([change.after for change in changes])
    _many(
        connection,
        'INSERT INTO change (id, edit, "table", "row", plot, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)',
        [
            (f"{edit.id[:24]}{place:08x}", edit.id, change.table, change.row_id, plot, before, after)
            for place, (change, plot, before, after) in enumerate(zip(changes, plots, befores, afters, strict=True))
        ],
    )
    last = {(change.table, change.row_id): change.after for change in edit.changes}
    _many(
        connection,
        'INSERT OR REPLACE INTO telim_state ("table", id, stamp) VALUES (?, ?, ?)',
        [(table, row, after["stamp"]) for (table, row), after in last.items() if after is not None],
    )
    gone = [key for key, after in last.items() if after is None]
    _many(connection, 'DELETE FROM telim_state WHERE "table" = ? AND id = ?', gone)
    return {plot for plot in plots if plot is not None}


def _many(connection: Connection, statement: str, rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        connection.exec_driver_sql(statement, list(rows))


def _plots_of(connection: Connection, changes: Sequence[Change]) -> list[str | None]:
    """For each change the id of the plot whose passport the row belongs to."""
    registrations: dict[str, str | None] = {}
    stages: dict[str, str | None] = {}
    for change in changes:
        for row in (change.before, change.after):
            if row is not None and change.table == "registration":
                registrations[row["id"]] = row["plot_id"]
            elif row is not None and change.table == "stage":
                stages[row["id"]] = row["registration_id"]

    def of_registration(id: str) -> str | None:
        if id not in registrations:
            registrations[id] = _one(connection, "SELECT plot_id FROM registration WHERE id = ?", id)
        return registrations[id]

    def of_stage(id: str) -> str | None:
        if id not in stages:
            stages[id] = _one(connection, "SELECT registration_id FROM stage WHERE id = ?", id)
        found = stages[id]
        return None if found is None else of_registration(found)

    return [_plot_of(change, of_registration, of_stage) for change in changes]


def _one(connection: Connection, question: str, id: str) -> str | None:
    found = connection.exec_driver_sql(question, (id,)).fetchone()
    return None if found is None else found[0]


Finder = Callable[[str], str | None]


def _plot_of(change: Change, of_registration: Finder, of_stage: Finder) -> str | None:
    row = change.after if change.after is not None else change.before
    assert row is not None
    found: str | None = row.get("plot_id")
    if change.table == "plot":
        found = row["id"]
    elif change.table == "lineage":
        found = row["child_id"]
    elif change.table == "stage":
        found = of_registration(row["registration_id"])
    elif change.table in ("fact", "document") and row["subject"] == "plot":
        found = row["subject_id"]
    elif change.table in ("fact", "document") and row["subject"] == "stage":
        found = of_stage(row["subject_id"])
    return found


def read_edit(connection: Connection, tables: Tables, id: str) -> Edit:
    """The edit of that id as it was applied."""
    name, note, undoes = connection.execute(
        text("SELECT name, note, undoes FROM edit WHERE id = :id"), {"id": id}
    ).one()
    rows = connection.execute(
        text('SELECT "table", before, after FROM change WHERE edit = :id ORDER BY fid'), {"id": id}
    ).all()
    changes = tuple(
        Change(table, row_of_text(tables[table], before), row_of_text(tables[table], after))
        for table, before, after in rows
        if table in tables
    )
    return Edit(name, changes, id, note, undoes)


def last_rows(connection: Connection, table: Table, ids: Iterable[str]) -> dict[str, Row | None]:
    """What the journal last knew of these rows; an id that it does not know is left out."""
    rows = connection.exec_driver_sql(
        'SELECT "row", after FROM change WHERE fid IN (SELECT max(fid) FROM change WHERE "table" = ?'
        ' AND "row" IN (SELECT value FROM json_each(?)) GROUP BY "row")',
        (table.name, json.dumps(list(ids))),
    ).all()
    return {row: row_of_text(table, after) for row, after in rows}
