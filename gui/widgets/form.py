"""The fields of one record: what is typed is written when a field is left, and nothing typed is ever dropped."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets.fields import Field


class RecordForm(QObject):
    """Binds fields to the columns of one record at a time; ``changed`` brings record id, columns and the values shown before.

    When another record comes, a text that could not be read stays as a draft of its record and comes back with it.
    """

    changed = Signal(str, dict, dict)

    def __init__(self, fields: dict[str, Field], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = fields
        self._id = ""
        self._drafts: dict[tuple[str, str], str] = {}
        self._shown: dict[str, Any] = {}
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
            self._shown[name] = value
            field.show_value(value)
            draft = self._drafts.pop((record.id, name), None) if other else None
            if draft is not None:
                bring_back(field, draft)

    def park(self) -> None:
        """Leave all fields; what cannot be read is kept for this record."""
        for name, field in self.fields.items():
            field.leave()
            if field.pending():
                self._drafts[self._id, name] = field.editor.text()
            field.forget()
        self._id = ""

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
