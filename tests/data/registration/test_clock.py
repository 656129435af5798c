"""The clock of a registration, against a plain walk over the days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model import CalendarDay, Stage
from data.registration.calendar import WorkingDays, seed
from data.registration.clock import days_late, due_date, moved, total_due

PLAIN = WorkingDays()
DAY = timedelta(days=1)
OFF_2024 = {
    date(2024, month, day)
    for month, day in (
        (1, 1), (1, 2), (1, 7), (3, 8), (3, 21), (3, 22), (3, 25), (5, 1), (5, 7), (5, 8), (5, 9),
        (6, 16), (7, 6), (7, 8), (8, 30), (10, 25), (12, 16),
    )
}  # fmt: skip
WORKED_2024 = {date(2024, 5, 4)}
"""The days of 2024 as they were lived in Kazakhstan: holidays on working days, moved days, one working Saturday."""


def works(day, own):
    """Does the office work? The table of the office first, then the days of 2024, then the week."""
    if day in own:
        return own[day]
    if day in WORKED_2024:
        return True
    return day not in OFF_2024 and day.weekday() < 5


def walk(start, count, own):
    """Day by day to the count-th working day after the start."""
    day = start
    while count:
        day += DAY
        count -= works(day, own)
    return day


days_2024 = st.dates(date(2024, 1, 1), date(2024, 10, 1))
own_days = st.dictionaries(st.dates(date(2024, 1, 1), date(2024, 12, 30)), st.booleans(), max_size=12)


def calendar_of(own):
    return WorkingDays([CalendarDay(day=day, working=working) for day, working in own.items()])


def test_the_working_weekends_and_moved_days_are_known():
    assert PLAIN.is_working(date(2024, 5, 4))
    assert PLAIN.is_working(date(2025, 1, 5))
    assert not PLAIN.is_working(date(2024, 5, 8))
    assert not PLAIN.is_working(date(2025, 1, 3))
    assert not PLAIN.is_working(date(2024, 5, 5))
    assert not PLAIN.is_working(date(2026, 3, 23))


def test_every_day_of_2024_is_as_it_was_lived():
    every = [date(2024, 1, 1) + DAY * n for n in range(366)]
    assert [day for day in every if PLAIN.is_working(day) != works(day, {})] == []


@given(days_2024, st.integers(0, 40), own_days)
def test_a_limit_ends_on_its_last_working_day_as_a_walk_over_the_days_says(start, limit, own):
    assert due_date(start, limit, calendar_of(own)) == walk(start, limit, own)


@given(days_2024, st.integers(0, 60), own_days)
def test_working_days_between_are_those_that_a_walk_meets(start, length, own):
    end = start + DAY * length
    met = sum(works(start + DAY * n, own) for n in range(1, length + 1))
    assert calendar_of(own).between(start, end) == met
    assert calendar_of(own).between(end, start) == 0


@given(days_2024, st.integers(1, 30), own_days)
def test_the_day_before_and_the_next_working_day_fit_the_walk(start, count, own):
    calendar = calendar_of(own)
    back = calendar.before(start, count)
    assert calendar.is_working(back)
    assert calendar.between(back - DAY, start - DAY) == count
    following = calendar.next(start)
    assert calendar.is_working(following)
    assert following == start or (not works(start, own) and walk(start, 1, own) == following)


def test_day_one_is_the_next_working_day():
    assert due_date(date(2026, 11, 20), 1, PLAIN) == date(2026, 11, 23)
    assert due_date(date(2024, 5, 3), 1, PLAIN) == date(2024, 5, 4)
    assert due_date(date(2024, 5, 3), 5, PLAIN) == date(2024, 5, 14)
    assert due_date(date(2026, 11, 20), 0, PLAIN) == date(2026, 11, 20)
    assert due_date(date(2026, 11, 20), None, PLAIN) is None


@given(days_2024, st.integers(1, 20), st.lists(st.tuples(st.integers(0, 9), st.integers(0, 12)), max_size=3), own_days)
def test_every_suspension_adds_its_working_days_and_no_other(start, limit, stops, own):
    """(days until the stop, days that it lasts), one after another."""
    calendar = calendar_of(own)
    stage = Stage(registration_id="r", key="k", position=1, limit_days=limit)
    stage = changed(stage, moved(stage, "in_progress", start, calendar))
    added, day = 0, start
    for wait, length in stops:
        day += DAY * wait
        stage = changed(stage, moved(stage, "suspended", day, calendar))
        assert stage.due is None
        added += sum(works(day + DAY * n, own) for n in range(1, length + 1))
        day += DAY * length
        stage = changed(stage, moved(stage, "in_progress", day, calendar))
        assert (stage.started_on, stage.suspended_on, stage.suspended_days) == (start, None, added)
    assert stage.due == walk(start, limit + added, own)


@given(days_2024, st.integers(1, 20), st.integers(0, 40))
def test_a_return_starts_the_limit_anew_and_forgets_suspensions(start, limit, later):
    stage = Stage(registration_id="r", key="k", position=1, limit_days=limit, started_on=start, suspended_days=7)
    stage = changed(stage, {"status": "in_progress"})
    stage = changed(stage, moved(stage, "returned", start, PLAIN))
    assert (stage.status, stage.ended_on, stage.due) == ("returned", start, None)
    again = start + DAY * later
    stage = changed(stage, moved(stage, "in_progress", again, PLAIN))
    assert (stage.started_on, stage.ended_on, stage.suspended_days) == (again, None, 0)
    assert stage.due == walk(again, limit, {})


@pytest.mark.parametrize(
    ("opened", "months", "suspended", "due"),
    [
        (date(2026, 9, 7), 2, 0, date(2026, 11, 7)),
        (date(2026, 12, 31), 2, 0, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, 0, date(2028, 2, 29)),
        (date(2026, 11, 15), 2, 0, date(2027, 1, 15)),
        (date(2026, 9, 7), 2, 3, date(2026, 11, 11)),
        (date(2024, 3, 3), 2, 1, date(2024, 5, 4)),
    ],
)
def test_the_whole_way_has_two_calendar_months_and_the_suspensions(opened, months, suspended, due):
    assert total_due(opened, months, PLAIN, suspended) == due
    assert total_due(opened, None, PLAIN, suspended) is None


def test_lateness_counts_calendar_days():
    assert days_late(date(2026, 11, 20), date(2026, 11, 23)) == 3
    assert days_late(date(2026, 11, 23), date(2026, 11, 23)) == 0
    assert days_late(date(2026, 11, 24), date(2026, 11, 23)) == 0
    assert days_late(None, date(2026, 11, 23)) == 0


def test_a_seeded_calendar_says_what_the_package_says_in_two_languages():
    rows = seed(2024, 2027)
    calendar = WorkingDays(rows)
    every = [date(2024, 1, 1) + DAY * n for n in range(366 + 365 * 3)]
    assert all(calendar.is_working(day) == PLAIN.is_working(day) for day in every)
    assert all(row.name_kk and row.name_ru for row in rows)
    named = {row.day: row for row in rows}
    assert named[date(2024, 5, 4)].working
    assert named[date(2026, 3, 21)].name_kk.startswith("Наурыз")
    assert len(named) == len(rows)


def test_a_calendar_without_any_working_day_ends_all_the_same():
    never = WorkingDays([CalendarDay(day=date(2024, 1, 1) + DAY * n, working=False) for n in range(5000)])
    assert never.after(date(2024, 1, 1), 1) > date(2034, 1, 1)


def changed(stage, values):
    from dataclasses import replace

    return replace(stage, **values)
