"""What stands on the glass of the map: scale bar, north, and what the tool in hand shows."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.map.camera import Camera
from gui.map.furniture import LONGEST, bar_length, length_words, paint_furniture
from gui.map.menus import menu_of
from gui.map.preview import _card_rows, paint_preview
from gui.map.style import screen_style
from gui.tools.tool import Choice, Label, Line, Mark, Preview, SnapMark, Typed
from tests.gui.map.conftest import E, N

WIDTH, HEIGHT = 400, 300
MIDDLE = (E + 200.0, N + 150.0)
CAMERA = Camera(*MIDDLE, 1.0, WIDTH, HEIGHT)


def sheet_of_glass() -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(screen_style().paper))
    return image


def furnished(metres_per_pixel: float = 1.0) -> QImage:
    image = sheet_of_glass()
    with QPainter(image) as painter:
        paint_furniture(painter, Camera(*MIDDLE, metres_per_pixel, WIDTH, HEIGHT), screen_style())
    return image


def previewed(preview: Preview) -> QImage:
    image = sheet_of_glass()
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_preview(painter, preview, CAMERA, screen_style(), None)
    return image


def near(image: QImage, colour: str) -> np.ndarray:
    """Where the picture has about that colour: (row, column) -> True."""
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(HEIGHT, image.bytesPerLine() // 4, 4)[:, :WIDTH, :3]
    wanted = QColor(colour)
    away = np.abs(pixels.astype(int) - (wanted.blue(), wanted.green(), wanted.red())).max(axis=2)
    return away < 40


@given(st.floats(1e-4, 1e5))
def test_the_scale_bar_has_a_round_length_that_fits(metres_per_pixel: float) -> None:
    length = bar_length(metres_per_pixel)
    assert length / metres_per_pixel <= LONGEST * (1 + 1e-9)
    assert length / metres_per_pixel >= LONGEST / 2.5 * (1 - 1e-9) or length == pytest.approx(1e-3)
    first = f"{length:e}"[0]
    assert first in "125"


@pytest.mark.parametrize("metres_per_pixel", [0.01, 0.37, 1.0, 12.5, 430.0])
def test_the_scale_bar_is_as_long_as_it_says(qtbot: QtBot, metres_per_pixel: float) -> None:
    image = furnished(metres_per_pixel)
    low = near(image, screen_style().ink)[HEIGHT // 2 :]
    row = HEIGHT // 2 + int(np.argmax(low.sum(axis=1)))
    columns = np.flatnonzero((~near(image, screen_style().paper))[row - 2 : row + 4].any(axis=0))
    width = columns[-1] - columns[0]
    assert width * metres_per_pixel == pytest.approx(bar_length(metres_per_pixel), abs=2.5 * metres_per_pixel)


def test_lengths_are_said_in_a_fitting_unit(qtbot: QtBot) -> None:
    assert [length_words(metres) for metres in (0.05, 20.0, 500.0, 2000.0)] == ["5 cm", "20 m", "500 m", "2 km"]


def test_the_north_arrow_points_up_at_the_upper_right(qtbot: QtBot) -> None:
    dark = near(furnished(), screen_style().ink)[:50, WIDTH - 60 :]
    widths = dark.sum(axis=1)
    rows = np.flatnonzero(widths)
    arrow = widths[rows[0] : rows[0] + 20]
    assert arrow[:6].max() < arrow[12:].max(), "narrow at the tip, wide at its foot"


def test_on_a_tiny_map_nothing_covers_the_plots(qtbot: QtBot) -> None:
    image = sheet_of_glass()
    plain = image.copy()
    with QPainter(image) as painter:
        paint_furniture(painter, Camera(*MIDDLE, 1.0, 200, 120), screen_style())
    assert image == plain


@pytest.mark.parametrize(("kind", "square"), [("corner", True), ("start", True), ("side", False)])
def test_a_caught_corner_has_a_square_and_a_caught_side_a_circle(qtbot: QtBot, kind: str, square: bool) -> None:
    snap = SnapMark(*MIDDLE, kind, "snap_corner", {"number": 3, "plot": "10-156-999-012"})  # type: ignore[arg-type]
    red = near(previewed(Preview(snap=snap)), screen_style().overdue)
    x, y = WIDTH // 2, HEIGHT // 2
    assert red[y - 9 : y + 10, x - 9 : x + 10].any()
    assert bool(red[y - 8 : y - 5, x - 8 : x - 5].any()) == square


def test_the_marker_says_what_was_caught_and_the_card_what_is_typed() -> None:
    snap = SnapMark(*MIDDLE, "corner", "snap_corner", {"number": 3, "plot": "10-156-999-012"})
    preview = Preview(snap=snap, typed=Typed("typed_length", "25,5"))
    rows = [row.text for row in _card_rows(preview)]
    assert rows[0] == "corner 3 of 10-156-999-012"
    assert "25,5" in rows[1]


def test_lengths_of_the_sketch_yield_to_each_other(qtbot: QtBot) -> None:
    first = Label(*MIDDLE, "label_length", {"length": "25,50"})
    close = Label(MIDDLE[0] + 5, MIDDLE[1] + 5, "label_length", {"length": "99,99"})
    far = Label(MIDDLE[0] + 100, MIDDLE[1] + 50, "label_length", {"length": "99,99"})
    alone = previewed(Preview(labels=(first,)))
    assert previewed(Preview(labels=(first, close))) == alone
    assert previewed(Preview(labels=(first, far))) != alone


def test_a_side_that_is_not_allowed_is_red_and_its_crossing_is_marked(qtbot: QtBot) -> None:
    ends = ((MIDDLE[0] - 50, MIDDLE[1]), (MIDDLE[0] + 50, MIDDLE[1]))
    red = screen_style().overdue
    assert near(previewed(Preview(lines=(Line(ends, "bad"),))), red).sum() > 150
    assert not near(previewed(Preview(lines=(Line(ends, "moving"),))), red).any()
    assert near(previewed(Preview(marks=(Mark(*MIDDLE, "crossing"),))), red).any()


def test_the_first_line_of_the_menu_is_its_default_and_a_grey_one_says_why(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = menu_of(
        (
            Choice("menu_finish", lambda: done.append("finish")),
            Choice("menu_delete_corner", lambda: done.append("delete"), "keep_three_corners"),
        ),
        owner,
    )
    first, grey = menu.actions()
    assert menu.defaultAction() is first
    assert not grey.isEnabled()
    assert grey.toolTip() == "The corner stays: a boundary needs at least three."
    with qtbot.waitExposed(owner):
        owner.show()
    menu.popup(owner.mapToGlobal(owner.rect().center()))
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert done == ["finish"]
