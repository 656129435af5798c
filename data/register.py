"""An open register: read, apply an edit, undo, redo, history; the only door to a store."""

import getpass
import platform
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from shapely.geometry.base import BaseGeometry
from sqlalchemy import Connection, func, select, text

from data.edit import TABLE_OF, Edit, record_of
from data.model import CalendarDay, Plot, Project, Record, Zone
from data.past import Past
from data.past_rows import arrays
from data.registration.calendar import WorkingDays
from data.store import attachments as bytes_of_papers
from data.store import foreign, reading
from data.store import past as journalled
from data.store.calendar_loss import calendar_loss
from data.store.cases import Case, read_cases
from data.store.database import MEMORY, Database, Progress
from data.store.document_places import StagePlace, read_stage_places
from data.store.find import find_plot, plots_near
from data.store.gpkg import srid_of
from data.store.journal import read_edit
from data.store.paper_kinds import read_paper_kinds
from data.store.paper_numbers import StagePaper, read_paper_numbers, read_stage_papers
from data.store.plot_records import PlotRecord, read_plot_records
from data.store.reading import Counts, Cover, HistoryEntry, PlotStatus
from data.store.stage_rows import PLOTS, StageRow, count_stages, read_stage_rows
from data.store.summing import PaceLine, Told, read_pace, read_told
from data.store.tables import own_columns, tables
from data.store.undo_rules import Rule, to_redo, to_undo
from data.store.workbench import Workbench
from data.store.writing import write_edit
from gis.errors import TelimError

__all__ = ["Case", "Clock", "Counts", "Cover", "HistoryEntry", "PlotRecord", "PlotStatus", "Register", "utc_now"]

Clock = Callable[[], datetime]
ROWS = 2_000
"""Rows that wait in memory to become records."""


def utc_now() -> datetime:
    """The moment, aware of UTC."""
    return datetime.now(UTC)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "unknown"


