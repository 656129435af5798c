"""The passport: every field is edited in place, one edit each, undoable; what is unknown is a dash."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from data.acts.change_record import change_record
from data.model import Document, Fact, Party, Plot, Project, Registration, Stage
from gui.dialogs.stage_step import StepForm
from gui.panels.edit_words import edit_words
from gui.panels.passport import Passport
from gui.widgets.clash import Clash
from gui.widgets.popover import Popover
from tests.gui.panels.office import Office, Opener, leave, line_of, write
from tests.sheets.land import CITY, MIDDLE, at, neighbourhood, plot

LEFT = Qt.MouseButton.LeftButton
TABS = ("plot", "project", "stages", "papers", "corners", "history")


@pytest.fixture
def passport(office: Office) -> Passport:
    """The passport of the middle plot."""
    office.session.select([MIDDLE.id])
    return office.show(Passport(office.session))


def project_of(office: Office) -> Project:
    (found,) = office.register.all(Project)
    return found


def bubble(passport: Passport) -> Popover:
    """The card that is open."""
    (found,) = [one for one in passport.findChildren(Popover) if one.isVisible()]
    return found


def first_move(passport: Passport) -> QPushButton:
    """The button of the next step in the head."""
    QTest.qWait(1)
    return next(one for one in passport.header.moves.findChildren(QPushButton) if one.isVisible())


def press(owner: QWidget, words: str) -> None:
    """Click the button that says this."""
    buttons = [one for one in owner.findChildren(QPushButton) if one.isVisible()]
    button = next((one for one in buttons if one.text() == words), None)
    assert button is not None, [one.text() for one in buttons]
    QTest.mouseClick(button, LEFT)


def test_it_shows_the_zone_then_one_plot_then_several(office: Office) -> None:
    passport = office.show(Passport(office.session))
    assert passport.stack.currentWidget() is passport.zone
    office.session.select([MIDDLE.id])
    assert passport.stack.currentWidget() is passport.plot
    assert passport.header.number.text() == "10-156-999-002"
    assert passport.header.project.text() == "Шыны талшық зауыты"
    office.session.select([one.id for one in office.register.all(Plot)[:3]])
    assert passport.stack.currentWidget() is passport.several
    office.session.select(())
    assert passport.data() is None


def test_the_head_tells_number_project_stage_and_how_late_it_is(passport: Passport) -> None:
    assert passport.header.stage.text().startswith("5. ")
    assert "02.11.2026" in passport.header.due.text()
    assert passport.header.days.property("role") == "late"
    assert len(passport.header.strip._dots) == 12
    assert passport.header.badge.isVisible()


PLOT_FIELDS: list[tuple[str, str, Any]] = [
    ("cadastral_no", "10-156-999-777", "10-156-999-777"),
    ("address_kk", "Өндіріс көшесі, 5", "Өндіріс көшесі, 5"),
    ("address_ru", "ул. Индустриальная, 5", "ул. Индустриальная, 5"),
    ("category", "settlements", "settlements"),
    ("purpose_kk", "қойма салу", "қойма салу"),
    ("purpose_ru", "для склада", "для склада"),
    ("right_type", "private", "private"),
    ("right_until", "01,02,2031", date(2031, 2, 1)),
    ("divisible", "no", False),
    ("document_area_m2", "0,95 га", 9500.0),
    ("document_ref", "акт № 12", "акт № 12"),
    ("note", "көршісімен келісілді", "көршісімен келісілді"),
]


@pytest.mark.parametrize(("name", "typed", "value"), PLOT_FIELDS, ids=[name for name, _, _ in PLOT_FIELDS])
def test_every_field_of_the_plot_is_one_edit_when_it_is_left(
    office: Office, passport: Passport, name: str, typed: str, value: Any
) -> None:
    field = passport.tab_plot.form.fields[name]
    keys = getattr(field.editor, "choices", dict)()
    typed = typed if typed in keys or not keys else next(key for key in keys if key)
    value = value if not keys or name == "divisible" else typed
    before = getattr(office.get(MIDDLE), name)
    write(field, typed)
    if not keys:
        assert office.did == [], "nothing is written while the clerk is typing"
    leave(field)
    assert office.did == ["change_plot"]
    assert getattr(office.get(MIDDLE), name) == value != before
    office.undo()
    assert getattr(office.get(MIDDLE), name) == before
    assert field.editor.text() == field._write(before), "the field shows what the register says"


def test_there_is_a_field_for_everything_that_is_known_of_a_plot(passport: Passport) -> None:
    assert set(passport.tab_plot.form.fields) == {name for name, _, _ in PLOT_FIELDS}


PROJECT_FIELDS = [
    ("name_kk", "Жаңа зауыт"),
    ("name_ru", "Новый завод"),
    ("product_kk", "талшық"),
    ("product_ru", "волокно"),
    ("state", ""),
    ("party_id", ""),
    ("note_kk", "ескертпе"),
    ("note_ru", "примечание"),
]


@pytest.mark.parametrize(("name", "typed"), PROJECT_FIELDS, ids=[name for name, _ in PROJECT_FIELDS])
def test_every_field_of_the_project_is_one_edit_when_it_is_left(open_office: Opener, name: str, typed: str) -> None:
    other = Party(name_kk="«Жаңа» ЖШС", name_ru="ТОО «Жаңа»")
    office = open_office(*neighbourhood(), other)
    office.session.select([MIDDLE.id])
    passport = office.show(Passport(office.session))
    passport.open_tab("project")
    field = passport.tab_project.form.fields[name]
    before = getattr(project_of(office), name)
    if name == "party_id":
        typed = other.id
    elif name == "state":
        typed = next(key for key in field.editor.choices() if key and key != before)
    write(field, typed)
    leave(field)
    assert office.did == ["change_project"]
    assert getattr(project_of(office), name) == typed
    office.undo()
    assert getattr(project_of(office), name) == before


def test_there_is_a_field_for_everything_that_is_known_of_a_project(passport: Passport) -> None:
    assert set(passport.tab_project.form.fields) == {name for name, _ in PROJECT_FIELDS}


def test_what_is_unknown_is_a_dash_and_never_zero(open_office: Opener) -> None:
    bare = replace(plot(None, at((0, 0), (50, 3), (48, -40)), zone=None, made_up=False), purpose_kk=None,
                   purpose_ru=None)  # fmt: skip
    office = open_office(CITY, bare)
    office.session.select([bare.id])
    passport = office.show(Passport(office.session))
    for name, field in passport.tab_plot.form.fields.items():
        if hasattr(field.editor, "choices"):
            assert field.editor.choices()[""] == "—", name
        elif name != "cadastral_no":
            assert (field.editor.text(), line_of(field).placeholderText()) == ("", "—"), name
    assert passport.tab_plot.by_document.hectares.text() == "—"
    assert passport.tab_plot.by_document.metres.text() == "not stated"
    assert passport.tab_plot.by_coordinates.hectares.text() != "—"


def test_money_and_jobs_that_the_source_is_silent_about_are_dashes(office: Office, passport: Passport) -> None:
    passport.open_tab("project")
    assert passport.tab_project.number.value.text() == "—"
    assert passport.tab_project.number.source.text() == "not stated in the source"
    said = [one.text() for one in passport.tab_project.findChildren(QWidget) if hasattr(one, "text")
            and isinstance(one.text(), str)]  # fmt: skip
    assert said.count("—") >= 4
    assert "0" not in said


def test_a_figure_stands_with_its_source_and_day(open_office: Opener) -> None:
    records = neighbourhood()
    project = next(one for one in records if isinstance(one, Project))
    fact = Fact(subject="project", subject_id=project.id, key="investment_mln", value=1250.5, unit="mln KZT",
                nature="planned", source_kk="газет", source_ru="газета", as_of=date(2021, 1, 30))  # fmt: skip
    office = open_office(*records, fact)
    office.session.select([MIDDLE.id])
    passport = office.show(Passport(office.session))
    passport.open_tab("project")
    said = " ".join(one.text() for one in passport.tab_project.findChildren(QWidget) if hasattr(one, "text")
                    and isinstance(one.text(), str))  # fmt: skip
    assert "1,2505 bn" in said, "nothing of the figure is rounded away"
    assert "газет" in said
    assert "30.01.2021" in said


def test_a_text_that_cannot_be_read_stays_with_its_sentence_and_writes_nothing(
    office: Office, passport: Passport
) -> None:
    field = passport.tab_plot.form.fields["document_area_m2"]
    write(field, "көп")
    leave(field)
    assert office.did == []
    assert field.editor.text() == "көп"
    assert field.trouble.isVisible()
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    assert field.editor.text() == "0,93"
    assert not field.trouble.isVisible()


def test_choosing_another_plot_writes_what_was_typed_and_keeps_what_cannot_be_read(
    office: Office, passport: Passport
) -> None:
    other = office.register.find_plot("10-156-999-001")
    fields = passport.tab_plot.form.fields
    write(fields["document_area_m2"], "көп")
    write(fields["note"], "тексеру керек")
    office.session.select([other.id])
    assert office.did == ["change_plot"]
    assert office.get(MIDDLE).note == "тексеру керек"
    assert fields["document_area_m2"].editor.text() == ""
    office.session.select([MIDDLE.id])
    assert fields["document_area_m2"].editor.text() == "көп"
    assert fields["document_area_m2"].trouble.isVisible()


def test_escape_gives_the_old_value_back_and_nothing_is_written(office: Office, passport: Passport) -> None:
    field = passport.tab_plot.form.fields["purpose_kk"]
    write(field, "басқа")
    QTest.keyClick(line_of(field), Qt.Key.Key_Escape)
    leave(field)
    assert field.editor.text() == MIDDLE.purpose_kk
    assert office.did == []


def test_a_field_that_somebody_else_has_changed_meanwhile_is_not_overwritten(
    office: Office, passport: Passport
) -> None:
    field = passport.tab_plot.form.fields["note"]
    write(field, "біздікі")
    office.register.apply(change_record(office.register, office.get(MIDDLE), note="басқанікі"))
    leave(field)
    office.rest()
    assert office.get(MIDDLE).note == "басқанікі"
    (clash,) = passport.findChildren(Clash)
    assert {"theirs: басқанікі", "yours: біздікі"} <= {one.text() for one in clash.findChildren(QLabel)}
    QTest.mouseClick(clash.keep, LEFT)
    office.rest()
    assert office.get(MIDDLE).note == "біздікі"
    assert not any(one.isVisible() for one in passport.findChildren(Clash))


def test_theirs_may_be_taken_and_a_change_that_arrives_while_typing_is_noticed(
    office: Office, passport: Passport
) -> None:
    field = passport.tab_plot.form.fields["note"]
    write(field, "біздікі")
    office.register.apply(change_record(office.register, office.get(MIDDLE), note="басқанікі"))
    office.session.reload()
    office.rest()
    assert field.editor.text() == "біздікі", "what is being typed stays"
    leave(field)
    office.rest()
    assert office.get(MIDDLE).note == "басқанікі"
    (clash,) = passport.findChildren(Clash)
    QTest.mouseClick(clash.take, LEFT)
    office.rest()
    assert not any(one.isVisible() for one in passport.findChildren(Clash))
    assert field.editor.text() == "басқанікі"
    assert office.did == ["change_plot"]


def test_a_value_may_be_emptied_and_is_unknown_then(office: Office, passport: Passport) -> None:
    field = passport.tab_plot.form.fields["document_area_m2"]
    write(field, "")
    leave(field)
    assert office.did == ["change_plot"]
    assert office.get(MIDDLE).document_area_m2 is None
    assert passport.tab_plot.by_document.hectares.text() == "—"


def test_the_present_stage_is_finished_from_the_head_with_day_and_paper(office: Office, passport: Passport) -> None:
    first_move(passport).click()
    form = bubble(passport).findChild(StepForm)
    assert form.move_ == "finish"
    write(form.day, "20.11.2026")
    write(form.reference, "42")
    form.ok.click()
    office.rest()
    assert office.did == ["finish_stage"]
    stage = office.register.all(Stage, position=5)[0]
    assert (stage.status, stage.ended_on, stage.reference) == ("done", date(2026, 11, 20), "42")
    assert passport.header.stage.text().startswith("6. ")
    office.undo()
    assert passport.header.stage.text().startswith("5. ")


@pytest.mark.parametrize(
    ("move", "status", "act"),
    [
        ("suspend", "suspended", "suspend_stage"),
        ("return", "returned", "return_stage"),
        ("refuse", "refused", "refuse_stage"),
    ],
)
def test_suspending_returning_and_refusing_ask_for_the_reason(
    office: Office, passport: Passport, move: str, status: str, act: str
) -> None:
    passport.open_tab("stages")
    present = passport.data().present
    passport.tab_stages.move_wanted.emit(move, present, passport.tab_stages)
    form = bubble(passport).findChild(StepForm)
    form.ok.click()
    assert form.note.trouble.isVisible(), "without a reason nothing happens"
    write(form.note, "құжат жетпейді")
    form.ok.click()
    assert office.did == [act]
    stage = office.get(present)
    assert (stage.status, stage.note) == (status, "құжат жетпейді")
    office.undo()
    assert office.get(present).status == "in_progress"


def test_a_step_is_left_without_a_trace(office: Office, passport: Passport) -> None:
    first_move(passport).click()
    press(bubble(passport), "Cancel")
    assert office.did == []


def test_a_step_on_a_day_to_come_is_refused_with_a_sentence(office: Office, passport: Passport) -> None:
    first_move(passport).click()
    form = bubble(passport).findChild(StepForm)
    write(form.day, "31.12.2026")
    form.ok.click()
    office.rest()
    assert [error.code for error in office.said] == ["date_in_future"]
    assert office.did == []


def test_the_registration_of_a_free_plot_is_started_with_its_first_stage(office: Office, passport: Passport) -> None:
    free = office.register.find_plot("10-156-999-001")
    office.session.select([free.id])
    first_move(passport).click()
    press(bubble(passport), "Start")
    office.rest()
    (case,) = office.register.all(Registration, plot_id=free.id)
    assert office.did == ["open_registration"]
    first = min(office.register.all(Stage, registration_id=case.id), key=lambda stage: stage.position)
    assert (first.status, first.started_on) == ("in_progress", office.session.today)
    office.undo()
    assert office.register.all(Registration, plot_id=free.id) == []


def test_the_stages_stand_in_their_order_and_the_late_one_is_marked(passport: Passport) -> None:
    passport.open_tab("stages")
    lines = passport.tab_stages._lines
    assert lines.count() == 12
    words = [one.text() for one in lines.itemAt(4).widget().findChildren(QWidget) if one.property("role") == "late"]
    assert ["02.11.2026" in word for word in words] == [True]


def test_corners_are_read_shown_on_the_map_and_copied(office: Office, passport: Passport) -> None:
    passport.open_tab("corners")
    office.qtbot.wait(10)
    table = passport.tab_corners
    assert table.model.rowCount() == 4
    with office.qtbot.waitSignal(passport.corner_chosen) as chosen:
        table.table.selectRow(2)
    assert chosen.args == [MIDDLE.id, 3]
    table.copy(everything=True)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 5
    assert lines[1].split("\t")[:3] == ["1", "4970459,96", "11697277,81"]


@pytest.mark.parametrize("width", [300, 384, 700])
def test_all_of_a_corner_is_seen_at_every_width(office: Office, passport: Passport, width: int) -> None:
    passport.open_tab("corners")
    passport.resize(width, 700)
    office.qtbot.wait(20)
    model, table = passport.tab_corners.model, passport.tab_corners.table
    metrics = table.fontMetrics()
    for column in range(model.columnCount()):
        for line in model.index(0, column).data().split("\n"):
            assert metrics.horizontalAdvance(line) + 12 <= table.columnWidth(column)
    assert sum(table.columnWidth(column) for column in range(model.columnCount())) <= table.viewport().width()


@pytest.mark.parametrize("tab", TABS)
def test_no_tab_is_wider_than_the_passport(office: Office, passport: Passport, tab: str) -> None:
    passport.open_tab(tab)
    passport.resize(340, 700)
    office.qtbot.wait(20)
    page = passport.pages.currentWidget()
    content = page.widget() if hasattr(page, "widget") else page
    assert content.width() <= page.width()


def test_a_paper_is_noted_and_one_without_title_and_number_is_refused(office: Office, passport: Passport) -> None:
    passport.open_tab("papers")
    tab = passport.tab_papers
    QTest.mouseClick(tab.add, LEFT)
    tab.save()
    assert tab.title.trouble.isVisible()
    write(tab.title, "Әкімдік шешімі")
    write(tab.number, "77")
    write(tab.day, "20.11.2026")
    tab.save()
    assert office.did == ["add_document"]
    (paper,) = office.register.all(Document)
    assert (paper.title, paper.number, paper.dated) == ("Әкімдік шешімі", "77", date(2026, 11, 20))
    assert not tab.nothing.isVisible()


def test_the_history_names_what_was_done_to_this_plot(office: Office, passport: Passport) -> None:
    write(passport.tab_plot.form.fields["note"], "тексерілді")
    leave(passport.tab_plot.form.fields["note"])
    office.rest()
    passport.open_tab("history")
    said = [one.text() for one in passport.tab_history.findChildren(QLabel)]
    assert edit_words("change_plot") in said
    assert len(office.register.history(MIDDLE.id)) == 2


def test_a_project_is_unlinked_and_the_plot_teaches_how_to_link_one(office: Office, passport: Passport) -> None:
    passport.open_tab("project")
    press(passport.tab_project, "Unlink")
    assert office.did == ["unlink_project"]
    assert passport.tab_project.nothing.isVisible()
    office.undo()
    assert not passport.tab_project.nothing.isVisible()


def test_the_number_is_copied(passport: Passport) -> None:
    QTest.mouseClick(passport.header.copied, LEFT)
    assert QGuiApplication.clipboard().text() == "10-156-999-002"


def test_digits_of_the_kazakh_keyboard_are_digits_in_the_fields_of_numbers(passport: Passport, monkeypatch) -> None:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    monkeypatch.setattr("gui.widgets.physical._FIRST", 10)
    monkeypatch.setattr("gui.widgets.physical._MARKS", {59, 60, 61})
    field = passport.tab_plot.form.fields["document_area_m2"]
    line = line_of(field)
    line.setFocus()
    line.clear()
    for code, text in ((10, '"'), (60, "ю"), (11, "ә"), (15, ",")):
        event = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), Qt.KeyboardModifier.NoModifier, code, 0, 0, text)
        QApplication.sendEvent(line, event)
    assert line.text() == "1,26"
