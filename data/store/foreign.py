"""What other programs wrote into the tables: triggers tell which rows, and their stamp is not the journal's last one."""

from collections.abc import Iterator
from contextlib import contextmanager
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
SELECT w.id FROM (SELECT DISTINCT id FROM telim_writes WHERE "table" = ?1) w LEFT JOIN {table} r ON r.id = w.id
LEFT JOIN telim_state s ON s."table" = ?1 AND s.id = w.id WHERE s.stamp IS NOT r.stamp ORDER BY r.fid
"""


@contextmanager
def own_writes(connection: Connection) -> Iterator[None]:
    """What is written inside is ours: the triggers tell it like everything, and it is taken out again."""
    mark = connection.exec_driver_sql("SELECT coalesce(max(rowid), 0) FROM telim_writes").scalar_one()
    yield
    connection.exec_driver_sql("DELETE FROM telim_writes WHERE rowid > ?", (mark,))


def told(connection: Connection) -> bool:
    """Whether anybody else has written since the last adoption."""
    return connection.exec_driver_sql("SELECT 1 FROM telim_writes LIMIT 1").first() is not None


def strangers(connection: Connection) -> dict[str, list[str]]:
    """For each table the ids of the rows that are not as the journal left them; rows that are gone are among them."""
    found: dict[str, list[str]] = {}
    for table in RECORD_TABLES:
        ids = [id for (id,) in connection.exec_driver_sql(_STRANGE.format(table=table), (table,)).all()]
        if ids:
            found[table] = ids
    return found


def adopt(connection: Connection, tables: Tables, crs: str, when: datetime) -> Edit | None:
    """Make these rows whole and journal them as one edit of another program; None where there is nothing."""
    found = strangers(connection)
    connection.exec_driver_sql("DELETE FROM telim_writes")
    if not found:
        return None
    seen = [change for name, ids in found.items() for change in _differences(connection, tables[name], ids)]
    standing = [Change(c.table, c.after, c.after) for c in seen if c.after is not None]
    mended = whole(connection, tables, crs, standing)
    with own_writes(connection):
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
