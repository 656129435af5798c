"""Holes are drawn, cut and filled: areas are seen first, what others have is never covered, one undo takes it back."""

import pytest

from data.acts.change_boundary import change_boundary
from data.acts.new_plot import new_plot
from gis.boundary import shape_of
from gis.measure import planar_area
from gui.tools.cut_hole import CutHoleTool
from gui.tools.sketch_file import SketchFolder
from tests.gui.tools.desk import Desk

FIRST, INNER, BIG = "10-154-999-001", "10-154-999-009", "10-154-999-003"
RING = ((40, 60), (60, 60), (60, 40), (40, 40))


def start(desk: Desk, tool: str = "cut_hole"):
    """The tool in hand with the first plot chosen."""
    desk.selected = (desk.plot(FIRST).id,)
    return desk.box.start(tool)


def cut(desk: Desk) -> None:
    """A hole of 400 m² in the first plot."""
    start(desk)
    for corner in RING:
        desk.click(*corner)
    desk.keys("Enter")
    desk.box.start("select")


def inner(desk: Desk) -> None:
    """A plot of 100 m² inside the hole."""
    corners = [desk.place(x, y) for x, y in ((45, 55), (55, 55), (55, 45), (45, 45))]
    desk.register.apply(new_plot(desk.register, desk.zone, corners, cadastral_no=INNER))
    desk.refresh()


def holes(desk: Desk, number: str = FIRST) -> int:
    return sum(len(part.interiors) for part in desk.plot(number).geom.geoms)


def area(desk: Desk, number: str = FIRST) -> float:
    return planar_area(desk.frame.to_working(desk.plot(number).geom))


def words(desk: Desk) -> dict[str, dict]:
    return {label.code: dict(label.facts) for label in desk.box.preview().labels}


@pytest.mark.parametrize("end", ["Enter", "corner 1", "double click"])
def test_a_ring_becomes_a_hole_and_one_undo_takes_it_back(either_desk: Desk, end: str) -> None:
    desk = either_desk
    old = desk.plot(FIRST).geom.wkb
    start(desk)
    assert desk.box.hint().code == "hint_cut_hole_first"
    for corner in RING[:3]:
        desk.click(*corner)
    if end == "double click":
        desk.double_click(*RING[3])
    else:
        desk.click(*RING[3])
        desk.keys("Enter") if end == "Enter" else desk.click(*RING[0])
    assert holes(desk) == 1
    assert area(desk) == pytest.approx(9600.0, abs=0.01)
    assert desk.register.history()[0].name == "cut_hole"
    assert desk.box.tool.id == "cut_hole", "the next hole may follow"
    desk.register.undo()
    assert desk.plot(FIRST).geom.wkb == old


def test_a_click_takes_the_plot_first_where_none_is_chosen(desk: Desk) -> None:
    tool = desk.box.start("cut_hole")
    assert desk.box.hint().code == "hint_cut_hole_pick"
    desk.click(500, 500)
    assert tool.plot_id is None
    desk.click(50, 50)
    assert tool.plot_id == desk.plot(FIRST).id == desk.selected[0]
    assert tool.points == ()


def test_the_areas_of_hole_and_rest_are_seen_before_the_click(desk: Desk) -> None:
    start(desk)
    for corner in RING[:3]:
        desk.click(*corner)
    desk.move(*RING[3])
    assert words(desk)["label_area_hole"] == {"hole": "400,00", "rest": "9\u202f600,00"}
    assert "label_area" not in words(desk)
    desk.move(50, -20)
    assert "label_area_hole_outside" in words(desk)


@pytest.mark.parametrize("last", [(150, 30), (0, 50)])
def test_a_ring_that_is_not_inside_is_told_and_kept_for_mending(desk: Desk, last: tuple[float, float]) -> None:
    tool = start(desk)
    before = desk.state()
    for corner in (*RING[:2], last):
        desk.click(*corner)
    desk.keys("Enter")
    assert desk.said[-1][0] == "hole_not_inside"
    assert desk.state() == before
    assert len(tool.points) == 3


