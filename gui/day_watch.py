"""The turn of the day under a window that stays open: what is late today was not late yesterday."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

LOOK_MS = 30_000


class DayWatch(QObject):
    """Looks at ``clock`` now and then (a laptop that slept has no midnight) and calls ``turn`` with a new day.

    While a question is open or a text half typed the day waits: ``turn`` comes with a later look.
    """

    def __init__(
        self,
        clock: Callable[[], date],
        known: Callable[[], date],
        turn: Callable[[date], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock, self._known, self._turn = clock, known, turn
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Is it another day, and nobody in the middle of something? Then turn."""
        day = self._clock()
        if day != self._known() and not _in_the_middle():
            self._turn(day)


def _in_the_middle() -> bool:
    """Whether a dialog, menu or card is open, or a text was typed that no field has taken yet."""
    if QApplication.activeModalWidget() is not None or QApplication.activePopupWidget() is not None:
        return True
    changed = getattr(QApplication.focusWidget(), "changed", None)
    return callable(changed) and bool(changed())
