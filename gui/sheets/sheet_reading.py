"""A plot plan as it was read from the pages of a PDF: boundary on paper, table of corners, scale, coordinate system."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray

from gui.sheets import numerals
from gui.sheets.fonts import NARROW
from gui.sheets.pdf_read import PageRead, Run
from gui.sheets.sheet import OUTLINE

Coords = NDArray[np.float64]

SCALE = re.compile(rf"(?:^|\s)1:(\d{{1,3}}(?:[{NARROW}\u00a0,]\d{{3}})*|\d+)$")
SYSTEM = re.compile(r"\((\w+:\w+)\)$")
COORDINATE = re.compile(rf"^−?\d{{1,3}}(?:[{NARROW},]\d{{3}})*[.,]\d\d$")
ANGLE = re.compile(rf"^(\d+)°{NARROW}?(\d\d)′{NARROW}?(\d\d)″$")


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table of corners; length and azimuth (degrees) lead to the next corner."""

    number: int
    x: float
    y: float
    length: float | None = None
    azimuth: float | None = None


@dataclass(slots=True)
class SheetRead:
    """One sheet: its first page has the map, further pages go on with the table."""

    first: int
    pages: list[PageRead]
    outline: list[Coords] = field(default_factory=list)
    """Rings in millimetres from the upper left of the page."""
    scales: list[int] = field(default_factory=list)
    systems: list[str] = field(default_factory=list)
    rows: list[TableRow] = field(default_factory=list)
    recipe: dict[str, Any] = field(default_factory=dict)
    viewport: tuple[Coords, Coords] | None = None
    """Corners of the map: (4, 2) on paper in millimetres, and (4, 2) as longitude, latitude."""

    @property
    def language(self) -> str:
        """The language that its numbers are written in."""
        return str(self.recipe.get("languages", "kk")).split("+")[0]

    def rings(self) -> list[list[TableRow]]:
        """The rows of the table parted into rings; each ends with its first corner once more."""
        found: list[list[TableRow]] = []
        for row in self.rows:
            if found and found[-1] and (len(found[-1]) == 1 or found[-1][-1].length is not None):
                found[-1].append(row)
            else:
                found.append([row])
        return found


def outline_of(page: PageRead) -> list[Coords]:
    """The rings that are stroked with the pen of the own boundary, open."""
    rings = []
    for stroke in page.strokes:
        if stroke.colour == OUTLINE.colour and abs(stroke.width - OUTLINE.width) < 0.02:
            for points, _ in stroke.parts:
                ring = np.array(points)
                rings.append(ring[:-1] if len(ring) > 1 and np.allclose(ring[0], ring[-1], atol=1e-6) else ring)
    return rings


def read_sheets(pdf: pikepdf.Pdf, pages: Sequence[PageRead]) -> list[SheetRead]:
    """The sheets of a file: each begins on a page with a boundary; what follows without one belongs to it."""
    sheets: list[SheetRead] = []
    for number, page in enumerate(pages):
        outline = outline_of(page)
        if outline or not sheets:
            sheets.append(SheetRead(number + 1, []))
            sheets[-1].recipe = _recipe(pdf.pages[number])
            sheets[-1].viewport = _viewport(pdf.pages[number], page)
        sheet = sheets[-1]
        sheet.pages.append(page)
        sheet.outline += outline
        texts = [run.text.strip() for run in page.runs]
        sheet.scales += [int(_digits(hit[1])) for text in texts if (hit := SCALE.search(text))]
        sheet.systems += [hit[1] for text in texts if (hit := SYSTEM.search(text))]
        sheet.rows += table_rows(page.runs)
    return sheets


def table_rows(runs: Sequence[Run]) -> list[TableRow]:
    """The rows of the table of corners: columns of the page from left to right, in each from above."""
    found: list[tuple[float, float, TableRow]] = []
    level = [run for run in runs if abs(run.turn) < 0.01]
    lines: dict[int, list[Run]] = {}
    for run in level:
        lines.setdefault(round(run.y * 20), []).append(run)
    for line in lines.values():
        line.sort(key=lambda run: run.x)
        for n, run in enumerate(line[:-2]):
            row = _row([one.text.strip() for one in line[n : n + 5]]) if run.text.strip().isdigit() else None
            if row is not None:
                found.append((run.x, run.y, row))
    # numbers stand in the middle of their column: a column is wider than any number
    found.sort(key=lambda one: (one[0] // 45, one[1]))
    return [row for _, _, row in found]


def _row(cells: list[str]) -> TableRow | None:
    """Number, X, Y, and where they follow length and azimuth."""
    if not all(COORDINATE.match(cell) for cell in cells[1:3]):
        return None
    number, x, y = int(cells[0]), _value(cells[1]), _value(cells[2])
    if len(cells) == 5 and COORDINATE.match(cells[3]) and (hit := ANGLE.match(cells[4])):
        azimuth = int(hit[1]) + int(hit[2]) / 60 + int(hit[3]) / 3600
        return TableRow(number, x, y, _value(cells[3]), azimuth)
    return TableRow(number, x, y)


def _value(text: str) -> float:
    """The number in a cell, written with a decimal comma or, in English, with a dot."""
    return numerals.parse(text.replace(",", "") if "." in text else text)


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _recipe(page: pikepdf.Page) -> dict[str, Any]:
    """What the sheet was asked for, where the page says so."""
    try:
        found = json.loads(str(page.PieceInfo["/Telim"].Private))
    except (AttributeError, KeyError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _viewport(page: pikepdf.Page, read: PageRead) -> tuple[Coords, Coords] | None:
    """The corners of the map on paper and as longitude, latitude."""
    try:
        view = page.VP[0]
        left, low, right, high = (float(value) for value in view.BBox)
        places = np.array([float(value) for value in view.Measure.GPTS]).reshape(4, 2)[:, ::-1]
        x0, top = float(page.MediaBox[0]), float(page.MediaBox[3])
    except (AttributeError, KeyError, IndexError, ValueError):
        return None
    corners = np.array([(left, low), (left, high), (right, high), (right, low)])
    return np.column_stack(((corners[:, 0] - x0), (top - corners[:, 1]))) * 25.4 / 72, places
