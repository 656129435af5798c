"""A surveyor's table in Excel becomes corners, however it is laid out; what is no such table is one sentence."""

import tracemalloc
import zipfile
from pathlib import Path

import openpyxl
import pytest

from data.formats.corner_file import CornerSheet, read_corner_file
from gis.errors import TelimError
from gis.numbers import parse_points

RINGS = {
    "Kyzylorda": [(4970010.25, 11697020.5), (4970070.0, 11697025.125), (4970001.5, 11697090.75), (4969950.0, 11697040.0)],
    "Shieli": [(4895210.25, 12318720.5), (4895270.0, 12318725.125), (4895201.5, 12318790.75), (4895150.0, 12318740.0)],
}  # fmt: skip


@pytest.fixture(params=list(RINGS))
def ring(request: pytest.FixtureRequest) -> list[tuple[float, float]]:
    """North and east of four corners in a zone."""
    return RINGS[request.param]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "Нүктелер.xlsx"


def saved(file: Path, **sheets: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(file)
    return file


def corners(text: str) -> list[tuple[float, float]]:
    """North and east as the paste dialog would read them."""
    return [tuple(point) for point in parse_points(text).best.points[:, ::-1].tolist()]


def only(file: Path) -> CornerSheet:
    (sheet,) = read_corner_file(file)
    return sheet


def refused(file: Path) -> str:
    with pytest.raises(TelimError) as caught:
        read_corner_file(file)
    return caught.value.code


def with_comma(value: float) -> str:
    return f"{value:,.3f}".replace(",", " ").replace(".", ",")


LAYOUTS = {
    "numbers": lambda ring: [list(point) for point in ring],
    "text with comma": lambda ring: [[with_comma(n), with_comma(e)] for n, e in ring],
    "mixed": lambda ring: [[n, with_comma(e)] for n, e in ring],
    "headings": lambda ring: [["№", "X", "Y"], *([k, n, e] for k, (n, e) in enumerate(ring, 1))],
    "names of points": lambda ring: [["Нүкте", "Х, м", "У, м"], *([f"н{k}", n, e] for k, (n, e) in enumerate(ring, 1))],
    "title rows": lambda ring: [
        ["Каталог координат участка 10-156-999-012"], [], ["Дата", "23.11.2026"], ["№ точки", "X", "Y"], [1, 2, 3],
        *([k, n, e] for k, (n, e) in enumerate(ring, 1)), ["Площадь, м²", 4205.5],
    ],
    "many columns": lambda ring: [
        ["№", "", "Y (шығыс)", "X (солтүстік)", "Сызық, м", "Дир. бұрыш", "Ескерту"],
        *([k, None, e, n, 60.25, "90°30'15\"", "межа"] for k, (n, e) in enumerate(ring, 1)),
    ],
    "far to the right": lambda ring: [[None] * 7 + [k, n, e] for k, (n, e) in enumerate(ring, 1)],
}  # fmt: skip


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_every_usual_layout_gives_the_same_corners(file: Path, ring: list, layout: str) -> None:
    sheet = only(saved(file, Лист1=LAYOUTS[layout](ring)))
    assert corners(sheet.text) == ring
    assert sheet.name == "Лист1"


def test_a_formula_counts_as_the_value_that_was_saved_with_it(file: Path, ring: list) -> None:
    saved(file, A=[["=1+1", n, e] for n, e in ring])
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    north = f"{ring[0][0]}".encode()
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(b"<v>" + north + b"</v>", b"<f>A9+5</f><v>" + north + b"</v>")
    assert parts["xl/worksheets/sheet1.xml"] != sheet
    packed_again(file, parts)
    assert corners(only(file).text) == ring


def test_merged_cells_leave_the_columns_where_they_are(file: Path, ring: list) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["A1"] = "Ведомость координат"
    sheet.merge_cells("A1:E1")
    for k, (n, e) in enumerate(ring, 3):
        sheet.cell(k, 1, k - 2)
        sheet.cell(k, 2, n)
        sheet.merge_cells(start_row=k, start_column=2, end_row=k, end_column=3)
        sheet.cell(k, 4, e)
    book.save(file)
    assert corners(only(file).text) == ring


def test_only_the_sheets_with_corners_are_offered(file: Path, ring: list) -> None:
    table = [[k, n, e] for k, (n, e) in enumerate(ring, 1)]
    saved(file, Титул=[["Отчёт"], [2026]], Углы=table, Пусто=[], Тоже=table[::-1])
    assert [sheet.name for sheet in read_corner_file(file)] == ["Углы", "Тоже"]


def test_the_heading_decides_where_the_numbers_do_not(file: Path) -> None:
    local = [(300.0, 500.0), (310.0, 560.0), (240.0, 550.0)]
    text = only(saved(file, A=[["Y", "X"], *([e, n] for n, e in local)])).text
    assert parse_points(text).sure
    assert corners(text) == local
    assert not parse_points(only(saved(file, A=[["", ""], *([e, n] for n, e in local)])).text).sure


def test_a_csv_of_many_columns_is_read_like_a_sheet(tmp_path: Path, ring: list) -> None:
    path = tmp_path / "углы.csv"
    lines = ["№;X;Y;Длина;Угол;Примечание", *(f"{k};{n};{e};60,2;90;межа" for k, (n, e) in enumerate(ring, 1))]
    path.write_bytes("\n".join(lines).replace(".", ",").encode("cp1251"))
    assert corners(only(path).text) == ring


def test_a_text_file_stays_as_it_was_written(tmp_path: Path, ring: list) -> None:
    path = tmp_path / "углы.txt"
    text = "\n".join(f"{n} {e}" for n, e in ring)
    path.write_text(text, encoding="utf-8")
    assert only(path).text == text


# what is no table of corners


@pytest.mark.parametrize("rows", [[], [["только", "слова"]] * 9, [[1, 2], [3, 4]], [[k, "а"] for k in range(50)]])
def test_a_workbook_without_corners_says_so(file: Path, rows: list) -> None:
    assert refused(saved(file, A=rows)) == "no_corners_in_file"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_unreadable"),
        (b"not a workbook at all", "file_unreadable"),
        (b"PK\x03\x04" + b"\x00" * 200, "file_unreadable"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "workbook_old"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "workbook_locked"),
    ],
    ids=["empty", "text", "broken zip", "old", "password"],
)
def test_what_is_no_workbook_says_what_it_is(file: Path, data: bytes, code: str) -> None:
    file.write_bytes(data)
    assert refused(file) == code


