"""Lengths, azimuths and areas as labels on the map."""

from collections.abc import Iterable
from itertools import pairwise

from shapely.geometry.base import BaseGeometry

from gis.boundary import polygon
from gis.measure import azimuth, distance, dms, planar_area
from gui.tools.tool import Facts, Host, Label, Point


def azimuth_text(degrees: float) -> str:
    """An azimuth to whole seconds, such as 90°30′15″."""
    whole, minutes, seconds = dms(degrees)
    return f"{whole}°{minutes:02d}′{round(seconds):02d}″"


def side_facts(host: Host, a: Point, b: Point) -> Facts:
    """Length in metres to a centimetre, and azimuth, as text."""
    return {"length": host.number(distance(a, b), 2), "azimuth": azimuth_text(azimuth(a, b))}


def side_label(host: Host, a: Point, b: Point, code: str = "label_length") -> Label:
    """A label in the middle of a side: its length, or with ``label_side`` its azimuth too."""
    return Label((a[0] + b[0]) / 2, (a[1] + b[1]) / 2, code, side_facts(host, a, b))


def side_labels(host: Host, points: tuple[Point, ...]) -> tuple[Label, ...]:
    """A length on each side of an open line that is long enough to be read."""
    readable = 40.0 * host.scale()
    return tuple(side_label(host, a, b) for a, b in pairwise(points) if distance(a, b) > readable)


def area_facts(host: Host, shape: BaseGeometry) -> Facts:
    """Hectares to a square metre, and square metres, as text."""
    area = planar_area(shape)
    return {"hectares": host.number(area / 10_000.0, 4), "metres": host.number(area, 0)}


def area_label(host: Host, points: tuple[Point, ...]) -> tuple[Label, ...]:
    """The area of the ring of these corners, in their middle; none below three."""
    if len(points) < 3:
        return ()
    e = sum(point[0] for point in points) / len(points)
    n = sum(point[1] for point in points) / len(points)
    return (Label(e, n, "label_area", area_facts(host, polygon([points]))),)


def shape_area_label(host: Host, shape: BaseGeometry) -> tuple[Label, ...]:
    """The area of a whole shape, in its middle."""
    west, south, east, north = shape.bounds
    return (Label((west + east) / 2, (south + north) / 2, "label_area", area_facts(host, shape)),)


def area_change_facts(
    host: Host, before: Iterable[BaseGeometry], after: Iterable[BaseGeometry], decimals: int
) -> Facts:
    """Square metres before and after, and the difference with its sign, as text."""
    was, now = sum(map(planar_area, before)), sum(map(planar_area, after))
    difference = round(now - was, decimals) + 0.0
    sign = "+" if difference > 0 else "\u2212" if difference < 0 else ""
    return {
        "before": host.number(was, decimals),
        "after": host.number(now, decimals),
        "difference": sign + host.number(abs(difference), decimals),
    }
