"""Opening a paper: other programs get a copy, and what they change in it can be kept as a new version."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileSystemWatcher, QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from data.acts.attach_document import bytes_of
from data.acts.new_version import new_version
from data.edit import Edit
from data.model import Document
from data.papers import copies
from data.papers.copies import PaperCopy
from data.papers.read import PaperFile, paper_of, read_paper
from data.paths import state_folder
from data.register import Register
from gis.errors import TelimError
from gui.session import Session

SETTLE_MS = 600
"""A program writes a file in several strokes; so long after the last one it is looked at."""


def show_file(path: Path) -> bool:
    """Let the system open the file; False where no program is known for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class Opening(QObject):
    """``changed`` comes where a copy was changed, or is no longer; ``show`` opens a file and can be replaced."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.show: Callable[[Path], bool] = show_file
        self.folder = state_folder() / "papers"
        self._session = session
        self._copies: dict[Path, PaperCopy] = {}
        self._now: dict[Path, str] = {}
        self._told: dict[Path, str] = {}
        self._watcher = QFileSystemWatcher(self)
        self._clock = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._clock.timeout.connect(self.look)
        self._watcher.fileChanged.connect(lambda _: self._clock.start())
        self._watcher.directoryChanged.connect(lambda _: self._clock.start())
        application = QCoreApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._come_back)
        application.aboutToQuit.connect(self.put_away)
        self._find_leftovers()

    def open(self, paper: Document, *, to_change: bool = False) -> None:
        """Open the paper in the program that the system has for it; ``to_change``: a copy that can be saved."""
        where = self._session.register.address
        self._session.jobs.read(
            lambda _: copies.write_copy(
                self.folder, paper, _bytes(self._session.register, paper), writable=to_change, register=where
            ),
            self._show,
        )

    def save_as(self, paper: Document, path: Path) -> None:
        """Write the paper into a file that the clerk has named."""
        self._session.jobs.read(lambda _: copies.save_as(path, _bytes(self._session.register, paper)))

    def changed_copies(self) -> list[PaperCopy]:
        """The copies that now hold something else than the register."""
        return [copy for path, copy in self._copies.items() if self._now.get(path, copy.hash) != copy.hash]

    def keep(self, copy: PaperCopy) -> None:
        """Keep what stands in the copy as the newest version of its paper."""
        self._session.jobs.read(lambda _: _version(self._session.register, copy), lambda read: self._write(copy, *read))

    def leave(self, copy: PaperCopy) -> None:
        """The change is not wanted; the copy is looked after no longer, and stays on the disk."""
        if copy in self.changed_copies():
            del self._copies[copy.path]
            self._watcher.removePaths([str(copy.path), str(copy.path.parent)])
            copies.forget(copy)
            self.changed.emit()

    def look(self) -> None:
        """Has another program changed a copy?"""
        known = list(self._copies)
        if known:
            self._session.jobs.read(lambda _: {path: copies.hash_of(path) for path in known}, self._hear)

    def put_away(self) -> None:
        """The program ends: copies that nobody has changed go."""
        for copy in self._copies.values():
            copies.drop(copy)
        self._copies.clear()

    def _find_leftovers(self) -> None:
        address = self._session.register.address
        self._session.jobs.read(lambda _: _changed_leftovers(self.folder, address), self._take_up)

    def _take_up(self, found: list[PaperCopy]) -> None:
        for copy in found:
            self._watch(copy)
        self.look()

    def _show(self, copy: PaperCopy) -> None:
        self._watch(copy)
        if not self.show(copy.path):
            self._session.failed.emit(TelimError("no_program_for_paper", file=copy.path.name))

    def _watch(self, copy: PaperCopy) -> None:
        self._copies[copy.path] = copy
        self._watcher.addPaths([str(copy.path), str(copy.path.parent)])

    def _come_back(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self.look()

    def _hear(self, found: dict[Path, str | None]) -> None:
        before = self.changed_copies()
        for path, hash in found.items():
            if path not in self._copies or hash is None:
                continue
            self._now[path] = hash
            self._watcher.addPath(str(path))  # a program that saves by renaming has ended the watch
            if hash not in (self._copies[path].hash, self._told.get(path)):
                self._told[path] = hash
                self._offer(self._copies[path])
        if before != self.changed_copies():
            self.changed.emit()

    def _offer(self, copy: PaperCopy) -> None:
        facts = {"file": copy.path.name}
        self._session.offered.emit("paper_copy_changed", facts, "choice_keep_version", lambda: self.keep(copy))

    def _write(self, copy: PaperCopy, paper: Document, file: PaperFile) -> None:
        def kept(edit: Edit) -> None:
            (change,) = edit.changes
            newer = replace(copy, document_id=change.row_id, hash=file.hash)
            self._copies[copy.path] = newer
            copies.note(newer, self._session.register.address)
            self.changed.emit()

        self._session.do(lambda register: new_version(register, paper, file), kept, attachments=bytes_of([file]))


def opening_of(session: Session) -> Opening:
    """The one of this session, whatever window shows it."""
    return session.findChild(Opening) or Opening(session)


def _changed_leftovers(folder: Path, register: str) -> list[PaperCopy]:
    """What an earlier run has left and somebody has changed; the rest is taken away."""
    found = copies.leftovers(folder, register)
    for copy in found:
        copies.drop(copy)
    return [copy for copy in found if copy.path.exists()]


def _bytes(register: Register, paper: Document) -> bytes:
    return register.attachment(paper.attachment or "")


def _version(register: Register, copy: PaperCopy) -> tuple[Document, PaperFile]:
    """The paper of a copy, and what stands in the copy under the name that the paper has."""
    paper = register.get(Document, copy.document_id)
    if paper is None:
        raise TelimError("no_such_record", table="document", id=copy.document_id)
    return paper, paper_of(paper.file_name or copy.path.name, read_paper(copy.path).data)
