"""The checks of a plot plan that was read back; each yields problems as (code, facts) and knows no PDF."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan, degrees, hypot
from typing import Any

import numpy as np
from pyproj.exceptions import ProjError

from gis.errors import TelimError
from gis.measure import azimuth
from gui.sheets.check_sum import PATTERN, check_sum
from gui.sheets.drawing import CORNER
from gui.sheets.furniture import GRID, nice_step
from gui.sheets.pdf_finish import transformer
from gui.sheets.pdf_read import UNKNOWN, PageRead
from gui.sheets.sheet_reading import Coords, SheetRead, TableRow
from gui.sheets.words import said

Finding = tuple[str, dict[str, Any]]

LIMIT = 0.05
"""Millimetres on paper that a corner or the scale over the drawing may err."""
CENTIMETRE = 0.005 * 2**0.5 + 1e-6
"""Metres by which rounding to the centimetre can move a printed corner."""
LABELS = ("title", "number", "scale", "crs", "corner_no", "x", "y", "length", "azimuth", "areas", "perimeter",
          "adjacency", "status", "compiler", "date", "register", "check_sum", "unofficial")  # fmt: skip


def allowance(scale: int) -> float:
    """The limit on paper for comparisons with coordinates that are printed to the centimetre."""
    return LIMIT + CENTIMETRE * 1000 / scale


def one_of(values: Sequence[Any], none: str, several: str) -> Iterator[Finding]:
    """A value that must stand on the sheet, everywhere the same."""
    if not values:
        yield none, {}
    elif len(set(values)) > 1:
        yield several, {"found": sorted(set(values), key=str)}


def table_in_itself(rings: Sequence[Sequence[TableRow]]) -> Iterator[Finding]:
    """Numbers run on, rings close, lengths and azimuths agree with the coordinates beside them."""
    expected = 1
    for ring in rings:
        first, last = ring[0], ring[-1]
        for row in ring[:-1]:
            if row.number != expected:
                yield "corner_number", {"number": row.number, "expected": expected}
            expected += 1
        returns = (last.number, last.x, last.y) == (first.number, first.x, first.y) and last.length is None
        if len(ring) < 4 or not returns:
            yield "table_not_closed", {"number": last.number}
        for a, b in pairwise(ring):
            yield from _side(a, b)


def _side(a: TableRow, b: TableRow) -> Iterator[Finding]:
    length = hypot(b.x - a.x, b.y - a.y)
    if a.length is None or a.azimuth is None:
        return
    if abs(length - a.length) > 0.006 + 2 * CENTIMETRE:
        yield "length_differs", {"number": a.number, "printed": a.length, "computed": round(length, 2)}
    turn = abs((azimuth((a.y, a.x), (b.y, b.x)) - a.azimuth + 180) % 360 - 180)
    if length > 0 and turn > 0.6 / 3600 + degrees(atan(2 * CENTIMETRE / length)):
        yield "azimuth_differs", {"number": a.number, "printed": round(a.azimuth, 4)}


def ground(rings: Sequence[Sequence[TableRow]]) -> list[Coords]:
    """The corners of the table as E,N, open."""
    return [np.array([(row.y, row.x) for row in ring[:-1]]).reshape(-1, 2) for ring in rings]


def on_paper(points: Coords, scale: int) -> Coords:
    """Ground points as millimetres on paper, from an origin of their own."""
    return (points - points[0]) * (1000 / scale) * (1, -1)


def same_shape(outline: Sequence[Coords], rings: Sequence[Coords]) -> bool:
    """Whether as many rings with as many corners are drawn as are listed."""
    return [len(ring) for ring in outline] == [len(ring) for ring in rings] and sum(map(len, rings)) > 2


def misfits(outline: Sequence[Coords], rings: Sequence[Coords], scale: int) -> Coords:
    """Millimetres on paper from each drawn corner to where it belongs, the drawing laid on as a whole by its median."""
    drawn, wanted = np.concatenate(outline), on_paper(np.concatenate(rings), scale)
    shift = np.median(drawn - wanted, axis=0)
    return np.hypot(*(drawn - wanted - shift).T)


def corners_in_place(outline: Sequence[Coords], rings: Sequence[Coords], scale: int, limit: float) -> Iterator[Finding]:
    """Each drawn corner lies where its coordinates say."""
    errors = misfits(outline, rings, scale)
    for index in np.flatnonzero(errors > limit)[:5]:
        yield "corner_moved", {"number": int(index) + 1, "mm": round(float(errors[index]), 3)}


def scale_error(outline: Sequence[Coords], rings: Sequence[Coords], scale: int) -> float:
    """Millimetres by which the best-fitting scale of the drawing errs over the length of the drawing."""
    drawn, wanted = np.concatenate(outline), on_paper(np.concatenate(rings), scale)
    drawn, wanted = drawn - drawn.mean(axis=0), wanted - wanted.mean(axis=0)
    fitted = float((drawn * wanted).sum() / (wanted**2).sum())
    return abs(fitted - 1) * float(np.ptp(wanted, axis=0).max())


def grid_in_place(page: PageRead, outline: Sequence[Coords], rings: Sequence[Coords], scale: int) -> Iterator[Finding]:
    """The crosses of the grid stand at round coordinates."""
    strokes = [stroke.parts[0][0] for stroke in page.strokes if stroke.colour == GRID and stroke.parts]
    crosses = [(points[0], points[-1]) for points in strokes]
    middles = np.array([((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in crosses]).reshape(-1, 2)
    points, drawn = np.concatenate(rings), np.concatenate(outline)
    shift = np.median(drawn - on_paper(points, scale), axis=0)
    places = (middles - shift) * (1, -1) * (scale / 1000) + points[0]
    step = nice_step(0.04 * scale)
    off = np.abs(places / step - np.round(places / step)) * step * 1000 / scale
    if off.size and off.max() > allowance(scale):
        yield "grid_moved", {"mm": round(float(off.max()), 3)}


def georeferenced(sheet: SheetRead, rings: Sequence[Coords], crs: str) -> Iterator[Finding]:
    """The georeference of the page puts the drawn corners onto their coordinates, within the limit of the drawing."""
    if sheet.viewport is None:
        yield "no_georeference", {}
        return
    paper, places = sheet.viewport
    try:
        east, north = transformer(crs).transform(places[:, 0], places[:, 1], direction="INVERSE")
    except (ProjError, TelimError):
        yield "no_georeference", {}
        return
    known = np.column_stack((paper, np.ones(4)))
    fit = np.linalg.lstsq(known, np.column_stack((east, north)) - rings[0][0], rcond=None)[0]
    drawn = np.concatenate(sheet.outline)
    found = np.column_stack((drawn, np.ones(len(drawn)))) @ fit + rings[0][0]
    off = float(np.hypot(*(found - np.concatenate(rings)).T).max())
    if off > 0.05 * max(1.0, sheet.scales[0] / 1000) + CENTIMETRE:
        yield "georeference_differs", {"metres": round(off, 3)}


def corner_labels(page: PageRead, outline: Sequence[Coords]) -> Iterator[Finding]:
    """The number beside a drawn corner is that corner's."""
    corners = np.concatenate(outline)
    for run in page.runs:
        if run.colour == CORNER and run.text.strip().isdigit():
            number = int(run.text)
            if not 1 <= number <= len(corners) or np.hypot(*(corners[number - 1] - (run.x, run.y))) > 12.0:
                yield "corner_label", {"number": number}


def words_whole(page: PageRead) -> Iterator[Finding]:
    """No letter of the page was lost, added or changed since the check sum was printed."""
    texts = [run.text for run in page.runs]
    if any(UNKNOWN in text for text in texts):
        yield "unreadable_letters", {}
    sums = [text.strip() for text in texts if PATTERN.fullmatch(text.strip())]
    if len(sums) != 1:
        yield "no_check_sum", {}
    elif sums[0] != (made := check_sum(text.strip() for text in texts)):
        yield "check_sum", {"printed": sums[0], "computed": made}


def labels_known(pages: Sequence[PageRead], languages: Sequence[str]) -> Iterator[Finding]:
    """The words that stand on every plot plan are there, in the sheet's languages."""
    text = " ".join(run.text.strip() for page in pages for run in page.runs)
    for key in LABELS:
        for label in said(languages, key):
            if label not in text:
                yield "label_missing", {"label": label}
