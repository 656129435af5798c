"""A new project: names, product, investor, and the first figures with their source."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.acts.new_project import new_project
from data.edit import Edit, insert
from data.edit import edit as edit_of
from data.model import Fact, Party, Project
from data.register import Register
from gui.dialogs import new_party as party_dialog
from gui.dialogs.frame import Dialog
from gui.dialogs.new_party import NewParty
from gui.forms.catalogue import FORMS
from gui.forms.drafts import drafts_of
from gui.forms.fields import make_field
from gui.forms.people import names_of, record_name
from gui.forms.project_fields import ProjectFields
from gui.forms.typed import Typed
from gui.i18n import translate
from gui.session import Session
from gui.widgets.cards import push
from gui.widgets.editors import Choice

WHOSE = "new_project"


@dataclass(frozen=True, slots=True)
class NewProject:
    """A project to be recorded, with its new investor and its figures; one edit."""

    project: Project
    party: NewParty | None = None
    facts: tuple[Fact, ...] = ()

    @property
    def id(self) -> str:
        """The id that it will have."""
        return self.project.id

    def edit(self, register: Register) -> Edit:
        """The act of this answer: the project, its investor and its figures together."""
        one = self.project
        names = ("id", "product_kk", "product_ru", "state", "party_id", "zone_id")
        made = new_project(register, one.name_kk, one.name_ru, **{name: getattr(one, name) for name in names})
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
        known = {one.name: one for one in FORMS["project"].fields}
        self.inner = ProjectFields(session)
        self.state = make_field(known["state"], session, above=True)
        self.party = make_field(known["party_id"], session, above=True)
        for name, field in self.inner.fields.items():
            setattr(self, name, field)
        new = push(translate("NewProject", "New investor…"), "plain", "plus")
        new.setAutoDefault(False)
        new.clicked.connect(self._new_party)
        row = QHBoxLayout()
        row.addWidget(self.party, 1)
        row.addWidget(new, 0, Qt.AlignmentFlag.AlignBottom)
        self.state.show_value(None)
        self.party.show_value(None)
        self.typed = Typed(self, session, WHOSE, self.inner.fields | {"state": self.state, "party": self.party})
        self.body.addWidget(self.typed.bar)
        self.body.addWidget(self.inner)
        self.body.addLayout(row)
        self.body.addWidget(self.state)
        self.typed.bring_back()
        if self.party.editor.text() not in names_of(session).all(Party):
            self.party.editor.choose("")  # a new investor of last time was never recorded

    _party_texts = ("kind", "number", "name_kk", "name_ru", "phone", "email", "address")

    def take(self) -> None:
        """The answer; the missing name is taken from the other language."""
        investor = self.party.editor.text() or None
        project = self.inner.project(state=self.state.editor.text() or None, party_id=investor)
        new = self._party if self._party is not None and self._party.id == investor else None
        self.answer = NewProject(project, new, self.inner.facts(project.id))

    def reject(self) -> None:
        """The investor who was entered on the way is kept too."""
        if self._party is not None:
            one = self._party.party
            texts = {name: str(getattr(one, name) or "") for name in self._party_texts}
            drafts_of(self.session).put(party_dialog.WHOSE, texts)
        super().reject()

    def _new_party(self) -> None:
        answer = party_dialog.ask(self, self.session)
        if answer is not None:
            self._party = answer
            choice = self.party.editor
            assert isinstance(choice, Choice)
            choice.set_choices([(answer.id, record_name(answer.party))])
            choice.choose(answer.id)


def ask(parent: QWidget | None, session: Session) -> NewProject | None:
    """Ask for a new project; None: thought better of it."""
    dialog = NewProjectDialog(parent, session)
    dialog.exec()
    return dialog.answer
