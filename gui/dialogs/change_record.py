"""Change the fields of a record that stands in the passport as a line: a stage."""

from typing import Any

from PySide6.QtWidgets import QWidget

from data.model import Record, Stage
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.panels.writing import write_values
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_day, read_note, read_text


class ChangeRecordDialog(Dialog):
    """The fields of one record; what differs after OK is one edit."""

    def __init__(self, parent: QWidget | None, record: Record, title: str, words: str = "") -> None:
        super().__init__(parent, title, words, ok=translate("ChangeRecord", "Record"), width=460)
        self._record = record
        self.fields = _fields(record)
        self.values: dict[str, Any] = {}
        for name, field in self.fields.items():
            field.show_value(getattr(record, name))
            self.body.addWidget(field)

    def take(self) -> None:
        """What differs from the record."""
        read = {name: field.value() for name, field in self.fields.items()}
        self.values = {name: value for name, value in read.items() if value != getattr(self._record, name)}


def ask(parent: QWidget | None, session: Session, record: Record, title: str, words: str = "") -> None:
    """Ask for the fields and write those that were changed; nothing happens where none was."""
    if not session.can_write:
        session.failed.emit(TelimError("why_read_only"))
        return
    dialog = ChangeRecordDialog(parent, record, title, words)
    if dialog.exec() and dialog.values:
        before = {name: getattr(record, name) for name in dialog.values}
        write_values(session, type(record), record.id, dialog.values, before)


def _fields(record: Record) -> dict[str, Field]:
    makers = {Stage: _stage}
    return makers[type(record)]()


def _stage() -> dict[str, Field]:
    return {
        "started_on": _day(translate("ChangeRecord", "Started on")),
        "ended_on": _day(translate("ChangeRecord", "Ended on")),
        "person": line_field(translate("StageStep", "Responsible person"), read_text, above=True),
        "reference": line_field(translate("StageStep", "Number of the paper"), read_text, above=True),
        "note": text_field(translate("StageStep", "Note"), read_note, above=True),
    }


def _day(label: str) -> Field:
    return Field(label, DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True)
