"""A clerk draws: clicks, typed values, right angles, mistakes and second thoughts."""

import numpy as np
import pytest
import shapely

from data.model import Plot, Zone
from gis.measure import azimuth, distance
from gui.tools.draw import DrawTool
from tests.gui.tools.desk import E0, N0, Desk, place

FIRST, SECOND, NEW = "10-154-999-001", "10-154-999-002", "10-154-999-003"


@pytest.fixture
def draw(desk: Desk) -> DrawTool:
    tool = desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


def outline(desk: Desk, *points: tuple[float, float]) -> None:
    for point in points:
        desk.click(*point)


def test_four_clicks_and_enter_make_a_plot_of_the_zone(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 50), (360.00049, 50), (360, 0))
    desk.keys("Enter")
    plot = desk.plot(NEW)
    assert plot.zone_id == desk.zone.id
    assert plot.area_m2 == pytest.approx(3000, abs=0.05)
    assert desk.ring(NEW) == [(300, 50), (360.0, 50), (360, 0), (300, 0)]
    assert desk.selected == (plot.id,)
    assert draw.points == ()
    assert desk.register.history()[0].name == "new_plot"


@pytest.mark.parametrize("how", ["F2", "C", "double", "first corner", "menu"])
def test_every_way_to_finish_makes_the_same_plot(desk: Desk, draw: DrawTool, how: str) -> None:
    outline(desk, (300, 0), (300, 50), (360, 50))
    if how == "double":
        desk.double_click(360, 0)
    else:
        desk.click(360, 0)
    if how == "first corner":
        desk.click(300.4, 0.4)
    elif how == "menu":
        desk.click(330, 20, "right")
        assert desk.menus[-1][0].code == "menu_finish"
        desk.choose("menu_finish")
    elif how != "double":
        desk.keys(how)
    assert desk.ring(NEW) == [(300, 50), (360, 50), (360, 0), (300, 0)]


def test_a_late_click_of_the_hand_after_the_finishing_double_click_draws_nothing(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 50))
    desk.double_click(360, 50)
    desk.press(360, 50)
    assert draw.points == ()
    desk.clock += 0.6
    desk.press(360, 50)
    assert len(draw.points) == 1


def test_a_corner_caught_at_a_neighbour_is_the_neighbours_to_the_last_bit(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (199.5, 110), (189.6, -5), (300, 0), (300, 100))
    words = draw.preview()
    desk.move(199.6, 110.2)
    assert words is not None
    desk.keys("Enter")
    new, old = desk.plot(NEW), desk.plot(SECOND)
    shared = {tuple(c) for c in shapely.get_coordinates(new.geom)} & {
        tuple(c) for c in shapely.get_coordinates(old.geom)
    }
    assert len(shared) == 2
    assert shapely.area(shapely.intersection(new.geom, old.geom)) == 0.0
    assert shapely.coverage_is_valid([new.geom, old.geom])


def test_what_is_caught_is_said(desk: Desk, draw: DrawTool) -> None:
    desk.move(0.3, 99.8)
    snap = draw.preview().snap
    assert snap is not None
    assert (snap.kind, snap.code, dict(snap.facts)) == ("corner", "snap_corner", {"number": 1, "plot": FIRST})
    assert (snap.e, snap.n) == tuple(shapely.get_coordinates(desk.shapes[desk.plot(FIRST).id])[0])
    desk.move(0.3, 40)
    assert draw.preview().snap.code == "snap_side"
    desk.move(0.3, 50)
    assert draw.preview().snap.code == "snap_midpoint"
    desk.move(0.3, 40, ctrl=True)
    assert draw.preview().snap is None
    desk.keys("F3")
    desk.move(0.3, 40)
    assert draw.preview().snap is None
    assert desk.said[-1][0] == "snapping_off"


