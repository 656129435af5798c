"""Rectangles, polygons and circles have the sizes that were typed, and chords stay as near to the arc as is stated."""

import math
from itertools import pairwise

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import polygon
from gis.errors import TelimError
from gis.measure import azimuth, distance, planar_area
from gis.shapes import (
    SAGITTA,
    arc,
    centre_of,
    circle,
    depth_of,
    farthest_off,
    rectangle,
    rectangle_on,
    regular_polygon,
)

A = (12318700.0, 4895200.0)
sizes = st.floats(0.5, 2000)
turns = st.floats(0, 360)


@given(sizes, sizes, turns)
def test_a_rectangle_has_its_width_height_and_azimuth(width: float, height: float, degrees: float) -> None:
    ring = rectangle(A, width, height, degrees)
    assert distance(ring[0], ring[1]) == pytest.approx(width, abs=1e-6)
    assert distance(ring[1], ring[2]) == pytest.approx(height, abs=1e-6)
    assert abs((azimuth(ring[0], ring[1]) - degrees + 180) % 360 - 180) < 1e-3
    assert planar_area(polygon([ring])) == pytest.approx(width * height, rel=1e-6, abs=1e-4)


@given(sizes, st.floats(-500, 500).filter(lambda depth: abs(depth) > 0.5), turns)
def test_a_rectangle_on_a_side_grows_to_the_side_of_the_pointer(length: float, depth: float, degrees: float) -> None:
    b = rectangle(A, length, 1.0, degrees)[1]
    ring = rectangle_on(A, b, depth)
    assert ring[:2] == [A, b]
    assert depth_of(A, b, ring[2]) == pytest.approx(depth, abs=1e-5)
    assert depth_of(A, b, ring[3]) == pytest.approx(depth, abs=1e-5)


@given(st.floats(1, 3000), turns)
def test_a_circle_is_off_by_no_more_than_is_stated(radius: float, degrees: float) -> None:
    ring = circle(A, radius, degrees)
    assert all(distance(A, corner) == pytest.approx(radius, abs=1e-6) for corner in ring)
    middle = [(a + b) / 2 for a, b in zip(ring[0], ring[1], strict=True)]
    assert radius - distance(A, middle) <= SAGITTA + 1e-6
    assert farthest_off(radius, 360, len(ring)) == pytest.approx(radius - distance(A, middle), abs=1e-6)


@given(sizes, st.integers(3, 40), turns)
def test_a_regular_polygon_has_equal_sides(radius: float, corners: int, degrees: float) -> None:
    ring = regular_polygon(A, radius, corners, degrees)
    side = 2 * radius * math.sin(math.pi / corners)
    assert all(distance(a, b) == pytest.approx(side, abs=1e-6) for a, b in pairwise(ring))
    assert shapely.is_valid(polygon([ring]))


@given(st.floats(2, 800), st.floats(0, 359), st.floats(5, 350), st.booleans())
def test_an_arc_goes_through_its_middle_point_and_keeps_its_ends(
    radius: float, start: float, sweep: float, clockwise: bool
) -> None:
    turn = sweep if clockwise else -sweep
    a, through, b = (regular_polygon(A, radius, 3, start + share * turn)[0] for share in (0.0, 0.4, 1.0))
    path = arc(a, through, b)
    assert path[-1] == b
    assert all(distance(A, corner) == pytest.approx(radius, rel=1e-4, abs=1e-3) for corner in path)
    assert shapely.distance(shapely.LineString([a, *path]), shapely.Point(through)) <= SAGITTA + 1e-3


def test_three_points_on_a_line_are_no_arc_but_a_side() -> None:
    b, far = (A[0] + 10, A[1] + 5), (A[0] + 20, A[1] + 10)
    assert centre_of(A, b, far) is None
    assert arc(A, b, far) == [far]


@pytest.mark.parametrize("make", [
    lambda: rectangle(A, 0, 5), lambda: rectangle(A, 5, math.nan), lambda: rectangle(A, 1e12, 5), lambda: circle(A, -1),
    lambda: regular_polygon(A, 5, 2), lambda: regular_polygon(A, 5, 100_000),
])  # fmt: skip
def test_a_size_that_is_none_is_refused(make) -> None:
    with pytest.raises(TelimError, match="bad_size"):
        make()
