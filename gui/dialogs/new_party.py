"""A new investor: kind, names, BIN or IIN with its check digit."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget

from data.acts.new_party import new_party
from data.edit import Edit
from data.identifiers import person_doubts, person_number
from data.model import new_id
from data.register import Register
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.fields import choice_field, line_field, text_field
from gui.widgets.reading import read_text


@dataclass(frozen=True, slots=True)
class NewParty:
    """An investor to be recorded; ``edit`` makes the edit, ``id`` is the id that it will have."""

    kind: str
    name_kk: str
    name_ru: str
    number: str | None = None
    phone: str | None = None
    address: str | None = None
    id: str = field(default_factory=new_id)

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        values: dict[str, Any] = {
            "kind": self.kind,
            "number": self.number,
            "phone": self.phone,
            "address": self.address,
        }
        return new_party(register, self.name_kk, self.name_ru, id=self.id, **values)


class NewPartyDialog(Dialog):
    """Asks for an investor."""

    def __init__(self, parent: QWidget | None, session: Session, name: str = "") -> None:
        super().__init__(
            parent, translate("NewParty", "New investor"),
            translate("NewParty", "A company has a BIN; a sole proprietor or a person has an IIN. Both may be left empty."),
            ok=translate("NewParty", "Record"),
        )  # fmt: skip
        self.answer: NewParty | None = None
        self.kind = choice_field(
            translate("NewParty", "Kind"), wording.list_choices("party_kind"), none=None, above=True
        )
        self.name_kk = text_field(translate("NewParty", "Name, Kazakh"), read_text, above=True)
        self.name_ru = text_field(translate("NewParty", "Name, Russian"), read_text, above=True)
        self.number = line_field(
            translate("NewParty", "BIN / IIN"), read_party_number, digits=True, hint="000000000000", above=True
        )
        self.phone = line_field(translate("NewParty", "Phone"), read_text, above=True)
        self.address = text_field(translate("NewParty", "Address"), read_text, above=True)
        for one in (self.kind, self.name_kk, self.name_ru, self.number, self.phone, self.address):
            one.show_value("company" if one is self.kind else None)
            self.body.addWidget(one)
        if name:
            self.name_kk.editor.setPlainText(name)

    def take(self) -> None:
        """The answer, with the missing name taken from the other language."""
        kk, ru = self.name_kk.shown(), self.name_ru.shown()
        if not kk and not ru:
            raise TelimError("name_missing")
        self.answer = NewParty(
            self.kind.editor.text(), kk or ru, ru or kk, self.number.shown(), self.phone.shown(), self.address.shown()
        )


def read_party_number(text: str) -> str | None:
    """A BIN or IIN without its spaces, its check digit right; None where the field is empty."""
    for code, facts in person_doubts(text):
        raise TelimError(code, **facts)
    return person_number(text)


def ask(parent: QWidget | None, session: Session, name: str = "") -> NewParty | None:
    """Ask for a new investor; None: thought better of it."""
    dialog = NewPartyDialog(parent, session, name)
    dialog.exec()
    return dialog.answer
