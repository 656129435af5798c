"""Plots that share sides become one; what was split and is merged again is what it was."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import corners, polygon
from gis.errors import TelimError
from gis.merge import merge
from gis.shared_sides import measured
from gis.split import split
from gis.split_by_area import in_equal_parts
from tests.gis.plots import GROUND, azimuths, corner_set, lines, plots, up_to_start

E, N = GROUND[1]


def at(*places):
    return [(E + x, N + y) for x, y in places]


def box(x, y, width=100, height=100):
    """A plot with its north-western corner there."""
    return polygon([at((x, y), (x + width, y), (x + width, y - height), (x, y - height))])


@given(st.data())
def test_split_and_merged_again_is_the_plot_with_its_own_corners(data) -> None:
    plot = data.draw(plots())
    pieces = split(plot, data.draw(lines(plot)))
    merged = merge(data.draw(st.permutations(pieces)))
    extra = corner_set(merged) - corner_set(plot)
    assert not [corner for corner in extra if not measured([corner])[0]], "computed corners are gone"
    if not extra:
        assert up_to_start(merged) == up_to_start(plot)
    assert shapely.symmetric_difference(merged, plot).area < 1e-5


@given(plots(parts=False), st.integers(2, 6), azimuths)
def test_equal_parts_merged_again_are_the_plot(plot, count, direction) -> None:
    merged = merge(in_equal_parts(plot, count, direction).pieces)
    assert all(measured([corner])[0] for corner in corner_set(merged))
    assert shapely.symmetric_difference(merged, plot).area < 1e-4


def test_corner_one_is_that_of_the_first_plot() -> None:
    merged = merge([box(0, 100), box(100, 100)])
    assert corners(merged)[0].tolist() == [
        list(p) for p in at((0, 100), (100, 100), (200, 100), (200, 0), (100, 0), (0, 0))
    ]
    other = merge([box(100, 100), box(0, 100)])
    assert corners(other)[0][0].tolist() == list(at((100, 100))[0])


def test_a_measured_corner_on_a_straight_side_stays_and_a_computed_one_goes() -> None:
    third = 100 / 3
    computed = [box(0, 100, third), polygon([at((third, 100), (100, 100), (100, 0), (third, 0))])]
    assert len(shapely.get_coordinates(merge(computed))) == 5
    assert len(shapely.get_coordinates(merge([box(0, 100, 40), box(40, 100, 60)]))) == 7


def test_a_computed_corner_that_a_neighbour_has_stays() -> None:
    x = 100 / 3
    halves = [polygon([at((0, 100), (x, 100), (x, 0), (0, 0))]), polygon([at((x, 100), (100, 100), (100, 0), (x, 0))])]
    merged = merge(halves, others=at((x, 100)))
    assert at((x, 100))[0] in corner_set(merged)
    assert at((x, 0))[0] not in corner_set(merged)


def test_a_corner_that_only_one_of_the_neighbours_has_does_not_hinder() -> None:
    long = polygon([at((0, 100), (200, 100), (200, 50), (0, 50))])
    merged = merge([long, box(0, 50, 77.123, 50), box(77.123, 50, 122.877, 50)])
    assert merged.area == pytest.approx(20_000)
    assert len(merged.interiors) == 0


def test_plots_around_a_yard_leave_it_as_a_hole() -> None:
    ring = [box(0, 300, 300), box(0, 200), box(200, 200), box(0, 100, 300)]
    merged = merge(ring)
    assert (merged.area, len(merged.interiors)) == (80_000, 1)


def test_plots_that_share_no_side_are_refused_and_named() -> None:
    for other in (box(100.01, 100), box(100, 200), box(500, 0)):
        with pytest.raises(TelimError) as refused:
            merge([box(0, 100), box(0, 200), other] if other.bounds[1] < N + 90 else [box(0, 100), other])
        assert refused.value.code == "shapes_apart"
        assert refused.value.facts["row"] in (1, 2)


def test_overlapping_plots_are_refused_with_the_area() -> None:
    with pytest.raises(TelimError) as refused:
        merge([box(0, 100), box(99, 100)])
    assert (refused.value.code, refused.value.facts["row"], refused.value.facts["other"]) == ("shapes_overlap", 0, 1)
    assert refused.value.facts["area"] == pytest.approx(100)
    with pytest.raises(TelimError) as refused:
        merge([box(0, 100), box(20, 80, 10, 10)])
    assert refused.value.code == "shapes_overlap"
    with pytest.raises(TelimError):
        merge([box(0, 100), box(0, 100)])


def test_one_plot_cannot_be_merged() -> None:
    with pytest.raises(TelimError) as refused:
        merge([box(0, 100)])
    assert refused.value.code == "merge_needs_two"


def test_plots_apart_become_one_of_several_parts_where_that_is_wanted() -> None:
    both = merge([box(300, 100), box(0, 100)], apart=True)
    assert [ring[0].tolist() for ring in corners(both)] == [list(at((300, 100))[0]), list(at((0, 100))[0])]
    mixed = merge([box(0, 100), box(100, 100), box(300, 100)], apart=True)
    assert [len(ring) for ring in corners(mixed)] == [6, 4]
    with pytest.raises(TelimError) as refused:
        merge([box(0, 100), box(50, 100)], apart=True)
    assert refused.value.code == "shapes_overlap"
