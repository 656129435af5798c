"""Areas, lengths and azimuths as a surveyor counts them."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis import measure
from gis.boundary import polygon
from gis.crs import operation

SQUARE = np.array([(11698000.0, 4971100.0), (11698100.0, 4971100.0), (11698100.0, 4971000.0), (11698000.0, 4971000.0)])


def test_a_hectare_is_a_hectare_with_all_its_digits() -> None:
    assert measure.planar_area(polygon([SQUARE])) == 10_000.0
    assert measure.planar_area(polygon([SQUARE, SQUARE[:3] * 0.1 + SQUARE[0] * 0.9 + (5, -5)])) == pytest.approx(
        9_950.0
    )
    assert measure.perimeter(polygon([SQUARE])) == 400.0
    assert measure.planar_area(shapely.Polygon()) == 0.0


def test_the_ellipsoid_says_less_than_the_plane_far_from_the_meridian() -> None:
    plot = shapely.box(11698000, 4971000, 11698000 + 1000, 4971000 + 500)
    assert measure.planar_area(plot) - measure.ellipsoidal_area(plot, "EPSG:10945") == pytest.approx(484, abs=8)
    utm = operation("EPSG:10945", "EPSG:32641").shape(plot)
    assert measure.ellipsoidal_area(utm, "EPSG:32641") == pytest.approx(
        measure.ellipsoidal_area(plot, "EPSG:10945"), abs=0.05
    )


def test_holes_are_not_counted_on_the_ellipsoid() -> None:
    hole = SQUARE[::-1] * 0.5 + SQUARE.mean(axis=0) * 0.5
    whole = measure.ellipsoidal_area(polygon([SQUARE]), "EPSG:10945")
    assert measure.ellipsoidal_area(polygon([SQUARE, hole]), "EPSG:10945") == pytest.approx(whole * 0.75, rel=1e-6)


@pytest.mark.parametrize(("to", "degrees"), [((0, 5), 0), ((5, 5), 45), ((5, 0), 90), ((0, -5), 180), ((-5, 0), 270)])
def test_azimuth_runs_from_north_by_the_clock(to: tuple[int, int], degrees: float) -> None:
    assert measure.azimuth((0, 0), to) == degrees


def test_an_azimuth_is_never_360() -> None:
    assert measure.azimuth((0.0, 0.0), (-1e-20, 1.0)) == 0.0
    assert measure.azimuth((3.0, 3.0), (3.0, 3.0)) == 0.0


def test_sides_go_round_and_come_back() -> None:
    sides = measure.sides(SQUARE)
    assert [side.azimuth for side in sides] == [90.0, 180.0, 270.0, 0.0]
    assert [side.length for side in sides] == [100.0] * 4


@given(st.floats(0.01, 5000), st.floats(0, 359.999))
def test_a_point_laid_off_is_found_at_that_length_and_azimuth(length: float, degrees: float) -> None:
    end = measure.along((0.0, 0.0), length, degrees)
    assert measure.distance((0.0, 0.0), end) == pytest.approx(length)
    assert math.cos(math.radians(measure.azimuth((0.0, 0.0), end) - degrees)) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("degrees", "decimals", "parts"),
    [
        (0, 0, (0, 0, 0)),
        (90.5, 0, (90, 30, 0)),
        (359.99999, 0, (0, 0, 0)),
        (12 + 59 / 60 + 59.96 / 3600, 1, (13, 0, 0)),
        (12 + 59 / 60 + 59.94 / 3600, 1, (12, 59, 59.9)),
        (-90, 0, (270, 0, 0)),
    ],
)
def test_seconds_carry_into_minutes_and_degrees(degrees: float, decimals: int, parts: tuple[int, int, float]) -> None:
    assert measure.dms(degrees, decimals) == parts
