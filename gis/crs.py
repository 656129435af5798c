"""Coordinate systems of the region, and the one pinned way from each to each, with its stated accuracy.

Coordinates are float arrays (n, 2) of E,N (longitude, latitude where geographic), whatever the axes say.
Systems that share a datum are joined exactly. Between datums the way leads over WGS 84: for each datum one
operation is chosen (``PINNED``, else the first that PROJ offers and that is no ballpark guess), always the
same one, and never from the network.
"""

import re
import warnings
from dataclasses import dataclass, field
from functools import cache

import numpy as np
import shapely
from numpy.typing import ArrayLike, NDArray
from pyproj import CRS, Geod, Proj, Transformer
from pyproj.enums import TransformDirection
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError

Coords = NDArray[np.float64]

ZONES: tuple[tuple[str, str], ...] = (
    ("EPSG:10944", "QazTRF-23 / ГК 10"),
    ("EPSG:10945", "QazTRF-23 / ГК 11"),
    ("EPSG:10946", "QazTRF-23 / ГК 12"),
    ("EPSG:28410", "СК-42 / ГК 10"),
    ("EPSG:28411", "СК-42 / ГК 11"),
    ("EPSG:28412", "СК-42 / ГК 12"),
    ("EPSG:2500", "СК-42 / ГК 57°"),
    ("EPSG:2501", "СК-42 / ГК 63°"),
    ("EPSG:2502", "СК-42 / ГК 69°"),
    ("EPSG:2535", "СК-42 3° / 19"),
    ("EPSG:2536", "СК-42 3° / 20"),
    ("EPSG:2537", "СК-42 3° / 21"),
    ("EPSG:2538", "СК-42 3° / 22"),
    ("EPSG:2539", "СК-42 3° / 23"),
    ("EPSG:2594", "СК-42 3° / 57°"),
    ("EPSG:2595", "СК-42 3° / 60°"),
    ("EPSG:2596", "СК-42 3° / 63°"),
    ("EPSG:2597", "СК-42 3° / 66°"),
    ("EPSG:2598", "СК-42 3° / 69°"),
    ("EPSG:32640", "WGS 84 / UTM 40N"),
    ("EPSG:32641", "WGS 84 / UTM 41N"),
    ("EPSG:32642", "WGS 84 / UTM 42N"),
)
"""The systems that the region's zones and older acts are in, official ones first: (code, short name)."""

HUB = "EPSG:4326"
PINNED: dict[str, str] = {
    # the only one of a few metres whose area of use names Kazakhstan; (20) states 3.0 m, but for Russia alone
    "EPSG:4284": "Pulkovo 1942 to WGS 84 (16)",
    "EPSG:10941": "QazTRF-23 to WGS 84 (1)",
}
"""The datum, by its geographic system -> the EPSG name of the operation to WGS 84 that is used here."""


@dataclass(frozen=True, slots=True)
class Operation:
    """The way from one system to another; ``accuracy_m`` None means that nobody states it."""

    source: str
    target: str
    name: str
    accuracy_m: float | None
    steps: tuple[tuple[Transformer, bool], ...] = field(repr=False, compare=False)
    """Transformers in their order; False: walked backwards."""

    @property
    def identity(self) -> bool:
        """True where both ends are the same system, and coordinates come back untouched."""
        return not self.steps

    def forward(self, coords: ArrayLike) -> Coords:
        """The coordinates (n, 2) in the target system. Raises not_convertible."""
        return self._walk(coords, self.steps)

    def inverse(self, coords: ArrayLike) -> Coords:
        """The coordinates (n, 2) in the source system; there and back errs by less than 1e-8 m."""
        return self._walk(coords, tuple((step, not onward) for step, onward in reversed(self.steps)))

    def shape[G: BaseGeometry](self, geom: G) -> G:
        """The shape in the target system, corner for corner in the same order, without heights."""
        return geom if self.identity else shapely.transform(geom, self.forward)

    def shape_back[G: BaseGeometry](self, geom: G) -> G:
        """The shape in the source system."""
        return geom if self.identity else shapely.transform(geom, self.inverse)

    def _walk(self, coords: ArrayLike, steps: tuple[tuple[Transformer, bool], ...]) -> Coords:
        here: Coords = np.array(coords, dtype=float).reshape(-1, 2)
        for step, onward in steps:
            here = _onward(step, here) if onward else _back(step, here)
        if not np.isfinite(here).all():
            raise TelimError("not_convertible", source=short_name(self.source), crs=short_name(self.target))
        return here


def _onward(step: Transformer, coords: Coords) -> Coords:
    return np.column_stack(step.transform(coords[:, 0], coords[:, 1]))


