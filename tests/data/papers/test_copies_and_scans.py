"""Copies that other programs open, scans that wait, and the check of all papers."""

import os
import stat
import sys
from pathlib import Path

import pytest

from data.acts.attach_document import attach_documents, bytes_of
from data.model import Document
from data.papers.check import check_papers
from data.papers.copies import drop, hash_of, save_as, write_copy
from data.papers.read import paper_of, read_paper
from data.papers.scans import new_scans, put_aside, read_scans
from gis.errors import TelimError
from tests.faults.disk import small_disk
from tests.sheets.land import MIDDLE, neighbourhood, register_of

FILE = paper_of("Шешім № 5.pdf", b"%PDF-1.4 body")


def document(**values: object) -> Document:
    fields = {"subject": "plot", "subject_id": "x", "attachment": FILE.hash, "file_name": FILE.name}
    return Document(**(fields | values))


def test_a_copy_can_only_be_read_and_only_by_this_user(tmp_path: Path) -> None:
    copy = write_copy(tmp_path / "papers", document(), FILE.data)
    assert copy.path.read_bytes() == FILE.data
    assert copy.path.name == "Шешім № 5.pdf"
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.path.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.path.parent.stat().st_mode) == 0o700
    drop(copy)
    assert not copy.path.parent.exists()


def test_a_copy_to_be_changed_can_be_written_and_stays_while_it_is_changed(tmp_path: Path) -> None:
    copy = write_copy(tmp_path, document(), FILE.data, writable=True)
    copy.path.write_bytes(b"changed")
    assert hash_of(copy.path) != copy.hash
    drop(copy)
    assert copy.path.read_bytes() == b"changed"


def test_a_paper_without_an_ending_gets_the_one_of_its_bytes(tmp_path: Path) -> None:
    assert write_copy(tmp_path, document(file_name="шешім"), FILE.data).path.name == "шешім.pdf"
    assert write_copy(tmp_path, document(file_name=None), FILE.data).path.name == "paper.pdf"


def test_a_program_that_came_in_another_way_is_not_opened(tmp_path: Path) -> None:
    for name, data in (("a.exe", b"x"), ("a.pdf", b"MZ\x90")):
        with pytest.raises(TelimError) as caught:
            write_copy(tmp_path, document(file_name=name), data)
        assert caught.value.code == "paper_runs"
    assert list(tmp_path.iterdir()) == []


def test_a_paper_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    save_as(tmp_path / "көшірме.pdf", FILE.data)
    assert (tmp_path / "көшірме.pdf").read_bytes() == FILE.data
    with pytest.raises(TelimError) as caught:
        save_as(tmp_path / "nowhere" / "a.pdf", FILE.data)
    assert caught.value.code == "copy_failed"
    with small_disk(tmp_path / "disk", 64) as disk:
        if disk is not None:
            (disk / "a.pdf").write_bytes(b"old")
            with pytest.raises(TelimError) as caught:
                save_as(disk / "a.pdf", bytes(1_000_000))
            assert caught.value.code == "disk_full"
            assert [one.name for one in disk.iterdir()] == ["a.pdf"]
            assert (disk / "a.pdf").read_bytes() == b"old"


def test_new_scans_stand_newest_first_without_programs_and_half_files(tmp_path: Path) -> None:
    for place, name in enumerate(("a.pdf", "b.jpg", "c.exe", ".hidden.pdf", "~$d.docx")):
        (tmp_path / name).write_bytes(b"scan")
        os.utime(tmp_path / name, (1_700_000_000 + place, 1_700_000_000 + place))
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "filed").mkdir()
    assert [scan.path.name for scan in read_scans(tmp_path)] == ["b.jpg", "a.pdf"]


def test_a_filed_scan_is_no_longer_new_and_may_be_put_aside(tmp_path: Path) -> None:
    register = register_of(*neighbourhood())
    (tmp_path / "скан.pdf").write_bytes(b"%PDF-1")
    (tmp_path / "скан 2.pdf").write_bytes(b"%PDF-2")
    file = read_paper(tmp_path / "скан.pdf")
    register.apply(attach_documents(register, "plot", MIDDLE.id, [file]), attachments=bytes_of([file]))
    assert [scan.path.name for scan in new_scans(register, tmp_path)] == ["скан 2.pdf"]
    assert put_aside(tmp_path / "скан.pdf") == tmp_path / "filed" / "скан.pdf"
    (tmp_path / "скан.pdf").write_bytes(b"%PDF-3")
    assert put_aside(tmp_path / "скан.pdf").name == "скан (2).pdf"
    assert (tmp_path / "filed" / "скан.pdf").read_bytes() == b"%PDF-1"
    register.close()


def test_a_scan_folder_that_is_gone_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(TelimError) as caught:
        read_scans(tmp_path / "server" / "scans")
    assert caught.value.code == "scan_folder_gone"
    with pytest.raises(TelimError) as caught:
        put_aside(tmp_path / "nobody.pdf")
    assert caught.value.code == "scan_not_moved"


def test_the_check_names_the_papers_whose_bytes_are_damaged() -> None:
    register = register_of(*neighbourhood())
    files = [FILE, paper_of("акт.pdf", b"%PDF-1.4 act")]
    register.apply(attach_documents(register, "plot", MIDDLE.id, files), attachments=bytes_of(files))
    assert check_papers(register).faulty == ()
    with register.database.write() as connection:
        connection.exec_driver_sql("UPDATE attachment SET bytes = x'00' WHERE hash = ?", (files[1].hash,))
    found = check_papers(register)
    assert (found.checked, [one.file_name for one in found.faulty]) == (2, ["акт.pdf"])
    register.close()
