"""The status of a plot as a pill in its colour and hatch."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from data.styles import status_styles
from gui.widgets import wording
from gui.widgets.swatch import paint_fill

DARK, LIGHT = "#20201E", "#FFFFFF"


def ink_on(fill: str) -> str:
    """The dark or light writing that reads best on that fill."""
    colour = QColor(fill)
    light = 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()
    return DARK if light > 0.45 else LIGHT


class StatusPill(QWidget):
    """The word of the status on its fill; the hatch stands at the left end, where it cannot disturb the word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = "free"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_status(self, status: str) -> None:
        """Show another status."""
        self._status = status
        self.setAccessibleName(wording.status_word(status))
        self.setToolTip(wording.status_word(status))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setWeight(font.Weight.DemiBold)
        self.setFont(font)
        metrics = self.fontMetrics()
        hatched = 20 if status_styles()[self._status].hatch != "none" else 0
        return QSize(metrics.horizontalAdvance(wording.status_word(self._status)) + 24 + hatched, metrics.height() + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        style = status_styles()[self._status]
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        hatched = style.hatch != "none"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape, QColor(style.fill))
            if hatched:
                end = QPainterPath()
                end.addRect(rect.x(), rect.y(), 24, rect.height())
                paint_fill(painter, shape.intersected(end), self._status)
            pen = QPen(QColor(style.outline), 1)
            if style.dashed:
                pen.setDashPattern([3, 2])
            painter.strokePath(shape, pen)
            painter.setPen(QColor(ink_on(style.fill)))
            words = rect.adjusted(30 if hatched else 0, 0, -10 if hatched else 0, 0)
            text = self.fontMetrics().elidedText(
                wording.status_word(self._status), Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
