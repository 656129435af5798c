"""What is doubtful about a field while it is typed: said under it, with a link to the other record; it never blocks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data.contacts import email_doubts, phone_doubts
from data.identifiers import number_doubts, person_doubts, person_kind, person_number
from data.model import Zone
from gui.forms.people import names_of, record_name
from gui.i18n import translate
from gui.messages import sentence
from gui.session import Session
from gui.widgets import labels
from gui.widgets.cards import clear
from gui.widgets.editors import Line, Paragraph
from gui.widgets.fields import Field

WAIT_MS = 200
COMPANIES = frozenset({"company", "body"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """One sentence; ``table`` and ``id`` name the record that it speaks of."""

    words: str
    table: str = ""
    id: str = ""


def doubts_of(session: Session, table: str, texts: Mapping[str, Any], name: str, id: str = "") -> list[Doubt]:
    """What is doubtful about that field of a record; ``texts`` are the texts of all its fields, ``id`` its own id."""
    text = str(texts.get(name) or "")
    if table == "party" and name == "number":
        return [*_coded(person_doubts(text)), *_kind(text, str(texts.get("kind") or "")), *_twins(session, id, text)]
    if table == "party" and name in ("name_kk", "name_ru"):
        return _twins(session, id, None, text)
    if table == "party" and name == "phone":
        return _coded(phone_doubts(text))
    if table == "party" and name == "email":
        return _coded(email_doubts(text))
    if table == "plot" and name == "cadastral_no" and text:
        zone = names_of(session).all(Zone).get(str(texts.get("zone_id") or ""))
        return _coded(number_doubts(text, zone.district if zone else None))
    return []


def kind_of_number(number: str | None, kind: str) -> str:
    """The kind of party that goes with a BIN or IIN: the given one where it fits."""
    found = person_kind(person_number(number) or "")
    if found == "bin" and kind not in COMPANIES:
        return "company"
    if found == "iin" and kind in COMPANIES:
        return "sole_proprietor"
    return kind


class DoubtLines(QWidget):
    """Stands under the field and follows what is typed; ``record_wanted`` brings table and id of the other record."""

    record_wanted = Signal(str, str)

    def __init__(self, field: Field, ask: Callable[[], list[Doubt]]) -> None:
        super().__init__()
        self._ask, self._shown = ask, ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(7, 0, 0, 0)
        self._lines.setSpacing(2)
        self._timer = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._timer.timeout.connect(self.look)
        field.put_under(self)
        if isinstance(field.editor, Line | Paragraph):
            field.editor.textChanged.connect(self._timer.start)
        field.left.connect(lambda _value: self.look())
        self.hide()

    @property
    def words(self) -> list[str]:
        """The sentences that stand."""
        return [one.words for one in self._shown]

    def look(self) -> None:
        """Ask again what is doubtful now."""
        self._timer.stop()
        found = tuple(self._ask())
        if found == self._shown:
            return
        self._shown: tuple[Doubt, ...] = found
        clear(self._lines)
        for doubt in found:
            if doubt.id:
                link = labels.Link(doubt.words)
                link.clicked.connect(lambda one=doubt: self.record_wanted.emit(one.table, one.id))
                self._lines.addWidget(link)
            else:
                said = labels.quiet(doubt.words)
                said.setProperty("role", "doubt")
                self._lines.addWidget(said)
        self.setVisible(bool(found))


def _coded(found: list[tuple[str, dict[str, Any]]]) -> list[Doubt]:
    return [Doubt(sentence(code, translate, **facts)) for code, facts in found]


def _kind(text: str, kind: str) -> list[Doubt]:
    if not kind or kind_of_number(text, kind) == kind:
        return []
    code = "doubt_kind_bin" if kind not in COMPANIES else "doubt_kind_iin"
    return [Doubt(sentence(code, translate))]


def _twins(session: Session, id: str, number: str | None, name: str | None = None) -> list[Doubt]:
    found = names_of(session).index().alike(number, [name] if name else (), but=id)
    codes = {"number": "doubt_same_number", "name": "doubt_same_name"}
    return [
        Doubt(sentence(codes[one.by], translate, name=record_name(one.party)), "party", one.party.id)
        for one in found[:3]
    ]
