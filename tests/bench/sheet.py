"""The plan of a plot of the demo register: composed, painted, finished, written and verified."""

import json
import statistics
import tempfile
import time
from datetime import date
from pathlib import Path

DAY = date(2026, 11, 23)


def sheet_figures(runs: int = 8) -> dict[str, float]:
    """Seconds of one verified plan: the best and the median of the runs after a warm-up."""
    from PySide6.QtGui import QGuiApplication

    from data.demo import write_demo
    from data.store.open import open_register
    from gui.sheets.export import write_sheet

    _ = QGuiApplication.instance() or QGuiApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "demo.gpkg"
        write_demo(path, today=DAY)
        register = open_register(path, today=DAY)
        plot = register.find_plot("10-156-999-001")
        took = []
        for _run in range(runs + 1):
            start = time.perf_counter()
            report = write_sheet(register, Path(folder) / "plan.pdf", [plot], scale=1000)
            took.append(time.perf_counter() - start)
            assert report.ok, report.problems
        register.close()
    return {"plan_s": round(min(took[1:]), 3), "plan_median_s": round(statistics.median(took[1:]), 3)}


if __name__ == "__main__":
    print(json.dumps(sheet_figures()))
