"""A register as a GeoPackage 1.3: its own tables, spatial indexes, triggers, and what other programs read first."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, DefaultClause, Table
from sqlalchemy.schema import CreateIndex, CreateTable, sort_tables

from data.store.tables import RECORD_TABLES, SHAPE_KINDS, Tables, own_columns, shape_type
from gis import crs as systems

APPLICATION_ID = 0x47504B47
"""The letters GPKG."""

VERSION = 10300
OWN_SRID = 100_000
"""The srs_id of a register CRS that has no EPSG code."""

_BASE = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
"""

_INDEX_TRIGGERS = {
    "insert": "AFTER INSERT ON {table} WHEN (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN {put} END",
    "update1": "AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND"
    " (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)) BEGIN {put} END",
    "update2": "AFTER UPDATE OF geom ON {table} WHEN OLD.fid = NEW.fid AND"
    " (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)) BEGIN DELETE FROM {rtree} WHERE id = OLD.fid; END",
    "update3": "AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))"
    " BEGIN DELETE FROM {rtree} WHERE id = OLD.fid; {put} END",
    "update4": "AFTER UPDATE ON {table} WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))"
    " BEGIN DELETE FROM {rtree} WHERE id IN (OLD.fid, NEW.fid); END",
    "delete": "AFTER DELETE ON {table} WHEN OLD.geom NOT NULL BEGIN DELETE FROM {rtree} WHERE id = OLD.fid; END",
}
_PUT = (
    "INSERT OR REPLACE INTO {rtree} VALUES"
    " (NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));"
)

_RANDOM = "lower(hex(randomblob(16)))"
_STAMP_TRIGGERS = {
    "whole": "AFTER INSERT ON {table} WHEN length(coalesce(NEW.id, '')) <> 32 OR length(coalesce(NEW.stamp, '')) <> 32"
    " BEGIN UPDATE {table} SET id = CASE WHEN coalesce(NEW.id, '') IN ('', '{default}') THEN {default} ELSE NEW.id END,"
    " stamp = {default} WHERE fid = NEW.fid; END",
    "stamped": "AFTER UPDATE OF {columns} ON {table} WHEN NEW.stamp IS OLD.stamp OR coalesce(NEW.id, '') = ''"
    " BEGIN UPDATE {table} SET id = coalesce(nullif(NEW.id, ''), OLD.id),"
    " stamp = lower(hex(randomblob(16))) WHERE fid = NEW.fid; END",
}
"""A row that another program writes gets an id and a new stamp; our own writes bring theirs and are not touched.

QGIS writes the default itself as a text where it takes it for one."""

_TOLD_TRIGGERS = {
    "told_insert": "AFTER INSERT ON {table} BEGIN INSERT INTO telim_writes VALUES ('{table}', NEW.id); END",
    "told_update": "AFTER UPDATE OF {columns} ON {table}"
    " BEGIN INSERT INTO telim_writes VALUES ('{table}', OLD.id), ('{table}', NEW.id); END",
    "told_delete": "AFTER DELETE ON {table} BEGIN INSERT INTO telim_writes VALUES ('{table}', OLD.id); END",
}
"""Whoever writes a row leaves its id in telim_writes; our own transactions take theirs out again before they end."""


def srid_of(code: str) -> int:
    """The srs_id of a register in that CRS."""
    name, _, number = code.partition(":")
    return int(number) if name == "EPSG" and number.isdigit() else OWN_SRID


def create_gpkg(connection: Connection, tables: Tables, crs: str) -> None:
    """Make an empty register in an empty database: everything but the view and the styles."""
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    for statement in _BASE.split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
    _write_systems(connection, crs)
    for table in sort_tables(tables.values()):
        create_table(connection, table)


def create_table(connection: Connection, table: Table) -> None:
    """Make one table, its indexes and triggers, and enter it in gpkg_contents."""
    connection.execute(CreateTable(table))
    for index in table.indexes:
        connection.execute(CreateIndex(index))
    enter(connection, table.name, "features" if table.name in SHAPE_KINDS else "attributes")
    if table.name in SHAPE_KINDS:
        _enter_shapes(connection, table)
    if table.name in RECORD_TABLES:
        create_triggers(connection, table.name, [column.name for column in own_columns(table)])


