"""Undo and redo are edits like any other: they survive a restart, belong to a user, and can meet a conflict."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from data.edit import delete, edit, insert, update
from data.model import Party, Plot, Project, Zone
from data.store.open import create_register, open_register
from gis.errors import Conflict, TelimError
from tests.faults.deeds import everything, found_land, random_edit, sound

TODAY = date(2026, 11, 23)


def noted(register, plot, text):
    register.apply(edit("note", [update(register.get(Plot, plot.id), note=text)]))


def test_what_was_undone_can_be_done_again_step_by_step(register, add_plot):
    plot = add_plot(register)
    states = [everything(register)]
    for text in ("a", "b", "c"):
        noted(register, plot, text)
        states.append(everything(register))
    for state in states[-2::-1]:
        register.undo()
        assert everything(register) == state
    for state in states[1:]:
        register.redo()
        assert everything(register) == state
    assert register.redo_name is None
    with pytest.raises(TelimError) as caught:
        register.redo()
    assert caught.value.code == "nothing_to_redo"


def test_an_undo_is_written_into_the_history_and_names_what_it_undoes(register, add_plot):
    plot = add_plot(register)
    noted(register, plot, "a")
    first = register.history()[0]
    made = register.undo()
    newest = register.history()[0]
    assert (newest.id, newest.undoes, newest.name, newest.who) == (made.id, first.id, "note", "aiman")
    assert len(register.history()) == 3


def test_a_new_edit_ends_redo(register, add_plot):
    plot = add_plot(register)
    noted(register, plot, "a")
    register.undo()
    assert register.redo_name == "note"
    noted(register, plot, "b")
    assert register.redo_name is None
    assert register.undo_name == "note"


def test_undo_and_redo_go_on_after_a_restart(file_register, reopen, add_plot):
    plot = add_plot(file_register)
    noted(file_register, plot, "a")
    noted(file_register, plot, "b")
    file_register.close()
    again = reopen(file_register)
    again.undo()
    again.undo()
    again.close()
    third = reopen(again)
    assert third.get(Plot, plot.id) == plot
    third.redo()
    assert third.get(Plot, plot.id).note == "a"
    third.close()
    last = reopen(third)
    last.redo()
    assert last.get(Plot, plot.id).note == "b"
    for _ in range(3):
        last.undo()
    assert last.all(Plot) == []
    with pytest.raises(TelimError) as caught:
        last.undo()
    assert caught.value.code == "nothing_to_undo"


def test_another_users_edits_are_not_undone(file_register, reopen, add_plot):
    plot = add_plot(file_register)
    other = reopen(file_register, user="bolat")
    assert other.undo_name is None
    with pytest.raises(TelimError) as caught:
        other.undo()
    assert caught.value.code == "nothing_to_undo"
    noted(other, plot, "bolat's")
    assert file_register.undo_name == "new_plot"
    assert other.undo_name == "note"
    other.undo()
    assert file_register.get(Plot, plot.id) == plot
    assert file_register.redo_name is None


def test_undo_of_what_somebody_else_has_changed_is_a_conflict_and_can_be_skipped(file_register, reopen, add_plot):
    plot, untouched = add_plot(file_register), add_plot(file_register, "10-156-999-002")
    noted(file_register, untouched, "older")
    noted(file_register, plot, "aiman's")
    other = reopen(file_register, user="bolat")
    noted(other, plot, "bolat's")
    before = everything(file_register)
    with pytest.raises(Conflict) as caught:
        file_register.undo()
    assert caught.value.facts["theirs"]["note"] == "bolat's"
    assert everything(file_register) == before
    file_register.skip_undo()
    file_register.undo()
    assert file_register.get(Plot, untouched.id) == untouched
    assert file_register.get(Plot, plot.id).note == "bolat's"


def test_undoing_a_zone_in_which_somebody_has_put_a_plot_is_a_conflict(file_register, reopen, add_zone, add_plot):
    zone = add_zone(file_register)
    other = reopen(file_register, user="bolat")
    plot = add_plot(other, zone_id=zone.id)
    with pytest.raises(Conflict) as caught:
        file_register.undo()
    assert caught.value.code == "conflict"
    assert file_register.get(Zone, zone.id) == zone
    assert file_register.get(Plot, plot.id) == plot


def test_a_row_written_twice_in_one_edit_comes_back_as_it_was(register, add_plot):
    plot = add_plot(register)
    before = everything(register)
    first = update(plot, note="a")
    party = Party(name_kk="A", name_ru="A")
    register.apply(edit("twice", [first, update(Plot(**first.after | {}), note="b"), insert(party), delete(party)]))
    assert register.get(Plot, plot.id).note == "b"
    register.undo()
    assert everything(register) == before


def test_what_was_deleted_comes_back_with_its_id_and_stamp(register):
    project = Project(name_kk="Шыны", name_ru="Стекло")
    register.apply(edit("new_project", [insert(project)]))
    register.apply(edit("delete", [delete(project)]))
    assert register.get(Project, project.id) is None
    register.undo()
    assert register.get(Project, project.id) == project


@pytest.mark.parametrize("kind", ["memory", "file"])
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(chance=st.randoms(use_true_random=False), count=st.integers(1, 25))
def test_any_edits_and_as_many_undos_give_the_register_back_bit_for_bit(kind, tmp_path_factory, chance, count):
    path = tmp_path_factory.mktemp("undo") / "r.gpkg"
    register = create_register(":memory:" if kind == "memory" else path, today=TODAY, user="aiman")
    found_land(register)
    states = [everything(register)]
    for _ in range(count):
        register.apply(random_edit(register, chance))
        states.append(everything(register))
    if kind == "file":
        register.close()
        register = open_register(path, today=TODAY, user="aiman")
    for state in states[-2::-1]:
        register.undo()
        assert everything(register) == state
    for state in states[1:]:
        register.redo()
        assert everything(register) == state
    register.close()
    if kind == "file":
        assert sound(path) == "ok"
