"""A surveyor's route comes back to where it began, or says by how much and where it does not."""

import json
import math
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import polygon
from gis.errors import TelimError
from gis.legs_table import parse_legs
from gis.measure import planar_area, sides
from gis.traverse import Leg, traverse

SQUARE = [Leg(100.0, bearing) for bearing in (90.0, 180.0, 270.0, 0.0)]


@st.composite
def rings(draw: st.DrawFn) -> np.ndarray:
    """A star of corners around a place in zone 12, clockwise."""
    count = draw(st.integers(3, 12))
    radii = draw(st.lists(st.floats(20, 500), min_size=count, max_size=count))
    turns = 2 * np.pi * np.arange(count) / count
    return np.column_stack([12318700 + radii * np.sin(turns), 4895200 + radii * np.cos(turns)])


def inner_angles(ring: np.ndarray) -> list[float]:
    bearings = [side.azimuth for side in sides(ring)]
    return [(180.0 - (bearing - bearings[place - 1])) % 360.0 for place, bearing in enumerate(bearings)]


@given(rings())
def test_bearings_and_lengths_of_a_plot_give_the_plot_again(ring: np.ndarray) -> None:
    route = traverse([Leg(side.length, side.azimuth) for side in sides(ring)], tuple(ring[0]))
    assert np.abs(route.points - ring).max() < 1e-6
    assert route.misclosure < 1e-6
    assert route.closes
    assert route.relative == 1_000_000


@given(rings(), st.booleans())
def test_inner_angles_and_lengths_of_a_plot_give_the_plot_again_whichever_way_it_was_walked(
    ring: np.ndarray, counter_clockwise: bool
) -> None:
    angles = inner_angles(ring)
    if counter_clockwise:
        ring = np.roll(ring[::-1], 1, axis=0)
        angles = [angles[0], *angles[:0:-1]]
    first = sides(ring)[0].azimuth
    legs = [Leg(side.length, None, angle) for side, angle in zip(sides(ring), angles, strict=True)]
    legs[0] = Leg(legs[0].length, first, legs[0].angle)
    route = traverse(legs, tuple(ring[0]), hand="left" if counter_clockwise else "right")
    assert np.abs(route.points - ring).max() < 1e-5
    assert abs(route.angle_misclosure or 0.0) < 1e-3


@given(rings(), st.floats(-0.05, 0.05), st.floats(-0.05, 0.05))
def test_bowditch_closes_any_route_and_gives_each_leg_its_share(ring: np.ndarray, wrong: float, turn: float) -> None:
    legs = [Leg(side.length, side.azimuth) for side in sides(ring)]
    legs[1] = Leg(legs[1].length + wrong, (legs[1].bearing or 0.0) + turn)
    raw, route = traverse(legs, tuple(ring[0])), traverse(legs, tuple(ring[0]), "bowditch")
    assert route.misclosure == pytest.approx(raw.misclosure, abs=1e-9)
    steps = np.diff(np.vstack([raw.ends]), axis=0) + route.corrections
    assert np.abs(steps.sum(axis=0)).max() < 1e-6
    assert np.abs(np.diff(np.vstack([route.points, route.points[:1]]), axis=0) - steps).max() < 1e-6


def test_the_angles_are_put_right_before_the_line() -> None:
    legs = [Leg(100.0, 90.0, 90.01), *(Leg(100.0, None, 90.01) for _ in range(3))]
    route = traverse(legs, adjust="bowditch")
    assert route.angle_misclosure == pytest.approx(144.0)
    assert route.angle_tolerance == pytest.approx(120.0)
    assert not route.closes, "144 seconds are more than four angles may miss"
    assert np.abs(route.points - [(0, 0), (100, 0), (100, -100), (0, -100)]).max() < 1e-9
    assert planar_area(polygon([route.points])) == pytest.approx(10_000)


