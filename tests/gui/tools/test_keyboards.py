"""A clerk types with a Kazakh, a Russian or an English keyboard: the place of a key counts, not its letter."""

from typing import NamedTuple

import pytest

from gui.tools.draw import DrawTool
from gui.tools.keys import key_name
from gui.tools.tool import Key
from tests.gui.tools.desk import Desk

PLACES = {  # name: (scan code of set 1, English, Russian, Kazakh; unshifted)
    **{n: (k + 2, n, n, kk) for k, (n, kk) in enumerate(zip("1234567890", '"әіңғ,.үұқ', strict=True))},
    "Minus": (12, "-", "-", "ө"),
    "Tab": (15, "\t", "\t", "\t"),
    "Enter": (28, "\r", "\r", "\r"),
    "A": (30, "a", "ф", "ф"),
    "D": (32, "d", "в", "в"),
    "Semicolon": (39, ";", "ж", "ж"),
    "X": (45, "x", "ч", "ч"),
    "Comma": (51, ",", "б", "б"),
    "Period": (52, ".", "ю", "ю"),
    "Y": (21, "y", "н", "н"),
    "Space": (57, " ", " ", " "),
    "N": (49, "n", "т", "т"),
    "V": (47, "v", "м", "м"),
    "BracketLeft": (26, "[", "х", "х"),
    "R": (19, "r", "к", "к"),
    "T": (20, "t", "е", "е"),
    "O": (24, "o", "щ", "щ"),
    "G": (34, "g", "п", "п"),
    "C": (46, "c", "с", "с"),
    "F3": (61, "", "", ""),
}
SHIFTED = {
    "C": ("C", "С", "С"),
    "2": ("@", '"', "Ә"),
    "Comma": ("<", "Б", "Б"),
    "4": ("$", ";", "Ң"),
    "6": ("^", ":", ";"),
}
LAYOUTS = ("English", "Russian", "Kazakh")
QT = {"Tab": 0x01000001, "Enter": 0x01000004, "F3": 0x01000032}


class Board(NamedTuple):
    """A keyboard with its layout, on one of the two systems."""

    layout: str
    platform: str

    def key(self, name: str, *, shift: bool = False, blind: bool = False) -> Key:
        """The key as it arrives; ``blind``: without a scan code, as from a remote desktop."""
        column = LAYOUTS.index(self.layout)
        scan, *texts = PLACES[name]
        text = SHIFTED[name][column] if shift else texts[column]
        virtual = QT.get(name) or (ord(text.upper()) if text else 0)
        code = 0 if blind else scan if self.platform == "win32" else scan + 8
        return Key(key_name(code, virtual, self.platform), text, shift=shift)


@pytest.fixture(params=[Board(layout, system) for layout in LAYOUTS for system in ("win32", "linux")], ids="-".join)
def board(request: pytest.FixtureRequest) -> Board:
    return request.param


@pytest.fixture
def draw(desk: Desk) -> DrawTool:
    tool = desk.box.start("draw")
    assert isinstance(tool, DrawTool)
    return tool


def press(desk: Desk, board: Board, names: str) -> None:
    """Keys by name, parted by spaces; ``^`` before a name: with Shift."""
    for name in names.split():
        desk.box.key(board.key(name.removeprefix("^"), shift=name.startswith("^")))


def test_every_key_has_its_place_under_every_layout(board: Board) -> None:
    assert {name: board.key(name).name for name in PLACES} == {name: name for name in PLACES}


def test_letters_are_known_by_what_they_type_where_no_place_is_given(board: Board) -> None:
    named = [name for name in PLACES if name not in ("1", "6", "7")]
    assert {name: board.key(name, blind=True).name for name in named} == {name: name for name in named}


def test_a_length_and_an_azimuth(desk: Desk, draw: DrawTool, board: Board) -> None:
    desk.click(300, 0)
    press(desk, board, "2 5 Comma 5 Tab 9 0 Enter")
    assert draw.points[1] == pytest.approx(desk.place(325.5, 0), abs=1e-6)


def test_a_dot_is_a_comma(desk: Desk, draw: DrawTool, board: Board) -> None:
    desk.click(300, 0)
    press(desk, board, "2 5 Period 5 Tab 1 6 7 Period 4 Enter")
    assert draw.points[1] == pytest.approx(desk.place(305.56245, -24.88601), abs=1e-3)


def test_a_leg_of_the_drawing_programs(desk: Desk, draw: DrawTool, board: Board) -> None:
    desk.click(300, 0)
    press(desk, board, "^2 2 5 ^Comma 9 0 Enter")
    assert draw.points[1] == pytest.approx(desk.place(325, 0), abs=1e-6)


