"""What the map as of a day says where the record and the journal do not agree."""

from datetime import date

from shapely.affinity import scale

from data.acts.advance_stage import set_stage
from data.acts.change_boundary import change_boundary
from data.acts.open_registration import open_registration
from data.acts.retire_plot import retire_plot
from data.edit import delete, edit
from data.model import Registration, Stage
from tests.data.past.test_life_story import JUNE, halves

MARCH, APRIL, MAY = date(2026, 3, 2), date(2026, 4, 1), date(2026, 5, 4)


def test_a_plot_is_there_from_the_day_on_which_it_was_drawn(office):
    office.turn_to(APRIL)
    plot = office.plot()
    office.turn_to(JUNE)
    assert office.then(MARCH) == {}
    assert office.then(APRIL) == {plot.id: "free"}


def test_a_plot_that_was_written_down_late_is_there_from_its_registration_on(office):
    office.turn_to(JUNE)
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", on=APRIL, start=True))
    assert office.then(MARCH) == {}
    assert office.then(APRIL) == {plot.id: "in_progress"}


def test_the_day_of_the_record_counts_and_not_the_day_of_writing(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, plot.id, "zone", on=APRIL, start=True))
    office.do(lambda r: set_stage(r, plot.id, "application", "returned", MAY))
    office.do(lambda r: set_stage(r, plot.id, "application", "in_progress", date(2026, 5, 15)))
    past = office.past()
    told = [past.status(plot.id, day).status for day in (MARCH, APRIL, date(2026, 5, 3), MAY, date(2026, 5, 15))]
    assert told == ["free", "in_progress", "in_progress", "returned", "in_progress"]


def test_a_suspension_that_is_over_is_seen_in_its_days(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, plot.id, "zone", on=APRIL, start=True))
    office.do(lambda r: set_stage(r, plot.id, "application", "suspended", date(2026, 4, 6)))
    office.do(lambda r: set_stage(r, plot.id, "application", "in_progress", date(2026, 4, 15)))
    past = office.past()
    assert past.status(plot.id, date(2026, 4, 14)).status == "suspended"
    assert past.status(plot.id, date(2026, 4, 15)).status == "in_progress"


def test_a_stage_was_late_from_the_day_after_its_due_day_until_it_was_done(office):
    plot = office.plot()
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    due = office.stage(plot, "application").due
    office.turn_to(JUNE)
    office.do(lambda r: set_stage(r, plot.id, "application", "done"))
    past = office.past()
    late = {day: past.status(plot.id, day).overdue for day in (due, date.fromordinal(due.toordinal() + 1))}
    assert list(late.values()) == [False, True]


def test_the_boundary_is_the_one_that_the_register_knew_then(office):
    plot = office.plot()
    office.turn_to(APRIL)
    office.do(lambda r: change_boundary(r, plot.id, scale(office.frame.to_working(plot.geom), 1.0, 1.5)))
    office.turn_to(JUNE)
    past = office.past()
    areas = [round(past.cover(past.as_of(day)).geoms[0].area, -1) for day in (MARCH, APRIL, JUNE)]
    assert areas[0] < areas[1] == areas[2]


def test_a_parent_lies_on_the_map_until_the_day_of_the_split(office):
    plot = office.plot()
    office.turn_to(JUNE)
    pieces = halves(office, plot)
    assert set(office.then(date(2026, 5, 31))) == {plot.id}
    assert set(office.then(JUNE)) == {piece.id for piece in pieces}


def test_a_plot_that_was_entered_after_its_end_lay_there_before(office):
    office.turn_to(JUNE)
    plot = office.plot()
    office.do(lambda r: retire_plot(r, plot.id, "бұрын бөлінген", on=APRIL))
    assert set(office.then(MARCH)) == {plot.id}
    assert office.then(APRIL) == {}


def test_a_retired_plot_is_gone_from_its_day_on(office):
    plot = office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: retire_plot(r, plot.id, "қайталанған", on=MAY))
    assert set(office.then(date(2026, 5, 3))) == {plot.id}
    assert office.then(MAY) == {}


def test_what_undo_took_back_days_later_never_happened(office):
    plot = office.plot()
    office.turn_to(APRIL)
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    office.turn_to(MAY)
    office.register.undo()
    assert office.then(APRIL) == {plot.id: "free"}
    office.register.redo()
    assert office.then(APRIL) == {plot.id: "in_progress"}


def test_a_plot_that_another_program_took_out_lies_there_until_then(office):
    plot = office.plot()
    office.turn_to(MAY)
    office.do(lambda r: edit("foreign_edit", [delete(plot)]))
    office.turn_to(JUNE)
    assert set(office.then(APRIL)) == {plot.id}
    assert office.then(MAY) == {}


def test_a_day_in_the_future_counts_today_as_it_does_in_the_register(office):
    plot = office.plot()
    case = Registration(plot_id=plot.id, track="zone", opened_on=date(2027, 1, 1))
    from data.edit import insert

    stage = Stage(registration_id=case.id, key="application", position=1, status="in_progress", started_on=JUNE)
    office.do(lambda r: edit("foreign_edit", [insert(case), insert(stage)]))
    assert office.then(office.day) == {plot.id: office.register.statuses()[0].status}
    assert office.then(date(2030, 1, 1)) == office.then(office.day)


def test_the_days_of_a_place_are_those_on_which_something_happened_there(office):
    plot, other = office.plot(), office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, plot.id, "zone", on=APRIL, start=True))
    past = office.past()
    assert past.days() == [MARCH, APRIL]
    west, south, east, north = other.geom.bounds
    assert past.days((west + 1, south + 1, east - 1, north - 1)) == [MARCH]


def test_the_legend_counts_the_plots_of_that_day_and_of_one_zone(office):
    plot, _ = office.plot(), office.plot()
    office.turn_to(APRIL)
    office.do(lambda r: open_registration(r, plot.id, "zone", start=True))
    due = office.stage(plot, "application").due
    past = office.past()
    counts = past.counts(past.as_of(MARCH))
    assert (counts.plots, counts.by_status["free"], counts.overdue) == (2, 2, 0)
    office.turn_to(JUNE)
    past = office.past()
    late = past.counts(past.as_of(JUNE), office.zone.id)
    assert due < JUNE
    assert (late.plots, late.by_status["free"], late.by_status["in_progress"], late.overdue) == (2, 1, 1, 1)
    assert past.counts(past.as_of(JUNE), "elsewhere").plots == 0


def test_two_days_are_compared_as_the_map_shows_them(office):
    plot, other = office.plot(), office.plot()
    office.turn_to(JUNE)
    office.do(lambda r: open_registration(r, other.id, "zone", start=True))
    pieces = halves(office, plot)
    past = office.past()
    before, after = past.as_of(APRIL), past.as_of(JUNE)
    told = past.difference(before, after)
    assert set(told.came) == {piece.id for piece in pieces}
    assert told.gone == (plot.id,)
    assert told.status == {"in_progress": (other.id,)}
    assert set(past.touched(before, after)) == {plot.id, other.id, *told.came}


def test_a_register_without_a_plot_has_no_past(office):
    past = office.past()
    assert past.first is None
    assert len(past.as_of(MARCH)) == 0
