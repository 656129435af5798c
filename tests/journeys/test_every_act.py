"""Every act of a clerk, done in the real window by mouse and keys: one act is one edit, and Ctrl+Z takes it back."""

import json
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.model import Fact, Party, Plot, PlotProject, Project, Registration, Stage, Zone
from gis.measure import planar_area
from tests.journeys.clerk import CTRL, LEFT, RIGHT, Clerk
from tests.journeys.land import around, free_spot, inside

PLOT = "10-156-999-001"
SQUARE = (
    "4 965 000,00 11 690 000,00\n4 965 400,00 11 690 000,00\n4 965 400,00 11 690 500,00\n4 965 000,00 11 690 500,00"
)


def test_a_new_register_is_made_and_opens_in_its_place(clerk: Clerk, tmp_path: Path) -> None:
    target = tmp_path / "Арал ауданы.gpkg"

    def fill(dialog: Any) -> None:
        clerk.write(dialog.name, "Арал ауданы")
        clerk.write(dialog.file, str(target))
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("new_register"))
    clerk.wait(lambda: clerk.register.address == str(target))
    assert target.exists()
    assert clerk.session.statuses == {}
    assert clerk.window.plots.nothing.isVisible(), "the empty list says what it is for"
    assert "Арал ауданы" in clerk.window.windowTitle()


def test_a_zone_is_drawn_and_undone(clerk: Clerk) -> None:
    square = free_spot(clerk, 60)
    count = len(clerk.session.zones)

    def fill(dialog: Any) -> None:
        clerk.write(dialog.name_kk, "Жаңа аймақ")
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("new_zone"))
    clerk.look_at(*around(square))
    for corner in square:
        clerk.click(*corner)
    clerk.press("F2")
    clerk.wait(lambda: len(clerk.session.zones) == count + 1)
    assert clerk.session.zones[-1].name_kk == clerk.session.zones[-1].name_ru == "Жаңа аймақ"
    clerk.undo()
    assert len(clerk.session.zones) == count


def test_a_zone_is_typed_with_its_official_system_and_becomes_the_place(clerk: Clerk) -> None:
    def fill(dialog: Any) -> None:
        clerk.write(dialog.name_ru, "Индустриальная зона Жанакорган")
        dialog.crs.choice.editor.choose("EPSG:10945")
        QTest.mouseClick(dialog.way.chips["typed"], LEFT)
        QApplication.clipboard().setText(SQUARE)
        QTest.keyClick(dialog.typed.text, Qt.Key.Key_V, CTRL)
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("new_zone"))
    clerk.wait(lambda: clerk.session.place.name_ru == "Индустриальная зона Жанакорган")
    zone = clerk.session.place
    assert planar_area(zone.geom) == pytest.approx(200_000.0, abs=0.01)
    clerk.undo()
    assert clerk.register.get(Zone, zone.id) is None


def test_a_zone_comes_out_of_a_file(clerk: Clerk, tmp_path: Path) -> None:
    ring = [[65.4, 44.7], [65.41, 44.7], [65.41, 44.71], [65.4, 44.71], [65.4, 44.7]]
    feature = {
        "type": "Feature",
        "properties": {"name": "Солтүстік"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    file = tmp_path / "шекара.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")

    def fill(dialog: Any) -> None:
        clerk.write(dialog.name_kk, "Солтүстік аймақ")
        QTest.mouseClick(dialog.way.chips["file"], LEFT)
        dialog.file.open(file)
        clerk.qtbot.waitUntil(lambda: dialog.file._shape is not None, timeout=20_000)
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("new_zone"))
    clerk.wait(lambda: clerk.session.place.name_kk == "Солтүстік аймақ")
    assert planar_area(clerk.session.place.geom) == pytest.approx(880_000, rel=0.02)


def test_a_plot_is_retired_with_a_reason_and_comes_back(clerk: Clerk) -> None:
    plot = _free_plot(clerk)
    clerk.session.select([plot.id])

    def fill(dialog: Any) -> None:
        QTest.mouseClick(dialog.ok, LEFT)
        assert dialog.isVisible(), "without a reason nothing happens"
        clerk.write(dialog.reason, "қате тіркелген")
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("retire_plot"))
    clerk.wait(lambda: plot.id not in clerk.session.statuses)
    retired = clerk.register.get(Plot, plot.id)
    assert retired.retired_reason == "қате тіркелген"
    assert clerk.session.selection == ()
    clerk.undo()
    assert plot.id in clerk.session.statuses


