"""Squaring up and simplifying: what would become of the plot is seen first, one step does it, one undo takes it back."""

import pytest
import shapely

from data.acts.change_boundary import change_boundary
from data.acts.new_plot import new_plot
from gis.boundary import shape_of
from gui.tools.tool import Preview
from tests.gui.tools.desk import Desk

FIRST, SECOND, BIG = "10-154-999-001", "10-154-999-002", "10-154-999-003"
CROOKED = [(0, 100.4), (100, 100), (99.7, 0.2), (0, 0)]
BENT = [(0, 100), (50, 100.04), (100, 100), (100.03, 60), (99.98, 30), (100, 0), (0, 0)]


def reshaped(desk: Desk, corners: list[tuple[float, float]]) -> None:
    """The first plot with these corners, its neighbour along."""
    boundary = [desk.place(*corner) for corner in corners]
    desk.register.apply(change_boundary(desk.register, desk.plot(FIRST), boundary, detached=False))
    desk.refresh()


@pytest.fixture
def crooked(either_desk: Desk) -> Desk:
    """A desk in either zone; the first plot is out of square by two or three decimetres."""
    reshaped(either_desk, CROOKED)
    return either_desk


@pytest.fixture
def bent(either_desk: Desk) -> Desk:
    """A desk in either zone; the first plot has corners that hardly bend its boundary, two of them shared."""
    reshaped(either_desk, BENT)
    return either_desk


def facts(preview: Preview, code: str) -> dict[str, str]:
    """What a label of that code says."""
    (label,) = [label for label in preview.labels if label.code == code]
    return dict(label.facts)


def angles(ring: list[tuple[float, float]]) -> list[float]:
    """The cosine at every corner; 0 at a right angle."""
    found = []
    for place, (x, y) in enumerate(ring):
        (a, b), (c, d) = ring[place - 1], ring[(place + 1) % len(ring)]
        dot = (a - x) * (c - x) + (b - y) * (d - y)
        found.append(
            dot
            / (shapely.Point(x, y).distance(shapely.Point(a, b)) * shapely.Point(x, y).distance(shapely.Point(c, d)))
        )
    return found


def corner_set(desk: Desk, number: str) -> set[tuple[float, float]]:
    return {tuple(corner) for corner in shapely.get_coordinates(desk.plot(number).geom).tolist()}


def test_the_chosen_plot_is_shown_square_before_anything_is_done(crooked: Desk) -> None:
    crooked.selected = (crooked.plot(FIRST).id,)
    before = crooked.state()
    crooked.box.start("square_up")
    seen = crooked.box.preview()
    assert [line.style for line in seen.lines] == ["ghost", "moving", "sketch"]
    assert facts(seen, "label_total_largest_shift") == {"shift": "0,18"}
    assert facts(seen, "label_area_change")["before"].startswith("9")
    assert crooked.box.hint().code == "hint_square_up_shared"
    assert crooked.box.hint().facts == {"count": 1}
    assert crooked.state() == before


@pytest.mark.parametrize("way", ["Enter", "click"])
def test_enter_or_a_click_squares_the_plot_with_its_neighbour_and_one_undo_takes_it_back(
    crooked: Desk, way: str
) -> None:
    old = [corner_set(crooked, number) for number in (FIRST, SECOND)]
    crooked.keys("Q")
    crooked.click(50, 50)
    assert crooked.plot(FIRST).id in crooked.selected
    crooked.keys("Enter") if way == "Enter" else crooked.click(50, 50)
    assert angles(crooked.ring(FIRST)) == pytest.approx([0.0] * 4, abs=1e-7)
    assert len(corner_set(crooked, FIRST) & corner_set(crooked, SECOND)) == 2, "the common side is still common"
    assert crooked.register.history()[0].name == "square_plot"
    assert crooked.box.tool.id == "select"
    crooked.register.undo()
    assert [corner_set(crooked, number) for number in (FIRST, SECOND)] == old


def test_detached_the_neighbour_stays(crooked: Desk) -> None:
    other = crooked.plot(SECOND).geom.wkb
    crooked.selected = (crooked.plot(FIRST).id,)
    crooked.box.start("square_up")
    crooked.keys("U")
    assert crooked.said[-1][0] == "corners_detached"
    assert crooked.box.hint().code == "hint_square_up"
    assert [line.style for line in crooked.box.preview().lines] == ["ghost", "sketch"]
    crooked.keys("Enter")
    assert crooked.plot(SECOND).geom.wkb == other
    assert angles(crooked.ring(FIRST)) == pytest.approx([0.0] * 4, abs=1e-7)


