"""The bytes of papers: kept under their SHA-256, written beside the edit that names them, never changed after.

They stand outside the journal: undo takes back that a paper has them, not the bytes, so that redo finds them again.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256

from sqlalchemy import Connection

from data.edit import Edit
from data.store.database import Progress
from data.store.gpkg import touch_contents
from gis.errors import TelimError

PIECE = 1 << 20
"""Bytes that are on their way between memory and file at a time."""


def named_by(edit: Edit) -> frozenset[str]:
    """The hashes that the papers of this edit have."""
    rows = (change.after for change in edit.changes if change.table == "document" and change.after is not None)
    return frozenset(str(row["attachment"]) for row in rows if row.get("attachment"))


def write_attachments(connection: Connection, contents: Mapping[str, bytes], progress: Progress | None) -> None:
    """Write what is not there yet; stored bytes that no longer give their hash are mended by the ones that do.

    ``progress(done, total)`` in bytes may raise Cancelled. Raises attachment_damaged where bytes do not give their hash.
    """
    total, done = sum(map(len, contents.values())), 0
    for hash, data in contents.items():
        fid = _place_for(connection, hash, len(data))
        if fid is not None:
            _fill(_raw(connection), fid, hash, data, lambda here, done=done: _tell(progress, done + here, total))  # type: ignore[misc]
        done += len(data)
    if contents:
        touch_contents(connection, {"attachment": None})


def read_attachment(connection: Connection, hash: str) -> bytes:
    """The bytes of that hash. Raises attachment_missing, attachment_damaged."""
    found = _found(connection, hash)
    if found is None:
        raise TelimError("attachment_missing", hash=hash[:12])
    fid, is_blob = found
    if not is_blob:
        raise TelimError("attachment_damaged", hash=hash[:12])
    with _raw(connection).blobopen("attachment", "bytes", fid, readonly=True) as blob:
        data = blob.read()
    if sha256(data).hexdigest() != hash:
        raise TelimError("attachment_damaged", hash=hash[:12])
    return data


def is_whole(connection: Connection, hash: str) -> bool:
    """Whether the bytes of that hash are there and give it; reads them piece by piece."""
    found = _found(connection, hash)
    return found is not None and found[1] and _gives(_raw(connection), found[0], hash)


def read_hashes(connection: Connection) -> list[str]:
    """Every hash that is stored or that a paper names."""
    rows = connection.exec_driver_sql(
        "SELECT hash FROM attachment WHERE hash IS NOT NULL UNION SELECT attachment FROM document"
        " WHERE attachment IS NOT NULL ORDER BY 1"
    ).all()
    return [str(hash) for (hash,) in rows]


def read_known_files(connection: Connection, names: Iterable[str]) -> frozenset[tuple[str, int]]:
    """The (name, bytes) of files with one of these names that stand as papers."""
    rows = connection.exec_driver_sql(
        "SELECT file_name, file_size FROM document WHERE file_size IS NOT NULL"
        " AND file_name IN (SELECT value FROM json_each(?))",
        (json.dumps(list(names)),),
    ).all()
    return frozenset((str(name), int(size)) for name, size in rows)


def _found(connection: Connection, hash: str) -> tuple[int, bool] | None:
    """(fid, whether bytes stand there) of a hash."""
    row = connection.exec_driver_sql(
        "SELECT fid, typeof(bytes) = 'blob' FROM attachment WHERE hash = ?", (hash,)
    ).fetchone()
    return None if row is None else (int(row[0]), bool(row[1]))


def _place_for(connection: Connection, hash: str, size: int) -> int | None:
    """The row into which so many bytes are to be written; None where they stand already."""
    found = _found(connection, hash)
    if found is None:
        connection.exec_driver_sql("INSERT INTO attachment (hash, bytes) VALUES (?, zeroblob(?))", (hash, size))
        return int(connection.exec_driver_sql("SELECT last_insert_rowid()").scalar_one())
    fid, is_blob = found
    if is_blob and _gives(_raw(connection), fid, hash):
        return None
    connection.exec_driver_sql("UPDATE attachment SET bytes = zeroblob(?) WHERE fid = ?", (size, fid))
    return fid


def _fill(raw: sqlite3.Connection, fid: int, hash: str, data: bytes, tell: Callable[[int], None]) -> None:
    digest, view = sha256(), memoryview(data)
    with raw.blobopen("attachment", "bytes", fid) as blob:
        for start in range(0, len(data), PIECE):
            tell(start)
            piece = view[start : start + PIECE]
            digest.update(piece)
            blob.write(piece)
    if digest.hexdigest() != hash:
        raise TelimError("attachment_damaged", hash=hash[:12])


def _gives(raw: sqlite3.Connection, fid: int, hash: str) -> bool:
    digest = sha256()
    with raw.blobopen("attachment", "bytes", fid, readonly=True) as blob:
        while piece := blob.read(PIECE):
            digest.update(piece)
    return digest.hexdigest() == hash


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress(done, total)


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.dbapi_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw
