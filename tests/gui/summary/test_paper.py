"""The summary on paper, read back: pages, letters, vectors, and the numbers of the register."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from data.demo import write_demo
from data.model import Zone
from data.register import Register
from data.store.open import create_register, open_register
from data.summary import first_day, paces, since, summarise
from gis.errors import TelimError
from gui.i18n import locale_of, translator
from gui.summary.names import Names
from gui.summary.paper import HEIGHT, pages
from gui.summary.pdf import write_summary
from gui.summary.report import Report
from tests.sheets.land import TODAY

UNOFFICIAL = {"kk": "ресми құжат болып табылмайды", "ru": "не является официальным документом"}


@pytest.fixture(params=["kk", "ru"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(locale_of(request.param))
    QCoreApplication.installTranslator(translator(request.param))
    yield request.param
    QCoreApplication.removeTranslator(translator(request.param))
    QLocale.setDefault(before)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Register]:
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    write_demo(path, today=TODAY)
    register = open_register(path, today=TODAY, read_only=True)
    yield register
    register.close()


def report_of(register: Register) -> Report:
    told = register.told(first_day(TODAY))
    cases = {case.plot_id: case for case in register.cases()}
    zones = register.all(Zone)
    summary = summarise(TODAY, register.statuses(), cases, zones, told)
    names = Names({zone.id: zone for zone in zones}, {line.id: line for line in told.projects}, lambda _: ())
    slow = paces(register.pace(since(TODAY)), register.statuses())
    return Report(summary, names, slow, "Қызылорда-үлгі", "")


def test_the_paper_is_a4_with_embedded_letters_and_no_picture(
    demo: Register, language: str, tmp_path: Path, reader
) -> None:
    out = tmp_path / "summary.pdf"
    write_summary(report_of(demo), out)
    told = reader("pdfinfo", out)
    assert "A4" in told
    assert not re.search(r"^Pages:\s+0", told, re.MULTILINE)
    assert len(reader("pdfimages", "-list", out).splitlines()) == 2
    fonts = reader("pdffonts", out).splitlines()[2:]
    assert fonts
    for line in fonts:
        assert "Roboto" in line
        assert (line.split()[-5], line.split()[-3]) == ("yes", "yes"), line
    assert [path.name for path in tmp_path.iterdir()] == ["summary.pdf"]


def test_its_words_can_be_read_back(demo: Register, language: str, tmp_path: Path, reader) -> None:
    out = tmp_path / "summary.pdf"
    report = report_of(demo)
    write_summary(report, out)
    text = " ".join(reader("pdftotext", "-layout", out, "-").replace("\u202f", " ").split())
    for words in ("Қызылорда-үлгі", "23.11.2026", UNOFFICIAL[language], "12,5 + 9,2 + 1,2 = 22,9", "128,8 млрд ₸"):
        assert words in text, words
    for zone in demo.all(Zone)[:2]:
        assert (zone.name_kk if language == "kk" else zone.name_ru) in text
    assert f"{report.summary.plots.hectares:.1f}".replace(".", ",") in text


def test_nothing_reaches_beyond_its_page(demo: Register, language: str) -> None:
    made = pages(report_of(demo))
    assert made
    for page in made:
        bottoms = [item.y for item in page.items if hasattr(item, "text")]
        assert max(bottoms) < HEIGHT


def test_an_empty_register_makes_a_page_too(language: str, tmp_path: Path, reader) -> None:
    register = create_register(":memory:", today=TODAY)
    write_summary(report_of(register), tmp_path / "empty.pdf")
    register.close()
    assert "Pages:           1" in reader("pdfinfo", tmp_path / "empty.pdf")


def test_a_folder_that_is_not_there_is_refused_and_a_file_that_stood_there_stays(
    demo: Register, tmp_path: Path
) -> None:
    with pytest.raises(TelimError) as refused:
        write_summary(report_of(demo), tmp_path / "nowhere" / "summary.pdf")
    assert refused.value.code == "sheet_folder_missing"
    folder = tmp_path / "taken.pdf"
    os.mkdir(folder)
    with pytest.raises(TelimError):
        write_summary(report_of(demo), folder)
    assert list(tmp_path.iterdir()) == [folder]
