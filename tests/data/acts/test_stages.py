"""From the application to the right and back: every move of a registration."""

from datetime import date

import pytest

from data.acts.advance_stage import (
    finish_stage,
    move_stage,
    refuse_stage,
    resume_stage,
    return_stage,
    set_stage,
    skip_stage,
    start_stage,
    suspend_stage,
)
from data.acts.change_record import change_record
from data.acts.end_right import end_right
from data.acts.link_project import link_project
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.set_calendar_day import set_calendar_day
from data.edit import edit, update
from data.model import CalendarDay, PlotProject, Project, Registration, Stage
from data.registration.tracks import track

MONDAY = date(2026, 9, 7)


def stage(land, key):
    """The stage of that key in the newest registration that has it."""
    return land.register.all(Stage, key=key)[-1]


@pytest.fixture
def running(land):
    """Plot 001 applied for on a Monday, the first stage running."""
    land.do(open_registration(land.register, land.one, "allotment", on=MONDAY, start=True))
    return land


def finish_all(land, on=MONDAY):
    """Walk the whole way to the right."""
    for one in sorted(land.register.all(Stage), key=lambda one: one.position):
        now = land.register.get(Stage, one.id)
        if now.status == "in_progress":
            land.do(finish_stage(land.register, now, on))


def test_an_application_plans_every_stage_of_the_track_with_its_limit(land):
    made = land.do(open_registration(land.register, land.one, "allotment", note="өтініш № 5"))
    kinds = track("allotment").stages
    stages = land.register.all(Stage)
    assert [(one.key, one.position, one.status, one.limit_days) for one in stages] == [
        (kind.key, place, "planned", kind.limit_days) for place, kind in enumerate(kinds, 1)
    ]
    assert made.note == land.register.all(Registration)[0].note == "өтініш № 5"
    assert land.status(land.one) == "planned"
    land.refuses("no_such_track", open_registration, land.two, "moon")
    land.refuses("registration_running", open_registration, land.one, "zone")


def test_an_application_links_the_project_that_it_is_for(land):
    land.do(new_project(land.register, "Шыны"))
    project = land.register.all(Project)[0]
    land.do(open_registration(land.register, land.one, "zone", project, on=MONDAY))
    assert land.register.all(PlotProject)[0].from_ == MONDAY
    assert land.register.all(Registration)[0].project_id == project.id
    land.do(link_project(land.register, land.two, project))
    land.do(open_registration(land.register, land.two, "zone"))
    assert land.register.all(Registration)[1].project_id == project.id


def test_finishing_a_stage_starts_the_next_one_with_its_due_day(running):
    assert stage(running, "application").due == date(2026, 9, 8)
    running.do(finish_stage(running.register, stage(running, "application"), MONDAY, "болды", reference="№ 17"))
    done, following = stage(running, "application"), stage(running, "zoning_check")
    assert (done.status, done.ended_on, done.note, done.reference) == ("done", MONDAY, "болды", "№ 17")
    assert (following.status, following.started_on, following.due) == ("in_progress", MONDAY, date(2026, 9, 21))
    assert running.status(running.one) == "in_progress"


def test_the_whole_way_ends_in_a_registered_right(running):
    finish_all(running)
    assert running.status(running.one) == "registered"
    running.refuses("right_in_force", open_registration, running.one, "zone")


def test_a_suspension_stops_the_clock_and_its_working_days_are_added(running):
    running.do(finish_stage(running.register, stage(running, "application"), MONDAY))
    running.do(suspend_stage(running.register, stage(running, "zoning_check"), date(2026, 9, 9), "сот"))
    stopped = stage(running, "zoning_check")
    assert (stopped.status, stopped.due, stopped.suspended_on) == ("suspended", None, date(2026, 9, 9))
    assert running.status(running.one) == "suspended"
    made = running.do(resume_stage(running.register, stopped, date(2026, 9, 16)))
    assert made.name == "resume_stage"
    resumed = stage(running, "zoning_check")
    assert (resumed.suspended_days, resumed.due) == (5, date(2026, 9, 28))
    running.refuses("not_suspended", resume_stage, resumed)


def test_a_return_stops_the_stage_and_handing_in_again_starts_its_limit_anew(running):
    running.do(return_stage(running.register, stage(running, "application"), date(2026, 9, 8), "толық емес"))
    assert running.status(running.one) == "returned"
    assert stage(running, "application").due is None
    running.do(start_stage(running.register, stage(running, "application"), date(2026, 10, 5)))
    again = stage(running, "application")
    assert (again.started_on, again.due, again.suspended_days) == (date(2026, 10, 5), date(2026, 10, 6), 0)


def test_a_refusal_ends_the_way_and_a_new_application_may_follow(running):
    running.do(refuse_stage(running.register, stage(running, "application"), date(2026, 9, 8), "негізсіз"))
    assert running.status(running.one) == "refused"
    running.refuses("date_before_previous", open_registration, running.one, "zone", on=MONDAY)
    first = stage(running, "application")
    running.do(open_registration(running.register, running.one, "allotment", on=date(2026, 9, 9)))
    assert running.status(running.one) == "planned"
    running.refuses("registration_superseded", start_stage, first, note="x")


