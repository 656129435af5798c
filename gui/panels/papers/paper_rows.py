"""The rows of papers in a panel, and what is done with the paper of a row."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from data.acts.move_document import move_document
from data.acts.remove_document import remove_document, remove_version
from data.model import Document
from data.papers.versions import versions
from gui.i18n import translate
from gui.panels.papers.intake import intake_of
from gui.panels.papers.opening import opening_of
from gui.panels.papers.paper_form import PaperForm
from gui.panels.papers.paper_row import PaperRow, Target
from gui.panels.papers.preview import show_preview
from gui.panels.writing import write_values
from gui.previews.thumbs import thumbs_of
from gui.session import Session


class PaperRows(QObject):
    """Makes rows for ``owner``; one form moves to the row that is being changed, and stays with its paper."""

    def __init__(self, session: Session, owner: QWidget) -> None:
        super().__init__(owner)
        self._session, self._owner = session, owner
        self.rows: list[PaperRow] = []
        self.choose_files: Callable[[], Sequence[Path]] = self._ask_files
        self.choose_target: Callable[[str], Path | None] = self._ask_target
        self.intake, self.opening, self._thumbs = intake_of(session), opening_of(session), thumbs_of(session)
        self.form = PaperForm(owner)
        self.form.changed.connect(lambda *left: write_values(session, Document, *left))
        self.opening.changed.connect(self.show_changed_copies)
        self._thumbs.ready.connect(self._refresh_pictures)

    def make(self, paper: Document, documents: Sequence[Document], targets: Sequence[Target]) -> PaperRow:
        """The row of a paper with its older versions among the documents, and where it may be moved."""
        row = PaperRow(versions(paper, documents), targets, self._thumbs, can_write=self._session.can_write)
        row.wanted.connect(lambda verb, paper: self._do(row, verb, paper))
        row.moved.connect(self._move)
        self.rows.append(row)
        return row

    def renew(self, rebuild: Callable[[], object]) -> None:
        """Let the panel throw its rows away and make new ones; an open form goes along with its paper."""
        edited, keyboard = self.form.paper, self.form.focusWidget() if self.form.has_keyboard() else None
        self.form.setParent(self._owner)
        self.form.hide()
        self.rows = []
        rebuild()
        self.show_changed_copies()
        again = next((row for row in self.rows if edited is not None and row.paper.id == edited.id), None)
        if again is None:
            self.form.park()
            return
        self._edit(again)
        if keyboard is not None:
            QTimer.singleShot(0, keyboard, keyboard.setFocus)  # once it is on the screen again

    def show_words(self, documents: Sequence[Document]) -> None:
        """The same rows with what their papers are called now."""
        now = {paper.id: paper for paper in documents}
        for row in self.rows:
            row.show_paper(now[row.paper.id])
        if self.form.paper is not None:
            self.form.show_paper(now[self.form.paper.id])

    def show_changed_copies(self) -> None:
        """Beside each paper whose copy was changed in another program: keep the change as a new version?"""
        changed = {copy.document_id: copy for copy in self.opening.changed_copies()}
        for row in self.rows:
            copies = [changed[one.id] for one in (row.paper, *row.older) if one.id in changed]
            if not copies and row.change.asking:
                row.change.clear()
            elif copies and not row.change.asking:
                row.change.ask(
                    translate("Papers", "Changed in another program; the register still has it as it was."),
                    translate("Papers", "Keep as a new version"),
                    lambda copy=copies[0]: self.opening.keep(copy),
                    lambda copy=copies[0]: self.opening.leave(copy),
                )

    def _refresh_pictures(self, keys: frozenset[object]) -> None:
        for row in self.rows:
            if row.paper.attachment in keys:
                row.refresh_picture()

    def _do(self, row: PaperRow, verb: str, paper: Document) -> None:
        deeds: dict[str, Callable[[], object]] = {
            "open": lambda: self.opening.open(paper),
            "open_to_change": lambda: self.opening.open(paper, to_change=True),
            "save_as": lambda: self._save(paper),
            "preview": lambda: show_preview(row.window(), row, paper),
            "edit": lambda: self._edit(row),
            "version": lambda: self._take_version(paper),
            "remove": lambda: self._session.do(lambda register: remove_document(register, paper.id)),
            "remove_version": lambda: self._session.do(lambda register: remove_version(register, paper.id)),
        }
        deeds[verb]()

    def _save(self, paper: Document) -> None:
        path = self.choose_target(paper.file_name or "")
        if path is not None:
            self.opening.save_as(paper, path)

    def _take_version(self, paper: Document) -> None:
        for path in list(self.choose_files())[:1]:
            self.intake.take_version(path, paper)

    def _edit(self, row: PaperRow) -> None:
        row.body.addWidget(self.form)
        self.form.show_paper(row.paper)
        self.form.show()

    def _move(self, paper: Document, target: Target) -> None:
        self._session.do(lambda register: move_document(register, paper.id, target.subject, target.subject_id))

    def _ask_files(self) -> Sequence[Path]:
        paths, _ = QFileDialog.getOpenFileNames(self._owner, translate("Papers", "Add papers"))
        return [Path(path) for path in paths]

    def _ask_target(self, name: str) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(self._owner, translate("Papers", "Save the paper"), name)
        return Path(path) if path else None
