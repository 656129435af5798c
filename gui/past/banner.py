"""The strip over the map that leaves no doubt: this is not today, and nothing can be changed here."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.i18n import translate
from gui.theme import icon, theme
from gui.widgets import wording
from gui.widgets.cards import push

HEIGHT = 34


class PastBanner(QWidget):
    """``left`` asks for today's map."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEIGHT)
        self._picture = QLabel()
        self._picture.setPixmap(icon("past", "warn").pixmap(QSize(18, 18)))
        self.words = QLabel()
        self.words.setObjectName("pastWords")
        self.back: QPushButton = push(translate("Past", "Back to today"), "quiet")
        self.back.setToolTip(translate("Past", "Back to today's map (Esc)"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 8, 2)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.words, 1)
        row.addWidget(self.back, 0, Qt.AlignmentFlag.AlignRight)

    def show_day(self, day: date | None) -> None:
        """Say which day the map shows; None: it is being read."""
        if day is None:
            self.words.setText(translate("Past", "Reading the past…"))
        else:
            self.words.setText(translate("Past", "The map as of {day}, read only").format(day=wording.day(day)))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), look.warn_soft)
            painter.fillRect(QRectF(0, self.height() - 1.5, self.width(), 1.5), look.warn)
