"""What a fix would change is drawn before it is done: as it is, as it would be, and the land that changes hands."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from data.model import Zone
from data.rules.find import find
from gis.crs import operation
from gui.checking import checking_of
from gui.models.fix_overlay import fix_bounds, fix_overlay
from gui.models.fix_preview import FixPreview, fix_preview
from gui.panels.findings import FindingsPanel
from tests.gui.panels.office import Office, Opener
from tests.gui.panels.test_findings import click, press
from tests.sheets.land import CITY, EAST, NORTH, SHIELI, plot

SIDE = 60.0


def square(number: str, zone: Zone, x: float) -> object:
    """A square of the zone, so many metres from its corner, in the zone's own system."""
    e, n = (EAST, NORTH) if zone is CITY else (12_318_700.0, 4_895_200.0)
    ring = [(e + x, n), (e + x, n + SIDE), (e + x + SIDE, n + SIDE), (e + x + SIDE, n)]
    return plot(number, ring, zone=replace(zone, geom=None), category="industry")


@pytest.fixture(params=[CITY, SHIELI], ids=["Kyzylorda", "Shieli"])
def office(open_office: Opener, request: pytest.FixtureRequest) -> Office:
    """Two squares that overlap by 2 m, in each zone of the projection."""
    zone = replace(request.param, geom=None)
    district = zone.district
    return open_office(
        zone, square(f"{district}-999-001", request.param, 0), square(f"{district}-999-002", request.param, 58)
    )


@pytest.fixture
def panel(office: Office) -> FindingsPanel:
    shown = office.show(FindingsPanel(checking_of(office.session)), width=330)
    shown.open()
    office.rest()
    return shown


def asked(office: Office) -> FixPreview:
    (overlap,) = [one for one in find(office.register) if one.rule == "overlap"]
    return fix_preview(office.register, overlap)


def test_the_overlap_that_one_plot_gives_up_is_filled_and_says_its_size(office: Office) -> None:
    fix = asked(office)
    shown = fix_overlay(fix)
    parts = [shapely.Polygon(line.points) for line in shown.lines if line.style == "part"]
    assert [part.area for part in parts] == [pytest.approx(120.0, abs=0.01)]
    assert [(label.code, label.facts) for label in shown.labels] == [("label_part", {"size": "120,00"})]
    assert parts[0].contains(shapely.Point(shown.labels[0].e, shown.labels[0].n))
    ghosts = [shapely.Polygon(line.points).area for line in shown.lines if line.style == "ghost"]
    become = [shapely.Polygon(line.points).area for line in shown.lines if line.style == "moving"]
    assert max(ghosts) == pytest.approx(3600, abs=0.05)
    assert min(become) == pytest.approx(3480, abs=0.05)
    assert np.allclose(fix_bounds(fix), parts[0].bounds, atol=0.01)


def test_the_picture_stands_in_the_official_system_of_the_plots(office: Office) -> None:
    fix = asked(office)
    (line, *_) = [line for line in fix_overlay(fix).lines if line.style == "ghost"]
    change = next(one for one in fix.changes if one.was is not None)
    stored = office.register.find_plot(change.plot)
    there = operation(office.register.crs, fix.finding.crs).shape(stored.geom)
    assert np.allclose(line.points, shapely.get_coordinates(there)[:-1], atol=1e-6)


def test_the_map_is_told_of_the_fix_and_of_its_end(office: Office, panel: FindingsPanel) -> None:
    told: list[FixPreview | None] = []
    panel.fix_shown.connect(told.append)
    ways = {
        "left alone": lambda: press(panel.card.leave),
        "done": lambda: press(panel.card.do),
        "undone and another place opened": panel.hide,
    }
    for way, end in ways.items():
        panel.show()
        office.rest()
        click(panel, "overlap")
        told.clear()
        press(panel.card.mend)
        office.rest()
        assert isinstance(told[-1], FixPreview), way
        end()
        office.rest()
        assert told[-1] is None, way
        if way == "done":
            office.undo()


def test_another_finding_takes_the_picture_away(open_office: Opener) -> None:
    office = open_office(
        replace(CITY, geom=None), square("10-156-999-001", CITY, 0), square("10-156-999-002", CITY, 58),
        square("", CITY, 300),
    )  # fmt: skip
    panel = office.show(FindingsPanel(checking_of(office.session)), width=330)
    panel.open()
    office.rest()
    told: list[FixPreview | None] = []
    click(panel, "overlap")
    press(panel.card.mend)
    office.rest()
    panel.fix_shown.connect(told.append)
    QTest.keyClick(panel.list, Qt.Key.Key_Down)
    assert told
    assert told[-1] is None


def test_an_area_by_the_document_is_told_in_words_alone(office: Office) -> None:
    first = office.register.all(type(office.register.find_plot(f"{office.session.zones[0].district}-999-001")))[0]
    fix = asked(office)
    stated = replace(fix, changes=(replace(fix.changes[0], what="stated", was=None, becomes=None, plot=first.id),))
    assert fix_overlay(stated).lines == ()
    assert fix_bounds(stated) is None
