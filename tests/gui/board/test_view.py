"""The painted board alone: tens of thousands of cards, each reachable, and scroll places that an edit leaves alone."""

import sys
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.board.painting import Card
from gui.board.view import BoardView
from gui.models.board_model import BoardModel
from gui.widgets.physical import DIGIT_ROW
from tests.gui.models.test_board_model import KINDS, TODAY, plot
from tests.journeys.clerk import KAZAKH_DIGITS

MANY = 40_000
FIRST = 2 if sys.platform == "win32" else 10
"""The scan code of the digit 1."""


@pytest.fixture
def plots() -> dict[str, Any]:
    """Forty thousand applications, all but one in the same stage."""
    found = {f"{n:05}": plot(f"{n:05}", left=n % 400 - 200) for n in range(MANY)}
    found["00007"] = plot("00007", stage="application", left=0)
    return found


@pytest.fixture
def view(qtbot: QtBot, plots: dict[str, Any]) -> BoardView:
    """The board with all of them, as large as it stands in a small window."""
    model = BoardModel(TODAY)
    model.build("allotment", KINDS, plots.values(), {})
    made = BoardView(model, lambda one: Card(one, one, "Жоба", plots[one].status, "", False), lambda one: one)
    qtbot.addWidget(made)
    made.resize(700, 420)
    with qtbot.waitExposed(made):
        made.show()
    return made


def wheel(view: BoardView, notches: int) -> None:
    """Turn the wheel over the column of the commission."""
    spot = QPointF(view.lane_rect(2).center())
    there = QPointF(view.viewport().mapToGlobal(spot.toPoint()))
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        spot, there, QPoint(), QPoint(0, 120 * notches), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def painted(view: BoardView) -> QImage:
    return view.viewport().grab().toImage()


def test_every_card_of_a_long_column_is_reached_and_seen(view: BoardView) -> None:
    column = view.model.column("commission")
    assert len(column) == MANY - 1
    view.keyboard.choose(column.plot_at(0))
    first = painted(view)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current == column.plot_at(MANY - 2)
    assert view.viewport().rect().contains(view.rect_of(view.current))
    assert painted(view) != first
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert view.viewport().rect().contains(view.rect_of(view.current))
    spot = view.rect_of(view.current).center()
    assert view.plot_at(spot) == view.current


def test_typing_a_number_finds_its_card_among_all(view: BoardView) -> None:
    QTest.keyClicks(view, "31999")
    assert view.current == "31999"
    assert view.viewport().rect().contains(view.rect_of("31999"))


def test_the_digits_of_a_kazakh_keyboard_are_read_by_their_keys(view: BoardView) -> None:
    for digit in "20345":
        text = KAZAKH_DIGITS[digit].lower()
        key, none = ord(text.upper()), Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, none, FIRST + DIGIT_ROW.index(digit), 0, 0, text)
        QApplication.sendEvent(view, event)
    assert view.current == "20345"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.keyboard.digits == ""


def test_wheel_and_thumb_scroll_a_column_alone(view: BoardView) -> None:
    wheel(view, -5)
    assert view.offsets["commission"] == 300
    assert view.offsets["application"] == 0
    thumb = view.thumb_rect(2)
    port = view.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=thumb.center())
    QTest.mouseMove(port, QPoint(thumb.center().x(), view.height() + 500))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(thumb.center().x(), view.height() + 500))
    assert view.plot_at(QPoint(view.lane_rect(2).center().x(), view.viewport().height() - 20)) is not None
    wheel(view, 10**6)
    assert view.offsets["commission"] == 0


def test_an_edit_leaves_the_scroll_places_as_they_are(view: BoardView, plots: dict[str, Any]) -> None:
    wheel(view, -100)
    place, seen = view.offsets["commission"], view.plot_at(view.lane_rect(2).center())
    plots["00007"] = replace(plots["00007"], stage="commission", due=None)
    assert not view.model.update(["00007"], plots, {})
    view.refresh()
    assert view.offsets["commission"] == place
    assert view.plot_at(view.lane_rect(2).center()) == seen


def test_the_narrow_board_scrolls_to_the_column_that_the_keys_are_on(view: BoardView) -> None:
    view.fold = False
    view.resize(300, 420)
    view.keyboard.choose("00007")
    assert view.viewport().rect().contains(view.rect_of("00007"))
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.viewport().rect().contains(view.rect_of(view.current))
    assert view.horizontalScrollBar().value() in {lane.left for lane in view.lanes} | {
        view.horizontalScrollBar().maximum()
    }
