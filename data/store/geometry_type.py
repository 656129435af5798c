"""Shapes in a database: GeoPackageBinary on SQLite, EWKB on PostGIS; shapely in, shapely out, bit for bit."""

import struct
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry
from sqlalchemy.engine import Dialect
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import UserDefinedType

from gis.errors import TelimError

_ENVELOPE_DOUBLES = {0: 0, 1: 4, 2: 6, 3: 6, 4: 8}
_EMPTY = 0x10


def header(blob: bytes) -> tuple[int, bool, tuple[float, ...], int]:
    """(srs id, empty, envelope min x, max x, min y, max y ..., where the WKB begins). Raises damaged_geometry."""
    try:
        flags = blob[3]
        order = "<" if flags & 1 else ">"
        doubles = _ENVELOPE_DOUBLES[(flags >> 1) & 7]
        (srid,) = struct.unpack_from(order + "i", blob, 4)
        envelope = struct.unpack_from(f"{order}{doubles}d", blob, 8)
    except (IndexError, KeyError, struct.error, TypeError) as error:
        raise TelimError("damaged_geometry") from error
    if blob[:2] != b"GP":
        raise TelimError("damaged_geometry")
    return srid, bool(flags & _EMPTY), envelope, 8 + 8 * doubles


def to_shape(blob: bytes) -> BaseGeometry:
    """The shape of a GeoPackage blob, without heights. Raises damaged_geometry."""
    start = header(blob)[3]
    try:
        shape = shapely.from_wkb(blob[start:])
    except shapely.errors.GEOSException as error:
        raise TelimError("damaged_geometry") from error
    return shapely.force_2d(shape) if shapely.has_z(shape) or shapely.has_m(shape) else shape


def to_shapes(blobs: Sequence[bytes | None]) -> np.ndarray[Any, np.dtype[np.object_]]:
    """Many blobs at once, as an object array; a row without a shape gives None. Raises damaged_geometry."""
    bodies = [None if blob is None else blob[_body(blob) :] for blob in blobs]
    try:
        shapes = shapely.from_wkb(np.array(bodies, dtype=object))
    except shapely.errors.GEOSException as error:
        raise TelimError("damaged_geometry") from error
    return shapely.force_2d(shapes) if bool(shapely.has_z(shapes).any()) else shapes


def _body(blob: bytes) -> int:
    """Where the WKB begins, without reading the rest of the header."""
    return 8 + 8 * _ENVELOPE_DOUBLES.get((blob[3] >> 1) & 7, 0) if len(blob) > 8 else 0


def to_blob(shape: BaseGeometry, srid: int) -> bytes:
    """The shape as GeoPackageBinary, little endian, with its envelope unless it is a point or empty."""
    wkb: bytes = shapely.to_wkb(shape, byte_order=1, flavor="iso")
    if shape.is_empty:
        return struct.pack("<2sBBi", b"GP", 0, 0x01 | _EMPTY, srid) + wkb
    if shape.geom_type == "Point":
        return struct.pack("<2sBBi", b"GP", 0, 0x01, srid) + wkb
    x0, y0, x1, y1 = shape.bounds
    return struct.pack("<2sBBi4d", b"GP", 0, 0x03, srid, x0, x1, y0, y1) + wkb


def to_blobs(shapes: Iterable[BaseGeometry | None], srid: int) -> list[bytes | None]:
    """Many shapes at once."""
    many = np.array(list(shapes), dtype=object)
    wkbs = shapely.to_wkb(many, byte_order=1, flavor="iso")
    bounds = shapely.bounds(many)[:, [0, 2, 1, 3]].astype("<f8")
    plain = ~shapely.is_empty(many) & (shapely.get_type_id(many) > 0)
    start = struct.pack("<2sBBi", b"GP", 0, 0x03, srid)
    return [
        None if shape is None else start + box.tobytes() + wkb if simple else to_blob(shape, srid)
        for shape, wkb, box, simple in zip(many, wkbs, bounds, plain, strict=True)
    ]


class Geometry(UserDefinedType[BaseGeometry]):
    """A column of shapes of one kind (MULTIPOLYGON, GEOMETRY) in one CRS; ready blobs may be bound as bytes."""

    cache_ok = True

    def __init__(self, kind: str = "GEOMETRY", srid: int = 0) -> None:
        self.kind = kind
        self.srid = srid

    def get_col_spec(self, **_: Any) -> str:
        """The type as PostGIS writes it."""
        return f"geometry({self.kind},{self.srid})"

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any]:
        """shapely -> what the driver takes."""
        if dialect.name == "sqlite":
            return lambda value: value if value is None or isinstance(value, bytes) else to_blob(value, self.srid)
        return lambda value: (
            None if value is None else shapely.to_wkb(shapely.set_srid(value, self.srid), hex=True, include_srid=True)
        )

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any]:
        """What the driver gives -> shapely."""
        if dialect.name == "sqlite":
            return lambda value: None if value is None else to_shape(value)
        return lambda value: None if value is None else shapely.from_wkb(value)


@compiles(Geometry, "sqlite")
def _on_sqlite(column_type: Geometry, compiler: Any, **_: Any) -> str:
    return column_type.kind
