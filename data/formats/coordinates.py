"""Nested lists of numbers, as JSON files carry them, into shapes; says what it had to mend and what it cannot take."""

from collections.abc import Callable
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry


class UnreadableError(Exception):
    """This shape cannot be made; the argument is the code of the reason."""


def shape_of(geometry: Any) -> tuple[BaseGeometry | None, str | None]:
    """The shape of a GeoJSON geometry object, and the code of what was mended, if anything.

    Mended are ring_closed, part_dropped and height_dropped.
    Raises UnreadableError with no_shape, bad_coordinates, not_finite or too_few_corners.
    """
    if geometry is None:
        raise UnreadableError("no_shape")
    if not isinstance(geometry, dict):
        raise UnreadableError("bad_coordinates")
    mended: list[str] = []
    shape = _made(geometry, mended)
    return shape, mended[0] if mended else None


def polygon_of(rings: Any, mended: list[str]) -> BaseGeometry:
    """A polygon from its rings, outer first; notes in ``mended`` what was done to them."""
    if not isinstance(rings, list) or not rings:
        raise UnreadableError("no_shape" if rings == [] else "bad_coordinates")
    outer = _ring(rings[0], mended)
    return shapely.Polygon(outer, _whole(rings[1:], _ring, mended))


def _made(geometry: dict[str, Any], mended: list[str]) -> BaseGeometry:
    kind, given = geometry.get("type"), geometry.get("coordinates")
    if kind == "GeometryCollection":
        members = geometry.get("geometries")
        if not isinstance(members, list) or not all(isinstance(part, dict) for part in members):
            raise UnreadableError("bad_coordinates")
        return shapely.GeometryCollection([_made(part, mended) for part in members])
    if not isinstance(given, list):
        raise UnreadableError("bad_coordinates")
    if kind == "Polygon":
        return polygon_of(given, mended)
    if not given:
        raise UnreadableError("no_shape")
    if kind == "MultiPolygon":
        parts = _whole(given, polygon_of, mended)
        if not parts:
            raise UnreadableError("too_few_corners")
        return shapely.MultiPolygon(parts)
    if kind == "Point":
        return shapely.Point(_positions([given], mended)[0])
    if kind == "MultiPoint":
        return shapely.MultiPoint(_positions(given, mended))
    if kind == "LineString":
        return _line(given, mended)
    if kind == "MultiLineString":
        lines: list[Any] = [_line(line, mended) for line in given]
        return shapely.MultiLineString(lines)
    raise UnreadableError("bad_coordinates")


def _whole(given: list[Any], make: Callable[[Any, list[str]], Any], mended: list[str]) -> list[Any]:
    """What could be made of the parts or holes; one that is no more than a line is dropped and noted."""
    made = []
    for one in given:
        try:
            made.append(make(one, mended))
        except UnreadableError as reason:
            if str(reason) not in ("too_few_corners", "no_shape"):
                raise
            if "part_dropped" not in mended:
                mended.insert(0, "part_dropped")
    return made


def _line(given: Any, mended: list[str]) -> BaseGeometry:
    points = _positions(given, mended)
    if len(points) < 2:
        raise UnreadableError("bad_coordinates")
    return shapely.LineString(points)


def _ring(given: Any, mended: list[str]) -> list[tuple[float, float]]:
    points = _positions(given, mended)
    if not points:
        raise UnreadableError("too_few_corners")
    if points[0] != points[-1]:
        points.append(points[0])
        if "ring_closed" not in mended:
            mended.insert(0, "ring_closed")
    if len(points) < 4:
        raise UnreadableError("too_few_corners")
    return points


def _positions(given: Any, mended: list[str]) -> list[tuple[float, float]]:
    """E and N of each position as floats; heights are dropped and noted."""
    if not isinstance(given, list):
        raise UnreadableError("bad_coordinates")
    points = []
    for position in given:
        if not isinstance(position, list) or len(position) < 2:
            raise UnreadableError("bad_coordinates")
        e, n = position[0], position[1]
        if type(e) not in (int, float) or type(n) not in (int, float):
            raise UnreadableError("bad_coordinates")
        try:
            points.append((float(e), float(n)))
        except OverflowError:
            raise UnreadableError("not_finite") from None
        if len(position) > 2 and "height_dropped" not in mended:
            mended.append("height_dropped")
    return points
