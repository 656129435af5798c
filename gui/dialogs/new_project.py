"""A new project: names, product, investor, and the first figures with their source."""

from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.acts.new_project import new_project
from data.edit import Edit, insert
from data.edit import edit as edit_of
from data.model import Fact, Party, new_id
from data.register import Register
from gis.errors import TelimError
from gui.dialogs import new_party as party_dialog
from gui.dialogs.frame import Dialog
from gui.dialogs.new_party import NewParty
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push
from gui.widgets.editors import Choice, DayLine
from gui.widgets.fields import Field, choice_field, line_field, text_field
from gui.widgets.reading import read_count, read_day, read_positive, read_text


@dataclass(frozen=True, slots=True)
class NewProject:
    """A project to be recorded, with its new investor and its figures; one edit."""

    name_kk: str
    name_ru: str
    product_kk: str | None = None
    product_ru: str | None = None
    state: str | None = None
    party_id: str | None = None
    party: NewParty | None = None
    facts: tuple[Fact, ...] = ()
    id: str = field(default_factory=new_id)

    def edit(self, register: Register) -> Edit:
        """The act of this answer: the project, its investor and its figures together."""
        made = new_project(
            register, self.name_kk, self.name_ru, id=self.id, product_kk=self.product_kk, product_ru=self.product_ru,
            state=self.state, party_id=self.party.id if self.party else self.party_id,
        )  # fmt: skip
        before = self.party.edit(register).changes if self.party else ()
        return edit_of("new_project", (*before, *made.changes, *(insert(fact) for fact in self.facts)), id=made.id)


class NewProjectDialog(Dialog):
    """Asks for a project."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent, translate("NewProject", "New project"),
            translate("NewProject", "Only the name is needed. What is not known stays empty and is never counted as zero."),
            ok=translate("NewProject", "Record"), width=520,
        )  # fmt: skip
        self.session = session
        self.answer: NewProject | None = None
        self._party: NewParty | None = None
        self.name_kk = text_field(translate("NewProject", "Name, Kazakh"), read_text, above=True)
        self.name_ru = text_field(translate("NewProject", "Name, Russian"), read_text, above=True)
        self.product_kk = text_field(translate("NewProject", "Product, Kazakh"), read_text, above=True)
        self.product_ru = text_field(translate("NewProject", "Product, Russian"), read_text, above=True)
        self.state = choice_field(translate("NewProject", "State"), wording.list_choices("project_state"), above=True)
        parties = [(party.id, wording.text_of(party, "name")) for party in session.register.all(Party)]
        self.party = choice_field(translate("NewProject", "Investor"), parties, above=True)
        new = push(translate("NewProject", "New investor…"), "plain", "plus")
        new.setAutoDefault(False)
        new.clicked.connect(self._new_party)
        for one in (self.name_kk, self.name_ru, self.product_kk, self.product_ru):
            self.body.addWidget(one)
        row = QHBoxLayout()
        row.addWidget(self.party, 1)
        row.addWidget(new)
        row.setAlignment(new, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(row)
        self.body.addWidget(self.state)
        self.body.addWidget(self._figures())
        for one in self._all():
            one.show_value(None)

    def take(self) -> None:
        """The answer; the missing name is taken from the other language."""
        kk, ru = self.name_kk.shown(), self.name_ru.shown()
        if not kk and not ru:
            raise TelimError("name_missing")
        made = NewProject(
            kk or ru, ru or kk, self.product_kk.shown(), self.product_ru.shown(), self.state.editor.text() or None,
            self.party.editor.text() or None, self._party if self._party and self._party.id == self.party.editor.text() else None,
        )  # fmt: skip
        facts = tuple(self._facts(made.id))
        self.answer = NewProject(
            made.name_kk,
            made.name_ru,
            made.product_kk,
            made.product_ru,
            made.state,
            made.party_id,
            made.party,
            facts,
            made.id,
        )

    def _figures(self) -> Card:
        card = Card()
        card.body.addWidget(labels.heading(translate("NewProject", "Planned figures")))
        self.money = line_field(translate("NewProject", "Investment, mln ₸"), read_positive, digits=True, above=True)
        self.jobs = line_field(translate("NewProject", "Jobs"), read_count, digits=True, above=True)
        self.source = text_field(translate("NewProject", "Source"), read_text, above=True)
        self.day = Field(
            translate("NewProject", "As of"),
            DayLine(),
            read_day,
            lambda day: wording.day(day) if day else "",
            above=True,
        )
        for pair in ((self.money, self.jobs), (self.source, self.day)):
            row = QHBoxLayout()
            row.setSpacing(12)
            for one in pair:
                row.addWidget(one, 1, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
        return card

    def _all(self) -> tuple[Field, ...]:
        return (
            self.name_kk, self.name_ru, self.product_kk, self.product_ru, self.state, self.party,
            self.money, self.jobs, self.source, self.day,
        )  # fmt: skip

    def _facts(self, project_id: str) -> list[Fact]:
        source, day = self.source.shown(), self.day.shown()
        figures = (("investment_mln", self.money.shown(), "mln KZT"), ("jobs", self.jobs.shown(), "jobs"))
        return [fact(project_id, key, value, unit, source, day) for key, value, unit in figures if value is not None]

    def _new_party(self) -> None:
        answer = party_dialog.ask(self, self.session)
        if answer is None:
            return
        self._party = answer
        choice = self.party.editor
        assert isinstance(choice, Choice)
        name = answer.name_ru if wording.language() == "ru" else answer.name_kk
        choice.set_choices([*((key, word) for key, word in choice.choices().items() if key), (answer.id, name)])
        choice.choose(answer.id)


def fact(project_id: str, key: str, value: float, unit: str, source: str | None, day: date | None) -> Fact:
    """A planned figure of a project."""
    return Fact(
        subject="project", subject_id=project_id, key=key, value=value, unit=unit, nature="planned",
        source_kk=source, source_ru=source, as_of=day,
    )  # fmt: skip


def ask(parent: QWidget | None, session: Session) -> NewProject | None:
    """Ask for a new project; None: thought better of it."""
    dialog = NewProjectDialog(parent, session)
    dialog.exec()
    return dialog.answer
