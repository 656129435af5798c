"""The SQL functions that the triggers of a GeoPackage call; plain SQLite has none of them."""

import sqlite3
from collections.abc import Callable
from functools import cache

from data.store.geometry_type import header, to_shape
from gis.errors import TelimError


def register_functions(connection: sqlite3.Connection) -> None:
    """Give the connection ST_MinX, ST_MaxX, ST_MinY, ST_MaxY, ST_IsEmpty, ST_SRID and ST_GeometryType."""
    for name, place in (("ST_MinX", 0), ("ST_MaxX", 1), ("ST_MinY", 2), ("ST_MaxY", 3)):
        connection.create_function(name, 1, _edge(place), deterministic=True)
    connection.create_function("ST_IsEmpty", 1, _is_empty, deterministic=True)
    connection.create_function("ST_SRID", 1, lambda blob: header(blob)[0] if blob else None, deterministic=True)
    connection.create_function("ST_GeometryType", 1, _kind, deterministic=True)


@cache
def _edge(place: int) -> Callable[[bytes | None], float | None]:
    def edge(blob: bytes | None) -> float | None:
        if blob is None:
            return None
        try:
            _, empty, envelope, _ = header(blob)
            if empty:
                return None
            if envelope:
                return envelope[place]
            x0, y0, x1, y1 = to_shape(blob).bounds
        except TelimError:
            return None
        return (x0, x1, y0, y1)[place]

    return edge


def _is_empty(blob: bytes | None) -> int | None:
    if blob is None:
        return None
    try:
        return int(header(blob)[1])
    except TelimError:
        return 1


def _kind(blob: bytes | None) -> str | None:
    try:
        return to_shape(blob).geom_type.upper() if blob else None
    except TelimError:
        return None