def test_a_larger_shift_than_is_allowed_is_told_and_shown_and_refused(crooked: Desk) -> None:
    crooked.selected = (crooked.plot(FIRST).id,)
    crooked.box.start("square_up")
    before = crooked.state()
    crooked.type("0,1")
    assert crooked.box.hint().code == "hint_typing_shift"
    assert crooked.box.preview().typed is not None
    crooked.keys("Enter")
    assert crooked.said[-1][0] == "shift_too_large"
    assert "bad" in {line.style for line in crooked.box.preview().lines}
    crooked.keys("Enter")
    crooked.click(50, 50)
    assert crooked.state() == before
    crooked.keys("Escape")
    assert crooked.box.hint().code == "hint_square_up_shared", "without the value it is allowed again"
    crooked.type("0,5")
    crooked.keys("Enter Enter")
    assert crooked.register.history()[0].name == "square_plot"


def test_a_plot_that_is_square_and_one_that_cannot_be_get_one_sentence(desk: Desk) -> None:
    lozenge = [desk.place(x, y) for x, y in ((300, 0), (364, 77), (464, 77), (400, 0))]
    desk.register.apply(new_plot(desk.register, desk.zone, lozenge, cadastral_no=BIG))
    desk.refresh()
    before = desk.state()[:2]
    desk.keys("Q")
    desk.click(50, 50)
    assert [code for code, _ in desk.said] == ["already_square"]
    desk.click(380, 40)
    assert [code for code, _ in desk.said] == ["already_square", "nothing_to_square"]
    assert desk.box.hint().code == "hint_square_up_not"
    desk.keys("Enter")
    assert desk.state()[:2] == before


@pytest.mark.parametrize("text", ["0", "0,", ",,"])
def test_a_text_that_is_no_shift_is_told_and_changes_nothing(crooked: Desk, text: str) -> None:
    crooked.selected = (crooked.plot(FIRST).id,)
    crooked.box.start("square_up")
    before = crooked.state()
    crooked.type(text)
    crooked.keys("Enter")
    assert crooked.said[-1][0] in ("tolerance_not_positive", "not_a_number")
    assert crooked.state() == before


def test_a_move_of_the_pointer_computes_nothing_anew_but_a_changed_neighbour_does(crooked: Desk) -> None:
    crooked.selected = (crooked.plot(FIRST).id,)
    tool = crooked.box.start("square_up")
    seen = tool.outcome()
    for x in (10, 50, 90):
        crooked.move(x, 50)
        assert tool.outcome() is seen
    b = [crooked.place(x, y) for x, y in ((100, 100), (200, 110), (190, -5), (99.7, 0.2))]
    crooked.register.apply(change_boundary(crooked.register, crooked.plot(SECOND), b, detached=True))
    crooked.refresh()
    assert tool.outcome() is not seen


def test_what_another_clerk_changed_meanwhile_is_not_overwritten(crooked: Desk) -> None:
    crooked.slow = True
    crooked.selected = (crooked.plot(FIRST).id,)
    crooked.box.start("square_up")
    crooked.keys("Enter Enter")
    assert len(crooked.queue) == 1, "once is enough"
    corners = [crooked.place(x, y) for x, y in ((0, 101), (100, 100), (99.7, 0.2), (0, 0))]
    crooked.register.apply(change_boundary(crooked.register, crooked.plot(FIRST), corners))
    mark = crooked.register.mark()
    crooked.write()
    assert crooked.said[-1][0] == "conflict"
    assert crooked.register.mark() == mark
    assert crooked.box.tool.id == "square_up", "the clerk sees what is so now"


def test_another_tool_in_the_hand_stays_there_when_the_writing_ends(crooked: Desk) -> None:
    crooked.slow = True
    crooked.selected = (crooked.plot(FIRST).id,)
    crooked.box.start("square_up")
    crooked.keys("Enter")
    crooked.box.start("measure")
    crooked.write()
    assert crooked.box.tool.id == "measure"
    assert crooked.register.history()[0].name == "square_plot"


@pytest.mark.parametrize("tool", ["square_up", "simplify"])
@pytest.mark.parametrize("steps", range(5))
def test_escape_leaves_no_trace_at_any_step(bent: Desk, tool: str, steps: int) -> None:
    bent.selected = (bent.plot(FIRST).id,)
    before = bent.state()
    bent.box.start(tool)
    doing = (lambda: bent.click(150, 50), lambda: bent.type("1,5"), lambda: bent.keys("Enter"), lambda: bent.type("2"))
    for step in doing[:steps]:
        step()
    for _ in range(6):
        if bent.box.tool.id == tool:
            bent.keys("Escape")
    assert bent.box.tool.id == "select"
    assert bent.state()[:2] == before[:2]
    assert bent.box.preview() == Preview()


