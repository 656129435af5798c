"""Plots are moved, turned, reshaped and pulled in the real window, on Kazakh and Russian keyboards; Ctrl+Z takes it back."""

from typing import Any

import numpy as np
import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from data.model import Plot
from gis.boundary import CornerRef
from gis.measure import azimuth
from gis.offset import away
from tests.journeys.clerk import Clerk
from tests.journeys.land import around, free_spot

TINY = 2e-6


@pytest.fixture
def clerk(start: Any, keyboard: str) -> Clerk:
    """A clerk with that keyboard at a window of the same language."""
    found = start(language=keyboard, keyboard=keyboard)
    assert isinstance(found, Clerk)
    return found


@pytest.fixture
def square(clerk: Clerk) -> list[tuple[float, float]]:
    """The corners of a new plot of 60 m on free ground; it is chosen."""
    corners = free_spot(clerk, 60)
    clerk.look_at(*around(corners))
    clerk.canvas.setFocus()
    clerk.press("N")
    for corner in corners:
        clerk.click(*corner)
    clerk.press("Enter")
    clerk.wait(lambda: len(clerk.session.selection) == 1)
    clerk.press("Escape")
    return corners


def now(clerk: Clerk) -> tuple[Plot, np.ndarray]:
    """The chosen plot and its corners."""
    plot = clerk.plot(clerk.session.selection[0])
    return plot, clerk.ring(plot)


def written(clerk: Clerk, before: Plot) -> np.ndarray:
    """Wait until the plot has changed; its corners then."""
    clerk.wait(lambda: clerk.plot(before.id).stamp != before.stamp)
    return clerk.ring(clerk.plot(before.id))


def taken_back(clerk: Clerk, before: Plot) -> None:
    """One Ctrl+Z gives every bit back."""
    clerk.undo()
    assert shapely.to_wkb(clerk.plot(before.id).geom) == shapely.to_wkb(before.geom)


def test_a_plot_is_moved_by_typed_metres_and_by_clicks(clerk: Clerk, square: list[tuple[float, float]]) -> None:
    plot, ring = now(clerk)
    clerk.press("M")
    assert clerk.window.map.toolbar.button("move").isChecked()
    clerk.type_number("2,5")
    clerk.press("Tab")
    clerk.type_number("90")
    clerk.press("Enter")
    after = written(clerk, plot)
    assert np.abs(after - ring - (2.5, 0.0)).max() <= TINY
    taken_back(clerk, plot)
    plot, ring = now(clerk)
    (e, n), far = square[0], (square[0][0] + 8.0, square[0][1] + 5.0)
    clerk.click(e, n)
    clerk.click(*far)
    gone = written(clerk, plot) - ring
    assert np.abs(gone - gone[0]).max() <= TINY
    assert gone[0] == pytest.approx((8.0, 5.0), abs=0.5)
    taken_back(clerk, plot)


def test_a_plot_is_turned_by_a_typed_angle(clerk: Clerk, square: list[tuple[float, float]]) -> None:
    plot, _ = now(clerk)
    clerk.press("R")
    clerk.click(*square[0])
    clerk.type_number("12,5")
    clerk.press("Enter")
    after = written(clerk, plot)
    at = [int(np.argmin(np.abs(after - square[0]).sum(axis=1)))]
    assert azimuth(tuple(after[at[0]]), tuple(after[(at[0] + 1) % 4])) == pytest.approx(12.5, abs=1e-4)
    taken_back(clerk, plot)


def test_a_boundary_is_changed_along_a_line(clerk: Clerk, square: list[tuple[float, float]]) -> None:
    plot, _ = now(clerk)
    (w, s), (_, n) = square[0], square[1]
    clerk.press("W")
    clerk.click(w, s + 10)
    clerk.click(w - 9, (s + n) / 2)
    clerk.double_click(w, n - 10)
    after = written(clerk, plot)
    assert len(after) == 7
    assert shapely.Polygon(after).area == pytest.approx(3600 + 9 * 40 / 2, abs=15)
    taken_back(clerk, plot)


def test_a_side_is_pulled_by_the_mouse_and_by_typed_metres(clerk: Clerk, square: list[tuple[float, float]]) -> None:
    plot, _ = now(clerk)
    (w, s), (_, n) = square[0], square[1]
    clerk.press("O")
    clerk.drag((w, s + 20), (w - 6, s + 20))
    assert shapely.Polygon(written(clerk, plot)).area == pytest.approx(66 * 60, abs=30)
    taken_back(clerk, plot)
    plot, ring = now(clerk)
    clerk.point(w, (s + n) / 2)
    clerk.type_number("-7,5")
    clerk.press("Enter")
    after = written(clerk, plot)
    (moved,) = np.flatnonzero(
        (np.abs(after - ring).max(axis=1) > 1) & (np.roll(np.abs(after - ring).max(axis=1), -1) > 1)
    )
    side = CornerRef(0, 0, int(moved))
    assert away(shapely.Polygon(ring), side, tuple(after[moved])) == pytest.approx(-7.5, abs=1e-5)
    taken_back(clerk, plot)


def test_the_tools_are_in_one_button_and_in_the_menus(clerk: Clerk, square: list[tuple[float, float]]) -> None:
    button = clerk.window.map.toolbar.button("change_shape")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    line = next(line for line in menu.actions() if line.objectName() == "scale")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(line).center())
    assert clerk.window.map.belt.box.tool.id == "scale"
    assert button.isChecked()
    plot, ring = now(clerk)
    clerk.click(*square[0])
    clerk.type_number("0,5")
    clerk.press("Enter")
    assert shapely.Polygon(written(clerk, plot)).area == pytest.approx(shapely.Polygon(ring).area / 4, abs=0.01)
    taken_back(clerk, plot)
    clerk.choose("offset_side")
    assert clerk.window.map.belt.box.tool.id == "offset"
