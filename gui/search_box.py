"""The one search box, also under Ctrl+K: plots, projects, investors, products, zones, commands and settings."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from gui.actions.action import Desk
from gui.finding import Finder, Found
from gui.i18n import translate
from gui.theme import paint_icon, theme

ROW = 44
MOST = 8
WAIT_MS = 60
PREPARE_MS = 1500
"""So long after the window is made the index is begun: the first map comes before it."""


class SearchBox(QLineEdit):
    """Type, choose with the arrows or the mouse, Enter."""

    taken = Signal()
    """A line was chosen: the keys are the window's again, so that Ctrl+Z means the act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.desk = desk
        self.setMinimumWidth(150)
        self.setMaximumWidth(460)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setPlaceholderText(translate("SearchBox", "number, project, investor, product…"))
        self.setAccessibleName(translate("SearchBox", "Search"))
        self._finder = Finder(desk)
        self._finder.when_ready = self._search_again
        QTimer.singleShot(PREPARE_MS, self, self._finder.prepare)
        self._popup: Results | None = None
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.search)
        self.textEdited.connect(lambda _: self._wait.start())
        self._keys = QLabel("Ctrl K", self)
        self._keys.setObjectName("keys")

    @property
    def results(self) -> "Results":
        """The list under the box, made when it is first needed."""
        if self._popup is None:
            self._popup = Results(self.window())
            self._popup.take = self._take
            self.window().installEventFilter(self)
        return self._popup

    def search(self) -> None:
        """Find what is typed and show it; an empty box shows what can be done."""
        self._wait.stop()
        found = self._finder.find(self.text().strip(), MOST)
        self.results.show_found(found, self.text().strip())
        self._place()

    def _search_again(self) -> None:
        """The index has come: what was asked for may be in it."""
        if self._popup is not None and self._popup.isVisible():
            self.search()

    def hide_results(self) -> None:
        """Fold the list away."""
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        open_ = self._popup is not None and self._popup.isVisible()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            if not open_:
                self.search()
            else:
                self.results.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive() or not open_:
                self.search()
            self.results.take_present()
        elif key == Qt.Key.Key_Escape:
            self.hide_results()
            if not open_:
                self.clear()
                self.clearFocus()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]
        self._finder.prepare()
        QTimer.singleShot(0, self.selectAll)

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.hide_results()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.search()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keys.setVisible(self.width() >= 260)
        self._keys.adjustSize()
        self._keys.move(self.width() - self._keys.width() - 8, (self.height() - self._keys.height()) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            paint_icon(painter, "search", QRectF(10, self.height() / 2 - 9, 18, 18), theme().quiet)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._popup is not None and self._popup.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window = self.window()
        corner = self.mapTo(window, QPoint(0, self.height() + 6))
        width = max(self.width(), min(420, window.width() - corner.x() - 12))
        self.results.setGeometry(QRect(corner, QSize(width, self.results.sizeHint().height())))
        self.results.raise_()

    def _take(self, found: Found) -> None:
        self.hide_results()
        self.clear()
        self.clearFocus()
        self.taken.emit()
        found.run(self.desk)


class Results(QFrame):
    """The list of what was found, painted in one go."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.take: Callable[[Found], object] = lambda _: None
        self._found: list[Found] = []
        self._text, self._at = "", 0
        QVBoxLayout(self)
        self.hide()

    @property
    def found(self) -> list[Found]:
        """What is listed."""
        return self._found

    def show_found(self, found: list[Found], text: str) -> None:
        """List these."""
        self._found, self._text, self._at = found, text, 0
        self.updateGeometry()
        self.show()
        self.update()

    def step(self, by: int) -> None:
        """Go on to the next or the one before."""
        if self._found:
            self._at = (self._at + by) % len(self._found)
            self.update()

    def take_present(self) -> None:
        """Take the one that is marked."""
        if self._found:
            self.take(self._found[self._at])

    def sizeHint(self) -> QSize:
        return QSize(320, max(len(self._found), 1) * ROW + 12)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = (int(event.position().y()) - 6) // ROW
        if 0 <= at < len(self._found) and at != self._at:
            self._at = at
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        self.take_present()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if not self._found:
                painter.setPen(look.quiet)
                nothing = translate("SearchBox", "Nothing found for “{text}”").format(text=self._text)
                painter.drawText(self.rect().adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignVCenter, nothing)
                return
            for at, found in enumerate(self._found):
                self._paint_row(painter, QRectF(6, 6 + at * ROW, self.width() - 12, ROW), found, at == self._at)

    def _paint_row(self, painter: QPainter, box: QRectF, found: Found, marked: bool) -> None:
        look = theme()
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 6, 6)
        picture = QRectF(box.left() + 10, box.center().y() - 9, 18, 18)
        paint_icon(painter, found.icon, picture, look.accent if marked else look.quiet)
        words = box.adjusted(40, 4, -12, -4)
        font = self.font()
        small = self.font()
        small.setPixelSize(11)
        painter.setFont(small)
        kind = painter.fontMetrics().horizontalAdvance(found.kind)
        painter.setPen(look.quiet)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, found.kind)
        room = int(words.width()) - kind - 12
        below = painter.fontMetrics().elidedText(found.more, Qt.TextElideMode.ElideRight, room)
        if found.more:
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, below)
        font.setWeight(font.Weight.DemiBold if marked else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.ink)
        top = Qt.AlignmentFlag.AlignTop if found.more else Qt.AlignmentFlag.AlignVCenter
        title = painter.fontMetrics().elidedText(found.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | top, title)
