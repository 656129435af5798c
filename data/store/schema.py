"""The version of a register's tables, and the steps from an older one to ours."""

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection

from data.store import migrations
from data.store.backup import copy_file
from data.store.database import Database
from gis.errors import TelimError

Step = Callable[[Connection], None]

_OWN = """
CREATE TABLE telim_schema (version INTEGER NOT NULL, name TEXT);
CREATE TABLE telim_state ("table" TEXT NOT NULL, id TEXT NOT NULL, stamp TEXT, PRIMARY KEY ("table", id)) WITHOUT ROWID;
CREATE TABLE telim_writes ("table" TEXT NOT NULL, id TEXT)
"""


def steps() -> list[tuple[int, Step]]:
    """The migrations in their order: the number of the version that each leads to, and its ``upgrade``."""
    names = sorted(module.name for module in pkgutil.iter_modules(migrations.__path__))
    return [(int(n[1:5]), importlib.import_module(f"{migrations.__name__}.{n}").upgrade) for n in names]


def latest(path: Sequence[tuple[int, Step]]) -> int:
    """The version that this program writes."""
    return path[-1][0] if path else 1


def create_own(connection: Connection, version: int, name: str | None) -> None:
    """The tables by which a register knows itself and notices other writers."""
    for statement in _OWN.split(";"):
        connection.exec_driver_sql(statement)
    connection.exec_driver_sql("INSERT INTO telim_schema VALUES (?, ?)", (version, name))


def version_of(connection: Connection, path: Path | None) -> int:
    """The version of the register's tables. Raises not_a_register."""
    known = connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'telim_schema'").fetchone()
    if known is None:
        raise TelimError("not_a_register", path=str(path or ""))
    return int(connection.exec_driver_sql("SELECT version FROM telim_schema").scalar_one())


def bring_up(database: Database, path: Sequence[tuple[int, Step]]) -> None:
    """Walk the missing steps in one transaction, after a copy of the file was put beside it.

    Raises not_a_register, newer_register, and old_register where the register may only be read.
    """
    with database.read() as connection:
        version = version_of(connection, database.path)
    if version > latest(path):
        raise TelimError("newer_register", path=str(database.path or ""), version=version)
    if version == latest(path):
        return
    if database.read_only:
        raise TelimError("old_register", path=str(database.path or ""), version=version)
    if database.path is not None:
        copy_file(database, database.path.with_suffix(f".v{version}.gpkg"))
    with database.write() as connection:
        for number, step in path:
            if number > version:
                step(connection)
        connection.exec_driver_sql("UPDATE telim_schema SET version = ?", (latest(path),))
