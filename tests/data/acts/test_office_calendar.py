"""The office turns days of the calendar: due days follow, and the program's own calendar can be had back."""

from datetime import date

import pytest

from data.acts.open_registration import open_registration
from data.acts.reset_calendar import reset_calendar
from data.acts.set_calendar_day import set_calendar_day
from data.model import CalendarDay, Stage
from data.registration.calendar import WorkingDays, special_days
from data.store.open import create_register, open_register
from gis.errors import Conflict

MONDAY, TUESDAY, WEDNESDAY = date(2026, 9, 7), date(2026, 9, 8), date(2026, 9, 9)


def due(land):
    return next(one.due for one in land.register.all(Stage) if one.key == "application")


def test_a_day_off_moves_due_days_and_taking_it_back_moves_them_back(land):
    land.do(open_registration(land.register, land.one, "allotment", on=MONDAY, start=True))
    assert due(land) == TUESDAY
    land.do(set_calendar_day(land.register, TUESDAY, False, "Облыс күні", "День области"))
    assert due(land) == WEDNESDAY
    assert reset_calendar(land.register, [WEDNESDAY]).changes == ()
    land.do(reset_calendar(land.register, [TUESDAY]))
    assert due(land) == TUESDAY
    assert land.register.all(CalendarDay) == []


def test_the_year_tells_holidays_moved_days_and_working_weekends_with_their_source():
    days = special_days(2024)
    assert days[date(2024, 5, 4)].working
    assert (days[date(2024, 5, 4)].own, days[date(2024, 1, 1)].name_ru) == (False, "Новый год")
    office = CalendarDay(day=date(2024, 5, 6), working=False, name_ru="перенос")
    turned = CalendarDay(day=date(2024, 5, 4), working=False)
    same = CalendarDay(day=date(2024, 1, 1), working=False, name_kk="Жаңа жыл", name_ru="Новый год")
    elsewhere = CalendarDay(day=date(2025, 2, 3), working=False)
    days = special_days(2024, [office, turned, same, elsewhere])
    assert [day for day, one in days.items() if one.own] == [turned.day, office.day]
    assert (days[office.day].name_kk, days[turned.day].working) == ("перенос", False)
    assert list(days) == sorted(days)


def test_a_day_by_the_moon_is_marked_until_the_office_has_said_it():
    day = next(one.day for one in special_days(2027).values() if one.estimated)
    assert special_days(2027)[day].name_ru.startswith("Курбан-айт")
    row = CalendarDay(day=day, working=False, name_kk="Құрбан айт", name_ru="Курбан-айт")
    assert (special_days(2027, [row])[day].own, special_days(2027, [row])[day].estimated) == (True, False)


def test_a_new_register_counts_with_the_package_without_a_row(land):
    assert land.register.all(CalendarDay) == []
    assert not WorkingDays(land.register.all(CalendarDay)).is_working(date(2026, 12, 16))


def test_two_clerks_who_turn_the_same_day_meet_a_conflict(tmp_path):
    path, day = tmp_path / "r.gpkg", date(2026, 11, 23)
    create_register(path, today=day, user="aiman").close()
    one, two = (open_register(path, today=day, user=user) for user in ("aiman", "berik"))
    late = set_calendar_day(two, TUESDAY, False, "Б")
    one.apply(set_calendar_day(one, TUESDAY, False, "А"))
    with pytest.raises(Conflict):
        two.apply(late)
    assert [row.name_kk for row in two.all(CalendarDay)] == ["А"]
    one.close()
    two.close()
