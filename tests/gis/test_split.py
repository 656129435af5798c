"""A plot is split by a line: nothing is lost, nothing moves, and a line that does not divide is told why."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.errors import TelimError
from gis.split import halves, split
from tests.gis.plots import GROUND, corner_set, lines, plots

E, N = GROUND[1]
SQUARE = [(E, N + 100), (E + 100, N + 100), (E + 100, N), (E, N)]
HOLE = [(E + 40, N + 60), (E + 40, N + 40), (E + 60, N + 40), (E + 60, N + 60)]
PLOT = polygon([SQUARE])
YARD = polygon([SQUARE, HOLE])
U = polygon(
    [[(E, N + 100), (E + 30, N + 100), (E + 30, N + 20), (E + 70, N + 20), (E + 70, N + 100), (E + 100, N + 100),
      (E + 100, N), (E, N)]]
)  # fmt: skip


def at(*places):
    return [(E + x, N + y) for x, y in places]


@given(st.data())
def test_the_pieces_are_the_whole_and_every_old_corner_stays_bit_for_bit(data) -> None:
    plot = data.draw(plots())
    pieces = split(plot, data.draw(lines(plot)))
    assert len(pieces) >= 2
    assert sum(piece.area for piece in pieces) == pytest.approx(plot.area, abs=1e-5)
    assert shapely.coverage_is_valid(list(shapely.get_parts(pieces)))
    assert shapely.symmetric_difference(shapely.union_all(pieces), plot).area < 1e-5
    assert set().union(*map(corner_set, pieces)) >= corner_set(plot)
    assert all(piece.is_valid for piece in pieces)


@given(st.data())
def test_corners_keep_their_order_and_the_new_ones_stand_in_both_pieces(data) -> None:
    plot = data.draw(plots(holes=False))
    pieces = split(plot, data.draw(lines(plot)))
    order = [tuple(corner) for ring in corners(plot) for corner in ring.tolist()]
    places = {corner: place for place, corner in enumerate(order)}
    for piece in pieces:
        for ring in corners(piece):
            known = [places[tuple(corner)] for corner in ring.tolist() if tuple(corner) in places]
            assert known == sorted(known), "the lowest old corner is corner 1 and the others follow"
    new = [corner for piece in pieces for corner in corner_set(piece) if corner not in places]
    assert {new.count(corner) for corner in new} <= {2, 3}


def test_a_square_is_split_where_the_line_crosses_it() -> None:
    north, south = split(PLOT, at((-5, 60), (105, 60)))
    assert corners(north)[0].tolist() == [list(p) for p in at((0, 100), (100, 100), (100, 60), (0, 60))]
    assert corners(south)[0].tolist() == [list(p) for p in at((100, 0), (0, 0), (0, 60), (100, 60))]


def test_a_line_from_corner_to_corner_makes_no_new_corner() -> None:
    assert {len(shapely.get_coordinates(piece)) for piece in split(PLOT, at((0, 100), (100, 0)))} == {4}


def test_a_crossing_within_two_microns_of_a_corner_is_the_corner() -> None:
    pieces = split(PLOT, at((-50, 150 + 1e-6), (150, -50 + 1e-6)))
    assert {len(shapely.get_coordinates(piece)) for piece in pieces} == {4}


def test_corners_of_the_line_inside_are_corners_of_both_pieces() -> None:
    bend = at((40, 40))[0]
    pieces = split(PLOT, [*at((50, 120)), bend, *at((120, 30))])
    assert [bend in corner_set(piece) for piece in pieces] == [True, True]


def test_a_line_over_a_bay_gives_a_piece_for_each_arm() -> None:
    assert sorted(round(piece.area) for piece in split(U, at((-1, 50), (101, 50)))) == [1500, 1500, 3800]


def test_a_closed_line_inside_cuts_out_what_it_encloses() -> None:
    around, inside = split(PLOT, at((10, 10), (30, 10), (30, 30), (10, 30), (10, 10)))
    assert (around.area, inside.area) == (9600, 400)
    assert len(around.interiors) == 1
    assert corners(inside)[0][0].tolist() == list(at((10, 30))[0])


def test_a_line_through_a_hole_opens_it() -> None:
    pieces = split(YARD, at((-1, 50), (101, 50)))
    assert [round(piece.area) for piece in pieces] == [4800, 4800]
    assert not any(len(piece.interiors) for piece in pieces)
    assert [len(piece.interiors) for piece in split(YARD, at((-1, 80), (101, 80)))] == [0, 1]


def test_parts_that_the_line_misses_stay_with_the_first_piece() -> None:
    island = polygon([at((300, 100), (350, 100), (350, 50))])
    whole = shapely.MultiPolygon([PLOT, island])
    first, second = split(whole, at((-1, 50), (101, 50)))
    assert (first.geom_type, second.geom_type) == ("MultiPolygon", "Polygon")
    assert corner_set(island) <= corner_set(first)


def test_a_line_along_a_side_and_then_across_divides_without_slivers() -> None:
    foot = (E + 100 / 3, N + 100.0)
    pieces = split(PLOT, [*at((0, 100)), foot, *at((33.333, 0))])
    assert [len(shapely.get_coordinates(piece)) for piece in pieces] == [5, 5]


def test_with_a_reach_a_typed_end_beside_the_side_is_taken_to_be_on_it() -> None:
    line = at((0.0008, 50), (99.9993, 50))
    with pytest.raises(TelimError):
        split(PLOT, line)
    assert [piece.area for piece in split(PLOT, line, reach=0.001)] == [5000, 5000]


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ([(10, 10)], "line_too_short"),
        ([], "line_too_short"),
        ([(10, 10), (10, 10)], "line_too_short"),
        ([(-10, 50), (float("nan"), 50)], "not_finite"),
        ([(-10, 50), (float("inf"), 50)], "not_finite"),
        ([(-10, 50), (110, 50), (50, 110), (50, -10)], "line_crosses_itself"),
        ([(-10, 150), (110, 160)], "line_does_not_cross"),
        ([(1e12, 1e12), (1e12, -1e12)], "line_does_not_cross"),
        ([(-10, 50), (50, 50)], "line_ends_inside"),
        ([(20, 50), (70, 50)], "line_ends_inside"),
        ([(-50, 50), (50, 150)], "line_only_touches"),
        ([(-50, 100), (150, 100)], "line_only_touches"),
        ([(0, 50), (40, 50)], "line_does_not_divide"),
        ([(-5, 50), (50, 50)], "line_does_not_divide"),
    ],
)
def test_a_line_that_does_not_divide_is_refused_with_the_reason(line, code) -> None:
    plot = YARD if code == "line_does_not_divide" else PLOT
    with pytest.raises(TelimError) as refused:
        split(plot, at(*line))
    assert refused.value.code == code


def test_the_place_of_what_is_wrong_is_told() -> None:
    with pytest.raises(TelimError) as refused:
        split(PLOT, at((-10, 50), (50, 50)))
    assert refused.value.facts["at"] == at((50, 50))[0]
    with pytest.raises(TelimError) as refused:
        split(PLOT, at((-10, 50), (110, 50), (50, 110), (50, -10)))
    assert refused.value.facts["at"] == pytest.approx(at((50, 50))[0])


@given(st.data())
def test_the_halves_lie_on_their_sides_of_the_line(data) -> None:
    plot = data.draw(plots())
    line = data.draw(lines(plot, reach=900.0))
    right, left = halves(plot, line)
    assert right.area + left.area == pytest.approx(plot.area, abs=1e-5)
    a, b = line - line[0]
    for half, sign in ((right, -1.0), (left, 1.0)):
        places = shapely.get_coordinates(half) - line[0]
        away = (b[0] * places[:, 1] - b[1] * places[:, 0]) / np.hypot(*(b - a))
        assert (sign * away >= -1e-5).all()


def test_a_plot_with_five_hundred_holes_is_split() -> None:
    triangle = ((1, 1), (1, 2), (2, 1))
    holes = [at(*((x + dx, y + dy) for dx, dy in triangle)) for x in range(0, 100, 4) for y in range(0, 80, 4)]
    sieve = polygon([SQUARE, *holes])
    north, south = split(sieve, at((-1, 50), (101, 50)))
    assert north.area + south.area == pytest.approx(sieve.area, abs=1e-5)
    assert len(north.interiors) + len(south.interiors) == 500


def test_a_plot_of_a_hundred_thousand_corners_is_split() -> None:
    turns = np.linspace(0, -2 * np.pi, 100_000, endpoint=False)
    pond = polygon([np.column_stack([E + 500 * np.cos(turns), N + 500 * np.sin(turns)])])
    pieces = split(pond, at((-600, 0.5), (600, 0.5)))
    assert sum(piece.area for piece in pieces) == pytest.approx(pond.area, abs=1e-4)
    assert sum(len(shapely.get_coordinates(piece)) - 1 for piece in pieces) == 100_004