def test_a_project_with_its_investor_gets_a_plot_by_a_click_on_the_map(clerk: Clerk) -> None:
    plot = _free_plot(clerk)
    e, n = inside(clerk, plot)
    clerk.look_at(e - 300, n - 200, e + 300, n + 200)

    def investor(dialog: Any) -> None:
        clerk.write(dialog.name_kk, "«Сыр жібек» ЖШС")
        clerk.write(dialog.number, "130540016185")
        clerk.qtbot.waitUntil(lambda: bool(dialog.inner.doubts["number"].words))
        assert "9" in dialog.inner.doubts["number"].words[0], "the check digit should be 9"
        clerk.write(dialog.number, "081140000436")
        clerk.accept(dialog)

    def project(dialog: Any) -> None:
        clerk.write(dialog.name_kk, "Жібек өңдеу")
        clerk.answer(investor, lambda: clerk.push(dialog, clerk.words("NewProject", "New investor…")))
        clerk.write(dialog.money, "1 250,5")
        clerk.accept(dialog)

    clerk.answer(project, lambda: clerk.choose("new_project"))
    clerk.wait(lambda: any(one.name_kk == "Жібек өңдеу" for one in clerk.register.all(Project)))
    made = next(one for one in clerk.register.all(Project) if one.name_kk == "Жібек өңдеу")
    party = clerk.register.get(Party, made.party_id)
    assert party.number == "081140000436"
    assert [fact.value for fact in clerk.register.all(Fact, subject_id=made.id)] == [1250.5]
    clerk.wait(lambda: clerk.window.map.belt.box.tool.id == "point")
    clerk.click(e, n)
    clerk.wait(lambda: clerk.session.statuses[plot.id].project_id == made.id)
    clerk.undo()
    assert clerk.session.statuses[plot.id].project_id is None
    clerk.undo()
    assert clerk.register.get(Project, made.id) is None
    assert clerk.register.get(Party, party.id) is None, "project and investor are one act"


def test_an_investor_alone_is_one_edit(clerk: Clerk) -> None:
    def fill(dialog: Any) -> None:
        clerk.write(dialog.name_ru, "ИП «Ақмаржан»")
        dialog.kind.editor.choose("sole_proprietor")
        clerk.accept(dialog)

    before = len(clerk.register.all(Party))
    clerk.answer(fill, lambda: clerk.choose("new_party"))
    clerk.wait(lambda: len(clerk.register.all(Party)) == before + 1)
    clerk.undo()
    assert len(clerk.register.all(Party)) == before


def test_a_plot_gets_the_project_of_the_plot_that_is_pointed_at_and_is_unlinked(clerk: Clerk) -> None:
    plot = _free_plot(clerk)
    other = next(
        one for one in clerk.session.statuses.values() if one.project_id and one.zone_id == clerk.session.place.id
    )
    clerk.session.select([plot.id])
    clerk.answer(
        lambda dialog: clerk.push(dialog, clerk.words("LinkProject", "Choose on the map")),
        lambda: clerk.choose("link_project"),
    )
    e, n = inside(clerk, clerk.plot(other.id))
    clerk.look_at(e - 300, n - 200, e + 300, n + 200)
    clerk.click(e, n)
    clerk.wait(lambda: clerk.session.statuses[plot.id].project_id == other.project_id)
    clerk.session.select([plot.id])
    clerk.choose("unlink_project")
    clerk.wait(lambda: clerk.session.statuses[plot.id].project_id is None)
    closed = clerk.register.all(PlotProject, plot_id=plot.id)
    assert [link.to for link in closed] == [clerk.session.today], "the history keeps the link"
    clerk.undo()
    assert clerk.session.statuses[plot.id].project_id == other.project_id


def test_a_plot_of_one_project_changes_over_to_another_only_when_asked(clerk: Clerk) -> None:
    first, second = [one for one in clerk.session.statuses.values() if one.project_id][:2]
    projects = {one.id: one for one in clerk.register.all(Project)}
    wanted = next(one for one in projects.values() if one.id != first.project_id)
    clerk.session.select([first.id])

    def fill(dialog: Any) -> None:
        dialog.find.setText(wanted.name_kk)
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("link_project"))
    clerk.wait(lambda: bool(clerk.window.map.messages.buttons))
    assert clerk.session.statuses[first.id].project_id == first.project_id, "nothing happens before the answer"
    QTest.mouseClick(clerk.window.map.messages.buttons[0], LEFT)
    clerk.wait(lambda: clerk.session.statuses[first.id].project_id == wanted.id)
    assert second.id in clerk.session.statuses


