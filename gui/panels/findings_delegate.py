"""How a finding is drawn in its list: the sign of its level, the plots, and two lines of what is wrong."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.models.findings_model import FindingRole, HeadingRole, Index, level_of
from gui.theme import paint_icon, theme
from gui.widgets.look import mix

SIGNS = {
    "error": ("error", "error"),
    "warn": ("warn", "warn"),
    "info": ("info", "quiet"),
    "accepted": ("finish", "quiet"),
}
"""The icon of a level and the role of its colour."""
LINES = 2
EDGE, SIGN = 9, 18


def sign_colour(level: str) -> QColor:
    """The colour of a level in the theme of this moment."""
    return QColor(getattr(theme(), SIGNS[level][1]))


class FindingDelegate(QStyledItemDelegate):
    """Every row is as high as any other, so that thousands of them cost no more than those that are seen."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, (LINES + 1) * option.fontMetrics.height() + 2 * EDGE + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, look.accent_soft)
            painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), look.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, mix(look.panel, look.ink, 0.04))
        painter.setPen(mix(look.panel, look.line, 0.75))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        level = level_of(index.data(FindingRole))
        paint_icon(painter, SIGNS[level][0], QRectF(rect.x() + 13, rect.y() + EDGE, SIGN, SIGN), sign_colour(level))
        room = rect.adjusted(13 + SIGN + 10, EDGE, -12, -EDGE)
        self._heading(painter, room, str(index.data(HeadingRole)), option.font)
        below = room.adjusted(0, option.fontMetrics.height() + 2, 0, 0)
        painter.setPen(look.ink if chosen else mix(look.ink, look.quiet, 0.6))
        _write(painter, below, str(index.data()), option.font)
        painter.restore()

    def _heading(self, painter: QPainter, room: QRect, text: str, font: QFont) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme().ink)
        words = QFontMetrics(bold).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, words)


def _write(painter: QPainter, room: QRect, text: str, font: QFont) -> None:
    """The text on as many lines as there are; what does not fit ends in dots."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    for place in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        start = line.textStart()
        rest = text[start : start + line.textLength()] if place < LINES - 1 else text[start:]
        words = metrics.elidedText(rest.rstrip(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.x(), room.y() + place * metrics.height() + metrics.ascent()), words)
    layout.endLayout()
