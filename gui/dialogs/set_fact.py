"""One figure of a subject: what it is, planned or actual, its value, the years it is about, its source and day."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from data.acts.set_fact import change_fact, remove_fact, set_fact
from data.edit import Edit
from data.figure_pairs import read_figure
from data.lists import unit_of
from data.model import Fact
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine, Line
from gui.widgets.fields import Field, choice_field, line_field, text_field
from gui.widgets.reading import read_day, read_note, read_text


@dataclass(frozen=True, slots=True)
class SetFact:
    """The figure as it was entered; ``fact`` is the one that is corrected, None for a new one, ``removed``: taken out."""

    subject: str
    subject_id: str | None
    fact: Fact | None
    key: str
    nature: str
    value: float | None
    period: str | None
    source_kk: str | None
    source_ru: str | None
    as_of: date | None
    note: str | None
    removed: bool = False

    def edit(self, register: Register) -> Edit:
        """The act of this answer; a source that was entered in one language stands in both."""
        if self.removed and self.fact is not None:
            return remove_fact(register, self.fact)
        fields = {
            "nature": self.nature, "period": self.period, "unit": unit_of(self.key, "kk") or None,
            "source_kk": self.source_kk or self.source_ru, "source_ru": self.source_ru or self.source_kk,
            "as_of": self.as_of, "note_kk": self.note, "note_ru": self.note,
        }  # fmt: skip
        if self.fact is None:
            return set_fact(register, self.subject, self.subject_id, self.key, self.value, **fields)
        if self.note in (self.fact.note_kk, self.fact.note_ru):
            fields |= {"note_kk": self.fact.note_kk, "note_ru": self.fact.note_ru}
        return change_fact(register, self.fact, key=self.key, value=self.value, **fields)


class SetFactDialog(Dialog):
    """Asks for a figure; an empty value records that the source is silent."""

    def __init__(
        self,
        parent: QWidget | None,
        subject: tuple[str, str | None],
        *,
        key: str = "investment_mln",
        nature: str = "planned",
        fact: Fact | None = None,
        period: str | None = None,
    ) -> None:
        super().__init__(
            parent,
            translate("SetFact", "Change a figure") if fact else translate("SetFact", "Add a figure"),
            translate(
                "SetFact", "An empty value means that the source does not state it; it is never counted as zero."
            ),
            ok=translate("SetFact", "Record"),
            width=460,
        )
        self.answer: SetFact | None = None
        self._subject, self._fact = subject, fact
        self.key = choice_field(translate("SetFact", "Figure"), wording.list_choices("fact"), none=None, above=True)
        self.nature = choice_field(
            translate("SetFact", "Planned or actual"), wording.list_choices("nature"), none=None, above=True
        )
        self.value = Field(translate("SetFact", "Value"), Line(digits=True), self._read, wording.plain, above=True)
        self.period = line_field(translate("SetFact", "Year or years"), read_text, hint="2026", above=True)
        kk = text_field(translate("SetFact", "Source, Kazakh"), read_text, above=True)
        ru = text_field(translate("SetFact", "Source, Russian"), read_text, above=True)
        self.source, self.other_source = (ru, kk) if wording.language() == "ru" else (kk, ru)
        self._sources = kk, ru
        self.day = Field(
            translate("SetFact", "As of"), DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True
        )
        self.note = text_field(translate("SetFact", "Note"), read_note, above=True)
        self.key.left.connect(self._say_unit)
        for field, value in self._shown(key, nature, period):
            field.show_value(value)
            self.body.addWidget(field)
        self._say_unit(self.key.shown())
        self.value.editor.setFocus()
        self.remove = push(translate("SetFact", "Take out"), "quiet", "trash")
        self.remove.setAutoDefault(False)
        self.remove.setVisible(fact is not None)
        self.remove.clicked.connect(self._take_out)
        self.buttons.layout().insertWidget(0, self.remove)

    def take(self) -> None:
        """The answer."""
        kk, ru = self._sources
        self.answer = SetFact(
            *self._subject, self._fact, self.key.editor.text(), self.nature.editor.text(), self.value.value(),
            self.period.value(), kk.value(), ru.value(), self.day.value(), self.note.value(),
        )  # fmt: skip

    def _read(self, text: str) -> float | None:
        return read_figure(self.key.editor.text(), text)

    def _take_out(self) -> None:
        fact = self._fact
        if fact is not None:
            self.answer = SetFact(
                *self._subject, fact, fact.key, fact.nature, fact.value, fact.period, fact.source_kk, fact.source_ru,
                fact.as_of, None, removed=True,
            )  # fmt: skip
            self.accept()

    def _shown(self, key: str, nature: str, period: str | None) -> list[tuple[Field, object]]:
        fact = self._fact or Fact(subject="project", key=key, nature=nature, period=period)
        kk, ru = self._sources
        values = {
            self.key: fact.key, self.nature: fact.nature, self.value: fact.value, self.period: fact.period,
            kk: fact.source_kk, ru: fact.source_ru, self.day: fact.as_of,
            self.note: wording.text_of(fact, "note") or None,
        }  # fmt: skip
        order = (self.key, self.nature, self.value, self.period, self.source, self.other_source, self.day, self.note)
        return [(field, values[field]) for field in order]

    def _say_unit(self, key: object) -> None:
        self.value.say_source(unit_of(str(key), wording.language()))


def ask(
    parent: QWidget | None,
    session: Session,
    subject: tuple[str, str | None],
    key: str,
    nature: str,
    fact: Fact | None,
    period: str | None = None,
) -> SetFact | None:
    """Ask for a figure of that subject (table and id); None: thought better of it."""
    if not session.can_write:
        session.failed.emit(TelimError("why_read_only"))
        return None
    dialog = SetFactDialog(parent, subject, key=key, nature=nature, fact=fact, period=period)
    dialog.exec()
    return dialog.answer


def record(
    parent: QWidget | None,
    session: Session,
    subject: tuple[str, str | None],
    key: str,
    nature: str,
    fact: Fact | None = None,
    period: str | None = None,
) -> None:
    """Ask for a figure and write it."""
    answer = ask(parent, session, subject, key, nature, fact, period)
    if answer is not None:
        make: Callable[[Register], Edit] = answer.edit
        session.do(make)
