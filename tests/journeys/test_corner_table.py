"""A clerk changes corners in the table beside the map, with a Kazakh or a Russian keyboard, and takes all of it back."""

import sys
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from gui.panels.tab_corners import CornersTab
from gui.tools.edit_corners import EditCornersTool
from gui.tools.keys import LINUX, WINDOWS
from tests.journeys.clerk import CTRL, LEFT, NONE, Clerk
from tests.journeys.land import around, corners_of

FREE = "10-156-999-002"
CODES = {name: code for code, name in reversed((WINDOWS if sys.platform == "win32" else LINUX).items())}


def press(clerk: Clerk, *names: str, held: Any = NONE) -> None:
    """Press keys at the table or in its open cell, as the clerk's keyboard types them."""
    table = tab_of(clerk).table  # the decimal comma lies where both layouts type a Б
    for name in names:
        qt_key, text = (0x411, "б") if name == "Comma" else clerk._typed(name)
        cells = [one for one in table.viewport().findChildren(QLineEdit) if one.isVisible()]
        event = QKeyEvent(QEvent.Type.KeyPress, qt_key, held, CODES.get(name, 0), 0, 0, "" if held != NONE else text)
        QApplication.sendEvent(cells[0] if cells else table, event)
    clerk.qtbot.wait(5)


def tab_of(clerk: Clerk) -> CornersTab:
    tab = clerk.window.passport.tab_corners
    assert isinstance(tab, CornersTab)
    return tab


def take_up(clerk: Clerk) -> EditCornersTool:
    """The free plot chosen, and the corner tool over it."""
    plot = clerk.plot(FREE)
    clerk.session.select([plot.id])
    clerk.look_at(*around([tuple(corner) for corner in clerk.ring(plot).tolist()]))
    clerk.press("B")
    tool = clerk.window.map.belt.box.tool
    assert isinstance(tool, EditCornersTool)
    clerk.qtbot.wait(20)
    return tool


def click_row(clerk: Clerk, number: int, column: int = 1) -> None:
    """Click the upper line of a cell."""
    table = tab_of(clerk).table
    spot = table.visualRect(table.model().index(tab_of(clerk).model.row_of(number), column))
    QTest.mouseClick(table.viewport(), LEFT, NONE, spot.center() - (spot.center() - spot.topLeft()) / 2)
    clerk.qtbot.wait(5)


def test_a_cell_a_column_and_another_first_corner_and_all_of_it_undone(start: Any, keyboard: str) -> None:
    clerk = start(keyboard, keyboard)
    assert clerk.window.passport.tab == "plot"
    tool = take_up(clerk)
    plot = clerk.plot(FREE)
    before = clerk.ring(plot)
    tab = tab_of(clerk)
    assert clerk.window.passport.tab == "corners", "the table comes up by itself"

    click_row(clerk, 2)
    assert tool.chosen is not None
    assert tool.chosen.index == 1
    digits = f"{before[1][1] - 1.5:.3f}".replace(".", ",")
    press(clerk, *({",": "Comma"}.get(sign, sign) for sign in digits), "Enter")
    clerk.wait(lambda: clerk.ring(clerk.plot(FREE))[1][1] == pytest.approx(before[1][1] - 1.5, abs=0.001))
    assert tool.chosen.index == 2, "Enter went on to the next corner, in the table and on the map"

    click_row(clerk, 3)
    column = [f"{value:.2f}".replace(".", ",") for value in before[2:4, 1] + 0.5]
    QApplication.clipboard().setText("\n".join(column))
    press(clerk, "V", held=CTRL)
    assert tab.bar.asking
    assert "2" in tab.bar.text
    assert clerk.canvas.overlays.of("corners").preview.lines, "the new outline is seen on the map"
    QTest.mouseClick(tab.bar.ok, LEFT)
    clerk.wait(lambda: clerk.ring(clerk.plot(FREE))[2][1] == pytest.approx(before[2][1] + 0.5, abs=0.006))
    assert clerk.canvas.overlays.of("corners") is None

    moved = clerk.ring(clerk.plot(FREE))
    tab.do("first")
    clerk.wait(lambda: np.array_equal(clerk.ring(clerk.plot(FREE))[0], moved[2]))
    assert np.array_equal(clerk.ring(clerk.plot(FREE)), np.roll(moved, -2, axis=0))
    assert tab.table.number == 1
    assert tool.chosen is not None
    assert tool.chosen.index == 0, "the chosen corner is the same one"

    for _ in range(3):
        clerk.undo()
    assert np.array_equal(clerk.ring(clerk.plot(FREE)), before)
    clerk.press("V")
    assert clerk.window.passport.tab == "plot", "the passport is where it was"


