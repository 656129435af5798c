"""The sheets of an Excel workbook as rows of text: numbers as they are stored, formulas by the value that was saved.

A workbook is a zip of XML. It is judged by its declared sizes before anything is unpacked, XML that declares entities
is refused, and sheets are read row by row, so that neither time nor memory grows with what a hostile file promises.
"""

import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from data.formats import archive
from gis.errors import TelimError

Rows = list[list[str]]
Progress = Callable[[int, int], None]

MOST_UNPACKED = 80_000_000
MOST_ROWS = 20_000
"""Rows of one sheet that are read; a boundary has fewer corners."""
MOST_COLUMNS = 60
MOST_SHEETS = 40
GAP = 2_000
"""Empty rows after which nothing more is expected."""
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_workbook(path: Path, progress: Progress | None = None) -> dict[str, Rows]:
    """Sheet name -> rows that hold anything, in the order of the workbook; hidden sheets too.

    Raises TelimError: file_unreadable, workbook_locked, workbook_old, file_too_big, unsafe_xml, sheet_too_long.
    """
    _judge(path)
    try:
        return dict(_sheets(path, progress))
    except (KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, OSError):
        raise TelimError("file_unreadable", file=path.name) from None
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise TelimError("file_unreadable", file=path.name) from None


def _judge(path: Path) -> None:
    """What can be said before the workbook is opened."""
    with path.open("rb") as file:
        head = file.read(8)
        if head == OLD:
            locked = LOCKED in head + file.read(5_000_000)
            raise TelimError("workbook_locked" if locked else "workbook_old", file=path.name)
    try:
        size = archive.unpacked_size(path)
    except TelimError as error:
        code = "file_unreadable" if error.code == "bad_archive" else "file_too_big"
        raise TelimError(code, file=path.name) from None
    if size > MOST_UNPACKED:
        raise TelimError("file_too_big", file=path.name)
    try:
        with zipfile.ZipFile(path) as packed:
            for name in packed.namelist():
                if name.endswith((".xml", ".rels")):
                    with packed.open(name) as part:
                        start = part.read(2000)
                    if b"<!" in start.replace(b"<!--", b"") or start[:2] in (b"\xff\xfe", b"\xfe\xff"):
                        raise TelimError("unsafe_xml", file=path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
        raise TelimError("file_unreadable", file=path.name) from None


def _sheets(path: Path, progress: Progress | None) -> Iterator[tuple[str, Rows]]:
    import openpyxl

    with path.open("rb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # parts that it does not know are of no interest here
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets[:MOST_SHEETS]:
                sheet.reset_dimensions()  # what a sheet says of its size may be wrong
                yield sheet.title, list(_rows(sheet, path, progress))
        finally:
            book.close()


def _rows(sheet: Any, path: Path, progress: Progress | None) -> Iterator[list[str]]:
    """The rows with anything in them, empty cells at their end cut off."""
    empty = taken = 0
    for cells in sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True):
        row = [_text(value) for value in cells]
        while row and not row[-1]:
            row.pop()
        empty = 0 if row else empty + 1
        if empty > GAP:
            return
        if not row:
            continue
        taken += 1
        if taken > MOST_ROWS:
            raise TelimError("sheet_too_long", file=path.name, most=MOST_ROWS)
        if progress is not None and taken % 500 == 0:
            progress(taken, MOST_ROWS)
        yield row


def _text(value: object) -> str:
    """A cell as text; a number with all digits that it is stored with."""
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return " ".join(str(value).split())
