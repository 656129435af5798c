"""Version 2: the table of findings that an office knows and leaves as they are."""

from sqlalchemy import Column, Connection, Double, ForeignKey, Index, MetaData, Text

from data.store.column_types import Day
from data.store.gpkg import create_table
from data.store.tables import record_table


def upgrade(connection: Connection) -> None:
    """Make the empty table ``acceptance``."""
    metadata = MetaData()
    record_table("plot", metadata)
    plot = ForeignKey("plot.id", deferrable=True, initially="DEFERRED")
    table = record_table(
        "acceptance", metadata, Column("rule", Text, server_default=""), Column("plot_id", Text, plot, nullable=False),
        Column("plots", Text, server_default=""), Column("area_m2", Double), Column("reason", Text, server_default=""),
        Column("on", Day, nullable=False),
    )  # fmt: skip
    Index("acceptance_plot_id", table.c.plot_id)
    create_table(connection, table)
