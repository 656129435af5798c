"""A corner from two known points: measured distances or azimuths are typed, the pointer's side chooses, one click puts it."""

from pathlib import Path

import pytest
import shapely

from data.model import Plot
from gis.measure import azimuth, distance
from gui.tools.draw import DrawTool
from gui.tools.sketch_file import SketchFolder
from tests.gui.tools.desk import KYZYLORDA, Desk


@pytest.fixture
def draw(either_desk: Desk) -> DrawTool:
    tool = either_desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


def corners(desk: Desk, tool: DrawTool) -> list[tuple[float, float]]:
    return [(round(e - desk.origin[0], 6), round(n - desk.origin[1], 6)) for e, n in tool.points]


def measure(desk: Desk, at: tuple[float, float], typed: str) -> None:
    """Click the known point and type what was measured there; a value after Tab is an azimuth."""
    desk.click(*at)
    if typed.startswith("Tab "):
        desk.keys("Tab")
    desk.type(typed.removeprefix("Tab "))
    desk.keys("Enter")


@pytest.mark.parametrize(("side", "corner"), [((320, 30), (318, 24)), ((320, -5), (318, -24))])
def test_two_distances_put_the_corner_on_the_side_of_the_pointer(
    either_desk: Desk, draw: DrawTool, side: tuple, corner: tuple
) -> None:
    desk, seen = either_desk, []
    desk.keys("I")
    for at, typed in (((300, 0), "30"), ((350, 0), "40")):
        seen.append(draw.hint().code)
        desk.click(*at)
        seen.append(draw.hint().code)
        desk.type(typed)
        desk.keys("Enter")
    desk.move(*side)
    seen.append(draw.hint().code)
    assert seen == [
        "hint_intersection_point_a", "hint_intersection_measure_a", "hint_intersection_point_b",
        "hint_intersection_measure_b", "hint_intersection_two",
    ]  # fmt: skip
    (chosen,) = [mark for mark in draw.preview().marks if mark.kind == "chosen"]
    assert (chosen.e, chosen.n) == desk.place(*corner)
    desk.click(*side)
    assert corners(desk, draw) == [corner]
    assert draw.hint().code == "hint_draw_next", "corner by corner goes on"


@pytest.mark.parametrize(
    ("first", "second", "corner"),
    [
        ("Tab 45", "Tab 315", (325, 25)),
        ("Tab 0", "50", (300, 0)),
        ("130", "Tab 0", (350, 120)),
        ("Tab 90", "20", (370, 0)),
        ("Tab 53 07 48.4", "34", (319.2, 14.4)),
    ],
)
def test_azimuths_and_distances_go_together(
    either_desk: Desk, draw: DrawTool, first: str, second: str, corner: tuple
) -> None:
    desk = either_desk
    desk.keys("I")
    measure(desk, (300, 0), first)
    measure(desk, (350, 0), second)
    desk.move(*corner)
    desk.keys("Enter")
    assert corners(desk, draw) == [pytest.approx(corner, abs=0.002)]
    assert draw.sketch is not None
    assert draw.sketch.corners[0].how == "typed"


