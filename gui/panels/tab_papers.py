"""Tab Papers: what the stages need and give, with what is there; files are dropped on their line; new scans."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QSizePolicy, QVBoxLayout, QWidget

from data.acts.move_document import move_document
from data.acts.remove_document import remove_document, remove_version
from data.model import Document
from data.papers.scans import Scan
from data.papers.versions import versions
from data.registration.checklist import StagePapers, checklist, loose
from gis.errors import TelimError
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.panels.papers.dropping import DropDoor
from gui.panels.papers.intake import Place, intake_of
from gui.panels.papers.note_form import NoteForm
from gui.panels.papers.opening import opening_of
from gui.panels.papers.paper_form import PaperForm
from gui.panels.papers.paper_row import PaperRow, Target, small_button
from gui.panels.papers.preview import show_preview
from gui.panels.papers.refusals import Refusals
from gui.panels.papers.scans import ScanPanel
from gui.panels.papers.stage_papers import LineBox, StageBox
from gui.panels.papers.words import paper_name
from gui.panels.stage_words import stage_name
from gui.panels.writing import write_values
from gui.previews.thumbs import thumbs_of
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Page, clear, push
from gui.widgets.flow import Flow


class PapersTab(Page):
    """The papers of a plot; ``added`` brings title, number and day of one without a file."""

    added = Signal(object, object, object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._data: PlotPassportData | None = None
        self._folds: dict[str, bool] = {}
        self._shown: object = None
        self._built: object = None
        self.rows: list[PaperRow] = []
        self.stages: list[StageBox] = []
        self.choose_files: Callable[[], Sequence[Path]] = self._ask_files
        self.choose_target: Callable[[str], Path | None] = self._ask_target
        self.intake, self.opening, self._thumbs = intake_of(session), opening_of(session), thumbs_of(session)
        self._build()
        self._connect()

    def show_data(self, data: PlotPassportData) -> None:
        """Show the papers of this plot, its project, its investor and its stages."""
        other = self._data is None or self._data.plot.id != data.plot.id
        self._data = data
        if other:
            self._folds.clear()
            self.form.park()
            self.refusals.forget()
        seen = (data.plot.id, data.documents, data.stages, data.project, data.party, wording.language())
        if seen != self._shown:
            self._shown = seen
            self._fill()

    def file(self, paths: Sequence[Path], place: Place | None = None) -> None:
        """File these as papers of the plot, or where that place is."""
        if self._data is not None:
            self.intake.take(paths, place or Place("plot", self._data.plot.id))

    def refuse_strange(self) -> None:
        """Something was dropped that is no file."""
        self.refusals.tell([TelimError("paper_not_a_file")])

    # how it is built

    def _build(self) -> None:
        can_write = self._session.can_write
        self.files = push(translate("Papers", "Add files…"), "plain", "plus")
        self.scan = push(translate("Papers", "New scans"), "plain", "scan")
        self.scan.setCheckable(True)
        self.add = small_button("pencil", translate("Papers", "Note a paper without a file"))
        buttons = QWidget()
        flow = Flow(buttons)
        for button in (self.files, self.scan, self.add):
            button.setEnabled(can_write)
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        buttons.setSizePolicy(policy)
        self.nothing = labels.quiet(
            translate("Papers", "No papers yet. Drop files here, or onto the paper of the list that they are.")
        )
        self.note, self.refusals, self.scans = NoteForm(), Refusals(), ScanPanel(self._session)
        self.title, self.number, self.day, self.save = self.note.title, self.note.number, self.note.day, self.note.save
        self.form = PaperForm(self)
        self._lists = QVBoxLayout()
        self._lists.setSpacing(6)
        for part in (buttons, self.note, self.refusals, self.scans, self.nothing):
            self.body.addWidget(part)
        self.scan.setChecked(can_write and self._session.settings.flag("scans_open"))
        self.scans.setVisible(self.scan.isChecked())
        self.body.addLayout(self._lists)
        self.body.addStretch(1)
        self.door = DropDoor(self)
        self.door.leave_to_me(self)

    def _connect(self) -> None:
        self.files.clicked.connect(lambda: self.file(self.choose_files()))
        self.scan.toggled.connect(self._turn_scans)
        self.add.clicked.connect(lambda: self._turn_note(True))
        self.note.left.connect(lambda: self._turn_note(False))
        self.note.added.connect(self.added)
        self.door.dropped.connect(self.file)
        self.door.strange.connect(self.refuse_strange)
        self.intake.refused.connect(self.refusals.tell)
        self.intake.filed.connect(self.scans.put_aside)
        self.scans.chosen.connect(self._ask_kind)
        self.scans.counted.connect(self._count_scans)
        self.form.changed.connect(lambda *left: write_values(self._session, Document, *left))
        self.opening.changed.connect(self._show_changed_copies)
        self._thumbs.ready.connect(self._refresh_pictures)

    def _turn_scans(self, on: bool) -> None:
        self.scans.setVisible(on)
        self._session.settings.keep("scans_open", on)

    def _turn_note(self, on: bool) -> None:
        self.note.setVisible(on)
        self.add.setVisible(not on)
        if on:
            self.note.title.editor.setFocus()

    def _count_scans(self, count: int) -> None:
        words = translate("Papers", "New scans")
        self.scan.setText(f"{words} {count}" if count else words)

    # what it shows

    def _fill(self) -> None:
        """The lists; where only words have changed, in place, so that a form that is open keeps the keyboard."""
        data = self._data
        assert data is not None
        self.nothing.setVisible(not data.documents)
        papers = checklist(data.track, data.stages, data.documents) if data.track else ()
        rest = loose(data.track, data.documents)
        built = self._structure(papers, rest)
        if built == self._built:
            now = {paper.id: paper for paper in data.documents}
            for row in self.rows:
                row.show_paper(now[row.paper.id])
            if self.form.paper is not None:
                self.form.show_paper(now[self.form.paper.id])
        else:
            self._built = built
            self._rebuild(papers, rest)
        self._show_changed_copies()

    def _structure(self, papers: Sequence[StagePapers], rest: Sequence[Document]) -> object:
        """What the lists are made of, without the words of the papers."""
        data = self._data
        assert data is not None

        def rows(documents: Sequence[Document]) -> list[list[str]]:
            return [[one.id for one in versions(paper, data.documents)] for paper in documents]

        lines = [(one.kind.key, line.kind, rows(line.documents)) for one in papers for line in one.lines]
        stage = data.present.id if data.present else None
        return data.plot.id, stage, lines, rows(rest), dict(self._folds), self._targets()

    def _rebuild(self, papers: Sequence[StagePapers], rest: Sequence[Document]) -> None:
        edited, keyboard = self.form.paper, self.form.focusWidget() if self.form.has_keyboard() else None
        self.form.setParent(self)
        self.form.hide()
        clear(self._lists)
        self.rows, self.stages = [], []
        boxes = [self._stage(one) for one in papers if one.lines]
        here = [box for box in boxes if box.here]
        others = [box for box in boxes if not box.here]
        self._put("", here)
        self._put(translate("Papers", "Other papers") if boxes else "", [self._row(paper) for paper in rest])
        self._put(translate("Papers", "Other stages") if here else translate("Papers", "Papers by stage"), others)
        self.stages = here + others
        again = next((row for row in self.rows if edited is not None and row.paper.id == edited.id), None)
        if again is None:
            self.form.park()
        else:
            self._edit(again)
            if keyboard is not None:
                QTimer.singleShot(0, keyboard, keyboard.setFocus)  # once it is on the screen again

    def _put(self, title: str, parts: Sequence[QWidget]) -> None:
        """These parts under that title; no title where there are none."""
        if title and parts:
            head = labels.heading(title)
            head.setContentsMargins(0, 8, 0, 0)
            self._lists.addWidget(head)
        for part in parts:
            self._lists.addWidget(part)

    def _stage(self, papers: StagePapers) -> StageBox:
        data = self._data
        assert data is not None
        here = data.present is not None and papers.stage is not None and data.present.id == papers.stage.id
        key = papers.kind.key
        position = papers.stage.position if papers.stage else data.track.position(key) if data.track else 0
        name = f"{position}. {stage_name(data.track, key)}"
        unfolded, can_write = self._folds.get(key, here), self._session.can_write
        box = StageBox(papers, name, here=here, unfolded=unfolded, can_write=can_write)
        box.turned.connect(self._turn_stage)
        for line in box.lines:
            line.dropped.connect(self._drop_on_line)
            line.strange.connect(self.refuse_strange)
            line.add_wanted.connect(lambda line: self._drop_on_line(self.choose_files(), line))
            for paper in line.line.documents:
                line.put(self._row(paper))
        return box

    def _row(self, paper: Document) -> PaperRow:
        data = self._data
        assert data is not None
        row = PaperRow(
            versions(paper, data.documents), self._targets(), self._thumbs, can_write=self._session.can_write
        )
        row.wanted.connect(lambda verb, paper: self._do(row, verb, paper))
        row.moved.connect(self._move)
        self.rows.append(row)
        return row

    def _targets(self) -> list[Target]:
        """The records of this passport beside which a paper may stand."""
        data = self._data
        assert data is not None
        found = [Target(translate("Papers", "The plot"), "plot", data.plot.id)]
        if data.project is not None:
            words = translate("Papers", "The project: {name}").format(name=wording.text_of(data.project, "name"))
            found.append(Target(words, "project", data.project.id))
        if data.party is not None:
            words = translate("Papers", "The investor: {name}").format(name=wording.text_of(data.party, "name"))
            found.append(Target(words, "party", data.party.id))
        if data.zone is not None:
            words = translate("Papers", "The zone: {name}").format(name=wording.text_of(data.zone, "name"))
            found.append(Target(words, "zone", data.zone.id))
        names = [(stage, f"{stage.position}. {stage_name(data.track, stage.key)}") for stage in data.stages]
        return found + [Target(name, "stage", stage.id) for stage, name in names]

    def _turn_stage(self, key: str) -> None:
        box = next(box for box in self.stages if box.papers.kind.key == key)
        self._folds[key] = not box.lines
        self._fill()

    def _refresh_pictures(self, keys: frozenset[object]) -> None:
        for row in self.rows:
            if row.paper.attachment in keys:
                row.refresh_picture()

    def _show_changed_copies(self) -> None:
        """Beside each paper whose copy was changed in another program: keep the change, or leave it."""
        changed = {copy.document_id: copy for copy in self.opening.changed_copies()}
        for row in self.rows:
            copies = [changed[one.id] for one in (row.paper, *row.older) if one.id in changed]
            if not copies:
                row.change.clear() if row.change.asking else None
            elif not row.change.asking:
                row.change.ask(
                    translate("Papers", "Changed in another program; the register still has it as it was."),
                    translate("Papers", "Keep as a new version"),
                    lambda copy=copies[0]: self.opening.keep(copy),
                )

    # what is done

    def _drop_on_line(self, paths: Sequence[Path], box: LineBox) -> None:
        if paths and self._data is not None:
            self.file(paths, self._place_of(box.stage, box.line.kind))

    def _place_of(self, papers: StagePapers | None, kind: str) -> Place:
        """A paper of the checklist stands beside its stage, so that a next registration asks for it anew."""
        assert self._data is not None
        if papers is not None and papers.stage is not None:
            return Place("stage", papers.stage.id, kind)
        return Place("plot", self._data.plot.id, kind)

    def _do(self, row: PaperRow, verb: str, paper: Document) -> None:
        if verb == "open":
            self.opening.open(paper)
        elif verb == "open_to_change":
            self.opening.open(paper, to_change=True)
        elif verb == "save_as":
            path = self.choose_target(paper.file_name or "")
            if path is not None:
                self.opening.save_as(paper, path)
        elif verb == "preview":
            show_preview(self.window(), row, paper)
        elif verb == "edit":
            self._edit(row)
        elif verb == "version":
            for path in list(self.choose_files())[:1]:
                self.intake.take_version(path, paper)
        elif verb == "remove":
            self._session.do(lambda register: remove_document(register, paper.id))
        elif verb == "remove_version":
            self._session.do(lambda register: remove_version(register, paper.id))

    def _edit(self, row: PaperRow) -> None:
        row.body.addWidget(self.form)
        self.form.show_paper(row.paper)
        self.door.leave_to_me(self.form)
        self.form.show()

    def _move(self, paper: Document, target: Target) -> None:
        self._session.do(lambda register: move_document(register, paper.id, target.subject, target.subject_id))

    def _ask_kind(self, scan: Scan, anchor: QWidget) -> None:
        """As which paper is the scan to be filed? What the present stage misses stands first."""
        if self._data is None:
            return
        menu = QMenu(anchor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = next((box.papers for box in self.stages if box.here), None)
        lines = sorted(here.lines, key=lambda line: line.there) if here is not None else []
        for line in lines:
            words = paper_name(line.kind) if not line.there else f"{paper_name(line.kind)} ✓"
            place = self._place_of(here, line.kind)
            menu.addAction(words, lambda place=place: self.file([scan.path], place))
        if lines:
            menu.addSeparator()
        others = menu.addMenu(translate("Papers", "Another paper")) if lines else menu
        for key, words in wording.list_choices("paper"):
            place = Place("plot", self._data.plot.id, key)
            others.addAction(words, lambda place=place: self.file([scan.path], place))
        menu.addAction(translate("Papers", "Choose the kind later"), lambda: self.file([scan.path]))
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _ask_files(self) -> Sequence[Path]:
        paths, _ = QFileDialog.getOpenFileNames(self, translate("Papers", "Add papers"))
        return [Path(path) for path in paths]

    def _ask_target(self, name: str) -> Path | None:
        path, _ = QFileDialog.getSaveFileName(self, translate("Papers", "Save the paper"), name)
        return Path(path) if path else None
