"""Python's garbage is collected on the GUI thread only.

A cycle that holds widgets or timers may be found by whichever thread happens to allocate; Qt objects that die on a worker
thread take the program down. So the automatic collection is off, and a timer of the GUI thread does its work.
"""

import ctypes
import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PACE_MS = 1000
YOUNG, MIDDLE = 2_000, 10
WHOLE_EVERY = 60
"""Looks between two collections of everything, which hold the window for a moment in a large register."""
GIVE_BACK_EVERY = 20
"""Looks between two requests to the C library to give freed memory back; glibc keeps for good what jobs have freed."""


def give_back() -> Callable[[int], int] | None:
    """The function of the C library that gives freed memory back to the system; None where it does so by itself."""
    try:
        found: Callable[[int], int] = ctypes.CDLL(None).malloc_trim
    except (OSError, TypeError, AttributeError):
        return None
    return found


class GarbageCollector(QObject):
    """Lives as long as the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looks = 0
        self._give_back = give_back()
        self._clock = QTimer(self, interval=PACE_MS)
        self._clock.timeout.connect(self.look)
        self._clock.start()

    def look(self) -> None:
        """Collect what is due; called once a second."""
        self._looks += 1
        young, middle, _ = gc.get_count()
        if self._looks % WHOLE_EVERY == 0:
            gc.collect()
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)
        if self._give_back is not None and self._looks % GIVE_BACK_EVERY == 0:
            self._give_back(0)
