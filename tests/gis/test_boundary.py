"""Corners keep their numbers, their order and their bits."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis import boundary
from gis.boundary import CornerRef
from gis.errors import TelimError

SQUARE = np.array([(11698000.0, 4971100.0), (11698100.0, 4971100.0), (11698100.0, 4971000.0), (11698000.0, 4971000.0)])
HOLE = np.array([(11698040.0, 4971060.0), (11698040.0, 4971040.0), (11698060.0, 4971040.0)])


def with_hole() -> shapely.Polygon:
    return boundary.polygon([SQUARE, HOLE])


def test_corners_come_back_as_they_were_put_in() -> None:
    rings = boundary.corners(with_hole())
    assert [ring.tolist() for ring in rings] == [SQUARE.tolist(), HOLE.tolist()]
    twice = boundary.as_multi(shapely.MultiPolygon([with_hole(), boundary.polygon([SQUARE + 500])]))
    assert len(boundary.corners(twice)) == 3
    assert boundary.shape_of(boundary.parts(twice)).wkb == twice.wkb


def test_numbers_run_over_all_rings() -> None:
    numbered = boundary.numbered(with_hole())
    assert [corner.number for corner in numbered] == [1, 2, 3, 4, 5, 6, 7]
    assert numbered[4].ref == CornerRef(0, 1, 0)
    assert (numbered[4].e, numbered[4].n) == tuple(HOLE[0])


def test_a_new_plot_starts_in_the_north_west_and_runs_clockwise() -> None:
    for turn in range(4):
        for ring in (np.roll(SQUARE, turn, axis=0), np.roll(SQUARE, turn, axis=0)[::-1]):
            assert boundary.clockwise_from_northwest(ring).tolist() == SQUARE.tolist()


@pytest.mark.parametrize(
    ("ring", "code"),
    [
        ([(0, 0), (1, 1)], "too_few_corners"),
        ([(0, 0), (1, 1), (0, 0)], "too_few_corners"),
        ([(0, 0), (float("nan"), 1), (1, 0)], "not_finite"),
        ([(0, 0), (50, 50), (100, 100)], "zero_area"),
        ([(0, 0), (10, 10), (10, 0), (0, 10)], "self_crossing"),
        ([(0, 0), (10, 0), (20, 0), (5, 0), (5, -9)], "self_crossing"),
    ],
)
def test_a_bad_boundary_is_refused_with_its_reason(ring: list[tuple[float, float]], code: str) -> None:
    with pytest.raises(TelimError) as refused:
        boundary.check(ring)
    assert refused.value.code == code


def test_a_crossing_is_refused_with_its_place_at_real_coordinates() -> None:
    ring = SQUARE[[0, 2, 1, 3]]
    with pytest.raises(TelimError) as refused:
        boundary.check(ring)
    assert refused.value.facts["at"] == pytest.approx((11698050.0, 4971050.0), abs=1e-6)


def test_a_hole_outside_its_plot_is_refused() -> None:
    boundary.check_shape(with_hole())
    with pytest.raises(TelimError, match="rings_cross"):
        boundary.check_shape(boundary.polygon([SQUARE, HOLE + 80]))


def test_moving_inserting_and_deleting_touch_one_corner_only() -> None:
    moved = boundary.move_corner(with_hole(), CornerRef(0, 0, 2), 11698111.5, 4970990.25)
    assert boundary.corners(moved)[0][2].tolist() == [11698111.5, 4970990.25]
    assert boundary.corners(moved)[0][[0, 1, 3]].tolist() == SQUARE[[0, 1, 3]].tolist()
    longer = boundary.insert_corner(with_hole(), CornerRef(0, 0, 3), 11697990.0, 4971050.0)
    assert boundary.corners(longer)[0].tolist() == [*SQUARE.tolist(), [11697990.0, 4971050.0]]
    assert boundary.corners(boundary.delete_corner(longer, CornerRef(0, 0, 4)))[0].tolist() == SQUARE.tolist()
    with pytest.raises(TelimError, match="too_few_corners"):
        boundary.delete_corner(with_hole(), CornerRef(0, 1, 0))


def test_a_multipolygon_stays_one() -> None:
    several = boundary.as_multi(with_hole())
    assert boundary.move_corner(several, CornerRef(0, 0, 0), 11697999.0, 4971100.0).geom_type == "MultiPolygon"


def test_after_a_cut_the_corners_that_live_on_keep_their_order() -> None:
    neighbour = shapely.box(11698090.0, 4970990.0, 11698200.0, 4971050.0)
    cut = shapely.difference(with_hole(), neighbour)
    aligned = boundary.aligned(cut, with_hole())
    ring = boundary.corners(aligned)[0].tolist()
    assert ring[0] == SQUARE[0].tolist()
    assert ring[1] == SQUARE[1].tolist()
    assert ring[-1] == SQUARE[3].tolist()
    assert boundary.corners(aligned)[1].tolist() == HOLE.tolist()
    assert shapely.equals(aligned, cut)


@given(st.integers(0, 3), st.booleans(), st.booleans())
def test_alignment_undoes_any_turning_of_the_rings(turn: int, back: bool, multi: bool) -> None:
    ring = np.roll(SQUARE, turn, axis=0)
    turned = boundary.polygon([ring[::-1] if back else ring, np.roll(HOLE, turn, axis=0)])
    aligned = boundary.aligned(boundary.as_multi(turned) if multi else turned, with_hole())
    assert shapely.get_coordinates(aligned).tolist() == shapely.get_coordinates(with_hole()).tolist()


def test_parts_keep_their_order_after_a_union() -> None:
    far = boundary.polygon([SQUARE - 1000])
    both = shapely.MultiPolygon([with_hole(), far])
    aligned = boundary.aligned(shapely.MultiPolygon([far, with_hole()]), both)
    assert aligned.wkb == both.wkb


@given(st.floats(1.1e7, 1.3e7), st.floats(4.7e6, 5.4e6))
def test_rounding_twice_is_rounding_once(e: float, n: float) -> None:
    once = boundary.rounded([(e, n)])
    assert (boundary.rounded(once) == once).all()
    assert np.abs(once - (e, n)).max() <= 0.00051
    point = shapely.Point(e, n)
    stored = boundary.to_register_precision(point)
    assert boundary.to_register_precision(stored).wkb == stored.wkb


def test_the_register_keeps_start_and_direction() -> None:
    exact = boundary.polygon([SQUARE + 1 / 3, HOLE + 1 / 3])
    stored = boundary.to_register_precision(exact)
    assert shapely.get_coordinates(stored).tolist() == np.round(shapely.get_coordinates(exact), 6).tolist()
