"""A file becomes a paper whole, or one sentence says why not."""

import errno
import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path, PureWindowsPath

import pytest

from data.papers.names import LONGEST, long_path, safe_name, shown_name
from data.papers.read import fault_of, paper_of, read_paper
from data.papers.rules import paper_rules
from gis.errors import Cancelled, TelimError
from tests.conftest import ROOT
from tests.faults.disk import less_rights

LINK = bytes.fromhex("4c0000000114020000000000c000000000000046")
PDF = b"%PDF-1.4\n" + b"a" * 3_000_000


def refused(path: Path, **options: object) -> TelimError:
    with pytest.raises(TelimError) as caught:
        read_paper(path, **options)
    return caught.value


@pytest.mark.parametrize(
    "name", ["шешім.pdf", "Әкімдік қаулысы № 15 (көшірме).PDF", "без расширения", "scan", "a" * 250 + ".pdf"]
)
def test_a_file_is_read_whole_under_its_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(PDF)
    paper = read_paper(tmp_path / name)
    assert (paper.name, paper.data, paper.hash) == (name, PDF, sha256(PDF).hexdigest())


def test_a_path_of_more_than_260_letters_is_read(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["өте ұзын қалта аты " * 2] * 8)
    deep.mkdir(parents=True)
    (deep / "акт.pdf").write_bytes(PDF)
    assert len(str(deep)) > 300
    assert read_paper(deep / "акт.pdf").size == len(PDF)


def test_what_is_no_paper_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    os.mkfifo(tmp_path / "pipe.pdf")
    for name, code in {".": "paper_is_folder", "empty.pdf": "paper_empty", "pipe.pdf": "paper_is_no_file",
                       "nobody.pdf": "paper_gone", "empty.pdf/below.pdf": "paper_gone"}.items():  # fmt: skip
        assert refused(tmp_path / name).code == code, name


def test_a_scan_of_300_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with (tmp_path / "скан.tif").open("wb") as file:
        file.truncate(300_000_000)
    seen: list[int] = []
    error = refused(tmp_path / "скан.tif", progress=lambda done, _: seen.append(done))
    assert (error.code, error.facts["megabytes"], error.facts["most"]) == ("paper_too_big", 300, 100)
    assert seen == []


@pytest.mark.parametrize(
    "name", ["a.exe", "a.PDF.EXE", "a.bat", "a.js", "a.lnk", "a.exe.", "фото.scr", "a.pdf\u202e.vbs"]
)
def test_programs_and_scripts_are_refused_by_their_name(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"harmless")
    assert refused(tmp_path / name).code == "paper_runs"


@pytest.mark.parametrize(
    "beginning",
    [b"MZ\x90\x00", b"\x7fELF\x02", b"#!/bin/sh\n", LINK],
)
def test_programs_are_refused_whatever_they_are_called(tmp_path: Path, beginning: bytes) -> None:
    (tmp_path / "счёт.pdf").write_bytes(beginning + b"rest")
    assert refused(tmp_path / "счёт.pdf").code == "paper_runs"


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "скан.pdf"
    path.write_bytes(PDF)

    def grow(done: int, _: int) -> None:
        with path.open("ab") as file:
            file.write(b"more")

    assert refused(path, progress=grow).code == "paper_changing"


def test_a_file_that_is_replaced_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path, other = tmp_path / "скан.pdf", tmp_path / "other"
    path.write_bytes(PDF)
    other.write_bytes(PDF)

    def swap(done: int, _: int) -> None:
        if other.exists():
            os.replace(other, path)

    assert refused(path, progress=swap).code == "paper_changing"


def test_a_file_that_vanishes_while_it_is_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "скан.pdf"
    path.write_bytes(PDF)
    assert refused(path, progress=lambda *_: path.unlink(missing_ok=True)).code == "paper_gone"


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    (tmp_path / "скан.pdf").write_bytes(PDF)

    def stop(*_: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_paper(tmp_path / "скан.pdf", stop)


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "жабық.pdf"
    path.write_bytes(PDF)
    path.chmod(0)
    program = (
        "import sys; from pathlib import Path; from data.papers.read import read_paper; from gis.errors import TelimError\n"
        "try: read_paper(Path(sys.argv[1]))\nexcept TelimError as error: print(error.code)"
    )
    done = subprocess.run(
        [*less_rights(), sys.executable, "-c", program, path], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stdout.strip() == "paper_unreadable", done.stderr


class WindowsError_(OSError):  # noqa: N801, N818 - an OSError as Windows raises it
    def __init__(self, number: int) -> None:
        super().__init__(errno.EACCES, "no")
        self.winerror = number


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (WindowsError_(32), "paper_locked"), (WindowsError_(33), "paper_locked"), (WindowsError_(5), "paper_unreadable"),
        (WindowsError_(53), "paper_gone"), (WindowsError_(64), "paper_gone"), (OSError(errno.ESTALE, "x"), "paper_gone"),
        (OSError(errno.EIO, "x"), "paper_unreadable"), (OSError(errno.EBUSY, "x"), "paper_locked"),
    ],
)  # fmt: skip
def test_what_systems_say_about_locked_files_and_lost_networks_is_understood(error: OSError, code: str) -> None:
    assert fault_of(error, "скан.pdf").code == code


def test_signs_that_turn_a_name_around_are_not_kept() -> None:
    assert shown_name("счёт\u202efdp.doc\u200b\n") == "счётfdp.doc"
    assert shown_name("и\u0306.pdf") == "й.pdf"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("шешім.pdf", "шешім.pdf"), ("con.pdf", "_con.pdf"), ("LPT1", "_LPT1.pdf"), ("nul.tar.gz", "_nul.tar.gz"),
        ("a<b>:c?.pdf", "a_b__c_.pdf"), ("акт.pdf. . ", "акт.pdf"), ("", "paper.pdf"), ("...", "paper.pdf"),
        ("../../etc/passwd", "_.._etc_passwd.pdf"), ("скан", "скан.pdf"), ("15.11.2026 ж. шешім қаулы", "15.11.2026 ж. шешім қаулы.pdf"),
    ],
)  # fmt: skip
def test_a_copy_has_a_name_that_windows_takes(name: str, safe: str) -> None:
    assert safe_name(name, "pdf") == safe


def test_a_long_name_keeps_its_ending() -> None:
    made = safe_name("ә" * 250 + ".docx")
    assert len(made) <= LONGEST
    assert made.endswith("ә.docx")


def test_windows_opens_long_paths_by_their_long_form() -> None:
    long = "C:\\" + "ұзын\\" * 60 + "акт.pdf"
    assert str(long_path(PureWindowsPath(long), "win32")).startswith("\\\\?\\C:")
    assert str(long_path(PureWindowsPath("\\\\server\\" + long[3:]), "win32")).startswith("\\\\?\\UNC\\server")
    assert long_path(PureWindowsPath("C:\\a.pdf"), "win32") == PureWindowsPath("C:\\a.pdf")


def test_bytes_are_a_paper_by_the_same_rules() -> None:
    assert paper_of("a.pdf", PDF).size == len(PDF)
    for name, data, code in (("a.exe", PDF, "paper_runs"), ("a.pdf", b"", "paper_empty")):
        with pytest.raises(TelimError) as caught:
            paper_of(name, data)
        assert caught.value.code == code
    assert paper_rules().most_bytes == 100_000_000
