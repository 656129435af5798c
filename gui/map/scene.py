"""What there is to paint, as a value in the canvas CRS: plots as arrays, zones, reference shapes.

A scene is never changed: an edit makes a new one that shares all arrays but those of the few changed plots.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from data.lists import name_of
from data.model import Context, Restriction, Zone
from data.styles import STATUSES
from gis.crs import operation
from gis.levels import Levels
from gis.strip import strip_land

Ints = NDArray[np.int64]

PATCH_LIMIT = 1000
"""So many changed plots are kept beside the others; beyond, all arrays are made anew."""

_CODE = {status: code for code, status in enumerate(STATUSES)}
_LONLAT = "EPSG:4326"


class CoverLike(Protocol):
    """The living plots of a register in bulk: equally long columns, shapes in the register CRS."""

    ids: Sequence[str]
    numbers: Sequence[str | None]
    status: Sequence[str]
    overdue: Sequence[bool]
    geoms: NDArray[np.object_]


class PlotLayer:
    """Plots as arrays; ``alive`` is false for those that a later layer paints instead."""

    def __init__(self, cover: CoverLike, rows: Ints | None, crs: str, canvas_crs: str) -> None:
        chosen = np.arange(len(cover.ids)) if rows is None else rows
        shapes = np.asarray(cover.geoms, dtype=object)[chosen]
        self.ids = [cover.ids[k] for k in chosen]
        self.numbers = [cover.numbers[k] or "" for k in chosen]
        self.codes = np.array([_CODE[cover.status[k]] for k in chosen], dtype=np.uint8)
        self.overdue = np.asarray(cover.overdue, dtype=bool)[chosen]
        self.shapes: NDArray[np.object_] = np.asarray(operation(crs, canvas_crs).shape(shapes), dtype=object)
        self.alive = np.ones(len(chosen), dtype=bool)
        self.levels = Levels(self.shapes)

    @cached_property
    def index(self) -> dict[str, int]:
        """Plot id -> row, of the plots that are painted."""
        return {self.ids[row]: row for row in np.flatnonzero(self.alive).tolist()}

    @cached_property
    def tree(self) -> shapely.STRtree:
        """For finding plots at a place or in a box."""
        return shapely.STRtree(self.shapes)

    @cached_property
    def corners(self) -> Ints:
        """How many corners each plot has."""
        full = self.levels.full
        return np.diff(full.rings[full.plots])

    @cached_property
    def anchors(self) -> NDArray[np.float64]:
        """Where the number of each plot stands (E,N); NaN until ``anchor`` has looked."""
        return np.full((len(self.ids), 2), np.nan)

    def anchor(self, rows: Ints) -> NDArray[np.float64]:
        """E,N (n, 2) of the numbers of these plots: the centroid, or a point inside where that lies outside."""
        missing = rows[np.isnan(self.anchors[rows, 0])]
        if len(missing):
            shapes = self.shapes[missing]
            points = shapely.centroid(shapes)
            outside = ~shapely.contains(shapes, points)
            points[outside] = shapely.point_on_surface(shapes[outside])
            self.anchors[missing] = shapely.get_coordinates(points)
        return self.anchors[rows]

    def without(self, ids: Iterable[str]) -> "PlotLayer":
        """The same layer with these plots switched off; all arrays are shared."""
        other: PlotLayer = object.__new__(PlotLayer)
        other.__dict__.update(self.__dict__)
        other.alive = self.alive.copy()
        other.alive[[self.index[plot] for plot in ids if plot in self.index]] = False
        return other

    def showing(self, shown: "Shown") -> "PlotLayer":
        """The same layer with other rows and colours; all arrays of the shapes are shared."""
        other: PlotLayer = object.__new__(PlotLayer)
        other.__dict__.update(self.__dict__)
        other.__dict__.pop("index", None)
        other.alive, other.codes, other.overdue = shown.alive, shown.codes, shown.overdue
        return other

    def visible(self, bounds: tuple[float, float, float, float]) -> Ints:
        """Rows of the plots that are painted and whose box meets these bounds."""
        rows = self.levels.visible(*bounds)
        return rows[self.alive[rows]]


@dataclass(frozen=True, slots=True)
class Shown:
    """Which rows of a layer are there, the place of each status in STATUSES, and which are overdue."""

    alive: NDArray[np.bool_]
    codes: NDArray[np.uint8]
    overdue: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Feature:
    """A zone or a reference shape: what it is, what it is called, and whether somebody made it up."""

    kind: str
    geom: BaseGeometry
    name: str = ""
    made_up: bool = False
    source: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """All that the map shows. ``region`` is the coarse layer under everything, true to some 2 km."""

    crs: str
    layers: tuple[PlotLayer, ...] = ()
    zones: tuple[Feature, ...] = ()
    contexts: tuple[Feature, ...] = ()
    region: tuple[Feature, ...] = ()
    strips: tuple[Feature, ...] = ()
    """Protection strips as areas."""

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """What zones and plots cover; None where there is nothing."""
        boxes = [layer.levels.bounds[layer.alive] for layer in self.layers if layer.alive.any()]
        boxes += [np.array([zone.geom.bounds]) for zone in self.zones if not zone.geom.is_empty]
        if not boxes:
            return None
        box = np.concatenate(boxes)
        low, high = np.nanmin(box[:, :2], axis=0), np.nanmax(box[:, 2:], axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    def find(self, plot: str) -> tuple[PlotLayer, int] | None:
        """The layer and row that paint this plot."""
        for layer in reversed(self.layers):
            row = layer.index.get(plot)
            if row is not None and layer.alive[row]:
                return layer, row
        return None

    def plots_at(self, e: float, n: float) -> list[str]:
        """The plots that cover this place, the one on top first."""
        found: list[str] = []
        for layer in reversed(self.layers):
            rows = layer.tree.query(shapely.Point(e, n), predicate="intersects")
            found += [layer.ids[row] for row in sorted(rows, reverse=True) if layer.alive[row]]
        return found

    def strips_at(self, e: float, n: float) -> list[str]:
        """The protection strips that cover this place, the smallest first."""
        there = shapely.Point(e, n)
        found = [strip for strip in self.strips if shapely.intersects(strip.geom, there)]
        return [strip.id for strip in sorted(found, key=lambda strip: float(shapely.area(strip.geom)))]

    def plots_in(self, box: tuple[float, float, float, float], fully: bool = False) -> list[str]:
        """The plots that meet this box, or lie fully inside it."""
        area = shapely.box(*box)
        found: list[str] = []
        for layer in self.layers:
            rows = layer.tree.query(area, predicate="contains" if fully else "intersects")
            found += [layer.ids[row] for row in sorted(rows) if layer.alive[row]]
        return found


def with_cover(scene: Scene, cover: CoverLike, crs: str) -> Scene:
    """The scene with these plots instead of its own; shapes are converted from ``crs``. Takes a second for 100,000."""
    return replace(scene, layers=(PlotLayer(cover, None, crs, scene.crs),))


def with_changes(scene: Scene, cover: CoverLike, crs: str, ids: Collection[str]) -> Scene | None:
    """The scene after these plots changed, came or went; None where so many changed that all is to be made anew."""
    if not scene.layers:
        return None
    base = scene.layers[0]
    changed = set(ids).union(*(layer.ids for layer in scene.layers[1:]))
    if len(changed) > PATCH_LIMIT:
        return None
    rows = np.array([row for row, plot in enumerate(cover.ids) if plot in changed], dtype=np.int64)
    patch = PlotLayer(cover, rows, crs, scene.crs)
    return replace(scene, layers=(base.without(changed), patch))


def features(
    records: Iterable[Context | Zone], source: str, canvas_crs: str, language: str = "kk"
) -> tuple[Feature, ...]:
    """Zones and reference shapes as painted: converted from their CRS, with the name in the reader's language."""
    there = operation(source, canvas_crs)
    return tuple(
        Feature(
            kind="zone" if isinstance(record, Zone) else record.kind,
            geom=there.shape(record.geom),
            name=_name(record, language),
            made_up=record.made_up,
            source=getattr(record, "source", None) or "",
            id=record.id,
        )
        for record in records
        if record.geom is not None and not record.geom.is_empty
    )


def strip_features(
    strips: Iterable[Restriction], source: str, canvas_crs: str, language: str = "kk"
) -> tuple[Feature, ...]:
    """Protection strips as the land that they cover in the canvas CRS; what covers none is left out."""
    there = operation(source, canvas_crs)
    found = []
    for strip in strips:
        land = strip_land(there.shape(strip.geom), strip.width_m)
        if not land.is_empty:
            name = _name(strip, language) or name_of("restriction_kind", strip.kind, language)
            found.append(Feature(strip.kind, land, name, strip.made_up, id=strip.id))
    return tuple(found)


def _name(record: Any, language: str) -> str:
    kk, ru = record.name_kk or "", record.name_ru or ""
    return (ru or kk) if language == "ru" else (kk or ru)


def region_features(contexts: Iterable[Context], canvas_crs: str, language: str = "kk") -> tuple[Feature, ...]:
    """The region layer, given in longitude and latitude."""
    return features(contexts, _LONLAT, canvas_crs, language)
