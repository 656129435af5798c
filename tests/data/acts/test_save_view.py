"""Views of tables that the office keeps: saved, replaced, renamed and deleted, each with its undo."""

import pytest

from data.acts.save_view import delete_view, rename_view, save_view
from data.model import SavedView
from gis.errors import Conflict, TelimError


def views(land) -> list[tuple[str, str]]:
    return [(one.name, one.spec) for one in land.register.all(SavedView)]


def test_a_view_is_kept_under_its_name_and_the_same_name_replaces_it(land):
    land.do(save_view(land.register, "plots", "  Бос   телімдер ", "{}"))
    land.do(save_view(land.register, "plots", "бос телімдер", '{"text": "а"}'))
    assert views(land) == [("Бос телімдер", '{"text": "а"}')]
    assert not save_view(land.register, "plots", "Бос телімдер", '{"text": "а"}').changes


def test_another_table_may_have_a_view_of_the_same_name(land):
    land.do(save_view(land.register, "plots", "Менің", "{}"))
    land.do(save_view(land.register, "projects", "Менің", "{}"))
    assert len(views(land)) == 2


def test_a_view_gets_another_name_but_not_one_that_is_taken(land):
    for name in ("Бос", "Кешіккен"):
        land.do(save_view(land.register, "plots", name, "{}"))
    late = land.register.all(SavedView)[1]
    with pytest.raises(TelimError) as told:
        rename_view(land.register, late, "БОС")
    assert told.value.code == "view_exists"
    land.do(rename_view(land.register, late, "Мерзімі өткен"))
    land.do(rename_view(land.register, late.id, "мерзімі өткен"))
    assert [name for name, _ in views(land)] == ["Бос", "мерзімі өткен"]


def test_a_view_goes_and_undo_brings_it_back(land):
    land.do(save_view(land.register, "plots", "Бос", "{}"))
    land.do(delete_view(land.register, land.register.all(SavedView)[0].id))
    assert views(land) == []
    land.register.undo()
    assert views(land) == [("Бос", "{}")]


def test_a_view_without_a_name_is_refused_and_one_changed_by_another_clerk_is_a_conflict(land):
    with pytest.raises(TelimError) as told:
        save_view(land.register, "plots", "   ", "{}")
    assert told.value.code == "view_needs_name"
    land.do(save_view(land.register, "plots", "Бос", "{}"))
    seen = land.register.all(SavedView)[0]
    land.do(save_view(land.register, "plots", "Бос", '{"text": "басқа"}'))
    with pytest.raises(Conflict):
        land.register.apply(delete_view(land.register, seen))
