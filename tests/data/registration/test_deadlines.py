"""What is late, due this week, stalled or near its end, told from statuses and applications alone."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.model import CalendarDay
from data.registration.calendar import WorkingDays
from data.registration.deadlines import KINDS, days_between, deadlines, week_end
from data.registration.watches import Terms
from data.store.cases import Case
from data.store.reading import PlotStatus

DAY = timedelta(days=1)
TODAY = date(2026, 11, 23)  # a Monday
PLAIN, TERMS = WorkingDays(), Terms()


def status(word, plot_id="p", *, due=None, today=TODAY, area=2.5):
    overdue = word in ("in_progress", "returned") and due is not None and due < today
    return PlotStatus(plot_id, "10-156-999-001", word, overdue, "commission", None, None, None, None, area, "z", None,
                      "r", "allotment", due, 4, 12)  # fmt: skip


def case(plot_id="p", **values):
    plain = dict.fromkeys(Case.__dataclass_fields__)
    plain |= {"plot_id": plot_id, "registration_id": "r", "track": "allotment", "opened_on": date(2026, 11, 2),
              "suspended_days": 0, "last_on": date(2026, 11, 16)}  # fmt: skip
    return Case(**plain | values)


def running(due, plot_id="p", **values):
    given = {"stage": "commission", "stage_status": "in_progress", "started_on": date(2026, 11, 16), "limit_days": 10}
    return case(plot_id, due=due, **given | values)


def found(word, one, today=TODAY, calendar=PLAIN, terms=TERMS):
    state = status(word, one.plot_id, due=one.due, today=today)
    return deadlines({one.plot_id: state}, {one.plot_id: one}, today, calendar, terms)


def kinds(word, one, **more):
    return [line.kind for line in found(word, one, **more)]


# the present stage


def test_a_stage_past_its_day_is_late_and_says_by_how_many_calendar_and_working_days():
    (line,) = found("in_progress", running(date(2026, 11, 18)))
    assert (line.kind, line.days, line.working) == ("late", -5, -3)
    assert (line.since, line.age, line.last_on) == (date(2026, 11, 16), 7, date(2026, 11, 16))


@pytest.mark.parametrize(
    ("due", "kind"),
    [
        (date(2026, 11, 23), "this_week"),
        (date(2026, 11, 27), "this_week"),
        (date(2026, 11, 30), "soon"),
        (date(2026, 12, 1), None),
    ],
)
def test_what_is_due_by_friday_is_due_this_week_and_the_monday_after_it_soon(due, kind):
    assert kinds("in_progress", running(due)) == ([kind] if kind else [])


def test_a_stage_whose_clock_stands_is_not_due():
    stopped = running(None, stage_status="suspended", suspended_on=date(2026, 11, 18))
    assert kinds("suspended", stopped) == []
    assert kinds("returned", running(None, stage_status="returned", stopped_on=date(2026, 11, 18))) == []


@pytest.mark.parametrize(
    ("today", "end"),
    [
        (date(2026, 11, 23), date(2026, 11, 27)),
        (date(2026, 11, 28), date(2026, 12, 4)),  # a plain Saturday looks at the week to come
        (date(2024, 4, 29), date(2024, 5, 4)),  # a Saturday that is worked
        (date(2024, 5, 4), date(2024, 5, 4)),
        (date(2024, 5, 5), date(2024, 5, 10)),
        (date(2025, 1, 2), date(2025, 1, 5)),  # a Sunday that is worked
        (date(2026, 3, 20), date(2026, 3, 20)),
        (date(2026, 3, 21), date(2026, 3, 27)),  # after Nauryz
    ],
)
def test_the_working_week_ends_on_its_last_working_day_moved_days_included(today, end):
    assert week_end(today, PLAIN) == end


@given(st.dates(date(2024, 1, 1), date(2026, 12, 1)), st.dictionaries(st.integers(0, 20), st.booleans(), max_size=8))
def test_the_end_of_the_week_is_a_working_day_with_no_working_day_after_it_in_that_week(today, own):
    calendar = WorkingDays([CalendarDay(day=today + DAY * n, working=works) for n, works in own.items()])
    end = week_end(today, calendar)
    sunday = end + DAY * (6 - end.weekday())
    assert today <= end
    assert calendar.is_working(end)
    assert not any(calendar.is_working(end + DAY * n) for n in range(1, (sunday - end).days + 1))


def test_a_calendar_without_any_working_day_ends_the_week_on_sunday():
    never = WorkingDays([CalendarDay(day=TODAY + DAY * n, working=False) for n in range(100)])
    assert week_end(TODAY, never) == date(2026, 11, 29)


# the whole way


def test_the_two_months_of_the_whole_way_are_late_or_near():
    # opened on 2 November: two calendar months end on 2 January
    assert "total" not in kinds("in_progress", running(date(2026, 12, 30)), today=date(2026, 12, 25))
    lines = found("in_progress", running(date(2026, 12, 30)), today=date(2026, 12, 26))
    assert [(line.kind, line.due) for line in lines if line.kind == "total"] == [("total", date(2027, 1, 2))]
    late = [line for line in found("in_progress", running(None), today=date(2027, 1, 3)) if line.kind == "total"]
    assert [(line.days, line.working) for line in late] == [(-1, 0)]  # a Sunday


def test_suspensions_lengthen_the_whole_way_also_the_one_that_lasts():
    day = date(2027, 1, 20)
    stopped = running(None, stage_status="suspended", suspended_on=date(2026, 12, 1), suspended_days=3)
    (line,) = [
        one
        for one in found("suspended", stopped, today=day, terms=replace(TERMS, total_warn=400))
        if one.kind == "total"
    ]
    added, walk = 3 + sum(PLAIN.is_working(date(2026, 12, 1) + DAY * n) for n in range(1, 51)), date(2027, 1, 2)
    while added:
        walk += DAY
        added -= PLAIN.is_working(walk)
    assert line.due == walk


def test_the_zone_track_has_no_limit_of_the_whole():
    assert "total" not in kinds("in_progress", running(None, track="zone", opened_on=date(2020, 1, 1)))


# stalled


@pytest.mark.parametrize(
    ("word", "values", "why"),
    [
        ("in_progress", {"limit_days": None, "started_on": TODAY - DAY * 60}, "no_limit"),
        ("in_progress", {"limit_days": None, "started_on": TODAY - DAY * 59}, None),
        ("in_progress", {"last_on": TODAY - DAY * 180, "started_on": TODAY - DAY * 180}, "silent"),
        ("in_progress", {"stage_status": "planned", "started_on": None, "last_on": TODAY - DAY * 30}, "waiting"),
        ("suspended", {"stage_status": "suspended", "suspended_on": TODAY - DAY * 60}, "suspended"),
        ("suspended", {"stage_status": "suspended", "suspended_on": TODAY - DAY * 59}, None),
        ("returned", {"stage_status": "returned", "stopped_on": TODAY - DAY * 30}, "returned"),
        ("refused", {"stage_status": "refused", "stopped_on": TODAY - DAY * 30}, "refused"),
        ("refused", {"stage_status": "refused", "stopped_on": TODAY - DAY * 29}, None),
        ("planned", {"stage_status": "planned", "started_on": None, "last_on": None, "opened_on": TODAY - DAY * 180}, "not_begun"),
    ],
)  # fmt: skip
def test_an_application_that_nobody_moves_is_stalled_and_says_why(word, values, why):
    given_values = {"track": "zone"} | values
    lines = [line for line in found(word, running(None, **given_values)) if line.kind == "stalled"]
    assert [line.why for line in lines] == ([why] if why else [])


def test_a_file_of_three_years_ago_is_still_on_the_list_late_and_stalled():
    old = running(
        date(2023, 11, 20), started_on=date(2023, 11, 6), last_on=date(2023, 11, 6), opened_on=date(2023, 10, 2)
    )
    lines = {line.kind: line for line in found("in_progress", old)}
    assert set(lines) == {"late", "total", "stalled"}
    assert lines["stalled"].age == (TODAY - date(2023, 11, 6)).days
    assert lines["stalled"].why == "silent"


# after registration


def test_a_plot_is_watched_for_three_years_after_the_decision():
    one = case(decided_on=date(2024, 1, 15), registered_on=date(2024, 2, 1))
    (line,) = found("registered", one)
    assert (line.kind, line.due) == ("non_use", date(2027, 1, 15))
    assert kinds("registered", replace(one, used_on=date(2025, 5, 1))) == []
    assert kinds("registered", replace(one, decided_on=date(2024, 12, 1))) == []
    (late,) = found("registered", replace(one, decided_on=date(2023, 11, 22)))
    assert late.days == -1


def test_without_a_decision_the_day_of_the_right_counts_and_a_day_of_the_design_documents_stands_before_it():
    one = case(registered_on=date(2024, 1, 15))
    assert [line.due for line in found("registered", one)] == [date(2027, 1, 15)]
    assert kinds("registered", replace(one, use_by=date(2030, 1, 1))) == []
    assert [line.due for line in found("registered", replace(one, use_by=date(2026, 12, 1)))] == [date(2026, 12, 1)]


@pytest.mark.parametrize("decided", [date(2024, 2, 28), date(2024, 2, 29), date(2024, 3, 1)])
@pytest.mark.parametrize("today", [date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1)])
def test_around_a_leap_day_nothing_comes_onto_the_list_early_or_is_left_out(decided, today):
    due = date(2027, 2, 28) if (decided.month, decided.day) == (2, 29) else decided.replace(year=2027)
    wanted = [due] if due <= today + DAY * TERMS.non_use_warn else []
    assert [line.due for line in found("registered", case(decided_on=decided), today=today)] == wanted


def test_a_lease_warns_half_a_year_before_its_end_and_use_does_not_end_it():
    one = case(right_until=date(2027, 5, 22), used_on=date(2025, 1, 1), decided_on=date(2022, 5, 22))
    assert kinds("registered", one) == ["lease_end"]
    assert kinds("registered", replace(one, right_until=date(2027, 5, 23))) == []


def test_the_term_of_development_ends_with_the_use():
    one = case(develop_by=date(2026, 12, 31), decided_on=date(2026, 1, 1))
    assert kinds("registered", one) == ["development"]
    assert kinds("registered", replace(one, used_on=date(2026, 10, 1))) == []


def test_an_ended_right_blocks_its_hectares_until_the_plot_is_released():
    (line,) = found("terminated", case(ended_on=date(2026, 1, 23), ended_why="seized"))
    assert (line.kind, line.why, line.age, line.hectares) == ("ended", "seized", 304, 2.5)
    assert kinds("free", case(ended_on=date(2026, 1, 23))) == []


# all of them


@given(st.lists(st.tuples(st.sampled_from(["in_progress", "returned", "suspended", "refused", "planned", "registered",
                                           "terminated"]), st.integers(-400, 400), st.integers(0, 1500)), max_size=30))  # fmt: skip
def test_many_plots_have_the_lines_that_each_has_alone(given_plots):
    statuses, cases = {}, {}
    for n, (word, left, age) in enumerate(given_plots):
        plot_id, start = f"p{n}", TODAY - DAY * age
        stage = word if word in ("returned", "suspended", "refused") else "in_progress"
        one = running(TODAY + DAY * left if word == "in_progress" else None, plot_id, stage_status=stage, opened_on=start,
                      started_on=start, last_on=start, decided_on=start if word == "registered" else None)  # fmt: skip
        statuses[plot_id], cases[plot_id] = status(word, plot_id, due=one.due), one
    lines = deadlines(statuses, cases, TODAY, PLAIN, TERMS)
    alone = [
        line for key, one in cases.items() for line in deadlines({key: statuses[key]}, {key: one}, TODAY, PLAIN, TERMS)
    ]
    assert lines == alone
    assert {line.kind for line in lines} <= set(KINDS)
    assert Counter(line.plot_id for line in lines if line.kind == "late") == Counter(
        key for key, one in statuses.items() if one.overdue
    )


def test_a_plot_that_is_gone_has_no_line():
    assert deadlines({}, {"p": running(date(2026, 11, 2))}, TODAY, PLAIN, TERMS) == []


def test_the_calendar_tells_every_day_of_a_month_warned_of_or_not():
    statuses = {
        "p": status("in_progress", "p", due=date(2026, 12, 9)),
        "q": status("registered", "q"),
        "r": status("free", "r"),
    }
    cases = {
        "p": running(date(2026, 12, 9), opened_on=date(2026, 10, 14)),
        "q": case("q", decided_on=date(2023, 12, 1), right_until=date(2027, 1, 1)),
        "r": case("r", decided_on=date(2023, 12, 1)),
    }
    told = days_between(statuses, cases, date(2026, 12, 1), date(2026, 12, 31), TODAY, PLAIN, TERMS)
    assert [(one.day, one.kind, one.plot_id) for one in told] == [
        (date(2026, 12, 1), "non_use", "q"),
        (date(2026, 12, 9), "stage", "p"),
        (date(2026, 12, 14), "total", "p"),
    ]
