"""Corners that neighbours share move in all of them, in one edit; detached they do not."""

import numpy as np
import pytest
import shapely

from data.acts.change_boundary import change_boundary
from data.acts.new_plot import new_plot
from data.acts.reshape_plot import cut_hole, fill_hole, offset_side, reshape_plot, simplify_plot, square_plot
from data.model import Zone
from gis.boundary import CornerRef

TINY = 2e-6


def corner_set(plot):
    return {tuple(corner) for corner in shapely.get_coordinates(plot.geom).tolist()}


def no_gap_no_overlap(*plots):
    whole = shapely.union_all([plot.geom for plot in plots])
    assert sum(plot.geom.area for plot in plots) == pytest.approx(whole.area, abs=1e-3)
    return whole.area


def test_a_shared_corner_moves_in_both_plots_to_the_same_bits(land):
    corners = land.at((0, 100), (104.5, 97.25), (100, 0), (0, 0))
    made = land.do(change_boundary(land.register, land.one, corners, detached=False))
    assert made.ids("plot") == {land.one.id, land.two.id}
    one, two = land.now(land.one), land.now(land.two)
    assert len(corner_set(one) & corner_set(two)) == 2
    assert land.corners(two)[0] == pytest.approx((104.5, 97.25), abs=TINY)
    old, new = (shapely.get_coordinates(plot.geom).tolist() for plot in (land.two, two))
    assert new[1:4] == old[1:4]
    no_gap_no_overlap(one, two)


def test_detached_only_the_plot_itself_changes(land):
    corners = land.at((0, 100), (96, 97.25), (100, 0), (0, 0))
    made = land.do(change_boundary(land.register, land.one, corners, detached=True))
    assert made.ids("plot") == {land.one.id}


def test_a_corner_put_into_a_shared_side_is_a_corner_of_both(land):
    corners = land.at((0, 100), (100, 100), (112, 50), (100, 0), (0, 0))
    land.do(change_boundary(land.register, land.one, corners, detached=False))
    assert len(corner_set(land.now(land.one)) & corner_set(land.now(land.two))) == 3
    no_gap_no_overlap(land.now(land.one), land.now(land.two))
    land.do(
        change_boundary(
            land.register, land.now(land.one), land.at((0, 100), (100, 100), (100, 0), (0, 0)), detached=False
        )
    )
    assert shapely.to_wkb(land.now(land.two).geom) == shapely.to_wkb(land.two.geom)


def test_another_corner_one_changes_nothing_of_the_neighbours(land):
    corners = land.at((100, 100), (100, 0), (0, 0), (0, 100))
    made = land.do(change_boundary(land.register, land.one, corners, detached=False))
    assert made.ids("plot") == {land.one.id}
    assert land.corners(land.one)[0] == pytest.approx((100, 100), abs=TINY)


def test_a_move_that_would_break_a_neighbour_is_refused_by_its_number(land):
    facts = land.refuses(
        "neighbour_would_break",
        change_boundary,
        land.one,
        land.at((0, 100), (150, -20), (100, 0), (0, 0)),
        detached=False,
    )
    assert facts["plot"] == "10-156-999-002"
    for code, corners in (
        ("self_crossing", [(0, 100), (-50, 50), (100, 0), (-20, 80)]),
        ("not_finite", [(0, 100), (float("nan"), 50), (100, 0), (0, 0)]),
        ("too_few_corners", [(0, 100), (100, 0)]),
    ):
        land.refuses(code, change_boundary, land.one, land.at(*corners), detached=False)
    land.refuses("same_boundary", change_boundary, land.one, land.frame.to_working(land.one.geom), detached=False)


def test_a_side_is_pulled_and_the_neighbour_gives_way(land):
    made = land.do(offset_side(land.register, land.one, CornerRef(0, 0, 1), 5.0))
    assert made.name == "offset_side"
    assert made.ids("plot") == {land.one.id, land.two.id}
    assert land.corners(land.one)[1:3] == pytest.approx(np.array([(105, 100), (105, 0)]), abs=TINY)
    assert land.now(land.one).area_m2 == pytest.approx(10_500, abs=0.01)
    no_gap_no_overlap(land.now(land.one), land.now(land.two))


def test_a_boundary_follows_a_line_and_the_neighbour_with_it(land):
    line = land.at((100, 80), (90, 70), (90, 30), (100, 20))
    land.do(reshape_plot(land.register, land.one, line))
    assert len(corner_set(land.now(land.one)) & corner_set(land.now(land.two))) == 6
    no_gap_no_overlap(land.now(land.one), land.now(land.two))
    land.refuses("line_does_not_reshape", reshape_plot, land.now(land.one), land.at((300, 0), (300, 50)))


def test_a_plot_is_squared_up_within_a_limit(land):
    leaning = land.plot(land.at((300, 100.3), (400.2, 100), (400, 0.2), (299.9, 0)))
    land.refuses("shift_too_large", square_plot, leaning, 0.01)
    made = land.do(square_plot(land.register, leaning, 0.5))
    sides = np.diff(np.vstack([land.corners(leaning), land.corners(leaning)[:1]]), axis=0)
    assert np.abs((sides * np.roll(sides, -1, axis=0)).sum(axis=1)).max() < 1e-3
    assert made.ids("plot") == {leaning.id}


def test_a_boundary_is_simplified_in_both_plots(land):
    bent = land.at((0, 100), (100, 100), (100.03, 60), (99.98, 30), (100, 0), (0, 0))
    land.do(change_boundary(land.register, land.one, bent, detached=False))
    land.do(simplify_plot(land.register, land.now(land.one), 0.1))
    assert [len(corner_set(land.now(plot))) for plot in (land.one, land.two)] == [4, 4]
    no_gap_no_overlap(land.now(land.one), land.now(land.two))
    land.refuses("tolerance_not_positive", simplify_plot, land.now(land.one), -1.0)


def test_a_hole_is_cut_and_filled(land):
    land.do(cut_hole(land.register, land.one, land.at((40, 40), (60, 40), (60, 60), (40, 60))))
    assert land.now(land.one).area_m2 == pytest.approx(9600, abs=0.01)
    land.do(fill_hole(land.register, land.now(land.one), CornerRef(0, 1, 0)))
    assert shapely.to_wkb(land.now(land.one).geom) == shapely.to_wkb(land.one.geom)
    land.refuses("hole_not_inside", cut_hole, land.one, land.at((90, 40), (110, 40), (110, 60)))


def test_a_hole_in_which_another_plot_lies_is_not_filled(land):
    ring = land.at((40, 60), (60, 60), (60, 40), (40, 40))
    land.do(cut_hole(land.register, land.one, ring))
    zone = land.register.get(Zone, land.one.zone_id)
    land.do(new_plot(land.register, zone, ring, cadastral_no="10-154-999-099"))
    land.refuses("hole_taken", fill_hole, land.now(land.one), CornerRef(0, 1, 0))
