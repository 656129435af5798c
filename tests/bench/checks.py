"""The full check of 81,225 plots as a whole process, and the check around one plot after an edit among 100,000."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import shapely

from tests.bench.child import ROOT, run_program
from tests.bench.fabric import CRS, fabric
from tests.bench.faults import faulty

PLOTS = 81_225
FAULTS = 200
LOCAL = 100_000
QGIS_SECONDS = 766
"""What a user of QGIS reported for a topology check of so many plots (qgis/QGIS issue 45498)."""


def check_figures(folder: Path, count: int = PLOTS, local: int = LOCAL) -> dict[str, float]:
    """Seconds and peak MiB of `main.py check` on a fabric with faults; milliseconds of a local check (median, worst)."""
    path = folder / "checked.gpkg"
    _write(path, count)
    check = run_program(["check", str(path), "--json"])
    assert check.told["counts"] == {"overlap": FAULTS, "gap": FAULTS}, check.told["counts"]
    figures = {"check_s": round(check.seconds, 2), "check_peak_mib": check.peak_mib}
    return figures | _local_figures(local)


def _write(path: Path, count: int) -> None:
    import geopandas

    made = faulty(count, FAULTS)
    source = path.with_suffix(".source.gpkg")
    numbers = [f"10-156-{k // 1000:03d}-{k % 1000:03d}" for k in range(count)]
    frame = geopandas.GeoDataFrame({"cadastral_no": numbers}, geometry=made.geoms, crs=CRS)
    frame.to_file(source, driver="GPKG", layer="plots")
    subprocess.run(
        [sys.executable, "main.py", "import", str(path), str(source)], cwd=ROOT, check=True, stdout=subprocess.DEVNULL
    )  # fmt: skip


def _local_figures(count: int, edits: int = 60) -> dict[str, float]:
    from data.model import Plot
    from data.rules.find import find
    from data.rules.ground import Base, Ground

    made = fabric(count)
    ground = Ground(CRS, Base(Plot(id=i, cadastral_no=n, geom=g) for i, n, g in zip(
        made.ids, made.numbers, made.geoms, strict=True)))  # fmt: skip
    find(ground, [made.ids[0]])
    took = []
    for k in range(edits):
        plot = ground.base.plots[count // 3 + 11 * k]
        moved = Plot(id=plot.id, cadastral_no=plot.cadastral_no, geom=shapely.transform(plot.geom, lambda xy: xy + 0.4))
        start = time.perf_counter()
        found = find(ground, [plot.id], instead=[moved])
        took.append(time.perf_counter() - start)
        assert {one.rule for one in found} >= {"overlap"}
    return {
        "local_check_ms": round(statistics.median(took) * 1000, 1),
        "local_check_worst_ms": round(max(took) * 1000, 1),
    }


def main() -> int:
    """Print one JSON object of figures."""
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps(check_figures(Path(folder))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
