"""A chart in the window: points out what lies under the pointer, and follows it by click or Enter."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from gui.charts.drawing import Drawing, Mark
from gui.charts.look import ChartLook, on_screen
from gui.charts.painter import paint
from gui.theme import theme, wardrobe

Compose = Callable[[float, ChartLook], Drawing]
EMPTY = Drawing(0, 0)
FORTH = (Qt.Key.Key_Right, Qt.Key.Key_Down)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
FOLLOW = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChartView(QWidget):
    """Shows what ``compose`` draws for its width. ``followed`` brings the key of the mark that was clicked.

    Tab comes to the chart, the arrows go from mark to mark and say what it is, Enter follows it.
    """

    followed = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._compose: Compose = lambda width, look: EMPTY
        self._drawn: dict[int, Drawing] = {}
        self._over: Mark | None = None
        self._place: int | None = None
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        wardrobe().changed.connect(self._redress)

    def show_chart(self, compose: Compose) -> None:
        """Draw this from now on."""
        self._compose, self._over, self._place = compose, None, None
        self._redress()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.drawing.marks else Qt.FocusPolicy.NoFocus)
        self.updateGeometry()

    @property
    def drawing(self) -> Drawing:
        """What is shown."""
        return self._at(max(self.width(), 100))

    @property
    def mark(self) -> Mark | None:
        """The mark that Enter follows."""
        marks = self.drawing.marks
        return marks[self._place] if self._place is not None and self._place < len(marks) else None

    def spot(self, key: Any) -> QPoint:
        """Where the middle of the mark of that key is."""
        rect = next(mark.rect for mark in self.drawing.marks if mark.key == key)
        return QPoint(round(rect.x + rect.width / 2), round(rect.y + rect.height / 2))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._at(max(width, 100)).height + 0.5)

    def sizeHint(self) -> QSize:
        width = self.width() if self.width() > 100 else 320
        return QSize(320, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint(painter, self.drawing, on_screen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if self._over is not None:
                self._frame(painter, self._over, theme().ink)
            if self.hasFocus() and self.mark is not None:
                self._frame(painter, self.mark, theme().accent)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.drawing.at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        mark = self.drawing.at(event.position().x(), event.position().y())
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in FORTH:
            self._go(+1)
        elif key in BACK:
            self._go(-1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._stand(0 if key == Qt.Key.Key_Home else len(self.drawing.marks) - 1)
        elif key in FOLLOW:
            self._follow(self.mark)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._place is None and self.drawing.marks:
            self._place = 0
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            mark = self.drawing.at(event.pos().x(), event.pos().y())
            if mark is not None and mark.words:
                QToolTip.showText(event.globalPos(), mark.words, self, self._around(mark))
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _follow(self, mark: Mark | None) -> None:
        if mark is not None and mark.key is not None:
            self.followed.emit(mark.key)

    def _go(self, step: int) -> None:
        count = len(self.drawing.marks)
        if count:
            self._stand(min(max((-1 if self._place is None else self._place) + step, 0), count - 1))

    def _stand(self, place: int) -> None:
        self._place = place
        mark = self.mark
        if mark is not None:
            self.setAccessibleDescription(mark.words)
            self._bring_into_view(mark)
            QToolTip.showText(self.mapToGlobal(self._around(mark).bottomLeft()), mark.words, self, self._around(mark))
        self.update()

    def _bring_into_view(self, mark: Mark) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, QScrollArea):
            page = page.parentWidget()
        if page is not None:
            middle = self.mapTo(page.widget(), self._around(mark).center())
            page.ensureVisible(middle.x(), middle.y(), 0, 60)

    def _point_at(self, mark: Mark | None) -> None:
        if mark is not self._over:
            self._over = mark
            leads = mark is not None and mark.key is not None
            self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
            self.update()

    def _frame(self, painter: QPainter, mark: Mark, colour: QColor) -> None:
        painter.setPen(QPen(colour, 1.4))
        painter.drawRoundedRect(self._around(mark).adjusted(0, 0, -1, -1), 3, 3)

    def _around(self, mark: Mark) -> QRect:
        rect = mark.rect
        return QRect(round(rect.x), round(rect.y), round(rect.width), round(rect.height)).intersected(self.rect())

    def _at(self, width: int) -> Drawing:
        if width not in self._drawn:
            if len(self._drawn) > 8:
                self._drawn.clear()
            self._drawn[width] = self._compose(float(width), on_screen())
        return self._drawn[width]

    def _redress(self) -> None:
        self._drawn.clear()
        self.update()
