"""A clerk draws a new piece of a boundary, and pulls a side in parallel; in both zones."""

import pytest
import shapely

from gui.tools.changing import ChangingTool
from tests.gui.tools.desk import A, Desk
from tests.gui.tools.test_moving import done, near, put_away, words

FIRST, SECOND = "10-154-999-001", "10-154-999-002"
TINY = 2e-6


@pytest.fixture
def desk(either_desk: Desk) -> Desk:
    """The first plot is chosen."""
    either_desk.select([either_desk.plot(FIRST).id], "replace")
    return either_desk


def take_up(desk: Desk, letter: str, detached: bool = False) -> ChangingTool:
    assert desk.keys(letter)
    tool = desk.box.tool
    assert isinstance(tool, ChangingTool)
    tool.detached = detached
    return tool


# along a line


def test_a_line_from_boundary_to_boundary_becomes_the_boundary(desk: Desk) -> None:
    tool = take_up(desk, "W")
    assert tool.hint().code == "hint_reshape_0"
    desk.click(0, 80)
    assert tool.hint().code == "hint_reshape_1"
    desk.click(-20, 50)
    desk.move(0, 20)
    assert words(desk)["label_area_change"] == {"before": "10\u202f000", "after": "10\u202f600", "difference": "+600"}
    desk.click(0, 20)
    desk.keys("Enter")
    near(desk, FIRST, [*A, (0, 20), (-20, 50), (0, 80)])
    assert done(desk) == ["reshape_plot"]
    desk.register.undo()
    desk.refresh()
    near(desk, FIRST, A)


def test_a_double_click_ends_the_line_and_its_late_click_begins_no_other(desk: Desk) -> None:
    tool = take_up(desk, "W")
    desk.click(0, 80)
    desk.click(-20, 50)
    desk.double_click(0, 20)
    assert done(desk) == ["reshape_plot"]
    desk.press(0, 20)
    assert tool.points == ()


def test_an_end_that_falls_short_of_the_boundary_is_put_on_it(desk: Desk) -> None:
    take_up(desk, "W")
    desk.click(0.6, 80, ctrl=True)
    desk.click(20, 50)
    desk.click(0.4, 20, ctrl=True)
    desk.keys("Enter")
    near(desk, FIRST, [*A, (0, 20), (20, 50), (0, 80)])


def test_the_neighbour_goes_along_on_the_common_side_and_is_counted(desk: Desk) -> None:
    tool = take_up(desk, "W")
    desk.click(100, 80)
    desk.click(80, 50)
    desk.move(100, 20)
    assert (tool.hint().code, dict(tool.hint().facts)) == ("hint_reshape_1_shared", {"count": 1})
    assert "moving" in [line.style for line in tool.preview().lines][:-1]
    desk.click(100, 20)
    desk.keys("Enter")
    first, second = desk.plot(FIRST).geom, desk.plot(SECOND).geom
    assert len(desk.ring(SECOND)) == 7
    assert shapely.coverage_is_valid([first, second])


def test_detached_the_neighbour_stays_where_it_is(desk: Desk) -> None:
    take_up(desk, "W")
    desk.keys("U")
    for at in ((100, 80), (80, 50), (100, 20)):
        desk.click(*at)
    desk.keys("Enter")
    ring = desk.frame.to_working(desk.plot(SECOND).geom)
    assert ring.area == pytest.approx(
        shapely.Polygon([desk.place(*at) for at in ((100, 100), (200, 110.5), (190, -5.25), (100, 0))]).area, abs=0.01
    )


def test_a_line_that_meets_the_boundary_once_is_told_why(desk: Desk) -> None:
    take_up(desk, "W")
    before = desk.state()
    desk.click(0, 80)
    desk.click(-20, 50)
    desk.keys("Enter")
    assert desk.said[-1][0] == "line_does_not_reshape"
    assert desk.state() == before


# pull a side


def test_a_side_is_pressed_and_pulled(desk: Desk) -> None:
    tool = take_up(desk, "O")
    assert tool.hint().code == "hint_offset_0"
    desk.drag(0.3, 50, -12.3456, 60)
    near(desk, FIRST, [(-12.35, 100), (100, 100), (100, 0), (-12.35, 0)])
    assert done(desk) == ["offset_side"]


def test_a_side_is_carried_from_click_to_click(desk: Desk) -> None:
    tool = take_up(desk, "O")
    desk.click(0, 50)
    assert tool.hint().code == "hint_offset_1"
    desk.move(-10, 30)
    assert words(desk)["label_total_pull"] == {"length": "+10,00"}
    assert words(desk)["label_area_change"] == {
        "before": "10\u202f000",
        "after": "11\u202f000",
        "difference": "+1\u202f000",
    }
    assert done(desk) == []
    desk.click(-10, 30)
    near(desk, FIRST, [(-10, 100), (100, 100), (100, 0), (-10, 0)])


