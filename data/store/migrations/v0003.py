"""Version 3: the office's own lists and tracks, saved views, files of papers, and the terms of use of a plot."""

from sqlalchemy import Column, Connection, Integer, MetaData, Text

from data.store.column_types import Day
from data.store.gpkg import add_columns, create_table
from data.store.tables import office_tables

NEW_COLUMNS: dict[str, tuple[Column[object], ...]] = {
    "registration": (Column("use_by", Day), Column("used_on", Day), Column("develop_by", Day)),
    "document": (
        Column("file_name", Text), Column("file_size", Integer), Column("added_on", Day), Column("replaces", Text),
    ),
}  # fmt: skip


def upgrade(connection: Connection) -> None:
    """Add the columns, and the empty tables ``list_entry``, ``track``, ``stage_kind`` and ``saved_view``."""
    for table, columns in NEW_COLUMNS.items():
        add_columns(connection, table, columns)
    metadata = MetaData()
    office_tables(metadata)
    for made in metadata.sorted_tables:
        create_table(connection, made)
