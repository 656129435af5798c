"""A clerk draws a rectangle, pastes a table and enters a route in the real window, with a Kazakh or a Russian keyboard."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.model import Plot
from gis.measure import planar_area
from tests.journeys.clerk import Clerk
from tests.journeys.land import free_spot


def born(clerk: Clerk, before: set[str]) -> Plot:
    (plot,) = [plot for plot in clerk.register.all(Plot) if plot.id not in before]
    return plot


def ids(clerk: Clerk) -> set[str]:
    return {plot.id for plot in clerk.register.all(Plot)}


def test_copied_corners_become_a_plot_by_ctrl_v_and_one_undo_takes_it_back(clerk: Clerk) -> None:
    e, n = free_spot(clerk, 40.0)[1]
    before = ids(clerk)
    ring = [(e, n), (e + 30, n), (e + 30, n - 20), (e, n - 20)]
    QApplication.clipboard().setText("\n".join(f"{y:.2f}\t{x % 1e6:.2f}".replace(".", ",") for x, y in ring))
    clerk.canvas.setFocus()
    clerk.answer(clerk.accept, lambda: clerk.shortcut("Ctrl+V"))
    clerk.wait(lambda: len(ids(clerk)) > len(before))
    assert born(clerk, before).area_m2 == pytest.approx(600, abs=0.5)
    assert clerk.session.selection == (born(clerk, before).id,)
    clerk.undo()
    assert ids(clerk) == before


def test_ctrl_v_in_the_search_box_is_still_paste(clerk: Clerk) -> None:
    QApplication.clipboard().setText("10-156-999-001")
    clerk.shortcut("Ctrl+K")
    QTest.keyClick(clerk.window.top.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert clerk.window.top.search.text() == "10-156-999-001"


def test_a_route_becomes_a_plot(clerk: Clerk) -> None:
    e, n = free_spot(clerk, 40.0)[1]
    before = ids(clerk)

    def fill(dialog: Any) -> None:
        clerk.write(dialog.x, f"{n:.2f}")
        clerk.write(dialog.y, f"{e:.2f}")
        dialog.cells.paste("90\t30\n180\t20\n270\t30\n0\t20")
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("traverse"))
    clerk.wait(lambda: len(ids(clerk)) > len(before))
    assert born(clerk, before).area_m2 == pytest.approx(600, abs=0.5)


def test_a_rectangle_is_drawn_with_the_letter_r_and_typed_sizes(clerk: Clerk) -> None:
    e, n = free_spot(clerk, 40.0)[1]
    before = ids(clerk)
    clerk.look_at(e - 60, n - 60, e + 60, n + 60)
    clerk.press("N", "R")
    clerk.click(e, n)
    clerk.point(e + 20, n - 10)
    clerk.type_number("30")
    clerk.press("Tab")
    clerk.type_number("20")
    clerk.press("Enter")
    clerk.wait(lambda: len(ids(clerk)) > len(before))
    plot = born(clerk, before)
    assert planar_area(plot.geom) == pytest.approx(600, abs=1)


def test_a_corner_is_put_from_two_known_points_with_the_letter_i(start: Any, keyboard: str) -> None:
    clerk = start(keyboard, keyboard)
    e, n = (round(value) for value in free_spot(clerk, 60.0)[1])
    before = ids(clerk)
    clerk.look_at(e - 80, n - 80, e + 80, n + 80)
    clerk.press("N")
    for x, y in ((e, n), (e + 50, n)):
        clerk.press("X")
        clerk.type_number(f"{y}")
        clerk.press("Enter")
        clerk.type_number(f"{x}")
        clerk.press("Enter")
    clerk.press("I")
    for at, reach in ((e, "30"), (e + 50, "40")):
        clerk.click(at, n)
        clerk.type_number(reach)
        clerk.press("Enter")
    clerk.point(e + 20, n - 40)
    clerk.press("Enter")
    clerk.press("Enter")
    clerk.wait(lambda: len(ids(clerk)) > len(before))
    plot = born(clerk, before)
    assert planar_area(plot.geom) == pytest.approx(600, abs=1)
    low = min(clerk.ring(plot).tolist(), key=lambda corner: corner[1])
    assert low == pytest.approx([e + 18, n - 24], abs=0.002), "on the side of the pointer"
    clerk.undo()
    assert ids(clerk) == before
