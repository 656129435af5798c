"""What the tables and the journal tell about the past: every plot that ever was, and the states of its rows.

What was taken back by undo has never happened: an edit that was undone, and the undo itself, are left out.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry
from sqlalchemy import Connection

from data.edit import Change
from data.registration.steps import State
from data.store.column_types import day_of, moment_of
from data.store.geometry_type import to_shapes
from data.store.journal import row_of_text
from data.store.tables import Tables

Progress = Callable[[int, int], None]
PIECE = 20_000
"""Rows between two looks whether the reading is still wanted."""


@dataclass(frozen=True, slots=True)
class Look:
    """A plot in one state of its row; ``geom`` None where it is as in the state before."""

    number: str | None
    zone_id: str | None
    area_m2: float | None
    geom: BaseGeometry | None


@dataclass(frozen=True, slots=True)
class PlotPast:
    """A plot as it stands, when the journal got it and lost it, and its earlier states, each until a day."""

    id: str
    look: Look
    retired_on: date | None
    written: date | None
    gone: date | None = None
    """The day on which another program took the row out."""


@dataclass(frozen=True, slots=True)
class RegistrationPast:
    """A registration as it stands; ``fid`` tells which of two of one day came later."""

    id: str
    fid: int
    plot_id: str
    project_id: str | None
    track: str
    opened_on: date
    ended_on: date | None
    released_on: date | None


@dataclass(frozen=True, slots=True)
class StagePast:
    """A stage with the states of its row in the order in which they were written, the present one last."""

    registration_id: str
    fid: int
    key: str
    position: int
    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class LinkPast:
    """A plot served a project from a day until a day."""

    plot_id: str
    project_id: str
    from_: date | None
    to: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """A change with the edit that made it: what, when, who and why."""

    edit_id: str
    name: str
    when: datetime
    who: str
    note: str | None
    change: Change

    @property
    def day(self) -> date:
        """The day of writing where the office is."""
        return self.when.astimezone().date()


def undone(connection: Connection) -> frozenset[str]:
    """The ids of the edits that were taken back, and of those that took them back; a redo lets the edit stand."""
    out: set[str] = set()
    for id, undoes in connection.exec_driver_sql(
        "SELECT id, undoes FROM edit WHERE undoes IS NOT NULL ORDER BY fid DESC"
    ):
        if id not in out:
            out |= {id, undoes}
    return frozenset(out)


def written_days(connection: Connection) -> dict[str, date]:
    """Edit -> the day on which it was written, where the office is."""
    rows = connection.exec_driver_sql('SELECT id, "when" FROM edit')
    return {id: moment_of(when).astimezone().date() for id, when in rows}


def told_of_plot(connection: Connection, tables: Tables, plot_id: str) -> list[Told]:
    """Every change of the plot's passport that stands, oldest first."""
    out = undone(connection)
    rows = connection.exec_driver_sql(
        'SELECT e.id, e.name, e."when", e.who, e.note, c."table", c.before, c.after FROM change c'
        " JOIN edit e ON e.id = c.edit WHERE c.plot = ? ORDER BY c.fid",
        (plot_id,),
    ).all()
    return [
        Told(id, name, moment_of(when), who, note,
             Change(table, row_of_text(tables[table], before), row_of_text(tables[table], after)))
        for id, name, when, who, note, table, before, after in rows
        if id not in out and table in tables
    ]  # fmt: skip


def read_plots(connection: Connection, out: frozenset[str], days: dict[str, date]) -> list[PlotPast]:
    """All plots of the register, retired ones too, and those that another program took out."""
    raw = _raw(connection)
    rows = raw.execute(
        "SELECT id, cadastral_no, zone_id, area_m2, retired_on, geom FROM plot WHERE geom IS NOT NULL ORDER BY fid"
    ).fetchall()
    shapes = to_shapes([row[5] for row in rows])
    written = _first_written(raw, out, days)
    found = [
        PlotPast(id, Look(number, zone, area, shape), day_of(retired), written.get(id))
        for (id, number, zone, area, retired, _), shape in zip(rows, shapes, strict=True)
    ]
    return [*found, *_lost(raw, out, days, {plot.id for plot in found}, written)]


def _first_written(raw: sqlite3.Connection, out: frozenset[str], days: dict[str, date]) -> dict[str, date]:
    rows = raw.execute('SELECT "row", edit FROM change WHERE "table" = \'plot\' AND before IS NULL ORDER BY fid DESC')
    return {row: days[edit] for row, edit in rows if edit not in out}


def _lost(
    raw: sqlite3.Connection, out: frozenset[str], days: dict[str, date], there: set[str], written: dict[str, date]
) -> Iterator[PlotPast]:
    """Plots whose row is gone without an undo."""
    rows = raw.execute(
        "SELECT \"row\", edit, json_extract(before, '$.cadastral_no'), json_extract(before, '$.zone_id'),"
        " json_extract(before, '$.area_m2'), json_extract(before, '$.geom') FROM change"
        " WHERE \"table\" = 'plot' AND after IS NULL ORDER BY fid"
    )
    for id, edit, number, zone, area, wkb in rows:
        if edit not in out and id not in there and wkb is not None:
            look = Look(number, zone, area, shapely.from_wkb(wkb))
            yield PlotPast(id, look, None, written.get(id), gone=days[edit])


