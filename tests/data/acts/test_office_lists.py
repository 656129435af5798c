"""The office makes the lists its own: new lines, other names, another order, lines that are no longer offered."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text

from data.acts.change_list import add_entry, change_entry, move_entry, remove_entry, reset_list
from data.acts.change_record import change_record
from data.acts.new_party import new_party
from data.acts.new_project import new_project
from data.acts.new_zone import new_zone
from data.acts.set_fact import set_fact
from data.edit import insert
from data.lists import CLOSED, Words, lists_in_use, names, program_lists
from data.model import ListEntry, Party, Plot, Project
from data.office import lists_of, office_of, times_used, touches_office, use_office
from data.store.open import create_register, open_register
from gis.errors import Conflict, TelimError

FROZEN = Words("мұздатылған", "заморожен", "")


def keys(land, list_name):
    return list(lists_of(land.register).names(list_name))


def test_a_new_line_stands_last_and_can_be_recorded_at_once(land):
    land.refuses("not_in_list", new_project, "Шыны", state="zamorojen")
    land.do(add_entry(land.register, "project_state", FROZEN))
    assert keys(land, "project_state")[-1] == "zamorojen"
    line = lists_of(land.register).entries["project_state"]["zamorojen"]
    assert (line.name.kk, line.name.ru, line.name.en) == ("мұздатылған", "заморожен", "заморожен")
    land.do(new_project(land.register, "Шыны", state="zamorojen"))
    land.do(add_entry(land.register, "project_state", FROZEN))
    assert keys(land, "project_state")[-2:] == ["zamorojen", "zamorojen_2"]


def test_another_name_is_that_of_the_office_and_the_program_keeps_its_own(land):
    land.do(change_entry(land.register, "category", "reserve", name=Words("қор жері", "земли запаса", "reserve land")))
    assert lists_of(land.register).name_of("category", "reserve", "kk") == "қор жері"
    assert program_lists().name_of("category", "reserve", "kk") == "босалқы жер"
    assert names("category")["reserve"].kk == "босалқы жер"


def test_an_empty_name_is_refused_in_a_sentence_and_one_language_is_enough(land):
    land.refuses("no_name", add_entry, "category", Words(" ", "", "only English"))
    land.refuses("no_name", change_entry, "category", "water", name=Words("", " ", ""))
    land.do(change_entry(land.register, "category", "water", name=Words("", "водный фонд", "")))
    assert lists_of(land.register).name_of("category", "water", "ru") == "водный фонд"


def test_a_line_moves_and_the_others_keep_their_order(land):
    before = keys(land, "right")
    land.do(move_entry(land.register, "right", before[-1], 0))
    assert keys(land, "right") == [before[-1], *before[:-1]]
    assert lists_of(land.register).name_of("right", before[0], "ru") == program_lists().name_of(
        "right", before[0], "ru"
    )
    assert move_entry(land.register, "right", before[-1], 0).changes == ()
    land.do(move_entry(land.register, "right", before[-1], 99))
    assert keys(land, "right") == before


def test_a_hidden_line_is_no_longer_offered_and_records_that_have_it_keep_it(land):
    plot = land.plot(land.at((0, 300), (50, 300), (50, 250), (0, 250)), category="industry")
    land.do(change_entry(land.register, "category", "industry", hidden=True))
    assert "industry" not in keys(land, "category")
    assert lists_of(land.register).name_of("category", "industry", "ru").startswith("земли промышленности")
    land.do(change_record(land.register, land.now(plot), category="industry", note="тексерілді"))
    assert land.now(plot).category == "industry"
    land.do(change_entry(land.register, "category", "industry", hidden=False))
    assert keys(land, "category") == list(program_lists().names("category"))


def test_the_last_line_that_is_offered_cannot_be_hidden(land):
    for key in ("terminated", "lease_expired"):
        land.do(change_entry(land.register, "ended_why", key, hidden=True))
    land.refuses("last_entry", change_entry, "ended_why", "seized", hidden=True)


def test_a_key_in_use_cannot_be_taken_out_and_a_free_one_can(land):
    land.do(add_entry(land.register, "party_kind", Words("қор", "фонд", "fund")))
    land.do(new_party(land.register, "Қор", kind="fund"))
    assert times_used(land.register, "party_kind") == {"fund": 1}
    facts = land.refuses("key_in_use", remove_entry, "party_kind", "fund")
    assert facts["count"] == 1
    land.do(change_record(land.register, land.register.all(Party)[0], kind="company"))
    land.do(remove_entry(land.register, "party_kind", "fund"))
    assert "fund" not in keys(land, "party_kind")
    land.refuses("program_key", remove_entry, "party_kind", "company")


def test_a_list_goes_back_to_the_programs_own_but_for_what_is_in_use(land):
    land.do(add_entry(land.register, "zone_kind", Words("агро", "агрозона", "agro")))
    land.do(add_entry(land.register, "zone_kind", Words("тек", "парк", "park")))
    land.do(change_entry(land.register, "zone_kind", "industrial", name=Words("ИА", "ИЗ", "IZ"), hidden=True))
    land.do(new_zone(land.register, "Агро", kind="agro"))
    land.do(reset_list(land.register, "zone_kind"))
    assert keys(land, "zone_kind") == list(program_lists().names("zone_kind"))
    assert lists_of(land.register).name_of("zone_kind", "agro", "ru") == "агрозона"
    assert lists_of(land.register).name_of("zone_kind", "park", "ru") == "park"
    assert reset_list(land.register, "zone_kind").changes == ()


def test_figures_come_with_their_unit(land):
    land.do(add_entry(land.register, "fact", Words("жүн", "шерсть", "wool"), unit=Words("кг", "кг", "kg")))
    assert lists_of(land.register).unit_of("wool", "en") == "kg"
    land.do(change_entry(land.register, "fact", "wool", unit=Words("т", "т", "t")))
    land.do(change_entry(land.register, "fact", "jobs", unit=Words("адам", "человек", "people")))
    assert (lists_of(land.register).unit_of("wool", "kk"), lists_of(land.register).unit_of("jobs", "ru")) == (
        "т",
        "человек",
    )
    land.do(set_fact(land.register, "region", None, "wool", 3.0))
    land.do(reset_list(land.register, "fact"))
    lists = lists_of(land.register)
    assert (lists.unit_of("jobs", "ru"), lists.unit_of("wool", "kk")) == ("мест", "т")
    assert lists.entries["fact"]["wool"].hidden


def test_lists_that_the_program_goes_by_can_be_renamed_only(land):
    assert program_lists().entries.keys() >= CLOSED
    land.refuses("list_closed", add_entry, "nature", Words("болжам", "прогноз", "forecast"))
    land.refuses("list_closed", change_entry, "subject", "zone", hidden=True)
    land.do(change_entry(land.register, "nature", "planned", name=Words("жобаланған", "проект", "projected")))
    land.refuses("no_such_list", add_entry, "moon", FROZEN)
    land.refuses("no_such_entry", change_entry, "category", "moon", hidden=True)


def test_codes_are_written_by_the_office_itself(land):
    land.refuses("no_code", add_entry, "district", Words("Байқоңыр", "Байконыр", ""))
    land.do(add_entry(land.register, "district", Words("Байқоңыр", "Байконыр", ""), key=" 10-157 "))
    assert lists_of(land.register).name_of("district", "10-157", "ru") == "Байконыр"
    facts = land.refuses("key_in_list", add_entry, "district", FROZEN, key="10-156")
    assert facts["name"] == "Қызылорда қаласы"


def test_a_key_that_the_list_does_not_know_is_shown_as_it_is_and_does_not_hinder_a_change(land):
    with land.register.database.write() as connection:
        connection.execute(text("UPDATE plot SET category = 'moon' WHERE id = :id"), {"id": land.one.id})
    land.register.adopt_foreign()
    plot = land.now(land.one)
    assert lists_of(land.register).name_of("category", plot.category, "kk") == "moon"
    land.register.apply(change_record(land.register, plot, category="moon", note="тексерілді"))
    assert land.now(plot).note == "тексерілді"
    assert times_used(land.register, "category") == {"moon": 1}


def test_two_clerks_who_change_the_same_line_meet_a_conflict_and_nothing_is_written_twice(tmp_path):
    path, day = tmp_path / "r.gpkg", date(2026, 11, 23)
    create_register(path, today=day, user="aiman").close()
    one, two = (open_register(path, today=day, user=user) for user in ("aiman", "berik"))
    seen = lists_of(two)
    one.apply(change_entry(one, "category", "water", name=Words("су", "вода", "water")))
    with pytest.raises(Conflict):
        two.apply(change_entry(two, "category", "water", hidden=True, seen=seen))
    one.apply(add_entry(one, "district", Words("Байқоңыр", "Байконыр", ""), key="10-157"))
    with pytest.raises(Conflict):
        two.apply(add_entry(two, "district", Words("Төретам", "Торетам", ""), key="10-157", seen=seen))
    seen = lists_of(two)
    one.apply(change_entry(one, "category", "water", hidden=True))
    with pytest.raises(Conflict):
        two.apply(change_entry(two, "category", "water", name=FROZEN, seen=seen))
    assert len(two.all(ListEntry)) == 2
    two.apply(change_entry(two, "category", "forest", hidden=True, seen=seen))
    for register in (one, two):
        register.close()
    again = open_register(path, today=day)
    assert list(lists_of(again).names("category"))[-1] == "reserve"
    assert not {"water", "forest"} & lists_of(again).names("category").keys()
    again.close()


def test_lists_of_one_register_are_not_those_of_another(land):
    other = create_register(":memory:", today=date(2026, 11, 23))
    edit = land.do(add_entry(land.register, "project_state", FROZEN))
    assert touches_office(edit)
    assert not touches_office(new_party(land.register, "Қор"))
    with pytest.raises(TelimError):
        new_project(other, "Шыны", state="zamorojen")
    before = lists_in_use()
    try:
        use_office(office_of(land.register))
        assert "zamorojen" in names("project_state")
        with pytest.raises(TelimError):
            new_project(other, "Шыны", state="zamorojen")
        use_office(office_of(other))
        assert "zamorojen" not in names("project_state")
    finally:
        use_office(None)
    assert lists_in_use() == before == program_lists()
    other.close()


def test_rows_of_another_program_never_hinder(land):
    for values in ({"list": "moon", "key": "x"}, {"list": "right", "key": ""}, {"list": "right", "key": "gift"}):
        row = ListEntry(**values, name_kk="", name_ru="", name_en="", position=-3)
        land.register.apply(replace(add_entry(land.register, "right", FROZEN), changes=(insert(row),)))
    lists = lists_of(land.register)
    assert next(iter(lists.names("right"))) == "gift"
    assert lists.name_of("right", "gift", "kk") == "gift"
    assert land.register.all(Project) == []
    assert land.register.get(Plot, land.one.id) is not None
