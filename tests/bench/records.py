"""Import of 100,000 plots as a whole process, and one edit committed durably among them."""

import argparse
import json
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from tests.bench.child import run_program
from tests.bench.fabric import fabric, write_fabric

DAY = date(2026, 11, 23)


def import_figures(count: int, folder: Path) -> dict[str, float]:
    """Seconds and peak MiB of `main.py import` on a fabric of so many plots; the register stays in the folder."""
    source, target = folder / "fabric.gpkg", folder / "register.gpkg"
    write_fabric(fabric(count), source)
    done = run_program(["import", str(target), str(source), "--json"])
    assert done.told["added"] == count, done.told
    return {"import_s": round(done.seconds, 2), "import_peak_mib": done.peak_mib}


def edit_figures(register_path: Path, edits: int = 30) -> dict[str, float]:
    """Milliseconds to open the register, to read its cover, and to commit one moved corner durably (median)."""
    import numpy as np
    import shapely

    from data.acts.change_boundary import change_boundary
    from data.frame import frame_of
    from data.store.open import open_register

    start = time.perf_counter()
    register = open_register(str(register_path), today=DAY)
    opened = time.perf_counter() - start
    start = time.perf_counter()
    cover = register.cover()
    covered = time.perf_counter() - start
    frame, took = frame_of(register, None), []
    for k in range(edits):
        plot = register.find_plot(cover.ids[len(cover.ids) // 2 + k])
        nudged = shapely.transform(frame.to_working(plot.geom), lambda xy: np.round(xy + np.array([0.0, 0.001]), 3))
        start = time.perf_counter()
        register.apply(change_boundary(register, plot, nudged))
        took.append(time.perf_counter() - start)
    register.close()
    milli = {"open_ms": opened, "cover_ms": covered, "edit_ms": statistics.median(took)}
    return {name: round(value * 1000, 1) for name, value in milli.items()}


def main(argv: list[str] | None = None) -> int:
    """Print one JSON object of figures."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--plots", type=int, default=100_000)
    count = arguments.parse_args(argv).plots
    with tempfile.TemporaryDirectory() as folder:
        figures = import_figures(count, Path(folder))
        print(json.dumps(figures | edit_figures(Path(folder) / "register.gpkg")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
