"""GML, INSPIRE cadastral parcels among them; read through GDAL from a copy, since GDAL leaves a .gfs beside it."""

import shutil
from dataclasses import replace

from data.formats.gdal import read_layer
from data.formats.rows import Format, Request, Rows
from gis.errors import TelimError


def read(request: Request) -> Rows:
    """One layer. Raises TelimError: unsafe_xml for a file that declares entities, file_unreadable, no_layers ..."""
    with request.path.open("rb") as file:
        head = file.read(100_000)
    if b"<!DOCTYPE" in head.replace(b"\x00", b"") or b"<!ENTITY" in head:
        raise TelimError("unsafe_xml", file=request.path.name)
    if b"opengis.net/gml" not in head:
        raise TelimError("no_features")
    copy = request.folder / "copy.gml"
    shutil.copyfile(request.path, copy)
    rows = read_layer(request, copy, encoding=None)
    if not len(rows):
        raise TelimError("no_features")
    return replace(rows, encoding="utf-8")


FORMAT = Format("GML", (".gml", ".xml"), read)
