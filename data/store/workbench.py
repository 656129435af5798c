"""The view ``plot_status`` over rows as they were on another day: the same text, in a database of its own."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, create_engine
from sqlalchemy.pool import StaticPool
from sqlalchemy.schema import CreateTable

from data.store.plot_status import create_words, own_view
from data.store.reading import PlotStatus, read_statuses
from data.store.tables import Tables

COLUMNS = {
    "plot": ("id", "cadastral_no", "zone_id", "area_m2"),
    "registration": ("fid", "id", "plot_id", "project_id", "track", "opened_on", "ended_on", "released_on"),
    "stage": ("fid", "registration_id", "key", "position", "status", "due"),
    "plot_project": ("plot_id", "project_id", "from", "to"),
    "project": ("id", "name_kk", "name_ru"),
}
"""What is laid out of each table; the columns that the view looks at."""

Rows = dict[str, list[tuple[Any, ...]]]
"""Table -> rows, in the order of COLUMNS; days as texts."""


class Workbench:
    """Rows are laid out, asked for their status, and taken away again. For one thread at a time."""

    def __init__(self, tables: Tables, zones: Iterable[tuple[str, str, str]]) -> None:
        self._engine = create_engine(
            "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}, isolation_level="AUTOCOMMIT"
        )
        with self._engine.connect() as connection:
            for name in ("zone", *COLUMNS):
                connection.execute(CreateTable(tables[name]))
            connection.exec_driver_sql("CREATE INDEX of_plot ON registration (plot_id)")
            connection.exec_driver_sql("CREATE INDEX of_registration ON stage (registration_id)")
            create_words(connection)
            _insert(connection, "zone", ("id", "name_kk", "name_ru"), list(zones))

    def statuses(self, day: date, rows: Rows) -> list[PlotStatus]:
        """Where the plots among the rows stood at the end of that day, in their order."""
        with self._engine.connect() as connection:
            for table, columns in COLUMNS.items():
                _insert(connection, table, columns, rows.get(table, []))
            connection.exec_driver_sql(own_view(day))
            try:
                return read_statuses(connection, None)
            finally:
                connection.exec_driver_sql("DROP VIEW temp.plot_status")
                for table in COLUMNS:
                    connection.exec_driver_sql(f"DELETE FROM {table}")  # noqa: S608

    def close(self) -> None:
        """Let it go."""
        self._engine.dispose()


def _insert(connection: Connection, table: str, columns: Sequence[str], rows: Sequence[tuple[Any, ...]]) -> None:
    if rows:
        names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        connection.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(rows))  # noqa: S608
