"""A large number that can be followed, by mouse, Enter or Space."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.charts.look import on_screen, screen_font
from gui.summary.headlines import NOTHING, Headline
from gui.theme import theme

PAD, LARGE, NORMAL, SMALL = 12, 20, 13, 11


class Tile(QAbstractButton):
    """The number, what it is, and a quiet word more, each as high as its width makes it."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_headline(NOTHING)

    def show_headline(self, headline: Headline) -> None:
        """Show this number."""
        self.headline = headline
        self.setText(f"{headline.what}: {headline.value}")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription(headline.more)
        self.setToolTip("\n".join(part for part in (self.text(), headline.more) if part))
        leads = headline.lead is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        what, more = self._lines(width)
        return 2 * PAD + _high(LARGE) + 4 + len(what) * _high(NORMAL) + len(more) * _high(SMALL)

    def sizeHint(self) -> QSize:
        return QSize(150, self.heightForWidth(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, over = theme(), self.underMouse() and self.headline.lead is not None
        what, more = self._lines(self.width())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.accent if self.hasFocus() else look.line)
            painter.setBrush(look.hover if over else look.panel)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            painter.setPen(look.error if self.headline.tone == "error" else look.ink)
            y = self._write(painter, [self.headline.value], LARGE, True, PAD) + 4
            painter.setPen(look.ink)
            y = self._write(painter, what, NORMAL, False, y)
            painter.setPen(look.quiet)
            self._write(painter, more, SMALL, False, y)

    def _write(self, painter: QPainter, lines: list[str], size: int, bold: bool, y: int) -> int:
        font = screen_font(size, bold)
        painter.setFont(font)
        for line in lines:
            painter.drawText(PAD, y + QFontMetrics(font).ascent(), line)
            y += _high(size)
        return y

    def _lines(self, width: int) -> tuple[list[str], list[str]]:
        look, room = on_screen(), max(width - 2 * PAD, 40)
        more = look.wrapped(self.headline.more, room, SMALL) if self.headline.more else []
        return look.wrapped(self.headline.what, room, NORMAL), more


def _high(size: int) -> int:
    return QFontMetrics(screen_font(size, False)).height() + 1
