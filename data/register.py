"""An open register: read, apply an edit, undo, redo, history; the only door to a store."""

import getpass
import platform
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from shapely.geometry.base import BaseGeometry
from sqlalchemy import Connection, select, text

from data.edit import TABLE_OF, Edit, record_of
from data.model import CalendarDay, Plot, Project, Record, Zone
from data.past import Past
from data.past_rows import arrays
from data.registration.calendar import WorkingDays
from data.store import foreign, reading
from data.store import past as journalled
from data.store.cases import Case, read_cases
from data.store.database import MEMORY, Database, Progress
from data.store.find import find_plot, plots_near
from data.store.gpkg import srid_of
from data.store.journal import read_edit
from data.store.reading import Counts, Cover, HistoryEntry, PlotStatus
from data.store.tables import own_columns, tables
from data.store.undo_rules import Rule, to_redo, to_undo
from data.store.workbench import Workbench
from data.store.writing import write_edit
from gis.errors import TelimError

__all__ = ["Case", "Clock", "Counts", "Cover", "HistoryEntry", "PlotStatus", "Register", "utc_now"]

Clock = Callable[[], datetime]


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
            rows = connection.execute(question).mappings().all()
        return [record_of(kind, dict(row)) for row in rows]

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

    def cases(self, ids: Iterable[str] | None = None) -> list[Case]:
        """The applications of all living plots, or of these: days, stage, and when something happened last."""
        with self.database.read() as connection:
            return read_cases(connection, ids)

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

    def told(self, plot_id: str) -> list[journalled.Told]:
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

    def apply(self, edit: Edit, progress: Progress | None = None) -> None:
        """Write the edit and its journal, durably and wholly or not at all; ``progress`` may raise Cancelled.

        Raises Conflict where a row has changed meanwhile or a link or id does not hold; not_finite; read_only_register.
        """
        with self.database.write(progress) as connection:
            self._write(connection, edit)

    def _write(self, connection: Connection, edit: Edit) -> Edit:
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
            if not foreign.strangers(connection):
                return None
        with self.database.write() as connection:
            return foreign.adopt(connection, self.tables, self.crs, self._clock())
