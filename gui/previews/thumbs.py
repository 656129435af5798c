"""The small pictures that panels show: asked for by a key, made many at once in a job, kept as long as they are used."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from data.register import Register
from gis.errors import TelimError
from gui.jobs import Progress
from gui.previews.job import Source, pictures
from gui.session import Session

SIDE = 720
"""Pixels of the longer side: enough for the large preview; the small ones are scaled from it."""
MOST = 120
AT_ONCE = 8

Fetch = Callable[[Register], Source]
"""What gives the file when its picture is made, on another thread."""


class Thumbs(QObject):
    """``of(key)`` is the picture, None while (or where) there is none; ``ready`` brings the keys that were looked at."""

    ready = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: OrderedDict[Hashable, QPixmap | None] = OrderedDict()
        self._wanted: dict[Hashable, Fetch] = {}
        self._busy = False

    def of(self, key: Hashable, fetch: Fetch) -> QPixmap | None:
        """The picture of that key; ordered where nobody has asked for it yet."""
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._wanted:
            self._wanted[key] = fetch
            QTimer.singleShot(0, self, self._begin)
        return None

    def _begin(self) -> None:
        if self._busy or not self._wanted:
            return
        self._busy = True
        batch = [(key, self._wanted[key]) for key in list(self._wanted)[:AT_ONCE]]
        register = self._session.register
        self._session.jobs.read(lambda progress: _made(register, batch, progress), self._take, self._lost)

    def _take(self, made: dict[Hashable, QImage | None]) -> None:
        self._busy = False
        for key, image in made.items():
            self._wanted.pop(key, None)
            self._kept[key] = None if image is None else QPixmap.fromImage(image)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
        self.ready.emit(frozenset(made))
        self._begin()

    def _lost(self, _error: TelimError) -> None:
        """No pictures then: the papers are there without them."""
        self._busy = False
        self._wanted.clear()


def thumbs_of(session: Session) -> Thumbs:
    """The one of this session, whatever window shows it."""
    return session.findChild(Thumbs) or Thumbs(session)


def _made(register: Register, batch: list[tuple[Hashable, Fetch]], progress: Progress) -> dict[Hashable, QImage | None]:
    made: dict[Hashable, QImage | None] = {key: None for key, _ in batch}
    found: dict[Hashable, Source] = {}
    for key, fetch in batch:
        try:
            found[key] = fetch(register)
        except TelimError:  # missing or damaged: told where the paper is opened
            continue
    return made | dict(zip(found, pictures(list(found.values()), SIDE, progress), strict=True))
