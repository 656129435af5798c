"""Office settings: lists, codes, tracks and calendar are changed in place, written at once, and taken back."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListWidget

from data.acts.change_list import add_entry, change_entry
from data.acts.change_track import change_track
from data.acts.set_calendar_day import set_calendar_day
from data.lists import Words, name_of, names, program_lists
from data.model import CalendarDay, ListEntry, Zone
from data.office import lists_of, tracks_of
from data.registration.tracks import program_tracks, stage_name
from data.store.open import create_register, open_register
from gui.calendar_watch import CalendarWatch
from gui.dialogs.office.dialog import OfficeDialog
from gui.session import Session
from gui.settings import Settings
from gui.widgets import wording
from gui.widgets.fields import choice_field
from gui.widgets.popover import Popover
from tests.gui.panels.office import Office, leave, write

Settle = Callable[[], None]
TODAY = date(2026, 11, 23)


@pytest.fixture
def dialog(office: Office) -> OfficeDialog:
    """The settings over the office's register, at rest."""
    opened = OfficeDialog(None, office.session)
    office.show(opened, 1100, 720)
    office.rest()
    return opened


def click(widget: object) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# lists


def lists_at(dialog: OfficeDialog, office: Office, list_name: str, page: str = "lists"):
    dialog.open(page)
    dialog.pages[page].open(list_name)
    office.rest()
    return dialog.pages[page]


def test_a_new_line_is_offered_in_every_form_at_once_and_undo_takes_it_back(dialog, office):
    page = lists_at(dialog, office, "project_state")
    click(page.add)
    write(page.form.names["ru"], "заморожен")
    click(page.form.add)
    office.rest()
    assert office.did == ["add_list_entry"]
    assert page.lines.key() == "zamorojen"
    assert ("zamorojen", "Заморожен") in wording.list_choices("project_state")
    assert "заморожен" in page.form.names["ru"].editor.text()
    click(dialog.messages.buttons[0])
    office.rest()
    assert "zamorojen" not in dict(wording.list_choices("project_state"))
    assert "zamorojen" not in page.lines.order()
    dialog.redo()
    office.rest()
    assert "zamorojen" in page.lines.order()


def test_a_line_without_a_name_is_told_beside_the_field_and_nothing_is_written(dialog, office):
    page = lists_at(dialog, office, "category")
    click(page.add)
    click(page.form.add)
    assert page.form.names["kk"].trouble.isVisible()
    click(page.form.leave_button)
    assert not page.form.adding
    assert page.form.key == "agricultural"
    assert office.did == []


def test_a_line_of_the_office_keeps_one_name_at_least(dialog, office):
    office.session.do(lambda register: add_entry(register, "category", Words("", "лес", "")))
    page = lists_at(dialog, office, "category")
    page.lines.go_to("les")
    write(page.form.names["ru"], "")
    leave(page.form.names["ru"])
    assert page.form.names["ru"].trouble.isVisible()
    assert office.did == ["add_list_entry"]
    assert name_of("category", "les", "kk") == "лес"


def test_an_emptied_name_of_the_program_is_the_programs_name_again(dialog, office):
    page = lists_at(dialog, office, "category")
    for text, shown in (("лес", "лес"), ("", "земли сельскохозяйственного назначения")):
        write(page.form.names["ru"], text)
        leave(page.form.names["ru"])
        office.rest()
        assert name_of("category", "agricultural", "ru") == shown
        assert page.form.names["ru"].editor.text() == shown


def test_another_name_is_written_when_the_field_is_left(dialog, office):
    page = lists_at(dialog, office, "right")
    page.lines.go_to("secondary")
    write(page.form.names["en"], "sublease")
    leave(page.form.names["en"])
    office.rest()
    assert office.did == ["change_list_entry"]
    assert name_of("right", "secondary", "en") == "sublease"
    assert program_lists().name_of("right", "secondary", wording.language()) in page.form.about.text()
    click(page.reset)
    office.rest()
    assert name_of("right", "secondary", "en") == program_lists().name_of("right", "secondary", "en")
    assert page.reset.isHidden()


def test_what_is_typed_belongs_to_its_own_line_when_the_clerk_goes_to_another(dialog, office):
    page = lists_at(dialog, office, "right")
    page.lines.go_to("secondary")
    write(page.form.names["en"], "sublease")
    page.open("category")
    office.rest()
    assert name_of("right", "secondary", "en") == "sublease"
    assert page.form.names["en"].editor.text() == "agricultural land"


