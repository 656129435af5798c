"""The checklist says which papers of a stage are there, wherever among the plot's papers they stand."""

from dataclasses import replace

import pytest

from data.model import Document, Stage
from data.registration.checklist import checklist, count_papers, kinds_of, loose, missing_papers
from data.registration.tracks import TRACKS, StageKind, track

ALLOTMENT = track("allotment")
PRESELECTION = ALLOTMENT.stage("preselection")
STAGES = [Stage(registration_id="r", key=kind.key, position=n) for n, kind in enumerate(ALLOTMENT.stages, 1)]


def paper(kind: str | None, subject: str = "plot", **values: object) -> Document:
    return Document(subject=subject, subject_id="x", kind=kind, **values)


@pytest.mark.parametrize("key", TRACKS)
def test_every_stage_has_its_papers_in_the_order_of_the_track(key: str) -> None:
    found = checklist(track(key), [], [])
    assert [one.kind for one in found] == list(track(key).stages)
    for one in found:
        assert [line.kind for line in one.lines] == [*one.kind.papers_needed, *one.kind.papers_given]
        assert (one.there, one.missing) == (0, one.kind.papers_needed)


def test_a_paper_counts_wherever_it_stands() -> None:
    papers = [paper("situation_scheme"), paper("approvals", "project"), paper("selection_act", "stage")]
    (one,) = [one for one in checklist(ALLOTMENT, STAGES, papers) if one.kind == PRESELECTION]
    assert one.stage == STAGES[2]
    assert [line.there for line in one.lines] == [True, True, False, True]
    assert one.missing == ("neighbours_consent",)
    assert one.there == 3


def test_what_one_stage_gives_the_next_one_has() -> None:
    found = checklist(ALLOTMENT, STAGES, [paper("selection_act", "stage")])
    there = {one.kind.key for one in found for line in one.lines if line.there}
    assert {"preselection", "apz", "commission"} <= there


def test_the_counter_is_two_of_three() -> None:
    kinds = kinds_of([paper("situation_scheme"), paper("approvals"), paper("letter"), paper(None)])
    assert count_papers(PRESELECTION, kinds) == (2, 3)
    assert missing_papers(PRESELECTION, kinds) == ("neighbours_consent",)
    assert count_papers(replace(PRESELECTION, papers_needed=()), kinds) == (0, 0)


def test_a_paper_that_was_replaced_counts_once_and_its_newest_version_is_shown() -> None:
    old = paper("approvals", title="ескі")
    new = paper("approvals", title="жаңа", replaces=old.id)
    (one,) = [one for one in checklist(ALLOTMENT, STAGES, [old, new]) if one.kind == PRESELECTION]
    assert [line.documents for line in one.lines if line.kind == "approvals"] == [(new,)]


def test_papers_that_no_stage_asks_for_stand_apart() -> None:
    letter, unknown, act = paper("letter"), paper(None), paper("selection_act")
    assert loose(ALLOTMENT, [letter, unknown, act]) == [letter, unknown]
    assert loose(None, [act]) == [act]


def test_a_stage_kind_without_papers_asks_for_nothing() -> None:
    bare = StageKind("x", *[PRESELECTION.name] * 5)
    assert missing_papers(bare, set()) == ()
