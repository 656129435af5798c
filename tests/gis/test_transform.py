"""Plots that move, turn and grow keep their rings, orders, numbers and common corners; in both zones."""

import math

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, numbered
from gis.carry import beside, carry
from gis.errors import TelimError
from gis.measure import azimuth, distance, planar_area
from gis.transform import moving, rotating, scaling, transformed
from tests.gis.plots import GROUND, corner_set, coverings, plots

E, N = GROUND[0]
shifts = st.tuples(st.floats(-500, 500), st.floats(-500, 500))
turns = st.floats(-720, 720)
factors = st.floats(0.05, 20)


def first(geom):
    """The first corner."""
    e, n = shapely.get_coordinates(geom)[0].tolist()
    return e, n


@given(plots(), shifts, turns, factors)
def test_every_corner_keeps_its_ring_and_its_number(plot, shift, turn, factor) -> None:
    base = first(plot)
    for place in (moving(base, (base[0] + shift[0], base[1] + shift[1])), rotating(base, turn), scaling(base, factor)):
        made = transformed(plot, place)
        assert made.geom_type == plot.geom_type
        assert [(one.number, one.ref) for one in numbered(made)] == [(one.number, one.ref) for one in numbered(plot)]


@given(plots(), shifts)
def test_a_moved_plot_is_the_same_plot_elsewhere(plot, shift) -> None:
    base = first(plot)
    end = base[0] + shift[0], base[1] + shift[1]
    made = transformed(plot, moving(base, end))
    assert first(made) == pytest.approx(end, abs=2e-6)
    gone = shapely.get_coordinates(made) - shapely.get_coordinates(plot)
    assert np.abs(gone - shift).max() <= 3e-6
    assert planar_area(made) == pytest.approx(planar_area(plot), abs=1e-4)


@given(plots(), st.tuples(st.integers(-500_000, 500_000), st.integers(-500_000, 500_000)))
def test_typed_corners_stay_on_whole_millimetres_and_come_back_to_the_bit(plot, millimetres) -> None:
    base = first(plot)
    end = round(base[0] + millimetres[0] / 1000, 3), round(base[1] + millimetres[1] / 1000, 3)
    made = transformed(plot, moving(base, end))
    coords = shapely.get_coordinates(made)
    assert (coords == np.round(coords, 3)).all()
    assert transformed(made, moving(end, base)).equals_exact(plot, 0.0)


@given(plots(), turns)
def test_a_turned_plot_keeps_lengths_and_turns_clockwise(plot, turn) -> None:
    base = first(plot)
    made = transformed(plot, rotating(base, turn))
    for ring, other in zip(corners(plot), corners(made), strict=True):
        for a, b in zip(ring[1:], other[1:], strict=True):
            assert distance(base, tuple(b)) == pytest.approx(distance(base, tuple(a)), abs=1e-6)
            off = (azimuth(base, tuple(b)) - azimuth(base, tuple(a)) - turn + 180.0) % 360.0 - 180.0
            assert abs(math.radians(off)) * distance(base, tuple(a)) < 1e-6
    assert first(made) == base
    assert planar_area(made) == pytest.approx(planar_area(plot), abs=1e-4)
    back = transformed(made, rotating(base, -turn))
    assert shapely.hausdorff_distance(back, plot) < 1e-7


def test_a_quarter_turn_brings_north_to_east() -> None:
    made = rotating((E, N), 90.0)(np.array([[E, N + 10.0]]))
    assert made[0].tolist() == pytest.approx([E + 10.0, N], abs=1e-9)


@given(plots(), factors)
def test_a_scaled_plot_has_the_square_of_the_factor_as_area(plot, factor) -> None:
    base = first(plot)
    made = transformed(plot, scaling(base, factor))
    assert first(made) == base
    assert planar_area(made) == pytest.approx(planar_area(plot) * factor**2, rel=1e-6)


@pytest.mark.parametrize("factor", [0.0, -1.0])
def test_a_factor_must_be_above_zero(factor: float) -> None:
    with pytest.raises(TelimError) as refused:
        scaling((E, N), factor)
    assert refused.value.code == "factor_not_positive"


@pytest.mark.parametrize("bad", [math.nan, math.inf])
def test_what_is_no_number_is_refused(bad: float) -> None:
    for make in (lambda: moving((E, N), (bad, N)), lambda: rotating((E, N), bad), lambda: scaling((E, N), bad)):
        with pytest.raises(TelimError) as refused:
            make()
        assert refused.value.code == "not_finite"


def test_what_would_be_nothing_is_refused() -> None:
    with pytest.raises(TelimError):
        transformed(shapely.box(E, N, E + 10, N + 10), scaling((E, N), 1e-13))


@given(coverings(), turns, shifts)
def test_pieces_that_go_together_stay_without_gap_or_overlap(pieces, turn, shift) -> None:
    base = first(pieces[0])
    for place in (rotating(base, turn), moving(base, (base[0] + shift[0], base[1] + shift[1]))):
        carried = carry(pieces, [], place)
        for one, other in zip(pieces[1:], carried.own[1:], strict=True):
            common = corner_set(pieces[0]) & corner_set(one)
            assert len(corner_set(carried.own[0]) & corner_set(other)) >= len(common)


def test_the_neighbour_of_a_moved_plot_goes_along_with_the_common_corners_alone() -> None:
    own, other = shapely.box(E, N, E + 100, N + 100), shapely.box(E + 100, N, E + 200, N + 100)
    place = moving((E, N), (E + 10.0, N - 5.0))
    carried = carry([own], [other], place)
    assert (E + 110.0, N - 5.0) in corner_set(carried.others[0]) & corner_set(carried.own[0])
    assert (E + 200.0, N) in corner_set(carried.others[0])
    (seen,), broken = beside([own], [other]).placed(place)
    assert not broken
    assert corner_set(seen) == corner_set(carried.others[0]), "what is shown is what is done"


def test_a_neighbours_corner_on_a_moved_side_goes_along_too() -> None:
    own, small = shapely.box(E, N, E + 100, N + 100), shapely.box(E + 100, N + 20, E + 150, N + 60)
    carried = carry([own], [small], moving((E, N), (E + 3.0, N)))
    assert {(E + 103.0, N + 20.0), (E + 103.0, N + 60.0)} <= corner_set(carried.others[0]) & corner_set(carried.own[0])


def test_a_neighbour_that_would_be_turned_over_is_named_by_its_row() -> None:
    own, far, other = (shapely.box(E + x, N, E + x + 100, N + 100) for x in (0, 500, 100))
    with pytest.raises(TelimError) as refused:
        carry([own], [far, other], moving((E, N), (E + 150.0, N)))
    assert len(beside([own], [far, other]).placed(moving((E, N), (E + 150.0, N)))[1]) == 1
    assert (refused.value.code, refused.value.facts["row"]) == ("neighbour_breaks", 1)


def test_the_base_of_a_turn_stays_also_where_it_is_a_computed_corner_on_a_neighbours_straight_side() -> None:
    base, end = (E + 30.00005, N + 100.0), (E + 90.00005, N + 100.0)
    own = shapely.Polygon([base, end, (E + 90, N + 20), (E + 30, N + 20)])
    above = shapely.Polygon([(E, N + 100), (E, N + 150), (E + 150, N + 150), (E + 150, N + 100), end, base])
    carried = carry([own], [above], rotating(base, 3.0))
    assert base in corner_set(carried.own[0]) & corner_set(carried.others[0])
    assert len(corner_set(carried.own[0]) & corner_set(carried.others[0])) == 2
