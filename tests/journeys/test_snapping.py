"""A clerk widens the radius of snapping with the slider, and lets middles and sides alone; it is so after a restart."""

from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.clerk import LEFT, Clerk

PLOT = "10-156-999-001"


def near_corner(clerk: Clerk, pixels: float) -> tuple[float, float]:
    """A place so far from the first corner of the plot, straight out of it."""
    ring = clerk.ring(clerk.plot(PLOT))
    out = ring[0] - ring.mean(axis=0)
    e, n = ring[0] + out / np.hypot(*out) * pixels * clerk.canvas.scale()
    return float(e), float(n)


def look(clerk: Clerk) -> None:
    ring = clerk.ring(clerk.plot(PLOT))
    (west, south), (east, north) = ring.min(axis=0), ring.max(axis=0)
    clerk.look_at(west - 20, south - 20, east + 20, north + 20)


def mark(clerk: Clerk) -> str:
    snap = clerk.window.map.belt.box.preview().snap
    return snap.kind if snap else ""


def test_the_slider_says_how_near_is_near_and_a_ring_shows_it(clerk: Clerk) -> None:
    look(clerk)
    clerk.press("N")
    clerk.point(*near_corner(clerk, 20))
    assert mark(clerk) != "corner"
    button = clerk.window.snapping
    card = button.open()
    assert card.slider.hasFocus() or card.focusWidget() is card.slider
    QTest.keyClick(card.slider, Qt.Key.Key_End)
    assert card.slider.value() == 30
    assert button.text().startswith("30")
    ringed = clerk.canvas.grab().toImage()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    clerk.qtbot.wait(20)
    assert clerk.canvas.grab().toImage() != ringed, "the ring goes with the card"
    clerk.point(*near_corner(clerk, 20))
    assert mark(clerk) == "corner"
    clerk.point(*near_corner(clerk, 33))
    assert mark(clerk) != "corner"


def test_what_is_left_alone_is_not_caught_and_stays_so_after_a_restart(start: Any, keyboard: str) -> None:
    clerk = start(keyboard, keyboard)
    look(clerk)
    clerk.press("N")
    ring = clerk.ring(clerk.plot(PLOT))
    middle = ((ring[0] + ring[1]) / 2).tolist()
    clerk.point(*middle)
    assert mark(clerk) == "midpoint"
    card = clerk.window.snapping.open()
    card.kinds["midpoint"].setChecked(False)
    card.slider.setValue(6)
    card.close()
    clerk.point(*middle)
    assert mark(clerk) not in ("", "midpoint")
    clerk.program.end()
    again = start(keyboard, keyboard)
    assert again.canvas.reach == 6
    assert "midpoint" not in again.canvas.catches
    assert again.window.snapping.text().startswith("6")


def test_f3_and_f9_and_the_card_say_the_same(clerk: Clerk) -> None:
    box, button = clerk.window.map.belt.box, clerk.window.snapping
    clerk.press("F3")
    assert not box.snapping
    off = button.text()
    card = button.open()
    assert not card.on.isChecked()
    assert not card.slider.isEnabled()
    QTest.keyClick(card, Qt.Key.Key_F3)
    assert box.snapping
    assert button.text() != off
    QTest.keyClick(card, Qt.Key.Key_F9)
    assert (box.grid, card.grid.key()) == (1.0, "1")
    QTest.mouseClick(card.grid.chips["5"], LEFT)
    assert box.grid == 5.0
    card.close()


def test_the_menu_opens_the_card_too(clerk: Clerk) -> None:
    clerk.choose("snapping")
    card = clerk.window.snapping.card
    assert card is not None
    assert card.isVisible()
    card.close()
