"""A clerk who does something at random: every act of data/acts, on whatever the register holds."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from random import Random

import shapely

from data.acts.advance_stage import move_stage
from data.acts.change_boundary import change_boundary
from data.acts.change_record import change_record
from data.acts.change_zone import change_zone
from data.acts.end_right import end_right
from data.acts.link_project import link_project
from data.acts.new_party import new_party
from data.acts.new_plot import new_plot
from data.acts.new_project import new_project
from data.acts.new_zone import new_zone
from data.acts.open_registration import open_registration
from data.acts.release_plot import release_plot
from data.acts.retire_plot import retire_plot
from data.acts.set_calendar_day import set_calendar_day
from data.acts.set_fact import remove_fact, set_fact
from data.acts.unlink_project import unlink_project
from data.edit import RECORD_OF, Edit, edit, insert, row_of
from data.frame import frame_of
from data.model import Document, Fact, Party, Plot, Project, Record, Stage, Zone
from data.register import Register
from data.registration.moves import STAGE_STATUSES
from gis.errors import TelimError

PLACES = {"EPSG:10945": (11_697_000.0, 4_970_000.0), "EPSG:10946": (12_318_700.0, 4_895_200.0)}
"""The corner of the land in which each system's plots are drawn."""
SIDE = 100.0

Deed = Callable[[Register, Random], Edit | None]


def dice(seed: int) -> Random:
    """Chance that is the same again for the same seed."""
    return Random(seed)  # noqa: S311 - nothing here is a secret


def found_land(register: Register) -> None:
    """The two zones and the first plot, which a clerk needs before anything else."""
    for name, crs in (("Қызылорда", "EPSG:10945"), ("Шиелі", "EPSG:10946")):
        register.apply(new_zone(register, name, crs=crs, boundary=_square(crs, -1, -1, 40 * SIDE)))
    for zone, number in zip(register.all(Zone), ("10-156-999-001", "10-154-999-001"), strict=True):
        register.apply(new_plot(register, zone, _square(zone.crs, 0, 0), number))


def random_edit(register: Register, chance: Random) -> Edit:
    """An edit that the register allows now, not yet applied; its changes are those of one act."""
    while True:
        deed = chance.choice(DEEDS)
        try:
            made = deed(register, chance)
        except TelimError:
            continue
        if made is not None and made.changes:
            return made


def everything(register: Register) -> dict[str, dict[str, dict[str, object]]]:
    """Table -> id -> row of all records, shapes as WKB: two registers that are alike bit for bit give equal ones."""
    found = {}
    for table, kind in RECORD_OF.items():
        rows = {record.id: row_of(record) for record in register.all(kind)}
        for row in rows.values():
            if "geom" in row:
                row["geom"] = None if row["geom"] is None else shapely.to_wkb(row["geom"])
        found[table] = rows
    return found


def sound(path: str | Path) -> str:
    """What the database itself says about a file: ok, or what is broken."""
    try:
        with closing(sqlite3.connect(path)) as base:
            faults = [row[0] for row in base.execute("PRAGMA integrity_check") if row[0] != "ok"]
            faults += [f"lost link in {row[0]}" for row in base.execute("PRAGMA foreign_key_check")]
            placed = base.execute("SELECT count(*) FROM plot WHERE geom IS NOT NULL").fetchone()
            indexed = base.execute("SELECT count(*) FROM rtree_plot_geom").fetchone()
    except sqlite3.DatabaseError as error:
        return str(error)
    if placed != indexed:
        faults.append("the spatial index misses plots")
    return "; ".join(faults) or "ok"


def _square(crs: str, column: int, row: int, side: float = SIDE) -> list[tuple[float, float]]:
    e, n = PLACES[crs][0] + column * SIDE, PLACES[crs][1] + row * SIDE
    return [(e, n + side), (e + side, n + side), (e + side, n), (e, n)]


