"""One button of the toolbar for several tools: its menu, its icon, and what a click on it means."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.map.tool_group import GroupButton
from gui.map.toolbar import Toolbar, ToolEntry

LEFT = Qt.MouseButton.LeftButton
CORNER = QPoint(33, 33)


@pytest.fixture
def bar(qtbot: QtBot) -> Toolbar:
    group = (ToolEntry("move", "move", "Move", None, "M"), ToolEntry("square", "draw", "Square up", "later", "Q"))
    made = Toolbar(
        [ToolEntry("select", "select", "Select"), ToolEntry("shape", "change_shape", "Shape", members=group)]
    )
    qtbot.addWidget(made)
    made.set_current("select")
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(bar: Toolbar) -> GroupButton:
    found = bar.button("shape")
    assert isinstance(found, GroupButton)
    return found


def opened() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_first_click_opens_the_menu_of_icons_names_and_keys(bar: Toolbar, qtbot: QtBot) -> None:
    QTest.mouseClick(button(bar), LEFT)
    menu = opened()
    assert [line.text() for line in menu.actions()] == ["Move\tM", "Square up\tQ"]
    assert not any(line.icon().isNull() for line in menu.actions())
    assert not menu.actions()[1].isEnabled()
    assert menu.actions()[1].toolTip() == "later"
    assert not button(bar).isChecked(), "an open menu is no tool in hand"
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(menu.actions()[0]).center())
    assert chosen.args == ["move"]


def test_the_tool_in_hand_is_the_icon_and_another_tool_lets_the_button_up(bar: Toolbar) -> None:
    for _ in range(2):
        bar.set_current("move")
        assert (button(bar).isChecked(), bar.button("select").isChecked()) == (True, False)
        assert button(bar).picture == "move"
        assert button(bar).toolTip() == "Shape: Move (M)"
        bar.set_current("select")
        assert (button(bar).isChecked(), bar.button("select").isChecked()) == (False, True)
        assert button(bar).picture == "move", "the tool last chosen stays on the button"


def test_a_click_takes_the_tool_last_chosen_and_the_corner_opens_the_menu(bar: Toolbar, qtbot: QtBot) -> None:
    bar.set_current("move")
    bar.set_current("select")
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(button(bar), LEFT, pos=QPoint(10, 10))
    assert chosen.args == ["move"]
    QTest.mouseClick(button(bar), LEFT, pos=CORNER)
    opened().close()


def test_a_click_on_the_tool_in_hand_opens_the_menu(bar: Toolbar) -> None:
    bar.set_current("move")
    QTest.mouseClick(button(bar), LEFT, pos=QPoint(10, 10))
    opened().close()
    assert button(bar).isChecked()


def test_the_keyboard_opens_the_menu_too(bar: Toolbar) -> None:
    QTest.keyClick(button(bar), Qt.Key.Key_Down)
    opened().close()
