"""A zip with one data set inside: checked by its declared sizes before a byte is unpacked."""

import zipfile
import zlib
from pathlib import Path

from gis.errors import TelimError

MOST_BYTES = 2_000_000_000
MOST_FILES = 10_000
MOST_TIMES = 300
"""How many times larger than its packed form a file of more than 50 MB may become."""


def unpacked_size(path: Path) -> int:
    """The declared size of everything inside. Raises TelimError: bad_archive, archive_too_big."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise TelimError("bad_archive", file=path.name) from None
    total = sum(member.file_size for member in members)
    greedy = any(m.file_size > 50_000_000 and m.file_size > MOST_TIMES * max(m.compress_size, 1) for m in members)
    if total > MOST_BYTES or len(members) > MOST_FILES or greedy:
        raise TelimError("archive_too_big", file=path.name)
    return total


def unpack(path: Path, folder: Path, suffixes: tuple[str, ...], layer: str | None) -> tuple[Path, bool]:
    """Unpack into the folder; the data set meant, and whether ``layer`` was its name.

    Raises TelimError: bad_archive, archive_too_big, several_sets (naming them), nothing_inside.
    """
    unpacked_size(path)
    found: list[Path] = []
    try:
        with zipfile.ZipFile(path) as archive:
            for number, member in enumerate(archive.infolist()):
                if member.is_dir() or member.flag_bits & 1:
                    continue
                name = Path(member.filename.replace("\\", "/")).name
                target = folder / f"{_folder_of(member.filename)}" / name
                target.parent.mkdir(parents=True, exist_ok=True)
                if target.exists():
                    target = target.with_stem(f"{target.stem}_{number}")
                _copy(archive, member, target, path)
                if target.suffix.lower() in suffixes:
                    found.append(target)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError):
        raise TelimError("bad_archive", file=path.name) from None
    if not found:
        raise TelimError("nothing_inside", file=path.name)
    named = [one for one in found if layer in (one.stem, one.name)]
    if named:
        return named[0], True
    if len(found) > 1:
        raise TelimError("several_sets", names=", ".join(sorted(one.stem for one in found)))
    return found[0], False


def _folder_of(inside: str) -> str:
    """A plain folder name for the folder inside the archive, so that no member escapes."""
    parent = str(Path(inside.replace("\\", "/")).parent)
    return "in_" + "".join(c if c.isalnum() else "_" for c in parent)[:60]


def _copy(archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path, path: Path) -> None:
    """Unpack one member and stop when it grows beyond what it declared."""
    left = member.file_size
    with archive.open(member) as source, target.open("wb") as out:
        while block := source.read(1 << 20):
            left -= len(block)
            if left < 0:
                raise TelimError("archive_too_big", file=path.name)
            out.write(block)
