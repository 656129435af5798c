"""Tracing runs along the outside of the neighbours, either way round, over corners that are theirs to the last bit."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.trace import Net

E, N = 12318700.0, 4895200.0


def at(*places: tuple[float, float]) -> list[tuple[float, float]]:
    return [(E + x, N + y) for x, y in places]


A = polygon([at((0, 100), (100, 100), (100, 0), (0, 0))])
B = polygon([at((100, 100), (200, 110.5), (190, -5.25), (100, 0))])
T = polygon([at((0, 100), (0, 160), (60, 160), (60, 100))])
"""Stands on the northern side of A, which has no corner there."""


def local(way: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    return [(round(e - E, 6), round(n - N, 6)) for e, n in way]


def test_the_way_between_two_corners_of_a_plot_is_the_shorter_one_then_the_other() -> None:
    first, second = Net([A]).ways(*at((0, 0), (100, 100)))
    assert {tuple(local(first)), tuple(local(second))} == {((0, 100),), ((100, 0),)}


def test_the_way_passes_from_plot_to_plot_over_their_common_corner() -> None:
    first, second = Net([A, B]).ways(*at((0, 50), (200, 110.5)))
    assert local(first) == [(0, 100), (100, 100)]
    assert local(second) == [(0, 0), (100, 0), (190, -5.25)]


def test_the_common_side_of_two_plots_is_no_way_for_a_new_boundary() -> None:
    for way in Net([A, B]).ways(*at((0, 50), (195, 52.625))):
        places = local(way)
        assert not ({(100, 100), (100, 0)} <= set(places))


def test_between_the_ends_of_a_common_side_it_is_taken_only_where_nothing_else_leads() -> None:
    assert local(Net([A, B]).ways(*at((100, 30), (100, 70)))[0]) == []


def test_a_corner_on_a_neighbours_long_side_parts_it() -> None:
    net = Net([A, T])
    first, second = net.ways(*at((80, 100), (30, 160)))
    assert local(first) == [(60, 100), (60, 160)]
    assert local(second) == [(100, 100), (100, 0), (0, 0), (0, 100), (0, 160)]


def test_two_places_on_one_side_are_joined_by_it_or_by_the_rest_of_the_boundary() -> None:
    first, second = Net([A]).ways(*at((20, 100), (70, 100)))
    assert local(first) == []
    assert local(second) == [(0, 100), (0, 0), (100, 0), (100, 100)]


def test_plots_that_do_not_touch_have_no_way() -> None:
    far = polygon([at((500, 0), (500, 50), (550, 50))])
    assert Net([A, far]).ways(*at((0, 0), (500, 0))) == ()
    assert Net([]).ways(*at((0, 0), (1, 1))) == ()
    assert Net([A]).ways(*at((0, 0), (0, 0))) == ()


def test_a_net_knows_what_lies_on_it() -> None:
    net = Net([A])
    assert net.holds(at((30, 100))[0])
    assert net.holds(at((0, 0))[0])
    assert not net.holds(at((30, 99.99))[0])


@given(st.integers(0, 400), st.integers(0, 400))
def test_both_ways_together_are_the_whole_outline(a: int, b: int) -> None:
    start, end = (shapely.get_coordinates(A.exterior.interpolate(place)).tolist()[0] for place in (a, b))
    ways = Net([A]).ways(tuple(start), tuple(end))
    if min(abs(a - b), 400 - abs(a - b)) == 0:
        assert ways == ()
        return
    lengths = [shapely.LineString([start, *way, end]).length for way in ways]
    assert sum(lengths) == pytest.approx(400, abs=1e-5)
    assert lengths == sorted(lengths)
    own = {tuple(corner) for corner in corners(A)[0].tolist()}
    assert all(corner in own for way in ways for corner in way)


def test_a_net_of_a_whole_quarter_is_made_and_walked() -> None:
    plots = [
        polygon([at((x, y + 80), (x + 50, y + 80), (x + 50, y), (x, y))])
        for x in range(0, 700, 50)
        for y in range(0, 1120, 80)
    ]
    net = Net(plots)
    first, second = net.ways(*at((0, 40), (700, 600)))
    assert len(first) + len(second) == 2 * (14 + 14)
