"""One field of many rows changed together: which, to what, and what would become of every row before it is done."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from data.acts.change_many import FIELDS, ManyChanges, change_many
from data.collation import collation_key
from data.edit import RECORD_OF
from data.model import Party, Record
from data.register import Register
from gis.errors import Conflict, TelimError
from gui.dialogs.change_many_view import ManyChangesView
from gui.dialogs.frame import Dialog
from gui.dialogs.pick_list import PickList
from gui.i18n import translate
from gui.jobs import Job
from gui.messages import error_sentence
from gui.session import Session
from gui.widgets import wording
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, choice_field, text_field
from gui.widgets.reading import read_day, read_note, read_text
from gui.widgets.segments import Segments

WAIT_MS = 250
FEW = 300
"""Up to so many records are read one by one."""


class ChangeManyDialog(Dialog):
    """Asks for field and value, shows old and new of every row, and writes them as one edit."""

    def __init__(self, parent: QWidget | None, session: Session, table: str, ids: Sequence[str]) -> None:
        words = translate("ChangeMany", "%n rows chosen. One undo takes all of it back.", "", len(ids))
        super().__init__(
            parent, translate("ChangeMany", "Change together"), words, ok=translate("ChangeMany", "Change"), width=640
        )
        self._session, self._kind, self._ids = session, RECORD_OF[table], tuple(ids)
        self._records: list[Record] | None = None
        self._job: Job | None = None
        self._writing = False
        self.made: ManyChanges | None = None
        self._wait = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._wait.timeout.connect(self.look)
        self.field = choice_field(
            translate("ChangeMany", "Field"),
            [(name, field_word(name)) for name in FIELDS[self._kind]],
            none=None,
            above=True,
        )
        self.field.show_value(FIELDS[self._kind][0])
        self.field.left.connect(lambda _: self._show_editor())
        self.way = Segments(
            [("set", translate("ChangeMany", "New value")), ("out", translate("ChangeMany", "Take out"))]
        )
        self.way.chosen.connect(lambda _: self._show_editor())
        self.editors = _editors(session, self._kind)
        self.view = ManyChangesView()
        self.bar = QProgressBar()
        self.bar.hide()
        for part in (self.field, self.way, *self.editors.values(), self.view, self.bar):
            self.body.addWidget(part)
        for editor in self.editors.values():
            editor.left.connect(lambda _=None: self._wait.start())
        session.jobs.advanced.connect(self._advance)
        self._show_editor()
        self._read()

    @property
    def ready(self) -> bool:
        """Whether it is known what would change, and something would."""
        return self.made is not None and bool(self.made.edit.changes) and not self._writing

    def value(self) -> Any:
        """The value for all; None: taken out. Raises TelimError where it cannot be read."""
        if self.way.key() == "out":
            return None
        name = self.field.value()
        value = self.editors[name].value()
        return value == "yes" if name == "divisible" and value is not None else value

    def look(self) -> None:
        """Work out what would change; an older look that is under way is dropped."""
        self._wait.stop()
        if self._job is not None:
            self._job.cancel()
        self._take_made(None)
        if self._records is None:
            return
        try:
            name, value = self.field.value(), self.value()
        except TelimError as error:
            self.complain(error_sentence(error, translate))
            return
        self.complain("")
        if value is None and self.way.key() == "set":
            self.view.say(translate("ChangeMany", "Give the new value, or choose “Take out”."))
            return
        records, register = self._records, self._session.register
        self._job = self._session.jobs.read(
            lambda progress: change_many(register, records, name, value, progress), self._looked, self._failed
        )

    def finish(self) -> None:
        """Write what is shown, or say why nothing can be written."""
        if self._writing:
            return
        for editor in self.editors.values():
            if isinstance(editor, Field) and editor.isVisibleTo(self):
                editor.leave()
        if self._wait.isActive() or self._job is not None:
            self.complain(translate("ChangeMany", "The preview is not ready yet; one moment."))
            return
        if not self.ready:
            self.complain(error_sentence(TelimError("nothing_to_change"), translate))
            return
        edit = self.made.edit  # type: ignore[union-attr]  # ready says that it is there
        self._writing = True
        self._enable()
        self.bar.setRange(0, 0)
        self.bar.show()
        self._job = self._session.do(lambda _register: edit, lambda _: self.accept(), self._refused)

    def reject(self) -> None:
        """Leave; what is being written is stopped, and then nothing is changed."""
        if self._job is not None:
            self._job.cancel()
        if not self._writing:
            super().reject()

    def _read(self) -> None:
        kind, ids = self._kind, self._ids
        self.view.say(translate("ChangeMany", "Reading…"))
        self._job = self._session.jobs.read(
            lambda _: _records(self._session.register, kind, ids), self._take_records, self._failed
        )

    def _take_records(self, records: list[Record]) -> None:
        self._job, self._records = None, records
        self.look()

    def _looked(self, made: ManyChanges) -> None:
        self._job = None
        self.bar.hide()
        self._take_made(made)

    def _take_made(self, made: ManyChanges | None) -> None:
        self.made = made
        self.view.show_changes(made, _word_of(self._session, self.field.value()))
        self._enable()
        if self.isVisible():
            self.fit()

    def _failed(self, error: TelimError) -> None:
        self._job = None
        self.bar.hide()
        self.complain(error_sentence(error, translate))

    def _refused(self, error: TelimError) -> None:
        """Nothing was written; where somebody was faster, look at what is so now."""
        self._writing, self._job = False, None
        self.bar.hide()
        self._enable()
        self.complain(error_sentence(error, translate))
        if isinstance(error, Conflict):
            self._session.reload()
            self._read()

    def _advance(self, job: Job, done: int, total: int) -> None:
        if job is self._job and total:
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.show()

    def _enable(self) -> None:
        self.ok.setEnabled(self.ready)
        count = len(self.made.edit.changes) if self.made is not None else 0
        self.ok.setText(
            translate("ChangeMany", "Change %n rows", "", count) if count else translate("ChangeMany", "Change")
        )
        for part in (self.field, self.way, *self.editors.values()):
            part.setEnabled(not self._writing)

    def _show_editor(self) -> None:
        for name, editor in self.editors.items():
            editor.setVisible(name == self.field.value() and self.way.key() == "set")
        self.look()


def ask(parent: QWidget | None, session: Session, table: str, ids: Sequence[str]) -> bool:
    """Change these records together; True where they were."""
    dialog = ChangeManyDialog(parent, session, table, ids)
    return bool(dialog.exec())


def field_word(name: str) -> str:
    """What a field is called."""
    words = {
        "category": translate("Records", "Land category"),
        "purpose_kk": translate("ChangeMany", "Purpose, Kazakh"),
        "purpose_ru": translate("ChangeMany", "Purpose, Russian"),
        "right_type": translate("Records", "Right"),
        "right_until": translate("Records", "Right until"),
        "zone_id": translate("Records", "Zone"),
        "divisible": translate("Records", "Divisible"),
        "address_kk": translate("ChangeMany", "Address, Kazakh"),
        "address_ru": translate("ChangeMany", "Address, Russian"),
        "note": translate("Records", "Note"),
        "state": translate("Records", "State of the project"),
        "party_id": translate("Records", "Investor"),
    }
    return words[name]


def _editors(session: Session, kind: type[Record]) -> dict[str, Field | PickList]:
    return {name: _editor(session, name) for name in FIELDS[kind]}


def _editor(session: Session, name: str) -> Field | PickList:
    label = translate("ChangeMany", "New value")
    lists = {"category": "category", "right_type": "right", "state": "project_state"}
    if name in lists:
        return choice_field(label, wording.list_choices(lists[name]), above=True)
    if name == "zone_id":
        return choice_field(label, [(zone.id, wording.text_of(zone, "name")) for zone in session.zones], above=True)
    if name == "divisible":
        return choice_field(label, [("yes", translate("Tables", "yes")), ("no", translate("Tables", "no"))], above=True)
    if name == "right_until":
        return Field(label, DayLine(), read_day, lambda day: wording.day(day) if day else "", above=True)
    if name == "party_id":
        parties = session.ask(lambda register: register.all(Party)) or []
        named = sorted(parties, key=lambda one: collation_key(wording.text_of(one, "name")))
        return PickList([(one.id, wording.text_of(one, "name"), one.number or "") for one in named])
    return text_field(label, read_note if name == "note" else read_text, above=True)


def _word_of(session: Session, field: str) -> Callable[[Any], str]:
    """A function that writes the values of the field."""
    if field in ("zone_id", "party_id"):
        names = {one.id: wording.text_of(one, "name") for one in session.zones}
        if field == "party_id":
            names = {one.id: wording.text_of(one, "name") for one in session.register.all(Party)}
        return lambda value: names.get(value, wording.DASH)
    if field == "right_until":
        return wording.day
    if field == "divisible":
        words = {True: translate("Tables", "yes"), False: translate("Tables", "no")}
        return lambda value: words.get(value, wording.DASH)
    lists = {"category": "category", "right_type": "right", "state": "project_state"}
    if field in lists:
        return lambda value: wording.listed(lists[field], value)
    return lambda value: str(value or wording.DASH)


def _records(register: Register, kind: type[Record], ids: Sequence[str]) -> list[Record]:
    """The records of these ids in that order, with the stamps of now."""
    if len(ids) <= FEW:
        return [one for one in (register.get(kind, one) for one in ids) if one is not None]
    wanted = {one: place for place, one in enumerate(ids)}
    return sorted((one for one in register.all(kind) if one.id in wanted), key=lambda one: wanted[one.id])
