"""The bytes of a paper are in the register as they were, whatever happens around them."""

import sqlite3
from contextlib import closing
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from data.edit import edit, insert
from data.model import Document
from data.store.backup import copy_file
from data.store.open import open_register
from gis.errors import Cancelled, Conflict, TelimError
from tests.data.gdal_validator import complaints
from tests.faults.deeds import everything, sound

TODAY = date(2026, 11, 23)
SCAN = bytes(range(256)) * 9000  # 2.3 MB: more than one piece
HASH = sha256(SCAN).hexdigest()


def paper(plot_id: str, data: bytes = SCAN, **values: object) -> Document:
    fields = {"subject": "plot", "subject_id": plot_id, "attachment": sha256(data).hexdigest(), "title": "Акт"}
    return Document(**(fields | values))


def put(register, *papers: Document, data: bytes = SCAN, **options: object) -> None:
    made = edit("attach_document", [insert(one) for one in papers])
    register.apply(made, attachments={sha256(data).hexdigest(): data}, **options)


def stored(register) -> int:
    with register.database.read() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM attachment").scalar_one())


def test_the_bytes_come_back_as_they_were(register, add_plot):
    plot = add_plot(register)
    put(register, paper(plot.id))
    assert register.attachment(HASH) == SCAN
    assert register.faulty_attachments() == frozenset()


def test_the_same_file_twice_is_kept_once(register, add_plot):
    plot = add_plot(register)
    put(register, paper(plot.id))
    put(register, paper(plot.id, title="Тағы"))
    assert stored(register) == 1


def test_undo_and_redo_of_a_paper_keep_its_bytes(register, add_plot):
    plot = add_plot(register)
    put(register, paper(plot.id))
    register.undo()
    assert register.all(Document) == []
    register.redo()
    (back,) = register.all(Document)
    assert register.attachment(back.attachment) == SCAN


def test_a_refused_edit_leaves_no_bytes(register, add_plot):
    plot = add_plot(register)
    one = paper(plot.id)
    put(register, one)
    with pytest.raises(Conflict):
        put(register, paper(plot.id, b"other", id=one.id), data=b"other")
    assert stored(register) == 1


def test_a_stopped_edit_leaves_no_bytes(register, add_plot):
    plot = add_plot(register)

    def stop(done: int, total: int) -> None:
        if done > 1_500_000:
            raise Cancelled

    before = everything(register)
    with pytest.raises(Cancelled):
        put(register, paper(plot.id), progress=stop)
    assert stored(register) == 0
    assert everything(register) == before


def test_bytes_that_no_paper_names_are_not_written(register, add_plot):
    plot = add_plot(register)
    named = edit("attach_document", [insert(paper(plot.id, b"named"))])
    register.apply(named, attachments={sha256(b"named").hexdigest(): b"named", HASH: SCAN})
    assert stored(register) == 1


def test_a_paper_without_its_bytes_is_refused(register, add_plot):
    plot = add_plot(register)
    with pytest.raises(Conflict):
        register.apply(edit("attach_document", [insert(paper(plot.id))]))
    assert register.all(Document) == []


def test_bytes_under_a_wrong_hash_are_refused(register, add_plot):
    plot = add_plot(register)
    with pytest.raises(TelimError) as caught:
        register.apply(edit("attach_document", [insert(paper(plot.id))]), attachments={HASH: SCAN[:-1]})
    assert caught.value.code == "attachment_damaged"
    assert stored(register) == 0


def damage(register, statement: str) -> None:
    with register.database.write() as connection:
        connection.exec_driver_sql(statement, (HASH,))


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attachment SET bytes = x'00' || substr(bytes, 2) WHERE hash = ?",
        "UPDATE attachment SET bytes = substr(bytes, 1, 100) WHERE hash = ?",
        "UPDATE attachment SET bytes = NULL WHERE hash = ?",
        "UPDATE attachment SET bytes = 'text' WHERE hash = ?",
    ],
)
def test_damaged_bytes_are_noticed_named_and_mended_by_the_same_file(register, add_plot, statement):
    plot = add_plot(register)
    put(register, paper(plot.id))
    put(register, paper(plot.id, b"whole"), data=b"whole")
    damage(register, statement)
    with pytest.raises(TelimError) as caught:
        register.attachment(HASH)
    assert caught.value.code == "attachment_damaged"
    assert register.faulty_attachments() == {HASH}
    put(register, paper(plot.id, title="Қайта сканерленді"))
    assert register.faulty_attachments() == frozenset()
    assert register.attachment(HASH) == SCAN


def test_missing_bytes_are_noticed(file_register, add_plot):
    plot = add_plot(file_register)
    put(file_register, paper(plot.id))
    with closing(sqlite3.connect(file_register.address)) as base:
        base.execute("DELETE FROM attachment")
        base.commit()
    with pytest.raises(TelimError) as caught:
        file_register.attachment(HASH)
    assert caught.value.code == "attachment_missing"
    assert file_register.faulty_attachments() == {HASH}


def test_a_copy_of_the_register_and_what_is_opened_from_it_have_the_bytes(file_register, add_plot, tmp_path: Path):
    plot = add_plot(file_register)
    put(file_register, paper(plot.id))
    copy = tmp_path / "copy.gpkg"
    copy_file(file_register.database, copy)
    opened = open_register(copy, today=TODAY, user="aiman")
    assert opened.attachment(HASH) == SCAN
    opened.undo()
    opened.close()
    assert sound(copy) == "ok"


def test_gdals_validator_passes_a_register_with_papers(file_register, add_plot, reader):
    plot = add_plot(file_register)
    put(file_register, paper(plot.id, file_name="Шешім.pdf", file_size=len(SCAN), added_on=TODAY))
    file_register.close()
    assert complaints(reader, file_register.address) == []


def test_a_file_is_known_by_its_name_and_size(register, add_plot):
    plot = add_plot(register)
    put(register, paper(plot.id, file_name="скан 01.pdf", file_size=len(SCAN)))
    assert register.known_files(["скан 01.pdf", "скан 02.pdf"]) == {("скан 01.pdf", len(SCAN))}


def test_a_register_of_papers_that_is_only_read_refuses_new_ones_and_shows_the_old(file_register, add_plot, reopen):
    plot = add_plot(file_register)
    put(file_register, paper(plot.id))
    other = reopen(file_register, read_only=True)
    assert other.attachment(HASH) == SCAN
    with pytest.raises(TelimError) as caught:
        put(other, paper(plot.id, b"new"), data=b"new")
    assert caught.value.code == "read_only_register"
