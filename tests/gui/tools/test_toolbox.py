"""One tool is in the hand at a time; keys take tools up, and a tool that may not be used says why."""

import pytest

from gui.tools.tool import Host
from gui.tools.toolbox import TOOLS, Toolbox
from tests.gui.tools.desk import Desk

FIRST = "10-154-999-001"


@pytest.mark.parametrize(
    ("letter", "tool"),
    [
        ("V", "select"), ("N", "draw"), ("B", "edit_corners"), ("K", "split"), ("L", "measure"),
        ("M", "move"), ("R", "rotate"), ("S", "scale"), ("W", "reshape"), ("O", "offset"), ("Q", "square_up"),
    ],
)  # fmt: skip
def test_each_tool_has_its_letter(desk: Desk, letter: str, tool: str) -> None:
    desk.box.start("measure" if tool != "measure" else "select")
    assert desk.keys(letter)
    assert desk.box.tool.id == tool


def test_letters_of_tools_that_do_not_exist_are_left_to_the_window(desk: Desk) -> None:
    for letter in "JP":
        assert not desk.keys(letter)
    assert desk.box.tool.id == "select"


def test_enter_on_the_idle_map_repeats_the_last_tool(desk: Desk) -> None:
    desk.box.start("measure")
    desk.keys("Escape")
    assert desk.box.tool.id == "select"
    assert desk.keys("Enter")
    assert desk.box.tool.id == "measure"


def test_a_letter_typed_as_a_value_takes_no_tool_up(desk: Desk) -> None:
    desk.box.start("draw")
    desk.click(300, 0)
    desk.keys("A")
    assert desk.box.tool.id == "draw"
    assert desk.box.hint().code == "hint_typing_azimuth"


def test_a_half_drawn_plot_waits_while_another_tool_is_used(desk: Desk) -> None:
    tool = desk.box.start("draw")
    for point in ((300, 0), (300, 50), (360, 50)):
        desk.click(*point)
    desk.box.start("measure")
    desk.click(400, 0)
    desk.box.start("draw")
    assert tool.points == (desk.place(300, 0), desk.place(300, 50), desk.place(360, 50))
    assert desk.box.hint().code == "hint_draw_paused"


def test_without_a_zone_drawing_says_what_is_missing(desk: Desk) -> None:
    desk.zone = None
    assert desk.keys("N")
    assert desk.said[-1][0] == "why_no_zone"
    assert desk.box.tool.id == "select"


def test_a_register_for_reading_only_lets_measure_and_select_but_not_draw(desk: Desk) -> None:
    host: Host = desk.box.host
    box = Toolbox(host, can_write=False)
    desk.box = box
    for letter in ("N", "B", "Q"):
        assert desk.keys(letter)
        assert desk.said[-1][0] == "why_read_only"
        assert box.tool.id == "select"
    assert desk.keys("L")
    assert box.tool.id == "measure"


def test_pointing_at_a_plot_answers_once_and_escape_answers_nothing(desk: Desk) -> None:
    answers: list[str] = []
    tool = desk.box.start("point")
    tool.ask("hint_select", answers.append)
    desk.click(500, 500)
    assert answers == []
    desk.click(50, 50)
    assert answers == [desk.plot(FIRST).id]
    assert desk.box.tool.id == "select"
    tool = desk.box.start("point")
    tool.ask("hint_select", answers.append)
    desk.keys("Escape")
    desk.click(50, 50)
    assert len(answers) == 1


@pytest.mark.parametrize("kind", TOOLS, ids=lambda kind: kind.id)
def test_taking_a_tool_up_and_putting_it_away_changes_nothing(desk: Desk, kind: type) -> None:
    before = desk.state()
    desk.box.start(kind.id)
    for x, y in ((50, 50), (0, 100), (300, 0)):
        desk.move(x, y)
    assert desk.box.hint().code
    desk.box.start("select")
    assert desk.state() == before
    assert desk.box.preview().lines == ()
