"""How a deadline is drawn: heads of groups with their counts, lines with a swatch, red and amber days."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from data.registration.deadlines import Deadline
from gui.deadlines import words
from gui.models.deadlines_model import AGE, DUE, LAST, LEFT, NUMBER, PERSON, PROJECT, Group, LineRole
from gui.theme import paint_icon, theme
from gui.widgets import wording
from gui.widgets.look import mix
from gui.widgets.swatch import paint_swatch

LEFT_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
BAD = frozenset({"late", "total"})
LONG_YEARS = 3 * words.YEAR


class DeadlineDelegate(QStyledItemDelegate):
    """Paints the cells itself, so that a row reads as one line and 100,000 of them cost nothing."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(40, 32)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, rect = theme(), option.rect
        row = index.data(LineRole)
        painter.save()
        current = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if isinstance(row, Group):
            self._head(painter, rect, row, current)
        elif isinstance(row, Deadline):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            if chosen:
                painter.fillRect(rect, look.accent_soft)
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(rect, mix(look.panel, look.ink, 0.04))
            painter.setPen(mix(look.panel, look.line, 0.75))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            if index.column() == NUMBER and chosen:
                painter.fillRect(QRect(rect.x(), rect.y(), 3, rect.height()), look.accent)
            self._cell(painter, rect, index.column(), str(index.data() or ""), row)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, group: Group, current: bool) -> None:
        look = theme()
        painter.fillRect(rect, mix(look.panel, look.accent if current else look.ink, 0.12 if current else 0.035))
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        spot = QRectF(rect.x() + 8, rect.center().y() - 7, 16, 16)
        paint_icon(painter, "right" if group.folded else "down", spot, look.quiet)
        inside = rect.adjusted(30, 0, -12, 0)
        tone = look.error if group.key in BAD else look.warn if group.key in ("week", "stalled") else look.ink
        x = self._put(painter, inside, words.group_word(group.key), tone, bold=True)
        x = (
            self._put(painter, inside.adjusted(x + 8, 0, 0, 0), wording.grouped(str(group.count)), look.ink, bold=True)
            + x
            + 8
        )
        hint = words.group_hint(group.key)
        if group.key == "ended":
            hint = f"{wording.hectares(group.hectares * 10_000, 2)} · {hint}"
        self._put(painter, inside.adjusted(x + 14, 0, 0, 0), hint, look.quiet)

    def _cell(self, painter: QPainter, rect: QRect, column: int, text: str, line: Deadline) -> None:
        look = theme()
        inside, tone, bold = rect.adjusted(6, 0, -6, 0), look.ink, False
        if column == NUMBER:
            paint_swatch(
                painter, QRectF(rect.x() + 12, rect.center().y() - 6, 12, 12), line.status.status,
                overdue=bool(line.status.overdue),
            )  # fmt: skip
            inside, bold = rect.adjusted(32, 0, -4, 0), True
        elif column in (DUE, LEFT):
            tone, bold = _urgency(line), column == LEFT
        elif column == AGE:
            bold = (line.age or 0) >= LONG_YEARS and line.kind in ("late", "total", "stalled")
            tone = look.error if bold else look.quiet
        elif column in (LAST, PERSON) or (column == PROJECT and text == wording.DASH):
            tone = look.quiet
        self._put(painter, inside, text, tone, bold=bold)

    def _put(self, painter: QPainter, rect: QRect, text: str, tone: QColor, *, bold: bool = False) -> int:
        """Write the text and give its width; a text that does not fit ends in dots."""
        if rect.width() <= 0:
            return 0
        font = painter.font()
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(tone)
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LEFT_SIDE, shown)
        return painter.fontMetrics().horizontalAdvance(shown)


def _urgency(line: Deadline) -> QColor:
    """Red for what is late, amber for what is near, ink for the rest."""
    look = theme()
    if line.kind == "ended" or line.days is None:
        return look.ink
    if line.days < 0:
        return look.error
    near = 14 if line.kind in ("late", "this_week", "soon", "total", "stalled") else 90
    return look.warn if line.days <= near else look.ink