@pytest.mark.parametrize(("typed", "west"), [("7,5", -7.5), ("-7,5", 7.5)])
def test_typed_metres_pull_the_side_under_the_pointer(desk: Desk, typed: str, west: float) -> None:
    take_up(desk, "O")
    desk.move(0.2, 40)
    desk.type(typed)
    assert desk.box.hint().code == "hint_offset_typing"
    desk.keys("Enter")
    near(desk, FIRST, [(west, 100), (100, 100), (100, 0), (west, 0)])


def test_a_side_goes_to_just_the_corner_that_is_caught(desk: Desk) -> None:
    take_up(desk, "O", detached=True)
    desk.click(50, 0)
    desk.click(189.8, -5)
    assert desk.ring(FIRST)[2][1] == pytest.approx(-5.25, abs=TINY)


def test_the_neighbour_of_a_pulled_side_goes_along_and_is_counted(desk: Desk) -> None:
    tool = take_up(desk, "O")
    desk.click(100, 30)
    desk.move(110, 30, ctrl=True)
    assert (tool.hint().code, dict(tool.hint().facts)) == ("hint_offset_1_shared", {"count": 1})
    desk.click(110, 30, ctrl=True)
    assert shapely.coverage_is_valid([desk.plot(FIRST).geom, desk.plot(SECOND).geom])
    assert desk.ring(SECOND)[3] == pytest.approx((110, 0), abs=TINY)


def test_a_side_that_would_vanish_is_red_and_told(desk: Desk) -> None:
    tool = take_up(desk, "O", detached=True)
    before = desk.state()
    desk.move(0, 40)
    desk.type("-150")
    assert "bad" in [line.style for line in tool.preview().lines]
    desk.keys("Enter")
    assert desk.said[-1][0] in ("offset_too_far", "turned_over")
    assert desk.state() == before


def test_metres_without_a_side_are_told_what_they_need(desk: Desk) -> None:
    take_up(desk, "O")
    desk.move(50, 50)
    desk.type("5")
    assert desk.said[-1][0] == "offset_needs_side"


def test_a_click_on_another_plot_takes_that_one(desk: Desk) -> None:
    tool = take_up(desk, "O")
    desk.click(150, 50)
    assert tool.ids == (desk.plot(SECOND).id,)
    assert desk.selected == tool.ids


def test_of_several_chosen_plots_the_first_click_takes_one(desk: Desk) -> None:
    desk.select([desk.plot(SECOND).id], "add")
    for letter in "WO":
        tool = take_up(desk, letter)
        assert tool.hint().code == "hint_change_pick"
    desk.click(150, 50)
    assert tool.ids == (desk.plot(SECOND).id,)


# both


STEPS = [
    ("W", [], ""), ("W", [(0, 80)], ""), ("W", [(0, 80), (-20, 50)], ""), ("W", [(0, 80)], "12"),
    ("O", [], ""), ("O", [(0, 50)], ""), ("O", [(0, 50)], "3"),
]  # fmt: skip


@pytest.mark.parametrize(("letter", "clicks", "typed"), STEPS)
@pytest.mark.parametrize("way", ["Escape", "V", "K"])
def test_cancelled_at_any_step_it_leaves_no_trace(desk: Desk, letter: str, clicks: list, typed: str, way: str) -> None:
    before = desk.state()
    take_up(desk, letter)
    for at in clicks:
        desk.click(*at)
    desk.type(typed)
    desk.move(-20, -20)
    put_away(desk, way)
    assert desk.box.tool.id == {"Escape": "select", "V": "select", "K": "split"}[way]
    assert desk.state() == before
    assert desk.register.history()[0].name == "new_plot"


def test_a_press_that_is_broken_off_by_another_tool_pulls_nothing(desk: Desk) -> None:
    before = desk.state()
    take_up(desk, "O")
    desk.press(0, 50)
    desk.move(-20, 50)
    desk.keys("V")
    desk.release(-20, 50)
    assert desk.state() == before


@pytest.mark.parametrize("letter", ["W", "O"])
def test_a_plot_that_was_changed_meanwhile_is_a_conflict(desk: Desk, letter: str) -> None:
    from data.acts.change_boundary import change_boundary

    take_up(desk, letter)
    desk.slow = True
    for at in ((0, 80), (-20, 50), (0, 20)) if letter == "W" else ((0, 50), (-20, 50)):
        desk.click(*at)
    if letter == "W":
        desk.keys("Enter")
    other = [desk.place(x, y) for x, y in ((-5, 100), (100, 100), (100, 0), (0, 0))]
    desk.register.apply(change_boundary(desk.register, desk.plot(FIRST), other))
    desk.write()
    assert desk.said[-1][0] == "conflict"
