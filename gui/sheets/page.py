"""Paints a page with QPainter: into a PDF, onto a picture of the screen, or to a printer."""

import os
from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from gui.sheets import fonts
from gui.sheets.sheet import Circle, Item, Page, Polygon, Polyline, Sheet, Text
from gui.sheets.sheet import Pen as Line

DOTS_PER_MM = 1200 / 25.4
UNITS = 100
"""Font sizes are whole numbers to Qt: text is set in hundredths of a millimetre."""


def application() -> QGuiApplication:
    """The application object that fonts need; without one, and without a screen, one is made."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return _made()


@cache
def _made() -> QGuiApplication:
    return QGuiApplication(["telim"])


def pdf(sheets: Sequence[Sheet]) -> bytes:
    """All pages of the sheets as one PDF, the scale exact; page boxes and georeference are for pdf_finish."""
    application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    painter = QPainter()
    for number, (sheet, page) in enumerate((one, page) for one in sheets for page in one.pages):
        _set_page(writer, sheet)
        if number:
            writer.newPage()
        else:
            painter.begin(writer)
        painter.resetTransform()
        painter.scale(DOTS_PER_MM, DOTS_PER_MM)
        paint(page, painter)
    painter.end()
    return bytes(buffer.data().data())


def _set_page(writer: QPdfWriter, sheet: Sheet) -> None:
    size = QPageSize(QPageSize.PageSizeId[sheet.paper])
    way = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    writer.setPageLayout(QPageLayout(size, way, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter))


def picture(page: Page, dots_per_mm: float, device_ratio: float = 1.0) -> QImage:
    """The page on white, crisp at that density of physical dots."""
    application()
    wide, high = round(page.width * dots_per_mm), round(page.height * dots_per_mm)
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(dots_per_mm, dots_per_mm)
    paint(page, painter)
    painter.end()
    image.setDevicePixelRatio(device_ratio)
    return image


def paint(page: Page, painter: QPainter) -> None:
    """The items of the page onto a painter whose unit is the millimetre."""
    load_fonts()
    for item in page.items:
        _paint(item, painter)


def _paint(item: Item, painter: QPainter) -> None:
    if isinstance(item, Text):
        _text(item, painter)
    elif isinstance(item, Polyline):
        painter.strokePath(_path(item), _pen(item.pen))
    elif isinstance(item, Polygon):
        path = QPainterPath()
        for ring in item.rings:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
            path.closeSubpath()
        painter.fillPath(path, QBrush(QColor(item.fill)))
    elif isinstance(item, Circle):
        painter.setPen(_pen(item.pen))
        painter.setBrush(QColor(item.fill) if item.fill else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(item.x, item.y), item.diameter / 2, item.diameter / 2)


def _path(line: Polyline) -> QPainterPath:
    path = QPainterPath(QPointF(*line.points[0]))
    for x, y in line.points[1:]:
        path.lineTo(x, y)
    if line.closed:
        path.closeSubpath()
    return path


@cache
def _pen(line: Line) -> QPen:
    pen = QPen(QColor(line.colour), line.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap if line.round else Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if line.round else Qt.PenJoinStyle.MiterJoin)
    if line.dash:
        pen.setDashPattern([length / line.width for length in line.dash])
    return pen


def _text(item: Text, painter: QPainter) -> None:
    if not item.text.strip():
        return
    painter.save()
    painter.translate(*item.start)
    painter.rotate(item.rotation)
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setFont(font(round(item.size * UNITS), item.bold))
    painter.setPen(QColor(item.colour))
    painter.drawText(QPointF(0, 0), item.text)
    painter.restore()


@cache
def font(units: int, bold: bool) -> QFont:
    """Roboto so many units high, without kerning and ligatures: as wide as ``fonts.width`` says, and it can be read back."""
    made = QFont(fonts.FAMILY)
    made.setPixelSize(units)
    made.setBold(bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setKerning(False)
    for feature in ("liga", "clig", "dlig", "calt"):
        made.setFeature(QFont.Tag(feature), 0)
    return made


@cache
def load_fonts() -> None:
    """Roboto from its package, once a process."""
    for bold in (False, True):
        QFontDatabase.addApplicationFontFromData(QByteArray(fonts.data(bold)))
