"""A list of lines that wrap, with a quiet line under each; lines move by Alt and an arrow, or by dragging."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gui.theme import theme

KEY = Qt.ItemDataRole.UserRole
ROW = Qt.ItemDataRole.UserRole + 1
EDGE = 10
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class RowWords:
    """What a line says: ``lead`` stands before it, ``under`` quietly below, ``mark`` at the right; ``faint``: put aside."""

    key: str
    title: str
    under: str = ""
    lead: str = ""
    mark: str = ""
    faint: bool = False
    changed: bool = False


class _Painter(QStyledItemDelegate):
    """Draws a line of a list."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: RowWords = index.data(ROW)
        view = self.parent()
        assert isinstance(view, QListWidget)
        width = view.viewport().width()
        title, under = _rooms(row, QRect(0, 0, width, 1000), option.font)
        height = _height(row.title, title.width(), option.font) + (under.height() if row.under else 0)
        return QSize(width, height + 14)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: RowWords = index.data(ROW)
        look, rect = theme(), option.rect.adjusted(0, 1, 0, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(look.accent_soft if chosen else look.hover)
            painter.drawRoundedRect(rect, 6, 6)
        title, under = _rooms(row, option.rect, option.font)
        painter.setFont(option.font)
        if row.lead:
            painter.setPen(look.accent if chosen else look.quiet)
            painter.drawText(QRect(rect.left() + EDGE, title.top(), 26, 20), WRAP, row.lead)
        painter.setPen(look.quiet if row.faint else look.ink)
        painter.drawText(title, WRAP, row.title)
        small = _small(option.font)
        painter.setFont(small)
        painter.setPen(look.quiet)
        painter.drawText(under, WRAP, row.under)
        if row.mark:
            at = QRect(rect.right() - 90 - EDGE, rect.top(), 90, rect.height())
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.mark)
        if row.changed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawEllipse(QRect(rect.left() + 2, rect.top() + 10, 5, 5))
        painter.restore()


class Rows(QListWidget):
    """``picked`` brings the key of the line that the clerk went to, ``moved`` key and place, ``wanted`` its Enter."""

    picked = Signal(str)
    moved = Signal(str, int)
    removed = Signal(str)
    entered = Signal(str)

    def __init__(self, *, movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._movable, self._filling = movable, False
        self.setItemDelegate(_Painter(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMouseTracking(True)
        if movable:
            self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.setDefaultDropAction(Qt.DropAction.MoveAction)
            self.model().rowsMoved.connect(self._dropped)
        self.currentItemChanged.connect(self._went)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 60)

    def show_rows(self, rows: list[RowWords], chosen: str = "") -> None:
        """Show these lines; the chosen one, else the one that was, else the first is marked, and nothing is told."""
        before, at, stood = chosen or self.key(), self.verticalScrollBar().value(), max(self.currentRow(), 0)
        self._filling = True
        self.clear()
        for row in rows:
            item = QListWidgetItem()
            item.setData(KEY, row.key)
            item.setData(ROW, row)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, row.title)
            item.setToolTip(row.title if len(row.title) > 80 else "")
            self.addItem(item)
        keys = [row.key for row in rows]
        if keys:
            self.setCurrentRow(keys.index(before) if before in keys else min(stood, len(keys) - 1))
        self._filling = False
        self.verticalScrollBar().setValue(at)
        if chosen:
            self.scrollToItem(self.currentItem())

    def key(self) -> str:
        """The key of the marked line; empty where none is."""
        item = self.currentItem()
        return str(item.data(KEY)) if item is not None else ""

    def order(self) -> list[str]:
        """The keys as they stand."""
        return [str(self.item(row).data(KEY)) for row in range(self.count())]

    def go_to(self, key: str) -> None:
        """Mark that line as the clerk does."""
        if key in self.order():
            self.setCurrentRow(self.order().index(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self._movable and step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            place = self.currentRow() + step
            if 0 <= place < self.count():
                self.moved.emit(self.key(), place)
        elif event.key() == Qt.Key.Key_Delete and self.key():
            self.removed.emit(self.key())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.key():
            self.entered.emit(self.key())
        else:
            super().keyPressEvent(event)

    def _went(self) -> None:
        if not self._filling and self.key():
            self.picked.emit(self.key())

    def _dropped(self, _parent: object, start: int, _end: int, _to: object, row: int) -> None:
        place = row - 1 if row > start else row
        self.moved.emit(str(self.item(place).data(KEY)), place)


def _rooms(row: RowWords, rect: QRect, font: QFont) -> tuple[QRect, QRect]:
    """Where the title and the line under it stand."""
    left = rect.left() + EDGE + (26 if row.lead else 0)
    right = rect.right() - EDGE
    if row.mark:
        right -= QFontMetrics(_small(font)).horizontalAdvance(row.mark) + 8
    width = max(right - left, 40)
    high = _height(row.title, width, font)
    small = QFontMetrics(_small(font)).boundingRect(QRect(0, 0, width, 1000), int(WRAP), row.under).height()
    title = QRect(left, rect.top() + 7, width, high)
    return title, QRect(left, title.bottom() + 1, width, small if row.under else 0)


def _height(text: str, width: int, font: QFont) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), int(WRAP), text).height()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    return small
