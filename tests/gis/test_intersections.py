"""Two measures from known points fix a place, or say why they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.errors import TelimError
from gis.intersections import bearing_and_distance, two_bearings, two_distances
from gis.measure import azimuth, distance

E, N = 12318700.0, 4895200.0
A, B = (E, N), (E + 100.0, N + 30.0)
places = st.tuples(st.floats(-400, 400), st.floats(-400, 400)).map(lambda at: (E + at[0], N + at[1]))


@given(places)
def test_the_place_is_found_from_its_distances(place: tuple[float, float]) -> None:
    if min(distance(place, A), distance(place, B)) < 0.01:
        return
    right, left = two_distances(A, distance(A, place), B, distance(B, place))
    assert min(distance(right, place), distance(left, place)) < 1e-2
    for found in (right, left):
        assert distance(found, A) == pytest.approx(distance(place, A), abs=1e-3)
    assert (azimuth(A, right) - azimuth(A, B)) % 360 <= 180.001


@given(places)
def test_the_place_is_found_from_its_bearings(place: tuple[float, float]) -> None:
    turn = abs((azimuth(A, place) - azimuth(B, place) + 90) % 180 - 90)
    if turn < 0.1 or min(distance(place, A), distance(place, B)) < 0.01:
        return
    assert distance(two_bearings(A, azimuth(A, place), B, azimuth(B, place)), place) < 1e-3


@given(places)
def test_the_place_is_found_from_a_bearing_and_a_distance(place: tuple[float, float]) -> None:
    if min(distance(place, A), distance(place, B)) < 0.01:
        return
    found = bearing_and_distance(A, azimuth(A, place), B, distance(B, place))
    assert min(distance(one, place) for one in found) < 1e-1
    assert all(distance(one, B) == pytest.approx(distance(B, place), abs=1e-3) for one in found)


@pytest.mark.parametrize(
    ("measure", "code"),
    [
        (lambda: two_distances(A, 10, B, 20), "arcs_apart"),
        (lambda: two_distances(A, 500, B, 20), "arcs_apart"),
        (lambda: two_distances(A, 10, A, 20), "same_point"),
        (lambda: two_bearings(A, 10, B, 190), "bearings_parallel"),
        (lambda: two_bearings(A, 200, B, 330), "bearings_apart"),
        (lambda: bearing_and_distance(A, 270, B, 20), "ray_misses"),
        (lambda: bearing_and_distance(A, 90, B, -1), "ray_misses"),
    ],
)
def test_measures_that_do_not_meet_say_so(measure, code: str) -> None:
    with pytest.raises(TelimError) as caught:
        measure()
    assert caught.value.code == code
