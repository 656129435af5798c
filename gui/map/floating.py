"""The plate that floating widgets of the map stand on: panel colour, fine rim, soft shadow."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from gui.theme import theme

RADIUS = 8.0
SHADOW = 4


class Plate(QFrame):
    """A floating panel; its contents margins hold the shadow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(SHADOW, SHADOW, SHADOW, SHADOW)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in range(SHADOW, 0, -1):
            shade = QColor(0, 0, 0, 12 if look.dark else 5)
            painter.setBrush(shade)
            painter.drawRoundedRect(box.adjusted(-spread, 1 - spread, spread, spread), RADIUS + spread, RADIUS + spread)
        painter.setPen(QPen(look.line, 1.0))
        painter.setBrush(look.panel)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
