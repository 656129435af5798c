"""A value of the table of corners is typed, or many are pasted: whole millimetres, and only what was meant moves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gis.boundary import FIELD_STEP, CornerRef, numbered, parts, polygon, rounded
from gis.corner_values import read_value, with_block, with_value
from gis.errors import TelimError
from gis.measure import azimuth, distance
from gis.pasted_values import pasted_values
from tests.gis.plots import plots

CODE = "EPSG:10945"
E, N = 11_697_000.0, 4_970_000.0
PLOT = polygon([[(E, N + 100), (E + 100, N + 100), (E + 100, N), (E, N)]])
NEAR = (E, N, E + 100, N + 100)
nan = float("nan")


@st.composite
def plots_with_a_corner(draw):
    shape = draw(plots())
    return shape, draw(st.sampled_from([corner.ref for corner in numbered(shape)]))


shifts = st.floats(-5.0, 5.0)


@given(plots_with_a_corner(), shifts, st.sampled_from(["x", "y"]))
def test_a_typed_coordinate_moves_that_corner_to_whole_millimetres_and_no_other(found, shift, field) -> None:
    shape, ref = found
    ring = parts(shape)[ref.part][ref.ring]
    axis = 1 if field == "x" else 0
    value = float(ring[ref.index][axis]) + shift
    made = parts(with_value(shape, ref, field, value))[ref.part][ref.ring]
    assert made[ref.index][axis] == rounded(value)
    assert made[ref.index][1 - axis] == rounded(ring[ref.index][1 - axis])
    assert np.array_equal(np.delete(made, ref.index, axis=0), np.delete(ring, ref.index, axis=0))


@given(plots_with_a_corner(), st.floats(1.0, 300.0))
def test_a_typed_length_moves_the_next_corner_along_the_side(found, length) -> None:
    shape, ref = found
    before = parts(shape)[ref.part][ref.ring]
    made = parts(with_value(shape, ref, "length", length))[ref.part][ref.ring]
    following = (ref.index + 1) % len(made)
    assert distance(made[ref.index], made[following]) == pytest.approx(length, abs=FIELD_STEP)
    turned = azimuth(made[ref.index], made[following]) - azimuth(before[ref.index], before[following])
    assert abs((turned + 180) % 360 - 180) * np.pi / 180 * length <= FIELD_STEP
    assert np.array_equal(np.delete(made, following, axis=0), np.delete(before, following, axis=0))


@given(plots_with_a_corner(), st.floats(0.0, 359.9))
def test_a_typed_azimuth_turns_the_side_and_keeps_its_length(found, degrees) -> None:
    shape, ref = found
    before = parts(shape)[ref.part][ref.ring]
    made = parts(with_value(shape, ref, "azimuth", degrees))[ref.part][ref.ring]
    following = (ref.index + 1) % len(made)
    length = distance(before[ref.index], before[following])
    assert distance(made[ref.index], made[following]) == pytest.approx(length, abs=FIELD_STEP)
    turned = azimuth(made[ref.index], made[following]) - degrees
    assert abs((turned + 180) % 360 - 180) * np.pi / 180 * length <= FIELD_STEP


@given(plots(), st.data())
def test_a_block_moves_just_the_corners_that_it_says_and_counts_them(shape, data) -> None:
    corners = numbered(shape)
    first = data.draw(st.integers(1, len(corners)))
    count = data.draw(st.integers(1, len(corners) - first + 1))
    steps = data.draw(st.lists(st.integers(-300, 300), min_size=2 * count, max_size=2 * count))
    old = np.array([(one.e, one.n) for one in corners])
    values = rounded(old[first - 1 : first - 1 + count] + np.array(steps).reshape(-1, 2) / 1000.0)
    done = with_block(shape, first, values)
    new = np.array([(one.e, one.n) for one in numbered(done.shape)])
    assert np.array_equal(new[: first - 1], old[: first - 1])
    assert np.array_equal(new[first - 1 + count :], old[first - 1 + count :])
    away = np.hypot(*(new - old).T)
    assert done.moved == (away > 0).sum()
    assert done.most == pytest.approx(away.max(), abs=1e-9)
    assert np.abs(new[first - 1 : first - 1 + count] - values).max() <= 0.005, (
        "centimetres where only these are written"
    )


def test_a_list_in_centimetres_leaves_corners_that_agree_with_it_to_the_millimetre() -> None:
    fine = polygon([[(E + 0.003, N + 100.002), (E + 100, N + 100), (E + 100, N), (E, N)]])
    same = with_block(fine, 1, np.array([(E, N + 100.0), (E + 100.0, N + 100.25)]))
    assert same.moved == 1
    assert same.most == pytest.approx(0.25)
    assert numbered(same.shape)[0].e == E + 0.003
    exact = with_block(fine, 1, np.array([(E, N + 100.0), (E + 100.001, N + 100.0)]))
    assert exact.moved == 2, "the list is written to the millimetre"


def test_more_rows_than_corners_and_corners_in_another_country_are_refused() -> None:
    with pytest.raises(TelimError, match="too_many_rows") as caught:
        with_block(PLOT, 3, np.full((3, 2), nan))
    assert caught.value.facts == {"rows": 3, "room": 2}
    for value in (1e12, float("inf"), 0.0):
        with pytest.raises(TelimError, match="corner_too_far"):
            with_value(PLOT, CornerRef(0, 0, 0), "x", value)
    with pytest.raises(TelimError, match="bad_side_length"):
        with_value(PLOT, CornerRef(0, 0, 0), "length", 0.0)


def test_a_y_without_its_zone_number_gets_it() -> None:
    assert read_value("y", "697 100,25", CODE) == 11_697_100.25
    assert read_value("y", "11697100.25", CODE) == 11_697_100.25
    assert read_value("x", "4 970 100,25", CODE) == 4_970_100.25
    assert read_value("azimuth", "90° 30′ 00″", CODE) == 90.5
    with pytest.raises(TelimError, match="not_a_number"):
        read_value("x", "north", CODE)


@pytest.mark.parametrize(
    ("text", "axis"),
    [
        ("4 970 101,00\n4 970 102,00", "x"),
        ("X (north)\n4970101.00\n4970102.00\n", "x"),
    ],
)
def test_a_column_fills_the_axis_that_it_is_put_into(text: str, axis: str) -> None:
    values = pasted_values(text, axis, CODE, NEAR)
    assert values[:, 1].tolist() == [N + 101, N + 102]
    assert np.isnan(values[:, 0]).all()


@pytest.mark.parametrize(
    "text",
    [
        "4970101,00\t11697001,00\n4970102,00\t11697002,00",
        "4970101,00\t697001,00\n4970102,00\t697002,00",
        "11697001.00 4970101.00\n11697002.00 4970102.00",
        "No\tX (north)\tY (east)\tLength\tAzimuth\n1\t4970101,00\t11697001,00\t5\t90° 00′ 00″\n"
        "2\t4970102,00\t11697002,00\t5\t90° 00′ 00″",
    ],
)
def test_rows_of_x_and_y_are_read_in_whatever_order_and_with_or_without_zone_number(text: str) -> None:
    assert pasted_values(text, "x", CODE, NEAR).tolist() == [[E + 1, N + 101], [E + 2, N + 102]]


@pytest.mark.parametrize(
    ("text", "axis", "code"),
    [
        ("", "x", "no_points"),
        ("hello", "x", "no_points"),
        ("4970101,00\nnorth\n4970102,00", "x", "bad_pasted_line"),
        ("4970101,00\t11697001,00\n4970102,00\tnorth\n4970103,00\t11697003,00", "x", "bad_pasted_line"),
        ("5,00\n6,00", "length", "paste_into_xy"),
        ("10\t20\n30\t40", "x", "corner_too_far"),
    ],
)
def test_what_cannot_be_read_is_said(text: str, axis: str, code: str) -> None:
    with pytest.raises(TelimError) as caught:
        pasted_values(text, axis, CODE, NEAR)
    assert caught.value.code == code


def test_the_line_that_is_wrong_is_named() -> None:
    with pytest.raises(TelimError) as caught:
        pasted_values("X\n4970101,00\nnorth\n4970102,00", "x", CODE, NEAR)
    assert caught.value.facts == {"line": 3, "text": "north"}
