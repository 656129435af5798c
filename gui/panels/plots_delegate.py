"""How a row of the plots list is drawn: number, project, swatch with hatch, stage, days."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from data.register import PlotStatus
from gui.models.plots_model import AREA, DUE, NUMBER, PROJECT, STAGE, StatusRole
from gui.theme import theme
from gui.widgets.look import mix
from gui.widgets.swatch import paint_swatch

LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class PlotDelegate(QStyledItemDelegate):
    """Paints the cells itself, so that a row reads as one line and 100,000 of them cost nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folded = False

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, 32)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        state: PlotStatus = index.data(StatusRole)
        painter.save()
        if chosen:
            painter.fillRect(rect, look.accent_soft)
        elif hover:
            painter.fillRect(rect, mix(look.panel, look.ink, 0.04))
        painter.setPen(mix(look.panel, look.line, 0.75))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == NUMBER and chosen:
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), look.accent)
        painter.setPen(look.ink)
        self._cell(painter, rect, index, state)
        painter.restore()

    def _cell(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex, state: PlotStatus
    ) -> None:
        look, column = theme(), index.column()
        text = str(index.data() or "")
        if self.folded:
            self._swatch(painter, rect.x() + 8, rect, state)
            self._write(painter, rect.adjusted(26, 0, -2, 0), text.rsplit("-", 1)[-1], LEFT, bold=True)
        elif column == NUMBER:
            self._write(painter, rect.adjusted(12, 0, -4, 0), text, LEFT, bold=True)
        elif column == PROJECT:
            painter.setPen(look.ink if text != "—" else look.quiet)
            self._write(painter, rect.adjusted(6, 0, -6, 0), text, LEFT)
        elif column == STAGE:
            self._swatch(painter, rect.x() + 6, rect, state)
            painter.setPen(look.quiet)
            self._write(painter, rect.adjusted(26, 0, -2, 0), text, LEFT)
        elif column == DUE:
            painter.setPen(look.error if state.overdue else look.quiet)
            self._write(painter, rect.adjusted(2, 0, -12, 0), text, RIGHT, bold=bool(state.overdue))
        elif column == AREA:
            painter.setPen(look.quiet)
            self._write(painter, rect.adjusted(2, 0, -12, 0), text, RIGHT)

    def _swatch(self, painter: QPainter, x: int, rect: QRect, state: PlotStatus) -> None:
        spot = QRectF(x, rect.center().y() - 6, 12, 12)
        paint_swatch(painter, spot, state.status, overdue=bool(state.overdue))

    def _write(self, painter: QPainter, rect: QRect, text: str, align: Qt.AlignmentFlag, *, bold: bool = False) -> None:
        font = painter.font()
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, align, words)
