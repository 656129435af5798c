"""The view of the map: places to pixels and back, zooming, scales."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.map.camera import Camera

E, N = 11_698_347.12, 4_971_648.03

places = st.tuples(st.floats(11_300_000.0, 12_700_000.0), st.floats(4_700_000.0, 5_300_000.0))
scales = st.floats(0.05, 500.0)


@given(places, scales, st.floats(-2000.0, 2000.0), st.floats(-2000.0, 2000.0))
def test_a_pixel_comes_back_from_its_place_to_a_millionth(
    centre: tuple[float, float], scale: float, x: float, y: float
) -> None:
    camera = Camera(*centre, scale, 1600, 900)
    back = camera.to_screen(camera.to_map([[x, y]]))[0]
    assert np.abs(back - (x, y)).max() < 1e-6
    assert camera.point(*camera.place(x, y)) == pytest.approx((x, y), abs=1e-6)


def test_two_corners_a_millimetre_apart_stay_apart_on_the_screen() -> None:
    camera = Camera(E, N, 0.002, 1600, 900)
    a, b = camera.to_screen([[E, N], [E + 0.001, N]])
    assert b[0] - a[0] == pytest.approx(0.5, abs=1e-5)


@given(places, scales, st.floats(0.1, 10.0), st.floats(0.0, 1600.0), st.floats(0.0, 900.0))
def test_zooming_keeps_the_place_under_the_pointer(
    centre: tuple[float, float], scale: float, factor: float, x: float, y: float
) -> None:
    camera = Camera(*centre, scale, 1600, 900)
    before = camera.place(x, y)
    assert camera.zoomed(factor, x, y).place(x, y) == pytest.approx(before, abs=1e-6 * scale + 4e-9 * 1e7)


def test_the_scale_is_that_of_a_screen_of_96_dots_in_an_inch() -> None:
    camera = Camera(E, N, 1.0, 800, 600).at_scale(2000)
    assert camera.scale_denominator() == pytest.approx(2000)
    assert 100 / camera.metres_per_pixel == pytest.approx(100 / 2000 / 0.0254 * 96)


def test_showing_bounds_whole_leaves_the_margins_free() -> None:
    camera = Camera(width=1000, height=500).fitted((E, N, E + 800, N + 100), (80.0, 60.0, 20.0, 40.0))
    (left, bottom), (right, top) = camera.to_screen([[E, N], [E + 800, N + 100]])
    assert left == pytest.approx(80)
    assert right == pytest.approx(980)
    assert top >= 60
    assert bottom <= 460


def test_a_view_counted_in_device_pixels_shows_the_same() -> None:
    camera = Camera(E, N, 2.0, 800, 600, 1.5)
    device = camera.device()
    assert (device.width, device.height) == (1200, 900)
    assert np.allclose(device.bounds, camera.bounds)


def test_dragging_the_picture_to_the_right_looks_further_west() -> None:
    camera = Camera(E, N, 2.0, 800, 600)
    assert camera.moved(10, 0).e == pytest.approx(E - 20)
    assert camera.moved(0, 10).n == pytest.approx(N + 20)