def test_a_foot_on_a_neighbours_side_stands_in_the_neighbour_too(desk: Desk, draw: DrawTool) -> None:
    before = desk.frame.to_working(desk.plot(FIRST).geom)
    outline(desk, (-0.4, 30), (-0.4, 70), (-60, 70), (-60, 30))
    desk.keys("Enter")
    assert len(desk.ring(FIRST)) == 6
    after = desk.frame.to_working(desk.plot(FIRST).geom)
    assert shapely.hausdorff_distance(before, after) <= 3e-6
    assert shapely.coverage_is_valid([desk.plot(FIRST).geom, desk.plot(NEW).geom])
    assert len(desk.register.history()) == 4, "one act is one edit"


def test_the_side_in_hand_shows_its_length_azimuth_and_the_area(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 100))
    desk.move(400, 100)
    labels = {label.code: dict(label.facts) for label in draw.preview().labels}
    assert labels["label_side"] == {"length": "100,00", "azimuth": "90°00′00″"}
    assert labels["label_area"] == {"hectares": "0,5000", "metres": "5\u202f000"}
    assert labels["label_length"]["length"] == "100,00"


def test_a_typed_length_goes_towards_the_pointer(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.move(330, 40)
    desk.type("25,5")
    assert draw.hint().code == "hint_typing_length"
    assert draw.preview().typed.text == "25,5"
    desk.keys("Enter")
    assert len(draw.points) == 2
    assert distance(*draw.points) == pytest.approx(25.5, abs=0.001)
    assert azimuth(*draw.points) == pytest.approx(azimuth((0, 0), (30, 40)), abs=0.01)


def test_length_tab_azimuth_is_a_leg(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.type("25")
    desk.keys("Tab")
    assert draw.hint().code == "hint_typing_azimuth"
    desk.type("90.5")
    desk.keys("Enter")
    e, n = draw.points[1]
    assert (e - E0, n - N0) == pytest.approx(
        (300 + 25 * np.sin(np.radians(90.5)), 25 * np.cos(np.radians(90.5))), abs=6e-4
    )


@pytest.mark.parametrize(("text", "to"), [("@25<90", (325, 0)), ("@10;-5", (295, 10)), ("25<0", (300, 25))])
def test_legs_of_the_drawing_programs_are_read(desk: Desk, draw: DrawTool, text: str, to: tuple[float, float]) -> None:
    desk.click(300, 0)
    desk.type(text)
    desk.keys("Enter")
    assert draw.points[1] == pytest.approx(place(*to), abs=1e-6)


def test_x_is_north_and_y_is_east(desk: Desk, draw: DrawTool) -> None:
    desk.keys("X")
    desk.type("4895250,5")
    desk.keys("Enter")
    assert draw.hint().code == "hint_typing_y"
    desk.type("12319000,25")
    desk.keys("Enter")
    assert draw.points == ((12319000.25, 4895250.5),)
    desk.keys("X", shift=True)
    desk.type("10")
    desk.keys("Tab")
    desk.type("-4")
    desk.keys("Enter")
    assert draw.points[1] == (12318996.25, 4895260.5)


def test_an_azimuth_is_held_until_the_click(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.keys("A")
    desk.type("45")
    desk.keys("Enter")
    assert draw.hint().code == "hint_draw_guided"
    desk.click(350, 30)
    assert azimuth(*draw.points) == pytest.approx(45, abs=0.01)
    assert distance(*draw.points) == pytest.approx(80 / 2**0.5, abs=0.01)


def test_shift_makes_a_right_angle_and_f8_keeps_it(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (330, 40))
    desk.click(400, 10, shift=True)
    a, b, c = draw.points
    assert (azimuth(b, c) - azimuth(a, b)) % 180 == pytest.approx(90, abs=0.01)
    desk.keys("F8")
    desk.click(350, -60)
    assert (azimuth(c, draw.points[3]) - azimuth(b, c)) % 180 == pytest.approx(90, abs=0.01)
    assert draw.hint().code == "hint_draw_guided"


def test_the_first_side_with_shift_runs_along_the_grid(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.click(305, 70, shift=True)
    assert draw.points[1] == place(300, 70)


@pytest.mark.parametrize(("code", "turned"), [("menu_parallel", 0.0), ("menu_perpendicular", 90.0)])
def test_a_side_lends_its_direction(desk: Desk, draw: DrawTool, code: str, turned: float) -> None:
    side = azimuth((100, 100), (200, 110.5))
    desk.click(300, 0)
    desk.click(150, 105.3, "right")
    desk.choose(code)
    desk.click(350, 60)
    assert (azimuth(*draw.points) - side) % 180 == pytest.approx(turned, abs=0.02)


def test_the_line_of_a_side_goes_on_beyond_its_end(desk: Desk, draw: DrawTool) -> None:
    desk.click(150, 105.3, "right")
    desk.choose("menu_extend")
    desk.click(300, 123)
    (e, n) = draw.points[0]
    assert (e - E0 - 100) * 0.105 + 100 == pytest.approx(n - N0, abs=0.01)


def test_backspace_and_undo_take_corners_back_and_redo_puts_them_again(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 50), (360, 50))
    desk.keys("Backspace")
    assert desk.keys("Z", ctrl=True)
    assert len(draw.points) == 1
    assert desk.keys("Y", ctrl=True)
    assert desk.keys("Z", ctrl=True, shift=True)
    assert len(draw.points) == 3
    assert not desk.box.redo()
    for _ in range(3):
        desk.box.undo()
    assert not desk.box.undo(), "now the register's undo comes"


def test_a_side_that_would_cross_is_refused_at_the_click_with_its_place(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (360, 0), (360, 50))
    desk.move(330, -20)
    assert draw.cursor == "forbidden"
    assert draw.hint().code == "hint_draw_crosses"
    assert any(line.style == "bad" for line in draw.preview().lines)
    desk.click(330, -20)
    assert len(draw.points) == 3
    code, facts = desk.said[-1]
    assert code == "side_crosses"
    assert facts["x"] == "4\u202f895\u202f200,00"
    assert any(mark.kind == "crossing" for mark in draw.preview().marks)


def test_a_ring_whose_last_side_would_cross_is_not_closed(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (360, 0), (360, 50), (310, 50), (310, 20), (340, 20), (340, -30))
    assert len(draw.points) == 6
    desk.click(340, 40)
    assert len(draw.points) == 7
    before = desk.state()
    desk.keys("Enter")
    assert desk.said[-1][0] == "side_crosses"
    assert desk.state() == before
    assert len(draw.points) == 7


def test_going_back_on_the_last_side_is_refused(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (360, 0), (330, 0))
    assert len(draw.points) == 2
    assert desk.said[-1][0] == "side_crosses"


def test_two_corners_are_no_plot(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (360, 0))
    desk.keys("Enter")
    assert desk.said[-1][0] == "need_three_corners"
    assert len(draw.points) == 2


def test_escape_never_destroys(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 50), (360, 50))
    desk.type("25")
    desk.keys("Escape")
    assert draw.preview().typed is None
    assert not draw.paused
    desk.keys("Escape")
    assert draw.paused
    assert [choice.code for choice in draw.offers()] == ["menu_resume", "menu_discard"]
    desk.keys("Escape")
    assert desk.left == 1
    assert desk.box.tool.id == "select"
    desk.box.start("draw")
    assert draw.paused
    assert len(draw.points) == 3
    desk.click(360, 0)
    assert not draw.paused
    assert len(draw.points) == 3, "the click that resumes puts no corner"
    desk.click(360, 0)
    desk.keys("Enter")
    assert len(desk.ring(NEW)) == 4


def test_a_discarded_sketch_comes_back_with_undo(desk: Desk, draw: DrawTool) -> None:
    outline(desk, (300, 0), (300, 50), (360, 50))
    desk.keys("Escape Delete")
    assert draw.points == ()
    assert desk.box.undo()
    assert len(draw.points) == 3


def test_while_one_plot_is_written_the_next_is_drawn(desk: Desk, draw: DrawTool) -> None:
    desk.slow = True
    outline(desk, (300, 0), (300, 50), (360, 50))
    desk.keys("Enter")
    assert any(line.style == "ghost" and line.closed for line in draw.preview().lines)
    outline(desk, (400, 0), (400, 50), (460, 50))
    desk.keys("Enter")
    desk.click(500, 0)
    desk.write()
    assert len(desk.register.all(Plot)) == 4
    assert len(draw.points) == 1


def test_a_plot_that_could_not_be_written_comes_back_as_a_sketch(desk: Desk, draw: DrawTool) -> None:
    desk.broken = True
    outline(desk, (300, 0), (300, 50), (360, 50))
    desk.keys("Enter")
    assert desk.said[-1][0] == "disk_full"
    assert draw.paused
    assert len(draw.points) == 3
    desk.broken = False
    desk.keys("Enter Enter")
    assert len(desk.ring(NEW)) == 3


def test_a_zone_is_drawn_in_the_map_and_stored_in_its_own_system(desk: Desk) -> None:
    desk.box.start("draw_zone", name_kk="Жаңа", name_ru="Новая", crs="EPSG:10945")
    outline(desk, (300, 0), (300, 500), (900, 500), (900, 0))
    desk.keys("Enter")
    zone = next(zone for zone in desk.register.all(Zone) if zone.name_kk == "Жаңа")
    assert zone.crs == "EPSG:10945"
    back = shapely.get_coordinates(desk.frame.to_working(zone.geom))
    assert np.abs(back[0] - place(300, 500)).max() < 0.001
    official = shapely.get_coordinates(zone.geom)
    assert (np.round(official, 3) == official).all(), "whole millimetres in the zone's own system"


def test_when_the_map_changes_its_system_the_sketch_comes_along(desk: Desk, draw: DrawTool) -> None:
    from data.frame import Frame
    from gis.crs import operation

    outline(desk, (300, 0), (300, 50), (360, 50))
    before = draw.points
    desk.frame = Frame("EPSG:10945", operation("EPSG:10945", "EPSG:10945"))
    draw.activate()
    assert abs(draw.points[0][0] - before[0][0]) > 1e5
    desk.frame = Frame("EPSG:10946", operation("EPSG:10945", "EPSG:10946"))
    draw.activate()
    assert np.abs(np.array(draw.points) - before).max() < 1e-7
    desk.keys("Enter")
    assert desk.ring(NEW) == [(300, 50), (360, 50), (300, 0)]


def test_the_status_line_has_a_word_for_every_step(desk: Desk, draw: DrawTool) -> None:
    from gui.messages import sentences

    seen = [draw.hint().code]
    for point in ((300, 0), (360, 0), (360, 50)):
        desk.click(*point)
        seen.append(draw.hint().code)
    desk.type("2")
    seen.append(draw.hint().code)
    desk.keys("Escape Escape")
    seen.append(draw.hint().code)
    assert seen == [
        "hint_draw_plot",
        "hint_draw_next",
        "hint_draw_next",
        "hint_draw_closable",
        "hint_typing_length",
        "hint_draw_paused",
    ]
    assert set(seen) <= sentences().keys()


def test_f10_holds_fixed_angles_to_the_last_side_and_escape_lets_them_go(desk: Desk, draw: DrawTool) -> None:
    desk.keys("F10")
    assert desk.said[-1] == ("angles_on", {"step": "45"})
    outline(desk, (300, 0), (304, 41), (339, 82))  # from the first corner the steps count from north
    a, b, c = draw.points
    assert azimuth(a, b) == pytest.approx(0, abs=0.01)
    assert azimuth(b, c) == pytest.approx(45, abs=0.01)
    assert draw.hint().code == "hint_draw_guided"
    desk.keys("F10 F10")
    assert desk.said[-1] == ("angles_on", {"step": "15"})
    desk.move(341.0, 30.0)
    assert draw.aim is not None
    assert (azimuth(c, draw.aim.at) - 45.0) % 15.0 == pytest.approx(0, abs=0.01)
    desk.keys("Escape")
    desk.move(377.7, 50.3)
    assert draw.aim.at == pytest.approx(place(377.7, 50.3), abs=0.0006)
    desk.keys("F10 F10 F10 F10")
    assert desk.said[-1] == ("angles_off", {"step": "0"})
