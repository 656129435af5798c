"""Along the neighbours: traced from place to place, or the whole rest of the boundary, in both directions."""

import pytest
import shapely

from data.acts.new_plot import new_plot
from gui.tools.draw import DrawTool
from tests.gui.tools.desk import Desk

FIRST, SECOND, NEW = "10-154-999-001", "10-154-999-002", "10-154-999-003"


@pytest.fixture
def draw(either_desk: Desk) -> DrawTool:
    tool = either_desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


def local(desk: Desk, tool: DrawTool) -> list[tuple[float, float]]:
    return [(round(e - desk.origin[0], 5), round(n - desk.origin[1], 5)) for e, n in tool.points]


def ring(desk: Desk, number: str) -> set[tuple[float, float]]:
    return {(round(x, 5), round(y, 5)) for x, y in desk.ring(number)}


def fits(desk: Desk, number: str) -> bool:
    """No overlap and no gap against the neighbours, which got the new corners."""
    return bool(shapely.coverage_is_valid([desk.plot(no).geom for no in (FIRST, SECOND, number)]))


def test_tracing_runs_over_the_corners_of_both_neighbours(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(0.3, 100.2)
    desk.keys("T")
    assert draw.hint().code == "hint_trace"
    desk.move(199.8, 110.3)
    assert draw.preview().lines[-1].style in ("moving", "guide")
    assert len(draw.points) == 1, "hovering only shows it"
    desk.click(199.8, 110.3)
    assert local(desk, draw) == [(0, 100), (100, 100), (200, 110.5)]
    assert draw.way is None
    desk.click(200, 150)
    desk.click(0, 150)
    desk.keys("Enter")
    assert fits(desk, NEW)


def test_t_again_goes_the_other_way_round(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(0.3, 100.2)
    desk.keys("T T")
    desk.click(199.8, 110.3)
    assert local(desk, draw) == [(0, 100), (0, 0), (100, 0), (190, -5.25), (200, 110.5)]
    desk.keys("Backspace")
    assert local(desk, draw) == [(0, 100)], "one click is one step"


def test_tracing_may_end_in_the_middle_of_a_side(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(0.2, 40)
    desk.keys("T")
    desk.click(60, 99.8)
    assert local(desk, draw)[:2] == [(0, 40), (0, 100)]
    assert local(desk, draw)[2] == pytest.approx((60, 100), abs=1e-5)
    desk.click(-50, 140)
    desk.keys("Enter")
    assert fits(desk, NEW)
    assert len(desk.ring(FIRST)) == 6


def test_tracing_from_free_land_is_refused_with_the_reason(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("T")
    assert desk.said[-1][0] == "way_needs_corner"
    desk.click(300, 0)
    desk.keys("T")
    assert desk.said[-1][0] == "trace_needs_boundary"
    assert draw.way is None


def test_a_click_on_free_land_while_tracing_puts_no_corner(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(0.3, 100.2)
    desk.keys("T")
    desk.click(60, 170)
    assert len(draw.points) == 1
    assert not any(line.style == "moving" for line in draw.preview().lines)
    desk.keys("F9")
    desk.move(60, 170)
    assert draw.hint().code == "hint_trace_none"
    desk.keys("F9 F9 F9")
    desk.keys("Escape")
    desk.click(60, 170)
    assert len(draw.points) == 2


def test_tracing_to_the_first_corner_closes_the_plot(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for place in ((0.2, 99.9), (0, 150), (150, 150), (199.9, 110.3)):
        desk.click(*place)
    desk.keys("T")
    desk.click(0.3, 100.3)
    assert ring(desk, NEW) == {(0, 100), (0, 150), (150, 150), (200, 110.5), (100, 100)}
    assert fits(desk, NEW)


@pytest.mark.parametrize("how", ["Enter", "click", "menu"])
def test_a_line_between_neighbours_is_completed_along_them(either_desk: Desk, draw: DrawTool, how: str) -> None:
    desk, edits = either_desk, len(either_desk.register.history())
    for place in ((0.2, 99.9), (0, 150), (150, 150), (199.9, 110.3)):
        desk.click(*place)
    if how == "menu":
        desk.click(150, 140, "right")
        desk.choose("menu_complete")
    else:
        desk.keys("C", shift=True)
    assert draw.hint().code == "hint_complete"
    assert any(label.code == "label_area" for label in draw.preview().labels)
    assert len(draw.points) == 4
    if how == "click":
        desk.click(150, 140)
    else:
        desk.keys("Enter")
    assert ring(desk, NEW) == {(0, 100), (0, 150), (150, 150), (200, 110.5), (100, 100)}
    assert fits(desk, NEW)
    assert len(desk.register.history()) == edits + 1


def test_a_notch_is_filled_not_the_neighbours_covered(either_desk: Desk, draw: DrawTool) -> None:
    """The shorter way round is not the right one where the neighbours enclose the land on three sides."""
    desk = either_desk
    around = [(0, 100), (0, 160), (-200, 160), (-200, -100), (0, -100), (0, 0), (-150, 0), (-150, 100)]
    desk.register.apply(new_plot(desk.register, desk.zone, [desk.place(*place) for place in around], cadastral_no=NEW))
    desk.refresh()
    desk.click(-149.8, 50.2)
    desk.click(0.2, 50.2)
    desk.keys("C", shift=True)
    desk.keys("Enter")
    made = desk.plot("10-154-999-004")
    others = [desk.plot(number).geom for number in (FIRST, SECOND, NEW)]
    assert all(shapely.area(shapely.intersection(made.geom, one)) < 1e-3 for one in others)
    assert made.area_m2 == pytest.approx(150 * 50, abs=1)


def test_completing_is_refused_where_an_end_is_on_free_land(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(0.2, 99.9)
    desk.click(0, 150)
    before = desk.state()
    desk.keys("C", shift=True)
    assert desk.said[-1][0] == "complete_needs_ends"
    assert desk.state() == before
    assert len(draw.points) == 2


def test_escape_leaves_completing_and_keeps_the_line(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for place in ((0.2, 99.9), (0, 150), (150, 150), (199.9, 110.3)):
        desk.click(*place)
    before = desk.state()
    desk.keys("C", shift=True)
    desk.keys("T")
    desk.keys("Escape")
    assert len(draw.points) == 4
    assert draw.hint().code == "hint_draw_closable"
    assert desk.state() == before


def test_undoing_the_completed_plot_gives_the_neighbours_back(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    before = {plot: shape.wkb for plot, shape in desk.shapes.items()}
    desk.click(0.2, 40)
    desk.click(-40, 60)
    desk.click(30, 140)
    desk.click(60, 99.8)
    desk.keys("C", shift=True)
    desk.keys("Enter")
    assert len(desk.ring(FIRST)) == 6
    desk.register.undo()
    desk.refresh()
    assert {plot: shape.wkb for plot, shape in desk.shapes.items()} == before
