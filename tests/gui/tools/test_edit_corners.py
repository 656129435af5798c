"""A clerk changes corners: drags, carries, puts in, takes out, and thinks better of it; in both zones."""

from collections.abc import Callable

import pytest
import shapely

from data.model import Zone
from gis.boundary import CornerRef
from gis.measure import azimuth
from gui.tools.edit_corners import EditCornersTool
from gui.tools.tool import Key
from tests.gui.tools.desk import A, Desk

FIRST, SECOND = "10-154-999-001", "10-154-999-002"


@pytest.fixture
def desk(either_desk: Desk) -> Desk:
    return either_desk


@pytest.fixture
def tool(desk: Desk) -> EditCornersTool:
    """The first plot is selected, and its corners can be taken."""
    desk.select([desk.plot(FIRST).id], "replace")
    tool = desk.box.start("edit_corners")
    assert isinstance(tool, EditCornersTool)
    return tool


def edits(desk: Desk) -> list[str]:
    """The names of what was done after the desk was laid out, newest first."""
    return [entry.name for entry in desk.register.history()][:-3]


def test_the_selected_plot_is_taken_up_and_the_others_step_back(desk: Desk, tool: EditCornersTool) -> None:
    shown = tool.preview()
    assert shown.spotlight == desk.plot(FIRST).id
    assert [mark.number for mark in shown.marks if mark.kind == "corner"] == [1, 2, 3, 4]
    assert tool.hint().code == "hint_corners_idle"
    assert tool.hint().facts == {"plot": FIRST}


