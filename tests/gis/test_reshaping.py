"""Reshape by a line, pull a side, square up, simplify, cut and fill holes, explode: each keeps what it need not change."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import Polygon

from gis.boundary import CornerRef, corners, parts, polygon, shape_of
from gis.errors import TelimError
from gis.holes import cut_hole, fill_hole, taken_in
from gis.measure import azimuth
from gis.move_shared import follow
from gis.offset import offset_side
from gis.parts import explode
from gis.reshape import reshape
from gis.simplify import simplify
from gis.square import square
from tests.gis.plots import GROUND, corner_set, plots

E, N = GROUND[1]


def at(*places):
    return [(E + x, N + y) for x, y in places]


SQUARE = polygon([at((0, 100), (100, 100), (100, 0), (0, 0))])


def refuses(code, verb, *given, **named):
    with pytest.raises(TelimError) as refused:
        verb(*given, **named)
    assert refused.value.code == code
    return refused.value.facts


def test_a_line_inside_cuts_off_and_the_larger_piece_stays() -> None:
    made = reshape(SQUARE, at((70, 110), (70, 50), (110, 50)))
    assert corners(made)[0].tolist() == [
        list(p) for p in at((0, 100), (70, 100), (70, 50), (100, 50), (100, 0), (0, 0))
    ]


def test_a_line_outside_adds_what_it_encloses() -> None:
    made = reshape(SQUARE, at((20, 90), (20, 120), (60, 120), (60, 90)))
    assert made.area == pytest.approx(10_000 + 40 * 20)
    assert corners(made)[0][0].tolist() == list(at((0, 100))[0])


def test_a_line_that_weaves_adds_and_cuts_off() -> None:
    made = reshape(SQUARE, at((10, 110), (10, 80), (40, 80), (40, 120), (70, 120), (70, 90)))
    assert made.area == pytest.approx(10_000 - 30 * 20 + 30 * 20)


def test_a_hole_is_reshaped_too_and_parts_stay() -> None:
    holed = shapely.MultiPolygon(
        [
            polygon([corners(SQUARE)[0], at((40, 40), (40, 60), (60, 60), (60, 40))]),
            polygon([at((300, 0), (310, 0), (305, 9))]),
        ]
    )
    made = reshape(holed, at((45, 50), (45, 70), (55, 70), (55, 50)))
    assert made.area == pytest.approx(holed.area - 100)
    assert [len(part) for part in parts(made)] == [2, 1]


def test_a_line_that_meets_the_boundary_once_or_runs_along_it_reshapes_nothing() -> None:
    refuses("line_does_not_reshape", reshape, SQUARE, at((50, 50), (50, 150)))
    refuses("line_does_not_reshape", reshape, SQUARE, at((500, 50), (500, 150)))
    refuses("line_does_not_reshape", reshape, SQUARE, at((-5, 100), (105, 100)))
    refuses("line_too_short", reshape, SQUARE, at((50, 50)))


@given(plots(), st.integers(0, 3), st.one_of(st.floats(-4.0, -0.01), st.floats(0.01, 8.0)))
def test_a_pulled_side_stays_parallel_and_the_others_keep_their_directions(plot, index, distance) -> None:
    try:
        made = offset_side(plot, CornerRef(0, 0, index), distance)
    except TelimError:
        assume(False)
    old, new = corners(plot)[0], corners(made)[0]
    for place in range(len(old)):
        a, b = (azimuth(ring[place], ring[(place + 1) % len(ring)]) for ring in (old, new))
        assert abs((a - b + 180) % 360 - 180) < 1e-4
    changed = [place for place in range(len(old)) if (old[place] != new[place]).any()]
    assert set(changed) <= {index, (index + 1) % len(old)}
    away = shapely.LineString([old[index], old[(index + 1) % len(old)]])
    assert shapely.Point(new[index]).distance(away) >= abs(distance) - 1e-6
    assert (made.area > plot.area) == (distance > 0)


def test_corners_on_a_pulled_side_go_along() -> None:
    with_corner = polygon([at((0, 100), (33.25, 100), (100, 100), (100, 0), (0, 0))])
    made = offset_side(with_corner, CornerRef(0, 0, 1), 10.0)
    assert corners(made)[0][:3] == pytest.approx(np.array(at((0, 110), (33.25, 110), (100, 110))))


def test_a_side_that_cannot_be_pulled_says_why() -> None:
    refuses("not_finite", offset_side, SQUARE, CornerRef(0, 0, 0), math.nan)
    triangle = polygon([at((0, 0), (50, 80), (100, 0))])
    refuses("offset_too_far", offset_side, triangle, CornerRef(0, 0, 2), -90.0)
    step = polygon([at((0, 100), (50, 100), (100, 100.2), (100, 0), (0, 0))])
    refuses("side_cannot_slide", offset_side, step, CornerRef(0, 0, 0), 5.0)
    refuses("offset_too_far", offset_side, SQUARE, CornerRef(0, 0, 0), -150.0)


def test_a_nearly_square_plot_becomes_square_and_the_largest_shift_is_told() -> None:
    leaning = polygon([at((0, 100.4), (100.3, 99.9), (99.8, 0.2), (-0.2, -0.3))])
    made = square(leaning)
    sides = np.diff(shapely.get_coordinates(made.shape), axis=0)
    turns = (
        (sides * np.roll(sides, -1, axis=0)).sum(axis=1) / np.hypot(*sides.T) / np.hypot(*np.roll(sides, -1, axis=0).T)
    )
    assert turns == pytest.approx(np.zeros(4), abs=1e-9)
    moved = np.hypot(*(corners(made.shape)[0] - corners(leaning)[0]).T)
    assert made.largest_shift == pytest.approx(moved.max())
    assert made.largest_shift < 0.6
    refuses("shift_too_large", square, leaning, most=0.05)


def test_a_square_plot_stays_where_it_is_and_a_slanted_side_stays_slanted() -> None:
    assert square(SQUARE).largest_shift < 1e-8
    cut = polygon([at((0, 100), (60, 100.2), (100, 60), (100, 0), (0, 0))])
    made = corners(square(cut).shape)[0]
    assert np.hypot(*(made - corners(cut)[0]).T).max() < 0.3
    assert 125 < azimuth(made[1], made[2]) < 145


def test_corners_that_hardly_bend_the_boundary_go_in_both_neighbours() -> None:
    bent = at((100, 100), (100.02, 75), (99.98, 50), (100.01, 25), (100, 0))
    left, right = polygon([[*at((0, 100)), *bent, *at((0, 0))]]), polygon([[*bent[::-1], *at((200, 100), (200, 0))]])
    made = simplify(left, 0.1, [right])
    followed = follow(left, made, [right])
    assert len(corners(made)[0]) == 4
    assert shapely.coverage_is_valid([followed.own, followed.others[0]])
    assert len(corners(followed.others[0])[0]) == 4
    assert corner_set(made) <= corner_set(left)


def test_where_three_plots_meet_the_corner_stays() -> None:
    left = polygon([at((0, 100), (100, 100), (100.01, 50), (100, 0), (0, 0))])
    above = polygon([at((100, 100), (200, 100), (200, 50), (100.01, 50))])
    below = polygon([at((100.01, 50), (200, 50), (200, 0), (100, 0))])
    refuses("nothing_to_simplify", simplify, left, 0.1, [above, below])
    assert len(corners(simplify(left, 0.1))[0]) == 4
    refuses("tolerance_not_positive", simplify, left, 0.0)
    refuses("tolerance_not_positive", simplify, left, math.nan)


def test_a_hole_is_cut_and_filled_again() -> None:
    ring = at((40, 40), (60, 40), (60, 60), (40, 60))
    made = cut_hole(SQUARE, [*ring, ring[0]])
    assert made.area == pytest.approx(9600)
    assert corners(made)[0].tolist() == corners(SQUARE)[0].tolist()
    assert fill_hole(made, CornerRef(0, 1, 0)).wkb == SQUARE.wkb
    island = shapely.MultiPolygon([polygon([at((300, 0), (310, 0), (305, 9))]), SQUARE])
    assert [len(part) for part in parts(cut_hole(island, ring))] == [1, 2]


@pytest.mark.parametrize(
    ("ring", "code"),
    [
        ([(40, 40), (60, 40)], "too_few_corners"),
        ([(40, 40), (60, 60), (60, 40), (40, 60)], "self_crossing"),
        ([(40, 40), (60, math.nan), (60, 60)], "not_finite"),
        ([(80, 40), (120, 40), (120, 60)], "hole_not_inside"),
        ([(0, 0), (50, 20), (20, 50)], "hole_not_inside"),
        ([(300, 300), (350, 320), (320, 350)], "hole_not_inside"),
    ],
)
def test_a_hole_that_is_none_is_refused(ring, code) -> None:
    refuses(code, cut_hole, SQUARE, at(*ring))
    refuses("no_hole_there", fill_hole, SQUARE, CornerRef(0, 0, 0))
    refuses("no_hole_there", fill_hole, SQUARE, CornerRef(0, 1, 0))


def test_parts_become_shapes_of_their_own() -> None:
    island = polygon([at((300, 0), (310, 0), (305, 9))])
    assert [part.wkb for part in explode(shapely.MultiPolygon([SQUARE, island]))] == [SQUARE.wkb, island.wkb]
    refuses("one_part_only", explode, SQUARE)


def test_a_ring_without_a_nearly_square_side_stays_when_the_others_are_squared():
    outside, diamond = at((0, 100.4), (100, 100), (99.7, 0.2), (0, 0)), at((50, 60), (60, 50), (50, 40), (40, 50))
    made = square(shape_of([[outside, diamond]])).shape
    squared, kept = parts(made)[0]
    assert np.array_equal(kept, np.asarray(diamond))
    assert not np.array_equal(squared, np.asarray(outside))
    lozenge = shape_of([[at((0, 0), (64, 77), (164, 77), (100, 0))]])
    refuses("nothing_to_square", square, lozenge)


def test_what_others_have_of_a_hole_is_measured():
    hole = Polygon(at((0, 0), (20, 0), (20, 20), (0, 20)))
    beside, half = Polygon(at((20, 0), (40, 0), (40, 20))), Polygon(at((10, 0), (30, 0), (30, 20), (10, 20)))
    assert taken_in(hole, [beside, half]) == {1: pytest.approx(200.0)}
    assert taken_in(hole, []) == {}
