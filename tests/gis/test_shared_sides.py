"""A computed corner is put into every side that it lies on, and moves nobody."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.shared_sides import TOLERANCE, insert_into_sides, touching
from gis.snapping import SnapIndex

E, N = 12318000.0, 4895000.0
A = polygon([[(E, N + 97.123), (E + 83.456, N + 111.789), (E + 101.5, N + 3.25), (E + 7.75, N)]])
B = polygon([[(E + 83.456, N + 111.789), (E + 200, N + 120), (E + 210, N - 5), (E + 101.5, N + 3.25)]])
FAR = polygon([[(E + 900, N), (E + 910, N), (E + 900, N + 10)]])


@given(st.floats(0.02, 0.98))
def test_a_foot_on_a_common_side_stands_in_both_plots_and_moves_neither_outline(share: float) -> None:
    at_e, at_n = E + 83.456 + share * 18.044, N + 111.789 - share * 108.539
    catch = SnapIndex([A, B], ["a", "b"]).snap(at_e + 0.3, at_n + 0.05, 1.0)
    assert catch is not None
    made = insert_into_sides([A, B, FAR], catch.e, catch.n)
    assert sorted(made) == [0, 1]
    for row, old in ((0, A), (1, B)):
        assert [catch.e, catch.n] in corners(made[row])[0].tolist()
        assert corners(made[row])[0][0].tolist() == corners(old)[0][0].tolist()
        assert shapely.hausdorff_distance(made[row], old) <= TOLERANCE
    assert shapely.coverage_is_valid([made[0], made[1]])


def test_where_a_corner_stands_nothing_is_put_in() -> None:
    assert insert_into_sides([A, B], E + 83.456, N + 111.789) == {}
    assert insert_into_sides([A, B], E + 83.456 + 1e-6, N + 111.789) == {}
    assert touching([A, B, FAR], E + 83.456, N + 111.789) == [0, 1]


def test_the_closing_side_and_holes_are_sides_too() -> None:
    on_closing = (E + 7.75 / 2, N + 97.123 / 2)
    made = insert_into_sides([A], *on_closing)
    assert corners(made[0])[0][-1].tolist() == list(on_closing)
    holed = shapely.MultiPolygon(
        [FAR, polygon([corners(A)[0], [(E + 40, N + 40), (E + 60, N + 40), (E + 50, N + 50)]])]
    )
    inside = insert_into_sides([holed], E + 50, N + 40)[0]
    assert [len(ring) for ring in corners(inside)] == [3, 4, 4]
    assert inside.geom_type == "MultiPolygon"


def test_a_point_beside_a_side_belongs_to_nobody() -> None:
    assert insert_into_sides([A, B], E + 50, N + 50) == {}
    assert insert_into_sides([], E, N) == {}


@pytest.mark.parametrize("far", [0.001, 0.1])
def test_a_point_a_millimetre_off_is_not_on_the_side(far: float) -> None:
    assert insert_into_sides([FAR], E + 905, N - far) == {}
