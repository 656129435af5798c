"""The tracks of a registration and their stages, read from resources/registration/<key>.toml."""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from data.lists import Words
from data.styles import RESOURCES
from gis.errors import TelimError

TRACKS = ("allotment", "zone")
"""allotment: the akimat gives the plot; zone: the management company passes on land that it already has."""


@dataclass(frozen=True, slots=True)
class StageKind:
    """A stage as the law describes it; ``limit_days`` are working days, None where no day is fixed.

    ``return_days``: within how many working days an incomplete file goes back to the applicant.
    ``papers_needed`` and ``papers_given`` are keys of the list ``paper``.
    """

    key: str
    name: Words
    needs: Words
    gives: Words
    decides: Words
    reference: Words
    limit_days: int | None = None
    return_days: int | None = None
    papers_needed: tuple[str, ...] = ()
    papers_given: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Track:
    """A track: its stages in order; ``total_months`` is the limit of the whole in calendar months, or None."""

    key: str
    name: Words
    stages: tuple[StageKind, ...]
    total_months: int | None = None

    def position(self, stage_key: str) -> int:
        """The place of a stage, counted from 1. Raises TelimError("no_such_stage")."""
        keys = [stage.key for stage in self.stages]
        if stage_key not in keys:
            raise TelimError("no_such_stage", key=stage_key, known=", ".join(keys))
        return keys.index(stage_key) + 1

    def stage(self, stage_key: str) -> StageKind:
        """The description of a stage. Raises TelimError("no_such_stage")."""
        return self.stages[self.position(stage_key) - 1]


def track(key: str) -> Track:
    """The track of that key. Raises TelimError("no_such_track")."""
    if key not in TRACKS:
        raise TelimError("no_such_track", key=key, known=", ".join(TRACKS))
    return _read(key)


def stage_name(track_key: str, stage_key: str | None, language: str) -> str:
    """The name of a stage; what no track knows is its own name, None is empty."""
    if stage_key is None:
        return ""
    if track_key in TRACKS:
        for kind in _read(track_key).stages:
            if kind.key == stage_key:
                return kind.name[language]
    return stage_key


@cache
def _read(key: str) -> Track:
    table = tomllib.loads((RESOURCES / "registration" / f"{key}.toml").read_text(encoding="utf-8"))
    stages = tuple(_stage(row) for row in table["stage"])
    return Track(table["key"], Words(**table["name"]), stages, table.get("total_months"))


def _stage(row: dict[str, Any]) -> StageKind:
    words = {name: Words(**row[name]) for name in ("name", "needs", "gives", "decides", "reference")}
    return StageKind(
        row["key"],
        **words,
        limit_days=row.get("limit_days"),
        return_days=row.get("return_days"),
        papers_needed=tuple(row["papers_needed"]),
        papers_given=tuple(row["papers_given"]),
    )
