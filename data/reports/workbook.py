"""The register as a workbook: zones, plots, projects, figures, every stage, and what is late.

What somebody typed is text in every cell: a name that begins with = + - or @ is no formula and becomes none when the cell
is edited (its style has the apostrophe of the spreadsheet).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from data.register import Register
from data.registration.tracks import TRACKS, track
from data.reports.sheet_stream import ROWS_OF_A_SHEET, Marked, fill
from data.reports.tables import (
    Cells,
    Column,
    Office,
    Table,
    Words,
    fact_table,
    late_table,
    plot_table,
    project_table,
    read_office,
    status_rows,
    zone_table,
)
from data.store.stage_rows import StageRow
from data.styles import STATUSES, status_styles

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format

Progress = Callable[[int, int], None]
STAGE_COLUMNS = (
    Column("col_number", width=17), Column("col_track", "long", 22), Column("col_opened_on", "day", 11),
    Column("col_position", "whole", 6), Column("col_stage", "long", 34), Column("col_status", width=18),
    Column("col_started_on", "day", 11), Column("col_suspended_on", "day", 11), Column("col_ended_on", "day", 11),
    Column("col_due", "day", 11), Column("col_limit_days", "whole", 9), Column("col_person", width=16),
    Column("col_reference", "long", 18), Column("col_note", "long", 30),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Looks:
    """The formats of the workbook by kind of column, and of a status by its key."""

    kinds: dict[str, "Format"]
    statuses: dict[str, "Format"]
    head: "Format"
    title: "Format"
    quiet: "Format"
    quoted: "Format"


def write_workbook(
    register: Register,
    path: Path,
    words: Words,
    *,
    plots: Sequence[str] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the workbook of all living plots, or of these; gives how many. ``progress`` may raise Cancelled."""
    from xlsxwriter import Workbook

    tell = progress or (lambda _done, _total: None)
    tell(0, 100)
    office = read_office(register, plots)
    count, stages = register.stage_rows(plots)
    tables = [make(office, words) for make in (zone_table, plot_table, project_table, fact_table, late_table)]
    draft = path.with_name("draft-" + path.name)
    book = Workbook(str(draft), {"strings_to_formulas": False, "strings_to_urls": False, "tmpdir": str(path.parent)})
    book.set_properties({"title": words.say("report_title"), "created": _midnight(office.today)})
    looks = _looks(book)
    _front(book, looks, office, words)
    rows = {
        _open_sheet(book, looks, table.title, table.columns, table.count, words): _marked(table, words)
        for table in tables
    }
    rows |= _stage_sheets(book, looks, count, _stage_cells(stages, words), words)
    book.close()
    total, seen = count + sum(table.count for table in tables), 0

    def tick(more: int) -> None:
        nonlocal seen
        seen += more
        tell(10 + 90 * seen // max(total, 1), 100)

    tell(10, 100)
    fill(draft, path, rows, tick)
    draft.unlink()
    return len(office.plots)


def _looks(book: "Workbook") -> Looks:
    plain: dict[str, Any] = {"font_name": "Calibri", "font_size": 10, "valign": "top"}
    kinds: dict[str, dict[str, Any]] = {
        "text": {}, "long": {"text_wrap": False}, "whole": {"num_format": "#,##0"}, "number": {"num_format": "#,##0.##"},
        "hectares": {"num_format": "#,##0.0000"}, "day": {"num_format": "dd.mm.yyyy", "align": "left"}, "status": {},
    }  # fmt: skip
    return Looks(
        kinds={name: book.add_format(plain | more) for name, more in kinds.items()},
        statuses={
            key: book.add_format(plain | {"bg_color": style.fill, "font_color": _ink(style.fill)})
            for key, style in status_styles().items()
        },
        head=book.add_format(
            plain
            | {"bold": True, "bg_color": "#0F6B62", "font_color": "#FFFFFF", "text_wrap": True, "valign": "vcenter"}
        ),
        title=book.add_format({"font_name": "Calibri", "font_size": 16, "bold": True}),
        quiet=book.add_format(plain | {"font_color": "#5C6B69"}),
        quoted=book.add_format(plain | {"quote_prefix": True}),
    )


def _ink(fill: str) -> str:
    """Black or white, whichever is read better on the fill."""
    red, green, blue = (int(fill[at : at + 2], 16) for at in (1, 3, 5))
    return "#FFFFFF" if 0.299 * red + 0.587 * green + 0.114 * blue < 140 else "#1A1F1E"


def _front(book: "Workbook", looks: Looks, office: Office, words: Words) -> None:
    """The first sheet: what this is, of which day, and the plots by status."""
    sheet = book.add_worksheet(words.say("sheet_front"))
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 2, 16)
    sheet.write_string(0, 0, words.say("report_title"), looks.title)
    sheet.write_string(1, 0, words.say("report_as_of", day=f"{office.today:%d.%m.%Y}"), looks.quiet)
    sheet.write_string(2, 0, words.say("not_official"), looks.quiet)
    for at, code in enumerate(("col_status", "col_plots", "col_area_ha")):
        sheet.write_string(4, at, words.say(code), looks.head)
    for at, (what, count, area) in enumerate(status_rows(office, words), start=5):
        known = what in STATUSES
        text = words.status(what) if known else what
        sheet.write_string(at, 0, text, looks.statuses[what] if known else looks.kinds["text"])
        sheet.write_number(at, 1, count, looks.kinds["whole"])
        sheet.write_number(at, 2, area, looks.kinds["hectares"])
    late = sum(bool(state.overdue) for state in office.statuses.values())
    sheet.write_string(15, 0, words.say("col_late"), looks.kinds["text"])
    sheet.write_number(15, 1, late, looks.kinds["whole"])