class Register:
    """A register of one CRS, opened by one user on one day; may be used from several threads.

    Every method may raise locked (Conflict), register_gone, damaged_register, disk_full and storage_fault.
    """

    def __init__(self, database: Database, crs: str, today: date, user: str | None, clock: Clock) -> None:
        self.database = database
        self.address = MEMORY if database.path is None else str(database.path)
        self.crs = crs
        self.today = today
        self.user = user or _user()
        self.machine = platform.node()
        self.tables = tables(srid_of(crs), crs)
        self._clock = clock
        self._skipped: set[str] = set()

    @property
    def read_only(self) -> bool:
        """True where nothing may be written."""
        return self.database.read_only

    def close(self) -> None:
        """Close the register; nothing is waiting to be written."""
        self.database.close()

    # reading

    def get[R: Record](self, kind: type[R], id: str) -> R | None:
        """The record of that id."""
        found = self.all(kind, id=id)
        return found[0] if found else None

    def all[R: Record](self, kind: type[R], /, **equal: Any) -> list[R]:
        """The records whose fields equal these values, in the order in which they came."""
        table = self.tables[TABLE_OF[kind]]
        question = select(*own_columns(table)).order_by(table.c.fid)
        for name, value in equal.items():
            column = table.c[name.rstrip("_")]
            question = question.where(column.is_(None) if value is None else column == value)
        with self.database.read() as connection:
            parts = connection.execute(question).mappings().partitions(ROWS)
            return [record_of(kind, dict(row)) for part in parts for row in part]

    def tally(self, kind: type[Record], field: str, /, **equal: Any) -> dict[str, int]:
        """Value of a text field -> how many of the records with these values have it; empty ones are left out."""
        table = self.tables[TABLE_OF[kind]]
        column = table.c[field.rstrip("_")]
        question = select(column, func.count()).where(column.is_not(None), column != "").group_by(column)
        for name, value in equal.items():
            question = question.where(table.c[name.rstrip("_")] == value)
        with self.database.read() as connection:
            return {str(key): int(count) for key, count in connection.execute(question).all()}

    def find_plot(self, no_or_id: str) -> Plot:
        """The plot of that id or cadastral number, a living one first. Raises no_such_plot, several_plots."""
        with self.database.read() as connection:
            id = find_plot(connection, no_or_id)
        found = self.get(Plot, id)
        if found is None:
            raise TelimError("no_such_plot", number=no_or_id)
        return found

    def plots_near(self, geom: BaseGeometry, distance: float) -> list[Plot]:
        """The living plots within that distance in metres of a shape in the register CRS."""
        with self.database.read() as connection:
            return plots_near(connection, self.tables["plot"], geom, distance)

    def statuses(self, ids: Iterable[str] | None = None) -> list[PlotStatus]:
        """Where all living plots, or these, stand today."""
        with self.database.read() as connection:
            return reading.read_statuses(connection, ids)

    def cases(self, ids: Iterable[str] | None = None, states: Iterable[PlotStatus] | None = None) -> list[Case]:
        """The applications of all living plots, or of these: days, stage, and when something happened last.

        ``states`` are the statuses of all of them where they are at hand, which spares their reading.
        """
        with self.database.read() as connection:
            found = reading.read_statuses(connection, ids) if states is None else states
            return read_cases(connection, found, few=ids is not None)

    def stage_rows(self, plots: Sequence[str] | None = None) -> tuple[int, Iterator[StageRow]]:
        """How many stages all applications of all plots, or of these, have; and the stages, read part by part."""
        with self.database.read() as connection:
            count, last = count_stages(connection, plots)

        def parts() -> Iterator[StageRow]:
            for after in range(0, last, PLOTS):
                with self.database.read() as connection:
                    found = read_stage_rows(connection, plots, after, after + PLOTS)
                yield from found

        return count, parts()

    def paper_kinds(self, ids: Collection[str] | None = None) -> dict[str, frozenset[str]]:
        """The kinds of papers that plots have (theirs, their projects', investors' and stages'); without any: left out."""
        with self.database.read() as connection:
            return read_paper_kinds(connection, ids)

    def told(self, first: date, kept: Told | None = None) -> Told:
        """What a summary needs beyond statuses and cases: projects, figures, earlier applications since that day.

        ``kept`` was told before and its projects and figures still stand.
        """
        with self.database.read() as connection:
            return read_told(connection, self.tables["fact"], first, kept)

    def pace(self, since: date, zone_id: str | None = None) -> tuple[PaceLine, ...]:
        """How many calendar days the stages took that were done after that day; of one zone, or of all."""
        with self.database.read() as connection:
            return read_pace(connection, since, self.today, zone_id)

    def plot_records(self, ids: Iterable[str] | None = None) -> list[PlotRecord]:
        """What is recorded of all living plots, or of these, without their shapes."""
        with self.database.read() as connection:
            return read_plot_records(connection, ids)

    def stage_places(self) -> dict[str, StagePlace]:
        """Of every paper that was added to a stage: which stage of which plot."""
        with self.database.read() as connection:
            return read_stage_places(connection)

    def paper_numbers(self) -> list[tuple[int, str]]:
        """The numbers of the papers that stages have given, each with the row number of its stage."""
        with self.database.read() as connection:
            return read_paper_numbers(connection)

    def stage_papers(self, stages: Iterable[int | str]) -> list[StagePaper]:
        """The stages of these row numbers or ids that have given a paper, with the number and the plot."""
        with self.database.read() as connection:
            return read_stage_papers(connection, stages)

    def cover(self) -> Cover:
        """All living plots that have a shape, as columns for map and table."""
        with self.database.read() as connection:
            return reading.read_cover(connection)

    def counts(self) -> Counts:
        """How many living plots there are, by status."""
        with self.database.read() as connection:
            return reading.read_counts(connection)

    def history(self, plot_id: str | None = None, limit: int | None = None) -> list[HistoryEntry]:
        """The edits, newest first; of one plot all that touch its passport."""
        with self.database.read() as connection:
            return reading.read_history(connection, plot_id, limit)

    def calendar_loss(self) -> str | None:
        """The id of the edit by which another program emptied the calendar; None where none has."""
        with self.database.read() as connection:
            return calendar_loss(connection)

    # the bytes of papers

    def attachment(self, hash: str) -> bytes:
        """The bytes of that SHA-256. Raises attachment_missing, attachment_damaged."""
        with self.database.read() as connection:
            return bytes_of_papers.read_attachment(connection, hash)

    def faulty_attachments(self, progress: Progress | None = None) -> frozenset[str]:
        """The hashes whose bytes are missing or do not give them; every one is read, and ``progress`` may raise Cancelled."""
        with self.database.read() as connection:
            hashes = bytes_of_papers.read_hashes(connection)
        faulty = set()
        for place, hash in enumerate(hashes):
            if progress is not None:
                progress(place, len(hashes))
            with self.database.read() as connection:  # one look each, so that nobody waits long to write
                if not bytes_of_papers.is_whole(connection, hash):
                    faulty.add(hash)
        return frozenset(faulty)

    def known_files(self, names: Iterable[str]) -> frozenset[tuple[str, int]]:
        """The (name, bytes) of files with one of these names that stand as papers of any subject."""
        with self.database.read() as connection:
            return bytes_of_papers.read_known_files(connection, names)

    def record_history(self, id: str, limit: int | None = None) -> list[HistoryEntry]:
        """The edits, newest first, that touch that project, investor or zone, or what belongs to it."""
        with self.database.read() as connection:
            return reading.read_record_history(connection, id, limit)

    def past(self, progress: Progress) -> Past:
        """All that was, ready to be asked for any day; takes seconds where there are many stages. May raise Cancelled."""
        calendar = WorkingDays(self.all(CalendarDay))
        projects = {one.id: (one.name_kk, one.name_ru) for one in self.all(Project)}
        zones = [(zone.id, zone.name_kk, zone.name_ru) for zone in self.all(Zone)]
        with self.database.read() as connection:
            out, days = journalled.undone(connection), journalled.written_days(connection)
            rows = arrays(
                journalled.read_plots(connection, out, days), journalled.read_looks(connection, out, days),
                journalled.read_births(connection), journalled.read_registrations(connection),
                journalled.read_stages(connection, out, days, progress), journalled.read_links(connection), projects, calendar,
                self.today,
            )  # fmt: skip
        return Past(rows, Workbench(self.tables, zones), self.today)

    def told_of(self, plot_id: str) -> list[journalled.Told]:
        """Every change of the plot's passport that was not undone, oldest first."""
        with self.database.read() as connection:
            return journalled.told_of_plot(connection, self.tables, plot_id)

    # the journal

    def has_edit(self, id: str) -> bool:
        """True where that edit was applied."""
        with self.database.read() as connection:
            return connection.execute(text("SELECT 1 FROM edit WHERE id = :id"), {"id": id}).first() is not None

    def edit(self, id: str) -> Edit:
        """The edit of that id as it was stored. Raises no_such_edit."""
        with self.database.read() as connection:
            return read_edit(connection, self.tables, id)

    def mark(self) -> int:
        """How far the journal goes now."""
        with self.database.read() as connection:
            return int(connection.execute(text("SELECT coalesce(max(fid), 0) FROM edit")).scalar_one())

    def changes_since(self, mark: int) -> tuple[list[Edit], int]:
        """Everybody's edits after the mark, oldest first, and the new mark."""
        with self.database.read() as connection:
            rows = connection.execute(text("SELECT fid, id FROM edit WHERE fid > :m ORDER BY fid"), {"m": mark}).all()
            return [read_edit(connection, self.tables, id) for _, id in rows], rows[-1][0] if rows else mark

    def data_version(self) -> int:
        """A number that differs after anyone has written; cheap enough for every second."""
        return self.database.data_version()

    # writing

    def apply(
        self, edit: Edit, progress: Progress | None = None, attachments: Mapping[str, bytes] | None = None
    ) -> None:
        """Write the edit and its journal, durably and wholly or not at all; ``progress`` may raise Cancelled.

        ``attachments`` are the bytes of its papers by their SHA-256; those that no paper of the edit names are left out.
        Raises Conflict where a row has changed meanwhile or a link or id does not hold; not_finite; read_only_register;
        attachment_damaged where bytes do not give their hash.
        """
        named = bytes_of_papers.named_by(edit) if attachments else frozenset()
        wanted = {hash: data for hash, data in (attachments or {}).items() if hash in named}
        with self.database.write(progress) as connection:
            bytes_of_papers.write_attachments(connection, wanted, progress)
            self._write(connection, edit)

    def _write(self, connection: Connection, edit: Edit) -> Edit:
        with foreign.own_writes(connection):
            return write_edit(connection, self.tables, self.crs, edit, self.user, self.machine, self._clock())

    @property
    def undo_name(self) -> str | None:
        """The name of the edit that undo would take back."""
        return self._next(to_undo)

    @property
    def redo_name(self) -> str | None:
        """The name of the edit that redo would do again."""
        return self._next(to_redo)

    def undo(self) -> Edit:
        """Take back this user's newest edit that stands, and give the new edit. Raises nothing_to_undo, Conflict."""
        return self._turn_back(to_undo, "nothing_to_undo")

    def redo(self) -> Edit:
        """Do again what this user's last undo took back. Raises nothing_to_redo, Conflict."""
        return self._turn_back(to_redo, "nothing_to_redo")

    def skip_undo(self) -> None:
        """Leave out the edit that undo met a Conflict on, so that the next undo takes the one before."""
        self._skip(to_undo)

    def skip_redo(self) -> None:
        """Leave out the undo that redo met a Conflict on."""
        self._skip(to_redo)

    def _next(self, rule: Rule) -> str | None:
        with self.database.read() as connection:
            found = rule(connection, self.user, frozenset(self._skipped))
        return found[1] if found else None

    def _skip(self, rule: Rule) -> None:
        with self.database.read() as connection:
            found = rule(connection, self.user, frozenset(self._skipped))
        if found:
            self._skipped.add(found[0])

    def _turn_back(self, rule: Rule, nothing: str) -> Edit:
        with self.database.write() as connection:
            found = rule(connection, self.user, frozenset(self._skipped))
            if found is None:
                raise TelimError(nothing)
            return self._write(connection, ~read_edit(connection, self.tables, found[0]))

    def adopt_foreign(self) -> Edit | None:
        """Journal what other programs wrote into the tables as one edit of theirs; None where there is nothing."""
        with self.database.read() as connection:
            if not foreign.told(connection):
                return None
        with self.database.write() as connection:
            return foreign.adopt(connection, self.tables, self.crs, self._clock())
