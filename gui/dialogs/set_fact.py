"""One figure of a project: what it is, planned or actual, its value, the years it is about, its source and day."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from data.acts.set_fact import change_fact, set_fact
from data.edit import Edit
from data.lists import unit_of
from data.model import Fact
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import DayLine, Line
from gui.widgets.fields import Field, choice_field, line_field, text_field
from gui.widgets.reading import read_day, read_note, read_positive, read_text


@dataclass(frozen=True, slots=True)
class SetFact:
    """The figure as it was entered; ``fact_id`` is the one that is corrected, None for a new one."""

    subject: str
    subject_id: str
    fact_id: str | None
    key: str
    nature: str
    value: float | None
    period: str | None
    source: str | None
    as_of: date | None
    note: str | None

    def edit(self, register: Register) -> Edit:
        """The act of this answer; a source that was entered once stands in both languages."""
        fields = {
            "nature": self.nature,
            "period": self.period,
            "unit": unit_of(self.key, "kk") or None,
            "source_kk": self.source,
            "source_ru": self.source,
            "as_of": self.as_of,
            "note_kk": self.note,
            "note_ru": self.note,
        }
        if self.fact_id is None:
            return set_fact(register, self.subject, self.subject_id, self.key, self.value, **fields)
        kept = register.get(Fact, self.fact_id)
        for name in ("source", "note"):
            if kept is not None and getattr(self, name) in (getattr(kept, f"{name}_kk"), getattr(kept, f"{name}_ru")):
                fields |= {f"{name}_kk": getattr(kept, f"{name}_kk"), f"{name}_ru": getattr(kept, f"{name}_ru")}
        return change_fact(register, kept or self.fact_id, key=self.key, value=self.value, **fields)


class SetFactDialog(Dialog):
    """Asks for a figure; an empty value records that the source is silent."""

    def __init__(
        self,
        parent: QWidget | None,
        subject: tuple[str, str],
        *,
        key: str = "investment_mln",
        nature: str = "planned",
        fact: Fact | None = None,
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
        self.value = Field(translate("SetFact", "Value"), Line(digits=True), read_positive, wording.plain, above=True)
        self.period = line_field(translate("SetFact", "Year or years"), read_text, hint="2026", above=True)
        self.source = text_field(translate("SetFact", "Source"), read_text, above=True)
        self.day = Field(
            translate("SetFact", "As of"), DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True
        )
        self.note = text_field(translate("SetFact", "Note"), read_note, above=True)
        self.key.left.connect(self._say_unit)
        for field, value in self._shown(key, nature):
            field.show_value(value)
            self.body.addWidget(field)
        self._say_unit(self.key.shown())
        self.value.editor.setFocus()

    def take(self) -> None:
        """The answer."""
        self.answer = SetFact(
            *self._subject,
            self._fact.id if self._fact else None,
            self.key.value(),
            self.nature.value(),
            self.value.value(),
            self.period.value(),
            self.source.value(),
            self.day.value(),
            self.note.value(),
        )

    def _shown(self, key: str, nature: str) -> list[tuple[Field, object]]:
        fact = self._fact
        if fact is None:
            names = (self.key, self.nature, self.value, self.period, self.source, self.day, self.note)
            return list(zip(names, (key, nature, None, None, None, None, None), strict=True))
        return [
            (self.key, fact.key),
            (self.nature, fact.nature),
            (self.value, fact.value),
            (self.period, fact.period),
            (self.source, wording.text_of(fact, "source") or None),
            (self.day, fact.as_of),
            (self.note, wording.text_of(fact, "note") or None),
        ]

    def _say_unit(self, key: object) -> None:
        self.value.say_source(unit_of(str(key), wording.language()))


def ask(
    parent: QWidget | None, session: Session, project_id: str, key: str, nature: str, fact: Fact | None
) -> SetFact | None:
    """Ask for a figure of a project; None: thought better of it."""
    if not session.can_write:
        session.failed.emit(TelimError("why_read_only"))
        return None
    dialog = SetFactDialog(parent, ("project", project_id), key=key, nature=nature, fact=fact)
    dialog.exec()
    return dialog.answer
