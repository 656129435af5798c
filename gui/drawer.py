"""The passport as a drawer over the map, in a window too narrow to show both."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gui.i18n import translate
from gui.theme import icon

WIDTH = 372
LEFT_FREE = 56


class Drawer(QFrame):
    """Lies over the right side of ``host``; ``moved`` says True after it was opened and False after it was shut."""

    moved = Signal(bool)

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("drawer")
        self._host = host
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 0, 0, 0)
        self._column.setSpacing(0)
        self._close = QToolButton()
        self._close.setIcon(icon("close", "quiet"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(translate("Drawer", "Close the passport"))
        self._close.clicked.connect(self.shut)
        head = QHBoxLayout()
        head.setContentsMargins(8, 2, 4, 0)
        head.addStretch(1)
        head.addWidget(self._close)
        self._column.addLayout(head)
        host.installEventFilter(self)
        self.hide()

    def take(self, content: QWidget) -> None:
        """Hold that widget."""
        self._column.addWidget(content, 1)
        content.show()

    def open(self) -> None:
        """Show it over the map."""
        self._place()
        self.show()
        self.raise_()
        self.moved.emit(True)

    def shut(self) -> None:
        """Let the map be seen."""
        self.hide()
        self.moved.emit(False)

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        width = min(WIDTH, max(self._host.width() - LEFT_FREE, 200))
        self.setGeometry(self._host.width() - width, 0, width, self._host.height())
