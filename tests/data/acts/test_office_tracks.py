"""The office makes the tracks its own: stages, their order, limits and papers, for the applications to come."""

from dataclasses import replace
from datetime import date

import pytest

from data.acts.change_track import change_track, new_stage, reset_track
from data.acts.open_registration import open_registration
from data.edit import edit, insert
from data.lists import Words
from data.model import Registration, Stage, StageKindRow, TrackKind
from data.office import office_of, tracks_of, use_office
from data.registration.tracks import program_tracks, stage_name, track
from data.store.open import create_register, open_register
from gis.errors import Conflict

HEARING = Words("қоғамдық тыңдау", "общественные слушания", "public hearing")


def own(land, key="allotment"):
    return tracks_of(land.register).track(key)


def with_hearing(way):
    stages = list(way.stages)
    stages.insert(2, replace(new_stage(way, HEARING), limit_days=15, papers_given=("letter",)))
    return replace(way, stages=tuple(stages))


def keys(way):
    return [kind.key for kind in way.stages]


def test_a_new_stage_is_planned_for_new_applications_and_running_ones_keep_theirs(land):
    land.do(open_registration(land.register, land.one, "allotment"))
    land.do(change_track(land.register, with_hearing(own(land))))
    land.do(open_registration(land.register, land.two, "allotment"))
    first, second = land.register.all(Registration)
    planned = [
        sorted(land.register.all(Stage, registration_id=one.id), key=lambda s: s.position) for one in (first, second)
    ]
    assert [one.key for one in planned[0]] == keys(program_tracks().track("allotment"))
    assert [one.key for one in planned[1]][:4] == ["application", "zoning_check", "public_hearing", "preselection"]
    assert planned[1][2].limit_days == 15
    assert own(land).stage("public_hearing").papers_given == ("letter",)
    assert own(land, "zone") == program_tracks().track("zone")


def test_limits_papers_order_and_the_months_are_the_offices(land):
    way = own(land)
    first = replace(way.stages[0], limit_days=3, return_days=None, papers_needed=("application",))
    stages = (first, way.stages[2], way.stages[1], *way.stages[3:])
    land.do(change_track(land.register, replace(way, stages=stages, total_months=3, name=Words("А", "Б", "C"))))
    now = own(land)
    assert (now.total_months, now.name.ru, now.changed) == (3, "Б", True)
    assert keys(now)[:3] == ["application", "preselection", "zoning_check"]
    assert (now.stages[0].limit_days, now.stages[0].return_days) == (3, None)
    assert now.stages[0].papers_needed == ("application",)
    assert now.stages[1:] == stages[1:]
    land.do(change_track(land.register, replace(now, stages=(replace(first, limit_days=None), *stages[1:]))))
    assert len(land.register.all(StageKindRow)) == 12
    assert change_track(land.register, own(land)).changes == ()


def test_a_stage_taken_out_is_still_named_where_applications_have_it(land):
    land.do(change_track(land.register, with_hearing(own(land))))
    land.do(open_registration(land.register, land.one, "allotment"))
    now = own(land)
    left = tuple(kind for kind in now.stages if kind.key not in ("public_hearing", "apz"))
    land.do(change_track(land.register, replace(now, stages=left)))
    tracks = tracks_of(land.register)
    assert "public_hearing" not in keys(own(land))
    assert tracks.stage_name("allotment", "public_hearing", "ru") == "общественные слушания"
    assert tracks.stage_name("allotment", "apz", "ru") == stage_name("allotment", "apz", "ru") != "apz"
    assert own(land).known("public_hearing").limit_days == 15
    assert new_stage(own(land), HEARING).key == "public_hearing_2"
    land.do(reset_track(land.register, "allotment"))
    assert keys(own(land)) == keys(program_tracks().track("allotment"))
    assert not own(land).changed
    assert tracks_of(land.register).stage_name("allotment", "public_hearing", "kk") == "қоғамдық тыңдау"
    land.do(
        change_track(land.register, replace(own(land), stages=(*own(land).stages, own(land).known("public_hearing"))))
    )
    assert keys(own(land))[-1] == "public_hearing"


def test_back_to_the_programs_own_leaves_no_row(land):
    land.do(change_track(land.register, replace(with_hearing(own(land)), total_months=None)))
    land.do(reset_track(land.register, "allotment"))
    assert own(land) == program_tracks().track("allotment")
    assert land.register.all(StageKindRow) == land.register.all(TrackKind) == []
    assert reset_track(land.register, "allotment").changes == ()


def test_what_cannot_be_a_track_is_refused_in_a_sentence(land):
    way = own(land)
    first, rest = way.stages[0], way.stages[1:]
    for code, wanted in {
        "track_empty": replace(way, stages=()),
        "stage_twice": replace(way, stages=(first, first)),
        "stage_no_name": replace(way, stages=(replace(first, name=Words(" ", "", "")), *rest)),
        "track_no_name": replace(way, name=Words("", " ", "")),
        "bad_months": replace(way, total_months=0),
        "not_in_list": replace(way, stages=(replace(first, papers_needed=("moon",)), *rest)),
    }.items():
        land.refuses(code, change_track, wanted)
    for days in (-1, 1000):
        assert land.refuses("bad_limit", change_track, replace(way, stages=(replace(first, limit_days=days), *rest)))
        land.refuses("bad_limit", change_track, replace(way, stages=(replace(first, return_days=days), *rest)))
    land.refuses("no_such_track", change_track, replace(way, key="moon"))


def test_two_clerks_who_change_one_track_meet_a_conflict_and_a_restart_keeps_the_first(tmp_path):
    path, day = tmp_path / "r.gpkg", date(2026, 11, 23)
    create_register(path, today=day, user="aiman").close()
    one, two = (open_register(path, today=day, user=user) for user in ("aiman", "berik"))
    seen = tracks_of(two).track("zone")
    one.apply(change_track(one, replace(seen, stages=seen.stages[:4])))
    with pytest.raises(Conflict):
        two.apply(change_track(two, replace(seen, stages=seen.stages[1:]), seen=seen))
    one.close()
    two.close()
    again = open_register(path, today=day)
    assert keys(tracks_of(again).track("zone")) == [kind.key for kind in seen.stages[:4]]
    again.close()


def test_rows_of_another_program_never_hinder(land):
    rows = [
        StageKindRow(track="moon", key="x", position=1, name_kk="", name_ru="", name_en=""),
        StageKindRow(
            track="zone", key="lunch", position=1, name_kk="", name_ru="", name_en="", papers_needed="moon  x"
        ),
        TrackKind(key="zone", name_kk="", name_ru="", name_en=""),
    ]
    land.register.apply(edit("foreign", map(insert, rows)))
    way = own(land, "zone")
    assert (keys(way), way.stages[0].name.kk, way.stages[0].papers_needed) == (["lunch"], "lunch", ("moon", "x"))
    assert way.name.kk == program_tracks().track("zone").name.kk
    land.do(change_track(land.register, replace(way, total_months=1)))
    land.do(open_registration(land.register, land.one, "zone"))
    assert [one.key for one in land.register.all(Stage)] == ["lunch"]


def test_names_where_no_register_is_at_hand_are_those_of_the_one_in_use(land):
    land.do(change_track(land.register, with_hearing(own(land))))
    assert stage_name("allotment", "public_hearing", "ru") == "public_hearing"
    try:
        use_office(office_of(land.register))
        assert stage_name("allotment", "public_hearing", "ru") == "общественные слушания"
        assert track("allotment").position("public_hearing") == 3
    finally:
        use_office(None)
    assert track("allotment") == program_tracks().track("allotment")
