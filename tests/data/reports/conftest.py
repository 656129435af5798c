"""The demo register, a way to speak, and readers that know nothing of the program."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from data.demo import write_demo
from data.register import Register
from data.reports.tables import Words
from data.store.open import open_register
from gui.report_words import say_in


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo register as a file."""
    path = tmp_path_factory.mktemp("demo") / "demo.gpkg"
    write_demo(path, today=date(2026, 11, 23))
    return path


@pytest.fixture
def register(template: Path, tmp_path: Path, today: date) -> Iterator[Register]:
    """A copy of the demo that this test may change."""
    copy = tmp_path / "demo.gpkg"
    copy.write_bytes(template.read_bytes())
    opened = open_register(copy, today=today, user="aigul")
    yield opened
    opened.close()


@pytest.fixture(params=["kk", "ru", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    """Each language."""
    return Words(say_in(request.param), request.param)


@pytest.fixture
def russian() -> Words:
    """One language."""
    return Words(say_in("ru"), "ru")


@pytest.fixture
def sheets() -> Callable[[Path], dict[str, list[tuple[object, ...]]]]:
    """Read a workbook with openpyxl: sheet -> rows of values."""

    def read(path: Path) -> dict[str, list[tuple[object, ...]]]:
        book = load_workbook(path, read_only=False)
        return {sheet.title: [tuple(cell.value for cell in row) for row in sheet.iter_rows()] for sheet in book}

    return read


@pytest.fixture
def text_of() -> Callable[[Path], str]:
    """All text of a Word file, tables too."""

    def read(path: Path) -> str:
        document = Document(str(path))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        foot = [paragraph.text for section in document.sections for paragraph in section.footer.paragraphs]
        return "\n".join([*(paragraph.text for paragraph in document.paragraphs), *cells, *foot])

    return read
