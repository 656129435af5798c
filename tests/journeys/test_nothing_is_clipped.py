"""In every language and on every screen of an office all words are seen whole."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollArea, QWidget

SCREENS = ((1920, 1080), (1366, 768), (1280, 720), (911, 512))
"""Logical pixels: 1366 x 768 and 1920 x 1080 at 100 % and at 150 %."""
TABS = ("plot", "project", "stages", "papers", "corners", "history")
LEEWAY = 1


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_all_words_are_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    window = clerk.window
    window.resize(*screen)
    clerk.qtbot.wait(50)
    found = {f"zone: {one}" for one in clipped(window)}
    late = next(status for status in clerk.session.statuses.values() if status.overdue and status.project_id)
    clerk.session.select([late.id])
    window.show_passport()
    for tab in TABS:
        window.passport.open_tab(tab)
        clerk.qtbot.wait(30)
        found |= {f"{tab}: {one}" for one in clipped(window)}
    assert not found


def test_the_check_sees_what_is_clipped(clerk: Any) -> None:
    clerk.window.top.brand.setFixedWidth(20)
    clerk.window.rail.buttons["map"].move(-30, 0)
    found = list(clipped(clerk.window))
    assert any("Telim" in one for one in found)
    assert any("sticks out" in one for one in found)


def clipped(window: QWidget) -> Iterator[str]:
    """Every word that needs more room than it has, and every widget that sticks out of its parent sideways."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.width() < 2:
            continue
        if isinstance(widget, QLabel) and widget.text() and not isinstance(widget.buddy(), QScrollArea):
            yield from _label(widget)
        if isinstance(widget, QPushButton) and widget.text() and widget.sizeHint().width() > widget.width() + LEEWAY:
            yield f"button {widget.text()!r}"
        if isinstance(widget, QAbstractButton | QLabel) and _sticks_out(widget):
            yield f"{type(widget).__name__} {widget.text()!r} sticks out"


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + LEEWAY:
            yield f"label {label.text()!r}: {needed} high, has {label.height()}"
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in label.text().split()), default=0)
        if widest > room.width() + LEEWAY:
            yield f"word of {label.text()!r}"
    elif label.sizeHint().width() > label.width() + LEEWAY and "…" not in label.text():
        yield f"label {label.text()!r}"


def _sticks_out(widget: QWidget) -> bool:
    """Whether its left or right edge lies outside what its nearest page or the window shows."""
    page = widget.parentWidget()
    while page is not None and not isinstance(page, QScrollArea) and page.parentWidget() is not None:
        page = page.parentWidget()
    if page is None:
        return False
    left = widget.mapTo(page, QPoint(0, 0)).x()
    return left < -LEEWAY or left + widget.width() > page.width() + LEEWAY
