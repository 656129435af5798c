"""One edit into the tables and the journal, inside a transaction that the caller holds.

Whatever writes, the stored row is whole: shapes rounded to 1e-6 m with their ring order kept, ``plot.area_m2`` planar
in the official CRS of its zone, numbers finite. What is journalled is what is stored.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from math import isfinite
from typing import Any

import numpy as np
import shapely
from sqlalchemy import Connection, Double, Table, bindparam, delete, insert, select, update
from sqlalchemy.engine import CursorResult

from data.edit import Change, Edit
from data.model import Row, new_id
from data.store.geometry_type import to_blobs
from data.store.gpkg import touch_contents
from data.store.journal import write_journal
from data.store.plot_status import show_statuses
from data.store.tables import SHAPE_KINDS, Tables, defaults, own_columns, shape_type
from gis import boundary
from gis import crs as systems
from gis.errors import Conflict, TelimError

_POLYGON = 3
PIECE = 400
"""How many ids one question to the database names."""


def write_edit(
    connection: Connection, tables: Tables, crs: str, edit: Edit, who: str, machine: str, when: datetime
) -> Edit:
    """Write the rows and the journal, and give the edit back as it was stored.

    Raises Conflict where a row is not in the state that the edit starts from, or where a link or id does not hold.
    """
    stored = replace(edit, changes=whole(connection, tables, crs, edit.changes))
    write_rows(connection, tables, stored.changes)
    plots = write_journal(connection, stored, who, machine, when)
    show_statuses(connection, plots)
    touch_contents(connection, extents(stored.changes) | {"edit": None, "change": None})
    return stored


def write_rows(connection: Connection, tables: Tables, changes: Sequence[Change]) -> None:
    """Insert, update and delete the rows in the order of the changes, many at once where they are alike."""
    for (name, verb, columns), alike in groupby(changes, key=_likeness):
        table = tables[name]
        if verb == "insert":
            _insert(connection, table, list(alike))
        elif verb == "delete":
            _delete(connection, table, list(alike))
        else:
            _update(connection, table, columns, list(alike))


def _likeness(change: Change) -> tuple[str, str, tuple[str, ...]]:
    """(table, verb, the columns that are written)."""
    if change.before is None:
        assert change.after is not None
        return change.table, "insert", tuple(change.after)
    if change.after is None:
        return change.table, "delete", ()
    before = change.before
    return (
        change.table,
        "update",
        tuple(k for k, v in change.after.items() if k != "id" and not same(before.get(k), v)),
    )


def same(a: Any, b: Any) -> bool:
    """True for equal values; shapes must agree bit for bit."""
    if a is b:
        return True
    if isinstance(a, shapely.Geometry) or isinstance(b, shapely.Geometry):
        return a is not None and b is not None and shapely.to_wkb(a) == shapely.to_wkb(b)
    return bool(a == b)


def _insert(connection: Connection, table: Table, changes: Sequence[Change]) -> None:
    rows = [dict(change.after) for change in changes if change.after is not None]
    if "geom" in table.c:
        blobs = to_blobs((row.get("geom") for row in rows), shape_type(table).srid)
        rows = [row | {"geom": blob} for row, blob in zip(rows, blobs, strict=True)]
    connection.execute(insert(table), rows)


def _update(connection: Connection, table: Table, columns: Sequence[str], changes: Sequence[Change]) -> None:
    places = {name: f"new_{name}" for name in columns}
    statement = (
        update(table)
        .where(table.c.id == bindparam("row_id"), table.c.stamp == bindparam("row_stamp"))
        .values({table.c[name]: bindparam(place) for name, place in places.items()})
    )
    rows = []
    for change in changes:
        assert change.after is not None
        assert change.before is not None
        after = change.after
        values = {place: after[name] for name, place in places.items()}
        rows.append(values | {"row_id": change.row_id, "row_stamp": change.before["stamp"]})
    _all_met(connection.execute(statement, rows), changes)


def _delete(connection: Connection, table: Table, changes: Sequence[Change]) -> None:
    statement = delete(table).where(table.c.id == bindparam("row_id"), table.c.stamp == bindparam("row_stamp"))
    rows = [{"row_id": change.row_id, "row_stamp": (change.before or {})["stamp"]} for change in changes]
    _all_met(connection.execute(statement, rows), changes)


def _all_met(result: CursorResult[Any], changes: Sequence[Change]) -> None:
    if result.rowcount != len(changes):
        raise Conflict("conflict", table=changes[0].table, ids=tuple(change.row_id for change in changes[:20]))


def whole(connection: Connection, tables: Tables, crs: str, changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes as they will be stored: ``before`` as it stands in the register, ``after`` made whole.

    A zone that gets another official CRS brings new areas of its plots along. Raises Conflict, not_finite.
    """
    changes = _from_what_stands(connection, tables, changes)
    changes = [*changes, *_plots_of_turned_zones(connection, tables, changes)]
    rows = [change.after for change in changes]
    rows = _finite(tables, changes, rows)
    rows = [_filled(tables[c.table], row) for c, row in zip(changes, rows, strict=True)]
    rows = _rounded(changes, rows)
    rows = _measured(connection, crs, changes, rows)
    return tuple(_chained(changes, rows))


