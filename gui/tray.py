"""A reminder beside the clock of the desktop, where the desktop has a place for it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from gui.theme import icon

Notify = Callable[[str, str, Callable[[], object]], object]
"""Shows a title and a sentence, and runs the last where they are clicked."""
STAY_MS = 15_000
SCREENLESS = frozenset({"offscreen", "minimal", "vnc"})


class Tray(QObject):
    """The icon is there as long as its message."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon("zone", "accent"), self)
        self._icon.messageClicked.connect(self._answer)
        self._then: Callable[[], object] | None = None
        self._gone = QTimer(self, singleShot=True, interval=STAY_MS)
        self._gone.timeout.connect(self._icon.hide)

    def tell(self, title: str, words: str, then: Callable[[], object]) -> None:
        """Show the words; ``then`` runs when they are clicked."""
        self._then = then
        self._icon.show()
        self._icon.showMessage(title, words, QSystemTrayIcon.MessageIcon.Information, STAY_MS)
        self._gone.start()

    def _answer(self) -> None:
        then, self._then = self._then, None
        self._icon.hide()
        if then is not None:
            then()


def notifier(parent: QObject) -> Notify | None:
    """How to tell something on the desktop; None where there is no desktop, or no place on it."""
    if QGuiApplication.platformName() in SCREENLESS or not QSystemTrayIcon.isSystemTrayAvailable():
        return None
    return Tray(parent).tell
