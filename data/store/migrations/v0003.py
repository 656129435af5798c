"""Version 3: the office's own lists and tracks, saved views, files of papers, terms of use, and who has written.

Until now other writers were found by looking at every row; from now on triggers tell of them. What was written since the
register was last open is told here, once, in the old way.
"""

from sqlalchemy import Column, Connection, Integer, MetaData, Text, text

from data.store.column_types import Day
from data.store.gpkg import add_columns, create_table, create_triggers
from data.store.tables import office_tables

EARLIER = (
    "zone", "plot", "project", "party", "plot_project", "lineage", "registration", "stage", "document", "fact",
    "restriction", "acceptance", "context", "calendar",
)  # fmt: skip
NOT_OWN = ("plot.status", *(f"{table}.fid" for table in EARLIER))
"""Columns that a record does not have."""

_STRANGE = """
INSERT INTO telim_writes SELECT '{table}', r.id FROM {table} r
  LEFT JOIN telim_state s ON s."table" = '{table}' AND s.id = r.id WHERE s.stamp IS NOT r.stamp
UNION ALL SELECT '{table}', s.id FROM telim_state s LEFT JOIN {table} r ON r.id = s.id
  WHERE s."table" = '{table}' AND r.id IS NULL
"""

NEW_COLUMNS: dict[str, tuple[Column[object], ...]] = {
    "registration": (Column("use_by", Day), Column("used_on", Day), Column("develop_by", Day)),
    "stage": (Column("suspended_before", Integer, server_default=text("0")),),
    "document": (
        Column("file_name", Text), Column("file_size", Integer), Column("added_on", Day), Column("replaces", Text),
    ),
}  # fmt: skip


def upgrade(connection: Connection) -> None:
    """Add the columns and triggers, and the empty tables ``list_entry``, ``track``, ``stage_kind`` and ``saved_view``."""
    connection.exec_driver_sql('CREATE TABLE telim_writes ("table" TEXT NOT NULL, id TEXT)')
    for table in EARLIER:
        connection.exec_driver_sql(_STRANGE.format(table=table))
        add_columns(connection, table, NEW_COLUMNS.get(table, ()))
        names = [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_xinfo({table})") if not row[6]]
        create_triggers(connection, table, [name for name in names if f"{table}.{name}" not in NOT_OWN])
    metadata = MetaData()
    office_tables(metadata)
    for made in metadata.sorted_tables:
        create_table(connection, made)