def _one[R: Record](register: Register, kind: type[R], chance: Random, **equal: object) -> R:
    found = register.all(kind, **equal)
    if not found:
        raise TelimError("nothing_there")
    return chance.choice(found)


def _day(register: Register, chance: Random) -> date:
    return register.today - timedelta(days=chance.randrange(400))


def _plot(register: Register, chance: Random) -> Edit:
    zone = chance.choice([zone for zone in register.all(Zone) if zone.crs in PLACES])
    return new_plot(register, zone, _square(zone.crs, chance.randrange(30), chance.randrange(30)), note="жаңа")


def _bend(register: Register, chance: Random) -> Edit:
    """A corner somewhere else, or one more on the first side."""
    plot = _one(register, Plot, chance, retired_on=None)
    zone = register.get(Zone, plot.zone_id) if plot.zone_id else None
    corners = shapely.get_coordinates(frame_of(register, zone).to_working(plot.geom))[:-1]
    at = chance.randrange(len(corners))
    corners[at] += (round(chance.uniform(-9, 9), 3), round(chance.uniform(-9, 9), 3))
    return change_boundary(register, plot, corners)


def _stage(register: Register, chance: Random) -> Edit:
    stage = _one(register, Stage, chance)
    return move_stage(register, stage, chance.choice(STAGE_STATUSES), note=chance.choice((None, "себебі бар")))


def _fact(register: Register, chance: Random) -> Edit:
    project = _one(register, Project, chance)
    value = chance.choice((None, chance.uniform(0, 1e6)))
    return set_fact(register, "project", project.id, "jobs", value, as_of=_day(register, chance), source_kk="газет")


def _paper(register: Register, chance: Random) -> Edit:
    plot = _one(register, Plot, chance)
    return edit("add_document", [insert(Document(subject="plot", subject_id=plot.id, title="акт", number="№ 7"))])


DEEDS: tuple[Deed, ...] = (
    _plot,
    _plot,
    _plot,
    _bend,
    _bend,
    _stage,
    _stage,
    _stage,
    _fact,
    _paper,
    lambda register, chance: retire_plot(register, _one(register, Plot, chance), "бөлінді"),
    lambda register, chance: new_project(register, f"Жоба {chance.random()}", state="idea"),
    lambda register, chance: new_party(register, "«Арал» ЖШС", project=_one(register, Project, chance)),
    lambda register, chance: link_project(
        register, _one(register, Plot, chance), _one(register, Project, chance), replace=chance.random() < 0.5
    ),
    lambda register, chance: unlink_project(register, _one(register, Plot, chance)),
    lambda register, chance: open_registration(
        register, _one(register, Plot, chance), chance.choice(("allotment", "zone")), start=chance.random() < 0.7
    ),
    lambda register, chance: end_right(register, _one(register, Plot, chance), "seized", note="шешім"),
    lambda register, chance: release_plot(register, _one(register, Plot, chance)),
    lambda register, chance: change_record(
        register, _one(register, Plot, chance), note=f"{chance.random()}", divisible=chance.choice((True, False, None))
    ),
    lambda register, chance: change_record(register, _one(register, Party, chance), phone=f"{chance.random()}"),
    lambda register, chance: remove_fact(register, _one(register, Fact, chance)),
    lambda register, chance: set_calendar_day(register, _day(register, chance), chance.random() < 0.5),
    lambda register, chance: new_zone(register, f"Аймақ {chance.random()}", crs="EPSG:10946"),
    lambda register, chance: change_zone(
        register,
        _one(register, Zone, chance, crs="EPSG:10945"),
        _square("EPSG:10945", -1, -1, chance.uniform(3e3, 5e3)),
    ),
    lambda register, chance: change_record(
        register, _one(register, Zone, chance, geom=None), crs=chance.choice(("EPSG:10945", "EPSG:10946"))
    ),
)
"""What a clerk does; the frequent things stand more than once."""
