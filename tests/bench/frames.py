"""Frames of the map against QGIS in the same run, the longest hold of the window meanwhile, and how soon a pan shows.

    python -m tests.bench.frames [--plots N] [--runs K] [--without-qgis]

Prints one JSON object. Ratios are QGIS's seconds by ours, eight fills and outlines on both sides; ``full_style`` is our
map as it is seen, with hatches, numbers and late plots.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gui.map.camera import Camera
from gui.map.canvas import MapCanvas
from gui.map.render_job import Order, paint_frame
from gui.map.scene import Scene, with_cover
from gui.map.style import MapStyle, plain_style, screen_style
from tests.bench.fabric import CRS, Fabric, fabric, write_fabric

SIZE = (1600, 900)
WINDOWS = {"full": None, "6km": 6000.0, "1500m": 1500.0}
WANTED = {"full": 3.0, "6km": 2.0, "1500m": 2.0}
HOLD_MS, PAN_MS = 12.0, 16.0
SCREENS = ((1600, 900), (1920, 1080), (2560, 1440))
SYSTEM_PYTHON = "/usr/bin/python3"


def main(argv: Sequence[str] = ()) -> int:
    """Run the bench; 1 where a figure misses what is wanted."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plots", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--without-qgis", action="store_true")
    args = parser.parse_args(list(argv))
    app = QApplication.instance() or QApplication([])
    made = fabric(args.plots)
    figures: dict[str, Any] = {"plots": args.plots, "qgis": None if args.without_qgis else qgis_figures(made)}
    figures["ours"] = our_figures(made, args.runs)
    figures["ratios"] = ratios(figures)
    figures["window"] = window_figures(made, app)
    figures["met"] = met(figures)
    print(json.dumps(figures, indent=1))
    return 0 if all(figures["met"].values()) else 1


def qgis_figures(made: Fabric) -> dict[str, Any] | None:
    """What QGIS needs for the same file; None where it is absent."""
    if not shutil.which(SYSTEM_PYTHON):
        return None
    script = Path(__file__).with_name("qgis_frames.py")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "fabric.gpkg"
        write_fabric(made, file)
        clean = {key: value for key, value in os.environ.items() if key in ("PATH", "HOME", "LANG")}
        clean["BENCH_STARTED"] = str(time.time())
        done = subprocess.run([SYSTEM_PYTHON, str(script), str(file)], capture_output=True, text=True, env=clean)
    return json.loads(done.stdout) if done.returncode == 0 else None


def our_figures(made: Fabric, runs: int) -> dict[str, Any]:
    """Seconds: arrays from shapes, and frames in the plain and in the full style."""
    start = time.perf_counter()
    scene = with_cover(Scene(CRS), made, CRS)
    _ = scene.layers[0].levels.full, scene.layers[0].tree
    cameras = {window: camera_of(scene, width) for window, width in WINDOWS.items()}
    figures: dict[str, Any] = {"prepare_s": round(time.perf_counter() - start, 5)}
    plain = plain_style(tuple(QColor.fromHsv(45 * k, 150, 230).name() for k in range(8)))
    for name, style in (("plain", plain), ("full_style", screen_style())):
        figures[name] = {
            f"frame_{window}_s": timed(lambda s=style, c=camera: frame(scene, s, c), runs)
            for window, camera in cameras.items()
        }
    return figures


def camera_of(scene: Scene, width: float | None, size: tuple[int, int] = SIZE) -> Camera:
    """The view of a window so many metres wide around the middle; None: of everything."""
    assert scene.bounds is not None
    whole = Camera(width=size[0], height=size[1]).fitted(scene.bounds)
    return whole if width is None else replace(whole, metres_per_pixel=width / size[0])


def frame(scene: Scene, style: MapStyle, camera: Camera) -> None:
    """One frame without margin, as QGIS paints it."""
    paint_frame(Order(scene, camera, style), margin=0)


def timed(work: Callable[[], object], runs: int) -> float:
    """The best of the runs after a warm-up, in seconds: other programs only ever add."""
    work()
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        took.append(time.perf_counter() - start)
    return round(min(took), 5)


def ratios(figures: dict[str, Any]) -> dict[str, dict[str, float]]:
    """QGIS's seconds by ours."""
    theirs = figures["qgis"]
    if not theirs:
        return {}
    return {
        name: {
            window: round(theirs[f"frame_{window}_s"] / figures["ours"][name][f"frame_{window}_s"], 2)
            for window in WINDOWS
        }
        for name in ("plain", "full_style")
    }


def window_figures(made: Fabric, app: Any) -> dict[str, Any]:
    """Milliseconds: the longest hold of the window while frames are painted behind it, and the slowest pan."""
    canvas = MapCanvas(crs=CRS)
    canvas.resize(*SIZE)
    canvas.show()
    canvas.set_cover(made, CRS)
    wait_until(lambda: bool(canvas.scene.layers))
    canvas.zoom_all(animate=False)
    canvas.paint_now()
    holds = {name: longest_hold(canvas, width) for name, width in WINDOWS.items()}
    figures: dict[str, Any] = {"longest_hold_ms": max(holds.values()), "hold_ms": holds, "pan_ms": {}}
    for size in SCREENS:
        canvas.resize(*size)
        app.processEvents()
        figures["pan_ms"]["x".join(map(str, size))] = slowest_pan(canvas)
    canvas.hide()
    return figures


def wait_until(ready: Callable[[], bool], seconds: float = 60.0) -> None:
    """Let events run until it is so."""
    loop, end = QEventLoop(), time.perf_counter() + seconds
    while not ready() and time.perf_counter() < end:
        QTimer.singleShot(5, loop.quit)
        loop.exec()


def longest_hold(canvas: MapCanvas, width: float | None, frames: int = 4) -> float:
    """The longest time, in ms, that a timer of 1 ms came late while frames of this window were painted behind."""
    canvas.look_at(camera_of(canvas.scene, width, (canvas.width(), canvas.height())))
    canvas.paint_now()
    left, late, last = [frames], [0.0], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        late[0] = max(late[0], now - last[0] - 0.001)
        last[0] = now

    def again() -> None:
        left[0] -= 1
        if left[0] > 0:
            canvas.refresh()

    timer = QTimer()
    timer.setInterval(1)
    timer.timeout.connect(tick)
    canvas.frame_painted.connect(again)
    canvas.refresh()
    timer.start()
    last[0] = time.perf_counter()
    wait_until(lambda: left[0] <= 0)
    canvas.frame_painted.disconnect(again)
    return round(late[0] * 1000, 2)


def slowest_pan(canvas: MapCanvas, steps: int = 30) -> float:
    """From a step of a drag to the moved picture, in ms, with the frames under way; the slowest of all."""
    canvas.zoom_all(animate=False)
    canvas.paint_now()
    slowest = 0.0
    for step in range(steps):
        time.sleep(0.01)
        start = time.perf_counter()
        canvas.look_at(canvas.camera.moved(7.0, -4.0 if step % 2 else 5.0))
        canvas.repaint()
        slowest = max(slowest, time.perf_counter() - start)
    return round(slowest * 1000, 2)


def met(figures: dict[str, Any]) -> dict[str, bool]:
    """Which of the promises hold."""
    plain = figures["ratios"].get("plain", {})
    return {f"{window} x{WANTED[window]:g}": ratio >= WANTED[window] for window, ratio in plain.items()} | {
        f"hold <= {HOLD_MS:g} ms": figures["window"]["longest_hold_ms"] <= HOLD_MS,
        f"pan <= {PAN_MS:g} ms": max(figures["window"]["pan_ms"].values()) <= PAN_MS,
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
