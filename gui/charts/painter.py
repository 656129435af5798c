"""Paints a chart with QPainter, the same for window, printer and PDF: vectors and words only."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from data.styles import STATUSES, status_styles
from gui.charts.drawing import Bar, Drawing, Line, Rect, Words
from gui.charts.look import ChartLook, screen_font
from gui.map.paths import dot_path, segment_path
from gui.map.style import PX_PER_MM
from gui.map.symbols import Rings, cross_lines, hatch_dots, hatch_lines
from gui.sheets.page import font
from gui.theme import mixed

UNITS = 100
"""On paper words are set so many times larger and drawn smaller: font sizes are whole numbers to Qt."""
CLOSER = 0.8
"""A bar is smaller than a plot, so its hatch stands closer."""
DASH = [3.0, 2.5]


def paint(painter: QPainter, drawing: Drawing, look: ChartLook) -> None:
    """The items of the drawing onto a painter whose unit is the logical pixel."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for item in drawing.items:
        if isinstance(item, Bar):
            _bar(painter, item, look)
        elif isinstance(item, Line):
            _line(painter, item, look)
        else:
            _words(painter, item, look)


def _bar(painter: QPainter, bar: Bar, look: ChartLook) -> None:
    rect = QRectF(bar.rect.x, bar.rect.y, bar.rect.width, bar.rect.height)
    if bar.role in STATUSES:
        _status(painter, bar.rect, bar.role, look)
    elif bar.role == "actual":
        painter.fillRect(rect, look.colours.accent)
    elif bar.role == "soft":
        painter.fillRect(rect, mixed(look.colours.panel, look.colours.accent, 0.45))
    else:
        colour = look.colours.quiet if bar.role == "unknown" else look.colours.accent
        pen = QPen(colour, 1.2 if bar.role == "promised" else 1.0)
        if bar.role in ("between", "unknown"):
            pen.setDashPattern(DASH)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0.6, 0.6, -0.6, -0.6))


def _status(painter: QPainter, rect: Rect, status: str, look: ChartLook) -> None:
    """The fill and hatch of plots of that status, clipped by arithmetic, so that a PDF holds lines and no picture."""
    style, code = look.statuses, STATUSES.index(status)
    painter.fillRect(QRectF(rect.x, rect.y, rect.width, rect.height), QColor(style.fills[code]))
    symbol, ink = status_styles()[status], QColor(style.inks[code])
    spacing = symbol.spacing * PX_PER_MM * style.unit * CLOSER
    corners = [
        (rect.x, rect.y),
        (rect.right, rect.y),
        (rect.right, rect.bottom),
        (rect.x, rect.bottom),
        (rect.x, rect.y),
    ]
    rings = Rings(np.array(corners), np.array([0, 5]), np.array([0]))
    if symbol.hatch == "dots":
        painter.fillPath(dot_path(hatch_dots(rings, spacing * 0.8), 0.9), QBrush(ink))
    elif symbol.hatch in ("lines", "cross"):
        lines = (cross_lines if symbol.hatch == "cross" else hatch_lines)(rings, symbol.angle, spacing)
        painter.strokePath(segment_path(lines), QPen(ink, 0.8))
    outline = QPen(QColor(style.outlines[code]), 0.8)
    if symbol.dashed:
        outline.setDashPattern(DASH)
    path = QPainterPath()
    path.addRect(QRectF(rect.x, rect.y, rect.width, rect.height).adjusted(0.4, 0.4, -0.4, -0.4))
    painter.strokePath(path, outline)


def _line(painter: QPainter, line: Line, look: ChartLook) -> None:
    painter.setPen(QPen(look.colour(line.role), 0.8))
    painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2))


def _words(painter: QPainter, words: Words, look: ChartLook) -> None:
    if not words.text.strip():
        return
    back = {"left": 0.0, "center": 0.5, "right": 1.0}[words.align] * look.width(words.text, words.size, words.bold)
    painter.setPen(look.colour(words.role))
    if not look.exact:
        painter.setFont(screen_font(words.size, words.bold))
        painter.drawText(QPointF(words.x - back, words.y), words.text)
        return
    painter.save()
    painter.translate(words.x - back, words.y)
    painter.scale(1 / UNITS, 1 / UNITS)
    painter.setFont(font(words.size * UNITS, words.bold))
    painter.drawText(QPointF(0, 0), words.text)
    painter.restore()
