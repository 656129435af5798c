"""The office changes its lists and its track, and the next application goes by them."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from data.acts.change_list import add_entry
from data.acts.open_registration import open_registration
from data.lists import Words, names, program_lists
from data.model import Stage
from data.office import tracks_of
from tests.journeys.clerk import LEFT, Clerk


def at_rest(clerk: Clerk, until: Any) -> None:
    clerk.qtbot.waitUntil(lambda: not clerk.session.jobs.busy and until(), timeout=15_000)


def test_a_renamed_and_a_new_stage_are_seen_in_the_next_application(clerk: Clerk) -> None:
    def change(dialog: Any) -> None:
        page = dialog.pages["tracks"]
        QTest.mouseClick(page.tracks.chips["zone"], LEFT)
        page.stages.go_to("company_decision")
        QTest.mouseClick(page.add, LEFT)
        clerk.write(page.form.texts["name"], "Сараптама кеңесі")
        clerk.write(page.form.limit, "12")
        QTest.mouseClick(page.form.add, LEFT)
        at_rest(clerk, lambda: len(tracks_of(clerk.register).track("zone").stages) == 6)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    clerk.answer(change, lambda: clerk.choose("office"))
    kinds = tracks_of(clerk.register).track("zone").stages
    assert [kind.limit_days for kind in kinds][2] == 12
    free = next(status.id for status in clerk.session.statuses.values() if status.status == "free")
    clerk.session.do(lambda register: open_registration(register, free, "zone"))
    clerk.wait()
    clerk.session.select([free])
    clerk.window.desk.show_passport("stages")
    clerk.wait()
    registration = clerk.session.statuses[free].registration_id
    stages = clerk.register.all(Stage, registration_id=registration)
    assert [one.key for one in stages] == [kind.key for kind in kinds]
    shown = [label.text() for label in clerk.window.passport.findChildren(type(clerk.window.top.brand))]
    assert any("Сараптама кеңесі" in text for text in shown)


def test_the_lists_of_a_closed_register_are_not_those_of_the_next(clerk: Clerk, tmp_path: Any) -> None:
    clerk.session.do(lambda register: add_entry(register, "zone_kind", Words("Агро", "Агро", "agro")))
    clerk.wait()
    assert "agro" in names("zone_kind")
    clerk.window.desk.open(tmp_path / "new.gpkg", create="EPSG:10945")
    clerk.wait(lambda: clerk.register.address.endswith("new.gpkg"))
    assert names("zone_kind") == program_lists().names("zone_kind")
