"""What the dialogs ask: what they refuse in one sentence, and what they answer; nothing is written before OK."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from data.model import Fact, Party, Plot, Project, Zone
from gis.crs import operation
from gui.dialogs.about import AboutDialog, program_version
from gui.dialogs.frame import Dialog
from gui.dialogs.key_card import KeyCardDialog, keys
from gui.dialogs.link_project import LinkProjectDialog
from gui.dialogs.new_party import NewParty, NewPartyDialog
from gui.dialogs.new_project import NewProjectDialog
from gui.dialogs.new_register import NewRegister, NewRegisterDialog
from gui.dialogs.new_zone import NewZoneDialog
from gui.dialogs.retire_plot import RetirePlotDialog
from gui.dialogs.set_fact import SetFactDialog
from gui.dialogs.stage_step import StageStep, StageStepDialog
from gui.panels import asking
from tests.gui.panels.office import Office, write
from tests.sheets.land import CITY, MIDDLE, TODAY

CORNERS = "4 970 000,00  11 698 000,00\n4 970 000,00  11 698 400,00\n4 969 700,00  11 698 400,00"


def open_(office: Office, dialog: Dialog) -> Dialog:
    """Put the dialog on the screen."""
    office.qtbot.addWidget(dialog)
    with office.qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def refused(dialog: Dialog) -> str:
    """Press OK: the dialog stays, answers nothing, and says what is wrong."""
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert dialog.isVisible()
    assert dialog.answer is None
    said = [
        one.text() for one in dialog.findChildren(QLabel) if one.property("role") == "complaint" and one.isVisible()
    ]
    assert len(said) == 1
    return said[0]


def accepted(dialog: Dialog) -> None:
    """Press OK: the dialog closes with its answer."""
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.answer is not None


# an investor


def test_an_investor_needs_a_name_and_takes_the_missing_one_from_the_other_language(office: Office) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    assert refused(dialog)
    write(dialog.name_ru, "ТОО «Верблюд»")
    accepted(dialog)
    answer = dialog.answer.party
    assert (answer.kind, answer.name_kk, answer.name_ru, answer.number) == (
        "company", "ТОО «Верблюд»", "ТОО «Верблюд»", None,
    )  # fmt: skip
    assert office.did == []
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_party"]
    assert office.register.get(Party, answer.id).name_ru == "ТОО «Верблюд»"
    office.undo()
    assert office.register.get(Party, answer.id) is None


@pytest.mark.parametrize("number", ["123456789012", "12345", "жоқ"])
def test_a_bin_with_a_wrong_check_digit_or_length_is_told_under_its_field_and_hinders_nobody(
    office: Office, number: str
) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.name_kk, "«Түйе» ЖШС")
    write(dialog.number, number)
    doubts = dialog.inner.doubts["number"]
    office.qtbot.waitUntil(lambda: bool(doubts.words))
    assert doubts.isVisible()
    accepted(dialog)
    assert dialog.answer.party.number == number


def test_a_right_bin_may_have_spaces(office: Office) -> None:
    dialog = open_(office, NewPartyDialog(None, office.session))
    write(dialog.name_kk, "«Түйе» ЖШС")
    write(dialog.number, "940 140 000 385")
    accepted(dialog)
    assert dialog.answer.party.number == "940140000385"


# a project


def test_a_project_comes_with_its_new_investor_and_figures_in_one_edit(office: Office) -> None:
    dialog = open_(office, NewProjectDialog(None, office.session))
    assert refused(dialog)
    write(dialog.name_kk, "Түйе жүнін өңдеу")
    write(dialog.product_kk, "жүн")
    party = NewParty(Party(name_kk="«Түйе» ЖШС", name_ru="ТОО «Түйе»"))
    dialog._party = party
    choice = dialog.party.editor
    choice.set_choices([(party.id, party.party.name_kk)])
    choice.choose(party.id)
    write(dialog.money, "1 250,5")
    write(dialog.jobs, "40")
    write(dialog.source, "газет")
    write(dialog.day, "30.01.2021")
    accepted(dialog)
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_project"]
    made = office.register.get(Project, dialog.answer.id)
    assert (made.name_kk, made.name_ru, made.party_id) == ("Түйе жүнін өңдеу", "Түйе жүнін өңдеу", party.id)
    facts = {fact.key: fact for fact in office.register.all(Fact, subject_id=made.id)}
    assert (facts["investment_mln"].value, facts["jobs"].value) == (1250.5, 40)
    assert {fact.nature for fact in facts.values()} == {"planned"}
    office.undo()
    assert office.register.get(Party, party.id) is None


@pytest.mark.parametrize(("name", "typed"), [("money", "көп"), ("money", "-5"), ("jobs", "2,5"), ("day", "31.02.2026")])
def test_a_figure_that_makes_no_sense_is_refused_beside_its_field(office: Office, name: str, typed: str) -> None:
    dialog = open_(office, NewProjectDialog(None, office.session))
    write(dialog.name_kk, "Жоба")
    write(getattr(dialog, name), typed)
    assert refused(dialog)
    assert getattr(dialog, name).trouble.isVisible()


def test_a_project_without_figures_has_none_and_not_zero(office: Office) -> None:
    dialog = open_(office, NewProjectDialog(None, office.session))
    write(dialog.name_ru, "Проект")
    accepted(dialog)
    assert dialog.answer.facts == ()


# linking


def test_a_project_is_found_while_typing_and_linked(office: Office) -> None:
    plot = office.register.find_plot("10-156-999-001")
    dialog = open_(office, LinkProjectDialog(None, office.session, plot))
    dialog.find.setText("ШЫНЫ")
    assert [dialog.list.item(row).isHidden() for row in range(dialog.list.count())] == [False]
    accepted(dialog)
    asking.link(office.session, dialog.answer.plot_id, dialog.answer.project_id)
    assert office.did == ["link_project"]


def test_words_that_no_project_has_are_said_and_nothing_is_linked(office: Office) -> None:
    plot = office.register.find_plot("10-156-999-001")
    dialog = open_(office, LinkProjectDialog(None, office.session, plot))
    dialog.find.setText("ракета")
    assert dialog.none.isVisible()
    assert refused(dialog)


def test_the_project_can_be_pointed_at_on_the_map(office: Office) -> None:
    plot = office.register.find_plot("10-156-999-001")
    dialog = open_(office, LinkProjectDialog(None, office.session, plot))
    button = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Choose on the map")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (dialog.answer.on_map, dialog.answer.plot_id) == (True, plot.id)


# a register


def test_a_new_register_gets_its_suffix_and_the_official_system(office: Office, tmp_path: Path) -> None:
    dialog = open_(office, NewRegisterDialog(None, tmp_path))
    write(dialog.name, "Қызылорда")
    write(dialog.file, str(tmp_path / "кеңсе"))
    accepted(dialog)
    assert dialog.answer == NewRegister(tmp_path / "кеңсе.gpkg", "EPSG:10945", "Қызылорда")
    assert list(tmp_path.iterdir()) == []


def test_a_register_that_exists_is_never_overwritten(office: Office, tmp_path: Path) -> None:
    there = tmp_path / "register.gpkg"
    there.write_bytes(b"precious")
    dialog = open_(office, NewRegisterDialog(None, tmp_path))
    write(dialog.file, str(there))
    assert str(there) in refused(dialog)
    assert there.read_bytes() == b"precious"


def test_a_register_needs_a_file(office: Office, tmp_path: Path) -> None:
    dialog = open_(office, NewRegisterDialog(None, tmp_path))
    write(dialog.file, "")
    assert refused(dialog)


@pytest.mark.parametrize(("code", "right"), [("32642", True), ("4326", False), ("99999999", False), ("он", False)])
def test_another_system_is_typed_by_its_code_and_must_be_in_metres(
    office: Office, tmp_path: Path, code: str, right: bool
) -> None:
    dialog = open_(office, NewRegisterDialog(None, tmp_path))
    dialog.crs.choice.editor.choose("other")
    write(dialog.crs.code, code)
    if right:
        accepted(dialog)
        assert dialog.answer.crs == "EPSG:32642"
    else:
        assert refused(dialog)


# a zone


def zone_dialog(office: Office, way: str) -> NewZoneDialog:
    dialog = open_(office, NewZoneDialog(None, office.session))
    assert isinstance(dialog, NewZoneDialog)
    write(dialog.name_kk, "Тігін аймағы")
    dialog.show_way(way)
    return dialog


def test_a_zone_needs_a_name(office: Office) -> None:
    dialog = open_(office, NewZoneDialog(None, office.session))
    assert refused(dialog)


def test_a_zone_may_have_no_land_yet(office: Office) -> None:
    dialog = zone_dialog(office, "none")
    accepted(dialog)
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_zone"]
    (made,) = office.register.all(Zone, name_kk="Тігін аймағы")
    assert (made.geom, made.name_ru, made.crs) == (None, "Тігін аймағы", "EPSG:10945")


def test_a_zone_that_is_to_be_drawn_leads_to_the_map(office: Office) -> None:
    dialog = zone_dialog(office, "drawn")
    assert dialog.ok.text() == "Go to the map"
    accepted(dialog)
    assert (dialog.answer.drawn, dialog.answer.boundary) == (True, None)


def test_typed_corners_are_a_boundary_x_first(office: Office) -> None:
    dialog = zone_dialog(office, "typed")
    assert refused(dialog), "without corners there is no boundary"
    dialog.typed.text.setPlainText(CORNERS)
    assert dialog.typed.words.text().startswith("3 corners")
    accepted(dialog)
    assert dialog.answer.boundary.area == pytest.approx(400 * 300 / 2)
    assert dialog.answer.boundary.bounds == (11698000, 4969700, 11698400, 4970000)
    office.session.do(dialog.answer.edit)
    assert office.did == ["new_zone"]


def test_the_other_order_of_a_table_can_be_chosen_and_a_closing_corner_is_no_corner(office: Office) -> None:
    dialog = zone_dialog(office, "typed")
    dialog.typed.text.setPlainText("100 200\n100 900\n700 900\n100 200")
    assert len(dialog.typed._readings.ways) == 2
    first = dialog.typed.boundary().bounds
    dialog.typed.take_way(1)
    assert dialog.typed.boundary().bounds == (first[1], first[0], first[3], first[2])
    assert len(dialog.typed.boundary().exterior.coords) == 4


@pytest.mark.parametrize(
    "text", ["сөз", "100 200\n300 400", "44,85 65,50\n44,86 65,50\n44,86 65,51", "0 0\n100 100\n100 0\n0 100"]
)
def test_corners_that_make_no_boundary_are_refused(office: Office, text: str) -> None:
    dialog = zone_dialog(office, "typed")
    dialog.typed.text.setPlainText(text)
    assert refused(dialog)


def test_a_boundary_comes_from_a_file_in_another_system(office: Office, tmp_path: Path) -> None:
    shape = shapely.box(11698000, 4969700, 11698400, 4970000)
    there = operation("EPSG:10945", "EPSG:4326").shape(shape)
    path = tmp_path / "аймақ.geojson"
    path.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":'
        f"{shapely.to_geojson(there)}}}]}}",
        encoding="utf-8",
    )
    dialog = zone_dialog(office, "file")
    assert refused(dialog), "without a file there is no boundary"
    dialog.file.open(path)
    office.qtbot.waitUntil(lambda: dialog.file._shape is not None, timeout=30_000)
    accepted(dialog)
    assert dialog.answer.boundary.area == pytest.approx(120_000, rel=1e-6)


def test_a_file_that_cannot_be_read_is_said_in_the_dialog(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "бүлінген.gpkg"
    path.write_bytes(b"nothing")
    dialog = zone_dialog(office, "file")
    dialog.file.open(path)
    office.rest()
    assert refused(dialog)


# plots, stages, figures


def test_a_plot_is_not_retired_without_a_reason(office: Office) -> None:
    plot = office.register.find_plot("10-156-999-001")
    dialog = open_(office, RetirePlotDialog(None, office.session, plot))
    assert refused(dialog)
    write(dialog.reason, "бөлінді")
    accepted(dialog)
    office.session.do(dialog.answer.edit)
    assert office.did == ["retire_plot"]
    assert office.get(plot).retired_reason == "бөлінді"
    office.undo()
    assert office.get(plot).retired_on is None


def test_a_stage_is_suspended_on_a_day_for_a_reason(office: Office) -> None:
    dialog = open_(office, StageStepDialog(None, office.session, "suspend", "Комиссия"))
    dialog.form.ok.click()
    assert dialog.answer is None
    assert dialog.form.note.trouble.isVisible()
    write(dialog.form.day, "сейсенбі")
    write(dialog.form.note, "құжат жоқ")
    dialog.form.ok.click()
    assert dialog.answer is None
    assert dialog.form.day.trouble.isVisible()
    write(dialog.form.day, "20112026")
    dialog.form.ok.click()
    assert dialog.answer == StageStep("suspend", TODAY.replace(day=20), note="құжат жоқ"), (
        "who is not asked is not told"
    )


def test_finishing_a_stage_needs_no_reason_and_takes_todays_day(office: Office) -> None:
    dialog = open_(office, StageStepDialog(None, office.session, "finish", "Комиссия"))
    dialog.form.ok.click()
    assert (dialog.answer.move, dialog.answer.on, dialog.answer.note) == ("finish", TODAY, None)


def test_a_figure_without_a_value_records_that_the_source_is_silent(office: Office) -> None:
    project = office.register.all(Project)[0]
    dialog = open_(office, SetFactDialog(None, ("project", project.id)))
    write(dialog.source, "газет")
    accepted(dialog)
    office.session.do(dialog.answer.edit)
    office.rest()
    (fact,) = office.register.all(Fact, subject_id=project.id)
    assert (fact.value, fact.source_kk, fact.nature) == (None, "газет", "planned")


# all of them


def every_dialog(office: Office, folder: Path) -> dict[str, Callable[[], Dialog]]:
    plot = office.register.get(Plot, MIDDLE.id)
    session = office.session
    return {
        "new_register": lambda: NewRegisterDialog(None, folder),
        "new_zone": lambda: NewZoneDialog(None, session),
        "new_project": lambda: NewProjectDialog(None, session),
        "new_party": lambda: NewPartyDialog(None, session),
        "link_project": lambda: LinkProjectDialog(None, session, plot),
        "retire_plot": lambda: RetirePlotDialog(None, session, plot),
        "set_fact": lambda: SetFactDialog(None, ("project", "x")),
        "stage_step": lambda: StageStepDialog(None, session, "finish", "Комиссия"),
        "key_card": lambda: KeyCardDialog(None),
        "about": lambda: AboutDialog(None),
    }


NAMES = ["new_register", "new_zone", "new_project", "new_party", "link_project", "retire_plot", "set_fact",
         "stage_step", "key_card", "about"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_every_dialog_shows_all_of_itself_and_escape_answers_nothing(office: Office, tmp_path: Path, name: str) -> None:
    dialog = open_(office, every_dialog(office, tmp_path)[name]())
    office.qtbot.wait(20)
    content, view = dialog.page.widget(), dialog.page.viewport()
    assert content.width() <= view.width()
    assert content.height() <= view.height() or dialog.height() >= dialog.screen().availableGeometry().height() - 60
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert getattr(dialog, "answer", None) is None
    assert office.did == []


@pytest.mark.parametrize("name", ["new_party", "retire_plot", "new_project"])
def test_one_can_write_at_once_and_enter_means_ok(office: Office, tmp_path: Path, name: str) -> None:
    dialog = open_(office, every_dialog(office, tmp_path)[name]())
    office.qtbot.wait(20)
    line = dialog.focusWidget()
    assert hasattr(line, "insertPlainText")
    line.insertPlainText("бір")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.answer is not None


def test_the_key_card_knows_the_keys_of_the_tools() -> None:
    pressed = {key for _, lines in keys() for pair in lines for key in pair[0].split("|")}
    assert {"Enter", "F2", "Backspace", "Tab", "X", "Y", "Shift", "F8", "Ctrl", "F3", "Esc", "Del", "[", "]",
            "Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z", "Ctrl+K", "Ctrl+S", "?"} <= pressed  # fmt: skip


def test_about_tells_the_version(office: Office) -> None:
    dialog = open_(office, AboutDialog(None))
    assert any(program_version() in one.text() for one in dialog.findChildren(QLabel))
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_the_zone_of_the_office_is_offered_with_its_system(office: Office) -> None:
    dialog = open_(office, NewZoneDialog(None, office.session))
    assert dialog.crs.value() == replace(CITY).crs
