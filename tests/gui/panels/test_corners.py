"""The table of corners is changed in place: a cell, a pasted column, a corner more or less, another order; one edit each."""

import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import pytest
import shapely
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from shapely.geometry import MultiPolygon, Polygon

from data.acts.change_boundary import change_boundary
from data.frame import frame_of
from data.model import Plot, Registration, Stage
from gis.boundary import CornerRef, corners, move_corner, numbered, to_register_precision
from gis.errors import Conflict
from gui.dialogs.doubtful_edit import DoubtfulEditDialog
from gui.panels.edit_words import edit_words
from gui.panels.passport import Passport
from gui.panels.tab_corners import CornersTab
from gui.tools.keys import LINUX, WINDOWS
from tests.gui.panels.office import Office, Opener
from tests.journeys.clerk import KAZAKH_DIGITS, LETTERS
from tests.sheets.land import CITY, EAST, MIDDLE, NORTH, SHIELI, TODAY, at, neighbourhood, plot

CODES = {name: code for code, name in reversed((WINDOWS if sys.platform == "win32" else LINUX).items())}
"""Digits by the row above the letters."""
NO = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SPECIAL = {
    "Enter": Qt.Key.Key_Return, "Tab": Qt.Key.Key_Tab, "Escape": Qt.Key.Key_Escape, "F2": Qt.Key.Key_F2,
    "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down, "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right,
    "Delete": Qt.Key.Key_Delete, "Insert": Qt.Key.Key_Insert,
}  # fmt: skip


