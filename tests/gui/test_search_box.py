"""Ctrl+K: the clerk types, chooses with keys or mouse, and the window goes there."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from gui.desk import Door
from gui.main_window import MainWindow
from gui.search_box import ROW, SearchBox
from gui.session import Session
from gui.theme import wear
from tests.sheets.land import MIDDLE, neighbourhood, register_of


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    wear(qapp, "light")
    session = Session(register_of(*neighbourhood()), "en")
    window = MainWindow(session, Door(lambda *_: None, lambda _: None, lambda _: None))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.resize(1300, 800)
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not session.jobs.busy)
    yield window
    qtbot.waitUntil(lambda: not session.jobs.busy)
    window.close()
    session.close()


@pytest.fixture
def box(window: MainWindow, qtbot: QtBot) -> SearchBox:
    """The box after Ctrl+K."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.top.search.hasFocus)
    return window.top.search


def type_in(box: SearchBox, text: str, qtbot: QtBot) -> None:
    if text.isascii():
        qtbot.keyClicks(box, text)
    else:
        box.insert(text)
        box.textEdited.emit(box.text())
    qtbot.waitUntil(lambda: not box._wait.isActive())


def test_ctrl_k_goes_to_the_box_and_shows_what_can_be_done(box: SearchBox) -> None:
    assert box.results.isVisible()
    assert box.results.found


def test_enter_takes_the_first_line_and_the_plot_is_selected(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "999002", qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.session.selection == (MIDDLE.id,)
    assert box.text() == ""
    assert not box.results.isVisible()


def test_enter_right_after_the_last_letter_takes_what_was_typed_and_not_what_was_listed(
    window: MainWindow, box: SearchBox, qtbot: QtBot
) -> None:
    qtbot.keyClicks(box, "999002")
    assert box._wait.isActive()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.session.selection == (MIDDLE.id,)


def test_arrows_go_through_the_list_and_around_its_ends(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "10-156", qtbot)
    numbers = [line.title for line in box.results.found]
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    qtbot.keyClick(box, Qt.Key.Key_Up)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    (chosen,) = window.session.selection
    assert window.session.statuses[chosen].cadastral_no == numbers[1]


def test_a_click_takes_the_line_under_the_mouse(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "10-156", qtbot)
    third = box.results.found[2].title
    qtbot.mouseClick(box.results, Qt.MouseButton.LeftButton, pos=QPoint(60, 6 + 2 * ROW + ROW // 2))
    (chosen,) = window.session.selection
    assert window.session.statuses[chosen].cadastral_no == third


def test_a_slip_and_the_wrong_layout_find_the_project(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "стеклаволокна", qtbot)
    assert box.results.found[0].icon == "project"
    box.clear()
    type_in(box, "cntrkjdjkjryf", qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.session.selection == (MIDDLE.id,)


def test_nothing_found_is_said_and_enter_does_nothing(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "zzzzqq", qtbot)
    assert box.results.isVisible()
    assert box.results.found == []
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert window.session.selection == ()


def test_escape_folds_the_list_first_and_then_leaves_the_box(box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "aral", qtbot)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.results.isVisible()
    assert box.text() == "aral"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""
    assert not box.hasFocus()


def test_the_list_goes_when_another_field_is_clicked(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "aral", qtbot)
    other = next(one for one in window.findChildren(QLineEdit) if one is not box and one.isVisible())
    other.setFocus()
    assert not box.results.isVisible()


def test_the_list_stays_inside_a_small_window(window: MainWindow, box: SearchBox, qtbot: QtBot) -> None:
    type_in(box, "10-156", qtbot)
    window.resize(911, 512)
    qtbot.waitUntil(lambda: window.rect().contains(box.results.geometry()))
