"""Read a file that is to become a paper: whole, unchanged while it was read, and nothing that runs."""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from data.papers.names import long_path, shown_name
from data.papers.rules import PaperRules, paper_rules
from gis.errors import TelimError

PIECE = 1 << 20
Progress = Callable[[int, int], None]

_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ESTALE, errno.ENODEV, errno.ENXIO, errno.ENETDOWN, errno.ENETUNREACH,
         errno.EHOSTDOWN, errno.EHOSTUNREACH, errno.ETIMEDOUT, errno.ENOTCONN}  # fmt: skip
_WINDOWS_GONE = {2, 3, 21, 53, 55, 59, 64, 67, 121, 1231, 1232}
_WINDOWS_LOCKED = {32, 33}


@dataclass(frozen=True, slots=True)
class PaperFile:
    """A file as it was read: its name, its bytes and their SHA-256."""

    name: str
    data: bytes
    hash: str

    @property
    def size(self) -> int:
        """Its bytes, counted."""
        return len(self.data)


def paper_of(name: str, data: bytes, rules: PaperRules | None = None) -> PaperFile:
    """These bytes under that name. Raises paper_empty, paper_too_big, paper_runs."""
    rules, shown = rules or paper_rules(), shown_name(name)
    _check_size(shown, len(data), rules)
    if rules.refuses(shown, data[:32]):
        raise TelimError("paper_runs", file=shown)
    return PaperFile(shown, data, sha256(data).hexdigest())


def read_paper(path: Path, progress: Progress | None = None, rules: PaperRules | None = None) -> PaperFile:
    """The file, whole; ``progress(done, total)`` in bytes may raise Cancelled.

    Raises TelimError: paper_gone, paper_is_folder, paper_is_no_file, paper_empty, paper_too_big, paper_runs,
    paper_locked, paper_unreadable, paper_changing.
    """
    rules, shown = rules or paper_rules(), shown_name(path.name)
    where = long_path(path)
    try:
        _look(where, shown, rules)
        with where.open("rb") as file:
            before = os.fstat(file.fileno())
            data = _take(file, shown, before.st_size, progress)
            after = os.fstat(file.fileno())
        now = where.stat()
    except OSError as error:
        raise fault_of(error, shown) from error
    if _state(before) != _state(after) or _state(after) != _state(now) or len(data) != after.st_size:
        raise TelimError("paper_changing", file=shown)
    return paper_of(shown, data, rules)


def fault_of(error: OSError, shown: str) -> TelimError:
    """What the system says about a file, as our code: paper_gone, paper_locked or paper_unreadable."""
    windows = getattr(error, "winerror", None)
    if windows in _WINDOWS_LOCKED or error.errno in (errno.EBUSY, errno.ETXTBSY, errno.EAGAIN):
        return TelimError("paper_locked", file=shown)
    if windows in _WINDOWS_GONE or error.errno in _GONE:
        return TelimError("paper_gone", file=shown)
    return TelimError("paper_unreadable", file=shown, why=error.strerror or type(error).__name__)


def _look(path: Path, shown: str, rules: PaperRules) -> None:
    """What can be said before it is opened; opening a pipe would wait for ever."""
    seen = path.stat()
    if stat.S_ISDIR(seen.st_mode):
        raise TelimError("paper_is_folder", file=shown)
    if not stat.S_ISREG(seen.st_mode):
        raise TelimError("paper_is_no_file", file=shown)
    if rules.refuses(shown):
        raise TelimError("paper_runs", file=shown)
    _check_size(shown, seen.st_size, rules)


def _check_size(shown: str, size: int, rules: PaperRules) -> None:
    if size == 0:
        raise TelimError("paper_empty", file=shown)
    if size > rules.most_bytes:
        raise TelimError(
            "paper_too_big", file=shown, megabytes=-(-size // 1_000_000), most=rules.most_bytes // 1_000_000
        )


def _take(file: BinaryIO, shown: str, size: int, progress: Progress | None) -> bytes:
    pieces, done = [], 0
    while piece := file.read(PIECE):
        pieces.append(piece)
        done += len(piece)
        if done > size:  # one that grows for ever would be read for ever
            raise TelimError("paper_changing", file=shown)
        if progress is not None:
            progress(done, size)
    return b"".join(pieces)


def _state(seen: os.stat_result) -> tuple[int, int, int]:
    return seen.st_size, seen.st_mtime_ns, seen.st_ino