def _open_sheet(
    book: "Workbook", looks: Looks, title: str, columns: Sequence[Column], count: int, words: Words, suffix: str = ""
) -> str:
    """A sheet with its head and the rows of patterns; gives its member in the file."""
    sheet = book.add_worksheet(words.say(title) + suffix)
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    sheet.set_row(0, 32)
    for at, column in enumerate(columns):
        sheet.set_column(at, at, column.width)
        sheet.write_string(0, at, words.say(column.title), looks.head)
        sheet.write_blank(1, at, None, looks.kinds[column.kind])
    for at, look in enumerate((looks.quoted, *looks.statuses.values())):
        sheet.write_blank(2, at, None, look)
    return f"xl/worksheets/sheet{len(book.worksheets())}.xml"


def _marked(table: Table, words: Words) -> Iterator[Cells]:
    """The rows with the words of the statuses in their colours."""
    places = [place for place, column in enumerate(table.columns) if column.kind == "status"]
    marks = {key: Marked(words.status(key), mark) for mark, key in enumerate(STATUSES, start=1)}
    for row in table.rows:
        cells = list(row)
        for place in places:
            cells[place] = marks.get(cells[place], cells[place])
        yield tuple(cells)


def _stage_sheets(
    book: "Workbook", looks: Looks, count: int, rows: Iterator[Cells], words: Words
) -> dict[str, Iterator[Cells]]:
    """The sheets of the stages, each with the rows that it takes; the last one takes what came meanwhile too."""
    sheets = max(1, -(-count // ROWS_OF_A_SHEET))
    found: dict[str, Iterator[Cells]] = {}
    for at in range(sheets):
        size = ROWS_OF_A_SHEET if at + 1 < sheets else count - at * ROWS_OF_A_SHEET
        member = _open_sheet(book, looks, "sheet_stages", STAGE_COLUMNS, size, words, f" {at + 1}" if at else "")
        found[member] = islice(rows, ROWS_OF_A_SHEET)
    return found


def _stage_cells(stages: Iterable[StageRow], words: Words) -> Iterator[Cells]:
    names: dict[tuple[str, str], str] = {}
    statuses: dict[str, str] = {}
    tracks = {key: track(key).name[words.language] for key in TRACKS}
    for (
        _,
        number,
        way,
        opened,
        position,
        key,
        status,
        started,
        suspended,
        ended,
        due,
        limit,
        person,
        paper,
        note,
    ) in stages:
        if (way, key) not in names:
            names[way, key] = words.stage(way, key)
        if status not in statuses:
            statuses[status] = words.say(f"stage_status_{status}")
        yield (
            number, tracks.get(way, way), opened, position, names[way, key], statuses[status], started, suspended, ended,
            due, limit, person, paper, note,
        )  # fmt: skip


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())
