"""A protection strip is drawn as the line in its middle or as an area; nothing drawn gets lost, one undo takes it back."""

import pytest
import shapely

from data.model import Restriction
from gui.tools.sketch_file import SketchFolder
from gui.tools.tool import Key
from tests.gui.tools.desk import Desk

GAS = {"kind": "gas_pipe", "name_kk": "Газ құбыры", "name_ru": "Газопровод", "width_m": 12.0}
POINTS = ((20, 150), (120, 160), (220, 150))


def strips(desk: Desk) -> list[Restriction]:
    return desk.register.all(Restriction)


def drawn(desk: Desk, strip: Restriction) -> list[tuple[float, float]]:
    """The corners of the strip in metres from the map's corner."""
    coords = shapely.get_coordinates(desk.frame.to_working(strip.geom)).tolist()
    return [(round(e - desk.origin[0], 3), round(n - desk.origin[1], 3)) for e, n in coords]


@pytest.mark.parametrize("end", ["Enter", "double click", "F2", "right click"])
def test_clicks_along_the_middle_make_a_strip(either_desk: Desk, end: str) -> None:
    desk = either_desk
    desk.box.start("draw_strip_line", **GAS)
    assert desk.box.hint().code == "hint_strip_first"
    for point in POINTS[:-1]:
        desk.click(*point)
        assert desk.box.hint().code == "hint_strip_next"
    if end == "double click":
        desk.double_click(*POINTS[-1])
    else:
        desk.click(*POINTS[-1])
        if end == "right click":
            desk.click(300, 200, button="right")
            desk.choose("menu_finish")
        else:
            desk.keys(end)
    (strip,) = strips(desk)
    assert drawn(desk, strip) == [(float(x), float(y)) for x, y in POINTS]
    assert (strip.kind, strip.name_ru, strip.width_m) == ("gas_pipe", "Газопровод", 12.0)
    assert desk.box.tool.id == "select", "the tool that began with a question is put away"
    desk.register.undo()
    assert strips(desk) == []


