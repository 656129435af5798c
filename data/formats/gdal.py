"""Reading and writing through GDAL; only ever called on copies and new files, reading only in the child process."""

import math
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from data.formats.rows import Request, Rows, chosen_layer
from gis.errors import TelimError

Columns = dict[str, list[Any]]


def read_layer(request: Request, path: Path, *, encoding: str | None, spatial_only: bool = True) -> Rows:
    """One layer of a file that GDAL opens.

    Raises TelimError: file_unreadable, no_layers, no_such_layer, several_layers.
    """
    import pyogrio
    import pyogrio.errors

    pyogrio.set_gdal_config_options({"SHAPE_RESTORE_SHX": True, "OGR_GEOJSON_MAX_OBJ_SIZE": "200"})
    try:
        layers = pyogrio.list_layers(path)
        names = [str(name) for name, kind in layers if kind is not None or not spatial_only]
        layer = chosen_layer(names, request.layer)
        meta, _fids, shapes, fields = pyogrio.raw.read(path, layer=layer, encoding=encoding, datetime_as_string=True)
    except (
        pyogrio.errors.DataSourceError,
        pyogrio.errors.DataLayerError,
        pyogrio.errors.FeatureError,
        pyogrio.errors.GeometryError,
        pyogrio.errors.FieldError,
        UnicodeDecodeError,
        ValueError,
    ) as error:
        raise TelimError("file_unreadable", file=request.path.name, why=str(error)[:200]) from None
    made = shapely.from_wkb(np.asarray(shapes, dtype=object), on_invalid="ignore")
    missing = [value is None for value in shapes]
    faults = {
        int(i): "no_shape" if missing[i] else "unreadable_shape" for i in np.flatnonzero(shapely.is_missing(made))
    }
    columns = {str(name): _plain(values) for name, values in zip(meta["fields"], fields, strict=True)}
    return Rows(layer, meta["crs"], made, columns, str(meta.get("encoding") or encoding or "utf-8").lower(), faults)


def write_layer(path: Path, rows: Rows, driver: str, *, append: bool = False, **options: Any) -> None:
    """Add the rows as a layer to a new file. Text, whole numbers, decimals, truth values; None stays empty."""
    import pyogrio.errors
    import pyogrio.raw

    names, data, masks = [], [], []
    for name, values in rows.columns.items():
        array, mask = _typed(values)
        names.append(name)
        data.append(array)
        masks.append(mask)
    try:
        pyogrio.raw.write(
            path,
            shapely.to_wkb(rows.shapes),
            data,
            names,
            field_mask=masks,
            layer=rows.layer,
            driver=driver,
            geometry_type=options.pop("geometry_type", "MultiPolygon"),
            crs=rows.crs,
            append=append,
            **options,
        )
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError) as error:
        raise TelimError("file_not_written", file=path.name, why=str(error)[:200]) from None


def _plain(values: npt.NDArray[Any]) -> list[Any]:
    """The column as plain Python values; not-a-number and unset become None."""
    if values.dtype.kind == "M":
        return [None if text == "NaT" else text for text in np.datetime_as_string(values).tolist()]
    found: list[Any] = values.tolist()
    return [
        None if isinstance(value, bytes) or (isinstance(value, float) and not math.isfinite(value)) else value
        for value in found
    ]


def _typed(values: list[Any]) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_] | None]:
    """The column as the narrowest array that holds it, and where it is empty."""
    empty = np.array([value is None for value in values], dtype=bool)
    kinds = {type(value) for value in values if value is not None}
    if kinds and kinds <= {bool}:
        return np.array([bool(value) for value in values], dtype=bool), empty
    if kinds and kinds <= {int}:
        return np.array([value or 0 for value in values], dtype=np.int64), empty
    if kinds and kinds <= {int, float}:
        return np.array([math.nan if value is None else value for value in values], dtype=float), empty
    texts = np.empty(len(values), dtype=object)
    texts[:] = [None if value is None else str(value) for value in values]
    return texts, None