def test_a_blunder_in_a_length_is_found_by_its_direction() -> None:
    legs = [*SQUARE]
    legs[1] = Leg(97.0, 180.0)
    legs[0] = Leg(100.0, 80.0)
    legs[2] = Leg(100.0, 260.0)
    route = traverse(legs)
    assert route.misclosure == pytest.approx(3.0)
    assert not route.closes
    assert route.suspect in (2, 4)
    assert traverse(SQUARE).suspect is None


def test_a_short_route_may_miss_by_centimetres_but_not_a_long_one_by_metres() -> None:
    tenth = [Leg(leg.length / 10, leg.bearing) for leg in SQUARE]
    tenth[0] = Leg(10.02, 90.0)
    assert traverse(tenth).closes
    assert not traverse([Leg(100.5, 90.0), *SQUARE[1:]]).closes


@pytest.mark.parametrize(
    ("legs", "code", "leg"),
    [
        (SQUARE[:2], "few_legs", None),
        ([*SQUARE, Leg(math.nan, 3.0)], "bad_length", 5),
        ([*SQUARE, Leg(1e12, 3.0)], "bad_length", 5),
        ([Leg(0.0, 3.0), *SQUARE], "bad_length", 1),
        ([*SQUARE, Leg(5.0)], "leg_open", 1),
        ([Leg(5.0, None, 90.0), Leg(5.0, None, 90.0), Leg(5.0, 10.0)], "leg_open", 3),
    ],
)
def test_what_is_no_route_is_refused_with_its_leg(legs: list[Leg], code: str, leg: int | None) -> None:
    with pytest.raises(TelimError) as caught:
        traverse(legs)
    assert caught.value.code == code
    assert caught.value.facts.get("leg") == leg


def test_the_registered_lot_of_new_south_wales_closes_to_a_millimetre_and_has_its_area(corpus: Path) -> None:
    (lot,) = json.loads((corpus / "surveys" / "nsw_plan_lots_bearing_distance.json").read_text())["lots"]
    table = "bearing,distance\n" + "\n".join(f"{leg['azimuth_deg']},{leg['dist_m']}" for leg in lot["legs"])
    legs = parse_legs(table).legs
    route = traverse(legs, adjust="bowditch")
    assert route.misclosure == pytest.approx(lot["check_misclosure_m"], abs=1e-4)
    assert route.perimeter == pytest.approx(lot["check_perimeter_m"])
    assert planar_area(polygon([route.points])) == pytest.approx(lot["plan_area_m2"], abs=0.06)
    assert route.closes


def test_the_lots_of_the_american_subdivision_have_the_areas_of_their_file(corpus: Path) -> None:
    from gis.shapes import arc_between

    tree = ElementTree.parse(corpus / "surveys" / "landxml" / "US_subdivision_82lots_feet.xml").getroot()  # noqa: S314 - a file of ours
    xml = tree.tag[: tree.tag.index("}") + 1]
    measured = 0
    for parcel in tree.iter(f"{xml}Parcel"):
        course = parcel.find(f"{xml}CoordGeom")
        if course is None or parcel.get("area") is None:
            continue
        points: list[tuple[float, float]] = []
        for piece in course:
            start, end = (_place(piece.find(f"{xml}{name}")) for name in ("Start", "End"))
            points.append(start)
            if piece.tag == f"{xml}Curve":
                centre = _place(piece.find(f"{xml}Center"))
                points += arc_between(centre, start, end, clockwise=piece.get("rot") == "cw", sagitta=1e-4)[:-1]
        ring = np.array(points)
        ring = ring[np.hypot(*(ring - np.roll(ring, 1, axis=0)).T) > 1e-9]
        route = traverse([Leg(side.length, side.azimuth) for side in sides(ring)], tuple(ring[0]), "bowditch")
        assert planar_area(polygon([route.points])) == pytest.approx(float(parcel.get("area")), rel=2e-5)
        measured += 1
    assert measured >= 82


def _place(node: ElementTree.Element | None) -> tuple[float, float]:
    """E,N of a point that is written N E."""
    assert node is not None
    north, east = (float(value) for value in (node.text or "").split()[:2])
    return east, north