def test_a_workbook_that_is_cut_off_or_lacks_a_part_is_damaged(file: Path, ring: list) -> None:
    saved(file, A=[list(point) for point in ring])
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2])
    assert refused(file) == "file_unreadable"
    file.write_bytes(whole)
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    for gone in ("xl/workbook.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml"):
        packed_again(file, {name: data for name, data in parts.items() if name != gone})
        assert refused(file) in ("file_unreadable", "no_corners_in_file"), gone
    packed_again(file, parts | {"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})
    assert refused(file) == "file_unreadable"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == "no_such_file"


# hostile files


def packed_again(file: Path, parts: dict[str, bytes]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)


def sheet_parts(file: Path, rows: bytes) -> dict[str, bytes]:
    """The parts of a workbook whose one sheet holds these rows."""
    saved(file, A=[[1, 2]])
    with zipfile.ZipFile(file) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    start, end = sheet.index(b"<sheetData>") + 11, sheet.index(b"</sheetData>")
    return parts | {"xl/worksheets/sheet1.xml": sheet[:start] + rows + sheet[end:]}


def test_a_zip_bomb_is_refused_unopened(file: Path) -> None:
    parts = sheet_parts(file, b"<row><c><v>1</v></c></row>" + b" " * 90_000_000)
    packed_again(file, parts)
    assert file.stat().st_size < 1_000_000
    assert refused(file) == "file_too_big"


def test_what_unpacks_to_three_hundred_times_its_size_is_refused_too(file: Path) -> None:
    row = b"<row><c><v>4970000.5</v></c><c><v>11697000.5</v></c></row>"
    packed_again(file, sheet_parts(file, row * 1_000_000))
    assert refused(file) == "file_too_big"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
def test_entities_are_refused(file: Path, part: str) -> None:
    parts = sheet_parts(file, b"")
    bomb = b'<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>'
    packed_again(file, parts | {part: bomb + parts[part].removeprefix(b'<?xml version="1.0"?>')})
    assert refused(file) == "unsafe_xml"


def test_a_million_rows_are_refused_after_the_first_thousands(file: Path) -> None:
    packed_again(file, sheet_parts(file, b"<row><c><v>7</v></c><c><v>8</v></c></row>" * 1_000_000))
    tracemalloc.start()
    assert refused(file) == "sheet_too_long"
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 60_000_000, "the rows that are not wanted are never held"


def test_a_cell_at_the_far_end_of_a_sheet_costs_nothing(file: Path, ring: list) -> None:
    rows = b""
    for k, (n, e) in enumerate(ring, 1):
        rows += f'<row r="{k}"><c r="A{k}"><v>{n}</v></c><c r="B{k}"><v>{e}</v></c></row>'.encode()
    rows += b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    packed_again(file, sheet_parts(file, rows))
    tracemalloc.start()
    assert corners(only(file).text) == ring
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 20_000_000


def test_numbers_that_are_none_make_no_corners(file: Path) -> None:
    rows = b"".join(b"<row><c><v>NaN</v></c><c><v>1e999</v></c></row>" for _ in range(5))
    packed_again(file, sheet_parts(file, rows))
    assert refused(file) in ("no_corners_in_file", "file_unreadable")
