"""The dialog that changes many rows: what would change, what refuses, one edit, and nothing where somebody was faster."""

import pytest
from PySide6.QtTest import QTest

from data.acts.change_many import change_many
from data.acts.change_record import change_record
from data.model import Plot, Project
from gui.dialogs.change_many import ChangeManyDialog
from tests.gui.panels.office import Office, write
from tests.sheets.land import MIDDLE


@pytest.fixture
def ids(office: Office) -> list[str]:
    return [plot.id for plot in office.register.all(Plot)]


def opened(office: Office, table: str, ids: list[str]) -> ChangeManyDialog:
    dialog = office.show(ChangeManyDialog(None, office.session, table, ids), width=640, height=600)
    office.rest()
    return dialog


def set_to(office: Office, dialog: ChangeManyDialog, field: str, value: str) -> None:
    dialog.field.editor.choose(field)
    write(dialog.editors[field], value)
    dialog.editors[field].leave()
    office.qtbot.waitUntil(lambda: not dialog._wait.isActive())
    office.rest()


def finish(office: Office, dialog: ChangeManyDialog) -> None:
    dialog.finish()
    office.rest()


def test_all_rows_get_the_value_as_one_edit_and_one_undo_takes_it_back(office: Office, ids: list[str]) -> None:
    dialog = opened(office, "plot", ids)
    set_to(office, dialog, "category", "industry")
    assert dialog.ok.text() == "Change 7 rows"
    finish(office, dialog)
    assert office.did == ["change_many_plot"]
    assert {plot.category for plot in office.register.all(Plot)} == {"industry"}
    office.undo()
    assert {plot.category for plot in office.register.all(Plot)} == {None}


def test_the_preview_names_those_that_refuse_and_those_that_have_it(office: Office, ids: list[str]) -> None:
    office.session.do(
        lambda register: change_record(register, register.find_plot("10-156-999-001"), right_type="ownership")
    )
    office.rest()
    dialog = opened(office, "plot", ids)
    set_to(office, dialog, "right_type", "ownership")
    assert dialog.view.summary.text() == "5 rows change · 1 rows have this value already · 1 rows cannot be changed"
    assert dialog.view.table.item(0, 0).text() == "10-156-999-002"
    assert "10-156-999-002" in dialog.view.table.item(0, 1).text()
    old, new = dialog.view.table.item(1, 1).text(), dialog.view.table.item(1, 2).text()
    assert (old, new) == ("—", "Жеке меншік құқығы")
    finish(office, dialog)
    assert office.get(MIDDLE).right_type is None


def test_a_value_is_taken_out_and_an_empty_one_is_not_taken_for_that(office: Office, ids: list[str]) -> None:
    dialog = opened(office, "plot", ids)
    dialog.field.editor.choose("purpose_kk")
    office.rest()
    assert not dialog.ok.isEnabled()
    dialog.way.chips["out"].click()
    office.rest()
    assert dialog.ok.text() == "Change 7 rows"
    finish(office, dialog)
    assert {plot.purpose_kk for plot in office.register.all(Plot)} == {None}


def test_a_day_that_is_none_is_told_in_a_sentence_and_changes_nothing(office: Office, ids: list[str]) -> None:
    dialog = opened(office, "plot", ids)
    set_to(office, dialog, "right_until", "31.02.2027")
    finish(office, dialog)
    assert dialog.isVisible()
    assert office.did == []
    set_to(office, dialog, "right_until", "28.02.2027")
    finish(office, dialog)
    assert office.did == ["change_many_plot"]


def test_somebody_was_faster_and_the_preview_shows_what_is_so_now(office: Office, ids: list[str]) -> None:
    dialog = opened(office, "plot", ids)
    set_to(office, dialog, "category", "industry")
    office.register.apply(
        change_many(office.register, [office.register.get(Plot, MIDDLE.id)], "category", "industry").edit
    )
    finish(office, dialog)
    assert dialog.isVisible()
    assert {plot.category for plot in office.register.all(Plot)} == {None, "industry"}
    assert "already" in dialog.view.summary.text()
    finish(office, dialog)
    assert {plot.category for plot in office.register.all(Plot)} == {"industry"}


def test_projects_get_an_investor_out_of_a_list_that_is_narrowed_by_typing(office: Office) -> None:
    dialog = opened(office, "project", [project.id for project in office.register.all(Project)])
    dialog.field.editor.choose("party_id")
    office.rest()
    pick = dialog.editors["party_id"]
    QTest.keyClicks(pick.find, "zzz")
    assert pick.list.item(0).isHidden()
    pick.find.clear()
    pick.list.setCurrentRow(0)
    office.qtbot.waitUntil(lambda: not dialog._wait.isActive())
    office.rest()
    assert "already" in dialog.view.summary.text()
    assert not dialog.ok.isEnabled()


def test_leaving_the_dialog_changes_nothing(office: Office, ids: list[str]) -> None:
    dialog = opened(office, "plot", ids)
    set_to(office, dialog, "divisible", "no")
    dialog.reject()
    assert office.did == []
