"""Rectangles, circles and arcs: clicked or typed, one step of the sketch, one edit of the register."""

from pathlib import Path

import numpy as np
import pytest

from data.model import Plot
from gis.measure import azimuth, distance
from gui.tools.draw import DrawTool
from gui.tools.sketch_file import SketchFolder
from tests.gui.tools.desk import Desk

NEW = "10-154-999-003"


@pytest.fixture
def draw(either_desk: Desk) -> DrawTool:
    tool = either_desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


def labels(tool: DrawTool) -> dict[str, dict]:
    return {label.code: dict(label.facts) for label in tool.preview().labels}


def test_two_clicks_and_a_depth_make_a_rectangle_in_one_edit(either_desk: Desk, draw: DrawTool) -> None:
    desk, edits = either_desk, len(either_desk.register.history())
    desk.keys("R")
    assert draw.hint().code == "hint_rectangle_first"
    desk.click(300, 0)
    assert draw.hint().code == "hint_rectangle_side"
    desk.click(330, 40)
    assert draw.hint().code == "hint_rectangle_depth"
    desk.move(360, 0)
    seen = labels(draw)
    assert seen["label_area"]["metres"] == desk.box.host.number(50 * 48, 0)
    assert seen["label_side"]["length"] in ("48,00", "50,00")
    desk.click(360, 0)
    ring = np.array(desk.ring(NEW))
    sides = np.diff(np.vstack([ring, ring[:1]]), axis=0)
    assert sorted(np.round(np.hypot(*sides.T), 2).tolist()) == [48.0, 48.0, 50.0, 50.0]
    assert np.abs(np.sum(sides * np.roll(sides, 1, axis=0), axis=1)).max() < 0.1, "right angles to a millimetre"
    assert len(desk.register.history()) == edits + 1
    assert draw.hint().code == "hint_rectangle_first", "the next rectangle may follow"


@pytest.mark.parametrize(
    ("typed", "pointer", "corners"),
    [
        ("40 Tab 25 Enter", (320, 10), [(300, 25), (340, 25), (340, 0), (300, 0)]),
        ("40 Tab 25 Enter", (280, -10), [(260, 0), (300, 0), (300, -25), (260, -25)]),
        ("40 Enter 25 Enter", (320, 10), [(300, 25), (340, 25), (340, 0), (300, 0)]),
        ("40 Tab 25 Tab 0 Enter", (320, 10), [(300, 40), (325, 40), (325, 0), (300, 0)]),
        ("40 Tab 25 Tab 180 Enter", (320, 10), [(300, 0), (325, 0), (325, -40), (300, -40)]),
    ],
)
def test_width_height_and_azimuth_are_typed_at_the_first_corner(
    either_desk: Desk, draw: DrawTool, typed: str, pointer: tuple, corners: list
) -> None:
    desk = either_desk
    desk.keys("R")
    desk.click(300, 0)
    desk.move(*pointer)
    for word in typed.split():
        if word.isdigit():
            desk.type(word)
        else:
            desk.keys(word)
    assert desk.ring(NEW) == corners


