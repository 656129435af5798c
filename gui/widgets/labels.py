"""Labels: a value that can be copied, a quiet word, a heading, a link."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from gui.i18n import translate


def quiet(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A quiet word beside or under a value; wraps."""
    return _label(text, "quiet", parent)


def heading(text: str = "", parent: QWidget | None = None) -> QLabel:
    """The head of a group; wraps."""
    return _label(text, "heading", parent)


def complaint(parent: QWidget | None = None) -> QLabel:
    """One sentence in the colour of errors, hidden until it has words."""
    label = _label("", "complaint", parent)
    label.hide()
    return label


def _label(text: str, role: str, parent: QWidget | None) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


class Value(QLabel):
    """A value that can be marked with the mouse and copied with Ctrl+C or from its menu; wraps."""

    def __init__(self, text: str = "", role: str = "value", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(translate("Copy", "Copy"), self.copy)
        menu.exec(event.globalPos())

    def copy(self) -> None:
        """Put the marked part, or all of it, on the clipboard."""
        QGuiApplication.clipboard().setText(self.selectedText() or self.text())


class Link(QLabel):
    """Words that lead somewhere when clicked; wraps."""

    clicked = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("role", "link")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(translate("Copy", "Copy"), lambda: QGuiApplication.clipboard().setText(self.text()))
        menu.exec(event.globalPos())