def test_a_stage_that_is_not_required_lets_the_next_one_start(running):
    running.do(skip_stage(running.register, stage(running, "preselection"), MONDAY))
    assert stage(running, "application").status == "in_progress"
    assert stage(running, "preselection").status == "not_required"
    running.do(finish_stage(running.register, stage(running, "application"), MONDAY))
    running.do(finish_stage(running.register, stage(running, "zoning_check"), MONDAY))
    assert stage(running, "apz").status == "in_progress"
    running.do(skip_stage(running.register, stage(running, "apz"), MONDAY))
    assert stage(running, "commission").status == "in_progress"


def test_a_stage_begun_before_its_turn_wants_a_reason(running):
    facts = running.refuses("earlier_stage_open", start_stage, stage(running, "commission"))
    assert facts["stage"] == "application"
    running.do(start_stage(running.register, stage(running, "commission"), note="қатар жүреді"))


@pytest.mark.parametrize(
    ("before", "after"), [("done", "in_progress"), ("done", "planned"), ("in_progress", "planned"), ("refused", "done")]
)
def test_a_move_against_the_order_wants_a_reason(running, before, after):
    if before != "in_progress":
        running.do(move_stage(running.register, stage(running, "application"), before))
    first = stage(running, "application")
    running.refuses("move_needs_note", move_stage, first, after)
    running.refuses("move_needs_note", move_stage, first, after, note=" ")
    running.do(move_stage(running.register, first, after, note="қате болды"))
    moved = stage(running, "application")
    assert moved.status == after
    if after == "planned":
        assert (moved.started_on, moved.due, moved.ended_on) == (None, None, None)


def test_moves_that_cannot_be_are_refused(running):
    first = stage(running, "application")
    running.refuses("same_status", start_stage, first)
    running.refuses("no_such_status", move_stage, first, "moon")
    running.refuses("date_in_future", finish_stage, first, date(2026, 11, 24))
    running.refuses("date_before_previous", finish_stage, first, date(2026, 9, 6))
    running.refuses("no_such_record", finish_stage, "nobody")
    running.refuses("no_registration", set_stage, running.two, "application", "done")
    facts = running.refuses("no_such_stage", set_stage, running.one, "moon", "done")
    assert facts["known"].startswith("application, zoning_check")


def test_the_command_moves_a_stage_by_the_plots_number_and_its_key(running):
    made = running.do(set_stage(running.register, "10:156:999:001", "application", "done", MONDAY))
    assert made.name == "finish_stage"
    assert len(made.changes) == 2


def test_a_right_ends_and_the_plot_is_free_only_when_released(running):
    running.refuses("not_ended", release_plot, running.one)
    finish_all(running)
    running.do(change_record(running.register, running.now(running.one), right_type="lease_long",
                             right_until=date(2031, 1, 1)))  # fmt: skip
    running.refuses("not_in_list", end_right, running.one, "moon")
    running.refuses("no_right_to_end", end_right, running.two)
    running.refuses("date_before_previous", end_right, running.one, on=date(2026, 9, 6))
    running.do(end_right(running.register, running.one, "lease_expired", date(2026, 11, 1)))
    assert running.status(running.one) == "terminated"
    running.refuses("no_right_to_end", end_right, running.one)
    running.refuses("not_released", open_registration, running.one, "zone")
    running.refuses("registration_ended", finish_stage, stage(running, "application"))
    running.refuses("date_before_previous", release_plot, running.one, date(2026, 10, 1))
    running.do(release_plot(running.register, "10-156-999-001", date(2026, 11, 2)))
    assert running.status(running.one) == "free"
    assert (running.now(running.one).right_type, running.now(running.one).right_until) == (None, None)
    running.refuses("already_released", release_plot, running.one)
    running.do(open_registration(running.register, running.one, "zone"))
    assert running.status(running.one) == "planned"
    assert len(running.register.all(Registration)) == 2


def test_ending_a_file_that_still_runs_wants_a_reason(running):
    running.refuses("end_needs_note", end_right, running.one)
    running.do(end_right(running.register, running.one, "terminated", note="шешім күшін жойды"))
    assert running.status(running.one) == "terminated"


def test_a_moved_holiday_moves_the_days_of_running_stages_but_not_typed_ones(running):
    running.do(finish_stage(running.register, stage(running, "application"), MONDAY))
    assert stage(running, "zoning_check").due == date(2026, 9, 21)
    made = running.do(set_calendar_day(running.register, date(2026, 9, 15), False, "Көшірілген демалыс"))
    assert made.ids("stage") == {stage(running, "zoning_check").id}
    assert stage(running, "zoning_check").due == date(2026, 9, 22)
    running.do(set_calendar_day(running.register, date(2026, 9, 19), True))
    assert stage(running, "zoning_check").due == date(2026, 9, 21)
    typed = stage(running, "zoning_check")
    running.register.apply(edit("change_stage", [update(typed, due=date(2026, 12, 1))]))
    made = running.do(set_calendar_day(running.register, date(2026, 9, 15), True))
    assert made.ids("stage") == set()
    assert [(one.day.day, one.working) for one in running.register.all(CalendarDay)] == [(15, True), (19, True)]


def test_the_start_and_limit_of_a_running_stage_can_be_corrected(running):
    first = stage(running, "application")
    running.do(change_record(running.register, first, limit_days=3))
    assert stage(running, "application").due == date(2026, 9, 10)
    now = stage(running, "application")
    running.do(change_record(running.register, now, started_on=date(2026, 9, 9)))
    assert stage(running, "application").due == date(2026, 9, 14)
    now = stage(running, "application")
    running.refuses("ended_before_started", change_record, now, ended_on=date(2026, 9, 8))
    running.refuses("field_not_editable", change_record, now, status="done")
