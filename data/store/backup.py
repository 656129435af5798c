"""A whole copy of a register, taken while it is open."""

import os
import sqlite3
from pathlib import Path

from data.store.database import Database
from data.store.faults import told


def copy_file(database: Database, target: Path) -> None:
    """Copy the register, history included, to ``target``; what stood there is replaced only by a whole copy.

    Raises disk_full, read_only_folder, locked.
    """
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    try:
        with database.read() as connection, told(unfinished):
            source = connection.connection.dbapi_connection
            assert isinstance(source, sqlite3.Connection)
            copy = sqlite3.connect(unfinished)
            try:
                source.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
        os.replace(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
