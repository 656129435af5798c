"""Trouble that is not a kill: a full disk, a locked register, a register that is gone."""

import os
from pathlib import Path

import data.store.database
from data.model import Plot
from data.store.open import open_register
from gis.errors import Conflict, TelimError
from tests.faults.clerk import TODAY, USER, digest
from tests.faults.deeds import dice, everything, random_edit
from tests.faults.disk import locked, small_disk, small_files
from tests.faults.kills import Figures, compare, new_land, work_and_kill

ROOM = 200
"""Kilobytes that are left on the small disk."""


def full_disk(folder: Path) -> Figures:
    """The disk fills up amid edits: all that was confirmed stands, and with room again the work goes on."""
    found = Figures()
    with small_disk(folder / "disk", 4096) as disk:
        if disk is None:
            return file_limit(folder)
        path = new_land(disk)
        filler = disk / "filler"
        free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
        filler.write_bytes(bytes(max(free - ROOM * 1024, 0)))
        said = work_and_kill(["edits", path, 5], None)
        check_full(path, said, found, filler)
    return found


def file_limit(folder: Path) -> Figures:
    """The same where no disk may be mounted: no file may grow beyond a size."""
    found = Figures()
    path = new_land(folder)
    said = work_and_kill(["edits", path, 5], None, small_files(path.stat().st_size + ROOM * 1024))
    check_full(path, said, found, None)
    return found


def check_full(path: Path, said: list[list], found: Figures, filler: Path | None) -> None:
    found.confirmed = sum(line[0] == "done" for line in said) - 1
    if said[-1] != ["refused", "disk_full"]:
        found.lost.append(f"the full disk was told as {said[-1]}")
    if filler is not None:
        filler.unlink()
    compare(path, said, found)
    register = open_register(path, today=TODAY, user=USER)
    register.apply(random_edit(register, dice(1)))
    register.close()


def locked_register(folder: Path) -> Figures:
    """Another program holds the register: locked is said, nothing is half written, and then the edit goes through."""
    found = Figures()
    register = open_register(new_land(folder), today=TODAY, user=USER)
    made, before = random_edit(register, dice(2)), digest(register)
    usual, data.store.database.BUSY_SECONDS = data.store.database.BUSY_SECONDS, 0.2
    try:
        patient = open_register(register.address, today=TODAY, user=USER)
        with locked(Path(register.address)):
            found.lost += told("locked", lambda: patient.apply(made), Conflict)
            found.lost += told("locked", lambda: patient.all(Plot), Conflict)
    finally:
        data.store.database.BUSY_SECONDS = usual
    if digest(register) != before:
        found.lost.append("a locked register was changed")
    patient.apply(made)
    patient.close()
    found.confirmed = 1
    if not register.has_edit(made.id):
        found.lost.append("the edit after the lock is gone")
    register.close()
    return found


def register_gone(folder: Path) -> Figures:
    """The file is moved away while it is open: that is said, no new file appears, and put back it is as it was."""
    found = Figures()
    path = new_land(folder)
    register = open_register(path, today=TODAY, user=USER)
    made, before = random_edit(register, dice(3)), everything(register)
    away = path.with_name("away.gpkg")
    os.replace(path, away)
    found.lost += told("register_gone", lambda: register.apply(made), TelimError)
    found.lost += told("register_gone", lambda: register.all(Plot), TelimError)
    if path.exists():
        found.lost.append("a new file stands where the register was")
    os.replace(away, path)
    if everything(register) != before:
        found.lost.append("the register that came back is another")
    register.apply(made)
    found.confirmed = 1
    register.close()
    return found


def told(code: str, way, kind: type[TelimError]) -> list[str]:
    """Nothing where the way is refused with that code, else what happened instead."""
    try:
        way()
    except kind as error:
        return [] if error.code == code else [f"{error.code} was said instead of {code}"]
    return [f"{code} was not said"]
