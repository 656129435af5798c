"""From the start of the process to the first painted map of the demo register, window and all."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CHILD = """
import os, sys, time
from datetime import date
import main
from gui import app
from gui.map.view import MapView

def painted(self, frame, show=MapView._show_frame):
    show(self, frame)
    if frame is not None and frame.order.scene.layers:
        print(time.time() - float(os.environ["BENCH_STARTED"]), flush=True)
        os._exit(0)

MapView._show_frame = painted
sys.exit(main.main([sys.argv[1]]))
"""


def start_figures(runs: int = 5) -> dict[str, float]:
    """Seconds, the best of the runs, as for QGIS: other programs only ever add."""
    with tempfile.TemporaryDirectory() as folder:
        from data.demo import write_demo

        register = Path(folder) / "demo.gpkg"
        write_demo(register, today=date(2026, 11, 23))
        places = dict.fromkeys(("TELIM_SETTINGS", "TELIM_STATE", "TELIM_DOCUMENTS"), folder)
        took = [_start(register, places) for _ in range(runs)]
    return {"start_s": round(min(took), 3), "start_median_s": round(statistics.median(took), 3)}


def _start(register: Path, places: dict[str, str]) -> float:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", BENCH_STARTED=str(time.time()), **places)
    done = subprocess.run(
        [sys.executable, "-c", CHILD, str(register)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return float(done.stdout.split()[-1])


if __name__ == "__main__":
    print(json.dumps(start_figures()))
