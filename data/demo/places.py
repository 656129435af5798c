"""The land of the demo: three zones, their plots, streets and what passes by. All of it but the planned zone is made up."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

import shapely
from shapely.geometry.base import BaseGeometry

from data.acts.neighbours import placed
from data.demo import ground
from data.demo.records import Table, known_id, record, table
from data.frame import Frame
from data.model import Context, Plot, Record, Restriction, Zone
from gis.boundary import polygon
from gis.crs import operation

LAYOUTS = ("city", "shieli")


@dataclass(frozen=True, slots=True)
class Land:
    """The records, plots by zone and short number such as ("city", "012")."""

    zones: list[Zone] = field(default_factory=list)
    plots: dict[tuple[str, str], Plot] = field(default_factory=dict)
    background: list[Record] = field(default_factory=list)


def places(crs: str) -> Land:
    """Zones, plots, streets, railway and the rest, in the register CRS ``crs``."""
    land = Land()
    for name in LAYOUTS:
        plan = table(name)
        frame = Frame(plan["zone"]["crs"], operation(crs, plan["zone"]["crs"]))
        land.zones.append(_zone(plan["zone"], placed(frame, _laid(name).zone)))
        land.plots.update(((name, number), plot) for number, plot in _plots(name, plan, frame))
        land.background.extend(_background(name, plan, frame))
    land.zones.append(_zone(table("article")["zone"], None))
    return land


@dataclass(frozen=True, slots=True)
class _Laid:
    """A layout on the ground, in the official CRS of its zone."""

    zone: BaseGeometry
    plots: dict[str, BaseGeometry]
    streets: list[BaseGeometry]
    lines: list[BaseGeometry]


@cache
def _laid(name: str) -> _Laid:
    plan = table(name)
    grid = ground.Grid.of(plan["grid"])
    plots = {number: polygon([ground.ring(corners)]) for number, corners in plan["plots"].items()}
    for outer, inner in plan["holes"].items():
        plots[outer] = polygon([ground.ring(plan["plots"][outer]), ground.ring(plan["plots"][inner])])
    corners = ground.all_corners(grid, plots.values())
    streets = ground.apart(polygon([ground.ring(street["box"])]) for street in plan["street"])
    lines: list[BaseGeometry] = []
    for row in plan["context"]:
        line = ground.ring(row["line"])
        lines.append(shapely.LineString(grid.place(line if row.get("straight") else ground.smooth(line))))
    return _Laid(
        polygon([grid.place(ground.ring(plan["zone"]["boundary"]))]),
        dict(zip(plots, ground.laid(grid, plots.values(), corners), strict=True)),
        ground.laid(grid, streets, ground.all_corners(grid, (*plots.values(), *streets))),
        lines,
    )


def _zone(row: Table, geom: BaseGeometry | None) -> Zone:
    values = {key: value for key, value in row.items() if key in Zone.__dataclass_fields__}
    return record(Zone, row["key"], geom=geom, made_up=geom is not None, **values)


def _plots(name: str, plan: Table, frame: Frame) -> Iterator[tuple[str, Plot]]:
    zone = plan["zone"]
    streets = {street["key"]: street for street in plan["street"]}
    street_of = {number: streets[key] for key, numbers in plan["streets"].items() for number in numbers}
    for number, shape in _laid(name).plots.items():
        street = street_of[number]
        yield number, record(
            Plot, name, number,
            cadastral_no=f"{zone['district']}-999-{number}",
            zone_id=known_id("zone", name),
            geom=placed(frame, shape),
            area_m2=shape.area,
            address_kk=f"{zone['address_kk']}, {street['name_kk']}",
            address_ru=f"{zone['address_ru']}, {street['name_ru']}",
            category="industry",
            made_up=True,
        )  # fmt: skip


def _background(name: str, plan: Table, frame: Frame) -> Iterator[Record]:
    """Streets as areas, the rest as lines, and the protection strips along them."""
    laid = _laid(name)
    for row, shape in zip(plan["street"], laid.streets, strict=True):
        geom = frame.to_register(shape)
        yield record(Context, name, row["key"], geom=geom, kind="road", made_up=True, **_names(row))
    for place, (row, line) in enumerate(zip(plan["context"], laid.lines, strict=True)):
        key = f"{row['kind']}{place}"
        yield record(Context, name, key, geom=frame.to_register(line), kind=row["kind"], made_up=True, **_names(row))
        if width := row.get("strip"):
            strip = shapely.buffer(line, width / 2, cap_style="flat", quad_segs=4)
            names = {k: f"{v}: {table(name)['strip'][k]}" for k, v in _names(row).items()}
            yield record(
                Restriction, name, key, geom=frame.to_register(strip), kind=row["kind"], width_m=float(width),
                made_up=True, **names,
            )  # fmt: skip


def _names(row: Table) -> dict[str, str]:
    return {"name_kk": row["name_kk"], "name_ru": row["name_ru"]}
