"""A plot is cut to an exact area, with a road kept out, in any direction, through a point and into equal parts."""

import math

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import CornerRef, parts, polygon
from gis.errors import TelimError
from gis.measure import planar_area
from gis.split_by_area import RESIDUAL, Reserve, by_area, from_side, in_equal_parts, outward, through_point
from tests.gis.plots import GROUND, azimuths, corner_set, plots

E, N = GROUND[0]
PLOT = polygon([[(E, N + 200), (E + 300, N + 200), (E + 300, N), (E, N)]])
U = polygon(
    [[(E, N + 100), (E + 30, N + 100), (E + 30, N + 20), (E + 70, N + 20), (E + 70, N + 100), (E + 100, N + 100),
      (E + 100, N), (E, N)]]
)  # fmt: skip


def whole_again(found, plot) -> None:
    """Everything that came out is the plot, and no old corner moved."""
    assert sum(map(planar_area, found.shapes)) == pytest.approx(planar_area(plot), abs=1e-4)
    assert shapely.symmetric_difference(shapely.union_all(found.shapes), plot).area < 1e-4
    assert set().union(*map(corner_set, found.shapes)) >= corner_set(plot)


@given(plots(), st.floats(0.02, 0.97), azimuths)
def test_just_that_area_is_cut_off_in_any_direction(plot, share, direction) -> None:
    wanted = plot.area * share
    found = by_area(plot, wanted, direction)
    assert planar_area(found.pieces[0]) == pytest.approx(wanted, abs=RESIDUAL)
    assert found.residual <= RESIDUAL
    whole_again(found, plot)


def test_two_hectares_beside_a_road_of_twelve_metres() -> None:
    found = by_area(PLOT, 20_000.0, 0.0, Reserve(12.0))
    assert planar_area(found.pieces[0]) == pytest.approx(20_000.0, abs=1e-6)
    assert planar_area(found.reserves[0]) == pytest.approx(12.0 * 300.0, abs=1e-6)
    assert planar_area(found.rest) == pytest.approx(60_000.0 - 23_600.0, abs=1e-6)
    assert found.pieces[0].bounds[1] == pytest.approx(N + 200 - 20_000 / 300)


def test_a_road_may_run_before_the_piece_along_the_side() -> None:
    found = by_area(PLOT, 20_000.0, 0.0, Reserve(12.0, "before"))
    assert found.reserves[0].bounds[1] == pytest.approx(N + 188)
    assert found.pieces[0].bounds[3] == pytest.approx(N + 188)
    assert planar_area(found.pieces[0]) == pytest.approx(20_000.0, abs=1e-6)


@given(plots(), st.floats(0.05, 0.6), azimuths, st.sampled_from(["between", "before"]))
def test_a_reserve_has_its_width_and_the_piece_its_area(plot, share, direction, where) -> None:
    wanted = plot.area * share
    found = by_area(plot, wanted, direction, Reserve(6.0, where))
    assert planar_area(found.pieces[0]) == pytest.approx(wanted, abs=RESIDUAL)
    whole_again(found, plot)
    (ahead, behind) = (shapely.LineString(line) for line in found.lines) if where == "between" else (None, None)
    if ahead is not None:
        assert shapely.distance(ahead, behind) == pytest.approx(6.0, abs=1e-6)


@given(plots(), st.floats(0.05, 0.9), st.integers(0, 3))
def test_an_area_along_a_side_is_cut_off_by_a_parallel_of_it(plot, share, index) -> None:
    side = CornerRef(0, 0, index)
    found = from_side(plot, plot.area * share, side)
    assert planar_area(found.pieces[0]) == pytest.approx(plot.area * share, abs=RESIDUAL)
    ring = parts(plot)[0][0]
    (ax, ay), (bx, by) = ring[index], ring[(index + 1) % len(ring)]
    (cx, cy), (dx, dy) = found.lines[0]
    turn = ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx)) / math.hypot(bx - ax, by - ay) / math.hypot(dx - cx, dy - cy)
    assert abs(turn) < 1e-6


def test_the_way_out_of_a_side_does_not_depend_on_how_the_ring_runs() -> None:
    assert [outward(PLOT, CornerRef(0, 0, side)) for side in range(4)] == pytest.approx([0, 90, 180, 270])
    back = polygon([shapely.get_coordinates(PLOT)[-1:0:-1]])
    assert sorted(outward(back, CornerRef(0, 0, side)) for side in range(4)) == pytest.approx([0, 90, 180, 270])


