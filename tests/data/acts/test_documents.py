"""Papers with files: attached, versioned, moved, removed; each one line of the history that undo takes back."""

from datetime import date

import pytest

from data.acts.add_document import add_document
from data.acts.attach_document import attach_documents, bytes_of
from data.acts.change_record import change_record
from data.acts.move_document import move_document
from data.acts.new_project import new_project
from data.acts.new_version import new_version, newest_of
from data.acts.open_registration import open_registration
from data.acts.remove_document import remove_document, remove_version
from data.edit import Edit
from data.model import Document, Project, Stage
from data.papers.read import PaperFile, paper_of
from data.papers.versions import current, versions

SCAN, BETTER, BEST = (paper_of(f"шешім {n}.pdf", b"%PDF-1.4 " + bytes([n]) * 50) for n in (1, 2, 3))


def attach(land, made: Edit, *files: PaperFile) -> None:
    """Apply the edit with the bytes of its files."""
    land.register.apply(made, attachments=bytes_of(files))


@pytest.fixture
def paper(land) -> Document:
    """A decision beside the first plot."""
    made = attach_documents(land.register, "plot", land.one.id, [SCAN], kind="decision", number=" 77 ")
    attach(land, made, SCAN)
    return land.register.all(Document)[0]


def test_a_file_becomes_a_paper_with_its_name_size_and_day(land, paper):
    assert (paper.kind, paper.number, paper.file_name) == ("decision", "77", "шешім 1.pdf")
    assert (paper.file_size, paper.added_on) == (SCAN.size, date(2026, 11, 23))
    assert land.register.attachment(paper.attachment) == SCAN.data
    assert land.register.history(land.one.id, 1)[0].name == "attach_document"


def test_several_files_are_one_edit(land):
    attach(land, attach_documents(land.register, "plot", land.one.id, [SCAN, BETTER]), SCAN, BETTER)
    assert len(land.register.all(Document)) == 2
    land.register.undo()
    assert land.register.all(Document) == []


def test_papers_stand_beside_a_project_a_zone_an_investor_and_a_stage(land):
    land.do(open_registration(land.register, land.one, "allotment", start=True))
    stage = land.register.all(Stage)[0]
    for subject, subject_id in (("zone", land.zone.id), ("stage", stage.id), ("project", "p"), ("party", "i")):
        attach(land, attach_documents(land.register, subject, subject_id, [SCAN]), SCAN)
        assert land.register.all(Document, subject=subject, subject_id=subject_id)
    names = [entry.name for entry in land.register.history(land.one.id)]
    assert names.count("attach_document") == 1, "the paper of a stage stands in the history of its plot"


def test_what_cannot_be_attached_is_refused(land, paper):
    refuses = land.refuses
    refuses("not_in_list", attach_documents, "moon", land.one.id, [BETTER])
    refuses("not_in_list", attach_documents, "plot", land.one.id, [BETTER], kind="moon")
    refuses("date_in_future", attach_documents, "plot", land.one.id, [BETTER], dated=date(2027, 1, 1))
    facts = refuses("paper_already_here", attach_documents, "plot", land.one.id, [SCAN], kind="decision")
    assert facts["file"] == "шешім 1.pdf"


def test_one_scan_may_be_two_papers_and_only_what_is_new_of_a_drop_is_taken(land, paper):
    attach(land, attach_documents(land.register, "plot", land.one.id, [SCAN], kind="contract"), SCAN)
    both = [SCAN, BETTER]
    attach(land, attach_documents(land.register, "plot", land.one.id, both, kind="decision"), *both)
    assert [one.kind for one in land.register.all(Document)] == ["decision", "contract", "decision"]


def test_a_newer_version_follows_and_the_older_ones_stay(land, paper):
    attach(land, new_version(land.register, paper, BETTER), BETTER)
    attach(land, new_version(land.register, paper, BEST), BEST)  # from the oldest, as a copy opened long ago is
    papers = land.register.all(Document)
    (now,) = current(papers)
    assert [one.file_name for one in versions(now, papers)] == ["шешім 3.pdf", "шешім 2.pdf", "шешім 1.pdf"]
    assert (now.kind, now.number) == ("decision", "77")
    assert newest_of(land.register, paper) == now
    assert land.register.attachment(paper.attachment) == SCAN.data


def test_the_same_bytes_are_no_new_version(land, paper):
    land.refuses("paper_same_version", new_version, paper, SCAN)
    land.refuses("no_such_record", new_version, "nobody", SCAN)


def test_a_paper_goes_with_its_versions_and_comes_back_with_them(land, paper):
    attach(land, new_version(land.register, paper, BETTER), BETTER)
    before = land.register.all(Document)
    land.do(remove_document(land.register, current(before)[0]))
    assert land.register.all(Document) == []
    land.register.undo()
    assert {one.id for one in land.register.all(Document)} == {one.id for one in before}
    assert land.register.attachment(SCAN.hash) == SCAN.data


def test_one_version_goes_and_its_neighbours_join(land, paper):
    attach(land, new_version(land.register, paper, BETTER), BETTER)
    middle = newest_of(land.register, paper)
    attach(land, new_version(land.register, paper, BEST), BEST)
    land.do(remove_version(land.register, middle))
    papers = land.register.all(Document)
    assert [one.file_name for one in versions(current(papers)[0], papers)] == ["шешім 3.pdf", "шешім 1.pdf"]
    land.do(remove_version(land.register, newest_of(land.register, paper)))
    assert current(land.register.all(Document)) == [paper]


def test_a_paper_that_was_put_in_the_wrong_place_moves_with_its_versions(land, paper):
    land.do(new_project(land.register, "Жоба", "Проект"))
    project = land.register.all(Project)[0]
    attach(land, new_version(land.register, paper, BETTER), BETTER)
    land.do(move_document(land.register, newest_of(land.register, paper), "project", project.id))
    assert {one.subject_id for one in land.register.all(Document)} == {project.id}
    assert not move_document(land.register, newest_of(land.register, paper), "project", project.id).changes
    land.refuses("not_in_list", move_document, paper, "moon", "x")


def test_its_kind_is_changed_and_its_bytes_are_not(land, paper):
    land.do(change_record(land.register, paper, kind="contract"))
    assert land.register.get(Document, paper.id).kind == "contract"
    land.refuses("not_in_list", change_record, paper, kind="moon")
    land.refuses("field_not_editable", change_record, paper, attachment="x")


def test_a_paper_that_was_noted_without_a_file_gets_its_file(land):
    land.do(add_document(land.register, "plot", land.one.id, title="Акт", number="12"))
    noted = land.register.all(Document)[0]
    attach(land, new_version(land.register, noted, SCAN), SCAN)
    (paper,) = land.register.all(Document)
    assert (paper.id, paper.number, paper.attachment) == (noted.id, "12", SCAN.hash)
    assert land.register.attachment(SCAN.hash) == SCAN.data
    land.register.undo()
    assert land.register.all(Document) == [noted]
