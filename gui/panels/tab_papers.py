"""Tab Papers: the documents of the plot and of its stages; number, day and title can be added."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.model import Document
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.widgets import labels, wording
from gui.widgets.cards import Card, Page, clear, pencil, push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_day, read_text


class PapersTab(Page):
    """The papers; ``added`` brings title, number and day of a new one."""

    added = Signal(object, object, object)
    change_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.nothing = labels.quiet(
            translate(
                "Papers",
                "No papers yet. Note here the number, day and title of each paper of this plot: application, act, decision, contract.",
            )
        )
        self.add = push(translate("Papers", "Add a paper"), "plain", "plus")
        self.add.clicked.connect(lambda: self._open(True))
        self.body.addWidget(self.nothing)
        self.body.addLayout(self._lines)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self._form())
        self.body.addStretch(1)

    def show_data(self, data: PlotPassportData) -> None:
        """Show the papers of this plot."""
        self.show_papers(data.documents)

    def show_papers(self, papers: Sequence[Document]) -> None:
        """Show these papers, newest day first."""
        clear(self._lines)
        self.nothing.setVisible(not papers)
        for paper in sorted(papers, key=lambda paper: (paper.dated is None, paper.dated), reverse=True):
            self._lines.addWidget(self._line(paper))

    def _form(self) -> QWidget:
        self.card = Card("line")
        self.card.setProperty("boxed", True)
        self.title = text_field(
            translate("Papers", "Title"), read_text, hint=translate("Papers", "Decision of the akimat")
        )
        self.number = line_field(translate("Papers", "Number"), read_text)
        self.day = Field(
            translate("Papers", "Day"), DayLine(), read_day, lambda value: wording.day(value) if value else ""
        )
        for field in (self.title, self.number, self.day):
            field.show_value(None)
            self.card.body.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel, save = push(translate("Papers", "Cancel"), "quiet"), push(translate("Papers", "Add"), "primary")
        cancel.clicked.connect(lambda: self._open(False))
        save.clicked.connect(self.save)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        self.card.body.addLayout(buttons)
        self.card.hide()
        return self.card

    def _open(self, on: bool) -> None:
        self.card.setVisible(on)
        self.add.setVisible(not on)
        if on:
            self.title.editor.setFocus()

    def save(self) -> None:
        """Add the paper that was typed; what cannot be read is said beside its field."""
        for field in (self.title, self.number, self.day):
            field.leave()
        if self.day.pending():
            return
        title, number, day = self.title.shown(), self.number.shown(), self.day.shown()
        if not title and not number:
            self.title.complain(translate("Papers", "Write a title or a number."))
            return
        self.added.emit(title, number, day)
        for field in (self.title, self.number, self.day):
            field.show_value(None)
        self._open(False)

    def _line(self, paper: Document) -> QWidget:
        card = Card("line")
        card.body.setContentsMargins(10, 6, 6, 6)
        card.body.setSpacing(2)
        head = QHBoxLayout()
        head.addWidget(labels.Value(paper.title or translate("Papers", "Paper without a title"), "strong"), 1)
        change = pencil(translate("Papers", "Change this paper"))
        change.clicked.connect(lambda: self.change_wanted.emit(paper))
        head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        number = f"№ {paper.number}" if paper.number else ""
        day = wording.day(paper.dated) if paper.dated else ""
        card.body.addWidget(labels.Value(" · ".join(part for part in (number, day) if part) or wording.DASH, "source"))
        return card
