"""A page of a sheet on a neutral table: white paper with a soft shadow; the wheel goes nearer, the mouse drags."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.i18n import translate
from gui.sheets.sheet import Page
from gui.theme import theme

MARGIN = 20
NEAREST = 5.0
SETTLE_MS = 60
SHADOW = 14


class SheetView(QWidget):
    """Shows the last picture at once, moved and stretched; ``wanted`` asks for a sharp one at ``density``."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.image: QImage | None = None
        self._words, self._near = "", 1.0
        self._middle = QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.wanted)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, 180)
        self.setToolTip(translate("SheetView", "Wheel: nearer and farther · drag: move · double click: the whole page"))

    def density(self, page: Page) -> float:
        """Physical dots in a millimetre of this page as it would be shown."""
        near = 1.0 if self._turns(page) else self._near
        return self._fit(page) * near * self.devicePixelRatioF()

    def show_page(self, page: Page, image: QImage) -> None:
        """Show this page; ``image`` is its picture."""
        if self._turns(page):
            self._near, self._middle = 1.0, QPointF(0.5, 0.5)
        self.page, self.image, self._words = page, image, ""
        self.update()

    def say(self, words: str) -> None:
        """Words where no page can be shown; a page that is shown stays."""
        self._words = words
        self.update()

    def paper(self) -> QRectF:
        """Where the paper lies in the view."""
        if self.page is None:
            return QRectF()
        scale = self._fit(self.page) * self._near
        wide, high = self.page.width * scale, self.page.height * scale
        room = QPointF(self.width() / 2, self.height() / 2)
        return QRectF(room.x() - wide * self._middle.x(), room.y() - high * self._middle.y(), wide, high)

    def sizeHint(self) -> QSize:
        return QSize(620, 640)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.page is None or not event.angleDelta().y():
            return
        before, spot = self.paper(), event.position()
        self._near = min(max(self._near * 1.2 ** (event.angleDelta().y() / 120), 1.0), NEAREST)
        now = self.paper()
        share = QPointF((spot.x() - before.x()) / before.width(), (spot.y() - before.y()) / before.height())
        self._move(QPointF(now.x() + share.x() * now.width(), now.y() + share.y() * now.height()) - spot)
        self._settle.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._near > 1.0:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move(self._held - event.position())
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self.unsetCursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._near, self._middle = 1.0, QPointF(0.5, 0.5)
        self.update()
        self._settle.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.window)
            paper = self.paper()
            if self.page is None or self.image is None:
                painter.setPen(look.quiet)
                box = self.rect().adjusted(24, 24, -24, -24)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
                return
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            _cast_shadow(painter, paper)
            painter.fillRect(paper, QColor("white"))
            painter.drawImage(paper, self.image)

    def _turns(self, page: Page) -> bool:
        """True where the page is of another size than the one that is shown."""
        return self.page is None or (page.width, page.height) != (self.page.width, self.page.height)

    def _fit(self, page: Page) -> float:
        wide, high = max(self.width() - 2 * MARGIN, 40), max(self.height() - 2 * MARGIN, 40)
        return min(wide / page.width, high / page.height)

    def _move(self, by: QPointF) -> None:
        """Move the paper by that many pixels, no farther than its edges."""
        paper = self.paper()
        x = _kept(self._middle.x() + by.x() / paper.width(), paper.width(), self.width())
        y = _kept(self._middle.y() + by.y() / paper.height(), paper.height(), self.height())
        self._middle = QPointF(x, y)
        self.update()


def _kept(share: float, long: float, room: float) -> float:
    """The share of the paper in the middle of the view: half where all of it is seen, else so that it fills the view."""
    least = min((room / 2 - MARGIN) / long, 0.5)
    return min(max(share, least), 1.0 - least)


def _cast_shadow(painter: QPainter, paper: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    shade = QColor(0, 0, 0, 16 if theme().dark else 4)
    painter.setBrush(shade)
    for spread in range(SHADOW, 0, -1):
        around = paper.adjusted(-spread + 2, -spread + 4, spread - 2, spread + 1)
        painter.drawRoundedRect(around, spread, spread)
