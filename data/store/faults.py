"""What the database says when something is wrong, as our codes."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from gis.errors import Conflict, TelimError

_CODES = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_CORRUPT: "damaged_register",
    sqlite3.SQLITE_NOTADB: "not_a_register",
    sqlite3.SQLITE_TOOBIG: "too_big",
}
_WRITING = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


@contextmanager
def told(path: Path | None) -> Iterator[None]:
    """Turn an error of the database inside the block into TelimError or Conflict; ``path`` None is a memory register.

    Raises locked, conflict, disk_full, register_gone, read_only_folder, read_only_file, damaged_register,
    not_a_register, storage_fault.
    """
    try:
        yield
    except DBAPIError as error:
        cause = error.orig
        if not isinstance(cause, sqlite3.Error):
            raise
        raise _fault(cause, path) from error
    except sqlite3.Error as error:
        raise _fault(error, path) from error


def _fault(error: sqlite3.Error, path: Path | None) -> TelimError:
    code = getattr(error, "sqlite_errorcode", 0)
    primary = code & 0xFF
    where = str(path) if path else ""
    if primary in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return Conflict("locked", path=where)
    if primary == sqlite3.SQLITE_CONSTRAINT:
        return Conflict("conflict", reason=str(error))
    if primary in _CODES:
        return TelimError(_CODES[primary], path=where)
    if path is not None and (not path.exists() or code == sqlite3.SQLITE_READONLY_DBMOVED):
        return TelimError("register_gone", path=where)
    if primary in (
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_AUTH,
    ):
        return _not_writable(path)
    if code in _WRITING:
        return TelimError("disk_full", path=where)
    return TelimError("storage_fault", path=where, reason=str(error))


def _not_writable(path: Path | None) -> TelimError:
    folder = path.parent if path else Path()
    if path is not None and path.exists() and os.access(folder, os.W_OK) and not os.access(path, os.W_OK):
        return TelimError("read_only_file", path=str(path))
    return TelimError("read_only_folder", path=str(folder))