def _chained(changes: Sequence[Change], rows: Sequence[Row | None]) -> Iterator[Change]:
    """The changes with their whole rows; the second change of a row starts from what the first one leaves."""
    left: dict[tuple[str, str], Row | None] = {}
    for change, row in zip(changes, rows, strict=True):
        key = change.table, change.row_id
        before = left.get(key, change.before)
        left[key] = _stamped(before, row)
        yield Change(change.table, before, left[key])


def _stamped(before: Row | None, after: Row | None) -> Row | None:
    """A new state needs a new stamp, also where the edit forgot it."""
    if before is None or after is None or before["stamp"] != after["stamp"]:
        return after
    return after | {"stamp": new_id()}


def _from_what_stands(connection: Connection, tables: Tables, changes: Sequence[Change]) -> list[Change]:
    """Each change from the row as it stands; a row in another state is a Conflict that tells both versions."""
    standing: dict[tuple[str, str], Row | None] = {}
    for name in dict.fromkeys(change.table for change in changes):
        ids = {change.row_id for change in changes if change.table == name and change.before is not None}
        standing |= {(name, row["id"]): row for row in rows_by_id(connection, tables[name], ids)}
    found = []
    for change in changes:
        key = change.table, change.row_id
        before = change.before
        if before is not None:
            now = standing.get(key)
            if now is None or now["stamp"] != before["stamp"]:
                raise Conflict("conflict", table=change.table, id=change.row_id, mine=change.after, theirs=now)
            before = now
        after = change.after if change.after is None or before is None else before | change.after
        found.append(Change(change.table, before, after))
        standing[key] = after
    return found


def rows_by_id(connection: Connection, table: Table, ids: Iterable[str]) -> list[Row]:
    """The rows of these ids without their fid, in no order."""
    columns = own_columns(table)
    wanted = list(ids)
    found: list[Row] = []
    for start in range(0, len(wanted), PIECE):
        question = select(*columns).where(table.c.id.in_(wanted[start : start + PIECE]))
        found += [dict(row) for row in connection.execute(question).mappings().all()]
    return found


def _plots_of_turned_zones(connection: Connection, tables: Tables, changes: Sequence[Change]) -> list[Change]:
    """New states for the plots, not in the edit themselves, of zones whose official CRS changes."""
    turned = [
        c.row_id
        for c in changes
        if c.table == "zone" and c.before is not None and c.after is not None and c.before["crs"] != c.after["crs"]
    ]
    if not turned:
        return []
    plot = tables["plot"]
    own = {change.row_id for change in changes if change.table == "plot"}
    ids = [id for id in connection.scalars(select(plot.c.id).where(plot.c.zone_id.in_(turned))) if id not in own]
    return [Change("plot", row, row | {"stamp": new_id()}) for row in rows_by_id(connection, plot, ids)]


def _filled(table: Table, row: Row | None) -> Row | None:
    """The row with the defaults of what it leaves unsaid."""
    unsaid = {} if row is None else {k: v for k, v in defaults(table).items() if row.get(k) is None}
    return row if row is None or not unsaid else row | unsaid


