"""A new investor: BIN or IIN with its check digit, kind, names, how to reach them; who may be the same is told at once."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from data.acts.new_party import new_party
from data.edit import Edit
from data.model import Party
from data.register import Register
from gui.dialogs.frame import Dialog
from gui.forms.party_fields import PartyFields
from gui.forms.typed import Typed
from gui.i18n import translate
from gui.session import Session

WHOSE = "new_party"


@dataclass(frozen=True, slots=True)
class NewParty:
    """An investor to be recorded; ``edit`` makes the edit."""

    party: Party

    @property
    def id(self) -> str:
        """The id that it will have."""
        return self.party.id

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        one = self.party
        names = ("id", "kind", "number", "phone", "email", "address", "note")
        return new_party(register, one.name_kk, one.name_ru, **{name: getattr(one, name) for name in names})


class NewPartyDialog(Dialog):
    """Asks for an investor; ``other_wanted`` is the id of one who is in the register already and is opened instead."""

    def __init__(self, parent: QWidget | None, session: Session, name: str = "") -> None:
        super().__init__(
            parent, translate("NewParty", "New investor"),
            translate("NewParty", "A company has a BIN; a sole proprietor or a person has an IIN. Both may be left empty."),
            ok=translate("NewParty", "Record"), width=520,
        )  # fmt: skip
        self.answer: NewParty | None = None
        self.other_wanted = ""
        self.inner = PartyFields(session)
        self.inner.record_wanted.connect(self._open_other)
        for field, one in self.inner.fields.items():
            setattr(self, field, one)
        self.typed = Typed(self, session, WHOSE, dict(self.inner.fields))
        self.body.addWidget(self.typed.bar)
        self.body.addWidget(self.inner)
        self.typed.bring_back()
        first = self.inner.fields["name_kk"].editor
        if name and not first.text():
            first.setPlainText(name)  # type: ignore[union-attr]
        first.setFocus()

    def take(self) -> None:
        """The answer."""
        self.answer = NewParty(self.inner.party())

    def _open_other(self, _table: str, id: str) -> None:
        self.other_wanted = id
        self.reject()


def ask(parent: QWidget | None, session: Session, name: str = "") -> NewParty | None:
    """Ask for a new investor; None: thought better of it, or another record was opened instead."""
    from gui.dialogs.record_form import open_record

    dialog = NewPartyDialog(parent, session, name)
    dialog.exec()
    if dialog.other_wanted and parent is not None:
        open_record(parent, session, "party", dialog.other_wanted)
    return dialog.answer
