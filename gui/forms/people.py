"""Names of records for lists and links, kept while the session lives and read anew after edits that touch them."""

from PySide6.QtCore import QObject

from data.duplicates import PartyIndex
from data.edit import TABLE_OF, Edit
from data.model import Party, Plot, Project, Record, Zone
from gui.session import Session
from gui.widgets import wording

KINDS: dict[str, type[Record]] = {"zone": Zone, "plot": Plot, "project": Project, "party": Party}


class Names(QObject):
    """All records of a kind, asked for once; and the index that finds double investors."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._kept: dict[str, dict[str, Record]] = {}
        self._index: PartyIndex | None = None
        session.edited.connect(self._forget)

    def all[R: Record](self, kind: type[R]) -> dict[str, R]:
        """Id -> record."""
        table = TABLE_OF[kind]
        if table not in self._kept:
            found = self._session.ask(lambda register: register.all(kind)) or ()
            self._kept[table] = {one.id: one for one in found}
        return self._kept[table]  # type: ignore[return-value]

    def name(self, table: str, id: str | None) -> str:
        """What the record is called; empty where there is none."""
        if id is None or table not in KINDS:
            return ""
        if table == "plot":
            return wording.plot_label(self._number(id))
        return record_name(self.all(KINDS[table]).get(id))

    def lines(self, table: str) -> list[tuple[str, str, str]]:
        """Key, word, and what else each record is found by."""
        return [(one.id, record_name(one), other_names(one)) for one in self.all(KINDS[table]).values()]

    def index(self) -> PartyIndex:
        """Finds investors that may be the same."""
        if self._index is None:
            self._index = PartyIndex(self.all(Party).values())
        return self._index

    def _number(self, plot_id: str) -> str | None:
        status = self._session.statuses.get(plot_id)
        if status is not None:
            return status.cadastral_no
        plot = self._session.ask(lambda register: register.get(Plot, plot_id))
        return plot.cadastral_no if plot else None

    def _forget(self, edit: Edit | None) -> None:
        touched = set(self._kept) if edit is None else {change.table for change in edit.changes}
        for table in touched & set(self._kept):
            del self._kept[table]
        if "party" in touched:
            self._index = None


def names_of(session: Session) -> Names:
    """The names of that session, whatever window shows it."""
    return session.findChild(Names) or Names(session)


def record_name(record: Record | None) -> str:
    """What a record is called in the language of the program; None is empty."""
    if isinstance(record, Plot):
        return wording.plot_label(record.cadastral_no)
    return wording.text_of(record, "name") if record is not None else ""


def other_names(record: Record) -> str:
    """What else the record is found by: the names of the other language, numbers, products."""
    known = (getattr(record, name, None) for name in ("name_kk", "name_ru", "number", "product_kk", "product_ru"))
    return " ".join(str(name) for name in known if name)
