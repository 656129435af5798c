"""The records of projects, investors, zones and the region are seen whole on every screen, and names lead from one to the next."""

from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from data.model import Party, Project
from tests.journeys.clerk import LEFT, Clerk
from tests.journeys.test_nothing_is_clipped import clipped

SCREENS = ((1366, 768), (911, 512))


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_every_tab_of_every_record_is_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    window = clerk.window
    window.resize(*screen)
    window.show_passport()
    clerk.qtbot.wait(50)
    known = clerk.register.all(Project)
    told = {
        "project": next(one for one in known if one.party_id).id, "party": clerk.register.all(Party)[0].id,
        "zone": clerk.session.zones[0].id, "region": "region",
    }  # fmt: skip
    found: set[str] = set()
    for table, id in told.items():
        window.passport.records.open(table, id)
        page = window.passport.records.page
        for group in page.form_def.groups:
            page.open_tab(group.key)
            clerk.qtbot.wait(30)
            found |= {f"{table} {group.key}: {one}" for one in clipped(window)}
    assert not found


def test_from_the_plot_to_its_investor_and_back_by_links(clerk: Clerk) -> None:
    owned = next(
        one
        for one in clerk.session.statuses.values()
        if one.project_id and clerk.register.get(Project, one.project_id).party_id
    )
    clerk.session.select([owned.id])
    passport = clerk.window.passport
    passport.open_tab("project")
    QTest.mouseClick(passport.tab_project.whole, LEFT)
    records = passport.records
    assert records.page.id == owned.project_id
    page: QWidget = records.page
    page.open_tab("identity")
    clerk.qtbot.wait(20)
    party = clerk.register.get(Party, clerk.register.get(Project, owned.project_id).party_id)
    name = party.name_kk
    (link,) = [
        one for one in page.panels["investor"].findChildren(QWidget) if getattr(one, "text", lambda: "")() == name
    ]
    QTest.mouseClick(link, LEFT)
    assert records.page.id == party.id
    QTest.mouseClick(records.page.back, LEFT)
    QTest.mouseClick(records.page.back, LEFT)
    assert passport.stack.currentWidget() is passport.plot


def test_several_plots_are_added_on_the_map_one_after_another(clerk: Clerk) -> None:
    from tests.journeys.land import inside

    place = clerk.session.place.id
    free = [
        one.id
        for one in clerk.session.statuses.values()
        if one.status == "free" and one.zone_id == place and not one.project_id
    ][:2]
    project = clerk.register.all(Project)[0]
    clerk.window.desk.open_record("project", project.id)
    clerk.window.passport.records.page.open_tab("links")
    clerk.qtbot.wait(20)
    clerk.window.map.zoom("zone", animate=False)
    clerk.push(clerk.window.passport.records, clerk.words("Links", "Add plots on the map"))
    for plot_id in free:
        clerk.wait(lambda: clerk.window.map.belt.box.tool.id == "point")
        clerk.click(*inside(clerk, clerk.plot(plot_id)))
        clerk.wait(lambda plot_id=plot_id: clerk.session.statuses[plot_id].project_id == project.id)
    clerk.press("Escape")
    assert clerk.window.map.belt.box.tool.id == "select"
    clerk.undo()
    assert [clerk.session.statuses[plot_id].project_id for plot_id in free] == [project.id, None]
