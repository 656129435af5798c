"""Half-drawn shapes on disk: one small JSON file each, written durably at every click, found again after a crash."""

import json
import math
import os
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from gui.tools.sketch import KINDS, Sketch, SketchCorner

VERSION = 1
_HOW = ("clicked", "typed", "corner", "side")
_MEASURED = ("distance", "bearing")


def utc_now() -> datetime:
    """The time that a sketch file is marked with."""
    return datetime.now(UTC)


class SketchFolder:
    """A folder of sketch files; made when the first one is written."""

    def __init__(self, folder: Path, clock: Callable[[], datetime] = utc_now) -> None:
        self._folder = folder
        self._clock = clock

    def save(self, sketch: Sketch) -> None:
        """Write the sketch; when this returns, it outlives a power failure. Raises OSError (full disk, no right)."""
        self._folder.mkdir(parents=True, exist_ok=True)
        target = self._path(sketch.edit_id)
        writing = target.with_suffix(".new")
        body = {"version": VERSION, "written": self._clock().isoformat(timespec="milliseconds"), **asdict(sketch)}
        with writing.open("w", encoding="utf-8", newline="\n") as file:
            json.dump(body, file, ensure_ascii=False, allow_nan=False)
            file.flush()
            os.fsync(file.fileno())
        os.replace(writing, target)
        _sync_folder(self._folder)

    def drop(self, edit_id: str) -> None:
        """Forget the sketch. A file that is not there or cannot go is no fault: ``load`` knows it by its edit."""
        with suppress(OSError):
            self._path(edit_id).unlink()

    def load(self, address: str, has_edit: Callable[[str], bool]) -> list[Sketch]:
        """The sketches of that register, the newest last.

        A sketch whose edit is in the register is finished and dropped. A damaged file is set aside under the
        name ``*.damaged`` and never read again.
        """
        found: list[tuple[str, Sketch]] = []
        for path in sorted(self._folder.glob("sketch-*.json")) if self._folder.is_dir() else ():
            try:
                written, sketch = _read(path)
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                _set_aside(path)
                continue
            if sketch.address != address:
                continue
            if has_edit(sketch.edit_id):
                self.drop(sketch.edit_id)
            elif sketch.begun:
                found.append((written, sketch))
        return [sketch for _, sketch in sorted(found, key=lambda pair: pair[0])]

    def _path(self, edit_id: str) -> Path:
        return self._folder / f"sketch-{edit_id}.json"


def _read(path: Path) -> tuple[str, Sketch]:
    """A sketch file as (time, sketch). Raises ValueError, KeyError or TypeError where it is damaged."""
    body: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    corners = tuple(
        SketchCorner(float(c["e"]), float(c["n"]), c["how"], bool(c.get("joined"))) for c in body["corners"]
    )
    pending = tuple((float(e), float(n)) for e, n in body.get("pending", ()))
    measures = tuple((kind, float(value)) for kind, value in body.get("measures", ()))
    sound = (
        body["version"] == VERSION
        and body["kind"] in KINDS
        and re.fullmatch(r"[0-9a-f]{32}", body["edit_id"])
        and path.name == f"sketch-{body['edit_id']}.json"
        and all(isinstance(body[name], str) for name in ("address", "crs", "written"))
        and isinstance(body["zone_id"], str | None)
        and isinstance(body.get("way", ""), str)
        and all(math.isfinite(e) and math.isfinite(n) for e, n in pending)
        and len(measures) <= len(pending)
        and all(kind in _MEASURED and math.isfinite(value) for kind, value in measures)
        and all(math.isfinite(c.e) and math.isfinite(c.n) and c.how in _HOW for c in corners)
    )
    if not sound:
        raise ValueError(path.name)
    sketch = Sketch(
        body["kind"], body["address"], body["zone_id"], body["crs"], corners, dict(body["fields"]), body["edit_id"],
        body.get("way", ""), pending, measures,
    )  # fmt: skip
    return body["written"], sketch


def _set_aside(path: Path) -> None:
    """Out of the way of the next start; kept for whoever wants to look."""
    with suppress(OSError):
        os.replace(path, path.with_suffix(".damaged"))


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where folders can be opened; Windows does it with the file."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
