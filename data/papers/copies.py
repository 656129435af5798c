"""Copies of papers under which other programs open them: in a private folder, with a name that works everywhere."""

import contextlib
import errno
import json
import os
import shutil
import stat
import tempfile
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from data.model import Document
from data.papers.names import long_path, safe_name
from data.papers.rules import paper_rules
from gis.errors import TelimError

PIECE = 1 << 20


@dataclass(frozen=True, slots=True)
class PaperCopy:
    """A file that another program shows: of which paper, and the SHA-256 of the bytes that were put there."""

    path: Path
    document_id: str
    hash: str
    writable: bool = False


NOTE = "telim.json"
"""Stands beside a copy and says of what it is one, for the next start of the program."""


def write_copy(
    folder: Path, document: Document, data: bytes, *, writable: bool = False, register: str = ""
) -> PaperCopy:
    """A new copy, alone in its folder inside ``folder``, for the eyes of this user only.

    Raises paper_runs, disk_full, read_only_folder, copy_failed.
    """
    rules, name = paper_rules(), document.file_name or ""
    ending = rules.ending_of(data[:16])
    if rules.refuses(name, data[:32]):
        raise TelimError("paper_runs", file=name)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        own = Path(tempfile.mkdtemp(prefix="paper-", dir=folder))
        path = own / safe_name(name, ending)
        copy = PaperCopy(path, document.id, document.attachment or "", writable)
        path.write_bytes(data)
        if not writable:
            path.chmod(stat.S_IREAD)
        note(copy, register)
    except OSError as error:
        raise _fault(error, folder) from error
    return copy


def note(copy: PaperCopy, register: str) -> None:
    """Write beside the copy of what it is one."""
    told = {"name": copy.path.name, "document": copy.document_id, "hash": copy.hash, "writable": copy.writable}
    text = json.dumps(told | {"register": register}, ensure_ascii=False)
    (copy.path.parent / NOTE).write_text(text, encoding="utf-8")


def forget(copy: PaperCopy) -> None:
    """What stands in the copy is nobody's concern any more; it stays on the disk."""
    with contextlib.suppress(OSError):
        (copy.path.parent / NOTE).unlink(missing_ok=True)


def leftovers(folder: Path, register: str) -> list[PaperCopy]:
    """The copies of that register's papers that the program left when it ended, changed or not."""
    found = []
    for path in sorted(folder.glob(f"paper-*/{NOTE}")):
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            copy = PaperCopy(path.parent / Path(told["name"]).name, told["document"], told["hash"], told["writable"])
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if told.get("register") == register:
            found.append(copy)
    return found


def save_as(path: Path, data: bytes) -> None:
    """The bytes into a file that the clerk has named, whole or not at all.

    Raises disk_full, read_only_folder, copy_failed.
    """
    where = long_path(path)
    unfinished = where.with_name(where.name[:200] + ".part")
    try:
        unfinished.write_bytes(data)
        os.replace(unfinished, where)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise _fault(error, path.parent) from error


def hash_of(path: Path) -> str | None:
    """The SHA-256 of what stands in the file now; None while it cannot be read, is gone or empty."""
    digest, empty = sha256(), True
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                empty = False
                digest.update(piece)
    except OSError:
        return None
    return None if empty else digest.hexdigest()


def drop(copy: PaperCopy) -> None:
    """Take the copy and its folder away, unless it holds something else than was put there or is still in use."""
    if not copy.path.exists() or hash_of(copy.path) == copy.hash:
        with contextlib.suppress(OSError):
            copy.path.chmod(stat.S_IREAD | stat.S_IWRITE)
        shutil.rmtree(copy.path.parent, ignore_errors=True)


def _fault(error: OSError, folder: Path) -> TelimError:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG):
        return TelimError("disk_full", path=str(folder))
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return TelimError("read_only_folder", path=str(folder))
    return TelimError("copy_failed", path=str(folder), why=error.strerror or type(error).__name__)
