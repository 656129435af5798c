"""TopoJSON, read: shapes are put together from arcs that neighbours share, so that their sides stay the same."""

from typing import Any

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from data.formats.coordinates import UnreadableError, shape_of
from data.formats.json_text import columns_of, named_crs, parsed
from data.formats.rows import Format, Request, Rows, chosen_layer, shapes_array
from gis.errors import TelimError

Arc = list[list[float]]


def read(request: Request) -> Rows:
    """The rows of one object of a topology. Raises TelimError: bad_json, no_features, several_layers, no_such_layer."""
    value, encoding = parsed(request.path, request.encoding)
    return rows_of(value, request, encoding)


def rows_of(value: Any, request: Request, encoding: str) -> Rows:
    """The rows of one object of a parsed topology; WGS 84 is assumed where the file names no system."""
    objects = value.get("objects") if isinstance(value, dict) else None
    if not isinstance(objects, dict) or not isinstance(value.get("arcs"), list):
        raise TelimError("no_features")
    name = chosen_layer([key for key, object_ in objects.items() if isinstance(object_, dict)], request.layer)
    members = objects[name].get("geometries") if objects[name].get("type") == "GeometryCollection" else [objects[name]]
    if not isinstance(members, list) or not members:
        raise TelimError("no_features")
    arcs = _arcs(value)
    transform = value.get("transform") if isinstance(value.get("transform"), dict) else None
    shapes: list[BaseGeometry | None] = []
    faults: dict[int, str] = {}
    repairs: dict[int, str] = {}
    properties: list[dict[str, Any]] = []
    for index, member in enumerate(members):
        shape = None
        try:
            shape, repair = shape_of(_plain(member, arcs, transform))
            if repair:
                repairs[index] = repair
        except UnreadableError as reason:
            faults[index] = str(reason)
        shapes.append(shape)
        properties.append(_properties(member))
    crs = named_crs(value.get("crs"))
    notes = () if crs else (("crs_assumed", {"crs": "EPSG:4326"}),)
    table = columns_of(properties)
    return Rows(name, crs or "EPSG:4326", shapes_array(shapes), table, encoding, faults, repairs, notes)


def _arcs(value: dict[str, Any]) -> list[Arc | None]:
    """Every arc as positions; None where it cannot be read. Quantised arcs are differences from point to point."""
    transform = value.get("transform")
    found: list[Arc | None] = []
    for given in value["arcs"]:
        try:
            array: npt.NDArray[np.float64] = np.asarray(given, dtype=float)
        except (ValueError, TypeError, OverflowError):
            found.append(None)
            continue
        if array.ndim != 2 or array.shape[1] < 2:
            found.append(None)
            continue
        if isinstance(transform, dict):
            array = _scaled(np.cumsum(array[:, :2], axis=0), transform)
        found.append(array.tolist())
    return found


def _scaled(array: npt.NDArray[np.float64], transform: dict[str, Any]) -> npt.NDArray[np.float64]:
    try:
        scale = np.asarray(transform["scale"], dtype=float).reshape(2)
        translate = np.asarray(transform["translate"], dtype=float).reshape(2)
    except (KeyError, ValueError, TypeError):
        raise TelimError("no_features") from None
    return array * scale + translate


def _plain(member: Any, arcs: list[Arc | None], transform: dict[str, Any] | None) -> dict[str, Any] | None:
    """The member as a GeoJSON geometry."""
    if not isinstance(member, dict):
        raise UnreadableError("bad_coordinates")
    kind = member.get("type")
    if kind is None:
        return None
    if kind == "GeometryCollection":
        return {"type": kind, "geometries": [_plain(part, arcs, transform) for part in member.get("geometries") or []]}
    if kind in ("Point", "MultiPoint"):
        return {"type": kind, "coordinates": _points(member.get("coordinates"), transform)}
    given = member.get("arcs")
    if not isinstance(given, list):
        raise UnreadableError("bad_coordinates")
    if kind == "LineString":
        return {"type": kind, "coordinates": _joined(given, arcs)}
    if kind in ("MultiLineString", "Polygon"):
        return {"type": kind, "coordinates": [_joined(line, arcs) for line in given]}
    if kind == "MultiPolygon":
        return {"type": kind, "coordinates": [[_joined(ring, arcs) for ring in part] for part in _lists(given)]}
    raise UnreadableError("bad_coordinates")


def _points(given: Any, transform: dict[str, Any] | None) -> Any:
    if transform is None or not isinstance(given, list):
        return given
    try:
        array = np.asarray(given, dtype=float)
        return _scaled(array[..., :2], transform).tolist()
    except (ValueError, TypeError, IndexError):
        raise UnreadableError("bad_coordinates") from None


def _lists(given: list[Any]) -> list[list[Any]]:
    if not all(isinstance(part, list) for part in given):
        raise UnreadableError("bad_coordinates")
    return given


def _joined(indices: Any, arcs: list[Arc | None]) -> Arc:
    """The positions of arcs one after another; ~i is arc i backwards, and a joint is not repeated."""
    if not isinstance(indices, list):
        raise UnreadableError("bad_coordinates")
    line: Arc = []
    for index in indices:
        place = ~index if isinstance(index, int) and index < 0 else index
        if type(place) is not int or place >= len(arcs):
            raise UnreadableError("bad_coordinates")
        arc = arcs[place]
        if arc is None:
            raise UnreadableError("bad_coordinates")
        line.extend((arc[::-1] if index < 0 else arc)[1 if line else 0 :])
    return line


def _properties(member: Any) -> dict[str, Any]:
    given = member.get("properties") if isinstance(member, dict) else None
    properties = dict(given) if isinstance(given, dict) else {}
    if isinstance(member, dict) and isinstance(member.get("id"), str | int):
        properties.setdefault("id", member["id"])
    return properties


FORMAT = Format("TopoJSON", (".topojson",), read)
