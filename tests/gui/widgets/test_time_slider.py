"""The slider over days: ticks catch the pointer, keys go day by day and change by change."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.widgets.time_slider import TimeSlider

FIRST, LAST = date(2020, 1, 1), date(2026, 1, 1)
TICKS = [date(2021, 5, 3), date(2021, 5, 4), date(2024, 2, 29)]
NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def slider(qtbot):
    found = TimeSlider()
    qtbot.addWidget(found)
    found.resize(420, 44)
    with qtbot.waitExposed(found):
        found.show()
    found.set_range(FIRST, LAST)
    found.set_ticks(TICKS)
    found.set_day(LAST)
    return found


def test_every_day_is_found_again_where_it_is_painted(slider):
    for day in (FIRST, LAST, *TICKS[1:]):
        assert slider.day_at(slider.x_of(day)) == day


def test_a_click_near_a_tick_means_its_day(slider, qtbot):
    with qtbot.waitSignal(slider.moved) as told:
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.x_of(TICKS[2])) + 3, 15))
    assert told.args == [TICKS[2]]


def test_control_with_an_arrow_goes_to_the_change_before_and_after(slider):
    for key, expected in ((Qt.Key.Key_Left, TICKS[2]), (Qt.Key.Key_Left, TICKS[1]), (Qt.Key.Key_Right, TICKS[2])):
        QTest.keyClick(slider, key, CTRL)
        assert slider.day == expected


def test_the_ends_hold(slider):
    QTest.keyClick(slider, Qt.Key.Key_Right, NONE)
    assert slider.day == LAST
    QTest.keyClick(slider, Qt.Key.Key_Home, NONE)
    QTest.keyClick(slider, Qt.Key.Key_PageUp, NONE)
    assert slider.day == FIRST
    assert slider.before() is None


def test_a_register_of_one_day_has_a_slider_all_the_same(slider):
    slider.set_range(LAST, LAST)
    slider.set_ticks([])
    assert slider.day_at(200.0) <= LAST
    assert slider.after() is None
