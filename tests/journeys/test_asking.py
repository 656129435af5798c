"""A clerk draws over a neighbour: sees it before the click, is asked once, and goes back, gives a reason or mends it."""

from typing import Any

import pytest
from PySide6.QtTest import QTest

from data.model import Acceptance, Plot
from gui.dialogs.doubtful_edit import DoubtfulEditDialog
from gui.i18n import translate
from tests.journeys.clerk import CTRL, LEFT, Clerk
from tests.journeys.land import free_spot

SIDE, OVER = 30.0, 2.0


def square(clerk: Clerk, e: float, n: float) -> None:
    """Draw a square with that south-western corner, up to its last corner; Ctrl keeps it off the neighbours."""
    clerk.press("N")
    for dx, dy in ((0, 0), (0, SIDE), (SIDE, SIDE), (SIDE, 0)):
        clerk.click(e + dx, n + dy, held=CTRL)


@pytest.fixture
def neighbour(clerk: Clerk) -> tuple[Plot, float, float]:
    """A new plot on free ground, and where its east side begins in the south."""
    clerk.reason = ""
    e, n = free_spot(clerk, 90.0)[0]
    e, n = round(e + 5), round(n + 5)
    clerk.look_at(e - 20, n - 20, e + 90, n + 60)
    before = set(clerk.session.statuses)
    square(clerk, e, n)
    clerk.press("Enter")
    clerk.wait(lambda: len(clerk.session.statuses) == len(before) + 1)
    clerk.wait(lambda: clerk.window.checking.ground is not None)
    (born,) = set(clerk.session.statuses) - before
    return clerk.plot(born), e + SIDE, n


def finish(clerk: Clerk, fill: Any) -> None:
    """Enter, and answer the question that comes."""

    def during() -> None:
        clerk.press("Enter")
        clerk.wait()

    clerk.answer(fill, during)
    clerk.wait()


def said_at_pointer(clerk: Clerk) -> list[Any]:
    return [label for label in clerk.canvas._preview.labels if label.level]


def test_the_overlap_is_seen_at_the_pointer_before_the_click(
    clerk: Clerk, neighbour: tuple[Plot, float, float]
) -> None:
    plot, e, n = neighbour
    square(clerk, e - OVER, n)
    (label,) = said_at_pointer(clerk)
    assert label.level == "error"
    assert str(plot.cadastral_no) in label.facts["what"]
    assert label.facts["fix"] == translate("messages", "Cut the overlap off")
    assert label.about
    clerk.press("Backspace", "Backspace", "Backspace", "Backspace")
    square(clerk, e, n)
    assert said_at_pointer(clerk) == []


def test_going_back_records_nothing_and_leaves_the_sketch_in_the_hand(
    clerk: Clerk, neighbour: tuple[Plot, float, float]
) -> None:
    _, e, n = neighbour
    mark, ids = clerk.register.mark(), set(clerk.session.statuses)
    square(clerk, e - OVER, n)
    finish(clerk, lambda dialog: QTest.mouseClick(dialog.cancel, LEFT))
    assert clerk.register.mark() == mark
    assert set(clerk.session.statuses) == ids
    tool = clerk.window.map.belt.box.tool
    assert len(tool.points) == 4
    assert tool.paused
    assert clerk.window.map.belt.box.tool.id == "draw"


def test_a_reason_is_asked_for_once_and_stays_with_the_edit_and_the_finding(
    clerk: Clerk, neighbour: tuple[Plot, float, float]
) -> None:
    plot, e, n = neighbour
    ids = set(clerk.session.statuses)

    def with_reason(dialog: Any) -> None:
        assert isinstance(dialog, DoubtfulEditDialog)
        QTest.mouseClick(dialog.ok, LEFT)
        assert dialog.isVisible(), "without a reason nothing is recorded"
        assert dialog.trouble.text()
        clerk.write(dialog.reason, "Актіде осылай")
        clerk.accept(dialog)

    square(clerk, e - OVER, n)
    finish(clerk, with_reason)
    (born,) = set(clerk.session.statuses) - ids
    assert clerk.register.history(born)[0].note == "Актіде осылай"
    (kept,) = clerk.register.all(Acceptance)
    assert set(kept.plots.split()) == {born, plot.id}
    QTest.mouseClick(clerk.window.rail.buttons["checks"], LEFT)
    clerk.wait(lambda: clerk.window.checking.findings is not None)
    (found,) = [one for one in clerk.window.checking.findings if born in one.plots and one.rule == "overlap"]
    assert found.accepted == "Актіде осылай"
    clerk.undo()
    assert set(clerk.session.statuses) == ids
    assert clerk.register.all(Acceptance) == []


def test_recording_to_mend_leads_to_the_finding_in_checks(clerk: Clerk, neighbour: tuple[Plot, float, float]) -> None:
    plot, e, n = neighbour
    ids = set(clerk.session.statuses)
    square(clerk, e - OVER, n)
    finish(clerk, lambda dialog: QTest.mouseClick(dialog.mend, LEFT))
    clerk.wait(lambda: clerk.window.checking.findings is not None and not clerk.window.checking.looking)
    (born,) = set(clerk.session.statuses) - ids
    clerk.qtbot.waitUntil(lambda: clerk.window.findings.card.finding is not None)
    assert clerk.window.findings.isVisible()
    assert set(clerk.window.findings.card.finding.plots) == {born, plot.id}
    assert clerk.register.all(Acceptance) == []


def test_a_corner_that_is_dragged_over_the_neighbour_goes_back_where_it_was(
    clerk: Clerk, neighbour: tuple[Plot, float, float]
) -> None:
    _, e, n = neighbour
    before = set(clerk.session.statuses)
    square(clerk, e, n)
    clerk.press("Enter")
    clerk.wait(lambda: len(clerk.session.statuses) == len(before) + 1)
    (born,) = set(clerk.session.statuses) - before
    stamp, shape = clerk.plot(born).stamp, clerk.canvas.plot_shape(born)
    clerk.press("B", "U")

    def drag() -> None:
        clerk.drag((e, n), (e - 4.0, n + 1.0))
        clerk.wait()

    clerk.answer(lambda dialog: QTest.mouseClick(dialog.cancel, LEFT), drag)
    clerk.wait()
    assert clerk.plot(born).stamp == stamp
    assert clerk.canvas.plot_shape(born).equals_exact(shape, 0.0)
    assert clerk.window.map.belt.box.tool._shape.equals_exact(shape, 0.0)
