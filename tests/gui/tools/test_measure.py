"""A clerk measures on the map; nothing of it gets into the register."""

import pytest

from gui.tools.measure import MeasureTool
from gui.tools.tool import Label
from tests.gui.tools.desk import Desk


@pytest.fixture
def desk(either_desk: Desk) -> Desk:
    return either_desk


@pytest.fixture
def measure(desk: Desk) -> MeasureTool:
    tool = desk.box.start("measure")
    assert isinstance(tool, MeasureTool)
    return tool


def said(measure: MeasureTool, code: str) -> list[Label]:
    return [label for label in measure.preview().labels if label.code == code]


def test_the_first_side_has_its_length_and_azimuth_while_the_pointer_moves(desk: Desk, measure: MeasureTool) -> None:
    assert measure.hint().code == "hint_measure_first"
    desk.click(300, 0)
    desk.move(330, 40)
    (side,) = said(measure, "label_side")
    assert dict(side.facts) == {"length": "50,00", "azimuth": "36°52′12″"}
    assert (side.e, side.n) == desk.place(315, 20)
    assert measure.hint().code == "hint_measure_next"


def test_from_two_sides_on_the_whole_length_is_said_and_from_three_points_the_area(
    desk: Desk, measure: MeasureTool
) -> None:
    desk.click(300, 0)
    desk.click(300, 40)
    desk.move(330, 40)
    (total,) = said(measure, "label_total")
    assert total.facts == {"length": "70,00"}
    (area,) = said(measure, "label_area")
    assert dict(area.facts) == {"hectares": "0,0600", "metres": "600"}
    desk.click(330, 40)
    desk.move(330, 0)
    (area,) = said(measure, "label_area")
    assert area.facts["metres"] == "1\u202f200"


def test_a_click_on_the_first_point_closes_the_ring_and_counts_its_last_side(desk: Desk, measure: MeasureTool) -> None:
    for point in ((300, 0), (300, 40), (330, 40), (300.3, 0.3)):
        desk.click(*point)
    assert measure.hint().code == "hint_measure_done"
    (total,) = said(measure, "label_total")
    assert total.facts == {"length": "120,00"}
    (area,) = said(measure, "label_area")
    assert area.facts["metres"] == "600"
    assert [line.closed for line in measure.preview().lines] == [True]


@pytest.mark.parametrize("how", ["Enter", "F2", "double", "menu"])
def test_every_way_to_end_lets_the_figures_stand(desk: Desk, measure: MeasureTool, how: str) -> None:
    desk.click(300, 0)
    if how == "double":
        desk.double_click(300, 50)
    else:
        desk.click(300, 50)
    if how == "menu":
        desk.click(330, 20, "right")
        assert desk.menus[-1][0].code == "menu_finish_measuring"
        desk.choose("menu_finish_measuring")
    elif how != "double":
        desk.keys(how)
    desk.clock += 1
    desk.move(400, 80)
    assert [dict(label.facts)["length"] for label in said(measure, "label_side")] == ["50,00"]
    desk.click(400, 0)
    assert measure.points == (desk.place(400, 0),), "the next click measures anew"


def test_corners_are_caught_to_the_last_bit_and_ctrl_lets_them_go(desk: Desk, measure: MeasureTool) -> None:
    desk.click(0.4, 99.8)
    corner = desk.shapes[desk.plot("10-154-999-001").id].geoms[0].exterior.coords[0]
    assert measure.points == (corner,)
    desk.click(0.4, 99.8, ctrl=True)
    assert measure.points[1] == desk.place(0.4, 99.8)


def test_lengths_and_azimuths_are_typed_as_when_drawing(desk: Desk, measure: MeasureTool) -> None:
    desk.click(300, 0)
    desk.type("@25<90")
    desk.keys("Enter")
    assert measure.points[1] == pytest.approx(desk.place(325, 0), abs=1e-6)
    desk.move(330, 40, shift=True)
    assert measure.preview().lines[0].points[-1] == pytest.approx(desk.place(325, 40), abs=1e-6)


def test_points_are_taken_back_and_put_again(desk: Desk, measure: MeasureTool) -> None:
    for point in ((300, 0), (300, 40), (330, 40)):
        desk.click(*point)
    desk.keys("Enter")
    assert desk.keys("Backspace")
    assert measure.hint().code == "hint_measure_next"
    assert len(measure.points) == 3, "Backspace after the end only goes on"
    assert desk.keys("Z", ctrl=True)
    assert len(measure.points) == 2
    assert desk.keys("Y", ctrl=True)
    assert len(measure.points) == 3
    desk.keys("Backspace Backspace Backspace")
    assert measure.points == ()
    assert not desk.box.undo()


def test_escape_drops_what_is_typed_then_clears_then_leaves(desk: Desk, measure: MeasureTool) -> None:
    desk.click(300, 0)
    desk.click(300, 40)
    desk.type("12")
    desk.keys("Escape")
    assert measure.preview().typed is None
    assert len(measure.points) == 2
    desk.keys("Escape")
    assert measure.points == ()
    assert desk.box.tool is measure
    desk.keys("Escape")
    assert desk.box.tool.id == "select"


def test_measuring_leaves_no_trace(desk: Desk, measure: MeasureTool) -> None:
    before = desk.state()
    for point in ((0, 100), (100, 100), (190, -5.25)):
        desk.click(*point)
    desk.keys("Enter")
    desk.box.start("select")
    assert desk.state() == before
    desk.box.start("measure")
    assert measure.preview().lines == ()
