"""The narrow rail at the left that switches the place: Map, Board, Late, Summary, Sheets, Checks."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from gui.i18n import QT_TRANSLATE_NOOP, translate
from gui.messages import sentence
from gui.places import PLACES as PAGES
from gui.theme import mixed, paint_icon, theme

PLACES = (
    ("map", QT_TRANSLATE_NOOP("Rail", "Map")),
    ("board", QT_TRANSLATE_NOOP("Rail", "Board")),
    ("late", QT_TRANSLATE_NOOP("Rail", "Late")),
    ("summary", QT_TRANSLATE_NOOP("Rail", "Summary")),
    ("records", QT_TRANSLATE_NOOP("Rail", "Records")),
    ("sheets", QT_TRANSLATE_NOOP("Rail", "Sheets")),
    ("checks", QT_TRANSLATE_NOOP("Rail", "Checks")),
)
BUILT = ("map", "checks", *PAGES)
WIDTH = 64
LOWEST = 46
"""Height of a button in the lowest window."""
MOST_BADGE = 999


class Rail(QFrame):
    """One button a place; places that are not built yet are grey and say so.

    ``drawer`` is the button of the passport where the window is too narrow to show it all the time.
    """

    chosen = Signal(str)
    drawer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 5, 4)
        column.setSpacing(2)
        self.buttons: dict[str, RailButton] = {}
        for name, title in PLACES:
            button = RailButton(name, translate("Rail", title))
            button.setEnabled(name in BUILT)
            if name not in BUILT:
                button.setToolTip(sentence("why_later", translate))
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
            column.addWidget(button)
        column.addStretch(1)
        self.drawer = RailButton("plots", translate("Rail", "Passport"))
        self.drawer.clicked.connect(lambda _=False: self.drawer_wanted.emit())
        self.drawer.hide()
        column.addWidget(self.drawer)
        self.show_place("map")

    @property
    def place(self) -> str:
        """The place that is open."""
        return next((name for name, button in self.buttons.items() if button.isChecked()), "map")

    def show_late(self, count: int) -> None:
        """How many plots are late, as a small number on the button of that place."""
        self.buttons["late"].set_badge(count)

    def show_place(self, name: str) -> None:
        """Mark the place that is open."""
        for other, button in self.buttons.items():
            button.setChecked(other == name)


class RailButton(QAbstractButton):
    """An icon over its word."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self._name, self._badge = name, 0
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def set_badge(self, count: int) -> None:
        """A red number at the upper right; 0: none."""
        if count != self._badge:
            self._badge = count
            self.setAccessibleDescription(str(count) if count else "")
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 9, 52)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTH - 9, LOWEST)

    def nextCheckState(self) -> None:
        return

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            if self.isChecked() or (self.underMouse() and self.isEnabled()) or self.hasFocus():
                painter.setPen(look.accent if self.hasFocus() and not self.isChecked() else Qt.PenStyle.NoPen)
                painter.setBrush(look.accent_soft if self.isChecked() else look.hover)
                painter.drawRoundedRect(frame, 6, 6)
            colour = look.accent if self.isChecked() else look.quiet
            if not self.isEnabled():
                colour = mixed(look.panel, look.quiet, 0.55)
            paint_icon(painter, self._name, QRectF(self.width() / 2 - 10, self.height() / 2 - 18, 20, 20), colour)
            font = self.font()
            font.setPixelSize(11)
            font.setWeight(font.Weight.DemiBold if self.isChecked() else font.Weight.Normal)
            painter.setFont(font)
            painter.setPen(colour)
            text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QRectF(0, self.height() / 2 + 4, self.width(), 18), Qt.AlignmentFlag.AlignCenter, text)
            if self._badge:
                self._paint_badge(painter)

    def _paint_badge(self, painter: QPainter) -> None:
        look, text = theme(), str(self._badge) if self._badge <= MOST_BADGE else f"{MOST_BADGE}+"
        font = self.font()
        font.setPixelSize(10)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        wide = max(painter.fontMetrics().horizontalAdvance(text) + 8, 16)
        x = min(self.width() / 2 + 3, self.width() - wide - 1)
        pill = QRectF(x, self.height() / 2 - 23, wide, 16)
        painter.setPen(QPen(look.panel, 1.5))
        painter.setBrush(look.error)
        painter.drawRoundedRect(pill, 8, 8)
        painter.setPen(look.panel)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
