"""Coordinates from anywhere land where the plots are: without prefix, in degrees, in the numbers of the next zone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.crs import operation
from gis.errors import TelimError
from gis.numbers import parse_points
from gis.pasted import placed, prefix_of, sure

SHIELI, KYZYLORDA, WGS = "EPSG:10946", "EPSG:10945", "EPSG:4326"
RING = np.array([(12318700.0, 4895200.0), (12318800.0, 4895210.0), (12318790.0, 4895100.0), (12318690.0, 4895090.0)])
NEAR = (12318000.0, 4894000.0, 12320000.0, 4896000.0)


def lines(points: np.ndarray, form: str = "{n:.3f} {e:.3f}") -> str:
    return "\n".join(form.format(e=e, n=n) for e, n in points.tolist())


@pytest.mark.parametrize("form", ["{n:.3f} {e:.3f}", "{e:.3f};{n:.3f}", "Н1\t{n:.2f}\t{e:.2f}"])
def test_numbers_with_the_prefix_of_the_zone_are_taken_as_they_are(form: str) -> None:
    ways = placed(parse_points(lines(RING, form)), SHIELI, NEAR)
    assert sure(ways)
    assert ways[0].how == "as_is"
    assert np.abs(ways[0].points - RING).max() < 1e-9


def test_a_missing_prefix_is_put_before_the_easting() -> None:
    ways = placed(parse_points(lines(RING - (12e6, 0))), SHIELI, NEAR)
    assert (ways[0].how, sure(ways)) == ("prefix", True)
    assert np.abs(ways[0].points - RING).max() < 1e-9


def test_degrees_are_converted_whichever_stands_first() -> None:
    degrees = operation(SHIELI, WGS).forward(RING)
    for form in ("{n:.9f}, {e:.9f}", "{e:.9f} {n:.9f}"):
        ways = placed(parse_points(lines(degrees, form)), SHIELI, NEAR)
        assert ways[0].how == "degrees"
        assert sure(ways)
        assert np.abs(ways[0].points - RING).max() < 0.001


def test_numbers_of_the_neighbouring_zone_are_known_by_their_prefix() -> None:
    ways = placed(parse_points(lines(operation(SHIELI, KYZYLORDA).forward(RING))), SHIELI, NEAR)
    assert (ways[0].how, ways[0].source) == ("zone", KYZYLORDA)
    assert np.abs(ways[0].points - RING).max() < 0.001


def test_the_closing_point_is_left_out() -> None:
    ways = placed(parse_points(lines(np.vstack([RING, RING[:1]]))), SHIELI, NEAR)
    assert len(ways[0].points) == 4


def test_two_ways_that_lie_as_near_are_a_question() -> None:
    swapped = np.array([(500.0, 300.0), (520.0, 310.0), (530.0, 290.0)])
    ways = placed(parse_points(lines(swapped)), "EPSG:32642", None)
    assert len(ways) == 2
    assert not sure(ways)


def test_nothing_finite_is_no_reading() -> None:
    with pytest.raises(TelimError, match="no_points"):
        placed(parse_points("91 181 1e99 5"), SHIELI, NEAR)


@pytest.mark.parametrize(("code", "prefix"), [(SHIELI, 12), (KYZYLORDA, 11), ("EPSG:28411", 11), ("EPSG:32642", 0)])
def test_a_system_knows_its_prefix(code: str, prefix: int) -> None:
    assert prefix_of(code) == prefix


@given(
    st.lists(st.tuples(st.integers(0, 1999999), st.integers(0, 1999999)), min_size=3, max_size=12, unique=True),
    st.booleans(), st.booleans(), st.booleans(),
)  # fmt: skip
def test_what_is_printed_is_read_back_with_any_marks(
    places: list[tuple[int, int]], north_first: bool, comma: bool, prefixed: bool
) -> None:
    points = np.array(places) / 1000.0 + NEAR[:2]
    shown = points if prefixed else points - (12e6, 0)
    text = lines(shown, "{n:.3f};{e:.3f}" if north_first else "{e:.3f};{n:.3f}")
    ways = placed(parse_points(text.replace(".", ",") if comma else text), SHIELI, NEAR)
    assert np.abs(ways[0].points - points).max() < 0.0011
