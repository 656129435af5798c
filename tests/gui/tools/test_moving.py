"""A clerk moves, turns and scales plots: by clicks, by drag, by typed values, by arrows; in both zones."""

import math

import numpy as np
import pytest
import shapely

from gis.measure import azimuth
from gui.tools.changing import ChangingTool
from gui.tools.tool import Key, Label
from tests.gui.tools.desk import A, Desk

FIRST, SECOND = "10-154-999-001", "10-154-999-002"
TINY = 2e-6


@pytest.fixture
def desk(either_desk: Desk) -> Desk:
    """The first plot is chosen, the neighbour stays unless a story says otherwise."""
    either_desk.select([either_desk.plot(FIRST).id], "replace")
    return either_desk


def take_up(desk: Desk, letter: str, alone: bool = True) -> ChangingTool:
    """The tool by its letter; ``alone`` detaches the neighbours."""
    assert desk.keys(letter)
    tool = desk.box.tool
    assert isinstance(tool, ChangingTool)
    if alone and not tool.detached:
        desk.keys("U")
    return tool


def near(desk: Desk, number: str, ring: list[tuple[float, float]]) -> None:
    """The plot has these corners."""
    assert np.abs(np.array(desk.ring(number)) - ring).max() <= TINY


def done(desk: Desk) -> list[str]:
    """The names of what was done after the desk was laid out, newest first."""
    return [entry.name for entry in desk.register.history()][:-3]


def words(desk: Desk) -> dict[str, dict]:
    """The labels that are seen."""
    return {label.code: dict(label.facts) for label in desk.box.preview().labels}


def put_away(desk: Desk, key: str) -> None:
    """Press that key; Escape as often as it takes."""
    presses = 1
    desk.keys(key)
    while key == "Escape" and desk.box.tool.id != "select":
        presses += 1
        assert presses <= 4
        desk.keys(key)


# move


def test_two_clicks_move_the_plot_to_the_millimetre(desk: Desk) -> None:
    tool = take_up(desk, "M")
    assert tool.hint().code == "hint_move_0"
    desk.click(0, 0)
    assert tool.hint().code == "hint_move_1"
    desk.click(-30.1234, -20.0004)
    near(desk, FIRST, [(x - 30.123, y - 20) for x, y in A])
    assert done(desk) == ["move_plots"]
    assert desk.box.tool is tool, "the tool stays in hand for the next move"
    desk.register.undo()
    desk.refresh()
    near(desk, FIRST, A)


def test_the_new_place_is_seen_before_the_click_with_its_numbers(desk: Desk) -> None:
    take_up(desk, "M")
    desk.click(0, 0)
    desk.move(-40, -30)
    assert words(desk)["label_total_shift"] == {"north": "−30,00", "east": "−40,00", "length": "50,00"}
    assert [line.style for line in desk.box.preview().lines][:2] == ["ghost", "sketch"]
    assert done(desk) == []


def test_a_drag_moves_too(desk: Desk) -> None:
    take_up(desk, "M")
    desk.drag(0, 0, -20, -10)
    near(desk, FIRST, [(x - 20, y - 10) for x, y in A])
    assert done(desk) == ["move_plots"]


@pytest.mark.parametrize(
    ("typed", "east", "north"),
    [("10;-5", -5, 10), ("@10;-5", -5, 10), ("@25<90", 25, 0), ("20<270", -20, 0), ("0,5;0", 0, 0.5)],
)
def test_typed_values_move_at_once_without_a_base_point(desk: Desk, typed: str, east: float, north: float) -> None:
    take_up(desk, "M")
    desk.type(typed)
    assert desk.box.hint().code == "hint_move_typing"
    assert "label_total_shift" in words(desk)
    desk.keys("Enter")
    near(desk, FIRST, [(x + east, y + north) for x, y in A])


def test_a_length_goes_towards_the_pointer_and_a_place_is_where_the_base_point_goes(desk: Desk) -> None:
    take_up(desk, "M")
    desk.click(0, 0)
    desk.move(-30, 0, ctrl=True)
    desk.type("12,5")
    desk.keys("Enter")
    near(desk, FIRST, [(x - 12.5, y) for x, y in A])
    desk.click(-12.5, 0)
    e, n = desk.place(-7, 3)
    desk.type(f"{n:.2f} {e:.2f}".replace(".", ","))
    desk.keys("Enter")
    near(desk, FIRST, [(x - 7, y + 3) for x, y in A])


