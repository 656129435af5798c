"""The case of a plot: what its latest application has come to, and since when."""

from datetime import date

from data.acts.advance_stage import finish_stage, set_stage
from data.acts.end_right import end_right
from data.acts.open_registration import open_registration

MONDAY, TUESDAY, THURSDAY = date(2026, 3, 2), date(2026, 3, 3), date(2026, 3, 5)


def case_of(register, plot):
    found = register.cases([plot.id])
    assert [case for case in register.cases() if case.plot_id == plot.id] == found
    return found[0] if found else None


def test_a_plot_that_nobody_asked_for_has_no_case(register, add_plot):
    assert case_of(register, add_plot(register)) is None


def test_the_case_tells_the_present_stage_its_day_and_when_something_happened_last(register, add_plot):
    plot = add_plot(register)
    register.apply(open_registration(register, plot, "allotment", on=MONDAY, start=True))
    register.apply(set_stage(register, plot, "application", "done", TUESDAY))
    register.apply(set_stage(register, plot, "zoning_check", "suspended", THURSDAY))
    case = case_of(register, plot)
    assert (case.stage, case.stage_status, case.started_on) == ("zoning_check", "suspended", TUESDAY)
    assert (case.opened_on, case.stage_since, case.last_on, case.due) == (MONDAY, THURSDAY, THURSDAY, None)
    assert case.decided_on is None
    assert case.registered_on is None


def test_a_registered_plot_tells_the_day_of_its_decision_and_of_its_right(register, add_plot):
    plot = add_plot(register)
    register.apply(open_registration(register, plot, "zone", on=MONDAY, start=True))
    case = case_of(register, plot)
    for day in (MONDAY, TUESDAY, TUESDAY, THURSDAY, THURSDAY):
        register.apply(finish_stage(register, case.stage_id, day))
        case = case_of(register, plot)
    assert (case.stage, case.decided_on, case.registered_on) == (None, TUESDAY, THURSDAY)
    register.apply(end_right(register, plot, "terminated", THURSDAY))
    case = case_of(register, plot)
    assert (case.ended_on, case.ended_why, case.registered_on) == (THURSDAY, "terminated", None)


def test_a_new_application_takes_the_place_of_a_refused_one(register, add_plot):
    plot = add_plot(register)
    register.apply(open_registration(register, plot, "zone", on=MONDAY, start=True))
    register.apply(set_stage(register, plot, "application", "refused", TUESDAY))
    assert case_of(register, plot).stage_since == TUESDAY
    register.apply(open_registration(register, plot, "allotment", on=THURSDAY))
    case = case_of(register, plot)
    assert (case.track, case.stage_status, case.stage_since, case.last_on) == ("allotment", "planned", None, None)