def create_triggers(connection: Connection, table: str, columns: Sequence[str]) -> None:
    """The triggers of a record table over these columns of its own, instead of those that it has."""
    named = ", ".join(f'"{name}"' for name in columns)
    for name, body in (_STAMP_TRIGGERS | _TOLD_TRIGGERS).items():
        filled = body.format(table=table, columns=named, default=_RANDOM)
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {table}_{name}")
        connection.exec_driver_sql(f"CREATE TRIGGER {table}_{name} {filled}")


def add_columns(connection: Connection, table: str, columns: Sequence[Column[Any]]) -> None:
    """Add columns at the end of a table."""
    for column in columns:
        kind = column.type.compile(dialect=connection.dialect)
        default = f" DEFAULT {column.server_default.arg}" if isinstance(column.server_default, DefaultClause) else ""
        connection.exec_driver_sql(f'ALTER TABLE {table} ADD COLUMN "{column.name}" {kind}{default}')


def enter(connection: Connection, name: str, data_type: str, description: str = "", srid: int | None = None) -> None:
    """Enter a table or view in gpkg_contents."""
    connection.exec_driver_sql(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES (?, ?, ?, ?, ?)",
        (name, data_type, name, description, srid),
    )


def enter_geometry(connection: Connection, name: str, kind: str, srid: int) -> None:
    """Say that ``geom`` of that table or view holds shapes of that kind."""
    connection.exec_driver_sql("UPDATE gpkg_contents SET srs_id = ? WHERE table_name = ?", (srid, name))
    connection.exec_driver_sql("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (name, kind, srid))


def _enter_shapes(connection: Connection, table: Table) -> None:
    """The geometry column and the spatial index of a table with shapes."""
    column_type = shape_type(table)
    enter_geometry(connection, table.name, column_type.kind, column_type.srid)
    connection.exec_driver_sql(
        "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index',"
        " 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only')",
        (table.name,),
    )
    rtree = f"rtree_{table.name}_geom"
    connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {rtree} USING rtree(id, minx, maxx, miny, maxy)")
    for name, body in _INDEX_TRIGGERS.items():
        filled = body.format(table=table.name, rtree=rtree, put=_PUT.format(rtree=rtree))
        connection.exec_driver_sql(f"CREATE TRIGGER {rtree}_{name} {filled}")


def _write_systems(connection: Connection, crs: str) -> None:
    """The three rows that the standard asks for, and the register CRS."""
    srid = srid_of(crs)
    rows = [
        ("Undefined cartesian SRS", -1, "NONE", -1, "undefined"),
        ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
        ("WGS 84", 4326, "EPSG", 4326, systems.crs("EPSG:4326").to_wkt("WKT1_GDAL")),
    ]
    if srid != 4326:
        organization = "NONE" if srid == OWN_SRID else "EPSG"
        rows.append((systems.crs(crs).name, srid, organization, srid, systems.definition_for_gpkg(crs)))
    for row in rows:
        connection.exec_driver_sql("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)", row)


def read_crs(connection: Connection) -> str:
    """The register CRS as a code, or as its definition where it has none."""
    srid, definition = connection.exec_driver_sql(
        "SELECT s.srs_id, s.definition FROM gpkg_spatial_ref_sys s JOIN gpkg_geometry_columns g USING (srs_id)"
        " WHERE g.table_name = 'plot'"
    ).one()
    return str(definition) if srid == OWN_SRID else f"EPSG:{srid}"


def touch_contents(connection: Connection, bounds: dict[str, tuple[float, float, float, float] | None]) -> None:
    """Write when these tables were last changed, and let their extents grow to hold (min x, min y, max x, max y)."""
    connection.exec_driver_sql(
        "UPDATE gpkg_contents SET last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
        [(table,) for table in bounds],
    )
    for table, box in bounds.items():
        if box is not None:
            x0, y0, x1, y1 = box
            connection.exec_driver_sql(
                "UPDATE gpkg_contents SET min_x = min(coalesce(min_x, ?1), ?1), min_y = min(coalesce(min_y, ?2), ?2),"
                " max_x = max(coalesce(max_x, ?3), ?3), max_y = max(coalesce(max_y, ?4), ?4) WHERE table_name = ?5",
                (x0, y0, x1, y1, table),
            )
