"""The place Late in the window: the list by mouse and by keys, the calendar, use and end of a right, another day."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from data.acts.advance_stage import finish_stage
from data.acts.end_right import end_right
from data.acts.set_calendar_day import set_calendar_day
from data.model import Stage
from gui.models.deadlines_model import LEFT, NUMBER, Group
from tests.journeys.clerk import LEFT as LEFT_BUTTON
from tests.journeys.clerk import NONE
from tests.journeys.test_nothing_is_clipped import SCREENS, clipped

DAY = date(2026, 11, 23)


def open_late(clerk: Any, zone: str | None = None) -> Any:
    """Click the place on the rail and wait until the list is there."""
    clerk.window._go(zone)
    QTest.mouseClick(clerk.window.rail.buttons["late"], LEFT_BUTTON)
    page = clerk.window.middle.page
    clerk.wait(lambda: page.book.ready)
    return page


def lines(page: Any, kind: str | None = None) -> list[Any]:
    found = (page.model.line(row) for row in range(page.model.rowCount()))
    return [line for line in found if line is not None and kind in (None, line.kind)]


def spot(page: Any, row: int, column: int = NUMBER) -> QPoint:
    index = page.model.index(row, column)
    page.table.scrollTo(index)
    return page.table.visualRect(index).center()


def click(page: Any, row: int, column: int = NUMBER) -> None:
    QTest.mouseClick(page.table.viewport(), LEFT_BUTTON, NONE, spot(page, row, column))


def row_of(page: Any, kind: str) -> int:
    return next(row for row in range(page.model.rowCount()) if (line := page.model.line(row)) and line.kind == kind)


def popup(clerk: Any) -> QMenu:
    clerk.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_what_is_late_stands_first_and_is_what_the_statuses_say(clerk: Any) -> None:
    page = open_late(clerk)
    late = [status.id for status in clerk.session.statuses.values() if status.overdue]
    shown = [line.plot_id for line in lines(page, "late")]
    assert sorted(shown) == sorted(late)
    head = page.model.row(0)
    assert isinstance(head, Group)
    assert (head.key, head.count) == ("late", len(late))
    assert [line.days for line in lines(page, "late")] == sorted(line.days for line in lines(page, "late"))
    assert str(len(late)) in page.summary.text()


def test_a_click_chooses_the_plot_for_map_and_passport_and_a_choice_on_the_map_marks_its_line(clerk: Any) -> None:
    page = open_late(clerk)
    row = row_of(page, "late")
    click(page, row)
    plot_id = page.model.line(row).plot_id
    assert clerk.session.selection == (plot_id,)
    assert clerk.window.passport.data().plot.id == plot_id
    other = lines(page, "this_week")[0].plot_id
    clerk.session.select([other])
    marked = {page.model.line(index.row()).plot_id for index in page.table.selectionModel().selectedRows()}
    assert marked == {other}


def test_a_double_click_shows_the_plot_on_the_map(clerk: Any) -> None:
    page = open_late(clerk)
    seen: list[Any] = []
    clerk.session.zoom_wanted.connect(seen.append)
    where = spot(page, row_of(page, "late"))
    QTest.mouseClick(page.table.viewport(), LEFT_BUTTON, NONE, where)
    QTest.mouseDClick(page.table.viewport(), LEFT_BUTTON, NONE, where)
    assert seen == [(clerk.session.selection[0],)]


def test_by_keys_alone_a_group_folds_and_a_plot_opens_at_its_stages(clerk: Any) -> None:
    page = open_late(clerk)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, 0))
    many = page.model.rowCount()
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    folded = page.model.rowCount()
    assert folded == many - page.model.row(0).count
    assert page.model.row(0).folded
    QTest.keyClick(page.table, Qt.Key.Key_Space)
    assert page.model.rowCount() == many
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    first = page.model.line(1)
    assert clerk.session.selection == (first.plot_id,)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert clerk.window.passport.tab == "stages"
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert page.table.currentIndex().row() == 0


def test_a_click_on_a_head_folds_its_group_and_leaves_the_choice(clerk: Any) -> None:
    page = open_late(clerk)
    click(page, row_of(page, "this_week"))
    chosen, many = clerk.session.selection, page.model.rowCount()
    click(page, 0)
    assert page.model.rowCount() < many
    assert clerk.session.selection == chosen


def test_a_click_on_a_title_sorts_inside_the_groups(clerk: Any) -> None:
    page = open_late(clerk)
    across = page.table.horizontalHeader()
    where = QPoint(across.sectionViewportPosition(LEFT) + 10, across.height() // 2)
    QTest.mouseClick(across.viewport(), LEFT_BUTTON, NONE, where)
    days = [line.days for line in lines(page, "late")]
    assert days == sorted(days, reverse=True)
    assert page.model.row(0).key == "late"


def test_the_zone_box_rules_the_list(clerk: Any) -> None:
    page = open_late(clerk)
    everywhere = len(lines(page))
    zone = clerk.session.zones[0].id
    clerk.window._go(zone)
    assert 0 < len(lines(page)) < everywhere
    assert {line.status.zone_id for line in lines(page)} == {zone}
    clerk.window._go(None)
    assert len(lines(page)) == everywhere


def test_the_list_is_searched_by_number_project_and_person(clerk: Any) -> None:
    page = open_late(clerk)
    wanted = lines(page, "late")[-1]
    page.search.setFocus()
    QTest.keyClicks(page.search, wanted.status.cadastral_no)
    clerk.qtbot.waitUntil(lambda: {line.plot_id for line in lines(page)} == {wanted.plot_id})
    page.search.setText("мұндай жоқ")
    clerk.qtbot.waitUntil(lambda: page.pages.currentWidget() is page.nothing)
    assert page.nothing.title.text() == clerk.words("Deadlines", "Nothing passes the filter")
    page.search.clear()
    clerk.qtbot.waitUntil(lambda: page.pages.currentWidget() is page.table)
    person = next(line.case.person for line in lines(page) if line.case.person)
    QTest.mouseClick(page.person, LEFT_BUTTON)
    menu = popup(clerk)
    next(line for line in menu.actions() if line.text() == person).trigger()
    menu.close()
    assert {line.case.person for line in lines(page)} == {person}


def test_a_late_stage_that_is_finished_leaves_the_list_and_the_number_on_the_rail(clerk: Any) -> None:
    page = open_late(clerk)
    before, line = len(lines(page, "late")), lines(page, "late")[-1]
    badge = clerk.window.rail.buttons["late"]
    assert badge.accessibleDescription() == str(before)
    clerk.session.do(lambda register: finish_stage(register, line.case.stage_id, DAY))
    clerk.wait()
    assert line.plot_id not in [one.plot_id for one in lines(page, "late")]
    assert badge.accessibleDescription() == str(before - 1)
    clerk.undo()
    assert len(lines(page, "late")) == before


def test_the_menu_of_a_line_moves_its_stage(clerk: Any) -> None:
    page = open_late(clerk)
    row = row_of(page, "late")
    line = page.model.line(row)
    page.table.customContextMenuRequested.emit(spot(page, row))
    menu = popup(clerk)
    word = f"{clerk.words('Moves', 'Finish stage')}…"
    action = next(one for one in menu.actions() if one.text() == word)

    def fill(dialog: Any) -> None:
        dialog.form.finish()

    menu.close()
    clerk.answer(fill, action.trigger)
    clerk.wait(lambda: clerk.register.get(Stage, line.case.stage_id).status == "done")


def test_the_list_is_copied_as_a_table(clerk: Any) -> None:
    page = open_late(clerk)
    page.table.clearSelection()
    QTest.mouseClick(page.copy, LEFT_BUTTON)
    text = QGuiApplication.clipboard().text().split("\n")
    assert len(text) == 1 + len(lines(page))
    assert {line.count("\t") for line in text} == {8}
    click(page, row_of(page, "late"))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    chosen = QGuiApplication.clipboard().text().split("\n")
    assert lines(page, "late")[0].status.cadastral_no in chosen[1]


def test_a_plot_is_released_from_its_line_and_leaves_the_list(clerk: Any) -> None:
    page = open_late(clerk)
    row = row_of(page, "ended")
    plot_id = page.model.line(row).plot_id
    page.table.customContextMenuRequested.emit(spot(page, row))
    menu = popup(clerk)
    word = f"{clerk.words('Rights', 'Release the plot')}…"
    action = next(one for one in menu.actions() if one.text() == word)
    menu.close()
    clerk.answer(clerk.accept, action.trigger)
    clerk.wait(lambda: clerk.session.statuses[plot_id].status == "free")
    assert plot_id not in [line.plot_id for line in lines(page, "ended")]
    clerk.undo()
    assert plot_id in [line.plot_id for line in lines(page, "ended")]


def registered(clerk: Any) -> str:
    return next(status.id for status in clerk.session.statuses.values() if status.status == "registered")


def test_from_the_passport_a_right_ends_for_a_reason_and_stands_under_ended_then(clerk: Any) -> None:
    plot_id = registered(clerk)
    clerk.session.select([plot_id])
    header = clerk.window.passport.header

    def fill(dialog: Any) -> None:
        clerk.write(dialog.why, "seized")
        clerk.write(dialog.day, "24.11.2026")
        QTest.mouseClick(dialog.ok, LEFT_BUTTON)
        assert dialog.trouble.isVisible()
        clerk.write(dialog.day, "23.11.2026")
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.push(header, f"{clerk.words('Rights', 'End the right')}…"))
    clerk.wait(lambda: clerk.session.statuses[plot_id].status == "terminated")
    page = open_late(clerk)
    assert [line.why for line in lines(page, "ended") if line.plot_id == plot_id] == ["seized"]


def test_a_dialog_that_is_left_changes_nothing(clerk: Any) -> None:
    clerk.session.select([registered(clerk)])
    mark = clerk.register.mark()
    for action in ("set_use", "end_right"):
        clerk.answer(lambda dialog: dialog.reject(), lambda action=action: clerk.window._run(action))
    assert clerk.register.mark() == mark


def test_a_term_that_is_set_puts_the_plot_under_watch_until_it_is_used(clerk: Any) -> None:
    plot_id = registered(clerk)
    clerk.session.select([plot_id])

    def watch(dialog: Any) -> None:
        clerk.write(dialog.develop_by, "01.02.2027")
        QTest.mouseClick(dialog.ok, LEFT_BUTTON)
        assert dialog.trouble.isVisible()
        clerk.write(dialog.note, "шарт № 3")
        clerk.accept(dialog)

    def use(dialog: Any) -> None:
        clerk.write(dialog.used_on, "20.11.2026")
        clerk.accept(dialog)

    clerk.answer(watch, lambda: clerk.window._run("set_use"))
    clerk.wait()
    page = open_late(clerk)
    assert [line.due for line in lines(page, "development") if line.plot_id == plot_id] == [date(2027, 2, 1)]
    clerk.answer(use, lambda: clerk.window._run("set_use"))
    clerk.wait(lambda: plot_id not in [line.plot_id for line in lines(page, "development")])


def test_an_action_that_cannot_be_says_why(clerk: Any) -> None:
    free = next(status.id for status in clerk.session.statuses.values() if status.status == "free")
    clerk.session.select([free])
    for action, words in (
        ("set_use", "The right to this plot is not registered or has ended."),
        ("end_right", "There is no right to this plot that could be ended."),
        ("release_plot", "The right to this plot has not ended; end it first."),
    ):
        clerk.window._run(action)
        assert clerk.said() == clerk.words("messages", words)


def test_the_calendar_counts_the_days_and_a_click_lists_the_plots_of_one(clerk: Any) -> None:
    page = open_late(clerk)
    QTest.mouseClick(page.views.chips["calendar"], LEFT_BUTTON)
    month = page.month
    due = {line.due for line in lines(page, "this_week")}
    day = max(due)
    assert month.count(day) >= 1
    QTest.mouseClick(month, LEFT_BUTTON, NONE, month.rect_of(day).center().toPoint())
    listed = page.day_list.list
    assert listed.count() == month.count(day)
    listed.setCurrentRow(0)
    assert clerk.session.selection == (listed.item(0).data(Qt.ItemDataRole.UserRole),)
    assert {line.plot_id for line in lines(page, "this_week") if line.due == day} >= set(clerk.session.selection)


def test_the_calendar_is_walked_by_keys_through_holidays_and_moved_days(clerk: Any) -> None:
    page = open_late(clerk)
    page.show_view("calendar")
    month = page.month
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert month.day == DAY + timedelta(days=1)
    QTest.keyClick(month, Qt.Key.Key_Down)
    assert (month.day, month.first) == (date(2026, 12, 1), date(2026, 12, 1))
    for _ in range(3):
        QTest.keyClick(month, Qt.Key.Key_PageDown)
    assert month.first == date(2027, 3, 1)
    assert month.special_name(date(2027, 3, 22)).startswith("Наурыз")
    month.go(date(2024, 5, 4))
    assert month.special_name(date(2024, 5, 4))
    QTest.keyClick(month, Qt.Key.Key_Home)
    assert month.day == DAY


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_all_words_of_the_place_are_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    clerk.window.resize(*screen)
    page = open_late(clerk)
    found = set()
    for view in ("list", "calendar"):
        page.show_view(view)
        clerk.qtbot.wait(50)
        found |= {f"{view}: {one}" for one in clipped(page)}
    assert not found


def test_the_window_that_stays_open_over_night_shows_the_new_day(clerk: Any) -> None:
    page = open_late(clerk)
    before = {line.plot_id for line in lines(page, "late")}
    becoming = {line.plot_id for line in lines(page, "this_week") if line.due == DAY}
    clerk.session.select([min(before)])
    clerk.program.turn(DAY + timedelta(days=1))
    clerk.wait()
    page = clerk.window.middle.page
    clerk.wait(lambda: page.book.ready)
    assert clerk.session.today == DAY + timedelta(days=1)
    assert clerk.session.selection == (min(before),)
    assert clerk.window.rail.place == "late"
    assert {line.plot_id for line in lines(page, "late")} == before | becoming
    assert clerk.window.rail.buttons["late"].accessibleDescription() == str(len(before | becoming))


def test_the_window_says_at_its_start_what_presses_and_leads_there(start: Any) -> None:
    clerk = start("en")
    late = sum(status.overdue for status in clerk.session.statuses.values())
    clerk.qtbot.waitUntil(lambda: f"{late} late" in clerk.said())
    clerk.push(clerk.window.map.messages, clerk.words("Deadlines", "Show"))
    assert clerk.window.rail.place == "late"


def test_a_right_that_ends_while_the_list_is_read_is_on_it(clerk: Any) -> None:
    plot_id = registered(clerk)
    clerk.window._go(None)
    clerk.session.do(lambda register: end_right(register, plot_id, "terminated"))
    clerk.window.show_place("late")
    page = clerk.window.middle.page
    clerk.wait(lambda: page.book.ready)
    assert plot_id in [line.plot_id for line in lines(page, "ended")]


def test_a_day_that_the_office_takes_off_moves_the_end_of_the_week(clerk: Any) -> None:
    page = open_late(clerk)
    friday = date(2026, 11, 27)
    before = [line.plot_id for line in lines(page, "this_week") if line.due == friday]
    assert before
    clerk.session.do(lambda register: set_calendar_day(register, friday, False, "демалыс", "выходной"))
    clerk.wait(lambda: page.book.ready and not page.book.calendar.is_working(friday))
    clerk.qtbot.waitUntil(lambda: friday not in [line.due for line in lines(page, "this_week")])
    assert page.month.day == DAY
    page.show_view("calendar")
    assert page.month.special_name(friday) == "демалыс"
    clerk.undo()
    clerk.qtbot.waitUntil(lambda: [one.plot_id for one in lines(page, "this_week") if one.due == friday] == before)


def test_reminders_of_the_desktop_are_switched_in_the_menu(clerk: Any) -> None:
    settings = clerk.session.settings
    clerk.choose("reminders")
    assert not settings.flag("reminders", True)
    off = clerk.words("messages", "The desktop reminds no more; the window still does.")
    assert clerk.said() == off
    clerk.choose("reminders")
    assert settings.flag("reminders", True)


def test_an_edit_leaves_the_clerk_where_they_were_in_the_list(clerk: Any) -> None:
    page = open_late(clerk)
    row = row_of(page, "stalled")
    click(page, row)
    bar = page.table.verticalScrollBar()
    place, plot_id = bar.value(), page.model.line(row).plot_id
    assert place > 0
    other = next(line for line in lines(page, "late") if line.plot_id != plot_id)
    clerk.session.do(lambda register: finish_stage(register, other.case.stage_id, DAY))
    clerk.wait(lambda: other.plot_id not in [line.plot_id for line in lines(page, "late")])
    assert bar.value() == place
    assert page.model.line(page.table.currentIndex().row()).plot_id == plot_id
