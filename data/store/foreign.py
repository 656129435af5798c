"""What other programs wrote into the tables, found by comparing each row's stamp with the journal's last state."""

from datetime import datetime

from sqlalchemy import Connection, Table

from data.edit import Change, Edit
from data.model import Row
from data.store.gpkg import touch_contents
from data.store.journal import last_rows, write_journal
from data.store.plot_status import show_statuses
from data.store.tables import RECORD_TABLES, Tables
from data.store.writing import extents, rows_by_id, whole, write_rows

WHO = "another program"
NAME = "foreign_edit"

_STRANGE = """
SELECT r.id FROM {table} r LEFT JOIN telim_state s ON s."table" = ? AND s.id = r.id WHERE s.stamp IS NOT r.stamp
"""
_GONE = """
SELECT s.id FROM telim_state s LEFT JOIN {table} r ON r.id = s.id WHERE s."table" = ? AND r.id IS NULL
"""


def strangers(connection: Connection) -> dict[str, list[str]]:
    """For each table the ids of the rows that are not as the journal left them; rows that are gone are among them."""
    found: dict[str, list[str]] = {}
    for table in RECORD_TABLES:
        ids = _ids(connection, _STRANGE.format(table=table), table)
        strange, rows, known = len(ids), *_counts(connection, table)
        if rows - strange != known:
            ids += _ids(connection, _GONE.format(table=table), table)
        if ids:
            found[table] = list(dict.fromkeys(ids))
    return found


def _ids(connection: Connection, question: str, table: str) -> list[str]:
    return [id for (id,) in connection.exec_driver_sql(question, (table,)).all()]


def _counts(connection: Connection, table: str) -> tuple[int, int]:
    """How many rows the table has, and how many the journal left there."""
    return (
        int(connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()),  # noqa: S608
        int(connection.exec_driver_sql('SELECT count(*) FROM telim_state WHERE "table" = ?', (table,)).scalar_one()),
    )


def adopt(connection: Connection, tables: Tables, crs: str, when: datetime) -> Edit | None:
    """Make these rows whole and journal them as one edit of another program; None where there is nothing."""
    found = strangers(connection)
    if not found:
        return None
    seen = [change for name, ids in found.items() for change in _differences(connection, tables[name], ids)]
    standing = [Change(c.table, c.after, c.after) for c in seen if c.after is not None]
    mended = whole(connection, tables, crs, standing)
    write_rows(connection, tables, [c for c in mended if not _as_it_was(c)])
    after = {(c.table, c.row_id): c.before if _as_it_was(c) else c.after for c in mended}
    changes = [Change(c.table, c.before, after.get((c.table, c.row_id))) for c in seen]
    edit = Edit(NAME, tuple(changes))
    show_statuses(connection, write_journal(connection, edit, WHO, "", when))
    touch_contents(connection, extents(changes) | {"edit": None, "change": None})
    return edit


def _differences(connection: Connection, table: Table, ids: list[str]) -> list[Change]:
    """From what the journal last knew to what stands there now."""
    before = last_rows(connection, table, ids)
    now: dict[str, Row] = {row["id"]: row for row in rows_by_id(connection, table, ids)}
    return [
        Change(table.name, before.get(id), now.get(id))
        for id in ids
        if before.get(id) is not None or now.get(id) is not None
    ]


def _as_it_was(change: Change) -> bool:
    """True where nothing but the stamp differs, so that the row need not be written again."""
    assert change.before is not None
    assert change.after is not None
    return {**change.before, "stamp": ""} == {**change.after, "stamp": ""}