def test_the_depth_is_typed_towards_the_pointer(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("R")
    desk.click(300, 0)
    desk.click(340, 0)
    desk.move(310, -3)
    desk.type("12,5")
    assert draw.hint().code == "hint_typing_height"
    desk.keys("Enter")
    assert desk.ring(NEW) == [(300, 0), (340, 0), (340, -12.5), (300, -12.5)]


def test_a_rectangle_on_two_corners_of_a_neighbour_shares_them_to_the_last_bit(
    either_desk: Desk, draw: DrawTool
) -> None:
    desk = either_desk
    desk.keys("R")
    desk.click(0.3, 100.2)
    desk.click(99.8, 99.9)
    desk.click(50, 140)
    assert desk.ring(NEW)[2:] == [(100.0, 100.0), (0.0, 100.0)]
    assert len(desk.ring("10-154-999-001")) == 4


def test_r_begins_anew_and_is_refused_in_the_middle_of_a_boundary(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for place in ((300, 0), (300, 50), (360, 50)):
        desk.click(*place)
    desk.keys("R")
    assert desk.said[-1][0] == "way_begins_anew"
    assert len(draw.points) == 3
    desk.keys("O")
    assert desk.said[-1][0] == "way_begins_anew"


def test_a_circle_is_chords_whose_error_is_stated(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("O")
    desk.click(400, 0)
    assert draw.hint().code == "hint_circle_radius"
    desk.move(430, 40)
    facts = labels(draw)["label_total_arc"]
    assert facts["radius"] == "50,00"
    assert float(facts["off"].replace(",", ".")) <= 0.05
    desk.click(430, 40)
    ring = desk.ring(NEW)
    assert str(len(ring)) == facts["chords"]
    assert all(distance(corner, (400, 0)) == pytest.approx(50, abs=0.001) for corner in ring)


@pytest.mark.parametrize(("typed", "count"), [("20 Enter", None), ("20 Tab 6 Enter", 6)])
def test_a_radius_is_typed_and_a_number_of_corners_makes_a_regular_polygon(
    either_desk: Desk, draw: DrawTool, typed: str, count: int | None
) -> None:
    desk = either_desk
    desk.keys("O")
    desk.click(400, 0)
    desk.move(401, 3)
    for word in typed.split():
        if word.isdigit():
            desk.type(word)
        else:
            desk.keys(word)
    ring = desk.ring(NEW)
    assert len(ring) == count or count is None
    assert all(distance(corner, (400, 0)) == pytest.approx(20, abs=0.001) for corner in ring)


def test_a_size_of_nothing_is_refused_and_the_centre_stays(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("O")
    desk.click(400, 0)
    for text in ("0", "-5", "99999999"):
        desk.type(text)
        desk.keys("Enter")
        assert desk.said[-1][0] in ("bad_size", "not_a_number")
        desk.keys("Escape")
    assert draw.sketch is not None
    assert len(draw.sketch.pending) == 1


def test_an_arc_of_three_points_is_one_step_of_the_sketch(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("G")
    assert desk.said[-1][0] == "way_needs_corner"
    desk.click(300, 0)
    desk.keys("G")
    assert draw.hint().code == "hint_arc_middle"
    desk.click(320, 20)
    assert draw.hint().code == "hint_arc_end"
    desk.move(340, 0)
    assert labels(draw)["label_total_arc"]["radius"] == "20,00"
    desk.click(340, 0)
    assert draw.points[-1] == desk.place(340, 0)
    assert all(distance(corner, desk.place(320, 0)) == pytest.approx(20, abs=0.001) for corner in draw.points)
    assert draw.hint().code == "hint_draw_closable", "straight again"
    desk.keys("Backspace")
    assert len(draw.points) == 1
    desk.keys("Y", ctrl=True)
    assert len(draw.points) > 8
    desk.keys("Enter")
    half = np.pi * 20**2 / 2
    assert desk.plot(NEW).area_m2 == pytest.approx(half, rel=0.01)


def test_an_arc_may_close_the_boundary_at_its_first_corner(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for place in ((300, 0), (300, 50), (340, 50), (340, 0)):
        desk.click(*place)
    desk.keys("G")
    desk.click(320, -20)
    desk.click(300.3, 0.2)
    assert desk.plot(NEW).area_m2 == pytest.approx(40 * 50 + np.pi * 20**2 / 2, rel=0.01)


def test_an_arc_that_would_cross_the_boundary_is_refused_with_its_place(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for place in ((300, 0), (300, 50), (340, 50)):
        desk.click(*place)
    desk.keys("G")
    desk.click(320, 20)
    before = draw.points
    desk.click(280, 10)
    assert desk.said[-1][0] == "side_crosses"
    assert draw.points == before


def test_escape_lets_the_way_go_and_keeps_the_corners(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    before = desk.state()
    desk.click(300, 0)
    desk.keys("G")
    desk.click(320, 20)
    desk.keys("Escape")
    assert draw.way is None
    assert draw.points == (desk.place(300, 0),)
    desk.keys("R")
    desk.keys("R")
    assert draw.way is None
    desk.keys("Escape")
    assert draw.paused
    desk.keys("Delete")
    assert desk.state() == before


@pytest.mark.parametrize("clicks", range(4))
@pytest.mark.parametrize("letter", ["R", "O", "G"])
def test_a_way_left_at_any_step_leaves_no_trace_in_the_register(
    either_desk: Desk, draw: DrawTool, letter: str, clicks: int
) -> None:
    desk = either_desk
    before = desk.state()
    if letter == "G":
        desk.click(290, 0)
    desk.keys(letter)
    for place in [(300, 0), (330, 10)][: min(clicks, 1 if letter == "O" else 2)]:
        desk.click(*place)
    for _ in range(6):
        desk.keys("Escape")
    assert desk.state() == before


def test_the_middle_of_a_circle_and_the_way_are_on_disk_at_each_click(new_desk, tmp_path: Path) -> None:
    desk = new_desk(SketchFolder(tmp_path))
    tool = desk.box.start("draw")
    desk.keys("O")
    desk.click(400, 0)
    (kept,) = SketchFolder(tmp_path).load(desk.box.host.address, lambda _: False)
    assert kept.way == "circle"
    assert kept.pending == (desk.place(400, 0),)
    again = new_desk(SketchFolder(tmp_path))
    again.box.resume([kept])
    assert again.box.tool.paused
    again.keys("Enter")
    assert again.box.tool.hint().code == "hint_circle_radius"
    again.type("20")
    again.keys("Enter")
    (made,) = [plot for plot in again.register.all(Plot) if plot.cadastral_no is None]
    assert made.area_m2 == pytest.approx(np.pi * 20**2, rel=0.01)
    assert tool is not again.box.tool
    assert not list(tmp_path.iterdir())


def test_the_toolbox_takes_up_a_rectangle_or_a_circle_by_name(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_rectangle")
    assert desk.box.hint().code == "hint_rectangle_first"
    desk.box.start("draw_circle")
    assert desk.box.hint().code == "hint_circle_centre"
    desk.box.start("draw")
    assert desk.box.hint().code == "hint_draw_plot"


def test_the_side_of_a_rectangle_keeps_a_typed_azimuth(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("R")
    desk.click(300, 0)
    desk.move(310, 3)
    desk.keys("A")
    desk.type("60")
    desk.keys("Enter")
    desk.click(340, 20)
    assert azimuth(*draw.points) == pytest.approx(60, abs=0.01)


def test_the_toolbar_is_told_which_way_is_in_hand(new_desk) -> None:
    desk, said = new_desk(), []
    desk.box._changed = said.append
    desk.box.start("draw")
    desk.keys("R")
    desk.keys("R")
    desk.box.start("draw_circle")
    desk.keys("Escape")
    assert said == ["draw", "draw_rectangle", "draw", "draw_circle", "draw"]
