"""Rows as a table for the clipboard: plain text with tabs, and HTML for spreadsheets.

Spreadsheets take the HTML. There every text is marked as text, so that a cadastral number stays one and a BIN keeps its
leading zeros; numbers are numbers. A text that a spreadsheet could read as a formula gets an apostrophe in both forms,
except a telephone number, which is none.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QMimeData

from gui.tables.column import Column
from gui.tables.rows import Rows
from gui.widgets import wording

_FORMULA = re.compile(r"\s*[=+\-@]")
_PHONE = re.compile(r"\+[\d\s()\-]+")
_HEAD = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>'
_AS_TEXT = "mso-number-format:'\\@'"


def table_data(text: str, html: str) -> QMimeData:
    """Both forms of a table for the clipboard."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    return data


def as_text(rows: Rows, places: Iterable[int], columns: Sequence[Column]) -> str:
    """Lines with tabs, a head line first."""
    lines = ["\t".join(harmless(column.title) for column in columns)]
    for at in places:
        lines.append("\t".join(cell(rows, column, at) for column in columns))
    return "\n".join(lines)


def as_html(rows: Rows, places: Iterable[int], columns: Sequence[Column]) -> str:
    """A table whose cells say whether they are text or number."""
    parts = [_HEAD, "<tr>", *(f"<th>{escape(column.title)}</th>" for column in columns), "</tr>"]
    for at in places:
        parts.append("<tr>")
        parts += (_cell_html(rows, column, at) for column in columns)
        parts.append("</tr>")
    parts.append("</table></body></html>")
    return "".join(parts)


def as_values(rows: Rows, places: Iterable[int], column: Column) -> str:
    """One column, a value a line, without a head."""
    return "\n".join(cell(rows, column, at) for at in places)


def cell(rows: Rows, column: Column, at: int) -> str:
    """What is pasted for that cell: numbers without spaces, nothing where nothing is stated."""
    value = rows.value(column.key, at)
    if value is None:
        return ""
    return _number(value) if column.kind == "number" else harmless(rows.text(column.key, at))


def harmless(text: str) -> str:
    """The text in one line, and no formula."""
    line = " ".join(text.split())
    return f"'{line}" if _FORMULA.match(line) and not _PHONE.fullmatch(line) else line


def _cell_html(rows: Rows, column: Column, at: int) -> str:
    value = rows.value(column.key, at)
    if column.kind == "number" and value is not None:
        exact = f"{float(value):.10g}"
        return f'<td align="right" x:num="{exact}" sdval="{exact}">{_number(value)}</td>'
    return f'<td style="{_AS_TEXT}">{escape(cell(rows, column, at))}</td>'


def _number(value: float) -> str:
    return ("-" if value < 0 else "") + wording.plain(abs(float(value)))