def test_a_corner_goes_to_just_the_neighbours_corner(desk: Desk) -> None:
    take_up(desk, "M")
    desk.click(0.3, 100.2)
    desk.move(200.4, 110.2)
    assert desk.box.preview().snap is not None
    desk.click(200.4, 110.2)
    first, second = desk.plot(FIRST), desk.plot(SECOND)
    assert shapely.get_coordinates(second.geom)[1].tolist() in shapely.get_coordinates(first.geom).tolist()


def test_arrows_push_and_each_push_is_one_edit(desk: Desk) -> None:
    take_up(desk, "M")
    for _ in range(3):
        desk.box.key(Key("Left"))
    assert words(desk)["label_total_shift"]["east"] == "−0,30"
    assert done(desk) == []
    desk.box.key_up(Key("Left"))
    near(desk, FIRST, [(x - 0.3, y) for x, y in A])
    desk.keys("Up", shift=True)
    near(desk, FIRST, [(x - 0.3, y + 1) for x, y in A])
    assert done(desk) == ["move_plots", "move_plots"]


def test_neighbours_go_along_are_seen_and_counted_until_u_lets_them_stay(desk: Desk) -> None:
    tool = take_up(desk, "M", alone=False)
    tool.detached = False
    desk.click(0, 0)
    assert (tool.hint().code, dict(tool.hint().facts)) == ("hint_move_1_shared", {"count": 1})
    desk.move(-10, -10)
    assert "moving" in [line.style for line in tool.preview().lines]
    desk.keys("U")
    assert tool.hint().code == "hint_move_1"
    assert "moving" not in [line.style for line in tool.preview().lines]
    desk.keys("U")
    desk.click(-10, -10)
    common = {tuple(xy) for xy in shapely.get_coordinates(desk.plot(FIRST).geom).tolist()}
    common &= {tuple(xy) for xy in shapely.get_coordinates(desk.plot(SECOND).geom).tolist()}
    assert len(common) == 2
    near(desk, SECOND, [(90, 90), (200, 110.5), (190, -5.25), (90, -10)])


def test_several_chosen_plots_go_together_in_one_edit(desk: Desk) -> None:
    desk.select([desk.plot(SECOND).id], "add")
    tool = take_up(desk, "M", alone=False)
    assert len(tool.ids) == 2
    desk.type("0;-500")
    desk.keys("Enter")
    near(desk, FIRST, [(x - 500, y) for x, y in A])
    assert done(desk) == ["move_plots"]
    one, two = (shapely.get_coordinates(desk.plot(number).geom).tolist() for number in (FIRST, SECOND))
    assert len({tuple(xy) for xy in one} & {tuple(xy) for xy in two}) == 2


def test_what_would_break_the_neighbour_is_red_and_told(desk: Desk) -> None:
    tool = take_up(desk, "M", alone=False)
    tool.detached = False
    before = desk.state()
    desk.click(0, 0)
    desk.move(170, 3, ctrl=True)
    assert "bad" in [line.style for line in tool.preview().lines]
    desk.click(170, 3, ctrl=True)
    assert desk.said[-1][0] == "neighbour_would_break"
    assert desk.state() == before


# rotate


def test_a_typed_angle_turns_clockwise_about_the_base_point(desk: Desk) -> None:
    tool = take_up(desk, "R")
    desk.click(0, 0)
    assert tool.hint().code == "hint_rotate_1"
    desk.type("90")
    assert words(desk)["label_azimuth_turn"] == {"turn": "+90°00′00″"}
    desk.keys("Enter")
    near(desk, FIRST, [(100, 0), (100, -100), (0, -100), (0, 0)])
    assert done(desk) == ["rotate_plots"]


