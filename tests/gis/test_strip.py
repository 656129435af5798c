"""The land of a protection strip."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString

from gis.errors import TelimError
from gis.strip import check_width, strip_land, strip_line


@given(st.floats(0.1, 500.0), st.floats(1.0, 5000.0))
def test_a_straight_line_covers_its_length_times_the_width_and_two_round_ends(width: float, length: float) -> None:
    land = strip_land(LineString([(0, 0), (length, 0)]), width)
    assert land.area == pytest.approx(length * width + math.pi * (width / 2) ** 2, rel=0.01)


def test_an_area_stays_what_it_is_whatever_width_is_written() -> None:
    area = shapely.box(0, 0, 30, 20)
    assert strip_land(area, 100.0) is area


@pytest.mark.parametrize("width", [None, 0.0, -5.0])
def test_a_line_without_a_width_covers_nothing(width: float | None) -> None:
    assert strip_land(LineString([(0, 0), (9, 0)]), width).is_empty


def test_points_that_stand_twice_in_a_row_are_one() -> None:
    line = strip_line([(0, 0), (0, 0), (5, 0), (5, 0.0004), (9, 3)])
    assert shapely.get_coordinates(line).tolist() == [[0, 0], [5, 0], [9, 3]]


@pytest.mark.parametrize("points", [[], [(1, 1)], [(1, 1), (1, 1)]])
def test_a_line_needs_two_points(points: list) -> None:
    with pytest.raises(TelimError, match="strip_needs_line"):
        strip_line(points)


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_points_without_numbers_are_refused(bad: float) -> None:
    with pytest.raises(TelimError, match="not_finite"):
        strip_line(np.array([(0.0, 0.0), (9.0, bad)]))


def test_the_width_of_an_area_may_be_unknown_that_of_a_line_not() -> None:
    check_width(None, line=False)
    check_width(40.0, line=True)
    with pytest.raises(TelimError, match="strip_needs_width"):
        check_width(None, line=True)
