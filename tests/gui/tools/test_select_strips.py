"""A protection strip is told where no plot lies over it, and always by the right button."""

from dataclasses import replace

import pytest

from gui.tools.select import SelectTool
from tests.gui.tools.desk import Desk

STRIPS = [("s1", "Газопровод"), ("s2", "СЗЗ")]


@pytest.fixture
def tool(either_desk: Desk) -> SelectTool:
    """The tool of the idle map over land that two strips cover everywhere."""
    return SelectTool(replace(either_desk._host(None), strips_at=lambda e, n: STRIPS))


def click(desk: Desk, tool: SelectTool, x: float, y: float, button: str = "left", **held: bool) -> None:
    tool.press(desk.pointer(x, y, button, **held))
    tool.release(desk.pointer(x, y, button, **held))


def test_a_click_beside_the_plots_tells_the_smallest_strip(either_desk: Desk, tool: SelectTool) -> None:
    click(either_desk, tool, 50, 50)
    assert either_desk.proposed == []
    assert len(either_desk.selected) == 1
    click(either_desk, tool, 500, 300)
    assert either_desk.selected == ()
    assert either_desk.proposed == [("strip", {"strip": "s1"})]


@pytest.mark.parametrize("held", [{"shift": True}, {"ctrl": True}])
def test_adding_to_a_selection_is_not_disturbed(either_desk: Desk, tool: SelectTool, held: dict) -> None:
    click(either_desk, tool, 500, 300, **held)
    assert either_desk.proposed == []


def test_the_right_button_offers_every_strip_also_over_a_plot(either_desk: Desk, tool: SelectTool) -> None:
    click(either_desk, tool, 50, 50, "right")
    assert either_desk.selected == ()
    assert [(line.code, line.facts["name"]) for line in either_desk.menus[-1]] == [
        ("menu_strip", "Газопровод"), ("menu_strip", "СЗЗ")
    ]  # fmt: skip
    either_desk.menus[-1][1].run()
    assert either_desk.proposed == [("change_strip", {"strip": "s2"})]


def test_without_strips_the_right_button_does_nothing(either_desk: Desk) -> None:
    tool = SelectTool(either_desk._host(None))
    click(either_desk, tool, 50, 50, "right")
    assert either_desk.menus == []
    assert either_desk.proposed == []
