"""The line over a table in which words are typed that its rows must have."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

WAIT_MS = 120


class FindLine(QLineEdit):
    """``wanted`` brings the text a moment after typing, at once with Enter; ``table_wanted``: Enter or the arrow down."""

    wanted = Signal(str)
    table_wanted = Signal()

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(120)
        self.setMaximumWidth(260)
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self._tell)
        self.textChanged.connect(lambda _: self._wait.start())

    def show_text(self, text: str) -> None:
        """Show the words of a filter that is in force already."""
        self.setText(text)
        self._wait.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.table_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        self._wait.stop()
        self.wanted.emit(self.text())
