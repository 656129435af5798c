"""Kill the clerk's program at a random moment, and compare what is left with what it had confirmed."""

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import shapely

from data.edit import Edit
from data.model import Plot
from data.store.open import create_register, open_register
from gui.tools.sketch_file import SketchFolder
from tests.conftest import ROOT
from tests.faults.clerk import TODAY, USER, desk_of, digest
from tests.faults.deeds import dice, found_land, sound

LONGEST = 0.8
"""Seconds that the program may work before it is killed."""


@dataclass(slots=True)
class Figures:
    """What came of it; ``lost`` says what was not as it had been confirmed, one line a loss."""

    kills: int = 0
    confirmed: int = 0
    ahead: int = 0  # written, but killed before it could be said
    lost: list[str] = field(default_factory=list)


def new_land(folder: Path) -> Path:
    """A fresh register on disk with two zones and their first plots."""
    path = folder / "register.gpkg"
    register = create_register(path, today=TODAY, user=USER)
    found_land(register)
    register.close()
    return path


def work_and_kill(
    words: Sequence[object], seconds: float | None, under: Sequence[str] = (), program: str = "tests.faults.clerk"
) -> list[list]:
    """What the program said before it was killed, so many seconds after its first word; None: it ends by itself."""
    command = [*under, sys.executable, "-m", program, *map(str, words)]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    said = [child.stdout.readline()]
    timer = threading.Timer(seconds or 0.0, child.kill)
    if seconds is not None:
        timer.start()
    said += child.stdout.readlines()
    timer.cancel()
    child.wait()
    child.stdout.close()
    return [json.loads(line) for line in said if line.endswith("\n")]


def kill_edits(folder: Path, kills: int, seed: int) -> Figures:
    """Kill it amid random edits: every confirmed edit stands, bit for bit, and at most the announced one besides."""
    found, chance = Figures(), dice(seed)
    template = new_land(folder)
    for turn in range(kills):
        path = Path(shutil.copy(template, folder / f"edits{turn}.gpkg"))
        said = work_and_kill(["edits", path, seed + turn], chance.uniform(0.0, LONGEST))
        found.kills += 1
        found.confirmed += sum(line[0] == "done" for line in said) - 1
        compare(path, said, found)
        path.unlink()
    return found


def compare(path: Path, said: list[list], found: Figures) -> None:
    """The register against the last line that was confirmed."""
    wanted = [line for line in said if line[0] == "done"][-1][2]
    confirmed = [line[1] for line in said if line[0] == "done" and line[1]]
    announced = [line[1] for line in said if line[0] == "about"]
    register = open_register(path, today=TODAY, user=USER)
    try:
        missing = [id for id in confirmed if not register.has_edit(id)]
        if missing:
            found.lost.append(f"{path.name}: {len(missing)} confirmed edits are gone")
        if len(announced) > len(confirmed) and register.has_edit(announced[-1]):
            found.ahead += 1
            undone: Edit = register.undo()
            if undone.undoes != announced[-1]:
                found.lost.append(f"{path.name}: another edit came after the announced one")
        if digest(register) != wanted:
            found.lost.append(f"{path.name}: the records are not as they were confirmed")
    finally:
        register.close()
    if (fault := sound(path)) != "ok":
        found.lost.append(f"{path.name}: {fault}")


def kill_sketches(folder: Path, kills: int, seed: int) -> Figures:
    """Kill it amid drawing: the sketch comes back with every corner that was clicked, or stands as a plot."""
    found, chance = Figures(), dice(seed)
    template = new_land(folder)
    for turn in range(kills):
        path = Path(shutil.copy(template, folder / f"sketch{turn}.gpkg"))
        sketches = folder / f"sketches{turn}"
        said = work_and_kill(["sketch", path, seed + turn, sketches], chance.uniform(0.0, LONGEST))
        found.kills += 1
        found.confirmed += sum(line[0] == "corner" for line in said)
        compare_sketch(path, sketches, said, found)
        path.unlink()
    return found


def compare_sketch(path: Path, folder: Path, said: list[list], found: Figures) -> None:
    """The sketch folder and the register against the corners that were told."""
    last = max(place for place, line in enumerate(said) if line[0] == "plots")
    plots, corners = said[last][1], [(line[1], line[2]) for line in said[last + 1 :]]
    register = open_register(path, today=TODAY, user=USER)
    try:
        waiting = SketchFolder(folder).load(register.address, register.has_edit)
        standing = register.all(Plot)
        if len(standing) == plots + 1:
            found.ahead += 1
            if waiting or shapely.get_num_coordinates(standing[-1].geom) != len(corners) + 1:
                found.lost.append(f"{path.name}: the plot is not the sketch")
            return
        if len(standing) != plots:
            found.lost.append(f"{path.name}: {plots} plots were confirmed, {len(standing)} are there")
        kept = [corner.at for sketch in waiting for corner in sketch.corners]
        found.ahead += len(kept) > len(corners)
        if len(waiting) > 1 or kept[: len(corners)] != corners or len(kept) > len(corners) + 1:
            found.lost.append(f"{path.name}: {len(corners)} corners were clicked, {len(kept)} came back")
        desk = desk_of(register, folder)
        tool = desk.box.start("draw")
        tool.resume(waiting)
        if list(tool.points) != kept:
            found.lost.append(f"{path.name}: the tool does not go on from the same corner")
    finally:
        register.close()
    if (fault := sound(path)) != "ok":
        found.lost.append(f"{path.name}: {fault}")
