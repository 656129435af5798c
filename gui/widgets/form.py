"""The fields of one record: what is typed is written when a field is left, and nothing typed is ever dropped."""

from collections.abc import MutableMapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets.clash import Clash
from gui.widgets.fields import Field

Drafts = MutableMapping[tuple[str, str], str]
"""(record id, field) -> a typed text that could not be read."""


class RecordForm(QObject):
    """Binds fields to the columns of one record at a time; ``changed`` brings record id, columns and the values shown before.

    When another record comes, a text that could not be read stays as a draft of its record and comes back with it.
    ``drafts`` may be shared with other forms, so that it comes back in whichever of them is opened next.
    """

    changed = Signal(str, dict, dict)

    def __init__(self, fields: dict[str, Field], parent: QObject | None = None, drafts: Drafts | None = None) -> None:
        super().__init__(parent)
        self.fields = fields
        self._id = ""
        self._drafts: Drafts = {} if drafts is None else drafts
        self._shown: dict[str, Any] = {}
        self._disputes: dict[tuple[str, str], tuple[Any, Any]] = {}
        self._clashes: dict[str, Clash] = {}
        for name, field in fields.items():
            field.left.connect(lambda value, name=name: self._left(name, value))

    def show(self, record: Any) -> None:
        """Show the values of this record; drafts of it come back."""
        other = record.id != self._id
        if other:
            self.park()
            self._id = record.id
        for name, field in self.fields.items():
            value = getattr(record, name)
            if other or not field.pending():  # what is being typed was begun over the value of before
                self._shown[name] = value
            field.show_value(value)
            draft = self._drafts.pop((record.id, name), None) if other else None
            if draft is not None:
                bring_back(field, draft)
            if other and (record.id, name) in self._disputes:
                self._show_clash(name, *self._disputes[record.id, name])

    def park(self) -> None:
        """Leave all fields; what cannot be read is kept for this record."""
        for name, field in self.fields.items():
            field.leave()
            if field.pending():
                self._drafts[self._id, name] = field.editor.text()
            field.forget()
        for clash in self._clashes.values():
            clash.hide()
            clash.deleteLater()
        self._clashes.clear()
        self._id = ""

    def dispute(self, record_id: str, name: str, theirs: Any, mine: Any) -> None:
        """Somebody else was faster: show both values under the field until the clerk takes one."""
        self._disputes[record_id, name] = theirs, mine
        if record_id == self._id:
            self._shown[name] = theirs
            self.fields[name].show_value(theirs)
            self._show_clash(name, theirs, mine)

    def _show_clash(self, name: str, theirs: Any, mine: Any) -> None:
        field, record_id = self.fields[name], self._id

        def keep() -> None:
            self.changed.emit(record_id, {name: mine}, {name: theirs})

        def leave() -> None:
            self._disputes.pop((record_id, name), None)
            self._clashes.pop(name, None)

        before = self._clashes.pop(name, None)
        if before is not None:
            before.hide()
            before.deleteLater()
        self._clashes[name] = Clash(field.text_of(theirs), field.text_of(mine), keep, leave)
        field.put_under(self._clashes[name])

    def _left(self, name: str, value: Any) -> None:
        before = self._shown.get(name)
        self._shown[name] = value
        if self._id:
            self.changed.emit(self._id, {name: value}, {name: before})


def bring_back(field: Field, text: str) -> None:
    """Put the typed text into the field again, with the sentence that says what is wrong with it."""
    line = field.editor.line if hasattr(field.editor, "line") else field.editor
    if hasattr(line, "setText"):
        line.setText(text)
    else:
        line.setPlainText(text)
    try:
        field.value()
    except TelimError as error:
        field.complain(error_sentence(error, translate))
