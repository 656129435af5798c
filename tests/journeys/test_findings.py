"""A clerk makes an overlap, is told, sees it in Checks and on the map, mends it there, and takes the mending back."""

from typing import Any

import pytest
import shapely
from PySide6.QtTest import QTest

from data.acts.new_plot import new_plot
from data.model import Plot
from gui.i18n import translate
from gui.messages import sentence
from tests.journeys.clerk import LEFT, NONE, Clerk
from tests.journeys.land import free_spot, inside
from tests.journeys.test_nothing_is_clipped import SCREENS, clipped

SIDE, OVER = 30.0, 1.5


def make_overlap(clerk: Clerk) -> tuple[Plot, Plot, tuple[float, float]]:
    """Two new squares on free ground, the second 1.5 m over the first, and the middle of what both cover."""
    e, n = free_spot(clerk, 70.0)[0]
    made = []
    for shift in (5.0, 5.0 + SIDE - OVER):
        known = set(clerk.session.statuses)
        square = shapely.box(e + shift, n + 5, e + shift + SIDE, n + 5 + SIDE)
        clerk.session.do(lambda register, square=square: new_plot(register, clerk.session.place, square))
        clerk.wait(lambda known=known: len(clerk.session.statuses) == len(known) + 1)
        made.append(clerk.plot(*(set(clerk.session.statuses) - known)))
    return made[0], made[1], (e + 5 + SIDE - OVER / 2, n + 5 + SIDE / 2)


def push_rail(clerk: Clerk, place: str) -> None:
    QTest.mouseClick(clerk.window.rail.buttons[place], LEFT)
    clerk.wait(lambda: clerk.window.checking.findings is not None or place != "checks")
    clerk.qtbot.wait(30)


def click_row(clerk: Clerk, row: int) -> None:
    panel = clerk.window.findings
    panel.list.scrollTo(panel.model.index(row))
    QTest.mouseClick(panel.list.viewport(), LEFT, NONE, panel.list.visualRect(panel.model.index(row)).center())
    clerk.qtbot.wait(30)


def overlaps(clerk: Clerk, *plots: Plot) -> list[int]:
    """The rows of overlaps of just these plots."""
    model, ids = clerk.window.findings.model, {plot.id for plot in plots}
    found = [(row, model.finding(row)) for row in range(model.rowCount())]
    return [row for row, one in found if one.rule == "overlap" and set(one.plots) == ids]


@pytest.mark.parametrize("size", [(1440, 860), (911, 512)], ids=["large", "small"])
def test_an_overlap_is_told_shown_mended_and_undone(clerk: Clerk, size: tuple[int, int]) -> None:
    window, panel = clerk.window, clerk.window.findings
    window.resize(*size)
    first, second, middle = make_overlap(clerk)
    assert first.cadastral_no in clerk.said()
    assert second.cadastral_no in clerk.said()
    clerk.push(window.map.messages, translate("MainWindow", "Show"))
    clerk.wait(lambda: window.checking.findings is not None)
    assert panel.isVisible()
    assert not window.plots.isVisible()
    assert window.rail.buttons["checks"].isChecked()
    (row,) = overlaps(clerk, first, second)
    assert panel.list.currentIndex().row() == row
    assert set(clerk.session.selection) == {first.id, second.id}
    assert not window.drawer.isVisible(), "the place is not covered by a passport"
    clerk.spot(*middle)
    assert clerk.canvas.scale() < 0.5, "1.5 m of overlap are seen"

    clerk.push(panel.card, sentence("fix_cut_overlap", translate))
    clerk.wait(panel.card.would.isVisible)
    assert f"{second.cadastral_no}: 900,00 → 855,00" in panel.card.would.text()
    assert clerk.ring(second).tolist() == clerk.ring(clerk.plot(second.id)).tolist(), "nothing is written yet"
    clerk.push(panel.card, sentence("fix_cut_overlap", translate))
    clerk.wait(lambda: not overlaps(clerk, first, second))
    assert not panel.card.isVisible()
    clerk.undo()
    clerk.wait(lambda: len(overlaps(clerk, first, second)) == 1)
    assert shapely.to_wkb(clerk.plot(second.id).geom) == shapely.to_wkb(second.geom)


def test_the_rail_leads_to_the_checks_and_back_to_the_list(clerk: Clerk) -> None:
    push_rail(clerk, "checks")
    assert clerk.window.findings.isVisible()
    push_rail(clerk, "map")
    assert clerk.window.plots.isVisible()
    assert not clerk.window.findings.isVisible()


def test_a_finding_of_another_zone_takes_the_work_there(clerk: Clerk) -> None:
    here, session = clerk.session.place, clerk.session
    there = next(zone for zone in session.zones if zone.crs != here.crs and zone.geom is not None)
    session.go_to(there.id)
    (old, *_) = clerk.register.all(Plot, zone_id=there.id, retired_on=None)
    e, n = inside(clerk, old)
    square = shapely.box(round(e), round(n), round(e) + SIDE, round(n) + SIDE)
    clerk.session.do(lambda register: new_plot(register, there, square))
    session.go_to(here.id)
    clerk.wait()
    push_rail(clerk, "checks")
    model = clerk.window.findings.model
    found = [(row, model.finding(row)) for row in range(model.rowCount())]
    row, finding = next((row, one) for row, one in found if one.rule == "overlap" and old.id in one.plots)
    click_row(clerk, row)
    assert session.place.id == there.id
    assert clerk.canvas.crs == finding.crs == there.crs
    clerk.spot(*finding.at)
    assert clerk.canvas.scale() < 0.5


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_words_of_the_checks_are_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    clerk.window.resize(*screen)
    first, second, _ = make_overlap(clerk)
    push_rail(clerk, "checks")
    found = {f"list: {one}" for one in clipped(clerk.window)}
    (row,) = overlaps(clerk, first, second)
    click_row(clerk, row)
    clerk.window.map.messages.dismiss()
    found |= {f"chosen: {one}" for one in clipped(clerk.window)}
    QTest.mouseClick(clerk.window.findings.card.mend, LEFT)
    clerk.wait(clerk.window.findings.card.would.isVisible)
    clerk.qtbot.wait(30)
    found |= {f"fix: {one}" for one in clipped(clerk.window)}
    assert not found