def test_lines_move_by_keys_buttons_and_stay_chosen(dialog, office):
    page = lists_at(dialog, office, "ended_why")
    page.lines.setFocus()
    page.lines.go_to("seized")
    QTest.keyClick(page.lines, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    office.rest()
    assert list(names("ended_why")) == ["terminated", "seized", "lease_expired"]
    assert page.lines.key() == "seized"
    click(page.up)
    office.rest()
    assert next(iter(names("ended_why"))) == "seized"
    assert not page.up.isEnabled()
    click(page.down)
    office.rest()
    assert list(names("ended_why"))[1] == "seized"
    assert office.did == ["move_list_entry"] * 3


def test_a_line_in_use_is_hidden_not_taken_out_and_forms_show_it_as_it_is(dialog, office):
    page = lists_at(dialog, office, "zone_kind")
    kind = office.register.all(Zone)[0].kind
    page.lines.go_to(kind)
    assert page.form.remove.isHidden()
    QTest.keyClick(page.lines, Qt.Key.Key_Delete)
    office.rest()
    assert office.did == []
    assert name_of("zone_kind", kind, "kk") in dialog.messages.text
    click(page.form.hide_button)
    office.rest()
    assert office.did == ["hide_list_entry"]
    assert kind not in names("zone_kind")
    field = choice_field("", wording.list_choices("zone_kind"))
    field.show_value(kind)
    assert field.value() == kind
    assert wording.listed("zone_kind", kind) in {label.text() for label in field.findChildren(QLabel)}
    assert wording.listed("zone_kind", kind) != kind
    click(page.form.hide_button)
    office.rest()
    assert kind in names("zone_kind")


def test_a_form_that_stands_open_offers_what_the_office_has_now(dialog, office, qtbot):
    field = choice_field("", wording.list_choices("zone_kind"))
    office.show(field)
    page = lists_at(dialog, office, "zone_kind")
    click(page.add)
    write(page.form.names["kk"], "Агроаймақ")
    click(page.form.add)
    office.rest()
    field.editor.open()
    words = field.editor.findChild(QListWidget)
    assert "Агроаймақ" in [words.item(row).text() for row in range(words.count())]
    field.editor.findChild(Popover).close()


def test_figures_have_their_unit_beside_the_name(dialog, office):
    page = lists_at(dialog, office, "fact")
    page.lines.go_to("jobs")
    write(page.form.units["ru"], "чел.")
    leave(page.form.units["ru"])
    office.rest()
    assert lists_of(office.register).unit_of("jobs", "ru") == "чел."


def test_codes_are_typed_and_a_strange_one_is_told_beside_it_but_recorded(dialog, office):
    page = lists_at(dialog, office, "district", "codes")
    click(page.add)
    write(page.form.names["kk"], "Байқоңыр")
    click(page.form.add)
    assert page.form.code.trouble.isVisible()
    write(page.form.code, "10-1577")
    assert "10-1577" in page.form.code.source.text()
    click(page.form.add)
    office.rest()
    assert "10-1577" in names("district")


def test_another_clerks_change_is_shown_and_a_change_over_it_is_refused(qtbot, qapp, tmp_path):
    path = tmp_path / "r.gpkg"
    create_register(path, today=TODAY, user="aiman").close()
    session = Session(open_register(path, today=TODAY, user="aiman"), "ru")
    other = open_register(path, today=TODAY, user="berik")
    dialog = OfficeDialog(None, session)
    qtbot.addWidget(dialog)
    dialog.open("lists")
    seen = session.office.lists
    other.apply(change_entry(other, "category", "water", name=Words("су", "вода", "")))
    dialog.write(lambda register: change_entry(register, "category", "water", hidden=True, seen=seen))
    qtbot.waitUntil(lambda: bool(dialog.messages.text) and not session.jobs.busy, timeout=5000)
    qtbot.waitUntil(lambda: name_of("category", "water", "ru") == "вода", timeout=5000)
    assert "water" in names("category")
    assert len(other.all(ListEntry)) == 1
    other.close()
    session.close()
    assert name_of("category", "water", "ru") == "земли водного фонда"
    again = Session(open_register(path, today=TODAY), "ru")
    assert name_of("category", "water", "ru") == "вода"
    again.close()


# tracks


def tracks_at(dialog: OfficeDialog):
    dialog.open("tracks")
    return dialog.pages["tracks"]


def own(office: Office, key: str = "allotment"):
    return tracks_of(office.register).track(key)


def test_a_new_stage_stands_after_the_chosen_one(dialog, office):
    page = tracks_at(dialog)
    page.stages.go_to("zoning_check")
    click(page.add)
    click(page.form.add)
    assert page.form.texts["name"].trouble.isVisible()
    write(page.form.texts["name"], "Public hearing")
    write(page.form.limit, "15")
    click(page.form.add)
    office.rest()
    assert office.did == ["change_track"]
    assert [kind.key for kind in own(office).stages][1:4] == ["zoning_check", "public_hearing", "preselection"]
    assert own(office).stage("public_hearing").limit_days == 15
    assert page.stages.key() == "public_hearing"
    assert stage_name("allotment", "public_hearing", "kk") == "Public hearing"


def test_limits_words_and_months_are_written_when_their_field_is_left(dialog, office):
    page = tracks_at(dialog)
    page.stages.go_to("lmp")
    write(page.form.limit, "20")
    leave(page.form.limit)
    office.rest()
    click(page.form.languages.chips["kk"])
    write(page.form.texts["reference"], "№ 119")
    leave(page.form.texts["reference"])
    office.rest()
    write(page.months, "")
    leave(page.months)
    office.rest()
    way = own(office)
    assert (way.stage("lmp").limit_days, way.stage("lmp").reference.kk, way.total_months) == (20, "№ 119", None)
    assert way.stage("lmp").reference.ru == program_tracks().track("allotment").stage("lmp").reference.ru
    write(page.form.limit, "-3")
    leave(page.form.limit)
    assert page.form.limit.trouble.isVisible()
    click(page.reset)
    office.rest()
    assert own(office) == program_tracks().track("allotment")


def test_the_words_of_a_language_are_left_before_another_is_shown(dialog, office):
    page = tracks_at(dialog)
    click(page.form.languages.chips["ru"])
    write(page.form.texts["name"], "Приём")
    click(page.form.languages.chips["kk"])
    office.rest()
    name = own(office).stages[0].name
    assert (name.ru, name.kk) == ("Приём", "Өтінішті қабылдау")
    write(page.form.texts["name"], "Қабылдау")
    click(page.tracks.chips["zone"])
    office.rest()
    assert own(office).stages[0].name.kk == "Қабылдау"
    assert own(office, "zone") == program_tracks().track("zone")
    assert page.stages.order() == [kind.key for kind in own(office, "zone").stages]


def test_papers_are_tags_that_go_with_a_click_and_come_from_the_list(dialog, office, qtbot):
    page = tracks_at(dialog)
    click(page.form.needed.tags["bin_iin"])
    office.rest()
    assert own(office).stages[0].papers_needed == ("application", "location_scheme")
    click(page.form.given.more)
    bubble = page.form.given.findChild(Popover)
    words = bubble.findChild(QListWidget)
    at = next(n for n in range(words.count()) if words.item(n).data(Qt.ItemDataRole.UserRole) == "letter")
    words.setCurrentRow(at)
    QTest.keyClick(words, Qt.Key.Key_Return)
    office.rest()
    assert own(office).stages[0].papers_given == ("letter",)


def test_a_stage_is_moved_and_taken_out_and_all_of_it_comes_back_by_undo(dialog, office):
    page = tracks_at(dialog)
    page.stages.setFocus()
    page.stages.go_to("apz")
    QTest.keyClick(page.stages, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    office.rest()
    assert [kind.key for kind in own(office).stages][2:4] == ["apz", "preselection"]
    QTest.keyClick(page.stages, Qt.Key.Key_Delete)
    office.rest()
    assert "apz" not in page.stages.order()
    assert stage_name("allotment", "apz", "ru") == program_tracks().stage_name("allotment", "apz", "ru")
    for _ in range(5):
        QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        office.rest()
    assert own(office) == program_tracks().track("allotment")


def test_undo_goes_no_further_back_than_the_dialog(dialog, office):
    before = office.register.undo_name
    dialog.undo()
    office.rest()
    assert office.register.undo_name == before
    assert office.did == []


def test_the_last_stage_of_a_track_stays(dialog, office):
    page = tracks_at(dialog)
    click(page.tracks.chips["zone"])
    for _ in range(5):
        QTest.keyClick(page.stages, Qt.Key.Key_Delete)
        office.rest()
    assert len(own(office, "zone").stages) == 1
    assert dialog.messages.text


# calendar


def calendar_at(dialog: OfficeDialog, office: Office):
    dialog.open("calendar")
    office.rest()
    return dialog.pages["calendar"]


def click_day(page, day: date) -> None:
    QTest.mouseClick(page.year, Qt.MouseButton.LeftButton, pos=page.year.rect_of(day).center().toPoint())


def test_a_click_chooses_a_day_and_its_button_turns_it_with_a_name(dialog, office):
    page = calendar_at(dialog, office)
    page.go(date(2026, 12, 1))
    office.rest()
    day = date(2026, 12, 31)
    click_day(page, day)
    assert page.card.day == day
    assert page.card.kk.isHidden()
    click(page.card.turn)
    office.rest()
    (row,) = office.register.all(CalendarDay)
    assert (row.day, row.working) == (day, False)
    assert row.name_kk
    assert row.name_ru
    write(page.card.ru, "Перенос с 3 января")
    leave(page.card.ru)
    office.rest()
    assert office.register.all(CalendarDay)[0].name_ru == "Перенос с 3 января"
    click(page.card.back)
    office.rest()
    assert office.register.all(CalendarDay) == []
    assert office.did == ["reset_calendar", "set_calendar_day", "set_calendar_day"]


def test_a_weekend_becomes_a_working_day_by_the_keyboard_alone(dialog, office):
    page = calendar_at(dialog, office)
    page.go(date(2026, 11, 27))
    page.year.setFocus()
    QTest.keyClick(page.year, Qt.Key.Key_Right)
    QTest.keyClick(page.year, Qt.Key.Key_Space)
    office.rest()
    (row,) = office.register.all(CalendarDay)
    assert (row.day, row.working) == (date(2026, 11, 28), True)
    QTest.keyClick(page.year, Qt.Key.Key_PageDown)
    QTest.keyClick(page.year, Qt.Key.Key_PageDown)
    office.rest()
    assert page.year.year == 2027
    click(page.before)
    office.rest()
    assert page.title.text() == "2026"


def test_an_estimated_day_is_marked_and_can_be_confirmed(dialog, office):
    page = calendar_at(dialog, office)
    page.go(date(2027, 5, 16))
    office.rest()
    assert page.card.confirm.isVisible()
    click(page.card.confirm)
    office.rest()
    (row,) = office.register.all(CalendarDay)
    assert (row.day, row.working, row.name_ru) == (date(2027, 5, 16), False, "Курбан-айт")
    assert page.card.confirm.isHidden()
    assert page.card.back.isVisible()


def test_a_year_goes_back_to_the_programs_own(dialog, office):
    page = calendar_at(dialog, office)
    for day in (date(2026, 12, 30), date(2026, 12, 31), date(2027, 1, 4)):
        office.session.do(lambda register, day=day: set_calendar_day(register, day, False, "Демалыс"))
    office.rest()
    assert page.reset.isVisible()
    click(page.reset)
    office.rest()
    assert [row.day for row in office.register.all(CalendarDay)] == [date(2027, 1, 4)]


def test_every_day_of_a_year_can_be_hit_where_it_is_drawn(dialog, office):
    page = calendar_at(dialog, office)
    for size in ((1100, 720), (887, 472), (1880, 1000)):
        dialog.resize(*size)
        for month in range(1, 13):
            day = date(2026, month, 28)
            rect = page.year.rect_of(day)
            assert page.year.rect().contains(rect.toAlignedRect()), (size, day)
            assert page.year.day_at(rect.center()) == day


# the dialog


def test_pages_open_by_keys_and_escape_closes_what_has_been_written(dialog, office):
    QTest.keyClick(dialog, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert dialog.page is dialog.pages["lists"]
    page = dialog.pages["lists"]
    write(page.form.names["en"], "farm land")
    dialog.reject()
    office.rest()
    assert name_of("category", "agricultural", "en") == "farm land"
    assert not dialog.isVisible()


def test_nothing_is_written_into_a_register_that_may_only_be_read(qtbot, qapp, tmp_path):
    path = tmp_path / "r.gpkg"
    made = create_register(path, today=TODAY)
    made.apply(add_entry(made, "paper", Words("анықтама", "справка", "")))
    made.apply(change_track(made, own_track(made)))
    made.close()
    session = Session(open_register(path, today=TODAY, read_only=True), "ru")
    dialog = OfficeDialog(None, session)
    qtbot.addWidget(dialog)
    assert "spravka" in names("paper")
    dialog.write(lambda register: change_entry(register, "category", "water", hidden=True))
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=5000)
    assert dialog.messages.text
    session.close()


def own_track(register):
    return replace(tracks_of(register).track("zone"), total_months=4)


def test_an_emptied_calendar_is_told_once(qtbot, qapp, tmp_path):
    path = tmp_path / "r.gpkg"
    made = create_register(path, today=TODAY)
    made.apply(set_calendar_day(made, TODAY, False, "Демалыс"))
    made.close()
    with closing(sqlite3.connect(path)) as foreign, foreign:
        foreign.execute("DELETE FROM calendar")
    said: list[str] = []
    for _ in range(2):
        session = Session(open_register(path, today=TODAY), "ru", Settings(tmp_path))
        watch = CalendarWatch(session, said.append, session)
        qtbot.waitUntil(lambda session=session: not session.jobs.busy, timeout=5000)
        assert watch.parent() is session
        assert session.register.all(CalendarDay) == []
        session.close()
    assert said == ["calendar_gone"]
