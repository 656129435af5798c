"""A clerk gives the corners of a plot another order: numbers change, coordinates and neighbours do not."""

import numpy as np
import shapely

from data.acts.order_corners import order_corners
from data.model import Plot
from gis.boundary import CornerRef
from gis.corner_order import as_it_is, beginning_at, clockwise, reversed_at, swapped
from tests.data.acts.conftest import Land

THIRD = CornerRef(0, 0, 2)


def corners(plot: Plot) -> list[list[float]]:
    return shapely.get_coordinates(plot.geom)[:-1].tolist()


def test_the_third_corner_becomes_the_first_bit_for_bit(land: Land) -> None:
    before = corners(land.one)
    done = land.do(order_corners(land.register, land.one, beginning_at(land.one.geom, THIRD), name="first_corner"))
    assert corners(land.now(land.one)) == before[2:] + before[:2]
    assert done.name == "first_corner"
    assert done.ids("plot") == {land.one.id}, "no neighbour changes"
    assert land.now(land.one).area_m2 == land.one.area_m2


def test_a_reversed_boundary_renumbered_is_the_new_plot_again(land: Land) -> None:
    land.do(order_corners(land.register, land.one, reversed_at(land.one.geom, THIRD), name="reverse_corners"))
    turned = land.now(land.one)
    assert corners(turned) == [corners(land.one)[0], *corners(land.one)[:0:-1]]
    land.do(order_corners(land.register, turned, clockwise(land.frame.to_working(turned.geom))))
    assert np.array_equal(corners(land.now(land.one)), corners(land.one))


def test_an_order_that_stands_already_and_one_that_crosses_itself_are_refused(land: Land) -> None:
    land.refuses("same_order", order_corners, land.one, as_it_is(land.one.geom))
    land.refuses("self_crossing", order_corners, land.one, swapped(land.one.geom, THIRD, 1))
