"""Over several stages at once: one edit, the same days and limits as a stage at a time, and a reason where it is unusual."""

from datetime import date

import pytest

from data.acts.advance_stage import finish_stage, refuse_stage, start_stage, suspend_stage
from data.acts.advance_to import advance_several, advance_to
from data.acts.change_record import change_record
from data.acts.end_right import end_right
from data.acts.open_registration import open_registration
from data.model import Registration, Stage
from data.registration.way import place_of, way_to
from gis.errors import Conflict

MONDAY, LATER = date(2026, 9, 7), date(2026, 9, 21)
WORDS = {"on": LATER, "note": "комиссия шешімі"}


@pytest.fixture
def running(land):
    """Plot 001 applied for on a Monday, the first stage running."""
    land.do(open_registration(land.register, land.one, "allotment", on=MONDAY, start=True))
    return land


def case(land):
    return land.register.all(Registration)[-1]


def stages(land):
    return sorted(land.register.all(Stage, registration_id=case(land).id), key=lambda one: one.position)


def statuses(land):
    return [one.status for one in stages(land)]


def test_the_next_stage_is_what_finishing_the_present_one_gives(running):
    by_hand = finish_stage(running.register, stages(running)[0], LATER, reference="12", person="Айгүл")
    made = running.do(
        advance_to(running.register, case(running), "zoning_check", LATER, reference="12", person="Айгүл")
    )
    assert made.name == by_hand.name == "finish_stage"
    for one, other in zip(made.changes, by_hand.changes, strict=True):
        assert one.after | {"stamp": ""} == other.after | {"stamp": ""}


def test_a_later_stage_finishes_those_between_on_the_same_day_in_one_edit(running):
    made = running.do(advance_to(running.register, case(running), "commission", LATER, reference="7", skip={"apz"}))
    assert made.name == "advance_stages"
    assert statuses(running)[:6] == ["done", "done", "done", "not_required", "in_progress", "planned"]
    found = stages(running)
    assert found[1].started_on == found[1].ended_on == found[4].started_on == LATER
    assert found[4].due == date(2026, 10, 5)
    assert [one.reference for one in found[:4]] == [None, None, "7", None]
    assert running.status(running.one) == "in_progress"


def test_the_last_column_registers_the_right(running):
    running.do(advance_to(running.register, case(running), "registered", LATER, reference="ЕГКН-9"))
    assert set(statuses(running)) == {"done"}
    assert stages(running)[-1].reference == "ЕГКН-9"
    assert running.status(running.one) == "registered"


def test_a_planned_application_starts_or_begins_further_on(land):
    land.do(open_registration(land.register, land.one, "zone", on=MONDAY))
    land.refuses("same_status", advance_to, case(land), "planned")
    assert advance_to(land.register, case(land), "application", LATER).name == "start_stage"
    land.do(advance_to(land.register, case(land), "company_decision", LATER))
    assert statuses(land)[:3] == ["done", "in_progress", "planned"]


def test_back_asks_for_a_reason_and_plans_again_what_lay_behind(running):
    running.do(advance_to(running.register, case(running), "commission", LATER, skip={"apz"}))
    running.refuses("move_needs_note", advance_to, case(running), "zoning_check", LATER)
    made = running.do(advance_to(running.register, case(running), "zoning_check", **WORDS))
    assert made.name == "step_back"
    assert made.note == WORDS["note"]
    assert statuses(running)[:6] == ["done", "in_progress", "planned", "not_required", "planned", "planned"]
    assert stages(running)[1].note == WORDS["note"]
    assert stages(running)[4].due is None
    running.do(advance_to(running.register, case(running), "planned", **WORDS))
    assert running.status(running.one) == "planned"


def test_a_registered_right_goes_back_with_a_reason_only(running):
    running.do(advance_to(running.register, case(running), "registered", LATER))
    running.refuses("move_needs_note", advance_to, case(running), "registration", LATER)
    running.do(advance_to(running.register, case(running), "registration", **WORDS))
    assert running.status(running.one) == "in_progress"


@pytest.mark.parametrize("stop", [suspend_stage, refuse_stage])
def test_what_is_suspended_or_refused_goes_on_with_a_reason_only(running, stop):
    running.do(stop(running.register, stages(running)[0], LATER, "құжат жетіспейді"))
    running.refuses("move_needs_note", advance_to, case(running), "zoning_check", LATER)
    running.do(advance_to(running.register, case(running), "zoning_check", **WORDS))
    assert statuses(running)[:2] == ["done", "in_progress"]


def test_days_that_cannot_be_are_refused(running):
    running.do(advance_to(running.register, case(running), "zoning_check", LATER))
    running.refuses("date_in_future", advance_to, case(running), "preselection", date(2026, 11, 24))
    running.refuses("date_before_previous", advance_to, case(running), "preselection", MONDAY)
    running.refuses("no_such_stage", advance_to, case(running), "company_decision", LATER)


def test_an_ended_or_an_older_registration_stays_as_it_is(running):
    old = case(running)
    running.do(refuse_stage(running.register, stages(running)[0], LATER, "бас тарту"))
    running.do(open_registration(running.register, running.one, "zone", on=LATER, start=True))
    running.refuses("registration_superseded", advance_to, old, "zoning_check", **WORDS)
    running.do(advance_to(running.register, case(running), "registered", LATER))
    running.do(end_right(running.register, running.one, "lease_expired", on=LATER))
    running.refuses("registration_ended", advance_to, case(running), "registration", **WORDS)


def test_what_another_clerk_has_moved_meanwhile_is_a_conflict(running):
    seen = stages(running)
    running.do(change_record(running.register, seen[0], note="басқа қызметкер"))
    with pytest.raises(Conflict):
        running.register.apply(advance_to(running.register, case(running), "zoning_check", LATER, stages=seen))
    assert statuses(running)[0] == "in_progress"


def test_several_applications_go_together_or_not_at_all(running):
    running.do(open_registration(running.register, running.two, "allotment", on=MONDAY, start=True))
    every = running.register.all(Registration)
    seen = [sorted(running.register.all(Stage, registration_id=one.id), key=lambda s: s.position) for one in every]
    made = running.do(advance_several(running.register, seen, "zoning_check", LATER))
    assert made.name == "finish_stage"
    assert {running.register.statuses([plot.id])[0].stage for plot in (running.one, running.two)} == {"zoning_check"}
    running.refuses("same_status", advance_several, [stages(running)], "zoning_check", LATER)


def test_a_way_leads_where_it_says_from_everywhere(running):
    """Whatever happened before: after the steps, the application stands at the target."""
    for target in ["decision", "zoning_check", "registered", "apz", "planned", "registration", "application"]:
        assert place_of(stages(running)) != target
        running.do(advance_to(running.register, case(running), target, **WORDS))
        assert place_of(stages(running)) == target
        assert not way_to(stages(running), target).steps


def test_a_stage_begun_out_of_turn_is_not_begun_twice(running):
    running.do(start_stage(running.register, stages(running)[2], LATER, "келісім бұрын келді"))
    running.do(advance_to(running.register, case(running), "preselection", LATER))
    assert statuses(running)[:4] == ["done", "done", "in_progress", "planned"]
