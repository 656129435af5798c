"""Let a child process make small pictures of files; what it cannot do, or does not end, has no picture."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from data.paths import ROOT
from gui.jobs import Progress

PATIENCE = 10.0
"""Seconds that one file may take."""

Source = Path | bytes
"""A file, or the bytes of one."""


def pictures(
    sources: Sequence[Source], side: int, progress: Progress, patience: float = PATIENCE
) -> list[QImage | None]:
    """A picture for each source, its longer side in pixels; ``progress`` may raise Cancelled, which ends the child."""
    with tempfile.TemporaryDirectory(prefix="telim-", ignore_cleanup_errors=True) as temporary:
        folder = Path(temporary)
        waiting = [(place, _file_of(source, folder, place)) for place, source in enumerate(sources)]
        while waiting:
            _work(folder, waiting, side, patience, progress)
            done = {place for place, _ in waiting if (folder / f"{place}.png").exists()}
            left = [one for one in waiting if one[0] not in done]
            waiting = left[1:]  # the child fell over the first that is left
        return [_picture(folder / f"{place}.png") for place in range(len(sources))]


def _file_of(source: Source, folder: Path, place: int) -> str:
    if isinstance(source, Path):
        return str(source.absolute())
    path = folder / f"{place}.bytes"
    path.write_bytes(source)
    return str(path)


def _work(folder: Path, files: Sequence[tuple[int, str]], side: int, patience: float, progress: Progress) -> None:
    """One child over these files, until its end or until one of them takes too long."""
    (folder / "request.json").write_text(json.dumps({"files": files, "side": side}), encoding="utf-8")
    child = subprocess.Popen(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-m", "gui.previews.child", str(folder)],
        cwd=ROOT,
        env=os.environ | {"PYTHONUTF8": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        made, since = -1, time.monotonic()
        while child.poll() is None:
            count = sum((folder / f"{place}.png").exists() for place, _ in files)
            if count != made:
                made, since = count, time.monotonic()
            if time.monotonic() - since > patience:
                return
            progress(made, len(files))
            try:
                child.wait(0.05)
            except subprocess.TimeoutExpired:
                continue
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()


def _picture(path: Path) -> QImage | None:
    image = QImage(str(path)) if path.exists() and path.stat().st_size else QImage()
    return None if image.isNull() else image