def test_known_points_are_caught_typed_and_no_corners(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("I")
    desk.click(100.3, 99.8)
    assert draw.sketch is not None
    caught = draw.sketch.pending[0]
    assert list(caught) in shapely.get_coordinates(list(desk.shapes.values())).tolist(), (
        "the corner of the plot itself, bit for bit"
    )
    desk.type("80")
    desk.keys("Enter")
    e, n = desk.place(100, 220)
    desk.keys("X")
    desk.type(f"{n:.0f}")
    desk.keys("Enter")
    desk.type(f"{e:.0f}")
    desk.keys("Enter")
    assert draw.sketch.pending == (caught, desk.place(100, 220))
    assert draw.points == ()
    desk.type("80")
    desk.keys("Enter")
    desk.click(150, 150)
    (corner,) = draw.points
    assert [distance(corner, known) for known in (desk.place(100, 100), desk.place(100, 220))] == pytest.approx(
        [80, 80], abs=0.002
    )


def test_a_corner_of_the_sketch_itself_is_a_known_point(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    for at in ((300, 0), (350, 0)):
        desk.click(*at)
    desk.keys("I")
    desk.move(300.5, 0.4)
    mark = draw.preview().snap
    assert mark is not None
    assert (mark.code, mark.facts["number"]) == ("snap_corner_own", 1)
    measure(desk, (300.5, 0.4), "30")
    measure(desk, (349.6, -0.3), "40")
    desk.click(320, 30)
    assert corners(desk, draw) == [(300, 0), (350, 0), (318, 24)]


@pytest.mark.parametrize(
    ("first", "second", "code"),
    [
        ("10", "20", "arcs_apart"),
        ("Tab 10", "Tab 190", "bearings_parallel"),
        ("Tab 200", "Tab 330", "bearings_apart"),
        ("Tab 270", "20", "ray_misses"),
        ("10", "0", "bad_size"),
        ("10", "Tab 400", "not_an_azimuth"),
    ],
)
def test_measures_that_do_not_meet_put_nothing_and_say_why(
    either_desk: Desk, draw: DrawTool, first: str, second: str, code: str
) -> None:
    desk = either_desk
    desk.keys("I")
    measure(desk, (300, 0), first)
    measure(desk, (400, 0), second)
    assert [said for said, _ in desk.said] == [code]
    assert draw.points == ()
    assert draw.sketch is not None
    assert len(draw.sketch.measures) == 1, "the first measure stays"
    desk.keys("Escape Escape")
    desk.keys("I")
    assert draw.sketch is None


def test_a_click_before_the_measure_asks_for_it(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("I")
    desk.click(300, 0)
    desk.click(320, 0)
    assert desk.said == [("intersection_measure_first", {"point": "A"})]
    assert draw.sketch is not None
    assert len(draw.sketch.pending) == 1


@pytest.mark.parametrize("end", ["Enter", "F2", "C", "double"])
def test_the_boundary_is_not_finished_in_the_middle_of_an_intersection(
    either_desk: Desk, draw: DrawTool, end: str
) -> None:
    desk = either_desk
    for at in ((300, 0), (350, 0), (350, 50)):
        desk.click(*at)
    before = desk.state()
    desk.keys("I")
    desk.click(300, 50)
    desk.double_click(300, 50) if end == "double" else desk.keys(end)
    assert desk.said[-1][0] in ("intersection_open", "intersection_measure_first")
    assert desk.state() == before
    assert len(draw.points) == 3


def test_backspace_takes_every_step_back_and_ctrl_y_puts_it_again(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(300, 100)
    desk.keys("I")
    measure(desk, (300, 0), "30")
    measure(desk, (350, 0), "40")
    steps = []
    for _ in range(4):
        assert draw.sketch is not None
        steps.append((len(draw.sketch.pending), len(draw.sketch.measures)))
        desk.keys("Backspace")
    assert steps == [(2, 2), (2, 1), (1, 1), (1, 0)]
    assert draw.sketch is not None
    assert (draw.sketch.pending, len(draw.points)) == ((), 1)
    for _ in range(4):
        desk.keys("Y", ctrl=True)
    assert draw.sketch.measures == (("distance", 30.0), ("distance", 40.0))
    desk.click(320, 30)
    assert corners(desk, draw) == [(300, 100), (318, 24)]


def test_escape_drops_the_known_points_and_ctrl_y_brings_them_again(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(300, 100)
    desk.keys("I")
    measure(desk, (300, 0), "30")
    desk.keys("Escape")
    assert draw.sketch is not None
    assert (draw.sketch.pending, draw.sketch.measures) == ((), ())
    desk.keys("Y", ctrl=True)
    assert draw.sketch.measures == (("distance", 30.0),)
    assert draw.hint().code == "hint_intersection_point_b"


def test_a_power_cut_between_two_measures_loses_nothing(new_desk, tmp_path: Path) -> None:
    desk = new_desk(SketchFolder(tmp_path))
    desk.box.start("draw")
    desk.click(300, 100)
    desk.keys("I")
    measure(desk, (300, 0), "Tab 45")
    desk.click(350, 0)
    kept = SketchFolder(tmp_path).load(desk.box.host.address, lambda _: False)
    again = new_desk(SketchFolder(tmp_path))
    again.box.resume(kept)
    tool = again.box.tool
    assert isinstance(tool, DrawTool)
    again.keys("Enter")
    assert tool.hint().code == "hint_intersection_measure_b"
    again.keys("Tab")
    again.type("315")
    again.keys("Enter")
    again.keys("Enter")
    assert corners(again, tool) == [(300, 100), (325, 25)]


def test_a_damaged_measure_sets_the_sketch_aside(new_desk, tmp_path: Path) -> None:
    desk = new_desk(SketchFolder(tmp_path))
    desk.box.start("draw")
    desk.keys("I")
    measure(desk, (300, 0), "30")
    (file,) = tmp_path.glob("sketch-*.json")
    file.write_text(file.read_text("utf-8").replace('"distance"', '"colour"'), "utf-8")
    assert SketchFolder(tmp_path).load(desk.box.host.address, lambda _: False) == []


def test_a_measure_follows_the_map_into_another_zone(new_desk) -> None:
    desk = new_desk()
    tool = desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    desk.keys("I")
    measure(desk, (300, 0), "Tab 45")
    measure(desk, (350, 0), "40")
    assert tool.sketch is not None
    there = tool.sketch.rebased(KYZYLORDA)
    (kind, turned), kept = there.measures
    assert kept == ("distance", 40.0)
    assert (kind, abs(turned - 45.0) > 0.1) == ("bearing", True), "grid north is another one there"
    back = there.rebased(tool.sketch.crs)
    assert back.measures[0][1] == pytest.approx(45.0, abs=1e-6)
    assert azimuth(*back.pending) == pytest.approx(azimuth(*tool.sketch.pending), abs=1e-6)


@pytest.mark.parametrize("clicks", range(5))
def test_given_up_at_any_step_it_leaves_no_trace(either_desk: Desk, draw: DrawTool, clicks: int) -> None:
    desk = either_desk
    before = desk.state()
    desk.keys("I")
    steps = [
        lambda: desk.click(300, 0), lambda: (desk.type("30"), desk.keys("Enter")), lambda: desk.click(350, 0),
        lambda: (desk.type("40"), desk.keys("Enter")),
    ]  # fmt: skip
    for step in steps[:clicks]:
        step()
    for _ in range(6):
        desk.keys("Escape")
    assert desk.state() == before
    assert draw.sketch is None


def test_the_menu_of_the_right_button_offers_it(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(300, 300, button="right")
    desk.choose("menu_intersection")
    assert draw.hint().code == "hint_intersection_point_a"


def test_a_plot_with_such_a_corner_is_one_edit(either_desk: Desk, draw: DrawTool) -> None:
    desk, edits = either_desk, len(either_desk.register.history())
    for at in ((300, 0), (350, 0)):
        desk.click(*at)
    desk.keys("I")
    measure(desk, (300, 0), "30")
    measure(desk, (350, 0), "40")
    desk.click(320, 30)
    desk.keys("Enter")
    (plot,) = [plot for plot in desk.register.all(Plot) if plot.cadastral_no in (None, "10-154-999-003")]
    assert plot.area_m2 == pytest.approx(600, abs=0.5)
    assert len(desk.register.history()) == edits + 1