def test_a_side_that_crosses_the_ring_is_refused(desk: Desk) -> None:
    tool = start(desk)
    for corner in ((40, 60), (60, 60), (40, 40)):
        desk.click(*corner)
    desk.click(60, 70)
    assert desk.said[-1][0] == "side_crosses"
    assert len(tool.points) == 3


def test_a_hole_is_a_rectangle_by_r_and_a_circle_by_o(desk: Desk) -> None:
    start(desk)
    desk.keys("R")
    desk.click(20, 20)
    desk.move(30, 30)
    desk.type("10")
    desk.keys("Tab")
    desk.type("5")
    assert words(desk)["label_area_hole"]["hole"] == "50,00"
    desk.keys("Enter")
    assert holes(desk) == 1
    assert area(desk) == pytest.approx(9950.0, abs=0.01)
    assert desk.box.in_hand == "cut_hole", "the button of the rectangle is another tool's"
    desk.keys("O")
    desk.click(70, 70)
    desk.type("10")
    desk.keys("Enter")
    assert holes(desk) == 2


def test_a_hole_cut_around_a_plot_shares_its_corners(desk: Desk) -> None:
    ring = [(40, 60), (60, 61), (60, 40), (41, 40)]
    inside = new_plot(desk.register, desk.zone, [desk.place(*corner) for corner in ring], cadastral_no=INNER)
    desk.register.apply(inside)
    desk.refresh()
    start(desk)
    for corner in ring:
        desk.click(*corner)
    desk.keys("Enter")
    (hole,) = desk.plot(FIRST).geom.geoms[0].interiors
    assert set(hole.coords) == set(desk.plot(INNER).geom.geoms[0].exterior.coords)


@pytest.mark.parametrize("steps", range(5))
def test_a_hole_that_is_given_up_leaves_no_trace_at_any_step(either_desk: Desk, steps: int) -> None:
    desk = either_desk
    tool = start(desk)
    before = desk.state()
    for corner in RING[:steps]:
        desk.click(*corner)
    desk.keys("Escape")
    if tool.sketch:
        assert desk.box.hint().code == "hint_draw_paused"
        desk.keys("Delete")
    for _ in range(3):
        if desk.box.tool is tool:
            desk.keys("Escape")
    assert desk.box.tool.id == "select"
    assert desk.state() == before
    assert tool.sketch is None


def test_a_half_drawn_hole_survives_the_end_of_the_program(new_desk, tmp_path) -> None:
    folder = SketchFolder(tmp_path)
    desk = new_desk(folder)
    tool = start(desk)
    for corner in RING[:3]:
        desk.click(*corner)
    kept = folder.load(desk.box.host.address, desk.register.has_edit)
    assert [sketch.kind for sketch in kept] == ["hole"]
    desk.selected = ()
    again = CutHoleTool(desk.box.host)
    again.resume(kept)
    assert (again.points, again.plot_id, again.paused) == (tool.points, desk.plot(FIRST).id, True)
    again.go_on()
    again.finish()
    assert holes(desk) == 1
    assert folder.load(desk.box.host.address, desk.register.has_edit) == []


def test_a_hole_in_a_plot_that_another_clerk_changed_is_not_cut_but_kept(desk: Desk) -> None:
    desk.slow = True
    tool = start(desk)
    for corner in RING:
        desk.click(*corner)
    desk.keys("Enter")
    corners = [desk.place(x, y) for x, y in ((0, 101), (100, 100), (100, 0), (0, 0))]
    desk.register.apply(change_boundary(desk.register, desk.plot(FIRST), corners))
    desk.write()
    assert desk.said[-1][0] == "conflict"
    assert holes(desk) == 0
    assert len(tool.points) == 4


# filling


