"""Plots go to another place: alone, with their neighbours, several at once; one edit, taken back to the bit."""

import numpy as np
import pytest
import shapely

from data.acts.move_plots import move_plots
from gis.measure import planar_area
from gis.transform import moving, rotating, scaling
from tests.data.acts.test_shared_boundaries import corner_set, no_gap_no_overlap

TINY = 2e-6


def shift(land, x, y):
    """So far east and north."""
    return moving(*land.at((0, 0), (x, y)))


def test_a_moved_plot_takes_the_common_corners_of_its_neighbour_along(land):
    made = land.do(move_plots(land.register, [land.one], shift(land, -10, 4)))
    assert made.ids("plot") == {land.one.id, land.two.id}
    one, two = land.now(land.one), land.now(land.two)
    assert land.corners(one) == pytest.approx(np.array([(-10, 104), (90, 104), (90, 4), (-10, 4)]), abs=TINY)
    assert len(corner_set(one) & corner_set(two)) == 2
    old, new = (shapely.get_coordinates(plot.geom).tolist() for plot in (land.two, two))
    assert new[1:3] == old[1:3], "its far corners stay to the bit"
    no_gap_no_overlap(one, two)


def test_detached_the_neighbour_stays(land):
    made = land.do(move_plots(land.register, [land.one], shift(land, -10, 4), detached=True))
    assert made.ids("plot") == {land.one.id}


def test_two_plots_that_are_turned_together_keep_their_common_corners_to_the_bit(land):
    area = planar_area(land.frame.to_working(land.one.geom)) + planar_area(land.frame.to_working(land.two.geom))
    place = rotating(land.at((0, 0))[0], 17.5)
    made = land.do(move_plots(land.register, [land.one, land.two], place, name="rotate_plots"))
    assert made.name == "rotate_plots"
    one, two = land.now(land.one), land.now(land.two)
    assert len(corner_set(one) & corner_set(two)) == 2
    assert no_gap_no_overlap(one, two) > 0
    assert sum(planar_area(land.frame.to_working(plot.geom)) for plot in (one, two)) == pytest.approx(area, abs=1e-2)


def test_a_scaled_plot_grows_by_the_square(land):
    before = planar_area(land.frame.to_working(land.one.geom))
    land.do(move_plots(land.register, [land.one], scaling(land.at((0, 0))[0], 1.2), detached=True))
    assert planar_area(land.frame.to_working(land.now(land.one).geom)) == pytest.approx(1.44 * before, abs=1e-2)


def test_a_plot_moved_to_a_side_gives_it_its_corners(land):
    far = land.plot(land.at((0, 250), (40, 250), (40, 220), (0, 220)), "10-156-999-003")
    made = land.do(move_plots(land.register, [far], shift(land, 20, -120)))
    assert made.ids("plot") == {far.id, land.one.id}
    assert len(corner_set(land.now(far)) & corner_set(land.now(land.one))) == 2


def test_a_move_that_turns_a_neighbour_over_is_refused_by_its_number(land):
    facts = land.refuses("neighbour_would_break", move_plots, [land.one], shift(land, 170, 0))
    assert facts["plot"] == "10-156-999-002"


def test_no_plot_and_no_change_are_refused(land):
    land.refuses("why_no_plot", move_plots, [], shift(land, 1, 0))
    land.refuses("same_boundary", move_plots, [land.one], shift(land, 0, 0))


def test_a_place_beyond_every_map_is_refused(land):
    land.refuses("place_too_far", move_plots, [land.one], shift(land, 1e12, 0), detached=True)


def test_the_same_plot_named_twice_is_one(land):
    made = land.do(move_plots(land.register, [land.one, land.one.id], shift(land, -3, 3), detached=True))
    assert len(made.changes) == 1
