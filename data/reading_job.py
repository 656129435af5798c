"""Read a foreign file in a child process: with limits, with cancel, and a sentence instead of a crash."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from data.formats import archive
from data.formats.catalogue import suffix_to_read
from data.formats.encoding import known
from data.formats.rows import Rows, shapes_array
from gis.errors import TelimError

ROOT = Path(__file__).resolve().parent.parent
Progress = Callable[[int, int], None]

SECONDS = 20.0
SECONDS_PER_MEGABYTE = 3.0
MOST_SECONDS = 900.0


def read_file(
    path: Path, *, layer: str | None = None, encoding: str | None = None, progress: Progress | None = None
) -> Rows:
    """The rows of a file of any format that can be read.

    ``progress(done, total)`` is called some times a second and may raise Cancelled; the child then ends.
    Raises TelimError: no_such_file, unknown_encoding, file_unreadable, file_too_slow, and those of the formats.
    """
    if not path.is_file():
        raise TelimError("no_such_file", file=str(path))
    if encoding is not None and known(encoding) is None:
        raise TelimError("unknown_encoding", encoding=encoding)
    size = path.stat().st_size
    if path.suffix.lower() == ".zip":
        size = archive.unpacked_size(path)
    else:
        suffix_to_read(path)
    patience = min(SECONDS + SECONDS_PER_MEGABYTE * size / 1e6, MOST_SECONDS)
    with tempfile.TemporaryDirectory(prefix="telim-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        request = {"path": str(path.resolve()), "layer": layer, "encoding": known(encoding) if encoding else None}
        (folder / "request.json").write_text(json.dumps(request), encoding="utf-8")
        _run(folder, path, patience, progress)
        return _taken_over(folder, path)


def _run(folder: Path, path: Path, patience: float, progress: Progress | None) -> None:
    """Start the child and wait for its end; a child that is too slow or not wanted any more is ended."""
    quiet = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PYTHONUTF8": "1", "CPL_LOG": os.devnull}
    command = [sys.executable, "-m", "data.reading", str(folder)]
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        command,
        cwd=ROOT,
        env=os.environ | quiet,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    start = time.monotonic()
    try:
        while child.poll() is None:
            spent = time.monotonic() - start
            if spent > patience:
                raise TelimError("file_too_slow", file=path.name, seconds=int(patience))
            if progress is not None:
                progress(int(100 * spent / (spent + 2.0)), 100)
            try:
                child.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
    if child.returncode != 0:
        raise TelimError("file_crashed", file=path.name)


def _taken_over(folder: Path, path: Path) -> Rows:
    """The rows that the child left. Raises the fault that it left instead."""
    fault = folder / "fault.json"
    if fault.is_file():
        told: dict[str, Any] = json.loads(fault.read_text(encoding="utf-8"))
        raise TelimError(str(told["code"]), **told["facts"])
    told = json.loads((folder / "rows.json").read_text(encoding="utf-8"))
    sizes = np.load(folder / "sizes.npy", allow_pickle=False)
    data = (folder / "shapes.bin").read_bytes()
    ends = np.cumsum(np.maximum(sizes, 0)).tolist()
    texts = [None if size < 0 else data[end - size : end] for size, end in zip(sizes.tolist(), ends, strict=True)]
    shapes = shapely.from_wkb(shapes_array(texts))
    return Rows(
        layer=str(told["layer"]),
        crs=told["crs"],
        shapes=shapes,
        columns=told["columns"],
        encoding=told["encoding"],
        faults={int(i): str(code) for i, code in told["faults"]},
        repairs={int(i): str(code) for i, code in told["repairs"]},
        notes=tuple((str(code), dict(facts)) for code, facts in told["notes"]),
    )
