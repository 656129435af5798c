"""The fields of a new investor, in a dialog of its own or in another one: number first, kind from it, doubts under each."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.identifiers import person_number
from data.model import Party
from gis.errors import TelimError
from gui.forms.catalogue import FORMS
from gui.forms.definition import FieldDef
from gui.forms.doubts import DoubtLines, doubts_of, kind_of_number
from gui.forms.fields import make_field
from gui.session import Session
from gui.widgets.fields import Field

ROWS = (("number", "kind"), ("name_kk",), ("name_ru",), ("phone", "email"), ("address",))
SHORT = (("number", "kind"), ("name_kk",), ("name_ru",), ("phone",))


class PartyFields(QWidget):
    """``record_wanted`` brings an investor who may be the same; the number says the kind until the clerk has chosen one."""

    record_wanted = Signal(str, str)

    def __init__(self, session: Session, rows: tuple[tuple[str, ...], ...] = ROWS) -> None:
        super().__init__()
        self._session = session
        self._chosen = False
        known = {one.name: one for one in FORMS["party"].fields}
        names = [name for row in rows for name in row]
        self.fields: dict[str, Field] = {name: make_field(optional(known[name]), session, above=True) for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for row in rows:
            line = QHBoxLayout()
            line.setSpacing(12)
            for name in row:
                line.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)
        for name, field in self.fields.items():
            field.show_value("company" if name == "kind" else None)
        self.doubts = {
            name: self._doubt(name) for name in ("number", "name_kk", "name_ru", "phone", "email") if name in names
        }
        self.fields["number"].editor.textChanged.connect(self._guess_kind)  # type: ignore[union-attr]
        self.fields["kind"].left.connect(self._choose_kind)
        self._guessing = False

    def party(self) -> Party:
        """The investor as typed, the missing name taken from the other language. Raises TelimError("name_missing")."""
        values = {name: field.shown() for name, field in self.fields.items()}
        kk, ru = values.pop("name_kk"), values.pop("name_ru")
        if not (kk or ru):
            raise TelimError("name_missing")
        values["number"] = person_number(values.get("number"))
        values["kind"] = self.fields["kind"].editor.text()
        return Party(name_kk=kk or ru, name_ru=ru or kk, **values)

    def _doubt(self, name: str) -> DoubtLines:
        def ask() -> list:  # type: ignore[type-arg]
            texts = {key: field.editor.text() for key, field in self.fields.items()}
            return doubts_of(self._session, "party", texts, name)

        lines = DoubtLines(self.fields[name], ask)
        lines.record_wanted.connect(self.record_wanted)
        return lines

    def _guess_kind(self, text: str) -> None:
        kind = self.fields["kind"].editor
        wanted = kind_of_number(text, kind.text())
        if not self._chosen and wanted != kind.text():
            self._guessing = True
            kind.choose(wanted)  # type: ignore[union-attr]
            self._guessing = False

    def _choose_kind(self, _kind: object) -> None:
        self._chosen = self._chosen or not self._guessing
        self.doubts["number"].look()


def optional(one: FieldDef) -> FieldDef:
    """The field of a new record: a name in one language is enough, so neither is required by itself."""
    required = one.required and one.kind == "list"
    return FieldDef(one.name, one.label, one.kind, one.source, one.hint, required)
