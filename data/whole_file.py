"""A new file that appears under its name when it is whole, and never in the place of a register."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from gis.errors import TelimError

if TYPE_CHECKING:
    from data.register import Register


def check_place(register: "Register", path: Path) -> None:
    """Never onto a register, neither the open one nor another. Raises no_such_folder, file_not_written, export_onto_register."""
    if not path.parent.is_dir():
        raise TelimError("no_such_folder", path=str(path.parent))
    if not path.exists():
        return
    if path.is_dir():
        raise TelimError("file_not_written", file=path.name, why="directory")
    if register.address != ":memory:" and os.path.exists(register.address) and os.path.samefile(path, register.address):
        raise TelimError("export_onto_register", file=path.name)
    with path.open("rb") as file:
        head = file.read(16)
    if head == b"SQLite format 3\x00" and _is_register(path):
        raise TelimError("export_onto_register", file=path.name)


def _is_register(path: Path) -> bool:
    """True for a file with a journal of edits; looked at without changing it."""
    import sqlite3
    from contextlib import closing

    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            names = {row[0] for row in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return False
    return {"edit", "change", "plot"} <= names


def write_whole[T](path: Path, write: Callable[[Path], T]) -> T:
    """What ``write`` makes in a folder beside the target, moved into place part by part. Raises file_not_written."""
    try:
        with tempfile.TemporaryDirectory(prefix=".telim-", dir=path.parent, ignore_cleanup_errors=True) as temporary:
            made = write(Path(temporary) / path.name)
            for part in sorted(Path(temporary).iterdir()):
                os.replace(part, path.parent / part.name)
    except OSError as error:
        raise TelimError("file_not_written", file=path.name, why=error.strerror or "") from error
    return made