def test_a_click_takes_another_plot_and_selects_it(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(150, 50)
    assert tool.plot_id == desk.plot(SECOND).id
    assert desk.selected == (desk.plot(SECOND).id,)
    desk.click(500, 500)
    assert tool.plot_id is None
    assert tool.hint().code == "hint_corners_pick"


def test_a_dragged_corner_is_one_edit_on_whole_millimetres(desk: Desk, tool: EditCornersTool) -> None:
    desk.drag(0, 100, -12.3456, 120.0004)
    assert desk.ring(FIRST) == [(-12.346, 120.0), (100, 100), (100, 0), (0, 0)]
    assert edits(desk) == ["change_boundary"]


def test_a_carried_corner_goes_from_click_to_click(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0.2, 99.8)
    assert tool.hint().code == "hint_corners_chosen"
    desk.move(-10, 120)
    assert tool.hint().code == "hint_corners_carrying"
    assert desk.ring(FIRST)[0] == (0, 100), "nothing is written while it is carried"
    desk.click(-20, 130)
    assert desk.ring(FIRST)[0] == (-20, 130)
    assert edits(desk) == ["change_boundary"]
    desk.move(-60, 60)
    assert desk.ring(FIRST)[0] == (-20, 130), "the hand is empty again"


def test_enter_puts_a_carried_corner_down(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.move(-20, 130)
    desk.keys("Enter")
    assert desk.ring(FIRST)[0] == (-20, 130)
    assert edits(desk) == ["change_boundary"]


def test_a_press_that_hardly_moves_shifts_nothing(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.state()
    desk.press(0, 100)
    desk.move(0.3, 100)
    desk.release(0.3, 100)
    desk.keys("Escape")
    assert desk.state() == before


def test_the_shape_is_seen_while_it_is_dragged_and_the_old_one_behind_it(desk: Desk, tool: EditCornersTool) -> None:
    desk.press(0, 100)
    desk.move(0, 150)
    styles = [line.style for line in tool.preview().lines]
    assert styles == ["ghost", "sketch"]
    labels = {label.code: dict(label.facts) for label in tool.preview().labels}
    assert labels["label_area"]["metres"] == "12\u202f500"
    assert labels["label_side"]["length"] == "111,80"
    desk.move(50, -50)
    assert [line.style for line in tool.preview().lines] == ["ghost", "bad"]


def test_a_corner_meets_the_neighbours_corner_to_the_last_bit(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(150, 50)
    desk.keys("U")
    desk.drag(200, 110.5, 250, 110.5)
    desk.drag(250, 110.5, 100.4, 100.3)
    assert edits(desk)[0] == "change_boundary"
    first, second = desk.plot(FIRST), desk.plot(SECOND)
    assert shapely.get_coordinates(second.geom)[1].tolist() in shapely.get_coordinates(first.geom).tolist()


def test_what_the_corner_would_meet_is_said_and_ctrl_lets_go_of_it(desk: Desk, tool: EditCornersTool) -> None:
    desk.keys("U")
    desk.press(100, 0)
    desk.move(190.3, -5)
    snap = tool.preview().snap
    assert snap is not None
    assert (snap.code, dict(snap.facts)) == ("snap_corner", {"number": 3, "plot": SECOND})
    desk.move(190.3, -5, ctrl=True)
    assert tool.preview().snap is None
    desk.release(190.3, -5, ctrl=True)
    assert desk.ring(FIRST)[2] == (190.3, -5)


def test_f3_turns_snapping_off_for_corners_too(desk: Desk, tool: EditCornersTool) -> None:
    assert desk.keys("F3")
    desk.keys("U")
    desk.drag(100, 0, 190.3, -5)
    assert desk.ring(FIRST)[2] == (190.3, -5)


def test_with_shift_a_corner_keeps_the_direction_of_its_side(desk: Desk, tool: EditCornersTool) -> None:
    desk.drag(0, 100, 3, 140, shift=True)
    assert desk.ring(FIRST)[0] == pytest.approx((0, 140), abs=2e-6)


def test_a_midpoint_mark_becomes_a_corner_by_dragging(desk: Desk, tool: EditCornersTool) -> None:
    desk.drag(0, 50, -30, 50)
    assert desk.ring(FIRST) == [*A, (-30, 50)]
    assert edits(desk) == ["change_boundary"]


def test_a_midpoint_mark_that_is_only_clicked_and_left_puts_nothing_in(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.state()
    desk.click(0, 50)
    desk.keys("Escape Escape Escape")
    assert desk.state() == before


def test_a_double_click_on_a_side_puts_a_corner_there(desk: Desk, tool: EditCornersTool) -> None:
    desk.double_click(-0.4, 30)
    assert desk.ring(FIRST) == [*A, (0, 30)]
    assert edits(desk) == ["change_boundary"]
    desk.press(-0.4, 30)
    assert tool.hint().code == "hint_corners_chosen", "the hand's late click carries nothing away"
    desk.move(-20, 30)
    assert [line.style for line in tool.preview().lines] == ["sketch"]


def test_a_corner_on_a_common_side_stands_in_the_neighbour_in_the_same_edit(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.plot(SECOND).geom
    desk.double_click(100.3, 40)
    assert len(desk.ring(FIRST)) == len(desk.ring(SECOND)) == 5
    assert edits(desk) == ["change_boundary"]
    first, second = desk.plot(FIRST).geom, desk.plot(SECOND).geom
    assert shapely.coverage_is_valid([first, second])
    was, now = desk.frame.to_working(before), desk.frame.to_working(second)
    assert shapely.hausdorff_distance(was, now) <= 3e-6, "the neighbour's outline stays where it is"
    desk.register.undo()
    assert desk.plot(SECOND).geom.equals_exact(before, 0.0)


def test_a_detached_corner_leaves_the_neighbour_as_it_is(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.plot(SECOND)
    desk.keys("U")
    desk.drag(100, 100, 90, 90)
    assert desk.ring(FIRST)[1] == (90, 90)
    assert desk.plot(SECOND) == before


def test_a_common_corner_moves_in_the_neighbour_too_and_the_status_line_counts_it(
    desk: Desk, tool: EditCornersTool
) -> None:
    desk.click(100, 100)
    assert (tool.hint().code, dict(tool.hint().facts)) == ("hint_corners_shared", {"count": 1})
    desk.keys("Escape")
    before = desk.plot(FIRST), desk.plot(SECOND)
    desk.drag(100, 100, 90, 90)
    first, second = desk.plot(FIRST), desk.plot(SECOND)
    assert desk.ring(FIRST)[1] == (90, 90)
    common = set(map(tuple, shapely.get_coordinates(first.geom))) & set(
        map(tuple, shapely.get_coordinates(second.geom))
    )
    assert len(common) == 2, "the moved corner and the other end of the side, bit for bit"
    assert edits(desk)[0] == "change_boundary"
    desk.register.undo()
    assert (desk.plot(FIRST).geom, desk.plot(SECOND).geom) == (before[0].geom, before[1].geom)


def test_what_would_break_the_neighbour_is_refused_and_nothing_moves(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.plot(FIRST), desk.plot(SECOND)
    desk.keys("F3")
    desk.drag(100, 0, 230, 60)
    assert desk.said[-1][0] == "neighbour_would_break"
    assert (desk.plot(FIRST), desk.plot(SECOND)) == before


def test_the_menu_of_a_side_puts_a_corner_in_and_that_of_a_corner_takes_it_out(
    desk: Desk, tool: EditCornersTool
) -> None:
    desk.click(-0.4, 30, "right")
    desk.choose("menu_insert_corner")
    assert desk.ring(FIRST) == [*A, (0, 30)]
    desk.clock += 1
    desk.click(0, 30, "right")
    desk.choose("menu_delete_corner")
    assert desk.ring(FIRST) == A
    assert edits(desk) == ["change_boundary", "change_boundary"]


def test_delete_takes_the_chosen_corner_out_but_never_the_third_last(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 0)
    desk.keys("Delete")
    assert desk.ring(FIRST) == A[:3]
    desk.click(100, 0)
    before = desk.state()
    desk.keys("Delete")
    assert desk.said[-1][0] == "keep_three_corners"
    assert desk.state() == before
    desk.keys("Escape")
    desk.click(100, 0, "right")
    delete = desk.menus[-1][0]
    assert (delete.code, delete.reason) == ("menu_delete_corner", "keep_three_corners")


def test_delete_while_a_new_corner_is_carried_drops_that_one_and_no_other(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.state()
    desk.click(50, 100)
    desk.move(50, 130)
    desk.keys("Delete")
    desk.click(50, 130)
    desk.keys("Delete")
    assert edits(desk) == []
    assert desk.state()[0] == before[0]


def test_corners_are_walked_by_their_brackets(desk: Desk, tool: EditCornersTool) -> None:
    seen = []
    for name in ("BracketRight", "BracketRight", "BracketLeft", "BracketLeft", "BracketLeft"):
        assert desk.keys(name)
        seen.append(next(mark.number for mark in tool.preview().marks if mark.kind == "chosen"))
    assert seen == [1, 2, 1, 4, 3]


def test_arrows_push_the_chosen_corner_and_each_push_is_one_edit(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    assert desk.keys("Left")
    assert desk.keys("Up", shift=True)
    assert desk.ring(FIRST)[0] == (-0.1, 101)
    assert edits(desk) == ["change_boundary", "change_boundary"]


def test_a_held_arrow_is_one_edit_when_it_is_let_go(desk: Desk, tool: EditCornersTool) -> None:
    desk.keys("BracketRight")
    for _ in range(7):
        desk.box.key(Key("Down"))
    assert edits(desk) == []
    desk.box.key_up(Key("Down"))
    assert desk.ring(FIRST)[0] == (0, 99.3)
    assert edits(desk) == ["change_boundary"]


def test_typed_x_and_y_put_the_corner(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    e, n = desk.place(-15.5, 112.25)
    desk.keys("X")
    desk.type(f"{n:.2f}".replace(".", ","))
    assert desk.ring(FIRST) == A
    desk.keys("Enter")
    assert tool.hint().code == "hint_typing_y"
    assert desk.ring(FIRST) == A, "Y is still asked for"
    desk.type(f"{e:.1f}")
    desk.keys("Enter")
    assert desk.ring(FIRST)[0] == (-15.5, 112.25)
    assert edits(desk) == ["change_boundary"]


def test_typed_x_of_a_carried_corner_asks_for_y_as_well(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.move(-30, 70)
    desk.keys("X", shift=True)
    desk.type("5")
    desk.keys("Enter")
    assert edits(desk) == []
    assert tool.hint().code == "hint_typing_y"
    desk.type("-2,5")
    desk.keys("Enter")
    assert desk.ring(FIRST)[0] == (-2.5, 105)


def test_typed_dx_and_dy_and_legs_count_from_where_the_corner_was(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.type("@5;-2,5")
    desk.keys("Enter")
    assert desk.ring(FIRST)[0] == (-2.5, 105)
    desk.click(100, 0)
    desk.type("@10<180")
    desk.keys("Enter")
    assert desk.ring(FIRST)[2] == pytest.approx((100, -10), abs=0.001)
    assert edits(desk) == ["change_boundary", "change_boundary"]


def test_a_typed_length_of_a_carried_corner_goes_towards_the_pointer(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.move(-30, 140)
    desk.type("25")
    desk.keys("Enter")
    x, y = desk.ring(FIRST)[0]
    assert (x, y) == pytest.approx((-15, 120), abs=0.001)
    assert azimuth((0, 100), (x, y)) == pytest.approx(azimuth((0, 0), (-30, 40)), abs=0.01)


def test_a_value_that_is_no_number_is_said_and_moves_nothing(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.keys("X")
    desk.type("12,,5")
    desk.keys("Enter")
    assert desk.said[-1][0] == "not_a_number"
    assert edits(desk) == []


def test_escape_goes_one_step_back_at_a_time(desk: Desk, tool: EditCornersTool) -> None:
    desk.click(0, 100)
    desk.move(-10, 120)
    desk.type("25")
    steps = []
    for _ in range(5):
        desk.keys("Escape")
        steps.append((desk.box.tool.id, tool.plot_id is not None, tool.chosen is not None, tool.hint().code))
    assert steps == [
        ("edit_corners", True, True, "hint_corners_carrying"),
        ("edit_corners", True, True, "hint_corners_chosen"),
        ("edit_corners", True, False, "hint_corners_idle"),
        ("edit_corners", False, False, "hint_corners_pick"),
        ("select", False, False, "hint_corners_pick"),
    ]
    assert edits(desk) == []


GESTURES: dict[str, Callable[[Desk], object]] = {
    "press on a corner": lambda desk: desk.press(0, 100),
    "corner in the hand": lambda desk: desk.click(0, 100),
    "drag under way": lambda desk: (desk.press(0, 100), desk.move(-20, 120)),
    "corner carried": lambda desk: (desk.click(0, 100), desk.move(-20, 120)),
    "midpoint pressed": lambda desk: desk.press(0, 50),
    "midpoint dragged": lambda desk: (desk.press(0, 50), desk.move(-20, 50)),
    "midpoint carried": lambda desk: (desk.click(0, 50), desk.move(-20, 50)),
    "value half typed": lambda desk: (desk.click(0, 100), desk.type("12,")),
    "one coordinate typed": lambda desk: (desk.keys("BracketRight X"), desk.type("5"), desk.keys("Enter")),
    "menu open": lambda desk: desk.click(0, 100, "right"),
}


@pytest.mark.parametrize("way_out", ["Escape", "another tool", "undo"])
@pytest.mark.parametrize("gesture", list(GESTURES))
def test_left_at_any_step_it_leaves_no_trace(desk: Desk, tool: EditCornersTool, gesture: str, way_out: str) -> None:
    before = desk.state()
    shown = tool.preview()
    GESTURES[gesture](desk)
    if way_out == "Escape":
        for _ in range(6):
            if desk.box.tool is tool:
                desk.keys("Escape")
        assert desk.box.tool.id == "select"
    elif way_out == "another tool":
        desk.box.start("select")
    else:
        tool.undo()
        desk.release(-20, 120)
    assert desk.state() == before
    desk.box.start("select")
    desk.box.start("edit_corners")
    assert tool.preview() == shown


def test_undo_takes_the_corner_out_of_the_hand_before_it_asks_the_register(desk: Desk, tool: EditCornersTool) -> None:
    desk.press(0, 100)
    desk.move(-20, 120)
    assert desk.box.undo()
    desk.release(-20, 120)
    assert edits(desk) == []
    assert not desk.box.undo(), "now the register's undo comes"


def test_after_undo_in_the_register_the_old_corner_can_be_taken(desk: Desk, tool: EditCornersTool) -> None:
    desk.drag(0, 100, -20, 120)
    desk.register.undo()
    desk.refresh()
    desk.drag(0, 100, 0, 150)
    assert desk.ring(FIRST)[0] == (0, 150)


def test_a_boundary_that_would_cross_itself_is_refused_with_the_place(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.state()
    desk.drag(0, 100, 50, -50, ctrl=True)
    assert desk.said[-1][0] == "side_crosses"
    assert set(desk.said[-1][1]) == {"x", "y"}
    assert desk.state() == before
    assert tool.preview().lines[0].style == "sketch"


def test_a_midpoint_that_may_not_go_there_leaves_no_corner_chosen(desk: Desk, tool: EditCornersTool) -> None:
    before = desk.state()
    desk.drag(0, 50, 150, 50, ctrl=True)
    assert desk.said[-1][0] == "side_crosses"
    assert tool.chosen is None
    assert desk.state() == before


def test_gestures_queue_while_the_first_is_written(desk: Desk, tool: EditCornersTool) -> None:
    desk.slow = True
    desk.drag(0, 100, -20, 120)
    desk.drag(-20, 120, -20, 140)
    desk.drag(0, 0, 0, -10)
    assert edits(desk) == []
    desk.write()
    assert desk.ring(FIRST) == [(-20, 140), (100, 100), (100, 0), (0, -10)]
    assert edits(desk) == ["change_boundary"] * 3


def test_a_corner_that_could_not_be_written_is_seen_where_it_was(desk: Desk, tool: EditCornersTool) -> None:
    desk.broken = True
    shown = tool.preview().lines
    desk.drag(0, 100, -20, 120)
    assert desk.said[-1][0] == "disk_full"
    assert tool.preview().lines == shown


def test_a_plot_that_somebody_else_has_changed_meanwhile_is_a_conflict(desk: Desk, tool: EditCornersTool) -> None:
    from data.acts.change_boundary import change_boundary

    desk.slow = True
    desk.drag(0, 100, -20, 120)
    other = [desk.place(*point) for point in ((0, 100), (100, 100), (100, 0), (0, -30))]
    desk.register.apply(change_boundary(desk.register, FIRST, other))
    desk.write()
    assert desk.said[-1][0] == "conflict"
    assert desk.ring(FIRST) == [(0, 100), (100, 100), (100, 0), (0, -30)]


def test_a_plot_with_a_hole_is_numbered_through_and_its_hole_moves_alone(desk: Desk, tool: EditCornersTool) -> None:
    from data.acts.new_plot import new_plot

    ring = [desk.place(*point) for point in ((300, 100), (400, 100), (400, 0), (300, 0))]
    hole = [desk.place(*point) for point in ((340, 60), (360, 60), (360, 40))]
    zone = desk.register.all(Zone)[0]
    desk.register.apply(new_plot(desk.register, zone, shapely.Polygon(ring, [hole]), cadastral_no="10-154-999-009"))
    desk.refresh()
    desk.click(320, 20)
    numbers = {mark.number for mark in tool.preview().marks if mark.kind == "corner"}
    assert numbers == set(range(1, 8))
    desk.drag(360, 40, 370, 30)
    (part,) = shapely.get_parts(desk.frame.to_working(desk.plot("10-154-999-009").geom))
    moved = [(round(e - desk.origin[0], 3), round(n - desk.origin[1], 3)) for e, n in part.interiors[0].coords]
    assert (370, 30) in moved
    assert desk.ring("10-154-999-009")[:4] == [(300, 100), (400, 100), (400, 0), (300, 0)]


def test_every_hint_has_a_sentence(desk: Desk, tool: EditCornersTool) -> None:
    from gui.messages import sentences

    seen = {tool.hint().code}
    desk.click(0, 100)
    seen.add(tool.hint().code)
    desk.move(-20, 120)
    seen.add(tool.hint().code)
    desk.type("2")
    seen.add(tool.hint().code)
    desk.keys("Escape Escape Escape Escape")
    seen.add(tool.hint().code)
    assert len(seen) == 5
    assert seen <= sentences().keys()


def test_a_corner_chosen_elsewhere_is_the_chosen_one_and_a_carried_one_goes_back(
    desk: Desk, tool: EditCornersTool
) -> None:
    before = desk.state()
    desk.click(0, 100)
    desk.move(-30, 130)
    assert tool.shape is not None
    assert not tool.shape.equals(desk.shapes[desk.plot(FIRST).id]), "it is seen where it is carried"
    tool.choose(CornerRef(0, 0, 2))
    assert tool.chosen == CornerRef(0, 0, 2)
    assert tool.shape.equals(desk.shapes[desk.plot(FIRST).id])
    assert [mark.number for mark in tool.preview().marks if mark.kind == "chosen"] == [3]
    tool.choose(CornerRef(0, 0, 9))
    assert tool.chosen is None, "there is no tenth corner"
    assert desk.state()[:2] == before[:2]


def test_nudges_are_written_before_another_corner_is_chosen(desk: Desk, tool: EditCornersTool) -> None:
    tool.choose(CornerRef(0, 0, 0))
    desk.box.key(Key("Up"))
    tool.choose(CornerRef(0, 0, 1))
    assert edits(desk) == ["change_boundary"]
    assert desk.ring(FIRST)[0] == (0, 100.1)
    assert tool.chosen == CornerRef(0, 0, 1)
