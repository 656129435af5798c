"""Tab Papers: what the stages need and give, with what is there; files are dropped on their line; new scans."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from data.model import Document
from data.papers.scans import Scan
from data.papers.versions import versions
from data.registration.checklist import StagePapers, checklist, loose
from gis.errors import TelimError
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.panels.papers.dropping import DropDoor
from gui.panels.papers.intake import Place
from gui.panels.papers.note_form import NoteForm
from gui.panels.papers.paper_row import PaperRow, Target, small_button
from gui.panels.papers.paper_rows import PaperRows
from gui.panels.papers.refusals import Refusals
from gui.panels.papers.scans import ScanPanel
from gui.panels.papers.stage_papers import LineBox, StageBox
from gui.panels.papers.words import paper_name
from gui.panels.stage_words import stage_name
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
        self.stages: list[StageBox] = []
        self.papers = PaperRows(session, self)
        self.intake = self.papers.intake
        self._build()
        self._connect()

    def show_data(self, data: PlotPassportData) -> None:
        """Show the papers of this plot, its project, its investor and its stages."""
        other = self._data is None or self._data.plot.id != data.plot.id
        self._data = data
        if other:
            self._folds.clear()
            self.papers.form.park()
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

    def _hear_refusals(self, errors: list[TelimError], subject_id: str) -> None:
        if self._data is not None and subject_id in {target.subject_id for target in self._targets()}:
            self.refusals.tell(errors)

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
        self.files.clicked.connect(lambda: self.file(self.papers.choose_files()))
        self.scan.toggled.connect(self._turn_scans)
        self.add.clicked.connect(lambda: self._turn_note(True))
        self.note.left.connect(lambda: self._turn_note(False))
        self.note.added.connect(self.added)
        self.door.dropped.connect(self.file)
        self.door.strange.connect(self.refuse_strange)
        self.intake.refused.connect(self._hear_refusals)
        self.intake.filed.connect(self.scans.put_aside)
        self.scans.chosen.connect(self._ask_kind)
        self.scans.counted.connect(self._count_scans)

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
            self.papers.show_words(data.documents)
        else:
            self._built = built
            self.papers.renew(lambda: self._rebuild(papers, rest))

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
        clear(self._lists)
        boxes = [self._stage(one) for one in papers if one.lines]
        here = [box for box in boxes if box.here]
        others = [box for box in boxes if not box.here]
        self._put("", here)
        self._put(translate("Papers", "Other papers") if boxes else "", [self._row(paper) for paper in rest])
        self._put(translate("Papers", "Other stages") if here else translate("Papers", "Papers by stage"), others)
        self.stages = here + others

    def _row(self, paper: Document) -> PaperRow:
        assert self._data is not None
        return self.papers.make(paper, self._data.documents, self._targets())

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
            line.add_wanted.connect(lambda line: self._drop_on_line(self.papers.choose_files(), line))
            for paper in line.line.documents:
                line.put(self._row(paper))
        return box

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
