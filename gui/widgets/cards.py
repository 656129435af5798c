"""Surfaces: a card that groups what belongs together, the empty state that teaches, a page that scrolls."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.theme import icon
from gui.widgets import labels


class Card(QFrame):
    """A soft rounded surface with a column inside."""

    def __init__(self, kind: str = "soft", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(8)


class Empty(QWidget):
    """What this place is for, and the one button that starts it."""

    def __init__(
        self, picture: str, title: str, words: str, button: str = "", act: Callable[[], object] | None = None
    ) -> None:
        super().__init__()
        self._picture = QLabel()
        self._picture.setPixmap(icon(picture).pixmap(QSize(36, 36)))
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.title = labels.heading(title)
        self.title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.words = labels.quiet(words)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 28, 20, 28)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self.title)
        column.addWidget(self.words)
        self.button = push(button, "primary")
        if act is not None:
            self.button.clicked.connect(lambda: act())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.button)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch(2)
        self.button.setVisible(bool(button) and act is not None)  # without a parent it would be a window of its own

    def say(self, title: str, words: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.words.setText(words)


class _Column(QWidget):
    """The content of a page: as high as its width makes it; what its wrapping words would need if narrow is no matter."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class Page(QScrollArea):
    """A column that scrolls upright only; its content is as wide as the view."""

    def __init__(self, margins: tuple[int, int, int, int] = (16, 12, 16, 16), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = _Column()
        content.setObjectName("page")
        self.body = QVBoxLayout(content)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(8)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)


class Pages(QStackedWidget):
    """Pages of which one is shown; they scroll, so none of them asks for the height of its content."""

    def hasHeightForWidth(self) -> bool:
        return False


def push(text: str, kind: str = "plain", picture: str = "") -> QPushButton:
    """A button: primary (filled), plain (outlined), quiet (words only) or danger."""
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if picture:
        button.setIcon(icon(picture))
    return button


def pencil(tip: str) -> QToolButton:
    """A small quiet button that changes what stands beside it."""
    button = QToolButton()
    button.setObjectName("quiet")
    button.setIcon(icon("pencil", "quiet"))
    button.setIconSize(QSize(16, 16))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of the layout and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif item is not None and item.layout() is not None:
            clear(item.layout())  # type: ignore[arg-type]
