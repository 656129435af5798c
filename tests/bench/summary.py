"""The summary page over a register of an office: from opening it to numbers, and to the page painted; in milliseconds."""

import gc
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

DAY = date(2026, 11, 23)
PROMISED_MS = 300


def figures_of(path: Path, app: Any, times: int = 5) -> dict[str, float]:
    """Medians: what the store tells, the sums, both and the page painted, and how long the stages took.

    The register is only read. The first opening reads what the store tells; after an edit that has no part in it
    only the sums are made anew.
    """
    from data.store.open import open_register
    from data.summary import first_day, paces, since, summarise

    gc.disable()  # as in the program
    register = open_register(str(path), today=DAY, read_only=True)
    from gui.session import Session

    session = Session(register, "kk")
    cases = session.cases
    values = tuple(session.statuses.values())
    told = register.told(first_day(DAY))
    found = {
        "told_ms": _median(lambda: register.told(first_day(DAY)), times),
        "sum_ms": _median(lambda: summarise(DAY, values, cases, session.zones, told), times),
        "zone_sum_ms": _median(lambda: summarise(DAY, values, cases, session.zones, told, session.zones[0].id), times),
        "pace_ms": _median(lambda: paces(register.pace(since(DAY)), values), times),
    }
    found |= _page(session, times)
    session.close()
    gc.enable()
    return found


def _page(session: Any, times: int) -> dict[str, float]:
    """The first opening, and later ones after an edit that changed a plot's status, until the page is painted."""
    from data.edit import edit
    from gui.places.summary import SummaryPlace

    class Bare:
        """A desk of which the page uses the session only."""

        def __init__(self) -> None:
            self.session = session

    place = SummaryPlace(Bare())  # type: ignore[arg-type]
    place.resize(1856, 1000)
    place.show()

    nothing = edit("nothing", [])

    def opened() -> None:
        loop = QEventLoop()
        place.reading.told.connect(loop.quit)
        place.reading.hear(nothing)
        place.arrive()
        loop.exec()
        place.grab()

    first = _once(opened)
    while place.reading.paces is None:
        waiting = QEventLoop()
        place.reading.paced.connect(waiting.quit)
        waiting.exec()
    later = statistics.median(_once(opened) for _ in range(times))
    place.close()
    return {"first_ms": round(first, 1), "page_ms": round(later, 1)}


def _median(work: Callable[[], object], times: int) -> float:
    return round(statistics.median(_once(work) for _ in range(times)), 1)


def _once(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    made = QApplication.instance() or QApplication([])
    print(figures_of(Path(sys.argv[1]), made))