def test_a_dragged_corner_is_seen_in_the_table_on_its_way_and_after(clerk: Clerk) -> None:
    tool = take_up(clerk)
    plot, _other, corner = corners_of(clerk, FREE)
    ring = clerk.ring(plot).tolist()
    number = ring.index(list(corner)) + 1
    tab = tab_of(clerk)
    spot = clerk.spot(*corner)
    clerk._move(spot)
    QTest.mousePress(clerk.canvas, LEFT, CTRL, spot)
    assert tab.table.number == number, "the corner under the hand is the current row"
    for step in (10, 20, 30):
        clerk._move(spot + type(spot)(step, step), pressed=LEFT, held=CTRL)
    live = tab.model.corners[number - 1]
    assert live.y > corner[0] + 1
    assert live.x < corner[1] - 1
    assert clerk.ring(clerk.plot(FREE)).tolist() == ring, "nothing is written yet"
    QTest.mouseRelease(clerk.canvas, LEFT, CTRL, spot + type(spot)(30, 30))
    clerk.wait(lambda: clerk.ring(clerk.plot(FREE)).tolist() != ring)
    assert tab.model.corners[number - 1].y == pytest.approx(live.y, abs=0.01)
    clerk.press("BracketRight")
    assert tab.table.number == number % len(ring) + 1
    clerk.undo()
    assert clerk.ring(clerk.plot(FREE)).tolist() == ring
    assert [row.y for row in tab.model.corners] == [e for e, _ in ring]
    assert tool.plot_id == plot.id


def test_escape_while_dragging_gives_the_table_its_numbers_back(clerk: Clerk) -> None:
    take_up(clerk)
    plot, _other, corner = corners_of(clerk, FREE)
    ring = clerk.ring(plot).tolist()
    spot = clerk.spot(*corner)
    clerk._move(spot)
    QTest.mousePress(clerk.canvas, LEFT, CTRL, spot)
    for step in (10, 20, 30):
        clerk._move(spot + type(spot)(step, step), pressed=LEFT, held=CTRL)
    clerk.press("Escape")
    QTest.mouseRelease(clerk.canvas, LEFT, CTRL, spot)
    assert [[row.y, row.x] for row in tab_of(clerk).model.corners] == ring


def test_ctrl_v_beside_the_table_is_still_a_new_plot(clerk: Clerk) -> None:
    take_up(clerk)
    asked: list[Any] = []
    QApplication.clipboard().setText("")
    clerk.canvas.setFocus()
    clerk.answer(asked.append, lambda: clerk.shortcut("Ctrl+V"))
    assert asked


def test_in_a_narrow_window_the_table_comes_over_the_map_and_the_plot_beside_it(clerk: Clerk) -> None:
    clerk.window.resize(911, 512)
    clerk.qtbot.wait(50)
    take_up(clerk)
    clerk.qtbot.wait(30)
    assert clerk.window.drawer.isVisible()
    assert tab_of(clerk).isVisible()
    free = clerk.canvas.width() - clerk.window.drawer.width()
    assert all(clerk.spot(e, n).x() < free for e, n in clerk.ring(clerk.plot(FREE)).tolist())


def test_a_plot_chosen_in_the_list_is_the_one_under_work(clerk: Clerk) -> None:
    tool = take_up(clerk)
    other = clerk.plot("10-156-999-003")
    clerk.session.select([other.id])
    clerk.qtbot.wait(10)
    assert tool.plot_id == other.id
    click_row(clerk, 1)
    assert tool.chosen is not None
    assert tool.chosen.index == 0
    assert [row.y for row in tab_of(clerk).model.corners] == clerk.ring(other)[:, 0].tolist()
    shieli = next(
        one.id for one in clerk.session.statuses.values() if one.zone_id not in (None, clerk.session.place.id)
    )
    clerk.session.select([shieli])
    clerk.wait()
    assert tool.plot_id == shieli
    click_row(clerk, 2)
    tab = tab_of(clerk)
    assert tool.chosen is not None
    assert tool.chosen.index == 1
    assert tab.edits.data is not None
    assert clerk.canvas.crs == tab.edits.data.crs
