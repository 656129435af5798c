"""The program that is killed: ``python -m tests.faults.clerk edits|sketch REGISTER SEED [FOLDER]``.

It says on stdout what it is about to do and what is done; a line that was said ``done`` must never be lost.
"""

import hashlib
import json
import math
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from data.store.open import open_register
from gis.errors import TelimError
from gui.tools.draw import DrawTool
from gui.tools.sketch_file import SketchFolder
from gui.tools.toolbox import Toolbox
from tests.faults.deeds import dice, everything, random_edit
from tests.gui.tools.desk import Desk

TODAY = date(2026, 11, 23)
USER = "aiman"


def digest(register: Register) -> str:
    """One line that is the same only for registers that are alike bit for bit.

    In whatever order the rows stand: an undone removal brings its row back as the last one.
    """
    alike = [(table, sorted(rows.items())) for table, rows in everything(register).items()]
    return hashlib.sha256(repr(alike).encode()).hexdigest()


def tell(*words: object) -> None:
    """One line, out at once."""
    print(json.dumps(words), flush=True)


def edits(path: str, seed: int, most: int = 2000) -> None:
    """Random acts, one after another, until killed or refused."""
    register = open_register(path, today=TODAY, user=USER)
    chance = dice(seed)
    tell("done", None, digest(register))
    for _ in range(most):
        made = random_edit(register, chance)
        tell("about", made.id)
        try:
            register.apply(made)
        except TelimError as error:
            tell("refused", error.code)
            break
        tell("done", made.id, digest(register))
    register.close()


def desk_of(register: Register, folder: Path) -> Desk:
    """A desk over a register on disk, with sketches on disk."""
    desk = Desk(SketchFolder(folder))
    desk.register.close()
    desk.register = register
    desk.zone = next(zone for zone in register.all(Zone) if zone.crs == "EPSG:10946")
    desk.frame = frame_of(register, desk.zone)
    desk.box = Toolbox(replace(desk._host(SketchFolder(folder)), address=register.address))
    desk.refresh()
    return desk


def sketch(path: str, seed: int, folder: Path) -> None:
    """Draw plot after plot by clicks; every corner that the sketch holds is told."""
    register = open_register(path, today=TODAY, user=USER)
    desk = desk_of(register, folder)
    chance = dice(seed)
    tell("plots", len(register.all(Plot)))
    for turn in range(500):
        tool = desk.box.start("draw")
        assert isinstance(tool, DrawTool)
        corners = chance.randrange(3, 9)
        middle = (600 + 80 * (turn % 20), 600 + 80 * (turn // 20))
        for n in range(corners):
            angle = 2 * math.pi * n / corners
            desk.click(middle[0] + 30 * math.sin(angle), middle[1] + 30 * math.cos(angle))
            tell("corner", *tool.points[-1])
        desk.keys("Enter")
        tell("plots", len(register.all(Plot)))
    register.close()


if __name__ == "__main__":
    what, where, number, *more = sys.argv[1:]
    if what == "edits":
        edits(where, int(number))
    else:
        sketch(where, int(number), Path(more[0]))
