"""The corners of a boundary out of an Excel, CSV or text file, as text that a clerk can look over and correct."""

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from data.formats.corner_table import corner_text
from data.formats.encoding import decoded
from data.formats.workbook import read_workbook
from gis.errors import TelimError
from gis.numbers import parse_points

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".txt")
MOST_BYTES = 20_000_000
MOST_CELLS = 400_000


@dataclass(frozen=True, slots=True)
class CornerSheet:
    """A sheet that holds corners: its name (empty for a text file), and the corners, one a line."""

    name: str
    text: str


def read_corner_file(path: Path, progress: Callable[[int, int], None] | None = None) -> tuple[CornerSheet, ...]:
    """The sheets of the file that hold corners, at least one; a text file is one sheet, as it is where it can be read.

    Raises TelimError: no_such_file, file_unreadable, file_too_big, no_corners_in_file, and those of ``read_workbook``.
    """
    if not path.is_file():
        raise TelimError("no_such_file", file=path.name)
    try:
        if path.stat().st_size > MOST_BYTES:
            raise TelimError("file_too_big", file=path.name)
        with path.open("rb") as file:
            packed = file.read(4) in (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
        if packed or path.suffix.lower() in (".xlsx", ".xlsm"):
            book = read_workbook(path, progress)
            found = [CornerSheet(name, text) for name, rows in book.items() if (text := corner_text(rows))]
        else:
            found = [CornerSheet("", _of_text(decoded(path.read_bytes(), None)[0]))]
    except OSError:
        raise TelimError("file_unreadable", file=path.name) from None
    if not found or not found[0].text.strip():
        raise TelimError("no_corners_in_file", file=path.name)
    return tuple(found)


def _of_text(text: str) -> str:
    """The text itself where its lines are corners, else the corners among its many columns."""
    try:
        if len(parse_points(text).best.points) > 2:
            return text
    except TelimError:
        pass
    mark = max("\t;|,", key=text[:20_000].count)
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(text[:MOST_BYTES].splitlines(), delimiter=mark)]
    except csv.Error:
        return text
    if sum(map(len, rows)) > MOST_CELLS:
        return text
    return corner_text(rows) or text
