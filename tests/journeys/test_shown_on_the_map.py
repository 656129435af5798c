"""What is asked is seen on the map: the rival readings of a table beside the dialog, and a fix before it is done."""

import numpy as np
import pytest
import shapely
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.i18n import translate
from gui.messages import sentence
from gui.widgets.segments import Segments
from tests.journeys.clerk import LEFT, Clerk
from tests.journeys.land import free_spot
from tests.journeys.test_findings import click_row, make_overlap, overlaps, push_rail

DOUBTFUL = "500 300\n560 310\n550 240"
SIZES = [(1440, 860), (911, 512)]


def shown(clerk: Clerk, owner: str):
    overlay = clerk.canvas.overlays.of(owner)
    return None if overlay is None else overlay.seen_in(clerk.canvas.crs)


def seen_beside(clerk: Clerk, dialog, points) -> bool:
    """Whether all these places are on the screen and none under the dialog."""
    covered = dialog.frameGeometry().translated(-clerk.canvas.mapToGlobal(clerk.canvas.rect().topLeft()))
    spots = [clerk.spot(*point) for point in points]
    return not any(covered.contains(spot) for spot in spots)


def go_to(clerk: Clerk, place: str) -> None:
    if place == "Shieli":
        here = clerk.session.place
        there = next(zone for zone in clerk.session.zones if zone.crs != here.crs and zone.geom is not None)
        clerk.window._go(there.id)
        clerk.wait()
        clerk.qtbot.wait(200)


@pytest.mark.parametrize("place", ["Kyzylorda", "Shieli"])
@pytest.mark.parametrize("size", SIZES, ids=["large", "small"])
def test_rival_readings_stand_on_the_map_and_cancel_gives_the_view_back(
    clerk: Clerk, size: tuple[int, int], place: str
) -> None:
    clerk.window.resize(*size)
    go_to(clerk, place)
    QApplication.clipboard().setText(DOUBTFUL)
    before, plots = clerk.canvas.camera, len(clerk.session.statuses)

    def look(dialog) -> None:
        clerk.qtbot.wait(60)
        first = shown(clerk, "dialog")
        strong = [line for line in first.lines if line.style == "sketch"]
        ghosts = [line for line in first.lines if line.style == "ghost"]
        assert (len(strong), len(ghosts)) == (1, 1)
        assert seen_beside(clerk, dialog, [*strong[0].points, *ghosts[0].points])
        named = {label.code: label.facts["name"] for label in first.labels}
        (choice,) = dialog.corners.findChildren(Segments)
        assert named["label_reading"] == choice.chips["0"].text()
        QTest.mouseClick(choice.chips["1"], LEFT)
        clerk.qtbot.wait(20)
        second = shown(clerk, "dialog")
        assert [line.points for line in second.lines if line.style == "sketch"] == [ghosts[0].points]
        QTest.mouseClick(dialog.cancel, LEFT)

    clerk.answer(look, lambda: clerk.window._run("paste_corners"))
    clerk.wait()
    assert shown(clerk, "dialog") is None
    assert clerk.canvas.camera == before
    assert len(clerk.session.statuses) == plots


def test_corners_beside_the_plots_are_seen_where_they_will_lie(clerk: Clerk) -> None:
    corners = free_spot(clerk, 60.0)
    QApplication.clipboard().setText("\n".join(f"{n:.2f}\t{e:.2f}" for e, n in corners))
    known = set(clerk.session.statuses)

    def take(dialog) -> None:
        clerk.qtbot.wait(60)
        (line,) = shown(clerk, "dialog").lines
        assert np.allclose(sorted(line.points), sorted(corners), atol=1e-6)
        assert shown(clerk, "dialog").labels == ()
        assert seen_beside(clerk, dialog, corners)
        dialog.corners.text.setPlainText("no numbers here")
        assert shown(clerk, "dialog") is None
        dialog.corners.text.setPlainText("\n".join(f"{n:.2f}\t{e:.2f}" for e, n in corners))
        clerk.accept(dialog)

    clerk.answer(take, lambda: clerk.window._run("paste_corners"))
    clerk.wait(lambda: len(clerk.session.statuses) == len(known) + 1)
    assert shown(clerk, "dialog") is None
    (born,) = set(clerk.session.statuses) - known
    assert clerk.session.selection == (born,)
    clerk.undo()
    assert set(clerk.session.statuses) == known


@pytest.mark.parametrize("size", SIZES, ids=["large", "small"])
def test_a_fix_is_seen_on_the_map_until_it_is_left_done_or_the_checks_are_left(
    clerk: Clerk, size: tuple[int, int]
) -> None:
    window, panel = clerk.window, clerk.window.findings
    window.resize(*size)
    first, second, middle = make_overlap(clerk)
    push_rail(clerk, "checks")
    (row,) = overlaps(clerk, first, second)
    fix = sentence("fix_cut_overlap", translate)

    def ask() -> None:
        click_row(clerk, overlaps(clerk, first, second)[0])
        clerk.push(panel.card, fix)
        clerk.wait(panel.card.would.isVisible)

    ask()
    part = next(line for line in shown(clerk, "fix").lines if line.style == "part")
    assert shapely.Polygon(part.points).area == pytest.approx(45.0, abs=0.01)
    clerk.spot(*middle)
    assert all(clerk.spot(*point) for point in part.points), "the part that changes hands is seen whole"
    assert [label.facts["size"] for label in shown(clerk, "fix").labels] == ["45,00"]
    clerk.push(panel.card, translate("Findings", "Leave it"))
    assert shown(clerk, "fix") is None
    ask()
    push_rail(clerk, "map")
    assert shown(clerk, "fix") is None
    push_rail(clerk, "checks")
    ask()
    click_row(clerk, 0 if row else 1)
    assert shown(clerk, "fix") is None
    ask()
    clerk.push(panel.card, fix)
    clerk.wait(lambda: not overlaps(clerk, first, second))
    assert shown(clerk, "fix") is None
    clerk.undo()
    clerk.wait(lambda: len(overlaps(clerk, first, second)) == 1)
    assert shapely.to_wkb(clerk.plot(second.id).geom) == shapely.to_wkb(second.geom)
