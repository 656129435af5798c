"""A clerk picks plots on the idle map: click, Shift, Ctrl and a box."""

import pytest

from gui.tools.tool import DRAG_SECONDS
from tests.gui.tools.desk import Desk

FIRST, SECOND = "10-154-999-001", "10-154-999-002"


@pytest.fixture
def desk(either_desk: Desk) -> Desk:
    return either_desk


def chosen(desk: Desk) -> list[str]:
    return [desk.names[plot_id] for plot_id in desk.selected]


def test_a_click_selects_one_plot_and_a_click_beside_none(desk: Desk) -> None:
    desk.click(50, 50)
    assert chosen(desk) == [FIRST]
    desk.click(150, 50)
    assert chosen(desk) == [SECOND]
    desk.click(500, 500)
    assert chosen(desk) == []


def test_shift_adds_and_never_takes_away(desk: Desk) -> None:
    desk.click(50, 50)
    desk.click(150, 50, shift=True)
    desk.click(150, 50, shift=True)
    desk.click(500, 500, shift=True)
    assert chosen(desk) == [FIRST, SECOND]


def test_ctrl_puts_in_and_takes_out(desk: Desk) -> None:
    desk.click(50, 50, ctrl=True)
    desk.click(150, 50, ctrl=True)
    assert chosen(desk) == [FIRST, SECOND]
    desk.click(50, 50, ctrl=True)
    desk.click(500, 500, ctrl=True)
    assert chosen(desk) == [SECOND]


@pytest.mark.parametrize("corners", [(90, 50, 110, 60), (110, 60, 90, 50), (90, 60, 110, 50)])
def test_a_box_takes_what_it_meets_whichever_way_it_is_drawn(desk: Desk, corners: tuple[float, ...]) -> None:
    desk.drag(*corners)
    assert chosen(desk) == [FIRST, SECOND]


def test_with_ctrl_a_box_takes_only_what_lies_wholly_inside(desk: Desk) -> None:
    desk.drag(-10, 120, 150, -10, ctrl=True)
    assert chosen(desk) == [FIRST]
    desk.drag(90, 50, 110, 60, ctrl=True)
    assert chosen(desk) == []


def test_with_shift_a_box_adds(desk: Desk) -> None:
    desk.click(150, 50)
    desk.drag(-10, 120, 20, 80, shift=True)
    assert chosen(desk) == [SECOND, FIRST]


def test_the_box_is_seen_while_it_is_drawn(desk: Desk) -> None:
    desk.press(90, 50)
    desk.move(110, 60)
    (line,) = desk.box.preview().lines
    assert (line.style, line.closed) == ("box", True)
    assert set(line.points) == {desk.place(x, y) for x in (90, 110) for y in (50, 60)}
    assert desk.box.hint().code == "hint_select_box"
    desk.release(110, 60)
    assert desk.box.preview().lines == ()
    assert desk.box.hint().code == "hint_select"


def test_a_trembling_click_is_a_click(desk: Desk) -> None:
    desk.press(50, 50)
    desk.move(50.3, 50.3)
    desk.release(50.3, 50.3)
    assert chosen(desk) == [FIRST]


def test_a_slow_short_drag_is_a_box(desk: Desk) -> None:
    desk.press(99.9, 50)
    desk.clock += DRAG_SECONDS
    desk.move(100.2, 50.2)
    desk.release(100.2, 50.2)
    assert chosen(desk) == [FIRST, SECOND]


def test_escape_drops_the_box_then_the_selection_then_is_left_to_the_window(desk: Desk) -> None:
    desk.click(150, 50)
    desk.press(-10, 120)
    desk.move(50, 50)
    assert desk.keys("Escape")
    desk.release(50, 50)
    assert chosen(desk) == [SECOND]
    assert desk.keys("Escape")
    assert chosen(desk) == []
    assert not desk.keys("Escape")


def test_the_right_button_selects_nothing(desk: Desk) -> None:
    desk.click(50, 50)
    desk.click(150, 50, "right")
    desk.drag(-10, 120, -20, 130)
    desk.click(50, 50)
    desk.press(150, 50, "right")
    desk.move(-50, -50)
    desk.release(-50, -50, "right")
    assert chosen(desk) == [FIRST]


def test_selecting_writes_nothing(desk: Desk) -> None:
    before = desk.state()
    desk.drag(-10, 120, 250, -10)
    desk.keys("Escape")
    assert desk.state() == before