@pytest.mark.parametrize(("typed", "degrees"), [("12 30 00", 12.5), ("12,5", 12.5), ("-12°30'", -12.5)])
def test_an_angle_is_typed_decimal_or_in_degrees_and_minutes(desk: Desk, typed: str, degrees: float) -> None:
    take_up(desk, "R")
    desk.click(0, 0)
    for part in typed:
        desk.box.key(Key("Grave", "°")) if part == "°" else desk.type(part)
    desk.keys("Enter")
    north = desk.ring(FIRST)[0]
    turned = azimuth((0, 0), north)
    assert (turned - degrees + 180) % 360 - 180 == pytest.approx(0.0, abs=1e-6)


def test_from_one_direction_to_another_by_clicks(desk: Desk) -> None:
    tool = take_up(desk, "R")
    desk.click(0, 0)
    desk.click(0, 100)
    assert tool.hint().code == "hint_rotate_2"
    desk.move(-60, 60, ctrl=True)
    assert words(desk)["label_azimuth_turn"] == {"turn": "−45°00′00″"}
    assert words(desk)["label_azimuth_now"] == {"azimuth": "315°00′00″"}
    desk.click(-60, 60, ctrl=True)
    root = 100 / math.sqrt(2)
    near(desk, FIRST, [(-root, root), (0, 2 * root), (root, root), (0, 0)])


def test_the_new_azimuth_of_a_side_can_be_typed(desk: Desk) -> None:
    take_up(desk, "R")
    desk.click(0, 0)
    desk.click(0, 100)
    desk.keys("Tab")
    desk.type("350")
    desk.keys("Enter")
    assert azimuth((0, 0), desk.ring(FIRST)[0]) == pytest.approx(350.0, abs=1e-5)


def test_shift_turns_in_steps_of_fifteen_degrees(desk: Desk) -> None:
    take_up(desk, "R")
    desk.click(0, 0)
    desk.click(0, 100)
    desk.move(25, 90, shift=True)
    assert words(desk)["label_azimuth_turn"] == {"turn": "+15°00′00″"}


# scale


def test_a_typed_factor_scales_about_the_base_point(desk: Desk) -> None:
    take_up(desk, "S")
    desk.click(0, 0)
    desk.type("0,5")
    assert words(desk)["label_total_factor"] == {"factor": "0,5000"}
    assert words(desk)["label_area_change"] == {
        "before": "10\u202f000",
        "after": "2\u202f500",
        "difference": "−7\u202f500",
    }
    desk.keys("Enter")
    near(desk, FIRST, [(0, 50), (50, 50), (50, 0), (0, 0)])
    assert done(desk) == ["scale_plots"]


def test_a_length_becomes_another_length_by_clicks_or_typed(desk: Desk) -> None:
    take_up(desk, "S")
    desk.click(0, 0)
    desk.click(0, 100)
    desk.click(0, 120, ctrl=True)
    near(desk, FIRST, [(0, 120), (120, 120), (120, 0), (0, 0)])
    desk.click(0, 0)
    desk.click(0, 120)
    desk.keys("Tab")
    desk.type("60")
    desk.keys("Enter")
    near(desk, FIRST, [(0, 60), (60, 60), (60, 0), (0, 0)])


@pytest.mark.parametrize(
    ("typed", "code"), [("0", "factor_not_positive"), ("-2", "factor_not_positive"), ("1,2,3", "not_a_number")]
)
def test_a_factor_that_cannot_be_is_told_and_changes_nothing(desk: Desk, typed: str, code: str) -> None:
    take_up(desk, "S")
    before = desk.state()
    desk.click(0, 0)
    desk.type(typed)
    desk.keys("Enter")
    assert desk.said[-1][0] == code
    assert desk.state() == before


# all of them


CLICKS = {"M": [(0, 0)], "R": [(0, 0), (0, 100)], "S": [(0, 0), (0, 100)]}
STEPS = [
    (letter, count, typed)
    for letter, clicks in CLICKS.items()
    for count in range(len(clicks) + 1)
    for typed in ("", "12")
]