def test_x_and_y_and_an_azimuth_by_their_letters(desk: Desk, draw: DrawTool, board: Board) -> None:
    press(desk, board, "X 4 8 9 5 2 5 0 Comma 5 Enter 1 2 3 1 9 0 0 0 Enter")
    assert draw.points == ((12319000.0, 4895250.5),)
    press(desk, board, "A 9 0 Tab 1 0 Enter")
    assert draw.points[1] == pytest.approx((12319010.0, 4895250.5), abs=1e-6)


def test_a_step_from_the_last_corner(desk: Desk, draw: DrawTool, board: Board) -> None:
    desk.click(300, 0)
    press(desk, board, "^2 1 0 Semicolon Minus 5 Enter")
    assert draw.points[1] == pytest.approx(desk.place(295, 10), abs=1e-6)


@pytest.mark.parametrize(("layout", "semicolon"), [("Russian", "^4"), ("Kazakh", "^6")])
def test_the_semicolon_of_the_layout_parts_x_and_y_too(desk: Desk, draw: DrawTool, layout: str, semicolon: str) -> None:
    desk.click(300, 0)
    press(desk, Board(layout, "linux"), f"^2 1 0 {semicolon} Minus 5 Enter")
    assert draw.points[1] == pytest.approx(desk.place(295, 10), abs=1e-6)


@pytest.mark.parametrize(
    ("text", "to"),
    [
        ("@10 -5", (295, 10)),
        ("4895250,5 12319000,25", (300.25, 50.5)),
        ("4 895 250,5 12 319 000,25", (300.25, 50.5)),
        ("4895250.5;12319000.25", (300.25, 50.5)),
    ],
)
def test_x_and_y_are_parted_by_a_space_as_well(desk: Desk, draw: DrawTool, text: str, to: tuple[float, float]) -> None:
    desk.click(300, 0)
    desk.type(text)
    desk.keys("Enter")
    assert draw.points[1] == pytest.approx(desk.place(*to), abs=1e-6)


def test_thousands_of_one_length_are_still_one_length(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.move(300, 50)
    desk.type("1 250,5")
    desk.keys("Enter")
    assert draw.points[1] == pytest.approx(desk.place(300, 1250.5), abs=1e-6)


def test_a_value_that_says_nothing_is_refused_and_stays_to_be_mended(desk: Desk, draw: DrawTool) -> None:
    desk.click(300, 0)
    desk.type("@25<")
    desk.keys("Enter")
    assert desk.said[-1][0] == "not_a_leg"
    assert draw.preview().typed is not None
    assert draw.preview().typed.text == "@25<"
    desk.keys("Backspace")
    desk.type("<90")
    desk.keys("Enter")
    assert len(draw.points) == 2


def test_a_length_without_a_first_corner_is_refused(desk: Desk, draw: DrawTool) -> None:
    desk.type("25")
    desk.keys("Enter")
    assert desk.said[-1][0] == "need_first_corner"
    assert draw.points == ()


@pytest.mark.parametrize(("letter", "tool"), [("V", "select"), ("N", "draw")])
def test_letters_take_tools_up(desk: Desk, board: Board, letter: str, tool: str) -> None:
    desk.box.start("measure")
    press(desk, board, letter)
    assert desk.box.tool.id == tool


def test_the_bracket_of_the_russian_ha_walks_the_corners(desk: Desk, board: Board) -> None:
    desk.click(50, 50)
    desk.box.start("edit_corners")
    press(desk, board, "BracketLeft")
    assert [mark.number for mark in desk.box.preview().marks if mark.kind == "chosen"] == [4]


@pytest.mark.parametrize(("letter", "hint"), [("R", "hint_rectangle_first"), ("O", "hint_circle_centre")])
def test_ways_to_draw_are_taken_up_by_the_place_of_their_letter(
    desk: Desk, draw: DrawTool, board: Board, letter: str, hint: str
) -> None:
    desk.box.key(board.key(letter))
    assert draw.hint().code == hint


def test_a_rectangle_is_typed_with_any_layout(desk: Desk, draw: DrawTool, board: Board) -> None:
    desk.box.key(board.key("R"))
    desk.click(300, 0)
    desk.move(320, 10)
    for name in ("4", "0", "Tab", "2", "5", "Comma", "5", "Enter"):
        desk.box.key(board.key(name))
    assert desk.ring("10-154-999-003") == [(300, 25.5), (340, 25.5), (340, 0), (300, 0)]


def test_a_boundary_is_traced_and_completed_by_the_place_of_the_letters(
    desk: Desk, draw: DrawTool, board: Board
) -> None:
    desk.click(0.2, 99.9)
    desk.box.key(board.key("T"))
    assert draw.hint().code == "hint_trace"
    desk.keys("Escape")
    desk.box.key(board.key("G"))
    assert draw.hint().code == "hint_arc_middle"
    desk.keys("Escape")
    desk.click(0, 150)
    desk.click(99.9, 150)
    desk.click(99.9, 100.1)
    desk.box.key(board.key("C", shift=True))
    assert draw.hint().code == "hint_complete"