def test_a_stage_is_started_suspended_resumed_finished_and_returned(clerk: Clerk) -> None:
    plot = _free_plot(clerk)
    clerk.session.select([plot.id])
    header = clerk.window.passport.header
    _push_bubble(clerk, header, clerk.words("Passport", "Start registration"), clerk.words("Registration", "Start"))
    clerk.wait(lambda: clerk.session.statuses[plot.id].status == "in_progress")
    first = _present(clerk, plot)
    assert first.key == "application"
    assert first.started_on == clerk.session.today
    assert first.due is not None

    def fill(dialog: Any) -> None:
        QTest.mouseClick(dialog.form.ok, LEFT)
        assert dialog.isVisible(), "a suspension says why"
        clerk.write(dialog.form.note, "құжат күтілуде")
        QTest.mouseClick(dialog.form.ok, LEFT)

    clerk.answer(fill, lambda: clerk.choose("suspend_stage"))
    clerk.wait(lambda: _present(clerk, plot).status == "suspended")
    assert _present(clerk, plot).note == "құжат күтілуде"
    clerk.undo()
    assert _present(clerk, plot).status == "in_progress"
    clerk.shortcut("Ctrl+Y")
    clerk.wait(lambda: _present(clerk, plot).status == "suspended")

    clerk.answer(lambda dialog: QTest.mouseClick(dialog.form.ok, LEFT), lambda: clerk.choose("start_stage"))
    clerk.wait(lambda: _present(clerk, plot).status == "in_progress")

    def finish(dialog: Any) -> None:
        clerk.write(dialog.form.day, "30.11.2026")
        clerk.write(dialog.form.reference, "17-А")
        QTest.mouseClick(dialog.form.ok, LEFT)

    mark = clerk.register.mark()
    clerk.answer(finish, lambda: clerk.choose("finish_stage"))
    clerk.wait(lambda: "30.11.2026" in clerk.said())
    assert clerk.register.mark() == mark, "a day in the future changes nothing"

    def finish_today(dialog: Any) -> None:
        clerk.write(dialog.form.reference, "17-А")
        QTest.mouseClick(dialog.form.ok, LEFT)

    clerk.answer(finish_today, lambda: clerk.choose("finish_stage"))
    clerk.wait(lambda: clerk.session.statuses[plot.id].stage == "zoning_check")

    def back(dialog: Any) -> None:
        clerk.write(dialog.form.note, "сызба толық емес")
        QTest.mouseClick(dialog.form.ok, LEFT)

    clerk.answer(back, lambda: clerk.choose("return_stage"))
    clerk.wait(lambda: clerk.session.statuses[plot.id].status == "returned")
    assert clerk.session.statuses[plot.id].status == "returned"


