"""The legend filters, the toolbar chooses."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from data.styles import STATUSES
from gui.map.legend import Legend
from gui.map.toolbar import Toolbar, ToolEntry

LEFT = Qt.MouseButton.LeftButton


def row(legend: Legend, key: str) -> QAbstractButton:
    return legend._rows[key]


def test_a_click_shows_one_status_alone_and_a_second_click_shows_all(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts({"registered": 13}, 0)
    told: list[object] = []
    legend.filter_changed.connect(told.append)
    QTest.mouseClick(row(legend, "registered"), LEFT)
    QTest.mouseClick(row(legend, "free"), LEFT)
    QTest.mouseClick(row(legend, "free"), LEFT)
    assert told == [{"registered"}, {"free"}, None]


def test_every_status_has_its_line_with_its_count(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts({"registered": 13, "free": 2}, 0)
    counts = {key: legend._rows[key].count for key in STATUSES}
    assert counts == dict.fromkeys(STATUSES, 0) | {"registered": 13, "free": 2}
    assert all(not row(legend, key).isHidden() for key in STATUSES)


def test_shift_adds_a_status_and_takes_it_away(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts(dict.fromkeys(STATUSES, 1), 2)
    QTest.mouseClick(row(legend, "free"), LEFT)
    QTest.mouseClick(row(legend, "overdue"), LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert legend.chosen == {"free", "overdue"}
    QTest.mouseClick(row(legend, "free"), LEFT, Qt.KeyboardModifier.ShiftModifier)
    assert legend.chosen == {"overdue"}


def test_a_filter_chosen_elsewhere_is_shown_and_not_told(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    with qtbot.assertNotEmitted(legend.filter_changed):
        legend.set_chosen(frozenset({"planned"}))
    assert legend.chosen == {"planned"}


def test_folded_it_is_a_heading_only(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts({}, 0)
    tall = legend.sizeHint().height()
    legend.set_folded(True)
    assert legend.folded
    assert legend.sizeHint().height() < tall / 3


def test_the_line_of_late_plots_comes_with_the_first_one(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.set_counts({}, 0)
    assert row(legend, "overdue").isHidden()
    legend.set_counts({}, 1)
    assert not row(legend, "overdue").isHidden()


def test_the_keyboard_filters_too(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    QTest.keyClick(row(legend, "refused"), Qt.Key.Key_Space)
    assert legend.chosen == {"refused"}


def test_a_click_chooses_a_tool_and_a_grey_one_says_why(qtbot: QtBot) -> None:
    bar = Toolbar([ToolEntry("select", "select", "Select"), ToolEntry("split", "split", "Split", "later")])
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(bar.button("select"), LEFT)
    assert chosen.args == ["select"]
    assert not bar.button("split").isEnabled()
    assert "later" in bar.button("split").toolTip()
    bar.set_current("split")
    assert bar.button("split").isChecked()
    bar.set_current("point")
    assert not bar.button("split").isChecked()
