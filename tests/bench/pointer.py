"""What one move of the mouse costs the window over 100,000 plots: drawing beside neighbours, and a shared corner in hand.

    python -m tests.bench.pointer REGISTER

Everything counts that the thread of the window does: the tool with its snapping and rules, the hint, the panels, the paint.
It is counted in time of that thread, so that other programs on the machine add nothing.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.bench.child import ROOT
from tests.bench.fabric import PITCH

Place = tuple[float, float]
DAY = date(2026, 11, 23)
SIZE = (1920, 1080)
MOVES = 200
WARM = 20
LEFT, NO_BUTTON, NO_KEY = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


class Paints(QObject):
    """Counts how often a widget is painted."""

    seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.seen += 1
        return False


class Window:
    """The program over a register, with a hand at its mouse."""

    def __init__(self, register: Path) -> None:
        from gui.app import Program, application

        self.program = Program(application(), DAY, "kk", user="bench")
        self.program.start(str(register))
        self.session, self.map = self.program.session, self.program.window.map
        self.canvas, self.box = self.map.canvas, self.map.belt.box
        self.program.window.resize(*SIZE)
        self.paints = Paints()
        self.canvas.installEventFilter(self.paints)
        while self.program.window.checking.ground is None:  # what rules look at is read in the background once
            self.rest()

    def rest(self) -> None:
        """Until all jobs are done."""
        loop, end = QEventLoop(), time.perf_counter() + 60.0
        while (self.session.jobs.busy or not self.canvas.scene.layers) and time.perf_counter() < end:
            QTimer.singleShot(20, loop.quit)
            loop.exec()

    def look_at(self, at: Place, metres: float) -> None:
        """Show that place in a map so many metres wide."""
        (e, n), half = at, metres / 2
        self.canvas.zoom_to((e - half, n - half, e + half, n + half), animate=False)
        self.rest()
        self.canvas.paint_now()

    def move(self, e: float, n: float, held: Any = NO_BUTTON) -> float:
        """Seconds that the thread of the window works from a move of the mouse until it is painted."""
        spot = QPointF(*self.canvas.camera.point(e, n))
        event = QMouseEvent(
            QEvent.Type.MouseMove, spot, QPointF(self.canvas.mapToGlobal(spot.toPoint())), NO_BUTTON, held, NO_KEY
        )
        idle, painted = QEventLoop(), self.paints.seen

        def look() -> None:
            if self.paints.seen > painted:
                idle.quit()
            else:
                QTimer.singleShot(0, look)

        start = time.thread_time()
        QApplication.sendEvent(self.canvas, event)
        QTimer.singleShot(0, look)
        idle.exec()
        return time.thread_time() - start

    def click(self, e: float, n: float) -> None:
        """Click a place of the map."""
        self.move(e, n)
        QTest.mouseClick(self.canvas, LEFT, NO_KEY, QPointF(*self.canvas.camera.point(e, n)).toPoint())

    def close(self) -> None:
        """Put everything away."""
        self.box.start("select")
        self.program.end()


def pointer_figures(register: Path, moves: int = MOVES) -> dict[str, float]:
    """Milliseconds of one move, median and 95th percentile: drawing, and dragging a corner of four plots."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("TELIM_SETTINGS", "TELIM_STATE", "TELIM_DOCUMENTS"):
            os.environ[name] = folder
        window = Window(register)
        figures = drawing_figures(window, moves) | dragging_figures(window, moves)
        window.close()
    return figures


