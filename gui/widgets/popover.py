"""A small card that floats over the window and goes when something else is clicked."""

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.theme import theme


class Popover(QWidget):
    """A rounded card; fill ``body`` and call ``show_under`` or ``show_at``. Esc closes it, Enter is told by ``entered``."""

    entered = Signal()

    def __init__(self, owner: QWidget, width: int | None = None) -> None:
        super().__init__(
            owner, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(14, 14, 14, 14)
        self.body.setSpacing(8)
        if width is not None:
            self.setFixedWidth(width)

    def show_under(self, anchor: QWidget) -> None:
        """Show below the widget, left edges in line, inside the screen."""
        self.show_at(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def show_at(self, spot: QPoint, *, right: bool = False) -> None:
        """Show with the upper left (or right) corner at the spot, moved so that the screen holds it all."""
        self.adjustSize()
        if right:
            spot = QPoint(spot.x() - self.width(), spot.y())
        screen = QGuiApplication.screenAt(spot) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        x = max(room.left() + 4, min(spot.x(), room.right() - self.width() - 4))
        y = max(room.top() + 4, min(spot.y(), room.bottom() - self.height() - 4))
        self.move(x, y)
        self.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape, theme().panel)
            painter.strokePath(shape, QPen(theme().line, 1))
