"""Round chips that switch a filter, with the number of plots behind each."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.theme import theme
from gui.widgets.swatch import paint_swatch


class Chip(QAbstractButton):
    """A word and a count in a rounded outline; checked, it is filled with the soft accent."""

    def __init__(
        self, text: str, *, status: str | None = None, menu: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._count: int | None = None
        self._status = status
        self._late = False
        self.setText(text)
        self.setCheckable(not menu)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int | None, *, late: bool = False) -> None:
        """Show how many plots stand behind the chip; ``late`` writes the number in red."""
        if (count, late) != (self._count, self._late):
            self._count, self._late = count, late
            self.setAccessibleName(self._words())
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._words()) + 22 + (18 if self._status else 0)
        return QSize(width, metrics.height() + 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            busy = self.isChecked()
            edge = look.accent if busy or self.hasFocus() else look.line
            painter.setPen(QPen(edge, 1.2 if busy else 1.0))
            painter.setBrush(
                look.accent_soft if busy or self.isDown() else (look.paper if self.underMouse() else look.panel)
            )
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
            inside = rect.adjusted(11, 0, -8, 0)
            if self._status:
                side = 11.0
                paint_swatch(painter, QRectF(inside.x(), rect.center().y() - side / 2, side, side), self._status)
                inside.setLeft(inside.left() + 18)
            self._write(painter, inside, busy)

    def _write(self, painter: QPainter, inside: QRectF, busy: bool) -> None:
        look = theme()
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setPen(look.accent if busy else look.ink if self._count or self._count is None else look.quiet)
        room = inside.width() - (
            self.fontMetrics().horizontalAdvance(f" {self._count}") if self._count is not None else 0
        )
        word = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(room) + 2)
        painter.drawText(inside, align, word)
        if self._count is not None:
            painter.setPen(look.error if self._late and self._count else look.accent if busy else look.quiet)
            inside.setLeft(inside.left() + self.fontMetrics().horizontalAdvance(word + " "))
            painter.drawText(inside, align, str(self._count))

    def _words(self) -> str:
        return self.text() if self._count is None else f"{self.text()} {self._count}"
