"""The folder into which the office's scanner puts its files, and what in it is new."""

import contextlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from data.papers.names import long_path, shown_name
from data.papers.read import fault_of
from data.papers.rules import paper_rules
from data.register import Register
from gis.errors import TelimError

MOST = 60
"""So many scans are shown; the office files the newest first."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A file of the scanner; ``modified`` in seconds since 1970."""

    path: Path
    size: int
    modified: float


def read_scans(folder: Path) -> list[Scan]:
    """The files of the folder that could become papers, newest first. Raises scan_folder_gone."""
    rules, found = paper_rules(), []
    try:
        with os.scandir(long_path(folder)) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):  # one that was taken away meanwhile
                    seen = entry.stat()
                    if stat.S_ISREG(seen.st_mode) and seen.st_size and not entry.name.startswith((".", "~$")):
                        found.append(Scan(folder / entry.name, seen.st_size, seen.st_mtime))
    except OSError as error:
        raise TelimError("scan_folder_gone", folder=str(folder)) from error
    papers = [scan for scan in found if not rules.refuses(scan.path.name)]
    return sorted(papers, key=lambda scan: (-scan.modified, scan.path.name))


def new_scans(register: Register, folder: Path) -> list[Scan]:
    """The newest scans that do not stand as papers yet, judged by name and size."""
    scans = read_scans(folder)
    known = register.known_files(shown_name(scan.path.name) for scan in scans)
    return [scan for scan in scans if (shown_name(scan.path.name), scan.size) not in known][:MOST]


def put_aside(path: Path) -> Path:
    """Move a filed scan into the subfolder for those, under a free name. Raises scan_not_moved."""
    target = path.parent / paper_rules().filed_folder
    try:
        target.mkdir(exist_ok=True)
        place, turn = target / path.name, 2
        while place.exists():
            place, turn = target / f"{path.stem} ({turn}){path.suffix}", turn + 1
        return path.rename(place)
    except OSError as error:
        raise TelimError(
            "scan_not_moved", file=path.name, why=fault_of(error, path.name).facts.get("why", "")
        ) from error
