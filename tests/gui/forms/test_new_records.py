"""New investors, projects and applications: prefilled, checked while typing, and nothing typed is lost by closing."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from data.model import Fact, Party, PlotProject, Project, Registration, Stage
from gui.dialogs.new_application import NewApplicationDialog
from gui.dialogs.new_party import NewPartyDialog
from gui.dialogs.new_project import NewProjectDialog
from gui.forms.drafts import Drafts, drafts_of
from gui.settings import Settings
from tests.gui.panels.office import Office, write
from tests.sheets.land import MIDDLE

LEFT = Qt.MouseButton.LeftButton
FREE = "10-156-999-001"


def open_(office: Office, dialog):
    office.qtbot.addWidget(dialog)
    with office.qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def press(dialog) -> None:
    QTest.mouseClick(dialog.ok, LEFT)


def application(office: Office, plot_id: str = "") -> NewApplicationDialog:
    return open_(office, NewApplicationDialog(None, office.session, plot_id))


# investors and projects


def test_the_kind_follows_the_number_until_the_clerk_chooses_one(office: Office) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.number, "791028302728")
    assert dialog.kind.editor.text() == "sole_proprietor"
    write(dialog.number, "081140000436")
    assert dialog.kind.editor.text() == "company"
    dialog.kind.editor.choose("person")
    write(dialog.number, "")
    write(dialog.number, "081140000436")
    assert dialog.kind.editor.text() == "person", "the clerk knows better"
    office.qtbot.waitUntil(lambda: any("BIN" in words for words in dialog.inner.doubts["number"].words))


def test_phone_and_address_are_doubted_gently(office: Office) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.name_kk, "Бір")
    write(dialog.phone, "12")
    write(dialog.email, "жоқ")
    office.qtbot.waitUntil(lambda: bool(dialog.inner.doubts["phone"].words and dialog.inner.doubts["email"].words))
    press(dialog)
    assert dialog.answer.party.email == "жоқ"


def test_an_investor_who_is_in_the_register_is_shown_while_the_name_is_typed(office: Office) -> None:
    (party,) = office.register.all(Party)
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.name_ru, "Арал талшык")
    doubts = dialog.inner.doubts["name_ru"]
    office.qtbot.waitUntil(lambda: bool(doubts.words))
    doubts.record_wanted.emit("party", party.id)
    assert dialog.other_wanted == party.id
    assert dialog.answer is None


@pytest.mark.parametrize("kind", [NewPartyDialog, NewProjectDialog])
def test_a_dialog_closed_by_mistake_has_everything_again_until_it_is_recorded(office: Office, kind: type) -> None:
    dialog = open_(office, kind(None, office.session))
    assert dialog.typed.bar.isHidden()
    write(dialog.name_kk, "Түйе жүні")
    dialog.reject()
    again = open_(office, kind(None, office.session))
    assert again.name_kk.editor.text() == "Түйе жүні"
    assert again.typed.bar.isVisible()
    press(again)
    assert again.answer is not None
    fresh = open_(office, kind(None, office.session))
    assert fresh.name_kk.editor.text() == ""


def test_one_can_begin_anew(office: Office) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.name_kk, "Түйе")
    dialog.reject()
    again = open_(office, NewPartyDialog(None, office.session))
    again.typed.begin_anew()
    assert again.name_kk.editor.text() == ""
    press(again)
    assert again.answer is None, "an empty form is refused"


def test_drafts_outlive_the_program_and_belong_to_one_register(office: Office) -> None:
    drafts_of(office.session).put("new_party", {"name_kk": "Түйе"})
    assert Drafts(office.session).of("new_party") == {"name_kk": "Түйе"}
    other = Settings()
    assert "new_party" in other.text("drafts")
    drafts_of(office.session).put("new_party", {})
    assert Drafts(office.session).of("new_party") == {}


# applications


def test_an_application_with_everything_new_is_one_edit_and_one_undo(office: Office) -> None:
    plot = office.register.find_plot(FREE)
    dialog = application(office, plot.id)
    QTest.mouseClick(dialog.project_way.chips["new"], LEFT)
    write(dialog.new_project.fields["name_kk"], "Түйе жүнін өңдеу")
    write(dialog.new_project.fields["jobs"], "40")
    QTest.mouseClick(dialog.party_way.chips["new"], LEFT)
    write(dialog.new_party.fields["number"], "081140000436")
    write(dialog.new_party.fields["name_kk"], "«Түйе» ЖШС")
    QTest.mouseClick(dialog.track.chips["zone"], LEFT)
    write(dialog.day, "20.11.2026")
    press(dialog)
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_application"]
    status = office.session.statuses[plot.id]
    assert (status.status, status.track, status.stage) == ("in_progress", "zone", "application")
    project = office.register.get(Project, status.project_id)
    assert office.register.get(Party, project.party_id).number == "081140000436"
    assert [fact.value for fact in office.register.all(Fact, subject_id=project.id)] == [40]
    assert len(drafts_of(office.session).of("new_application")) == 0
    office.undo()
    assert office.session.statuses[plot.id].status == "free"
    assert office.register.get(Project, project.id) is None
    assert len(office.register.all(Party)) == 1


def test_a_known_project_brings_its_investor(office: Office) -> None:
    (project,), (party,) = office.register.all(Project), office.register.all(Party)
    dialog = application(office, office.register.find_plot(FREE).id)
    dialog.project.editor.choose(project.id)
    assert dialog.investor.text() == party.name_kk
    assert not dialog.party.isVisible()
    press(dialog)
    office.session.do(dialog.answer.edit)
    office.rest()
    assert len(office.register.all(PlotProject, project_id=project.id)) == 2


def test_a_plot_is_known_by_the_end_of_its_number_and_one_that_is_not_free_is_refused(office: Office) -> None:
    dialog = application(office)
    write(dialog.plot, "001")
    dialog.plot.leave()
    assert dialog.plot.editor.text() == FREE
    assert "Free" in dialog.plot.source.text()
    write(dialog.plot, "002")
    dialog.plot.leave()
    assert "not free" in dialog.plot.trouble.text()
    write(dialog.plot, "999")
    dialog.plot.leave()
    assert dialog.plot.trouble.isVisible()
    press(dialog)
    assert dialog.isVisible()
    assert office.did == []


def test_what_stands_against_it_is_said_in_the_dialog_and_everything_stays_typed(office: Office) -> None:
    dialog = application(office, office.register.find_plot(FREE).id)
    press(dialog)
    assert "project" in dialog.trouble.text()
    dialog.project.editor.choose(office.register.all(Project)[0].id)
    write(dialog.day, "24.11.2026")
    press(dialog)
    assert "24.11.2026" in dialog.trouble.text(), "that day is still to come"
    assert dialog.answer is None
    write(dialog.day, "жексенбі")
    press(dialog)
    assert dialog.day.trouble.isVisible()
    write(dialog.day, "23.11.2026")
    press(dialog)
    assert dialog.answer.on == date(2026, 11, 23)


def test_a_plot_of_another_project_changes_over_when_the_clerk_says_so(office: Office) -> None:
    from data.acts.link_project import link_project
    from data.acts.new_project import new_project

    plot = office.register.find_plot(FREE)
    wool = Project(name_kk="Түйе жүні", name_ru="Шерсть")
    (glass,) = office.register.all(Project)
    office.session.do(lambda register: new_project(register, wool.name_kk, id=wool.id))
    office.session.do(lambda register: link_project(register, plot.id, glass.id))
    office.rest()
    dialog = application(office, plot.id)
    assert dialog.project.editor.text() == glass.id, "the project that the plot serves is prefilled"
    dialog.project.editor.choose(wool.id)
    press(dialog)
    assert dialog.change_over.isVisible()
    dialog.change_over.setChecked(True)
    press(dialog)
    office.session.do(dialog.answer.edit)
    office.rest()
    assert office.session.statuses[plot.id].project_id == wool.id


def test_everything_typed_comes_back_after_the_map_or_a_closing_by_mistake(office: Office) -> None:
    plot = office.register.find_plot(FREE)
    dialog = application(office)
    QTest.mouseClick(dialog.project_way.chips["new"], LEFT)
    write(dialog.new_project.fields["name_ru"], "Верблюжья шерсть")
    QTest.mouseClick(dialog.party_way.chips["new"], LEFT)
    write(dialog.new_party.fields["name_ru"], "ТОО «Верблюд»")
    QTest.mouseClick(dialog.track.chips["zone"], LEFT)
    write(dialog.day, "жексенбі")
    QTest.mouseClick(dialog.point, LEFT)
    assert dialog.on_map
    again = application(office, plot.id)
    assert again.plot.editor.text() == FREE
    assert again.new_project.fields["name_ru"].editor.text() == "Верблюжья шерсть"
    assert again.new_project.isVisible()
    assert again.new_party.fields["name_ru"].editor.text() == "ТОО «Верблюд»"
    assert again.track.key() == "zone"
    assert again.day.editor.text() == "жексенбі"
    assert again.day.trouble.isVisible()
    write(again.day, "23.11.2026")
    press(again)
    assert again.answer is not None
    assert office.register.all(Registration, plot_id=MIDDLE.id)
    assert office.register.all(Stage, registration_id="x") == []
