"""Which move of a stage is usual, and what the tracks are made of."""

from itertools import product

import pytest

from data.lists import names
from data.registration.moves import CLOSED, STAGE_STATUSES, check_move, is_usual
from data.registration.tracks import TRACKS, stage_name, track
from gis.errors import TelimError

USUAL = {
    ("planned", "in_progress"), ("planned", "not_required"),
    ("in_progress", "done"), ("in_progress", "returned"), ("in_progress", "suspended"),
    ("in_progress", "refused"), ("in_progress", "not_required"),
    ("returned", "in_progress"), ("returned", "refused"),
    ("suspended", "in_progress"), ("suspended", "refused"),
    ("not_required", "planned"), ("not_required", "in_progress"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "after"), [*product(STAGE_STATUSES, STAGE_STATUSES)])
def test_each_move_is_free_or_wants_a_reason(before, after):
    def told(note):
        try:
            check_move(before, after, note)
        except TelimError as error:
            return error.code
        return "free"

    assert is_usual(before, after) == ((before, after) in USUAL)
    if before == after:
        assert told("x") == "same_status"
    elif (before, after) in USUAL:
        assert told(None) == "free"
    else:
        assert (told(None), told("  "), told("себебі")) == ("move_needs_note", "move_needs_note", "free")


def test_an_unknown_status_is_named_with_those_that_there_are():
    with pytest.raises(TelimError) as caught:
        check_move("planned", "moon", "x")
    assert caught.value.code == "no_such_status"
    assert caught.value.facts["known"] == ", ".join(STAGE_STATUSES)
    check_move("a foreign status", "done", "x")
    assert set(STAGE_STATUSES) > CLOSED


def test_the_tracks_have_the_stages_of_the_law_in_its_order():
    assert TRACKS == ("allotment", "zone")
    assert [kind.key for kind in track("allotment").stages] == [
        "application", "zoning_check", "preselection", "apz", "commission", "lmp", "lmp_approval", "decision",
        "contract", "demarcation", "id_document", "registration",
    ]  # fmt: skip
    assert [kind.key for kind in track("zone").stages] == [
        "application", "company_decision", "activity_contract", "secondary_use", "registration",
    ]  # fmt: skip
    limits = {kind.key: kind.limit_days for kind in track("allotment").stages}
    assert (limits["application"], limits["zoning_check"], limits["commission"]) == (1, 10, 10)
    assert (limits["lmp_approval"], limits["decision"], limits["id_document"], limits["registration"]) == (4, 7, 6, 3)
    assert limits["lmp"] is None
    assert track("allotment").total_months == 2
    assert track("allotment").stage("application").return_days == 2


@pytest.mark.parametrize("key", TRACKS)
def test_every_stage_speaks_three_languages_and_names_its_law(key):
    for kind in track(key).stages:
        for words in (kind.name, kind.needs, kind.gives, kind.decides, kind.reference):
            assert all(words[language] for language in ("kk", "ru", "en")), kind.key
        assert stage_name(key, kind.key, "kk") == kind.name.kk


def test_what_no_track_knows_is_refused_or_is_its_own_name():
    assert stage_name("allotment", "moon", "ru") == "moon"
    assert stage_name("moon", "application", "ru") == "application"
    assert stage_name("allotment", None, "ru") == ""
    for code, ask in (("no_such_track", lambda: track("moon")), ("no_such_stage", lambda: track("zone").stage("lmp"))):
        with pytest.raises(TelimError) as caught:
            ask()
        assert caught.value.code == code


@pytest.mark.parametrize("key", TRACKS)
def test_each_stage_says_which_papers_it_needs_and_gives(key):
    kinds = names("paper")
    for stage in track(key).stages:
        assert set(stage.papers_needed + stage.papers_given) <= set(kinds)
        assert stage.papers_needed
    assert track("allotment").stage("decision").papers_needed == ("lmp", "lmp_order", "commission_conclusion")
    assert track("zone").stage("secondary_use").papers_given == ("sublease_contract",)
