"""The papers of one record (a project, an investor, a zone) as a part of its form."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data.edit import Edit
from data.model import Document
from data.papers.versions import current, newest_first
from gis.errors import TelimError
from gui.i18n import translate
from gui.panels.papers.dropping import DropDoor
from gui.panels.papers.intake import Place
from gui.panels.papers.paper_rows import PaperRows
from gui.panels.papers.refusals import Refusals
from gui.session import Session
from gui.widgets import labels
from gui.widgets.cards import clear, push


class SubjectPapers(QWidget):
    """``show_subject`` names the record; files are dropped here or chosen, and follow the edits of the session."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._subject: tuple[str, str] | None = None
        self._shown: Sequence[Document] | None = None
        self.papers = PaperRows(session, self)
        self.nothing = labels.quiet(translate("Papers", "No papers yet: drop files here."))
        self.refusals = Refusals()
        self.files = push(translate("Papers", "Add files…"), "plain", "plus")
        self.files.setEnabled(session.can_write)
        self.files.clicked.connect(lambda: self.file(self.papers.choose_files()))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.nothing)
        column.addWidget(self.refusals)
        column.addLayout(self._lines)
        column.addWidget(self.files, 0, Qt.AlignmentFlag.AlignLeft)
        door = DropDoor(self)
        door.leave_to_me(self)
        door.dropped.connect(self.file)
        door.strange.connect(lambda: self.refusals.tell([TelimError("paper_not_a_file")]))
        self.papers.intake.refused.connect(self._hear)
        session.edited.connect(self._follow)

    def show_subject(self, subject: str, subject_id: str) -> None:
        """Show the papers of that record."""
        if self._subject != (subject, subject_id):
            self._subject = subject, subject_id
            self.refusals.forget()
            self.papers.form.park()
        self._fill()

    def leave(self) -> None:
        """The record is left: what is typed about its papers is written or kept."""
        self.papers.form.park()

    def file(self, paths: Sequence[Path]) -> None:
        """File these as papers of the record."""
        if self._subject is not None and paths:
            self.papers.intake.take(paths, Place(*self._subject))

    def _fill(self) -> None:
        assert self._subject is not None
        subject, subject_id = self._subject
        found = self._session.ask(lambda register: register.all(Document, subject=subject, subject_id=subject_id))
        if found is None or found == self._shown:
            return
        self._shown = found
        self.nothing.setVisible(not found)
        self.papers.renew(lambda: self._rebuild(found))

    def _rebuild(self, found: Sequence[Document]) -> None:
        clear(self._lines)
        for paper in newest_first(current(found)):
            self._lines.addWidget(self.papers.make(paper, found, ()))

    def _follow(self, edit: Edit | None) -> None:
        if self._subject is not None and (edit is None or edit.ids("document")):
            self._fill()

    def _hear(self, errors: list[TelimError], subject_id: str) -> None:
        if self._subject is not None and subject_id == self._subject[1]:
            self.refusals.tell(errors)