def test_an_area_is_drawn_like_a_plot(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_strip", kind="sanitary", name_kk="СҚА", name_ru="СЗЗ")
    assert desk.box.hint().code == "hint_draw_strip"
    for point in ((20, 150), (20, 190), (90, 190), (90, 150)):
        desk.click(*point)
    desk.click(20, 150)
    (strip,) = strips(desk)
    assert desk.frame.to_working(strip.geom).area == pytest.approx(2800, abs=0.01)
    assert strip.width_m is None


def test_a_line_may_be_typed_and_cross_itself(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_strip_line", **GAS)
    desk.click(20, 150)
    desk.move(100, 150)
    desk.type("@60<90")
    desk.keys("Enter")
    desk.click(80, 200)
    desk.click(50, 140)
    desk.keys("Enter")
    (strip,) = strips(desk)
    assert drawn(desk, strip)[1] == (80.0, 150.0)
    assert not desk.frame.to_working(strip.geom).is_simple


def test_the_land_of_the_strip_and_its_length_are_seen_while_drawing(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_strip_line", **GAS)
    desk.click(20, 150)
    desk.move(120, 150)
    shown = desk.box.preview()
    (land,) = [line for line in shown.lines if line.style == "box"]
    assert shapely.Polygon(land.points).area == pytest.approx(100 * 12 + 113, abs=3)
    (said,) = [label.facts for label in shown.labels if label.code == "label_strip_total"]
    assert (said["length"], said["width"]) == ("100,00", "12,00")


def test_one_point_is_no_line_and_nothing_is_written(either_desk: Desk) -> None:
    desk = either_desk
    before = desk.state()
    desk.box.start("draw_strip_line", **GAS)
    desk.click(20, 150)
    desk.keys("Enter")
    assert desk.said[-1][0] == "strip_needs_line"
    assert strips(desk) == []
    desk.keys("Backspace")
    assert desk.state() == before


@pytest.mark.parametrize("clicks", [0, 1, 2, 3])
@pytest.mark.parametrize("tool", ["draw_strip", "draw_strip_line"])
def test_cancelled_at_every_step_it_leaves_no_trace(new_desk, tmp_path, tool: str, clicks: int) -> None:
    desk = new_desk(SketchFolder(tmp_path / "sketches"))
    before = desk.state()
    desk.box.start(tool, **GAS)
    for point in POINTS[:clicks]:
        desk.click(*point)
    desk.move(300, 100)
    desk.type("25")
    desk.keys("Escape")
    desk.keys("Escape")
    if clicks:
        assert desk.box.hint().code == "hint_draw_paused"
        desk.keys("Delete")
        desk.keys("Escape")
    assert desk.box.tool.id == "select"
    assert strips(desk) == []
    assert desk.state() == before
    assert not list((tmp_path / "sketches").glob("*.json"))


@pytest.mark.parametrize("tool", ["draw_strip", "draw_strip_line"])
def test_half_drawn_it_comes_back_with_its_width_and_kind(new_desk, tmp_path, tool: str) -> None:
    folder = SketchFolder(tmp_path / "sketches")
    desk = new_desk(folder)
    desk.box.start(tool, **GAS)
    for point in POINTS:
        desk.click(*point)
    after = new_desk(folder)
    waiting = folder.load(desk.box.tools[tool].sketch.address, lambda _: False)
    assert after.box.resume(waiting)
    assert after.box.tool.id == tool
    assert after.box.hint().code == "hint_draw_paused"
    after.keys("Enter")
    after.keys("Enter")
    (strip,) = strips(after)
    assert (strip.kind, strip.width_m) == ("gas_pipe", 12.0)
    assert not list((tmp_path / "sketches").glob("*.json"))


def test_what_could_not_be_written_waits_in_the_hand(either_desk: Desk) -> None:
    desk = either_desk
    desk.broken = True
    desk.box.start("draw_strip_line", **GAS)
    for point in POINTS:
        desk.click(*point)
    desk.keys("Enter")
    assert strips(desk) == []
    assert desk.box.tool.id == "draw_strip_line"
    assert len(desk.box.tool.points) == 3
    desk.broken = False
    desk.keys("Enter")
    desk.keys("Enter")
    assert len(strips(desk)) == 1


def test_another_tool_that_was_taken_up_meanwhile_stays_in_the_hand(either_desk: Desk) -> None:
    desk = either_desk
    desk.slow = True
    desk.box.start("draw_strip_line", **GAS)
    for point in POINTS:
        desk.click(*point)
    desk.keys("Enter")
    desk.box.start("measure")
    desk.write()
    assert len(strips(desk)) == 1
    assert desk.box.tool.id == "measure"


def test_the_keys_work_by_their_place(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_strip_line", **GAS)
    desk.click(20, 150)
    desk.move(20, 200)
    for name, text in (("4", "қ"), ("0", "қ"), ("Enter", "")):
        desk.box.key(Key(name, text))
    desk.box.key(Key("C", "с"))
    (strip,) = strips(desk)
    assert drawn(desk, strip) == [(20.0, 150.0), (20.0, 190.0)]


def test_a_strip_is_drawn_anew_in_one_edit(either_desk: Desk) -> None:
    desk = either_desk
    desk.box.start("draw_strip_line", **GAS)
    for point in POINTS:
        desk.click(*point)
    desk.keys("Enter")
    (old,) = strips(desk)
    desk.box.start("draw_strip_line", strip=old.id, width_m=20.0)
    desk.click(20, 250)
    desk.click(220, 250)
    desk.keys("Enter")
    (new,) = strips(desk)
    assert (new.id, new.kind, new.width_m) == (old.id, "gas_pipe", 20.0)
    assert drawn(desk, new) == [(20.0, 250.0), (220.0, 250.0)]
    assert desk.register.history()[0].name == "change_restriction"
    desk.register.undo()
    assert strips(desk) == [old]
