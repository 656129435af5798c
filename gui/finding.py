"""What the search box finds: plots, projects, investors, zones, papers, strips, commands and settings, and choosing one.

The index of a large register is built in a job; edits change it in place from their own rows, nothing is read anew.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from data.edit import RECORD_OF, Edit, record_of
from data.living_index import LivingIndex
from data.model import Document, Party, Project, Restriction, Zone
from data.paper_index import PaperIndex
from data.register import Register
from data.search import Entry, SearchIndex
from gui.actions.action import Desk
from gui.found import Found, Lines

__all__ = ["Finder", "Found"]

LARGE = 3000
"""From so many plots on the index is built in a job; before that it is there at once."""
NAMES = {"zone", "project", "party", "restriction"}


@dataclass(slots=True)
class _Known:
    """What was read: the records by table and id, and the indexes over them and over the numbers."""

    records: dict[str, dict[str, Any]]
    numbers: dict[str, str | None]
    plots: LivingIndex
    names: LivingIndex
    documents: LivingIndex
    papers: PaperIndex


class Finder:
    """``find`` answers at every key; ``when_ready`` is called when a large index has come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: _Known | None = None
        self._building = False
        self._missed: list[Edit | None] = []
        self._lines = Lines(desk)
        self._actions: SearchIndex | None = None
        self.when_ready: Callable[[], object] = lambda: None
        desk.session.edited.connect(self._follow)

    @property
    def ready(self) -> bool:
        """Whether all can be found that there is."""
        return self._known is not None

    def prepare(self) -> None:
        """Build the index where it is not there yet: at once for a small register, else in a job."""
        if self._known is not None or self._building:
            return
        session = self._desk.session
        numbers = {key: status.cadastral_no for key, status in session.statuses.items()}
        if len(numbers) < LARGE:
            self._known = session.ask(lambda register: _built(register, numbers))
        else:
            self._building = True
            self._missed.clear()
            session.jobs.read(lambda _: _built(session.register, numbers), self._take, self._fail)

    def find(self, text: str, limit: int) -> list[Found]:
        """The best lines for the text; for no text, what can be done now."""
        self.prepare()
        if not text:
            return self._lines.actions_now(limit)
        if self._actions is None:
            self._actions = SearchIndex(self._lines.action_entries())
        found = [(hit.score, lambda hit=hit: self._lines.action(hit.key)) for hit in self._actions.find(text, limit)]
        if self._known is not None:
            found += self._found(self._known, text, limit)
        found.sort(key=lambda pair: -pair[0])
        return [line for _, make in found[:limit] if (line := make()) is not None]

    def some_names(self, count: int) -> list[str]:
        """Some names of projects and investors, to try searches with."""
        records = self._known.records if self._known is not None else {}
        every = [one.name_kk for table in ("project", "party") for one in records.get(table, {}).values()]
        return every[:: max(1, len(every) // count)][:count]

    def _found(self, known: _Known, text: str, limit: int) -> list[tuple[float, Callable[[], Found | None]]]:
        lines, records = self._lines, known.records
        found: list[tuple[float, Callable[[], Found | None]]] = []
        for hit in known.plots.find(text, limit):
            found.append((hit.score, lambda key=hit.key: lines.plot(key)))
        for index in (known.names, known.documents):
            for hit in index.find(text, limit):
                table, _, key = hit.key.partition(":")
                found.append(
                    (hit.score, lambda table=table, key=key: lines.record(table, records[table].get(key), records))
                )
        papers = known.papers.find(text, limit)
        if papers:
            scores = dict(papers)
            for paper in self._desk.session.ask(lambda register: register.stage_papers(scores)) or ():
                changed = known.papers.changed(paper.stage_id)
                score = scores.get(paper.stage_id if changed else paper.fid)
                if score is None:
                    continue
                found.append((score - 0.5, lambda paper=paper: lines.stage_paper(paper)))
        return found

    # what edits change

    def _follow(self, edit: Edit | None) -> None:
        if self._building:
            self._missed.append(edit)
        elif self._known is not None:
            self._change(edit)

    def _take(self, known: _Known) -> None:
        self._building, self._known = False, known
        missed, self._missed = self._missed, []
        for edit in missed:
            self._change(edit)
        self._compare(None)
        self.when_ready()

    def _fail(self, error: object) -> None:
        self._building = False
        self._desk.session.failed.emit(error)

    def _change(self, edit: Edit | None) -> None:
        known = self._known
        if known is None:
            return
        if edit is None:
            self._known = None
            return
        names: dict[str, Entry | None] = {}
        documents: dict[str, Entry | None] = {}
        papers: dict[str, str | None] = {}
        for change in edit.changes:
            table, key = change.table, change.row_id
            if table == "stage":
                papers[key] = change.after.get("reference") if change.after else None
            elif table in NAMES or table == "document":
                record = record_of(RECORD_OF[table], change.after) if change.after else None
                if record is None:
                    known.records[table].pop(key, None)
                else:
                    known.records[table][key] = record
                where = documents if table == "document" else names
                where[f"{table}:{key}"] = entry_of(record) if record is not None else None
        known.names.change(names)
        known.documents.change(documents)
        known.papers.change(papers)
        self._compare(self._desk.session.touched)
        if known.names.worn or known.documents.worn or known.plots.worn:
            self._known = None

    def _compare(self, touched: Iterable[str] | None) -> None:
        """Take over the numbers of these plots (None: of all) where they are others than before."""
        known, statuses = self._known, self._desk.session.statuses
        if known is None:
            return
        fresh: dict[str, Entry | None] = {}
        for key in statuses.keys() | known.numbers.keys() if touched is None else touched:
            number = statuses[key].cadastral_no if key in statuses else None
            if number != known.numbers.get(key):
                fresh[key] = Entry(key, "plot", number) if number else None
                known.numbers[key] = number
        known.plots.change(fresh)


def entry_of(record: Any) -> Entry:
    """How a record is found: its names, numbers and telephone."""
    if isinstance(record, Document):
        names: tuple[str | None, ...] = (record.title, record.number, record.file_name)
        key, kind = f"document:{record.id}", "document"
    elif isinstance(record, Restriction):
        names = (record.name_kk, record.name_ru, record.reference, *kind_words(record.kind))
        key, kind = f"restriction:{record.id}", "strip"
    elif isinstance(record, Party):
        names = (record.name_kk, record.name_ru, record.number, *phones(record.phone), record.email)
        key, kind = f"party:{record.id}", "party"
    elif isinstance(record, Project):
        names = (record.name_kk, record.name_ru, record.product_kk, record.product_ru)
        key, kind = f"project:{record.id}", "project"
    else:
        names, key, kind = (record.name_kk, record.name_ru), f"zone:{record.id}", "zone"
    said = [name for name in names if name]
    return Entry(key, kind, said[0] if said else "", tuple(said[1:]))


def phones(phone: str | None) -> tuple[str, ...]:
    """A telephone number as it is written and as it is dialled: +7 and 8 are the same."""
    if not phone:
        return ()
    digits = "".join(letter for letter in phone if letter in "0123456789")
    return (phone, f"8{digits[1:]}") if len(digits) == 11 and digits[0] == "7" else (phone,)


def kind_words(kind: str) -> tuple[str, ...]:
    """What a protection strip guards, in the three languages."""
    from data.lists import names

    found = names("restriction_kind").get(kind)
    return () if found is None else (found.kk, found.ru, found.en)


def _built(register: Register, numbers: Mapping[str, str | None]) -> _Known:
    records: dict[str, dict[str, Any]] = {}
    for table, kind in (("zone", Zone), ("project", Project), ("party", Party), ("restriction", Restriction)):
        records[table] = {one.id: one for one in register.all(kind)}
    records["document"] = {one.id: one for one in register.all(Document)}
    return _Known(
        records,
        dict(numbers),
        LivingIndex(Entry(key, "plot", number) for key, number in numbers.items() if number),
        LivingIndex(entry_of(one) for table in sorted(NAMES) for one in records[table].values()),
        LivingIndex(map(entry_of, records["document"].values())),
        PaperIndex(register.paper_numbers()),
    )
