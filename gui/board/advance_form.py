"""The form under which applications go to another stage: day, person, paper, note, and which stages are not required."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from data.registration.way import Way
from gis.errors import TelimError
from gui.board.words import column_name, way_words
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels, wording
from gui.widgets.cards import Page, push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_day, read_note, read_text

MANY = 4
"""Stages on the way that are seen at once; more scroll."""


@dataclass(frozen=True, slots=True)
class Advance:
    """What the clerk said: the day, the words, and the stages that are not required."""

    on: date
    person: str | None = None
    reference: str | None = None
    note: str | None = None
    skip: frozenset[str] = frozenset()


class AdvanceForm(QWidget):
    """``done`` brings an Advance, ``left`` says that the clerk thought better of it."""

    done = Signal(object)
    left = Signal()

    def __init__(self, way: Way, track: str, plots: tuple[str, ...], today: date, person: str) -> None:
        super().__init__()
        self.way, self._today = way, today
        self.setProperty("boxed", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(labels.heading(way_words(way, track, len(plots))))
        self._column.addWidget(labels.quiet(", ".join(plots)))
        self.skips = self._between(track)
        self._fields(track, alone=len(plots) == 1, person=person)
        self.trouble = labels.complaint()
        self._column.addWidget(self.trouble)
        self._buttons()

    def _between(self, track: str) -> dict[str, QCheckBox]:
        """The stages that are passed over, each of which may not be required."""
        passed = self.way.closed[1:] if self.way.forward else ()
        if not passed:
            return {}
        self._column.addWidget(labels.quiet(translate("Board", "Finished on the way; tick what is not required:")))
        boxes = {}
        page = Page((0, 0, 8, 0))
        page.body.setSpacing(2)
        for stage in passed:
            boxes[stage.key] = QCheckBox(_cut(column_name(track, stage.key)))
            boxes[stage.key].setToolTip(column_name(track, stage.key))
            page.body.addWidget(boxes[stage.key])
        page.setFixedHeight(min(len(passed), MANY) * 28 + 4)
        self._column.addWidget(page)
        return boxes

    def _fields(self, track: str, *, alone: bool, person: str) -> None:
        self.day = Field(
            translate("StageStep", "Day"), DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True
        )
        self.person = line_field(translate("StageStep", "Responsible person"), read_text, above=True)
        self.reference = line_field(translate("StageStep", "Number of the paper"), read_text, above=True)
        words = translate("StageStep", "Note") if self.way.usual else translate("StageStep", "Reason")
        self.note = text_field(words, read_note, above=True)
        self.day.show_value(self._today)
        self.person.show_value(person or None)
        self.reference.show_value(None)
        self.note.show_value(None)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.day, 1)
        if alone and self.way.closed:
            row.addWidget(self.reference, 1)
        self._column.addLayout(row)
        self._column.addWidget(self.person)
        self._column.addWidget(self.note)

    def _buttons(self) -> None:
        self.ok = push(self._word(), "primary")
        no = push(translate("StageStep", "Cancel"), "quiet")
        self.ok.clicked.connect(self.finish)
        no.clicked.connect(self.left)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(no)
        row.addWidget(self.ok)
        self._column.addLayout(row)

    def _word(self) -> str:
        if not self.way.forward:
            return translate("Board", "Take back")
        return translate("Moves", "Finish stage") if self.way.closed else translate("Moves", "Start stage")

    def complain(self, error: TelimError) -> None:
        """The register refused: say why; everything typed stays."""
        self.ok.setEnabled(True)
        self.trouble.setText(error_sentence(error, translate))
        self.trouble.show()
        self._grow()

    def finish(self) -> None:
        """Read the fields and hand them over; one sentence where something is missing."""
        fields = (self.day, self.person, self.reference, self.note)
        for field in fields:
            field.leave()
        if any(field.pending() for field in fields):
            return
        on, note = self.day.shown(), self.note.shown()
        if on is None:
            self.day.complain(translate("StageStep", "Write the day."))
        elif on > self._today:
            self.day.complain(_sentence("date_in_future", date=wording.day(on), today=wording.day(self._today)))
        elif not self.way.usual and not note:
            self.note.complain(translate("StageStep", "Write why: it stays in the history of the plot."))
        else:
            self.trouble.hide()
            self.ok.setEnabled(False)
            skip = frozenset(key for key, box in self.skips.items() if box.isChecked())
            reference = self.reference.shown() if self.reference.parent() else None
            self.done.emit(Advance(on, self.person.shown(), reference, note, skip))
        self._grow()

    def _grow(self) -> None:
        """A sentence more makes the card that holds the form higher."""
        self.window().adjustSize()


def _cut(name: str) -> str:
    return name if len(name) <= 42 else f"{name[:40].rstrip()}…"


def _sentence(code: str, **facts: str) -> str:
    return error_sentence(TelimError(code, **facts), translate)