@pytest.fixture(autouse=True)
def reasons(qtbot: QtBot) -> Iterator[QTimer]:
    """The clerk has a reason for whatever the rules ask about, such as an area unlike the paper's."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, DoubtfulEditDialog) and dialog.isVisible():
            dialog.reason.show_value("далада осылай өлшенген")
            QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)

    timer = QTimer(interval=5)
    timer.timeout.connect(answer)
    timer.start()
    yield timer
    timer.stop()


@pytest.fixture
def tab(office: Office) -> CornersTab:
    """The corners of the middle plot, wide enough for five columns."""
    return tab_of(office, MIDDLE, 700)


def tab_of(office: Office, record: Plot, width: int = 420) -> CornersTab:
    office.session.select([record.id])
    passport = office.show(Passport(office.session), width)
    assert isinstance(passport, Passport)
    passport.open_tab("corners")
    passport.tab_corners.table.setFocus()
    office.qtbot.wait(20)
    return passport.tab_corners


def press(tab: CornersTab, *names: str, held: Any = NO, keyboard: str = "kk") -> None:
    """Press keys by their place, with what the layout makes of them, where the focus is."""
    for name in names:
        text = "" if name in SPECIAL or held != NO else {"Comma": "," if keyboard == "us" else "б"}.get(name, name)
        if keyboard in ("kk", "ru"):
            text = LETTERS.get(name, text).lower()
        if keyboard == "kk":
            text = KAZAKH_DIGITS.get(name, text).lower()
        key = SPECIAL.get(name) or Qt.Key(ord((text or LETTERS.get(name, name))[0].upper()))
        target = open_cell(tab) or tab.table
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, held, CODES.get(name, 0), 0, 0, text))


def open_cell(tab: CornersTab) -> QLineEdit | None:
    """The line in which a value is changed now."""
    return next((one for one in tab.table.viewport().findChildren(QLineEdit) if one.isVisible()), None)


def type_value(tab: CornersTab, number: int, field: str, text: str) -> None:
    """Choose a field, write over it and press Enter."""
    tab.table.choose(number, field)  # type: ignore[arg-type]
    tab.table.open_field()
    editor = open_cell(tab)
    assert isinstance(editor, QLineEdit)
    editor.setText(text)
    press(tab, "Enter")


def ring(office: Office, record: Plot = MIDDLE) -> list[tuple[float, float]]:
    """The corners as the register has them, in metres from corner 1 as it was."""
    shape = office.get(record).geom
    return [(round(e - EAST, 6), round(n - NORTH, 6)) for one in corners(shape) for e, n in one.tolist()]


def shown(tab: CornersTab, number: int) -> list[str]:
    """The row of that corner."""
    row = tab.model.row_of(number)
    return [tab.model.index(row, column).data() for column in range(tab.model.columnCount())]


OLD = [(0.0, 0.0), (110.51, -1.64), (107.28, -86.52), (-2.33, -83.46)]


@pytest.mark.parametrize(
    ("field", "text", "expected"),
    [
        ("x", "4 970 460,9604", {0: (0.0, 1.0)}),
        ("x", "4970460.96", {0: (0.0, 1.0)}),
        ("y", "11 697 278,812", {0: (1.002, 0.0)}),
        ("y", "697278,812", {0: (1.002, 0.0)}),
        ("length", "100", {1: (99.989, -1.484)}),
        ("azimuth", "90 00 00", {1: (110.522, 0.0)}),
        ("azimuth", "90° 00′ 00″", {1: (110.522, 0.0)}),
        ("azimuth", "ЮВ 90", {1: (110.522, 0.0)}),
    ],
)
def test_a_typed_cell_is_one_edit_and_one_undo(
    office: Office, tab: CornersTab, field: str, text: str, expected: dict
) -> None:
    type_value(tab, 1, field, text)
    assert office.did == ["change_boundary"]
    assert ring(office) == [expected.get(place, corner) for place, corner in enumerate(OLD)]
    office.undo()
    assert ring(office) == OLD
    assert shown(tab, 1)[1].replace("\u202f", "") == "4970459,96"


def test_a_shared_corner_moves_in_the_neighbours_unless_it_is_detached(office: Office, tab: CornersTab) -> None:
    neighbour = office.register.find_plot("10-156-999-001")
    type_value(tab, 1, "x", "4970461,96")
    office.rest()
    assert (0.0, 2.0) in ring(office, neighbour)
    tab.edits.detached = True
    type_value(tab, 1, "x", "4970459,96")
    office.rest()
    assert (0.0, 2.0) in ring(office, neighbour), "it stays"
    assert ring(office)[0] == (0.0, 0.0)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("x", "north", "north"),
        ("x", "1e12", "km"),
        ("y", "nan", "nan"),
        ("length", "0", "0,00"),
        ("length", "-5", "5,00"),
        ("azimuth", "400", "400"),
        ("y", "11697500", "cross"),
    ],
)
def test_what_cannot_be_is_one_sentence_and_the_old_value(
    office: Office, tab: CornersTab, field: str, text: str, said: str
) -> None:
    before = shown(tab, 4)
    type_value(tab, 4, field, text)
    assert office.did == []
    assert said in tab.bar.text
    assert not tab.bar.asking
    assert shown(tab, 4) == before
    assert tab.table.number == 4, "the clerk stays at the cell"
    tab.table.go_on(0, -1)
    assert tab.bar.text == "", "it is gone with the next step"


def test_a_field_that_is_opened_and_left_as_it_is_changes_nothing(office: Office, tab: CornersTab) -> None:
    tab.table.choose(1, "x")
    press(tab, "F2")
    press(tab, "Tab")
    press(tab, "Tab")
    assert open_cell(tab) is not None, "Tab opens the next field"
    press(tab, "Escape")
    assert open_cell(tab) is None
    assert office.did == []
    assert tab.table.field == "length"


@pytest.mark.parametrize("width", [330, 700], ids=["narrow", "wide"])
@pytest.mark.parametrize("keyboard", ["kk", "ru", "us"])
def test_digits_open_the_cell_on_every_keyboard_and_arrows_walk(office: Office, keyboard: str, width: int) -> None:
    tab = tab_of(office, MIDDLE, width)
    assert tab.model.compact == (width == 330)
    tab.table.choose(1, "x")
    press(tab, "Down", "Right", keyboard=keyboard)
    assert (tab.table.number, tab.table.field) == (2, "y")
    press(tab, "1", "1", "6", "9", "7", "3", "9", "0", "Comma", "5", keyboard=keyboard)
    editor = open_cell(tab)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "11697390,5"
    press(tab, "Enter", keyboard=keyboard)
    office.rest()
    assert ring(office)[1] == (112.69, -1.64)
    assert tab.table.number == 3, "Enter goes on downwards"


@pytest.mark.parametrize("keyboard", ["kk", "ru", "us"])
def test_letters_open_nothing(office: Office, tab: CornersTab, keyboard: str) -> None:
    tab.table.choose(1, "x")
    press(tab, "Q", "A", "M", keyboard=keyboard)
    assert open_cell(tab) is None


def test_fast_typing_makes_an_edit_a_cell_each_upon_the_one_before(office: Office, tab: CornersTab) -> None:
    for number in (1, 2, 3):
        type_value(tab, number, "x", f"{NORTH + OLD[number - 1][1] + 0.5:.2f}")
    assert office.did == ["change_boundary"] * 3
    assert ring(office) == [(e, round(n + 0.5, 6)) if k < 3 else (e, n) for k, (e, n) in enumerate(OLD)]
    assert office.said == []


def copied(rows: Sequence[Sequence[float]]) -> str:
    return "\n".join("\t".join(f"{value:.2f}".replace(".", ",") for value in row) for row in rows)


def test_a_pasted_column_is_shown_first_and_then_one_edit(office: Office, tab: CornersTab) -> None:
    ghosts: list[Any] = []
    tab.ghosted.connect(ghosts.append)
    QGuiApplication.clipboard().setText(copied([[NORTH + n + 0.25] for _, n in OLD[1:3]]))
    tab.table.choose(2, "x")
    press(tab, "V", held=CTRL)
    assert office.did == []
    assert tab.bar.asking
    assert "2" in tab.bar.text
    assert "0,25" in tab.bar.text
    assert [corner.n - NORTH for corner in numbered(ghosts[0])] == pytest.approx([0, -1.39, -86.27, -83.46])
    press(tab, "Enter")
    assert office.did == ["paste_corners"]
    assert edit_words("paste_corners") == "Coordinates pasted"
    assert ghosts[1:] == [None]
    assert ring(office) == [OLD[0], (110.51, -1.39), (107.28, -86.27), OLD[3]]
    office.undo()
    assert ring(office) == OLD


def test_a_pasted_block_of_all_corners_without_zone_number_can_be_thought_better_of(
    office: Office, tab: CornersTab
) -> None:
    ghosts: list[Any] = []
    tab.ghosted.connect(ghosts.append)
    text = copied([(NORTH + n, EAST + e + 0.45 - 11e6) for e, n in OLD])
    tab.paste(text)
    assert tab.bar.asking
    press(tab, "Escape")
    assert not tab.bar.asking
    assert ghosts[-1] is None
    assert office.did == []
    tab.paste(text)
    QTest.mouseClick(tab.bar.ok, Qt.MouseButton.LeftButton)
    assert office.did == ["paste_corners"]
    assert ring(office) == [(round(e + 0.45, 6), n) for e, n in OLD]


def test_our_own_table_is_pasted_back_and_says_that_nothing_is_new(office: Office, tab: CornersTab) -> None:
    tab.copy(everything=True)
    tab.table.choose(1, "x")
    press(tab, "V", held=CTRL)
    assert tab.bar.text == "The copied coordinates are those that stand here already."
    assert office.did == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no coordinates"),
        ("hello", "no coordinates"),
        (copied([[NORTH]] * 5), "5 rows"),
        (copied([[NORTH], [NORTH]]) + "\nnorth", "north"),
        (copied([[NORTH], [NORTH - 500]]), "cross"),
        (copied([[1e12]]), "km"),
        (copied([(10, 20), (30, 40)]), "km"),
    ],
)
def test_copied_text_that_cannot_be_is_one_sentence(office: Office, tab: CornersTab, text: str, said: str) -> None:
    tab.table.choose(1, "x")
    tab.paste(text)
    assert said in tab.bar.text
    assert not tab.bar.asking
    assert office.did == []


def test_a_column_over_lengths_is_refused(office: Office, tab: CornersTab) -> None:
    tab.table.choose(1, "length")
    tab.paste("10\n20")
    assert "under X or Y" in tab.bar.text
    assert office.did == []


def test_a_corner_is_put_in_the_middle_of_its_side_and_taken_out_again(office: Office, tab: CornersTab) -> None:
    neighbour = office.register.find_plot("10-156-999-001")
    tab.table.choose(4)
    press(tab, "Insert")
    assert office.did == ["insert_corner"]
    middle = (-1.165, -41.73)
    assert ring(office) == [*OLD, middle]
    assert middle in ring(office, neighbour), "the neighbour on that side has it too"
    assert tab.table.number == 5
    press(tab, "Delete")
    assert office.did == ["delete_corner", "insert_corner"]
    assert ring(office) == OLD
    assert tab.table.number == 4


def test_three_corners_always_stay(office: Office, tab: CornersTab) -> None:
    tab.table.choose(2)
    press(tab, "Delete")
    office.rest()
    press(tab, "Delete")
    assert office.did == ["delete_corner"]
    assert "at least three" in tab.bar.text
    assert not tab.deeds.actions_of["delete"].isEnabled()


@pytest.mark.parametrize(
    ("deed", "number", "expected", "name", "stays"),
    [
        ("first", 3, [2, 3, 0, 1], "first_corner", 1),
        ("reverse", 3, [0, 3, 2, 1], "reverse_corners", 3),
        ("reverse", 2, [0, 3, 2, 1], "reverse_corners", 4),
    ],
)
def test_another_order_keeps_the_coordinates_and_the_chosen_corner(
    office: Office, tab: CornersTab, deed: str, number: int, expected: list[int], name: str, stays: int
) -> None:
    before = shapely.get_coordinates(office.get(MIDDLE).geom)
    tab.table.choose(number)
    tab.do(deed)
    assert office.did == [name]
    assert shapely.get_coordinates(office.get(MIDDLE).geom)[:-1].tolist() == before[expected].tolist()
    assert tab.table.number == stays
    office.undo()
    assert ring(office) == OLD


def test_renumbering_finds_the_north_west_again(office: Office, tab: CornersTab) -> None:
    tab.table.choose(3)
    tab.do("first")
    office.rest()
    tab.do("renumber")
    assert office.did == ["renumber_corners", "first_corner"]
    assert ring(office) == OLD
    tab.do("renumber")
    assert tab.bar.text == "The corners stand in this order already."


def test_a_row_is_moved_and_a_crossing_order_is_refused(office: Office, open_office: Opener) -> None:
    five = plot("10-156-999-005", at((400, 0), (500, 0), (500, -50), (450, -60), (400, -50)))
    office = open_office(*neighbourhood(), five)
    tab = tab_of(office, five)
    tab.table.choose(2)
    press(tab, "Down", held=CTRL)
    assert office.did == []
    assert "cross" in tab.bar.text
    tab.table.choose(4)
    type_value(tab, 4, "x", f"{NORTH - 20:.2f}")
    office.rest()
    tab.table.choose(4)
    tab.do("up")
    assert office.did == ["reorder_corners", "change_boundary"]
    assert tab.table.number == 3
    assert ring(office, five) == [(400, 0), (500, 0), (450, -20), (500, -50), (400, -50)]


def test_a_registered_plot_is_asked_about_once(open_office: Opener) -> None:
    land = plot("10-156-999-005", at((400, 0), (500, 0), (500, -50), (400, -50)))
    case = Registration(plot_id=land.id, track="zone", opened_on=TODAY, ended_on=None)
    stages = [
        Stage(registration_id=case.id, key=key, position=place, status="done", started_on=TODAY, ended_on=TODAY)
        for place, key in enumerate(("a", "b"), 1)
    ]
    office = open_office(*neighbourhood(), land, case, *stages)
    assert office.session.statuses[land.id].status == "registered"
    tab = tab_of(office, land)
    tab.table.choose(2)
    tab.do("first")
    assert "registered" in tab.bar.text
    assert office.did == []
    QTest.mouseClick(tab.bar.cancel, Qt.MouseButton.LeftButton)
    assert office.did == []
    tab.do("first")
    press(tab, "Enter")
    assert office.did == ["first_corner"]
    tab.do("reverse")
    assert office.did == ["reverse_corners", "first_corner"], "once is enough"


def test_after_a_plot_with_headings_all_rows_of_a_plain_one_are_as_high(open_office: Opener) -> None:
    hole = at((20, -20), (20, -40), (40, -40), (40, -20), east=EAST + 400)
    land = plot("10-156-999-005", at((400, 0), (500, 0), (500, -50), (400, -50)), hole)
    office = open_office(*neighbourhood(), land)
    tab = tab_of(office, land, 300)
    assert tab.model.compact
    heights = [tab.table.rowHeight(row) for row in range(tab.model.rowCount())]
    assert heights[0] == heights[5] < heights[1]
    office.session.select([MIDDLE.id])
    office.rest()
    assert {tab.table.rowHeight(row) for row in range(tab.model.rowCount())} == {heights[1]}


def test_holes_and_parts_stand_under_their_names_and_are_walked_through(open_office: Opener) -> None:
    hole = at((20, -20), (20, -40), (40, -40), (40, -20), east=EAST + 400)
    land = plot("10-156-999-005", at((400, 0), (500, 0), (500, -50), (400, -50)), hole)
    office = open_office(*neighbourhood(), land)
    tab = tab_of(office, land)
    words = [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]
    assert words == ["Outer boundary", "1", "2", "3", "4", "Hole 1", "5", "6", "7", "8"]
    tab.table.choose(4, "x")
    press(tab, "Down")
    assert tab.table.number == 5, "the heading is no corner"
    tab.do("first")
    assert office.did == [], "it is the first of its hole"
    press(tab, "Down")
    tab.do("first")
    assert office.did == ["first_corner"]
    assert ring(office, land)[4:] == [(420, -40), (440, -40), (440, -20), (420, -20)]
    assert tab.table.number == 5
    tab.copy(everything=True)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 9


def test_parts_are_named_too(open_office: Opener) -> None:
    land = plot("10-156-999-005", at((400, 0), (500, 0), (500, -50), (400, -50)))
    other = Polygon(at((600, 0), (700, 0), (700, -50)))
    land = replace(land, geom=to_register_precision(MultiPolygon([*land.geom.geoms, other])))
    office = open_office(*neighbourhood(), land)
    tab = tab_of(office, land)
    assert [tab.model.index(row, 0).data() for row in tab.model.headings()] == ["Part 1", "Part 2"]
    type_value(tab, 5, "x", f"{NORTH + 1:.2f}")
    assert office.did == ["change_boundary"]
    assert ring(office, land)[4] == (600.0, 1.0)


def test_the_table_keeps_its_corner_when_the_passport_becomes_narrow(office: Office) -> None:
    passport = office.show(Passport(office.session), 700)
    office.session.select([MIDDLE.id])
    passport.open_tab("corners")
    tab = passport.tab_corners
    office.qtbot.wait(20)
    tab.table.choose(3, "y")
    said: list[int] = []
    tab.corner_chosen.connect(said.append)
    passport.resize(330, 700)
    office.qtbot.wait(20)
    assert tab.model.compact
    assert tab.table.number == 3
    assert said == []


def test_a_corner_on_its_way_is_seen_in_the_table(office: Office, tab: CornersTab) -> None:
    shape = tab.edits.shape
    tab.show_live(move_corner(shape, CornerRef(0, 0, 0), EAST + 1, NORTH + 2))
    assert shown(tab, 1)[1].endswith("461,96")
    assert shown(tab, 4)[3].replace("\u202f", "") == "85,52"
    assert office.did == []


def test_where_nothing_can_be_written_the_table_is_only_read(office: Office) -> None:
    tab = tab_of(office, MIDDLE)
    tab.edits.data = replace(tab.edits.data, plot=replace(office.get(MIDDLE), retired_on=TODAY))
    tab._show()
    tab.table.choose(1, "x")
    press(tab, "F2", "5")
    assert open_cell(tab) is None
    press(tab, "Delete")
    assert "read" in tab.bar.text.lower()
    assert not tab.deeds.actions_of["insert"].isEnabled()
    assert office.did == []


def test_a_plot_of_the_other_zone_is_typed_in_its_own_numbers(open_office: Opener) -> None:
    e, n = 12318700.0, 4895200.0
    land = plot("10-154-999-001", at((0, 100), (100, 100), (100, 0), (0, 0), east=e, north=n), zone=SHIELI)
    office = open_office(*neighbourhood(), SHIELI, land)
    tab = tab_of(office, land)
    type_value(tab, 1, "y", "318699,5")
    office.rest()
    found = tab.model.corners
    assert [(round(row.y, 5), round(row.x, 5)) for row in found[:2]] == [(e - 0.5, n + 100), (e + 100, n + 100)]
    assert office.said == []


def test_twelve_hundred_corners_are_walked_and_changed(open_office: Opener) -> None:
    turns = [k * math.tau / 1200 for k in range(1200)]
    land = plot("10-156-999-005", at(*((900 + 400 * math.sin(t), 400 * math.cos(t)) for t in turns)))
    office = open_office(CITY, land)
    tab = tab_of(office, land)
    assert tab.model.rowCount() == 1200
    assert len(tab.table.viewport().children()) < 20, "no widget a row"
    type_value(tab, 700, "x", f"{tab.model.corners[699].x - 0.5:.3f}")
    assert office.did == ["change_boundary"]
    assert tab.table.number == 701


def test_tab_chooses_the_first_corner_and_a_focus_that_comes_by_itself_none(office: Office) -> None:
    tab = tab_of(office, MIDDLE, 700)
    assert tab.table.number is None
    said: list[int] = []
    tab.corner_chosen.connect(said.append)
    tab.setFocus()
    tab.table.clearFocus()
    tab.table.setFocus(Qt.FocusReason.OtherFocusReason)
    assert (tab.table.number, said) == (None, [])
    tab.table.clearFocus()
    tab.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert (tab.table.number, said) == (1, [1])
    assert [index.row() for index in tab.table.selectionModel().selectedRows()] == [0]


def test_what_the_rules_would_say_stands_beside_the_question(office: Office, tab: CornersTab) -> None:
    asked: list[Any] = []

    def remarks(plot_id: str, crs: str, shape: Any) -> list[str]:
        asked.append((plot_id, crs, round(shape.area)))
        return ["Overlaps 10-156-999-001 by 12 m²"]

    tab.remarks = remarks
    tab.table.choose(2, "x")
    tab.paste(copied([[NORTH + 1]]))
    assert tab.bar.text.splitlines()[1] == "Overlaps 10-156-999-001 by 12 m²"
    assert asked == [(MIDDLE.id, "EPSG:10945", round(tab.edits.preview(copied([[NORTH + 1]]), 2, "x").shape.area))]


def test_another_plot_ends_what_was_asked(office: Office, tab: CornersTab) -> None:
    ghosts: list[Any] = []
    tab.ghosted.connect(ghosts.append)
    tab.paste(copied([[NORTH + 1]]))
    other = office.register.find_plot("10-156-999-001")
    office.session.select([other.id])
    assert not tab.bar.asking
    assert ghosts[-1] is None
    office.session.select([])
    assert office.did == []


def test_who_was_slower_is_told_and_changes_nothing(office: Office, tab: CornersTab) -> None:
    frame = frame_of(office.register, CITY)
    faster = move_corner(frame.to_working(office.get(MIDDLE).geom), CornerRef(0, 0, 2), EAST + 100, NORTH - 90)
    office.register.apply(change_boundary(office.register, MIDDLE.id, faster))
    type_value(tab, 1, "x", f"{NORTH + 1:.2f}")
    tab.table.choose(2)
    tab.do("first")
    assert office.did == ["change_boundary"]
    assert [type(error) for error in office.said] == [Conflict, Conflict]
    assert ring(office)[0] == (0.0, 0.0)
