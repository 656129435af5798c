"""Which format a file has, by its suffix and, for what can be doubted, by its first bytes."""

import importlib
from functools import cache
from pathlib import Path

from data.formats.rows import Format
from gis.errors import TelimError

MODULES = {
    ".gpkg": "geopackage",
    ".geojson": "geojson",
    ".json": "geojson",
    ".topojson": "topojson",
    ".shp": "shapefile",
    ".gml": "gml",
    ".xml": "gml",
}
PARTS_OF_SHAPEFILE = (".shx", ".dbf", ".prj", ".cpg")
LATER = (".tab", ".mif", ".dxf", ".kml", ".kmz", ".csv", ".xlsx", ".dwg")
READABLE = tuple(MODULES)
WRITABLE = (".gpkg", ".geojson", ".shp")


@cache
def format_of_suffix(suffix: str) -> Format:
    """The format of a suffix in small letters; only its own module is imported."""
    found: Format = importlib.import_module(f"data.formats.{MODULES[suffix]}").FORMAT
    return found


def suffix_to_read(path: Path) -> str:
    """The suffix under which to read this file. Raises TelimError: format_later, unknown_format, only_a_part."""
    suffix = path.suffix.lower()
    if suffix in MODULES:
        return suffix
    if suffix in PARTS_OF_SHAPEFILE:
        raise TelimError("only_a_part", file=path.name, wanted=path.with_suffix(".shp").name)
    if suffix in LATER:
        raise TelimError("format_later", suffix=suffix)
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith(b"SQLite format 3\x00"):
        return ".gpkg"
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return ".json"
    raise TelimError("unknown_format", file=path.name)


def format_to_write(path: Path) -> Format:
    """The format in which to write this file. Raises TelimError: format_later, unknown_format."""
    suffix = path.suffix.lower()
    if suffix in WRITABLE:
        return format_of_suffix(suffix)
    code = "format_later" if suffix in (*LATER, *MODULES) else "unknown_format"
    raise TelimError(code, suffix=suffix, file=path.name)