@pytest.mark.parametrize(("letter", "count", "typed"), STEPS)
@pytest.mark.parametrize("way", ["Escape", "V", "K"])
def test_cancelled_at_any_step_it_leaves_no_trace(desk: Desk, letter: str, count: int, typed: str, way: str) -> None:
    before = desk.state()
    take_up(desk, letter)
    for at in CLICKS[letter][:count]:
        desk.click(*at)
    desk.type(typed)
    desk.move(-20, -20)
    put_away(desk, way)
    assert desk.box.tool.id == {"Escape": "select", "V": "select", "K": "split"}[way]
    assert desk.state() == before
    assert desk.register.history()[0].name == "new_plot"


def test_an_arrow_that_is_still_held_is_dropped_by_escape(desk: Desk) -> None:
    before = desk.state()
    take_up(desk, "M")
    desk.box.key(Key("Left"))
    desk.keys("Escape")
    desk.box.key_up(Key("Left"))
    assert desk.state() == before


@pytest.mark.parametrize("letter", list(CLICKS))
def test_backspace_takes_a_click_back(desk: Desk, letter: str) -> None:
    tool = take_up(desk, letter)
    for at in CLICKS[letter]:
        desk.click(*at)
    for left in reversed(range(len(CLICKS[letter]))):
        desk.keys("Backspace")
        assert len(tool.points) == left
    assert not desk.box.undo(), "the register's undo comes next"


@pytest.mark.parametrize("letter", list(CLICKS))
def test_without_a_chosen_plot_the_first_click_takes_one(desk: Desk, letter: str) -> None:
    desk.select([], "replace")
    tool = take_up(desk, letter, alone=False)
    assert tool.hint().code == "hint_change_pick"
    desk.click(30, 30)
    assert desk.selected == (desk.plot(FIRST).id,)
    assert tool.hint().code == f"hint_{tool.id}_0"


def test_a_plot_that_somebody_else_changed_meanwhile_is_a_conflict(desk: Desk) -> None:
    take_up(desk, "M")
    desk.slow = True
    desk.click(0, 0)
    desk.click(-30, -20)
    from data.acts.change_boundary import change_boundary

    other = [desk.place(x, y) for x, y in ((-5, 100), (100, 100), (100, 0), (0, 0))]
    desk.register.apply(change_boundary(desk.register, desk.plot(FIRST), other))
    desk.refresh()
    desk.write()
    assert desk.said[-1][0] == "conflict"
    near(desk, FIRST, [(-5, 100), (100, 100), (100, 0), (0, 0)])


def test_a_second_move_before_the_first_is_written_goes_on_from_there(desk: Desk) -> None:
    take_up(desk, "M")
    desk.slow = True
    for _ in range(2):
        desk.type("0;-10")
        desk.keys("Enter")
    desk.write()
    near(desk, FIRST, [(x - 20, y) for x, y in A])
    assert done(desk) == ["move_plots", "move_plots"]


def test_a_full_disk_puts_everything_back(desk: Desk) -> None:
    tool = take_up(desk, "M")
    desk.broken = True
    desk.type("0;-10")
    desk.keys("Enter")
    assert desk.said[-1][0] == "disk_full"
    (shape,) = tool.shapes.values()
    assert shape is desk.shapes[desk.plot(FIRST).id]


def test_what_the_rules_would_say_stands_with_the_figures(desk: Desk) -> None:
    from dataclasses import replace

    remark = Label(0.0, 0.0, "label_total", {"length": "9"})
    tool = take_up(desk, "M")
    tool.host = replace(tool.host, remarks=lambda plot_id, *_: (remark,) if plot_id == desk.plot(FIRST).id else ())
    desk.click(0, 0)
    desk.move(-20, -20)
    assert remark in tool.preview().labels


def test_the_letters_are_ways_to_draw_while_a_plot_is_drawn(desk: Desk) -> None:
    desk.keys("N")
    desk.keys("R")
    assert desk.box.in_hand == "draw_rectangle"
    desk.click(-50, -50)
    desk.keys("Escape O")
    assert desk.box.tool.id == "draw"


def test_a_register_for_reading_gives_no_such_tool(desk: Desk) -> None:
    desk.box.can_write = False
    for letter in "MRSWO":
        assert desk.keys(letter)
        assert desk.said[-1][0] == "why_read_only"
        assert desk.box.tool.id == "select"