def drawing_figures(window: Window, moves: int) -> dict[str, float]:
    """A sketch of five corners at the western edge of the fabric, the pointer along its neighbours."""
    west, south, _, north = window.canvas.scene.bounds
    ring = _ring(
        window, window.canvas.plots_in((west, (south + north) / 2, west + PITCH, (south + north) / 2 + PITCH))[0]
    )
    (edge, foot), top = ring.min(axis=0), ring[:, 1].max()
    window.look_at((edge, foot), 6.0 * PITCH)
    window.box.start("draw")
    shared = sorted(ring[np.argsort(ring[:, 0])[:3]].tolist(), key=lambda corner: corner[1])
    outside = [(edge - 40.0, top), (edge - 70.0, (foot + top) / 2), (edge - 60.0, foot - 20.0)]
    for corner in (shared[0], shared[-1], *outside):
        window.click(*corner)
    assert len(window.box.tool.points) == 5
    path = _weaving((edge - 30.0, foot - 60.0), (edge + 6.0, foot - 12.0), moves + WARM)
    return _figures("draw_move", (lambda at=at: window.move(*at) for at in path))


def dragging_figures(window: Window, moves: int) -> dict[str, float]:
    """A corner that four plots share, in the middle of the fabric, dragged to and fro."""
    west, south, east, north = window.canvas.scene.bounds
    middle = (west + east) / 2, (south + north) / 2
    box = (middle[0] - PITCH, middle[1] - PITCH, middle[0] + PITCH, middle[1] + PITCH)
    near = window.canvas.plots_in(box)
    corners, counts = np.unique(np.vstack([_ring(window, plot) for plot in near]), axis=0, return_counts=True)
    corner = corners[np.argmax(counts == 4)]
    assert counts.max() == 4
    window.look_at(tuple(corner.tolist()), 6.0 * PITCH)
    window.session.select([next(plot for plot in near if (_ring(window, plot) == corner).all(axis=1).any())])
    window.box.start("edit_corners")
    window.move(*corner)
    QTest.mousePress(window.canvas, LEFT, NO_KEY, QPointF(*window.canvas.camera.point(*corner)).toPoint())
    path = _weaving(tuple(corner - 6.0), tuple(corner + 6.0), moves + WARM)
    found = _figures("drag_frame", (lambda at=at: window.move(*at, held=LEFT) for at in path))
    window.box.undo()
    return found


def split_figures(plots: int = 60) -> dict[str, float]:
    """Milliseconds to cut an exact area off one plot, by a parallel and through a point: the slowest plot's median."""
    from gis.split_by_area import by_area, through_point
    from tests.bench.fabric import fabric

    took = []
    for shape in fabric(plots).geoms:
        corner = tuple(shapely.get_coordinates(shape)[0].tolist())
        for cut in (
            lambda s=shape: by_area(s, 1000.0, 30.0),
            lambda s=shape, c=corner: through_point(s, 1000.0, c, 30.0),
        ):
            took.append(statistics.median(_seconds(cut) for _ in range(3)))
    return {
        "split_area_ms": round(statistics.median(took) * 1000, 1),
        "split_area_worst_ms": round(max(took) * 1000, 1),
    }


def _ring(window: Window, plot: str) -> np.ndarray:
    return shapely.get_coordinates(window.canvas.plot_shape(plot))[:-1]


def _weaving(start: Place, end: Place, count: int) -> list[Place]:
    """Places that wander between two corners of a box, near and far from what can be caught."""
    turns = np.linspace(0.0, 14.0 * np.pi, count)
    share = np.stack([0.5 + 0.5 * np.sin(turns), 0.5 + 0.5 * np.cos(0.37 * turns)], axis=1)
    return [tuple(one) for one in (np.array(start) + share * np.subtract(end, start)).tolist()]


def _figures(name: str, steps: Iterable[Callable[[], float]]) -> dict[str, float]:
    took = [step() for step in steps][WARM:]
    return {
        f"{name}_ms": round(statistics.median(took) * 1000, 2),
        f"{name}_p95_ms": round(float(np.percentile(took, 95)) * 1000, 2),
    }


def _seconds(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def figures_of(register: Path) -> dict[str, float]:
    """All figures of this file, taken in a process of their own."""
    command = [sys.executable, "-m", "tests.bench.pointer", str(register)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    print(json.dumps(pointer_figures(Path(sys.argv[1])) | split_figures()))