def read_looks(
    connection: Connection, out: frozenset[str], days: dict[str, date]
) -> Iterator[tuple[str, date, Look, Look]]:
    """Plot, day, and its look before and after a change of boundary, number or zone, in the order of writing."""
    parts = ("cadastral_no", "zone_id", "area_m2", "geom")
    both = ", ".join(f"json_extract(c.{side}, '$.{part}')" for side in ("before", "after") for part in parts)
    rows = _raw(connection).execute(
        f'SELECT c."row", c.edit, {both} FROM change c WHERE c."table" = \'plot\''  # noqa: S608
        " AND c.before IS NOT NULL AND c.after IS NOT NULL ORDER BY c.fid"
    )
    for id, edit, *values in rows:
        if edit not in out and values[:4] != values[4:]:
            same = values[3] == values[7]
            yield id, days[edit], _look(values[:4], same=same), _look(values[4:], same=same)


def _look(values: Sequence[Any], *, same: bool) -> Look:
    number, zone, area, wkb = values
    return Look(number, zone, area, None if same or wkb is None else shapely.from_wkb(wkb))


def read_registrations(connection: Connection) -> list[RegistrationPast]:
    """All registrations, those of a plot by the day of opening."""
    rows = _raw(connection).execute(
        "SELECT id, fid, plot_id, project_id, track, opened_on, ended_on, released_on FROM registration"
        " ORDER BY plot_id, opened_on, fid"
    )
    return [
        RegistrationPast(id, fid, plot, project, track, day_of(opened) or date.min, day_of(ended), day_of(released))
        for id, fid, plot, project, track, opened, ended, released in rows
    ]


def read_stages(
    connection: Connection, out: frozenset[str], days: dict[str, date], progress: Progress
) -> Iterator[StagePast]:
    """All stages, in no order."""
    raw = _raw(connection)
    earlier = _earlier_states(raw, out, days)
    (total,) = raw.execute("SELECT count(*) FROM stage").fetchone()
    rows = raw.execute(
        "SELECT id, registration_id, fid, key, position, status, started_on, suspended_on, ended_on, due, suspended_days"
        " FROM stage"
    )
    known: dict[str | None, date | None] = {None: None}
    for place, (id, registration, fid, key, position, *state) in enumerate(rows):
        if place % PIECE == 0:
            progress(place, total)
        states = earlier.pop(id, None) or [_state(state, known)]
        yield StagePast(registration, fid, key, position, tuple(states))


def _earlier_states(raw: sqlite3.Connection, out: frozenset[str], days: dict[str, date]) -> dict[str, list[State]]:
    """Stage -> its states, of the stages that the journal has seen change."""
    parts = ("status", "started_on", "suspended_on", "ended_on", "due", "suspended_days")
    both = ", ".join(f"json_extract({side}, '$.{part}')" for side in ("before", "after") for part in parts)
    rows = raw.execute(
        f'SELECT "row", edit, {both} FROM change WHERE "table" = \'stage\''  # noqa: S608
        " AND before IS NOT NULL AND after IS NOT NULL ORDER BY fid"
    )
    known: dict[str | None, date | None] = {None: None}
    found: dict[str, list[State]] = {}
    for id, edit, *values in rows:
        if edit not in out:
            states = found.setdefault(id, [])
            if not states:
                states.append(_state(values[:6], known))
            states.append(_state(values[6:], known, days[edit], edit))
    return found


def _state(
    values: Sequence[Any], known: dict[str | None, date | None], written: date | None = None, edit: str | None = None
) -> State:
    status, *texts, suspended_days = values
    started, suspended, ended, due = (
        known[text] if text in known else known.setdefault(text, day_of(text)) for text in texts
    )
    return State(status, started, suspended, ended, due, suspended_days or 0, written, edit)


def read_links(connection: Connection) -> list[LinkPast]:
    """Which plot has served which project, in the order of the table."""
    rows = _raw(connection).execute('SELECT plot_id, project_id, "from", "to" FROM plot_project ORDER BY fid')
    return [LinkPast(plot, project, day_of(begin), day_of(end)) for plot, project, begin, end in rows]


def read_births(connection: Connection) -> dict[str, date]:
    """Child -> the day on which it came from its parents."""
    rows = _raw(connection).execute('SELECT child_id, min("on") FROM lineage GROUP BY child_id')
    return {child: born for child, day in rows if (born := day_of(day)) is not None}


def _raw(connection: Connection) -> sqlite3.Connection:
    """The driver's own connection: a million rows are not to be wrapped one by one."""
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw
