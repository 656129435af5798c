"""Reads a plot plan back from its PDF and says whether page, scale, corners, words and fonts are right."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf

from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import corners
from gis.errors import TelimError
from gui.i18n import LANGUAGES
from gui.sheets import checks, papers
from gui.sheets.checks import Finding
from gui.sheets.order import from_recipe
from gui.sheets.pdf_read import PageRead, read_page
from gui.sheets.plan import compose
from gui.sheets.report import PageReport, Problem, VerifyReport
from gui.sheets.sheet_reading import Coords, SheetRead, read_sheets

WORDS = {"unreadable_letters", "no_check_sum", "check_sum", "label_missing", "hidden_text"}
"""Problems that make ``text_ok`` false."""


def verify_pdf(path: str | Path, register: Register | None = None) -> VerifyReport:
    """The report on a file; with a register also whether the sheet still says what the register says.

    Raises TelimError: no_pdf, damaged_pdf, not_a_sheet.
    """
    path = Path(path)
    if not path.is_file():
        raise TelimError("no_pdf", path=str(path))
    try:
        with pikepdf.open(path) as pdf:
            pages = [read_page(page) for page in pdf.pages]
            return _report(path, pdf, pages, register)
    except (pikepdf.PdfError, ValueError, OverflowError, OSError) as error:
        raise TelimError("damaged_pdf", path=str(path)) from error


def _report(path: Path, pdf: pikepdf.Pdf, pages: Sequence[PageRead], register: Register | None) -> VerifyReport:
    sheets = read_sheets(pdf, pages)
    if not any(sheet.outline and (sheet.recipe or sheet.rows) for sheet in sheets):
        raise TelimError("not_a_sheet", path=str(path))
    problems: list[Problem] = []
    reports: list[PageReport] = []
    for sheet in sheets:
        found, own = _sheet(sheet, register)
        problems += [Problem(code, sheet.first, facts) for code, facts in found]
        reports += own
    for number, page in enumerate(pages, 1):
        problems += [Problem(code, number, facts) for code, facts in _page(page)]
    images = _images(pdf) + sum(page.inline_images for page in pages)
    embedded = _fonts_embedded(pdf)
    if images:
        problems.append(Problem("raster_images", 0, {"count": images}))
    if not embedded:
        problems.append(Problem("font_not_embedded", 0, {}))
    text_ok = not any(problem.code in WORDS for problem in problems)
    return VerifyReport(tuple(reports), embedded, text_ok, images, tuple(problems))


def _page(page: PageRead) -> Iterator[Finding]:
    if papers.named(page.width, page.height) is None:
        yield "page_size", {"width": round(page.width, 2), "height": round(page.height, 2)}
    for code in dict.fromkeys(page.strange):
        yield code, {}
    yield from checks.words_whole(page)


def _sheet(sheet: SheetRead, register: Register | None) -> tuple[list[Finding], list[PageReport]]:
    found: list[Finding] = [
        *checks.one_of(sheet.scales, "no_scale", "scales_differ"),
        *checks.one_of(sheet.systems, "no_crs", "crs_differs"),
    ]
    scale, crs = (sheet.scales or [None])[0], (sheet.systems or [None])[0]
    rings = sheet.rings()
    listed = checks.ground(rings)
    found += checks.table_in_itself(rings)
    found += checks.labels_known(sheet.pages, _languages(sheet))
    error = None
    if not checks.same_shape(sheet.outline, listed):
        counts = {"drawn": sum(map(len, sheet.outline)), "listed": sum(map(len, listed))}
        found.append(("corner_count", counts))
    elif scale and crs:
        error = checks.scale_error(sheet.outline, listed, scale)
        found += _drawing(sheet, listed, scale, crs, error)
    away, number = None, _number(sheet)
    if register is not None:
        number, away, more = _against(register, sheet, listed, scale, crs, number)
        found += more
    reports = []
    for n, page in enumerate(sheet.pages):
        paper = papers.named(page.width, page.height)
        kind = str(sheet.recipe.get("kind", "plan"))
        plots = (number,) if number else ()
        reports.append(PageReport(sheet.first + n, kind, paper and paper[0], scale, crs, error, plots, away))
    return found, reports


def _drawing(sheet: SheetRead, listed: Sequence[Coords], scale: int, crs: str, error: float) -> Iterator[Finding]:
    limit = checks.allowance(scale)
    if error > limit:
        yield "scale_differs", {"printed": scale, "mm": round(error, 3)}
    yield from checks.corners_in_place(sheet.outline, listed, scale, limit)
    yield from checks.grid_in_place(sheet.pages[0], sheet.outline, listed, scale)
    yield from checks.georeferenced(sheet, listed, crs)
    yield from checks.corner_labels(sheet.pages[0], sheet.outline)


def _languages(sheet: SheetRead) -> tuple[str, ...]:
    stated = tuple(str(sheet.recipe.get("languages", "kk+ru")).split("+"))
    return tuple(one for one in stated if one in LANGUAGES) or ("kk", "ru")


def _number(sheet: SheetRead) -> str | None:
    """The cadastral number on the sheet, as the recipe names it; it must be printed."""
    number = sheet.recipe.get("number")
    texts = {run.text.strip() for run in sheet.pages[0].runs}
    return str(number) if number and str(number) in texts else None


def _against(
    register: Register,
    sheet: SheetRead,
    listed: Sequence[Coords],
    scale: int | None,
    crs: str | None,
    number: str | None,
) -> tuple[str | None, float | None, list[Finding]]:
    """The plot's number, metres from its printed corners to the register's, and what differs."""
    plot = _plot(register, sheet, number)
    if plot is None:
        return number, None, [("plot_not_in_register", {"plot": number or "—"})]
    name = plot.cadastral_no or plot.id
    if plot.retired_on is not None:
        return name, None, [("retired_meanwhile", {"plot": name, "on": plot.retired_on.isoformat()})]
    frame = frame_of(register, register.get(Zone, plot.zone_id) if plot.zone_id else None)
    found: list[Finding] = []
    if crs is not None and crs != frame.crs:
        found.append(("crs_not_the_plots", {"printed": crs, "register": frame.crs}))
    rings = corners(frame.to_working(plot.geom))
    away = None
    if not checks.same_shape(listed, rings) or not checks.same_shape(sheet.outline, rings):
        found.append(("plot_changed", {"plot": name, "corners": sum(map(len, rings))}))
    else:
        off = np.hypot(*(np.concatenate(listed) - np.concatenate(rings)).T)
        away = float(off.max())
        if away > checks.CENTIMETRE:
            found.append(("corner_not_the_registers", {"number": int(off.argmax()) + 1, "metres": round(away, 3)}))
        if scale:
            found += checks.corners_in_place(sheet.outline, rings, scale, checks.LIMIT)
    return name, away, [*found, *_words_against(register, plot, sheet)]


def _plot(register: Register, sheet: SheetRead, number: str | None) -> Plot | None:
    plot = register.get(Plot, str(sheet.recipe.get("plot", "")))
    if plot is None and number:
        try:
            plot = register.find_plot(number)
        except TelimError:
            return None
    return plot


def _words_against(register: Register, plot: Plot, sheet: SheetRead) -> Iterator[Finding]:
    """The sheet composed again says the same words."""
    try:
        made = compose(register, plot, order=from_recipe(sheet.recipe))
    except (KeyError, TypeError, ValueError, TelimError):
        yield "recipe_unusable", {}
        return
    if len(made.pages) != len(sheet.pages):
        yield "page_count", {"printed": len(sheet.pages), "expected": len(made.pages)}
    for wanted, page in zip(made.pages, sheet.pages, strict=False):
        expected = Counter(text.text.strip() for text in wanted.texts)
        printed = Counter(run.text.strip() for run in page.runs)
        if expected != printed:
            missing, extra = sorted((expected - printed).elements()), sorted((printed - expected).elements())
            yield "words_differ", {"expected": missing[:5], "printed": extra[:5]}


def _images(pdf: pikepdf.Pdf) -> int:
    """Pictures anywhere in the file."""
    return sum(1 for thing in pdf.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image")


def _fonts_embedded(pdf: pikepdf.Pdf) -> bool:
    return all(_embedded(font) for page in pdf.pages for font in page.get("/Resources", {}).get("/Font", {}).values())


def _embedded(font: Any) -> bool:
    """Whether a font brings its own letters, and says which they are."""
    own = font.DescendantFonts[0] if "/DescendantFonts" in font else font
    letters = own.get("/FontDescriptor", {})
    return "/ToUnicode" in font and any(name in letters for name in ("/FontFile", "/FontFile2", "/FontFile3"))
