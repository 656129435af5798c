"""The order of corners is legal data: it changes where the clerk says so, and no coordinate with it."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import MultiPolygon, Polygon

from gis.boundary import CornerRef, clockwise_from_northwest, numbered, parts, polygon, shape_of, signed_area
from gis.boundary import corners as all_rings
from gis.corner_order import (
    as_it_is,
    beginning_at,
    clockwise,
    in_order,
    place_after,
    reversed_at,
    swapped,
)
from gis.errors import TelimError
from tests.gis.plots import plots

SQUARE = polygon([[(0.0, 10.0), (10.0, 10.0), (10.0, 0.0), (0.0, 0.0)]])
OUTSIDE = CornerRef(0, 0, 0)


@st.composite
def plots_with_a_corner(draw) -> tuple[Polygon | MultiPolygon, CornerRef]:
    shape = draw(plots())
    return shape, draw(st.sampled_from([corner.ref for corner in numbered(shape)]))


def at(shape, ref: CornerRef) -> list[float]:
    return parts(shape)[ref.part][ref.ring][ref.index].tolist()


@given(plots_with_a_corner())
def test_the_corner_that_is_made_the_first_is_corner_one_of_its_ring_and_the_others_follow(found) -> None:
    shape, ref = found
    made = in_order(shape, beginning_at(shape, ref))
    ring, before = parts(made)[ref.part][ref.ring], parts(shape)[ref.part][ref.ring]
    assert np.array_equal(ring, np.roll(before, -ref.index, axis=0))
    assert made.equals(shape)


@given(plots_with_a_corner())
def test_a_ring_that_is_reversed_keeps_its_first_corner_and_twice_is_nothing(found) -> None:
    shape, ref = found
    made = in_order(shape, reversed_at(shape, ref))
    ring, before = parts(made)[ref.part][ref.ring], parts(shape)[ref.part][ref.ring]
    assert np.array_equal(ring[0], before[0])
    assert signed_area(ring) * signed_area(before) < 0
    assert in_order(made, reversed_at(made, ref)).equals_exact(shape, 0.0)


@given(plots())
def test_renumbering_runs_clockwise_from_the_north_west_and_is_soon_done(shape) -> None:
    made = in_order(shape, clockwise(shape))
    for ring, before in zip(parts(made), parts(shape), strict=True):
        for one, other in zip(ring, before, strict=True):
            assert np.array_equal(one, clockwise_from_northwest(other))
    assert clockwise(made) == as_it_is(made)


@given(plots_with_a_corner(), st.sampled_from([-1, 1]))
def test_every_order_keeps_all_coordinates_bit_for_bit(found, step: int) -> None:
    shape, ref = found
    for order in (beginning_at(shape, ref), reversed_at(shape, ref), clockwise(shape), swapped(shape, ref, step)):
        made = in_order(shape, order)
        for ring, before in zip(all_rings(made), all_rings(shape), strict=True):
            assert sorted(ring.tolist()) == sorted(before.tolist())
        assert at(made, place_after(ref, order)) == at(shape, ref), "the corner is found again in the new order"


@given(plots_with_a_corner(), st.sampled_from([-1, 1]))
def test_a_corner_that_is_moved_up_and_down_again_stands_where_it_was(found, step: int) -> None:
    shape, ref = found
    order = swapped(shape, ref, step)
    made = in_order(shape, order)
    back = swapped(made, place_after(ref, order), -step)
    assert in_order(made, back).equals_exact(shape, 0.0) or order == as_it_is(shape)


def test_the_first_corner_has_none_before_it_and_the_last_none_after() -> None:
    assert swapped(SQUARE, OUTSIDE, -1) == as_it_is(SQUARE)
    assert swapped(SQUARE, CornerRef(0, 0, 3), 1) == as_it_is(SQUARE)
    assert swapped(SQUARE, CornerRef(0, 0, 1), 1) == (((0, 2, 1, 3),),)


def test_an_order_of_another_plot_does_not_fit() -> None:
    with pytest.raises(TelimError, match="order_does_not_fit"):
        in_order(SQUARE, (((0, 1, 2),),))


def test_a_hole_is_turned_without_its_plot() -> None:
    shape = shape_of([[[(0, 10), (10, 10), (10, 0), (0, 0)], [(2, 2), (4, 2), (4, 4), (2, 4)]]])
    made = in_order(shape, beginning_at(shape, CornerRef(0, 1, 2)))
    assert parts(made)[0][0].tolist() == parts(shape)[0][0].tolist()
    assert parts(made)[0][1].tolist() == [[4, 4], [2, 4], [2, 2], [4, 2]]
    assert shapely.area(made) == shapely.area(shape)
