"""The way of files into the register: read one after another in a job, written as one edit, refusals told by name."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from data.acts.attach_document import attach_documents, bytes_of
from data.acts.new_version import new_version
from data.edit import Edit
from data.model import Document
from data.papers.read import PaperFile, read_paper
from gis.errors import TelimError
from gui.i18n import translate
from gui.jobs import Progress
from gui.session import Session

AT_ONCE = 200_000_000
"""Bytes that wait in memory for one edit; what is dropped beyond makes another."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where papers are filed: beside which record, as which kind."""

    subject: str
    subject_id: str
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class _Read:
    files: tuple[PaperFile, ...]
    paths: tuple[Path, ...]
    faults: tuple[TelimError, ...]
    rest: tuple[Path, ...]


class Intake(QObject):
    """``refused`` brings the TelimErrors of the files of one drop that were not taken, and the id of the record beside
    which they were to stand; ``filed`` the paths that were taken."""

    refused = Signal(list, str)
    filed = Signal(list)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def take(self, paths: Sequence[Path], place: Place) -> None:
        """File these files; one that cannot be read is told, the others go on."""
        if not self._session.can_write:
            self.refused.emit([TelimError("why_read_only")], place.subject_id)
            return
        title = translate("Papers", "Reading files")
        self._session.jobs.read(
            lambda progress: _read(paths, progress), lambda read: self._write(read, place), self._failed(place), title
        )

    def take_version(self, path: Path, document: Document, done: Callable[[Edit], object] | None = None) -> None:
        """Keep the file as the newest version of a paper."""

        def fail(error: TelimError) -> None:
            self.refused.emit([error], document.subject_id)

        if not self._session.can_write:
            fail(TelimError("why_read_only"))
            return
        self._session.jobs.read(
            lambda progress: read_paper(path, progress),
            lambda file: self._session.do(
                lambda register: new_version(register, document.id, file), done, fail, bytes_of([file])
            ),
            fail,
            translate("Papers", "Reading files"),
        )

    def _write(self, read: _Read, place: Place) -> None:
        if read.faults:
            self.refused.emit(list(read.faults), place.subject_id)
        if read.files:
            self._session.do(
                lambda register: attach_documents(
                    register, place.subject, place.subject_id, read.files, kind=place.kind
                ),
                lambda _: self.filed.emit(list(read.paths)),
                self._failed(place),
                bytes_of(read.files),
            )
        if read.rest:
            self.take(read.rest, place)

    def _failed(self, place: Place) -> Callable[[TelimError], object]:
        return lambda error: self.refused.emit([error], place.subject_id)


def intake_of(session: Session) -> Intake:
    """The one of this session, whatever window shows it."""
    return session.findChild(Intake) or Intake(session)


def _read(paths: Sequence[Path], progress: Progress) -> _Read:
    files: list[PaperFile] = []
    taken: list[Path] = []
    faults: list[TelimError] = []
    for place, path in enumerate(paths):
        if sum(file.size for file in files) >= AT_ONCE:
            return _Read(tuple(files), tuple(taken), tuple(faults), tuple(paths[place:]))
        try:
            files.append(read_paper(path, progress))
            taken.append(path)
        except TelimError as error:
            faults.append(error)
    return _Read(tuple(files), tuple(taken), tuple(faults), ())
