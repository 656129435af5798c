"""Writes the summary as a PDF of A4 pages: vectors and embedded letters, no picture."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from gui.charts.drawing import Drawing
from gui.charts.look import on_paper
from gui.charts.painter import paint
from gui.i18n import translate
from gui.sheets.export import put
from gui.sheets.page import load_fonts
from gui.sheets.pdf_finish import finish
from gui.sheets.sheet import Page, Sheet
from gui.summary.paper import pages
from gui.summary.report import Report

DOTS_PER_INCH = 1200
PIXELS_PER_INCH = 96


def write_summary(report: Report, out: Path) -> Path:
    """Write the pages into that file and give it back; whatever goes wrong, the file that stood there stays.

    Raises sheet_folder_missing, sheet_folder_read_only, sheet_file_open, sheet_disk_full, sheet_is_a_folder,
    sheet_not_written.
    """
    made = pages(report)
    title = translate("Summary", "Summary")
    papers = tuple(Page(210, 297, ()) for _ in made)
    recipe = {"kind": "summary", "register": report.register, "zone": report.summary.zone_id}
    sheet = Sheet(f"{title} · {report.register}", "A4", False, papers, recipe)
    put(finish(painted(made), [sheet], report.summary.today), out, lambda _: True)
    return out


def painted(made: Sequence[Drawing]) -> bytes:
    """The pages as Qt writes them; exact page boxes and the title come after."""
    load_fonts()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )  # fmt: skip
    painter = QPainter(writer)
    for number, drawing in enumerate(made):
        if number:
            writer.newPage()
        painter.resetTransform()
        painter.scale(DOTS_PER_INCH / PIXELS_PER_INCH, DOTS_PER_INCH / PIXELS_PER_INCH)
        paint(painter, drawing, on_paper())
    painter.end()
    return bytes(buffer.data().data())
