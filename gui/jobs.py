"""Work in the background: writes one after another on one thread, reads on others, outcomes on the GUI thread.

A job is a plain function ``work(progress)``. ``progress(done, total)`` raises Cancelled when the user has stopped it.
"""

import sys
from collections.abc import Callable
from threading import Event
from time import monotonic
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from gis.errors import Cancelled, TelimError

PATIENCE_MS = 400
PACE_S = 0.1

Progress = Callable[[int, int], None]
Work = Callable[[Progress], Any]
Done = Callable[[Any], object]
Failed = Callable[[TelimError], object]


class Job(QRunnable):
    """One piece of work under way: ``title`` for the progress line, ``cancel`` to stop it."""

    def __init__(self, jobs: "Jobs", work: Work, done: Done | None, failed: Failed | None, title: str) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.title, self.done, self.failed = title, done, failed
        self.cancelled: Done | None = None
        """Called, with None, where the job was stopped; without it nobody is told."""
        self.stoppable = self.told_slow = False
        self._jobs, self._work, self._stop, self._told = jobs, work, Event(), 0.0

    def cancel(self) -> None:
        """Ask the work to stop at its next ``progress``."""
        self._stop.set()

    def run(self) -> None:
        result, error = None, None
        try:
            if self._stop.is_set():
                raise Cancelled
            result = self._work(self._progress)
        except BaseException as fault:  # noqa: BLE001 - handed to the GUI thread, which presents it
            error = fault
        self._jobs._ended.emit(self, result, error)

    def _progress(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Cancelled
        if monotonic() - self._told > PACE_S or 0 < total <= done:
            self._told = monotonic()
            self.stoppable = True
            self._jobs.advanced.emit(self, done, total)


class Jobs(QObject):
    """The two queues. ``slow`` names a job that lasts, ``advanced`` how far it is, ``over`` that it has ended."""

    slow = Signal(object)
    advanced = Signal(object, int, int)
    over = Signal(object)
    failed = Signal(object)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writers, self._readers = _pool(self, 1), _pool(self, 2)
        self._running: list[Job] = []
        self._ended.connect(self._finish)

    def write(self, work: Work, done: Done | None = None, failed: Failed | None = None, title: str = "") -> Job:
        """Queue work that changes the register; writes never overlap and keep their order.

        ``failed`` gets a TelimError; without it the signal ``failed`` does. A cancelled job says nothing.
        """
        return self._begin(self._writers, work, done, failed, title)

    def read(self, work: Work, done: Done | None = None, failed: Failed | None = None, title: str = "") -> Job:
        """Start work that changes nothing, beside the writes."""
        return self._begin(self._readers, work, done, failed, title)

    @property
    def busy(self) -> bool:
        """True while a job is queued, running, or its outcome not yet delivered."""
        return bool(self._running)

    def close(self) -> None:
        """Let the queued writes end, drop the reads; after this no outcome is delivered."""
        self._readers.clear()
        for job in self._running:
            job.done = job.failed = job.cancelled = None
            if job.stoppable:
                job.cancel()
        self._writers.waitForDone()
        self._readers.waitForDone()

    def _begin(self, pool: QThreadPool, work: Work, done: Done | None, failed: Failed | None, title: str) -> Job:
        job = Job(self, work, done, failed, title)
        self._running.append(job)
        pool.start(job)
        QTimer.singleShot(PATIENCE_MS, self, lambda: self._tell_slow(job))
        return job

    def _tell_slow(self, job: Job) -> None:
        if job in self._running:
            job.told_slow = True
            self.slow.emit(job)

    def _finish(self, job: Job, result: object, error: BaseException | None) -> None:
        self._running = [other for other in self._running if other is not job]
        self.over.emit(job)
        if error is None:
            _deliver(job.done, result)
        elif isinstance(error, Cancelled):
            _deliver(job.cancelled, None)
        elif isinstance(error, TelimError):
            if job.failed is None:
                self.failed.emit(error)
            else:
                _deliver(job.failed, error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
            _deliver(job.failed, TelimError("unexpected", what=str(error) or type(error).__name__))


def _pool(parent: QObject, threads: int) -> QThreadPool:
    pool = QThreadPool(parent)
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)  # a database connection belongs to its thread
    return pool


def _deliver(receiver: Callable[[Any], object] | None, value: object) -> None:
    """Call the receiver, unless it is a method of a widget that is gone (the language was changed meanwhile)."""
    owner = getattr(receiver, "__self__", None)
    if receiver is not None and not (isinstance(owner, QObject) and not shiboken6.isValid(owner)):
        receiver(value)