@given(plots(holes=False, parts=False), st.floats(0.05, 0.95), st.integers(0, 3), azimuths)
def test_a_line_through_a_point_outside_cuts_off_any_area(plot, share, corner, near) -> None:
    west, south, east, north = plot.bounds
    point = [(west - 10, south), (east, north + 5), (east + 50, south - 50), (west, north + 1)][corner]
    found = through_point(plot, plot.area * share, point, near)
    assert planar_area(found.pieces[0]) == pytest.approx(plot.area * share, abs=RESIDUAL)
    (ax, ay), (bx, by) = found.lines[0]
    off = ((bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)) / math.hypot(bx - ax, by - ay)
    assert abs(off) < 1e-5, "the line leads through the point"
    whole_again(found, plot)


def test_of_several_lines_through_a_corner_the_nearest_to_the_pointer_is_taken() -> None:
    corner = (E, N + 200.0)
    north = through_point(PLOT, 15_000.0, corner, near=0.0)
    south = through_point(PLOT, 15_000.0, corner, near=200.0)
    assert north.pieces[0].centroid.y > south.pieces[0].centroid.y
    for found in (north, south):
        assert planar_area(found.pieces[0]) == pytest.approx(15_000.0, abs=1e-6)
        assert corner in corner_set(found.pieces[0])


def test_through_the_middle_only_half_can_be_cut_off() -> None:
    with pytest.raises(TelimError) as refused:
        through_point(PLOT, 10_000.0, (E + 150, N + 100))
    assert refused.value.code == "area_not_through_point"
    assert refused.value.facts["most"] == pytest.approx(30_000.0)
    assert planar_area(through_point(PLOT, 30_000.0, (E + 150, N + 100), 40.0).pieces[0]) == pytest.approx(30_000)


def test_over_a_bay_the_piece_has_two_parts_of_together_that_area() -> None:
    found = by_area(U, 1200.0, 0.0)
    assert len(shapely.get_parts(found.pieces[0])) == 2
    assert planar_area(found.pieces[0]) == pytest.approx(1200.0, abs=1e-6)


@given(plots(), st.integers(2, 7), azimuths)
def test_equal_parts_are_equal(plot, count, direction) -> None:
    found = in_equal_parts(plot, count, direction)
    assert [planar_area(piece) for piece in found.pieces] == pytest.approx([plot.area / count] * count, abs=RESIDUAL)
    assert found.rest is None
    whole_again(found, plot)


@given(plots(parts=False), st.integers(2, 4), azimuths)
def test_equal_parts_with_roads_between_them_are_equal_too(plot, count, direction) -> None:
    found = in_equal_parts(plot, count, direction, Reserve(4.0))
    assert len(found.reserves) == count - 1
    areas = [planar_area(piece) for piece in found.pieces]
    assert areas == pytest.approx([areas[0]] * count, abs=RESIDUAL)
    whole_again(found, plot)


@pytest.mark.parametrize(
    ("cut", "code"),
    [
        (lambda: by_area(PLOT, 0.0, 0.0), "area_not_positive"),
        (lambda: by_area(PLOT, -5.0, 0.0), "area_not_positive"),
        (lambda: by_area(PLOT, math.nan, 0.0), "area_not_positive"),
        (lambda: by_area(PLOT, math.inf, 0.0), "area_not_positive"),
        (lambda: by_area(PLOT, 60_000.0, 0.0), "area_too_large"),
        (lambda: by_area(PLOT, 1e12, 0.0), "area_too_large"),
        (lambda: by_area(PLOT, 59_000.0, 0.0, Reserve(12.0, "before")), "area_too_large"),
        (lambda: by_area(PLOT, 59_000.0, 0.0, Reserve(12.0)), "reserve_too_wide"),
        (lambda: by_area(PLOT, 20_000.0, math.nan), "not_finite"),
        (lambda: by_area(PLOT, 20_000.0, 0.0, Reserve(0.0)), "reserve_not_positive"),
        (lambda: by_area(PLOT, 20_000.0, 0.0, Reserve(math.nan)), "reserve_not_positive"),
        (lambda: through_point(PLOT, 20_000.0, (math.nan, N)), "not_finite"),
        (lambda: in_equal_parts(PLOT, 1, 0.0), "bad_part_count"),
        (lambda: in_equal_parts(PLOT, 101, 0.0), "bad_part_count"),
        (lambda: in_equal_parts(PLOT, 5, 0.0, Reserve(60.0)), "reserve_too_wide"),
    ],
)
def test_what_cannot_be_cut_is_refused_with_the_reason(cut, code) -> None:
    with pytest.raises(TelimError) as refused:
        cut()
    assert refused.value.code == code


def test_the_most_that_can_be_cut_off_is_told() -> None:
    with pytest.raises(TelimError) as refused:
        by_area(PLOT, 59_000.0, 0.0, Reserve(12.0, "before"))
    assert refused.value.facts["most"] == pytest.approx(56_400.0)
