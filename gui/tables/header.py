"""The head of a table: a click sorts, Shift+click sorts within, a drag moves a column, the menu hides and shows it."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.tables.column import Column
from gui.theme import paint_icon, theme
from gui.widgets.look import mix

HIGH = 32
NARROWEST, PAD = 44, 10


class Header(QHeaderView):
    """Paints titles, arrows and, where several columns sort, their turn."""

    sort_wanted = Signal(str, bool)
    """Column, and whether it sorts within the ones of before."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self.order: tuple[tuple[str, bool], ...] = ()
        self._pressed: tuple[int, int] | None = None
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(NARROWEST)
        self.setStretchLastSection(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFixedHeight(HIGH)
        self.setMouseTracking(True)

    def show_order(self, order: tuple[tuple[str, bool], ...]) -> None:
        """The columns that sort, first to last."""
        self.order = order
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        edge = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (self.logicalIndexAt(at), at.x()) if left and not edge else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if pressed is None or abs(at.x() - pressed[1]) > 4 or self.logicalIndexAt(at) != pressed[0] or pressed[0] < 0:
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.sort_wanted.emit(self._columns[pressed[0]].key, shift)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, column = theme(), self._columns[section]
        painter.save()
        painter.fillRect(rect, look.panel)
        painter.setPen(look.line)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(mix(look.panel, look.line, 0.6))
        painter.drawLine(rect.right(), rect.top() + 8, rect.right(), rect.bottom() - 8)
        places = [key for key, _ in self.order]
        inside = rect.adjusted(PAD, 0, -PAD, 0)
        if column.key in places:
            inside = self._arrow(painter, inside, column, places.index(column.key))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if column.key in places else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.ink if column.key in places else look.quiet)
        align = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, align | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _arrow(self, painter: QPainter, inside: QRect, column: Column, place: int) -> QRect:
        """The arrow at the far side of the title, with its turn where several sort; what room is left."""
        look, (_, down) = theme(), self.order[place]
        several = len(self.order) > 1
        wide = 14 + (8 if several else 0)
        left = inside.left() if column.right else inside.right() - wide + 1
        box = QRectF(left, inside.center().y() - 6, 12, 12)
        paint_icon(painter, "down" if down else "up", box, look.accent)
        if several:
            font = QFont(self.font())
            font.setPixelSize(10)
            painter.setFont(font)
            painter.setPen(look.accent)
            painter.drawText(
                QRect(left + 12, inside.top(), 10, inside.height()), Qt.AlignmentFlag.AlignVCenter, str(place + 1)
            )
        return inside.adjusted(wide + 2, 0, 0, 0) if column.right else inside.adjusted(0, 0, -wide - 2, 0)
