"""The deadlines of a large register: milliseconds from the applications in memory to a sorted list, and after an edit."""

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from data.registration.calendar import WorkingDays
from data.registration.deadlines import days_between, deadlines
from data.registration.watches import terms
from data.store.open import open_register

DAY = date(2026, 11, 23)
TIMES = 5


def deadline_figures(register_path: Path) -> dict[str, float]:
    """Milliseconds, the best of some runs, of the list, of one month of the calendar, and of the list after one edit."""
    register = open_register(str(register_path), today=DAY, read_only=True)
    statuses = {status.id: status for status in register.statuses()}
    cases = {case.plot_id: case for case in register.cases()}
    register.close()
    rule = terms()
    first, last = date(2026, 10, 26), date(2026, 12, 6)
    touched = dict(list(cases.items())[:12])
    WorkingDays().between(date(2015, 1, 1), date(2032, 1, 1))  # the package of holidays is read once a process
    gc.collect()
    gc.disable()  # as in the window
    try:
        lines = deadlines(statuses, cases, DAY, WorkingDays(), rule)
        return {
            "lines": len(lines),
            "late_list_ms": _best(lambda: deadlines(statuses, cases, DAY, WorkingDays(), rule)),
            "month_ms": _best(lambda: days_between(statuses, cases, first, last, DAY, WorkingDays(), rule)),
            "after_edit_ms": _best(
                lambda: (
                    [line for line in lines if line.status.id not in touched]
                    + deadlines(statuses, touched, DAY, WorkingDays(), rule)
                )
            ),
        }
    finally:
        gc.enable()


def page_figures(register_path: Path) -> dict[str, float]:
    """Milliseconds of the page: opened when its list is read ahead, as the window does, and after an edit."""
    from PySide6.QtTest import QTest

    from data.edit import edit
    from gui.places.late import LatePlace
    from gui.session import Session

    session = Session(open_register(str(register_path), today=DAY, read_only=True), "kk")

    class Bare:
        """A desk of which the page uses the session only."""

        def __init__(self) -> None:
            self.session = session

    place = LatePlace(Bare())  # type: ignore[arg-type]
    place.resize(1480, 560)
    place.prepare()
    while not place.book.ready:
        QTest.qWait(20)

    def opened() -> None:
        place.show()
        place.arrive()
        place.grab()

    def again() -> None:
        place.depart()
        session.edited.emit(edit("nothing", []))
        opened()

    first = _best(opened, 1)
    found = {"page_first_ms": first, "page_ms": _best(again)}
    place.close()
    session.close()
    return found


def _best(work: Callable[[], object], times: int = TIMES) -> float:
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return round(min(took) * 1000, 1)


def main(argv: list[str] | None = None) -> int:
    """Print one JSON object of figures of that register."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("register", type=Path)
    print(json.dumps(deadline_figures(arguments.parse_args(argv).register)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
