"""A section of the records: one table with its columns, where its rows come from, and what belongs to a row."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from typing import Any

from data.edit import Edit
from data.register import Register
from gui.i18n import translate
from gui.session import Session
from gui.tables.column import Column
from gui.tables.model import TableModel
from gui.tables.spec import Spec, View
from gui.widgets import wording


class Section(ABC):
    """``name`` is its key in settings and saved views, ``table`` the record that a row stands for."""

    name: str
    table: str
    touches: frozenset[str]
    """The tables whose edits change its rows."""
    needs_cases = False
    can_change = False
    """Whether several of its rows can be changed together."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.columns: tuple[Column, ...] = self.make_columns()

    @abstractmethod
    def title(self) -> str:
        """Its word on the segment."""

    @abstractmethod
    def make_columns(self) -> tuple[Column, ...]:
        """Its columns, the shown ones in their order."""

    @abstractmethod
    def read(self, register: Register) -> Any:
        """What its rows are made from; called in a job."""

    def lines(self, raw: Any) -> Iterable[Any]:
        """The rows, from what was read and what the session knows."""
        return raw  # type: ignore[no-any-return]

    def fresh(self, edit: Edit) -> Mapping[str, Any] | None:
        """The rows that an edit has changed, None for gone ones; None instead of a mapping: read all anew."""
        return None if any(change.table in self.touches for change in edit.changes) else {}

    @abstractmethod
    def id_of(self, row: Any) -> str:
        """The id of the record that the row stands for."""

    @abstractmethod
    def plots_of(self, row: Any) -> tuple[str, ...]:
        """The living plots that belong to the row."""

    def late(self, row: Any) -> bool:
        """Whether the row is painted as late."""
        return False

    def sums(self, model: TableModel, places: Any) -> list[str]:
        """What the line under the table sums of the rows at these places, in words."""
        found = []
        for key, total, known in model.sums(places):
            column = model.column(key)
            digits = 2 if column.key == "area" else 0
            words = f"{wording.number(total, digits)} {column.total}"
            found.append(words if known == len(places) else known_words(words, known, len(places)))
        return found

    def usual(self) -> Spec:
        """How the table is shown first."""
        return Spec(order=((self.columns[0].key, False),))

    def views(self) -> tuple[View, ...]:
        """The views that come with the program."""
        return ()

    def empty(self) -> tuple[str, str, str, str]:
        """Icon, title, words and the name of the action that starts it, where nothing is recorded yet."""
        return "records", "", "", ""


def known_words(words: str, known: int, of: int) -> str:
    """A sum with how much of it is known."""
    told = translate("Records", "{sum} (known for {known} of {of})")
    return told.format(sum=words, known=wording.grouped(str(known)), of=wording.grouped(str(of)))
