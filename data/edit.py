"""What changed, as a value: an Edit of Changes that can be applied, inverted and written into the journal."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields, replace
from functools import cache
from typing import Any

from data.model import (
    Acceptance,
    CalendarDay,
    Context,
    Document,
    Fact,
    Lineage,
    ListEntry,
    Party,
    Plot,
    PlotProject,
    Project,
    Record,
    Registration,
    Restriction,
    Row,
    SavedView,
    Stage,
    StageKindRow,
    TrackKind,
    Zone,
    new_id,
)

TABLE_OF: dict[type[Record], str] = {
    Zone: "zone",
    Plot: "plot",
    Project: "project",
    Party: "party",
    PlotProject: "plot_project",
    Lineage: "lineage",
    Registration: "registration",
    Stage: "stage",
    Document: "document",
    Fact: "fact",
    Restriction: "restriction",
    Acceptance: "acceptance",
    Context: "context",
    CalendarDay: "calendar",
    ListEntry: "list_entry",
    TrackKind: "track",
    StageKindRow: "stage_kind",
    SavedView: "saved_view",
}
RECORD_OF: dict[str, type[Record]] = {table: record for record, table in TABLE_OF.items()}


def row_of(record: Record) -> Row:
    """The record as column name -> value."""
    return {column: getattr(record, name) for name, column in _names(TABLE_OF[type(record)])}


def record_of[R: Record](kind: type[R], row: Row) -> R:
    """The row as a record of that kind; columns that the record does not know are left out."""
    return kind(**{name: row[column] for name, column in _names(TABLE_OF[kind]) if column in row})


@cache
def _names(table: str) -> tuple[tuple[str, str], ...]:
    """The fields of the records of a table, each with its column."""
    return tuple((field.name, field.name.rstrip("_")) for field in fields(RECORD_OF[table]))


@dataclass(frozen=True, slots=True)
class Change:
    """One row of one table from before to after; None means that it is not there."""

    table: str
    before: Row | None
    after: Row | None

    def __invert__(self) -> "Change":
        return Change(self.table, self.after, self.before)

    @property
    def row_id(self) -> str:
        """The id of the row."""
        row = self.after if self.after is not None else self.before
        assert row is not None
        return str(row["id"])


def insert(record: Record) -> Change:
    """The record comes into being."""
    return Change(TABLE_OF[type(record)], None, row_of(record))


def update[R: Record](before: R, **values: Any) -> Change:
    """The record gets these values and a new stamp."""
    after = replace(before, stamp=new_id(), **values)
    return Change(TABLE_OF[type(before)], row_of(before), row_of(after))


def delete(record: Record) -> Change:
    """The record goes; the journal keeps it."""
    return Change(TABLE_OF[type(record)], row_of(record), None)


@dataclass(frozen=True, slots=True)
class Edit:
    """One act of a clerk: its name (a code such as ``new_plot``), its changes, and why, where a reason was asked for."""

    name: str
    changes: tuple[Change, ...]
    id: str = field(default_factory=new_id)
    note: str | None = None
    undoes: str | None = None

    def __invert__(self) -> "Edit":
        return Edit(self.name, tuple(~change for change in reversed(self.changes)), undoes=self.id)

    def ids(self, table: str) -> frozenset[str]:
        """The ids of the rows of that table that this edit touches."""
        return frozenset(change.row_id for change in self.changes if change.table == table)


def edit(name: str, changes: Iterable[Change], note: str | None = None, id: str | None = None) -> Edit:
    """An edit with a new id, or with the one given by the sketch that it comes from."""
    return Edit(name, tuple(changes), id or new_id(), note)
