"""One line of a list: its names, unit and code, how often it is used, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from data.identifiers import Doubt, district_doubts, kato_doubts
from data.lists import CLOSED, CODES, LANGUAGES, Entry, Words
from gis.errors import TelimError
from gui.dialogs.office.words import languages
from gui.i18n import translate
from gui.messages import sentence
from gui.widgets import labels, wording
from gui.widgets.cards import Page, push
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.flow import Flow
from gui.widgets.reading import read_text

DOUBTS: dict[str, Callable[[str], list[Doubt]]] = {"district": district_doubts, "kato": kato_doubts}


class EntryForm(Page):
    """The fields of the line; signals bring what the clerk wants of it."""

    renamed = Signal(object)
    unit_wanted = Signal(object)
    hide_wanted = Signal(bool)
    remove_wanted = Signal()
    added = Signal(str, object, object)
    given_up = Signal()

    def __init__(self) -> None:
        super().__init__((16, 12, 16, 16))
        self._list, self._entry, self._new = "", Entry("", Words("", "", "")), False
        self.head = labels.heading()
        self.code = line_field(translate("OfficeLists", "Code"), read_text, digits=True, above=True)
        self.names = {key: text_field(word, self._reader(key), above=True) for key, word in languages()}
        self.units = {key: line_field(word, read_text, above=True) for key, word in languages()}
        self.about = labels.quiet()
        self.hide_button = push("", "plain")
        self.remove = push(translate("OfficeLists", "Take out of the list"), "quiet", "trash")
        self.add = push(translate("OfficeLists", "Add"), "primary")
        self.leave_button = push(translate("OfficeLists", "Do not add"), "quiet")
        self._build()
        self._connect()

    def show_entry(self, list_name: str, entry: Entry, unit: Entry | None, used: int | None) -> None:
        """Show this line; ``used`` None: it is still being counted."""
        if (list_name, entry.key) != (self._list, self._entry.key) or self._new:
            self.forget()
        self._list, self._entry, self._new = list_name, entry, False
        self.head.setText(translate("OfficeLists", "This line"))
        if not self.code.pending():
            self.code.show_value(entry.key)
        self.code.editor.setReadOnly(True)
        for key in LANGUAGES:
            self._fill(self.names[key], entry.stated[key], entry.name[key])
            self._fill(self.units[key], unit.stated[key] if unit else "", unit.name[key] if unit else "")
        self._say(used)
        self._arrange()

    def show_new(self, list_name: str) -> None:
        """Empty fields for a new line."""
        self.forget()
        self._list, self._entry, self._new = list_name, Entry("", Words("", "", "")), True
        self.head.setText(translate("OfficeLists", "A new line"))
        self.code.editor.setReadOnly(False)
        for field in (self.code, *self.names.values(), *self.units.values()):
            field.show_value(None)
        for field in self.names.values():
            field.editor.setPlaceholderText("")
        self.about.setText(translate("OfficeLists", "The name is needed in Kazakh or in Russian."))
        self._arrange()
        (self.code if list_name in CODES else self.names["kk"]).editor.setFocus()

    @property
    def list_name(self) -> str:
        """The list of the line that is shown."""
        return self._list

    @property
    def key(self) -> str:
        """The key of the line that is shown; empty for a new one."""
        return self._entry.key

    @property
    def adding(self) -> bool:
        """Whether a new line is being written."""
        return self._new

    def forget(self) -> None:
        """What was typed belongs to the line before."""
        for field in (self.code, *self.names.values(), *self.units.values()):
            field.forget()

    def leave(self) -> None:
        """Read what is being typed; a new line waits for its button."""
        if not self._new:
            for field in (*self.names.values(), *self.units.values()):
                field.leave()

    def finish(self) -> None:
        """Add the new line, or say what it lacks."""
        code = self.code.editor.text().strip()
        if self._list in CODES and not code:
            self.code.complain(sentence("no_code", translate))
            return
        name = self._words(self.names)
        if not (name.kk or name.ru):
            self.names["kk"].complain(sentence("no_name", translate))
            self.names["kk"].editor.setFocus()
            return
        self.added.emit(code, name, self._words(self.units))

    def _build(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.code)
        for field in self.names.values():
            self.body.addWidget(field)
        self._units = QWidget()
        grid = QGridLayout(self._units)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.addWidget(labels.heading(translate("OfficeLists", "Unit")), 0, 0, 1, 3)
        for column, field in enumerate(self.units.values()):
            grid.addWidget(field, 1, column)
        self.body.addWidget(self._units)
        self.body.addWidget(self.about)
        buttons = QWidget()
        flow = Flow(buttons, gap=8)
        for button in (self.hide_button, self.remove):
            flow.addWidget(button)
        self._standing = buttons
        self._starting = QWidget()
        row = QHBoxLayout(self._starting)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add)
        row.addWidget(self.leave_button)
        row.addStretch(1)
        self.body.addWidget(self._standing)
        self.body.addWidget(self._starting)
        self.body.addStretch(1)

    def _connect(self) -> None:
        for field in self.names.values():
            field.left.connect(lambda _: self._left(self.names, self.renamed))
        for field in self.units.values():
            field.left.connect(lambda _: self._left(self.units, self.unit_wanted))
        self.code.editor.textChanged.connect(lambda _: self._doubt())
        self.hide_button.clicked.connect(lambda: self.hide_wanted.emit(not self._entry.hidden))
        self.remove.clicked.connect(self.remove_wanted)
        self.add.clicked.connect(self.finish)
        self.leave_button.clicked.connect(self.given_up)
        for button in (self.hide_button, self.remove, self.add, self.leave_button):
            button.setAutoDefault(False)

    def _left(self, fields: dict[str, Field], told: Signal) -> None:
        if not self._new:
            told.emit(self._words(fields))  # type: ignore[attr-defined]

    def _fill(self, field: Field, stated: str, shown: str) -> None:
        field.editor.setPlaceholderText("" if stated else shown)
        field.show_value(stated or None)

    def _arrange(self) -> None:
        closed, codes = self._list in CLOSED, self._list in CODES
        self.code.setVisible(codes)
        self._units.setVisible(self._list == "fact")
        self._standing.setVisible(not self._new and not closed)
        self._starting.setVisible(self._new)
        hidden = self._entry.hidden
        self.hide_button.setText(
            translate("OfficeLists", "Offer again") if hidden else translate("OfficeLists", "No longer offer")
        )
        self.remove.setVisible(self._entry.own is None)
        self._doubt()

    def _doubt(self) -> None:
        """A code that is not written like the others, beside it; it can be written all the same."""
        doubts = DOUBTS.get(self._list, lambda _: [])(self.code.editor.text())
        told = [sentence(code, translate, **facts) for code, facts in doubts if code.endswith("_format")]
        self.code.say_source(told[0] if told else "")

    def _say(self, used: int | None) -> None:
        parts = []
        if self._entry.hidden:
            parts.append(translate("OfficeLists", "No longer offered; records that have it keep it."))
        if self._list in CLOSED:
            parts.append(translate("OfficeLists", "The program goes by this list: only its names and order change."))
        elif used:
            parts.append(translate("OfficeLists", "Used in %n records", "", used))
        elif used == 0:
            parts.append(translate("OfficeLists", "Not used yet"))
        if self._entry.own is not None and self._entry.stated != self._entry.own:
            own = self._entry.own[wording.language()]
            parts.append(translate("OfficeLists", "In the program: {name}").format(name=own))
        self.about.setText("\n".join(parts))
        self.about.setVisible(bool(parts))

    def _words(self, fields: dict[str, Field]) -> Words:
        return Words(*(" ".join(fields[key].editor.text().split()) for key in LANGUAGES))

    def _reader(self, language: str) -> Callable[[str], str | None]:
        """Kazakh and Russian may not both be empty."""
        other = {"kk": "ru", "ru": "kk"}.get(language)

        def read(text: str) -> str | None:
            if not text.strip() and other and not self._new and not self.names[other].editor.text().strip():
                raise TelimError("no_name")
            return read_text(text)

        return read
