"""GeoJSON (RFC 7946, and the older form with a ``crs`` member), read and written."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from data.formats import topojson
from data.formats.coordinates import UnreadableError, shape_of
from data.formats.json_text import columns_of, named_crs, parsed
from data.formats.rows import Format, Request, Rows, shapes_array
from gis.errors import TelimError

GEOMETRIES = frozenset(
    ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection")
)


def read(request: Request) -> Rows:
    """Every feature of the file; also of TopoJSON and of Esri JSON that carry the same suffix (the latter is refused).

    Raises TelimError: bad_json, too_deep, no_features, esri_json, unknown_crs.
    """
    value, encoding = parsed(request.path, request.encoding)
    if isinstance(value, dict) and value.get("type") == "Topology":
        return topojson.rows_of(value, request, encoding)
    features = _features(value)
    shapes: list[BaseGeometry | None] = []
    faults: dict[int, str] = {}
    repairs: dict[int, str] = {}
    properties: list[dict[str, Any]] = []
    for index, feature in enumerate(features):
        shape, repair, fault = _shape(feature)
        shapes.append(shape)
        if fault:
            faults[index] = fault
        elif repair:
            repairs[index] = repair
        properties.append(_properties(feature))
    notes: tuple[tuple[str, dict[str, Any]], ...] = ()
    crs = named_crs(value.get("crs"))
    if crs is None:
        crs, notes = "EPSG:4326", (("crs_assumed", {"crs": "EPSG:4326"}),)
    return Rows(request.path.stem, crs, shapes_array(shapes), columns_of(properties), encoding, faults, repairs, notes)


def write(path: Path, layers: list[Rows], encoding: str | None) -> list[tuple[str, dict[str, Any]]]:
    """The first layer as UTF-8 text: in WGS 84 as RFC 7946 wants it, otherwise with a ``crs`` member.

    RFC 7946 wants outer rings against the clock: a shape that had to be turned is marked ``"corners": "reversed"``
    beside its geometry, and the reader turns it back, so that the numbers of its corners survive.
    """
    rows = layers[0]
    world = rows.crs == "EPSG:4326"
    digits = 9 if world else 6
    names = list(rows.columns)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        head: dict[str, Any] = {"type": "FeatureCollection", "name": rows.layer}
        if not world:
            urn = f"urn:ogc:def:crs:{str(rows.crs).replace(':', '::')}"
            head["crs"] = {"type": "name", "properties": {"name": urn}}
        file.write(json.dumps(head, ensure_ascii=False)[:-1] + ', "features": [')
        for index, shape in enumerate(rows.shapes):
            feature: dict[str, Any] = {"type": "Feature"}
            feature["properties"] = {name: rows.columns[name][index] for name in names}
            if world and _clockwise(shape):
                shape, feature["corners"] = turned(shape), "reversed"
            feature["geometry"] = _geometry(shape, digits)
            file.write(("\n" if index == 0 else ",\n") + json.dumps(feature, ensure_ascii=False, allow_nan=False))
        file.write("\n]}\n")
    return []


def turned(shape: BaseGeometry) -> BaseGeometry:
    """The same polygons with every ring in the other direction, each from its own first corner."""
    parts = [
        shapely.Polygon(
            np.asarray(part.exterior.coords)[::-1], [np.asarray(hole.coords)[::-1] for hole in part.interiors]
        )
        for part in shapely.get_parts(shape)
    ]
    return parts[0] if shape.geom_type == "Polygon" else shapely.MultiPolygon(parts)


def _clockwise(shape: BaseGeometry | None) -> bool:
    if shape is None or shape.geom_type not in ("Polygon", "MultiPolygon"):
        return False
    return not bool(shapely.is_ccw(shapely.get_exterior_ring(shapely.get_geometry(shape, 0))))


def _geometry(shape: BaseGeometry | None, digits: int) -> dict[str, Any] | None:
    if shape is None:
        return None
    return dict(shapely.geometry.mapping(shapely.transform(shape, lambda coords: np.round(coords, digits))))


def _features(value: Any) -> list[Any]:
    """The features of a collection, a single feature, or a bare geometry as a feature without properties."""
    if not isinstance(value, dict):
        raise TelimError("no_features")
    kind = value.get("type")
    if kind == "FeatureCollection" and isinstance(value.get("features"), list):
        features: list[Any] = value["features"]
    elif kind == "Feature":
        features = [value]
    elif kind in GEOMETRIES:
        features = [{"type": "Feature", "geometry": value, "properties": {}}]
    elif "geometryType" in value or any(key in value for key in ("rings", "paths", "spatialReference")):
        raise TelimError("esri_json")
    else:
        raise TelimError("no_features")
    if not features:
        raise TelimError("no_features")
    return features


def _shape(feature: Any) -> tuple[BaseGeometry | None, str | None, str | None]:
    """The shape, the code of a repair, the code of a fault."""
    if not isinstance(feature, dict) or "geometry" not in feature:
        return None, None, "bad_coordinates" if not isinstance(feature, dict) else "no_shape"
    try:
        shape, repair = shape_of(feature["geometry"])
    except UnreadableError as reason:
        return None, None, str(reason)
    except RecursionError:
        return None, None, "bad_coordinates"
    if shape is not None and feature.get("corners") == "reversed":
        shape = turned(shape)
    return shape, repair, None


def _properties(feature: Any) -> dict[str, Any]:
    if not isinstance(feature, dict):
        return {}
    given = feature.get("properties")
    properties = dict(given) if isinstance(given, dict) else {}
    if isinstance(feature.get("id"), str | int):
        properties.setdefault("id", feature["id"])
    return properties


FORMAT = Format("GeoJSON", (".geojson", ".json"), read, write)