def test_the_numbers_of_a_simplified_boundary_are_seen_first(bent: Desk) -> None:
    bent.selected = (bent.plot(FIRST).id,)
    bent.box.start("simplify")
    seen = bent.box.preview()
    assert facts(seen, "label_total_corners") == {"before": "7", "after": "4"}
    assert facts(seen, "label_total_off") == {"off": "0,04"}
    assert facts(seen, "label_area_difference")["difference"].startswith("\u2212")
    assert bent.box.hint().facts == {"count": 1}
    bent.type("0,035")
    assert facts(bent.box.preview(), "label_total_corners") == {"before": "7", "after": "5"}, "as it is typed"


def test_a_boundary_is_simplified_in_the_neighbour_too_and_one_undo_takes_it_back(bent: Desk) -> None:
    old = [corner_set(bent, number) for number in (FIRST, SECOND)]
    bent.box.start("simplify")
    bent.click(50, 50)
    bent.keys("Enter")
    assert [len(corner_set(bent, number)) for number in (FIRST, SECOND)] == [4, 4]
    assert bent.register.history()[0].name == "simplify_plot"
    bent.register.undo()
    assert [corner_set(bent, number) for number in (FIRST, SECOND)] == old


def test_what_is_shown_of_plot_and_neighbour_is_what_is_recorded(bent: Desk) -> None:
    bent.selected = (bent.plot(FIRST).id,)
    bent.box.start("simplify")
    shown = {line.style: set(line.points) for line in bent.box.preview().lines}
    bent.keys("Enter")
    for style, number in (("sketch", FIRST), ("moving", SECOND)):
        made = {tuple(corner) for corner in shapely.get_coordinates(bent.shapes[bent.plot(number).id]).tolist()}
        assert {(round(e, 5), round(n, 5)) for e, n in shown[style]} == {(round(e, 5), round(n, 5)) for e, n in made}


def test_where_no_corner_can_go_there_is_one_sentence_and_a_larger_distance_may_do(bent: Desk) -> None:
    bent.selected = (bent.plot(FIRST).id,)
    bent.box.start("simplify")
    bent.type("0,001")
    bent.keys("Enter")
    assert bent.said[-1][0] == "nothing_to_simplify"
    assert bent.box.hint().code == "hint_simplify_not"
    before = bent.state()
    bent.keys("Enter")
    assert bent.state() == before
    bent.type("0,2")
    bent.keys("Enter")
    assert bent.box.hint().code == "hint_simplify_shared"


def test_what_the_rules_would_say_is_said(crooked: Desk) -> None:
    from dataclasses import replace

    from gui.tools.square_up import SquareUpTool
    from gui.tools.tool import Label

    asked = []
    remark = Label(0.0, 0.0, "label_total_remark")
    host = replace(crooked.box.host, remarks=lambda plot, shape, *_: asked.append((plot, shape.area)) or (remark,))
    crooked.selected = (crooked.plot(FIRST).id,)
    tool = SquareUpTool(host)
    tool.activate()
    assert remark in tool.preview().labels
    assert remark in tool.preview().labels
    assert len(asked) == 1, "once for one shape"


def test_a_plot_with_five_hundred_holes_and_twelve_hundred_corners_is_squared_and_simplified(desk: Desk) -> None:
    wave = [(4 * k, 1200 + 0.03 * (k % 2)) for k in range(300)] + [
        (1200 + 0.03 * (k % 2), 1200 - 4 * k) for k in range(300)
    ]
    wave += [(1200 - 4 * k, 0.03 * (k % 2)) for k in range(300)] + [(0.03 * (k % 2), 4 * k) for k in range(300)]
    outside = [desk.place(300 + x, 300 + y) for x, y in wave]
    holes = [
        [desk.place(330 + 44 * i + x, 330 + 55 * j + y) for x, y in ((0, 0), (20.2, 0.1), (20, 20), (0, 20))]
        for i in range(25)
        for j in range(20)
    ]
    desk.register.apply(new_plot(desk.register, desk.zone, shape_of([[outside, *holes]]), cadastral_no=BIG))
    desk.refresh()
    desk.selected = (desk.plot(BIG).id,)
    tool = desk.box.start("simplify")
    seen = tool.outcome()
    assert seen.why is None
    assert len(seen.lines) == 2, "only the rings that change are drawn"
    desk.move(900, 900)
    assert tool.outcome() is seen
    desk.keys("Enter")
    assert desk.register.history()[0].name == "simplify_plot"
    desk.box.start("square_up")
    desk.keys("Enter")
    assert desk.register.history()[0].name == "square_plot"
    assert shapely.get_num_interior_rings(shapely.get_parts(desk.plot(BIG).geom)).tolist() == [500]
