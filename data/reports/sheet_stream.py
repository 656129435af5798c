"""The rows of a workbook's sheets, written into it as a stream: cell by cell through a library they take a minute.

XlsxWriter makes the workbook, each sheet with its head and two rows of patterns: the style of every column, and the
marks (a text that must not become a formula, the colours of the statuses). The rows take the place of the patterns. Texts
stand in their cells (inlineStr), so nothing is kept in memory.
"""

import re
import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import batched
from pathlib import Path
from typing import IO, Any
from xml.sax.saxutils import escape

ROWS_OF_A_SHEET = 1_048_575
"""What a spreadsheet holds beside the head."""
LONGEST = 32_767
"""Letters that a cell holds."""
RISKY = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that becomes a formula when its cell is edited."""
PART = 4_000
KNOWN = 20_000
"""How many values of a column are kept."""
FIRST_DAY = date(1899, 12, 30).toordinal()
"""Day 0 of a spreadsheet."""

_PATTERNS = re.compile(rb'<row r="2".*?</row><row r="3".*?</row>', re.DOTALL)
_STYLES = re.compile(rb'<c r="[A-Z]+([23])"(?: s="([0-9]+)")?')
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in the colours of a status: ``mark`` counts the marks of the second row of patterns."""

    text: str
    mark: int


class _Column(dict[Any, str]):
    """What the values of a column look like as cells; most of them come again and again."""

    def __init__(self, style: str, marks: Sequence[str]) -> None:
        super().__init__()
        self._style, self._marks = style, marks

    def __missing__(self, value: Any) -> str:
        if len(self) > KNOWN:
            self.clear()
        made = self[value] = self._cell(value)
        return made

    def _cell(self, value: Any) -> str:
        if value is None or value == "":
            return f'<c s="{self._style}"/>'
        if isinstance(value, Marked):
            return _text(value.text, self._marks[value.mark])
        if isinstance(value, str):
            return _text(value, self._marks[0] if value.startswith(RISKY) else self._style)
        number = value.toordinal() - FIRST_DAY if isinstance(value, date) else value
        return f'<c s="{self._style}"><v>{number}</v></c>'


def fill(
    source: Path, target: Path, rows_of: Mapping[str, Iterable[tuple[Any, ...]]], tick: Callable[[int], None]
) -> None:
    """Copy the workbook and put rows into its members; cells are text, numbers, days, Marked or None. ``tick`` counts rows.

    Mark 0 is the style of a text that begins like a formula.
    """
    with (
        zipfile.ZipFile(source) as old,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new,
    ):
        for member in old.infolist():
            entry = zipfile.ZipInfo(member.filename, member.date_time)
            entry.compress_type = zipfile.ZIP_DEFLATED
            with new.open(entry, "w", force_zip64=True) as out:
                if member.filename in rows_of:
                    _fill_one(old.read(member), out, rows_of[member.filename], tick)
                else:
                    out.write(old.read(member))


def _fill_one(sheet: bytes, out: IO[bytes], rows: Iterable[tuple[Any, ...]], tick: Callable[[int], None]) -> None:
    patterns = _PATTERNS.search(sheet)
    assert patterns is not None, "the sheet has no rows of patterns"
    numbers: dict[bytes, list[str]] = {b"2": [], b"3": []}
    for match in _STYLES.finditer(patterns.group()):
        numbers[match.group(1)].append((match.group(2) or b"0").decode())
    columns = [_Column(style, numbers[b"3"]) for style in numbers[b"2"]]
    out.write(sheet[: patterns.start()])
    with ThreadPoolExecutor(1) as packer:  # packing runs without Python's lock, beside the making of the next part
        packed: Future[int] | None = None
        for part in batched(rows, PART):
            lines = ["".join([column[value] for column, value in zip(columns, row, strict=True)]) for row in part]
            made = f"<row>{'</row><row>'.join(lines)}</row>".encode()
            if packed is not None:
                packed.result()
            packed = packer.submit(out.write, made)
            tick(len(part))
        if packed is not None:
            packed.result()
    out.write(sheet[patterns.end() :])


def _text(value: str, style: str) -> str:
    tidy = escape(_FORBIDDEN.sub("", value[:LONGEST]))
    return f'<c s="{style}" t="inlineStr"><is><t xml:space="preserve">{tidy}</t></is></c>'