def _finite(tables: Tables, changes: Sequence[Change], rows: Sequence[Row | None]) -> list[Row | None]:
    """Numbers of DOUBLE columns as floats. Raises not_finite."""
    doubles = {n: [c.name for c in t.c if isinstance(c.type, Double)] for n, t in tables.items()}
    found: list[Row | None] = []
    for change, row in zip(changes, rows, strict=True):
        for name in doubles[change.table] if row is not None else ():
            assert row is not None
            value = row.get(name)
            if value is not None and not isfinite(value):
                raise TelimError("not_finite", table=change.table, field=name)
            if value is not None and not isinstance(value, float):
                row = row | {name: float(value)}
        found.append(row)
    return found


def _rounded(changes: Sequence[Change], rows: Sequence[Row | None]) -> list[Row | None]:
    """Shapes to 1e-6 m; plots and zones as multipolygons."""
    found = list(rows)
    places = [
        i
        for i, (change, row) in enumerate(zip(changes, rows, strict=True))
        if change.table in SHAPE_KINDS and row is not None and row.get("geom") is not None
        and (change.before is None or row["geom"] is not change.before.get("geom"))
    ]  # fmt: skip
    if not places:
        return found
    shapes: Any = np.array([_geom(rows[i]) for i in places], dtype=object)
    shapes = boundary.to_register_precision(shapes)
    _refuse_infinite(shapes)
    lone = (shapely.get_type_id(shapes) == _POLYGON) & [SHAPE_KINDS[changes[i].table] == "MULTIPOLYGON" for i in places]
    shapes[lone] = shapely.multipolygons(shapes[lone].reshape(-1, 1))
    for i, shape in zip(places, shapes, strict=True):
        found[i] = (rows[i] or {}) | {"geom": shape}
    return found


def _refuse_infinite(shapes: Any) -> None:
    bounds = shapely.bounds(shapes)
    if not (np.isfinite(bounds).all(axis=1) | shapely.is_empty(shapes)).all():
        raise TelimError("not_finite", field="geom")


def _geom(row: Row | None) -> Any:
    return None if row is None else row.get("geom")


def _measured(
    connection: Connection, crs: str, changes: Sequence[Change], rows: Sequence[Row | None]
) -> list[Row | None]:
    """``area_m2`` of every plot, planar in the official CRS of its zone."""
    found = list(rows)
    places = [i for i, change in enumerate(changes) if change.table == "plot" and rows[i] is not None]
    if not places:
        return found
    official: dict[str | None, str] = dict(connection.exec_driver_sql("SELECT id, crs FROM zone").all())
    for change, row in zip(changes, rows, strict=True):
        if change.table == "zone" and row is not None:
            official[row["id"]] = row["crs"]
    of_zone: dict[str, list[int]] = {}
    for i in places:
        of_zone.setdefault(official.get((rows[i] or {}).get("zone_id"), crs), []).append(i)
    for code, group in of_zone.items():
        shapes: Any = np.array([_geom(rows[i]) for i in group], dtype=object)
        if code != crs:
            shapes = systems.operation(crs, code).shape(shapes)
        for i, area, shape in zip(group, shapely.area(shapes).tolist(), shapes, strict=True):
            found[i] = (found[i] or {}) | {"area_m2": None if shape is None else area}
    return found


def extents(changes: Iterable[Change]) -> dict[str, tuple[float, float, float, float] | None]:
    """For each table that is written, the bounds of the shapes that are put there; None without any."""
    shapes: dict[str, list[Any]] = {}
    for change in changes:
        shapes.setdefault(change.table, [])
        if change.after is not None and change.after.get("geom") is not None:
            shapes[change.table].append(change.after["geom"])
            if change.table == "plot":
                shapes.setdefault("plot_status", []).append(change.after["geom"])
    found: dict[str, tuple[float, float, float, float] | None] = {}
    for table, group in shapes.items():
        x0, y0, x1, y1 = shapely.total_bounds(group).tolist() if group else [np.nan] * 4
        found[table] = (x0, y0, x1, y1) if isfinite(x0) else None
    return found
