"""The split tool: a line over one plot, its pieces seen on the way, nothing recorded before the clerk has decided."""

from typing import Any

import pytest

from gui.tools.split import SplitTool
from tests.gui.tools.desk import Desk

FIRST = "10-154-999-001"


@pytest.fixture
def tool(desk: Desk) -> SplitTool:
    found = desk.box.start("split")
    assert isinstance(found, SplitTool)
    return found


def test_a_click_takes_the_plot_and_two_more_draw_the_line(desk: Desk, tool: SplitTool) -> None:
    assert tool.hint().code == "hint_split_pick"
    desk.click(30, 30)
    assert tool.plot_id is not None
    assert tool.hint().code == "hint_split_first"
    desk.click(40, 130)
    assert tool.hint().code == "hint_split_line"
    desk.move(45, -30)
    labels = [label.code for label in tool.preview().labels]
    assert labels.count("label_area") == 2, "both pieces are seen before the click"


def test_enter_proposes_the_split_and_records_nothing(desk: Desk, tool: SplitTool) -> None:
    plots = desk.register.mark()
    desk.click(30, 30)
    plot_id = tool.plot_id
    desk.click(40, 130)
    desk.click(45, -30)
    desk.keys("Enter")
    kind, facts = desk.proposed[-1]
    assert kind == "split"
    assert facts["plot_id"] == plot_id
    assert len(facts["line"]) == 2
    assert desk.register.mark() == plots
    facts["done"]()
    assert desk.box.tool.id == "select"


def test_a_line_that_does_not_divide_the_plot_is_told_why(desk: Desk, tool: SplitTool) -> None:
    desk.click(30, 30)
    desk.click(40, 130)
    desk.click(45, 50)
    desk.keys("Enter")
    assert desk.said[-1][0] == "line_ends_inside"
    assert not desk.proposed


@pytest.mark.parametrize("clicks", [0, 1, 2])
def test_escape_leaves_no_trace_at_any_step(desk: Desk, tool: SplitTool, clicks: int) -> None:
    mark: Any = desk.register.mark()
    for at in ((30, 30), (40, 130))[:clicks]:
        desk.click(*at)
    for _ in range(3):
        desk.keys("Escape")
    assert desk.box.tool.id == "select"
    assert desk.register.mark() == mark


def test_backspace_takes_a_corner_of_the_line_back(desk: Desk, tool: SplitTool) -> None:
    desk.click(30, 30)
    desk.click(40, 130)
    desk.keys("Backspace")
    assert tool.points == ()
