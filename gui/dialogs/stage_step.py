"""One step of a stage: on which day, by whom, with which paper, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.panels.stage_words import move_word, needs_note
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_day, read_note, read_text


@dataclass(frozen=True, slots=True)
class StageStep:
    """The move (start, finish, suspend, resume, return, refuse, skip) with its day and words."""

    move: str
    on: date
    person: str | None = None
    reference: str | None = None
    note: str | None = None


class StepForm(QWidget):
    """The fields of one step; ``done`` brings the StageStep, ``left`` says that the clerk thought better of it."""

    done = Signal(object)
    left = Signal()

    def __init__(
        self, move: str, stage: str, today: date, *, person: str = "", status: str = "", missing: Sequence[str] = ()
    ) -> None:
        """``missing`` are the papers that the stage needs and that are not there: a hint, it may be finished all the same."""
        super().__init__()
        self.move_, self._today = move, today
        self.setProperty("boxed", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.title = labels.heading(move_word(move, status))
        column.addWidget(self.title)
        column.addWidget(labels.quiet(stage))
        self.day = Field(
            translate("StageStep", "Day"), DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True
        )
        self.person = line_field(translate("StageStep", "Responsible person"), read_text, above=True)
        self.reference = line_field(translate("StageStep", "Number of the paper"), read_text, above=True)
        words = translate("StageStep", "Reason") if needs_note(move) else translate("StageStep", "Note")
        self.note = text_field(words, read_note, above=True)
        self.day.show_value(today)
        self.person.show_value(person or None)
        self.reference.show_value(None)
        self.note.show_value(None)
        column.addWidget(self.day)
        if move in ("start", "finish", "resume"):
            column.addWidget(self.person)
        if move == "finish":
            column.addWidget(self.reference)
        column.addWidget(self.note)
        self.missing = labels.quiet()
        if missing:
            self.missing.setText(translate("StageStep", "Not here yet: {papers}.").format(papers=", ".join(missing)))
            self.missing.setProperty("role", "hint")
            column.addWidget(self.missing)
        self.ok = push(move_word(move, status), "danger" if move == "refuse" else "primary")
        no = push(translate("StageStep", "Cancel"), "quiet")
        self.ok.clicked.connect(self.finish)
        no.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(no)
        row.addWidget(self.ok)
        column.addLayout(row)

    def finish(self) -> None:
        """Read the fields and hand over the step; one sentence where something is missing."""
        fields = (self.day, self.person, self.reference, self.note)
        for field in fields:
            field.leave()
        if any(field.pending() for field in fields):
            return
        if self.day.shown() is None:
            self.day.complain(translate("StageStep", "Write the day."))
        elif needs_note(self.move_) and not self.note.shown():
            self.note.complain(translate("StageStep", "Write why: it stays in the history of the plot."))
        else:
            asked = [field.shown() if field.parent() else None for field in (self.person, self.reference)]
            self.done.emit(StageStep(self.move_, self.day.shown(), *asked, self.note.shown()))


class StageStepDialog(Dialog):
    """The same step as a dialog."""

    def __init__(self, parent: QWidget | None, session: Session, move: str, stage: str) -> None:
        super().__init__(parent, move_word(move), width=400)
        self.answer: StageStep | None = None
        self.form = StepForm(move, stage, session.register.today, person=session.register.user or "")
        self.form.done.connect(self._take)
        self.form.left.connect(self.reject)
        self.form.title.hide()  # the dialog has it
        self.body.addWidget(self.form)
        self.buttons.hide()
        self.form.ok.setDefault(True)

    def _take(self, step: StageStep) -> None:
        self.answer = step
        self.accept()


def ask(parent: QWidget | None, session: Session, move: str, stage: str) -> StageStep | None:
    """Ask for the day and the words of a step of a stage; None: thought better of it."""
    dialog = StageStepDialog(parent, session, move, stage)
    dialog.exec()
    return dialog.answer
