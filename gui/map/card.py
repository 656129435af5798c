"""The card of words at the pointer: what was caught, what is typed, sums, and what rules say."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from gui.map.camera import Camera
from gui.map.labels import font
from gui.map.style import MapStyle, blend

LEVELS = ("error", "warn", "info")
OFFSET = QPointF(16.0, 18.0)
LINE, EDGE = 17.0, 6.0


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the card: plain, strong, or of the level of what a rule says."""

    text: str
    tone: str = ""

    @property
    def indent(self) -> float:
        """Room for the dot before a rule's words."""
        return 14.0 if self.tone in LEVELS else 0.0

    def font(self, style: MapStyle) -> QFont:
        """What it is written in."""
        return font(style.family, 12.0, weight(self.tone in ("strong", "error")))


def weight(strong: bool) -> int:
    """That of strong or plain words on the map."""
    return (QFont.Weight.DemiBold if strong else QFont.Weight.Normal).value


def paint_card(painter: QPainter, rows: Sequence[Row], pointer: QPointF, camera: Camera, style: MapStyle) -> None:
    """Words beside the pointer, the strong ones in accent, a dot of its level before a rule's."""
    inks = {"strong": style.accent, "error": style.overdue, "warn": style.warning}
    box = card_box(rows, pointer, camera, style)
    painter.setPen(QPen(QColor(blend(style.paper, style.quiet, 0.35)), 1.0))
    painter.setBrush(QColor("#FFFFFF") if not style.dark else QColor("#2B3236"))
    painter.drawRoundedRect(box, EDGE, EDGE)
    for place, row in enumerate(rows):
        ink, line = QColor(inks.get(row.tone, style.ink)), box.topLeft() + QPointF(10.0, 18.0 + LINE * place)
        if row.indent:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink if row.tone != "info" else QColor(style.quiet))
            painter.drawEllipse(line + QPointF(4.0, -4.0), 3.5, 3.5)
        painter.setFont(row.font(style))
        painter.setPen(ink)
        painter.drawText(line + QPointF(row.indent, 0.0), row.text)


def card_box(rows: Sequence[Row], pointer: QPointF, camera: Camera, style: MapStyle) -> QRectF:
    """Below and right of the pointer, or on the first other side where the card is in the window and under no panel."""
    width = max(QFontMetricsF(row.font(style)).horizontalAdvance(row.text) + row.indent for row in rows) + 20.0
    height = LINE * len(rows) + 11.0
    window = QRectF(0, 0, camera.width, camera.height).adjusted(EDGE, EDGE, -EDGE, -EDGE)
    right, left = pointer.x() + OFFSET.x(), pointer.x() - 14.0 - width
    below, above = pointer.y() + OFFSET.y(), pointer.y() - 14.0 - height
    pushed = min(right, window.right() - width)
    cards = [QRectF(x, y, width, height) for y in (below, above) for x in (right, left, pushed)]
    inside = [card for card in cards if window.contains(card)]
    panels = [QRectF(a, b, c - a, d - b) for a, b, c, d in style.reserved]
    free = (card for card in inside if not any(card.intersects(panel) for panel in panels))
    return next(free, inside[0] if inside else QRectF(max(left, EDGE), max(above, EDGE), width, height))
