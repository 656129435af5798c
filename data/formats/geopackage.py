"""GeoPackage: read without GDAL (a copy, so that no file appears beside the clerk's), written through GDAL."""

import math
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from data.formats.rows import Format, Request, Rows, Shapes, chosen_layer
from gis.crs import definition_for_gpkg
from gis.errors import TelimError

ENVELOPES = (0, 32, 48, 48, 64)
"""Bytes of the envelope by its code in the flags of a GeoPackage geometry."""


def read(request: Request) -> Rows:
    """One spatial layer. Raises TelimError: file_unreadable, no_layers, no_such_layer, several_layers."""
    copy = request.folder / "copy.gpkg"
    for tail in ("", "-wal", "-journal"):
        beside = request.path.with_name(request.path.name + tail)
        if beside.is_file():
            shutil.copyfile(beside, copy.with_name(copy.name + tail))
    try:
        with closing(sqlite3.connect(copy)) as base:
            base.execute("PRAGMA trusted_schema = OFF")
            base.text_factory = lambda data: data.decode("utf-8", "replace")
            return _layer(base, request)
    except sqlite3.Error as error:
        raise TelimError("file_unreadable", file=request.path.name, why=str(error)) from None


def write(path: Path, layers: list[Rows], encoding: str | None) -> list[tuple[str, dict[str, Any]]]:
    """Every layer, version 1.3; the CRS is written so that older QGIS finds it."""
    from data.formats.gdal import write_layer

    for index, rows in enumerate(layers):
        write_layer(
            path,
            rows,
            "GPKG",
            append=index > 0,
            dataset_options={} if index else {"VERSION": "1.3"},
            layer_options={"GEOMETRY_NAME": "geom"},
        )
    with closing(sqlite3.connect(path)) as base, base:
        for crs in {rows.crs for rows in layers if rows.crs}:
            authority, code = str(crs).split(":")
            base.execute(
                "UPDATE gpkg_spatial_ref_sys SET definition = ? WHERE upper(organization) = ? "
                "AND organization_coordsys_id = ?",
                (definition_for_gpkg(str(crs)), authority, int(code)),
            )
    return []


def _layer(base: sqlite3.Connection, request: Request) -> Rows:
    tables = {row[0] for row in base.execute("SELECT lower(name) FROM sqlite_master")}
    if "gpkg_geometry_columns" not in tables:
        raise TelimError("no_layers")
    found = {
        str(name): (str(column), srs)
        for name, column, srs in base.execute("SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns")
        if str(name).lower() in tables
    }
    a_register = "plot" in found and "edit" in tables
    name = "plot" if a_register and request.layer is None else chosen_layer(sorted(found), request.layer)
    column, srs = found[name]
    cursor = base.execute(f"SELECT * FROM {_quoted(name)}")  # noqa: S608 - quoted, and the file is a copy
    names = [described[0] for described in cursor.description]
    table = cursor.fetchall()
    place = next((i for i, each in enumerate(names) if each.lower() == column.lower()), None)
    if place is None:
        raise TelimError("no_layers")
    shapes, faults = _shapes([row[place] for row in table])
    key = next((str(row[1]) for row in base.execute(f"PRAGMA table_info({_quoted(name)})") if row[5]), "fid")
    columns = {each: [_plain(row[i]) for row in table] for i, each in enumerate(names) if i != place and each != key}
    return Rows(name, _crs(base, srs), shapes, columns, "utf-8", faults)


def _shapes(blobs: list[Any]) -> tuple[Shapes, dict[int, str]]:
    """Shapes from GeoPackage blobs, all at once; rows that cannot be read have a fault instead."""
    faults: dict[int, str] = {}
    texts = np.empty(len(blobs), dtype=object)
    for index, blob in enumerate(blobs):
        body = _well_known(blob)
        if isinstance(body, str):
            faults[index] = body
        else:
            texts[index] = body
    shapes: Shapes = shapely.from_wkb(texts, on_invalid="ignore")
    for place in np.flatnonzero(shapely.is_missing(shapes)).tolist():
        faults.setdefault(place, "unreadable_shape")
    return shapes, faults


def _well_known(blob: Any) -> bytes | str:
    """The WKB inside a GeoPackage blob, or the code of what is wrong with it."""
    if blob is None:
        return "no_shape"
    if not isinstance(blob, bytes) or len(blob) < 8 or blob[:2] != b"GP":
        return "unreadable_shape"
    flags = blob[3]
    envelope = (flags >> 1) & 7
    if envelope >= len(ENVELOPES) or flags & 0x20:
        return "unreadable_shape"
    if flags & 0x10:
        return "no_shape"
    return blob[8 + ENVELOPES[envelope] :]


def _crs(base: sqlite3.Connection, srs: Any) -> str | None:
    row = base.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
    ).fetchone()
    if row is None or srs in (0, -1):
        return None
    if str(row[0]).upper() == "EPSG":
        return f"EPSG:{row[1]}"
    return str(row[2]) if row[2] and str(row[2]).lower() != "undefined" else None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _plain(value: Any) -> Any:
    if isinstance(value, bytes):
        return None
    return None if isinstance(value, float) and not math.isfinite(value) else value


def blob_of(shape: Any, srs: int) -> bytes:
    """A GeoPackage blob without envelope, for tests and small writers."""
    return b"GP\x00\x01" + struct.pack("<i", srs) + bytes(shapely.to_wkb(shape, byte_order=1))


FORMAT = Format("GeoPackage", (".gpkg",), read, write)
