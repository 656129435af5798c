"""One field of many records changed together: one edit, one undo, and nothing where somebody was faster."""

from datetime import date

import pytest

from data.acts.change_many import change_many
from data.acts.change_record import change_record
from data.acts.new_party import new_party
from data.acts.new_project import new_project
from data.acts.open_registration import open_registration
from data.acts.retire_plot import retire_plot
from data.model import Party, Plot, Project
from gis.errors import Cancelled, Conflict, TelimError
from tests.faults.deeds import everything


def plots(land) -> list[Plot]:
    return land.register.all(Plot)


def test_all_chosen_plots_get_the_value_and_one_undo_takes_all_of_it_back(land):
    made = change_many(land.register, plots(land), "category", "industry")
    assert made.edit.name == "change_many_plot"
    assert made.old == {land.one.id: None, land.two.id: None}
    land.do(made.edit)
    assert {plot.category for plot in plots(land)} == {"industry"}


def test_those_that_have_the_value_already_are_told_and_left_alone(land):
    land.do(change_record(land.register, land.one, note="су басқан"))
    made = change_many(land.register, plots(land), "note", " су басқан ")
    assert made.same == (land.one.id,)
    assert [change.row_id for change in made.edit.changes] == [land.two.id]


def test_a_value_can_be_taken_out_of_all(land):
    land.do(change_many(land.register, plots(land), "right_until", date(2030, 1, 1)).edit)
    land.do(change_many(land.register, plots(land), "right_until", None).edit)
    assert {plot.right_until for plot in plots(land)} == {None}


def test_a_retired_plot_and_one_in_registration_refuse_with_their_reason_and_the_others_change(land):
    three = land.plot(land.at((300, 100), (400, 100), (400, 0), (300, 0)), "10-156-999-003")
    land.do(retire_plot(land.register, land.one, "merged"))
    land.do(open_registration(land.register, land.two, "zone", start=True))
    made = change_many(land.register, plots(land), "right_type", "ownership")
    assert {one.record_id: one.error.code for one in made.refused} == {
        land.one.id: "plot_retired",
        land.two.id: "registration_running",
    }
    assert made.refused[0].name == "10-156-999-001"
    land.do(made.edit)
    assert land.register.get(Plot, three.id).right_type == "ownership"
    assert land.register.get(Plot, land.two.id).right_type is None


def test_a_running_registration_does_not_stand_against_a_note(land):
    land.do(open_registration(land.register, land.two, "zone", start=True))
    assert change_many(land.register, plots(land), "note", "қаралды").refused == ()


def test_where_somebody_was_faster_nothing_at_all_is_changed(land):
    made = change_many(land.register, plots(land), "category", "industry")
    land.register.apply(change_record(land.register, land.two, note="басқа хатшы"))
    before = everything(land.register)
    with pytest.raises(Conflict):
        land.register.apply(made.edit)
    assert everything(land.register) == before


def test_a_plot_that_goes_to_another_zone_gets_the_area_of_its_system(land):
    from data.acts.new_zone import new_zone

    other = "EPSG:10946" if land.crs == "EPSG:10945" else "EPSG:10945"
    land.do(new_zone(land.register, "Басқа", "Другая", other))
    zone = land.register.all(type(land.zone))[-1]
    before = land.register.get(Plot, land.one.id).area_m2
    land.do(change_many(land.register, plots(land), "zone_id", zone.id).edit)
    moved = land.register.get(Plot, land.one.id)
    assert moved.zone_id == zone.id
    assert moved.area_m2 != before
    assert moved.area_m2 == pytest.approx(before, rel=0.01)


def test_projects_get_state_and_investor_together(land):
    for name in ("Шыны зауыты", "Түйе жүні"):
        land.do(new_project(land.register, name))
    land.do(new_party(land.register, name_kk="«Арал» ЖШС", name_ru="ТОО «Арал»"))
    party = land.register.all(Party)[0]
    land.do(change_many(land.register, land.register.all(Project), "state", "building").edit)
    land.do(change_many(land.register, land.register.all(Project), "party_id", party.id).edit)
    assert {(one.state, one.party_id) for one in land.register.all(Project)} == {("building", party.id)}


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        ("geom", None, "field_not_editable"),
        ("cadastral_no", "10-156-999-001", "field_not_editable"),
        ("zone_id", "жоқ", "no_such_record"),
    ],
)
def test_what_cannot_be_changed_together_is_told_in_one_sentence(land, field, value, code):
    with pytest.raises(TelimError) as told:
        change_many(land.register, plots(land), field, value)
    assert told.value.code == code


def test_a_key_that_the_list_does_not_have_is_refused_for_every_row(land):
    made = change_many(land.register, plots(land), "category", "moon")
    assert {one.error.code for one in made.refused} == {"not_in_list"}
    assert not made.edit.changes


def test_no_rows_are_told_and_a_long_look_can_be_stopped(land):
    with pytest.raises(TelimError) as told:
        change_many(land.register, [], "note", "а")
    assert told.value.code == "nothing_chosen"

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        change_many(land.register, plots(land), "note", "а", stop)
