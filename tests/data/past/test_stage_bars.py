"""The bars of a registration: working days, suspensions and lateness as a plain loop over the days counts them."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.acts.advance_stage import set_stage
from data.acts.open_registration import open_registration
from data.model import CalendarDay, Registration, Stage
from data.registration.calendar import WorkingDays
from data.stage_bars import stage_bars

MONDAY = date(2026, 3, 2)


def bars_of(office, plot):
    one = office.register.all(Registration, plot_id=plot.id)[0]
    stages = sorted(office.register.all(Stage, registration_id=one.id), key=lambda stage: stage.position)
    return stage_bars(office.register, one, stages)


def counted(office, start, end):
    """Working days after start, up to and with end."""
    calendar = WorkingDays(office.register.all(CalendarDay))
    return sum(calendar.is_working(start + timedelta(days=n)) for n in range(1, (end - start).days + 1))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 20), st.integers(1, 20), st.integers(0, 40))
def test_days_suspension_and_lateness_are_those_that_a_loop_counts(open_office, ran, halted, went_on):
    office = open_office(MONDAY)
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    office.turn_to(MONDAY + timedelta(days=ran))
    office.do(lambda r: set_stage(r, plot.id, "application", "suspended"))
    stop = office.day
    office.turn_to(stop + timedelta(days=halted))
    office.do(lambda r: set_stage(r, plot.id, "application", "in_progress"))
    again = office.day
    office.turn_to(again + timedelta(days=went_on))
    bar = bars_of(office, plot).bars[0]
    assert [(p.start, p.end, p.status) for p in bar.pieces] == [
        (MONDAY, stop, "in_progress"), (stop, again, "suspended"), (again, office.day, "in_progress"),
    ]  # fmt: skip
    assert bar.days == counted(office, MONDAY, stop) + counted(office, again, office.day)
    assert bar.suspended == counted(office, stop, again)
    assert bar.due == office.stage(plot, "application").due
    assert bar.late == counted(office, bar.due, office.day)


def test_the_axis_has_working_days_only_and_runs_from_the_opening_to_the_last_day(office):
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    office.turn_to(date(2026, 4, 1))
    chart = bars_of(office, plot)
    assert all(day.weekday() < 5 or counted(office, day - timedelta(days=1), day) for day in chart.axis)
    assert chart.place(MONDAY - timedelta(days=1)) == 0.0
    assert chart.place(chart.axis[-1]) == 1.0
    saturday = date(2026, 3, 14)
    assert chart.place(saturday) == chart.place(saturday - timedelta(days=1))


def test_a_stage_that_was_never_begun_has_no_bar_and_a_suspended_one_is_not_late(office):
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    office.do(lambda r: set_stage(r, plot.id, "application", "suspended"))
    office.turn_to(date(2026, 9, 1))
    first, second, *_ = bars_of(office, plot).bars
    assert (first.late, first.due) == (0, None)
    assert second.pieces == ()