def test_the_pointer_shows_which_hole_and_a_click_fills_it(either_desk: Desk) -> None:
    desk = either_desk
    old = desk.plot(FIRST).geom.wkb
    cut(desk)
    with_hole = desk.plot(FIRST).geom.wkb
    desk.selected = ()
    desk.box.start("fill_hole")
    desk.move(20, 20)
    assert desk.box.hint().code == "hint_fill_hole"
    assert desk.box.preview().lines == ()
    desk.move(50, 50)
    assert desk.box.hint().code == "hint_fill_hole_here"
    seen = words(desk)
    assert seen["label_area_hole_number"]["number"] == "1"
    assert seen["label_area_hole_number"]["plot"] == FIRST
    assert seen["label_area_hole_number"]["metres"] == "400,00"
    desk.click(50, 50)
    assert desk.plot(FIRST).geom.wkb == old
    assert desk.register.history()[0].name == "fill_hole"
    desk.register.undo()
    assert desk.plot(FIRST).geom.wkb == with_hole


def test_a_hole_in_which_another_plot_lies_is_not_filled_and_the_metres_are_told(desk: Desk) -> None:
    cut(desk)
    inner(desk)
    desk.box.start("fill_hole")
    before = desk.state()
    desk.move(42, 42)
    assert desk.box.hint().code == "hint_fill_hole_taken"
    assert words(desk)["label_area_hole_taken"]["taken"] == "100,00"
    assert desk.box.cursor == "forbidden"
    desk.click(42, 42)
    desk.keys("Enter")
    code, facts = desk.said[-1]
    assert code == "hole_taken"
    assert facts["plots"] == INNER
    assert facts["area"] == pytest.approx(100.0, abs=0.01)
    assert desk.state() == before


def test_a_plot_that_came_into_the_hole_meanwhile_is_not_covered(desk: Desk) -> None:
    cut(desk)
    desk.box.start("fill_hole")
    desk.slow = True
    desk.click(50, 50)
    inner(desk)
    mark = desk.register.mark()
    desk.write()
    assert desk.said[-1][0] == "hole_taken"
    assert desk.register.mark() == mark


def test_the_smallest_of_nested_holes_is_meant(desk: Desk) -> None:
    cut(desk)
    ring = [desk.place(x, y) for x, y in ((42, 58), (58, 58), (58, 42), (42, 42))]
    eye = [desk.place(x, y) for x, y in ((48, 52), (52, 52), (52, 48), (48, 48))]
    desk.register.apply(new_plot(desk.register, desk.zone, shape_of([[ring, eye]]), cadastral_no=INNER))
    desk.refresh()
    desk.box.start("fill_hole")
    desk.move(41, 41)
    assert words(desk)["label_area_hole_taken"]["plot"] == FIRST
    desk.move(50, 50)
    assert words(desk)["label_area_hole_number"]["plot"] == INNER


def test_a_click_beside_every_hole_is_told_and_escape_leaves(desk: Desk) -> None:
    desk.box.start("fill_hole")
    before = desk.state()
    desk.click(50, 50)
    assert desk.said[-1][0] == "no_hole_there"
    desk.keys("Escape")
    assert desk.box.tool.id == "select"
    assert desk.state() == before


def test_holes_of_a_plot_with_five_hundred_of_them_are_found_cut_and_filled(desk: Desk) -> None:
    outside = [desk.place(300 + x, 300 + y) for x, y in ((0, 1200), (1200, 1200), (1200, 0), (0, 0))]
    many = [
        [desk.place(330 + 44 * i + x, 330 + 55 * j + y) for x, y in ((0, 0), (20, 0), (20, 20), (0, 20))]
        for i in range(25)
        for j in range(20)
    ]
    desk.register.apply(new_plot(desk.register, desk.zone, shape_of([[outside, *many]]), cadastral_no=BIG))
    desk.refresh()
    tool = desk.box.start("fill_hole")
    desk.move(340, 340)
    seen = tool.hole()
    desk.move(341, 341)
    assert tool.hole() is seen, "nothing is looked for anew inside the same hole"
    assert words(desk)["label_area_hole_number"]["number"] == "1"
    desk.click(384, 395)
    assert holes(desk, BIG) == 499
    desk.selected = (desk.plot(BIG).id,)
    desk.box.start("cut_hole")
    for corner in ((384, 395), (390, 395), (390, 390)):
        desk.click(*corner)
    desk.keys("Enter")
    assert holes(desk, BIG) == 500
