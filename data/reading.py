"""The child process that opens a foreign file: ``python -m data.reading FOLDER``.

FOLDER holds ``request.json``; what was read is left there as ``rows.json``, ``shapes.bin`` and ``sizes.npy`` (WKB, so
that nothing has to be trusted), a known fault as ``fault.json``. A crash takes this process along, not the clerk's.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from data.formats import archive
from data.formats.catalogue import READABLE, format_of_suffix, suffix_to_read
from data.formats.rows import Request, Rows
from gis.errors import TelimError

MOST_MEMORY = 6 << 30
MOST_SECONDS = 900


def limit() -> None:
    """Bound this process: memory and processor time on POSIX; on Windows the parent watches the time."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def read(path: Path, folder: Path, layer: str | None, encoding: str | None) -> Rows:
    """The rows of a file or of the one data set in a zip."""
    copies = folder / "copies"
    copies.mkdir()
    if path.suffix.lower() == ".zip":
        path, named = archive.unpack(path, folder / "unpacked", READABLE, layer)
        layer = None if named else layer
    made = format_of_suffix(suffix_to_read(path))
    if made.read is None:
        raise TelimError("format_later", suffix=path.suffix)
    return made.read(Request(path, copies, layer, encoding))


def hand_over(rows: Rows, folder: Path) -> None:
    """Leave the rows in the folder; heights are dropped here, for every format alike."""
    repairs = dict(rows.repairs)
    for index in np.flatnonzero(shapely.has_z(rows.shapes) | shapely.has_m(rows.shapes)):
        repairs.setdefault(int(index), "height_dropped")
    flat = shapely.to_wkb(shapely.force_2d(rows.shapes))
    np.save(folder / "sizes.npy", np.array([-1 if data is None else len(data) for data in flat], dtype=np.int64))
    with (folder / "shapes.bin").open("wb") as file:
        file.writelines(data for data in flat if data is not None)
    _leave(
        folder / "rows.json",
        {
            "layer": rows.layer,
            "crs": rows.crs,
            "columns": rows.columns,
            "encoding": rows.encoding,
            "faults": list(rows.faults.items()),
            "repairs": list(repairs.items()),
            "notes": rows.notes,
        },
    )


def main(folder: Path) -> int:
    """Read what the request asks for; 0 also for a known fault, which is left as a file."""
    limit()
    request = json.loads((folder / "request.json").read_text(encoding="utf-8"))
    try:
        rows = read(Path(request["path"]), folder, request["layer"], request["encoding"])
        hand_over(rows, folder)
    except TelimError as error:
        _leave(folder / "fault.json", {"code": error.code, "facts": error.facts})
    except MemoryError:
        _leave(folder / "fault.json", {"code": "file_too_big", "facts": {"file": Path(request["path"]).name}})
    except OSError as error:
        facts = {"file": Path(request["path"]).name, "why": os.strerror(error.errno or 0)}
        _leave(folder / "fault.json", {"code": "file_unreadable", "facts": facts})
    return 0


def _leave(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
