"""Plots that try a sheet: tiny, huge, of many corners, with a hole, of two parts, with long names, beside many others."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, pi, sin

from shapely import MultiPolygon, Polygon

from data.model import Party, Plot, PlotProject, Project, Record
from gis.boundary import to_register_precision
from tests.sheets.land import CITY, EAST, NORTH, SHIELI, at, plot

LONG = ("Қызылорда облысы Әулиекөл өңіріндегі һәм Іргелі ғылыми-зерттеу үйінің құрылыс материалдары " * 3)[:200].strip()
"""About 200 Kazakh letters."""
Land = tuple[list[Record], Plot]


def _alone(number: str | None, *rings: list[tuple[float, float]]) -> Land:
    made = plot(number, *rings)
    return [CITY, made], made


def three_metres() -> Land:
    return _alone("10-156-999-101", at((0, 0), (3, 0.2), (3.1, -2.9), (0.1, -3)))


def four_hundred_hectares() -> Land:
    return _alone("10-156-999-102", at((0, 0), (2000, 150), (2100, -1900), (100, -2000)))


def three_hundred_corners() -> Land:
    turns = [-2 * pi * n / 300 for n in range(300)]
    return _alone(
        "10-156-999-103",
        [
            (EAST + (150 + 12 * sin(9 * turn)) * cos(turn), NORTH + (150 + 12 * sin(9 * turn)) * sin(turn))
            for turn in turns
        ],
    )


def with_a_hole() -> Land:
    hole = at((40, -30), (40, -60), (80, -60), (80, -30))
    return _alone("10-156-999-104", at((0, 0), (120, 0), (120, -90), (0, -90)), hole)


def of_two_parts() -> Land:
    _, one = _alone("10-156-999-105", at((0, 0), (60, 5), (55, -50), (-2, -45)))
    other = Polygon(at((70, 5), (130, 8), (128, -48), (66, -50)))
    both = replace(one, geom=to_register_precision(MultiPolygon([*one.geom.geoms, other])))
    return [CITY, both], both


def long_names() -> Land:
    party = Party(name_kk=f"«{LONG}» ЖШС", name_ru=f"ТОО «{LONG}»", made_up=True)
    project = Project(name_kk=LONG, name_ru=LONG[::-1], party_id=party.id, zone_id=CITY.id)
    (_, one) = _alone("10-156-999-106", at((0, 0), (110.51, -1.64), (107.28, -86.52), (-2.33, -83.46)))
    named = replace(one, purpose_kk=LONG, purpose_ru=LONG.upper(), address_kk=LONG, address_ru=LONG.lower())
    return [CITY, named, party, project, PlotProject(plot_id=named.id, project_id=project.id)], named


def forty_neighbours() -> Land:
    records, middle = _alone("10-156-999-107", at((0, 0), (200, 0), (200, -100), (0, -100)))
    around = []
    for n in range(13):
        west, east = 200 * n / 13, 200 * (n + 1) / 13
        around += [at((west, 0), (west, 30), (east, 30), (east, 0))]
        around += [at((west, -130), (west, -100), (east, -100), (east, -130))]
    for n in range(7):
        north, south = -100 * n / 7, -100 * (n + 1) / 7
        around += [at((-30, north), (0, north), (0, south), (-30, south))]
        around += [at((200, north), (230, north), (230, south), (200, south))]
    return [*records, *(plot(f"10-156-999-{200 + n:03d}", ring) for n, ring in enumerate(around))], middle


def in_zone_12() -> Land:
    here = {"east": 12318700.0, "north": 4895200.0}
    one = plot("10-154-999-001", at((0, 0), (120, 3), (118, -90), (-2, -88), **here), zone=SHIELI)
    beside = plot("10-154-999-002", at((120, 3), (220, 5), (218, -90), (118, -90), **here), zone=SHIELI)
    return [SHIELI, one, beside], one


def with_nothing_known() -> Land:
    made = plot(None, at((0, 0), (50, 3), (48, -40), (-2, -38)), zone=None, made_up=False)
    bare = replace(made, purpose_kk=None, purpose_ru=None)
    return [bare], bare


STRANGE: dict[str, Callable[[], Land]] = {
    make.__name__: make
    for make in (
        three_metres,
        four_hundred_hectares,
        three_hundred_corners,
        with_a_hole,
        of_two_parts,
        long_names,
        forty_neighbours,
        in_zone_12,
        with_nothing_known,
    )
}
