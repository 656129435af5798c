"""Frames painted in the background: the window shows the last one, moved, until the next is ready.

The painter holds Python's lock for one chunk at a time; between chunks the job looks whether it is still wanted.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from gui.map.camera import Bounds, Camera
from gui.map.painter import paint_steps
from gui.map.scene import Scene
from gui.map.selection import paint_many_selected
from gui.map.style import MapStyle

MARGIN = 64
"""Logical pixels that a frame shows beyond each edge of the window, for panning."""
BREATH = 0.001
"""Seconds after which a job lets go of Python's lock by itself."""


@dataclass(frozen=True, slots=True)
class Order:
    """What a frame is to show."""

    scene: Scene
    camera: Camera
    style: MapStyle
    selected: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """A painted picture, the order that it fulfils, and the view (with margin) that it shows."""

    image: QImage
    order: Order
    camera: Camera
    seconds: float


def paint_frame(order: Order, stop: Callable[[], bool] = lambda: False, margin: int = MARGIN) -> Frame | None:
    """The frame of this order; None where ``stop`` said so on the way."""
    start = time.perf_counter()
    camera = order.camera.grown(margin)
    device = camera.device()
    image = QImage(device.width, device.height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(order.style.paper))
    style = _placed(order.style, order.camera, margin)
    painter, breath = QPainter(image), start
    try:
        for _ in paint_steps(painter, order.scene, device, style):
            if stop():
                return None
            if time.perf_counter() - breath > BREATH:
                time.sleep(0)  # lets the window take Python's lock
                breath = time.perf_counter()
        if order.selected:
            paint_many_selected(painter, order.scene, order.selected, device, order.style)
    finally:
        painter.end()
    image.setDevicePixelRatio(camera.ratio)
    return Frame(image, order, camera, time.perf_counter() - start)


def _placed(style: MapStyle, camera: Camera, margin: int) -> MapStyle:
    """The style with its places in the device pixels of a frame that is larger than the view by the margin."""

    def moved(box: Bounds) -> Bounds:
        left, top, right, bottom = ((value + margin) * camera.ratio for value in box)
        return left, top, right, bottom

    view = moved((0.0, 0.0, float(camera.width), float(camera.height)))
    return replace(style, view=view, reserved=tuple(moved(box) for box in style.reserved))


class Renderer(QObject):
    """Paints one frame at a time in a thread of its own; of all orders that wait only the newest is kept."""

    painted = Signal(object)
    """A Frame, or None where the job was stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._running: _Job | None = None
        self._waiting: Order | None = None
        self.painted.connect(self._next)

    @property
    def busy(self) -> bool:
        """Whether a frame is on its way."""
        return self._running is not None

    def order(self, order: Order) -> None:
        """Paint this next; a frame under way goes on, unless it would be of no use."""
        if self._running is None:
            self._start(order)
            return
        self._waiting = order
        if not _useful(self._running.order, order):
            self._running.stopped.set()

    def stop(self) -> None:
        """Give up what is under way, and wait until the thread is idle."""
        self._waiting = None
        if self._running is not None:
            self._running.stopped.set()
        self._pool.waitForDone()

    def _start(self, order: Order) -> None:
        self._running = _Job(order, self.painted.emit)
        self._pool.start(self._running)

    def _next(self, _: object) -> None:
        self._running = None
        order, self._waiting = self._waiting, None
        if order is not None:
            self._start(order)


class _Job(QRunnable):
    def __init__(self, order: Order, done: Callable[[Frame | None], None]) -> None:
        super().__init__()
        self.order, self.stopped, self._done = order, Event(), done

    def run(self) -> None:
        frame = None
        try:
            frame = paint_frame(self.order, self.stopped.is_set)
        finally:
            self._done(frame)


def _useful(running: Order, wanted: Order) -> bool:
    """Whether the frame under way still shows much of what is wanted."""
    if running.scene is not wanted.scene or running.style != wanted.style or running.selected != wanted.selected:
        return False
    now, then = wanted.camera, running.camera
    if not 0.6 < now.metres_per_pixel / then.metres_per_pixel < 1.7:
        return False
    far = now.width * now.metres_per_pixel, now.height * now.metres_per_pixel
    return abs(now.e - then.e) < far[0] / 2 and abs(now.n - then.n) < far[1] / 2