def _back(step: Transformer, coords: Coords) -> Coords:
    """The true inverse: that of a datum shift in the plane, which forgets heights, errs by half a millimetre."""

    def roughly(there: Coords) -> Coords:
        return np.column_stack(step.transform(there[:, 0], there[:, 1], direction=TransformDirection.INVERSE))

    here = roughly(coords)
    if "helmert" in step.definition:
        aim = coords
        for _ in range(2):
            aim = aim + (coords - _onward(step, here))
            here = roughly(aim)
    return here


@cache
def crs(code: str) -> CRS:
    """The coordinate system of that code (or WKT). Raises unknown_crs."""
    try:
        return CRS.from_user_input(code)
    except CRSError as error:
        raise TelimError("unknown_crs", crs=str(code)[:60]) from error


@cache
def operation(source: str, target: str) -> Operation:
    """The pinned way from source to target. Raises unknown_crs, no_operation."""
    here, there = crs(source), crs(target)
    if here == there:
        return Operation(source, target, "identity", 0.0, ())
    if _same_datum(here, there):
        step = Transformer.from_crs(here, there, always_xy=True)
        return Operation(source, target, step.description, 0.0, ((step, True),))
    legs = ((_to_hub(source), True), (_to_hub(target), False))
    steps = tuple((leg, onward) for leg, onward in legs if leg is not None)
    shifts = [leg for leg, _ in steps if _datum_name(leg)]
    accuracy = None if any(leg.accuracy < 0 for leg in shifts) else float(sum(leg.accuracy for leg in shifts))
    return Operation(source, target, " + ".join(map(_datum_name, shifts)), accuracy, steps)


def _same_datum(here: CRS, there: CRS) -> bool:
    a, b = here.geodetic_crs, there.geodetic_crs
    return a is not None and b is not None and a.to_2d().equals(b.to_2d(), ignore_axis_order=True)


def _to_hub(code: str) -> Transformer | None:
    """The chosen way from a system to WGS 84 longitude and latitude; None where it is that already."""
    if crs(code).equals(crs(HUB), ignore_axis_order=True):
        return None
    if _same_datum(crs(code), crs(HUB)):
        return Transformer.from_crs(crs(code), crs(HUB), always_xy=True)
    base = crs(code).geodetic_crs
    datum = ":".join(base.to_2d().to_authority() or ()) if base is not None else ""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a missing grid is no news: the choice is made here and shown
            offered = TransformerGroup(crs(code), crs(HUB), always_xy=True, allow_ballpark=False).transformers
    except ProjError as error:
        raise TelimError("no_operation", crs=short_name(code)) from error
    wanted = PINNED.get(datum, "")
    chosen = next((one for one in offered if wanted in one.description), None)
    if chosen is None:
        raise TelimError("no_operation", crs=short_name(code))
    return chosen


def _datum_name(step: Transformer) -> str:
    """The EPSG name of the part that changes the datum; empty where the step only unrolls a projection."""
    return next((part.name for part in step.operations or () if " to " in part.name), "")


def short_name(code: str) -> str:
    """How a clerk calls the system: ``QazTRF-23 / ГК 11``."""
    return dict(ZONES).get(code) or crs(code).name


def is_metric(code: str) -> bool:
    """True for a flat system in metres."""
    system = crs(code)
    return system.is_projected and all(axis.unit_conversion_factor == 1.0 for axis in system.axis_info[:2])


def utm_zone_of(lon: float, lat: float) -> str:
    """The code of the WGS 84 / UTM zone of a place, such as EPSG:32641."""
    zone = int((lon + 180.0) // 6.0) % 60 + 1
    return f"EPSG:{(32600 if lat >= 0 else 32700) + zone}"


@cache
def ellipsoid_geod(code: str) -> Geod:
    """The ellipsoid of the system, for true lengths and areas."""
    geod = crs(code).get_geod()
    if geod is None:
        raise TelimError("unknown_crs", crs=code)
    return geod


@cache
def _factors(code: str) -> tuple[Proj, Transformer]:
    base = crs(code).geodetic_crs
    return Proj(crs(code)), Transformer.from_crs(crs(code), base, always_xy=True)


def grid_convergence(code: str, e: float, n: float) -> float:
    """Degrees from true north to grid north, east positive: true azimuth = grid azimuth + convergence."""
    if not crs(code).is_projected:
        return 0.0
    projection, to_geographic = _factors(code)
    lon, lat = to_geographic.transform(e, n)
    return float(projection.get_factors(lon, lat).meridian_convergence)


@cache
def definition_for_gpkg(code: str) -> str:
    """The system as WKT 1 without its outer AUTHORITY, at which programs of an older PROJ would give up."""
    text = crs(code).to_wkt("WKT1_GDAL")
    if not text:
        raise TelimError("unknown_crs", crs=code)
    return re.sub(r',AUTHORITY\["[^"]*","[^"]*"\]\]$', "]", text)
