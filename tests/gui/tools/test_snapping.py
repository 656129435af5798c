"""What the pointer catches while drawing, and how it is said and shown."""

import pytest

from gui.tools.draw import DrawTool
from tests.gui.tools.desk import Desk

FIRST, SECOND = "10-154-999-001", "10-154-999-002"


@pytest.fixture
def draw(either_desk: Desk) -> DrawTool:
    tool = either_desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


@pytest.mark.parametrize(
    ("before", "at", "code", "stands"),
    [
        ([], (0.4, 50.3), "snap_midpoint", (0.0, 50.0)),
        ([(-80.0, 27.0)], (-0.3, 27.5), "snap_foot", (0.0, 27.0)),
        ([(-80.0, 27.0)], (-0.3, 33.0), "snap_side", (0.0, 33.0)),
        ([], (-7.0, 100.2), "snap_extension", (-7.0, 100.0)),
        ([(300.0, 0.0), (300.0, 50.0)], (300.3, 80.0), "snap_extension_own", (300.0, 80.0)),
        ([(300.0, 0.0), (300.0, 50.0), (360.0, 50.0), (360.0, 90.0)], (320.0, 50.4), "snap_side_own", (320.0, 50.0)),
    ],
)
def test_what_is_caught_has_its_place_and_its_words(
    either_desk: Desk, draw: DrawTool, before: list, at: tuple, code: str, stands: tuple
) -> None:
    for corner in before:
        either_desk.click(*corner)
    either_desk.move(*at)
    snap = draw.preview().snap
    assert snap is not None
    assert snap.code == code
    assert (snap.e - either_desk.origin[0], snap.n - either_desk.origin[1]) == pytest.approx(stands, abs=1e-5)


def test_a_held_direction_meets_the_neighbours_side_exactly_and_stands_in_it(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.click(-80, 27)
    desk.keys("A")
    desk.type("80")
    desk.keys("Enter")
    desk.move(-0.4, 41)
    assert draw.preview().snap.code == "snap_crossing"
    desk.click(-0.4, 41)
    desk.click(-0.4, 70)
    desk.click(-80, 70)
    desk.keys("Enter")
    assert len(desk.ring(FIRST)) == 6, "both corners on the side stand in the neighbour too"
    assert desk.ring("10-154-999-003")[1][0] == pytest.approx(0.0, abs=3e-6)


def test_f9_puts_corners_on_a_grid_and_takes_it_off_again(either_desk: Desk, draw: DrawTool) -> None:
    desk = either_desk
    desk.keys("F9")
    assert desk.said[-1][0] == "grid_on"
    desk.click(300.3, 20.4)
    e, n = draw.points[0]
    assert (e % 1.0, n % 1.0) == (0.0, 0.0)
    for _ in range(3):
        desk.keys("F9")
    assert desk.said[-1][0] == "grid_off"
    desk.move(320.34, 71.0, ctrl=False)
    assert draw.preview().snap is None


def test_ctrl_lets_go_of_all_that_can_be_caught(either_desk: Desk, draw: DrawTool) -> None:
    either_desk.keys("F9")
    for x, y in ((0.4, 50.3), (-7.0, 100.2), (300.3, 20.4), (100.2, 99.7)):
        either_desk.move(x, y, ctrl=True)
        assert draw.preview().snap is None
