"""Tables and search over a whole register: milliseconds of a filter, a frame while scrolling, and a search."""

import json
import os
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
DAY = date(2026, 11, 23)


def table_figures(register_path: Path) -> dict[str, float]:
    """Worst milliseconds of filters, of a sort and of a frame while a table of all plots scrolls."""
    from data.store.open import open_register
    from gui.records.panel import RecordsPanel
    from gui.records.plots import PlotSection
    from gui.session import Session

    session = Session(open_register(str(register_path), today=DAY), "kk")
    panel = RecordsPanel(PlotSection(session))
    panel.resize(1400, 900)
    panel.show()
    start = time.perf_counter()
    panel.open()
    _until(lambda: panel.keeper.rows is not None)
    figures = {"open_s": time.perf_counter() - start, "rows": len(panel.model.rows)}
    figures |= _filters(panel) | _frames(panel)
    panel.close()
    session.close()
    return {name: round(value, 2) for name, value in figures.items()}


def search_figures(register_path: Path) -> dict[str, float]:
    """Worst milliseconds of exact, beginning and mistyped searches, and of the search after an edit."""
    from data.store.open import open_register
    from gui.finding import Finder
    from gui.session import Session

    session = Session(open_register(str(register_path), today=DAY), "kk")
    finder = Finder(_Desk(session))
    start = time.perf_counter()
    finder.prepare()
    _until(lambda: finder.ready and not session.jobs.busy)
    figures = {"index_s": time.perf_counter() - start}
    numbers = [status.cadastral_no or "" for status in list(session.statuses.values())[::7777]]
    names = [name for name in finder.some_names(40) if len(name) > 6]
    asked = {
        "exact": [*numbers, *names],
        "prefix": [*(number[:9] for number in numbers), *(name[:4] for name in names)],
        "typo": [_mistyped(name) for name in names],
    }
    for kind, texts in asked.items():
        figures[f"{kind}_ms"] = max(_milliseconds(lambda text=text: finder.find(text, 8)) for text in texts)
        figures[f"{kind}_median_ms"] = statistics.median(
            _milliseconds(lambda text=text: finder.find(text, 8)) for text in texts
        )
    session.close()
    return {name: round(value, 2) for name, value in figures.items()}


class _Desk:
    """What the finder asks of a desk."""

    def __init__(self, session: Any) -> None:
        self.session = session


def _filters(panel: Any) -> dict[str, float]:
    from gui.tables.spec import Among, Known, Span, Spec

    usual = panel.spec
    wanted = {
        "status": Spec((Among("status", ("free", "planned")),), order=usual.order),
        "three": Spec(
            (Among("status", ("registered",), out=True), Span("area", 0.2, 0.4), Known("project")), order=usual.order
        ),
        "days": Spec((Span("due", "today-30", "today+30"),), order=usual.order),
        "text": Spec(text="қызылорда 0", order=usual.order),
        "group": Spec(group="status", order=usual.order),
    }
    took = {}
    for name, spec in wanted.items():
        first = _milliseconds(lambda spec=spec: panel.model.set_spec(spec))
        panel.model.set_spec(usual)
        took[name] = (
            first,
            statistics.median(_milliseconds(lambda spec=spec: panel.model.set_spec(spec)) for _ in range(5)),
        )
        panel.model.set_spec(usual)
    sort = _milliseconds(lambda: panel.model.set_spec(Spec(order=(("area", True), ("number", False)))))
    panel.set_spec(usual)
    figures = {f"filter_{name}_first_ms": first for name, (first, _) in took.items()}
    figures |= {f"filter_{name}_ms": again for name, (_, again) in took.items()}
    return figures | {"filter_ms": max(again for _, again in took.values()), "sort_ms": sort}


def _frames(panel: Any) -> dict[str, float]:
    """A page further at every frame, so that each of them paints all lines anew."""
    bar, took = panel.view.verticalScrollBar(), []
    for step in range(120):
        bar.setValue(step * panel.view.viewport().height() * 7)
        took.append(_milliseconds(panel.view.viewport().repaint))
    took.sort()
    return {"frame_ms": statistics.median(took), "frame_p95_ms": took[int(len(took) * 0.95)]}


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _mistyped(name: str) -> str:
    """The longest word of the name with two letters turned round."""
    word = max(name.split(), key=len)
    return word[:2] + word[3] + word[2] + word[4:] if len(word) > 4 else word


def _until(is_so: Callable[[], bool]) -> None:
    loop, timer = QEventLoop(), QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if is_so() else None)
    timer.start()
    loop.exec()


def main() -> int:
    """Print one JSON object of figures for the register that is named."""
    from gui.app import application

    application()
    path = Path(sys.argv[1])
    print(json.dumps(table_figures(path) | search_figures(path), indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
