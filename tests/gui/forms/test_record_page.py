"""The record of a project, an investor, a zone or a plot: fields from left to right, doubts, links, history; nothing is lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from data.edit import TABLE_OF
from data.model import Document, Fact, Lineage, Party, Plot, PlotProject, Project, Registration, Zone
from gui.dialogs import record_form
from gui.dialogs.record_form import RecordDialog, open_record
from gui.forms.catalogue import FORMS
from gui.forms.column import RecordStack
from gui.forms.drafts import drafts_of
from gui.forms.links import LinksPanel
from gui.panels.passport import Passport
from gui.widgets.clash import Clash
from tests.gui.panels.office import Office, Opener, leave, line_of, write
from tests.sheets.land import CITY, MIDDLE, neighbourhood

LEFT = Qt.MouseButton.LeftButton
FREE = "10-156-999-001"


def the(office: Office, kind: type) -> object:
    (found,) = office.register.all(kind)
    return found


@pytest.fixture
def stack(office: Office) -> RecordStack:
    """Pages of records without a window around them."""
    return office.show(RecordStack(office.session))


def texts(widget: QWidget) -> list[str]:
    """All words that are seen in it, when its layouts rest."""
    QTest.qWait(20)
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget) and one.text()]


@pytest.mark.parametrize("table", ["project", "party", "zone", "plot"])
def test_every_field_of_a_form_is_a_column_of_its_record(table: str) -> None:
    form = FORMS[table]
    names = [field.name for field in form.fields]
    assert len(names) == len(set(names))
    assert set(names) <= set(form.record.__dataclass_fields__)
    left_out = {"id", "stamp", "geom", "made_up", "area_m2", "retired_on", "retired_reason"}
    assert set(form.record.__dataclass_fields__) - set(names) <= left_out


def test_a_field_that_is_left_is_one_edit_and_one_undo(office: Office, stack: RecordStack) -> None:
    project = the(office, Project)
    stack.open("project", project.id)
    field = stack.page.form.fields["name_kk"]
    write(field, "Шыны талшық комбинаты")
    leave(field)
    assert office.did == ["change_project"]
    assert stack.page.name.text() == "Шыны талшық комбинаты"
    office.undo()
    assert field.editor.text() == project.name_kk


def test_a_name_cannot_be_emptied_and_escape_gives_it_back(office: Office, stack: RecordStack) -> None:
    project = the(office, Project)
    stack.open("project", project.id)
    field = stack.page.form.fields["name_ru"]
    write(field, "")
    leave(field)
    assert field.trouble.isVisible()
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    assert field.editor.text() == project.name_ru
    assert stack.page is not None, "Escape takes back the field and nothing more"
    assert office.did == []


def test_what_cannot_be_read_is_there_again_with_its_sentence_even_in_another_window(
    office: Office, stack: RecordStack
) -> None:
    plot = office.register.find_plot(FREE)
    stack.open("plot", plot.id)
    stack.page.open_tab("where")
    field = stack.page.form.fields["document_area_m2"]
    write(field, "екі гектар")
    stack.open("zone", CITY.id)
    stack.back()
    stack.leave()
    other = office.show(RecordStack(office.session))
    other.open("plot", plot.id)
    again = other.page.form.fields["document_area_m2"]
    assert again.editor.text() == "екі гектар"
    assert again.trouble.text()
    write(again, "2,5")
    leave(again)
    office.rest()
    assert office.register.get(Plot, plot.id).document_area_m2 == 25_000
    assert len(drafts_of(office.session)) == 0


def test_somebody_elses_value_and_mine_stand_side_by_side(office: Office, stack: RecordStack) -> None:
    from data.acts.change_record import change_record

    party = the(office, Party)
    stack.open("party", party.id)
    field = stack.page.form.fields["note"]
    write(field, "біздікі")
    office.register.apply(change_record(office.register, party, note="басқанікі"))
    leave(field)
    office.rest()
    (clash,) = stack.findChildren(Clash)
    assert {"theirs: басқанікі", "yours: біздікі"} <= set(texts(clash))
    QTest.mouseClick(clash.keep, LEFT)
    office.rest()
    assert office.get(party).note == "біздікі"


# investors


def test_a_wrong_check_digit_is_told_with_the_right_one_and_recorded_all_the_same(
    office: Office, stack: RecordStack
) -> None:
    party = the(office, Party)
    stack.open("party", party.id)
    field, doubts = stack.page.form.fields["number"], stack.page.doubts["number"]
    write(field, "130540016185")
    office.qtbot.waitUntil(lambda: bool(doubts.words))
    assert "should be 9" in doubts.words[0]
    leave(field)
    office.rest()
    assert office.get(party).number == "130540016185"
    write(field, "791028302728")
    office.qtbot.waitUntil(lambda: len(doubts.words) == 1 and "IIN" in doubts.words[0])


def test_the_same_investor_is_found_while_typing_and_the_link_leads_there(open_office: Opener) -> None:
    twin = Party(name_kk="Арал талшық", name_ru="Арал талшык", number="081140000436")
    office = open_office(*neighbourhood(), twin)
    party = next(one for one in office.register.all(Party) if one.id != twin.id)
    stack = office.show(RecordStack(office.session))
    stack.open("party", party.id)
    name, number = stack.page.doubts["name_kk"], stack.page.doubts["number"]
    assert "Арал талшық" in name.words[0]
    write(stack.page.form.fields["number"], "081140000436")
    office.qtbot.waitUntil(lambda: bool(number.words))
    number.record_wanted.emit("party", twin.id)
    assert stack.page.id == twin.id
    stack.back()
    assert stack.page.id == party.id


def test_two_records_of_an_investor_are_merged_with_one_undo(open_office: Opener) -> None:
    twin = Party(name_kk="«Арал талшық» ЖШС", name_ru="ТОО «Арал талшык»", number="081140000436")
    office = open_office(*neighbourhood(), twin)
    party = next(one for one in office.register.all(Party) if one.id != twin.id)
    stack = office.show(RecordStack(office.session))
    stack.open("party", twin.id, "links")
    merge = stack.page.panels["merge"]
    assert any("the same name" in text for text in texts(merge))
    merge.merge(party.id)
    assert office.did == ["merge_parties"]
    assert the(office, Project).party_id == twin.id
    assert office.get(party) is None
    office.undo()
    assert office.get(party) == party


def test_an_investor_in_use_is_not_deleted_and_says_why(office: Office, stack: RecordStack) -> None:
    party = the(office, Party)
    stack.open("party", party.id)
    stack.page.delete()
    office.rest()
    assert [error.code for error in office.said] == ["record_in_use"]
    assert office.said[0].facts["users"] == "Шыны талшық зауыты"
    loose = Party(name_kk="Бос", name_ru="Пустой")
    from data.acts.new_party import new_party

    office.session.do(lambda register: new_party(register, "Бос", id=loose.id))
    office.rest()
    stack.open("party", loose.id)
    stack.page.delete()
    office.rest()
    assert office.get(loose) is None
    assert stack.page.id == party.id, "the record before it comes back"


# links


def rows(panel: LinksPanel) -> list[str]:
    return texts(panel)


def test_plots_of_a_project_are_added_one_after_another_ended_and_corrected(office: Office, stack: RecordStack) -> None:
    project, plot = the(office, Project), office.register.find_plot(FREE)
    stack.open("project", project.id, "links")
    panel = stack.page.panels["plots"]
    asked: list[tuple[str, object]] = []
    stack.point_wanted.connect(lambda code, then: asked.append((code, then)))
    panel.add_on_map()
    asked[0][1](plot.id)
    office.rest()
    assert [code for code, _ in asked] == ["hint_pick_plots", "hint_pick_plots"], "the next one can be clicked at once"
    assert office.did == ["link_plots"]
    assert FREE in texts(panel)
    link = next(one for one in office.register.all(PlotProject) if one.plot_id == plot.id)
    bubble = panel.ask_end(link)
    write(bubble.fields[0], "24.11.2026")
    bubble.finish()
    office.rest()
    assert [error.code for error in office.said] == ["date_in_future"]
    bubble = panel.ask_days(link)
    write(bubble.fields[0], "02.03.2026")
    write(bubble.fields[1], "1 сәуір")
    bubble.finish()
    assert bubble.fields[1].trouble.isVisible(), "what cannot be read keeps the question open"
    write(bubble.fields[1], "01.04.2026")
    bubble.finish()
    office.rest()
    assert "02.03.2026 – 01.04.2026" in texts(panel)
    office.undo()
    office.undo()
    assert FREE not in texts(panel)


def test_a_second_claim_on_a_plot_is_offered_and_not_silent(office: Office, stack: RecordStack) -> None:
    from data.acts.new_project import new_project

    wool = Project(name_kk="Түйе жүні", name_ru="Шерсть")
    office.session.do(lambda register: new_project(register, wool.name_kk, id=wool.id))
    offers: list[tuple] = []
    office.session.offered.connect(lambda *offer: offers.append(offer))
    stack.open("project", wool.id, "links")
    stack.page.panels["plots"]._take_and_go_on(MIDDLE.id)
    office.rest()
    ((code, facts, way, run),) = offers
    assert (code, way, facts["project"]) == ("plot_claimed", "choice_both_claim", "Шыны талшық зауыты")
    assert len(office.register.all(PlotProject, plot_id=MIDDLE.id)) == 1
    run()
    office.rest()
    assert len(office.register.all(PlotProject, plot_id=MIDDLE.id)) == 2


def test_a_plot_moves_to_another_project_and_its_file_is_told_to_belong_to_it(
    office: Office, stack: RecordStack
) -> None:
    from data.acts.new_project import new_project

    wool = Project(name_kk="Түйе жүні", name_ru="Шерсть")
    office.session.do(lambda register: new_project(register, wool.name_kk, id=wool.id))
    office.rest()
    stack.open("project", the(office, PlotProject).project_id, "links")
    bubble = stack.page.panels["plots"].ask_move(the(office, PlotProject))
    bubble.line.setText("түйе")
    QTest.keyClick(bubble.line, Qt.Key.Key_Return)
    assert "move_link" in office.did
    assert the(office, Registration).project_id == wool.id
    assert office.session.statuses[MIDDLE.id].project_id == wool.id


def test_lineage_leads_to_parents_and_children(open_office: Opener) -> None:
    records = neighbourhood()
    child = next(one for one in records if isinstance(one, Plot) and one.cadastral_no == FREE)
    line = Lineage(parent_id=MIDDLE.id, child_id=child.id, act="split", on=date(2026, 3, 2))
    office = open_office(*records, line)
    stack = office.show(RecordStack(office.session))
    stack.open("plot", child.id, "links")
    assert MIDDLE.cadastral_no in texts(stack.page.panels["lineage"])
    assert any("Plot split" in text for text in texts(stack.page.panels["lineage"]))
    stack.page.panels["lineage"].record_wanted.emit("plot", MIDDLE.id)
    assert stack.page.id == MIDDLE.id
    assert FREE in texts(stack.page.panels["lineage"])


def test_the_history_of_a_project_stands_in_its_record(office: Office, stack: RecordStack) -> None:
    project = the(office, Project)
    stack.open("project", project.id)
    write(stack.page.form.fields["product_kk"], "талшық")
    leave(stack.page.form.fields["product_kk"])
    office.rest()
    stack.page.open_tab("history")
    assert "Change of the project" in texts(stack.page.panels["history"])


# opening


def test_names_in_the_passport_lead_to_records_and_back(office: Office) -> None:
    office.session.select([MIDDLE.id])
    passport = office.show(Passport(office.session))
    project, party = the(office, Project), the(office, Party)
    open_record(passport, office.session, "project", project.id)
    assert passport.stack.currentWidget() is passport.records
    passport.records.page.panels["investor"].record_wanted.emit("party", party.id)
    assert passport.records.page.id == party.id
    QTest.mouseClick(passport.records.page.back, LEFT)
    assert passport.records.page.id == project.id
    QTest.mouseClick(passport.records.page.back, LEFT)
    assert passport.stack.currentWidget() is passport.plot
    passport.tab_plot.zone_wanted.emit(CITY.id)
    assert passport.records.page.form_def.table == "zone"
    office.session.select([office.register.find_plot(FREE).id])
    assert passport.stack.currentWidget() is passport.plot, "another plot was chosen"


def test_a_living_plot_opens_as_its_passport(office: Office) -> None:
    passport = office.show(Passport(office.session))
    open_record(passport, office.session, "plot", MIDDLE.id)
    assert office.session.selection == (MIDDLE.id,)
    assert passport.stack.currentWidget() is passport.plot


def test_where_the_column_is_hidden_the_record_is_a_dialog(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    passport = Passport(office.session, window)
    passport.hide()
    office.show(window)
    seen: list[RecordDialog] = []
    monkeypatch.setattr(RecordDialog, "exec", lambda dialog: seen.append(dialog))
    open_record(window, office.session, "zone", CITY.id)
    (dialog,) = seen
    assert dialog.records.page.id == CITY.id
    field = dialog.records.page.form.fields["note_kk"]
    dialog.show()
    write(field, "жаңа")
    dialog.reject()
    office.rest()
    assert office.register.get(Zone, CITY.id).note_kk == "жаңа", "closing never discards"
    open_record(window, office.session, "zone", "nobody")
    assert [error.code for error in office.said] == ["no_such_record"]
    assert record_form.FORMS is FORMS


def test_a_record_that_is_gone_leaves_its_page(office: Office, stack: RecordStack) -> None:
    from data.acts.delete_record import delete_record
    from data.acts.new_party import new_party

    loose = Party(name_kk="Бос", name_ru="Пустой")
    office.session.do(lambda register: new_party(register, "Бос", id=loose.id))
    office.rest()
    gone: list[bool] = []
    stack.left.connect(lambda: gone.append(True))
    stack.open("party", loose.id)
    office.register.apply(delete_record(office.register, office.get(loose)))
    office.session.reload()
    office.rest()
    assert gone
    assert stack.page is None


def test_a_figure_of_the_region_has_no_subject(office: Office, stack: RecordStack) -> None:
    from data.acts.set_fact import set_fact

    office.session.do(lambda register: set_fact(register, "region", None, "jobs", 500.0))
    office.rest()
    stack.open("region", "region")
    assert any("500" in card.cells["actual"].value.text() for card in stack.page.panels["figures"].cards)
    assert replace(the(office, Fact)).subject_id is None


@pytest.mark.parametrize("kind", [Project, Party, Zone])
def test_papers_of_a_record_are_dropped_on_its_links_and_stand_there(
    office: Office, stack: RecordStack, tmp_path: Path, kind: type
) -> None:
    record = the(office, kind)
    table = TABLE_OF[kind]
    assert stack.open(table, record.id, "links")
    papers = stack.page.panels["papers"].papers
    assert papers.nothing.isVisibleTo(stack)
    file = tmp_path / "бизнес-жоспар.pdf"
    file.write_bytes(b"%PDF-1.4 plan")
    papers.file([file])
    office.rest()
    (paper,) = office.register.all(Document)
    assert (paper.subject, paper.subject_id, paper.file_name) == (table, record.id, file.name)
    assert [row.paper for row in papers.papers.rows] == [paper]
    office.undo()
    assert papers.papers.rows == []