def test_every_field_of_the_plot_is_one_edit_when_it_is_left(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    tab = clerk.window.passport.tab_plot
    clerk.window.passport.open_tab("plot")
    values = {
        "address_kk": ("Қызылорда қ., Өндіріс көшесі 5", "Қызылорда қ., Өндіріс көшесі 5"),
        "purpose_ru": ("для строительства склада", "для строительства склада"),
        "document_area_m2": ("0,9312", 9312.0),
        "document_ref": ("№ 45 от 01.02.2026", "№ 45 от 01.02.2026"),
        "note": ("тексерілді", "тексерілді"),
        "right_type": ("lease_long", "lease_long"),
        "divisible": ("no", False),
    }
    for name, (typed, stored) in values.items():
        mark = clerk.register.mark()
        clerk.write(tab.form.fields[name], typed)
        clerk.wait(lambda mark=mark: clerk.register.mark() == mark + 1)
        assert getattr(clerk.plot(plot.id), name) == stored
    for _ in values:
        clerk.undo()
    now = clerk.plot(plot.id)
    assert all(getattr(now, name) == getattr(plot, name) for name in values)


def test_a_field_that_cannot_be_read_says_so_and_stays_as_it_was_typed(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    field = clerk.window.passport.tab_plot.form.fields["document_area_m2"]
    mark = clerk.register.mark()
    clerk.write(field, "abc")
    assert field.trouble.isVisible()
    assert field.editor.text() == "abc"
    assert clerk.register.mark() == mark


def test_fields_of_project_facts_and_papers_are_edits_too(clerk: Clerk) -> None:
    status = next(one for one in clerk.session.statuses.values() if one.project_id)
    clerk.session.select([status.id])
    passport = clerk.window.passport
    passport.open_tab("project")
    clerk.write(passport.tab_project.form.fields["product_kk"], "жаңа өнім")
    clerk.wait(lambda: clerk.register.get(Project, status.project_id).product_kk == "жаңа өнім")

    def figure(dialog: Any) -> None:
        dialog.key.editor.choose("jobs")
        clerk.write(dialog.value, "85")
        clerk.write(dialog.source, "Инвестордың хаты")
        clerk.accept(dialog)

    before = len(clerk.register.all(Fact))
    clerk.answer(figure, lambda: clerk.push(passport.tab_project, clerk.words("Facts", "Add a figure…")))
    clerk.wait(lambda: len(clerk.register.all(Fact)) == before + 1)
    passport.open_tab("papers")
    papers = passport.tab_papers
    QTest.mouseClick(papers.add, Qt.MouseButton.LeftButton)
    clerk.write(papers.title, "Акт")
    clerk.push(papers, clerk.words("Papers", "Add"))
    clerk.wait(lambda: any(paper.title == "Акт" for paper in passport.data().documents))
    clerk.undo()
    clerk.undo()
    assert len(clerk.register.all(Fact)) == before


def test_the_right_button_finishes_by_its_first_line(clerk: Clerk) -> None:
    square = free_spot(clerk, 60)
    clerk.look_at(*around(square))
    clerk.press("N")
    for corner in square:
        clerk.click(*corner)
    clerk.click(*square[0][:1], square[0][1] + 20, button=RIGHT)
    menu = clerk.qtbot.waitUntil(lambda: _popup() is not None) or _popup()
    before = len(clerk.session.statuses)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    clerk.wait(lambda: len(clerk.session.statuses) == before + 1)
    assert shapely.is_valid(clerk.plot(clerk.session.selection[0]).geom)


def _popup() -> Any:
    return QApplication.activePopupWidget()


def _free_plot(clerk: Clerk) -> Plot:
    place = clerk.session.place.id
    free = next(
        one
        for one in clerk.session.statuses.values()
        if one.status == "free" and one.zone_id == place and not one.project_id
    )
    return clerk.plot(free.id)


def _present(clerk: Clerk, plot: Plot) -> Stage:
    cases = clerk.register.all(Registration, plot_id=plot.id)
    stages = sorted(clerk.register.all(Stage, registration_id=cases[-1].id), key=lambda stage: stage.position)
    return next(stage for stage in stages if stage.status not in ("done", "not_required"))


def _push_bubble(clerk: Clerk, owner: Any, opener: str, button: str) -> None:
    """Open a bubble by one button and push a button in it."""
    clerk.push(owner, opener)
    clerk.qtbot.waitUntil(lambda: _popup() is not None)
    clerk.push(_popup(), button)


def test_stage_investor_and_zone_are_corrected_in_dialog_and_record(clerk: Clerk) -> None:
    status = next(one for one in clerk.session.statuses.values() if one.project_id and one.stage)
    clerk.session.select([status.id])
    passport = clerk.window.passport
    passport.open_tab("stages")
    stage = passport.data().present

    def correct(dialog: Any) -> None:
        clerk.write(dialog.fields["person"], "Б. Сәрсенов")
        clerk.accept(dialog)

    clerk.answer(correct, lambda: passport.tab_stages.change_wanted.emit(stage))
    clerk.wait(lambda: clerk.register.get(Stage, stage.id).person == "Б. Сәрсенов")
    clerk.undo()
    assert clerk.register.get(Stage, stage.id).person == stage.person

    zone = clerk.session.place
    clerk.session.select(())
    QTest.mouseClick(passport.zone.change, LEFT)
    clerk.write(passport.records.page.form.fields["name_ru"], "Индустриальная зона «Өндіріс»")
    clerk.wait(lambda: clerk.session.place.name_ru == "Индустриальная зона «Өндіріс»")
    assert clerk.session.place.geom.equals_exact(zone.geom, 0.0), "only the name has changed"
    QTest.mouseClick(passport.records.page.back, LEFT)
    assert passport.stack.currentWidget() is passport.zone

    owned = next(
        one
        for one in clerk.session.statuses.values()
        if one.project_id and clerk.register.get(Project, one.project_id).party_id
    )
    clerk.session.select([owned.id])
    party = passport.data().party
    passport.open_tab("project")
    clerk.push(passport.tab_project, clerk.words("ProjectTab", "Open the investor"))
    clerk.write(passport.records.page.form.fields["number"], "081140000436")
    clerk.wait(lambda: clerk.register.get(Party, party.id).number == "081140000436")
    clerk.undo()
    assert clerk.register.get(Party, party.id).number == party.number
