"""The tracks of a registration and their stages: the program's own from resources/registration/<key>.toml, before
which stand the rows of a register's tables ``track`` and ``stage_kind``.

A running application keeps the stages and limits that it was planned with; a track rules new ones.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType
from typing import Any

from data.lists import Words, in_every_language
from data.model import StageKindRow, TrackKind
from data.styles import RESOURCES
from gis.errors import TelimError

TRACKS = ("allotment", "zone")
"""allotment: the akimat gives the plot; zone: the management company passes on land that it already has."""
TEXTS = ("name", "needs", "gives", "decides", "reference")
"""What a stage says in words."""
EMPTY = Words("", "", "")


@dataclass(frozen=True, slots=True)
class StageKind:
    """A stage as the law describes it; ``limit_days`` are working days, None where no day is fixed.

    ``return_days``: within how many working days an incomplete file goes back to the applicant.
    ``papers_needed`` and ``papers_given`` are keys of the list ``paper``; ``row`` is what the office wrote.
    """

    key: str
    name: Words
    needs: Words = EMPTY
    gives: Words = EMPTY
    decides: Words = EMPTY
    reference: Words = EMPTY
    limit_days: int | None = None
    return_days: int | None = None
    papers_needed: tuple[str, ...] = ()
    papers_given: tuple[str, ...] = ()
    row: StageKindRow | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Track:
    """A track: its stages in order; ``total_months`` is the limit of the whole in calendar months, or None.

    ``withdrawn`` are stages that new applications no longer get; applications that have them still name them.
    """

    key: str
    name: Words
    stages: tuple[StageKind, ...]
    total_months: int | None = None
    withdrawn: tuple[StageKind, ...] = ()
    row: TrackKind | None = field(default=None, compare=False, repr=False)

    def position(self, stage_key: str) -> int:
        """The place of a stage, counted from 1. Raises TelimError("no_such_stage")."""
        keys = [stage.key for stage in self.stages]
        if stage_key not in keys:
            raise TelimError("no_such_stage", key=stage_key, known=", ".join(keys))
        return keys.index(stage_key) + 1

    def stage(self, stage_key: str) -> StageKind:
        """The description of a stage. Raises TelimError("no_such_stage")."""
        return self.stages[self.position(stage_key) - 1]

    def known(self, stage_key: str | None) -> StageKind | None:
        """The description of a stage of the track or of one withdrawn from it; None for any other."""
        return next((kind for kind in (*self.stages, *self.withdrawn) if kind.key == stage_key), None)

    @property
    def changed(self) -> bool:
        """Whether the office has changed the track."""
        return self.row is not None or any(kind.row is not None for kind in self.stages)


@dataclass(frozen=True, slots=True)
class Tracks:
    """The tracks of one register by key."""

    by_key: Mapping[str, Track]

    def track(self, key: str) -> Track:
        """The track of that key. Raises TelimError("no_such_track")."""
        if key not in self.by_key:
            raise TelimError("no_such_track", key=key, known=", ".join(self.by_key))
        return self.by_key[key]

    def stage_name(self, track_key: str, stage_key: str | None, language: str) -> str:
        """The name of a stage; what no track knows is its own name, None is empty."""
        if stage_key is None:
            return ""
        found = self.by_key[track_key].known(stage_key) if track_key in self.by_key else None
        return found.name[language] if found else stage_key


def track(key: str) -> Track:
    """The track of that key of the register that is open. Raises TelimError("no_such_track")."""
    return tracks_in_use().track(key)


def stage_name(track_key: str, stage_key: str | None, language: str) -> str:
    """The name of a stage; what no track knows is its own name, None is empty."""
    return tracks_in_use().stage_name(track_key, stage_key, language)


def tracks_in_use() -> Tracks:
    """The tracks of the register that is open, the program's own where none is."""
    return _in_use


def use_tracks(tracks: Tracks) -> None:
    """From now on ``track`` and ``stage_name`` answer with these."""
    global _in_use
    _in_use = tracks


@cache
def program_tracks() -> Tracks:
    """The program's own tracks."""
    return Tracks({key: _read(key) for key in TRACKS})


def with_rows(tracks: Iterable[TrackKind], stages: Iterable[StageKindRow]) -> Tracks:
    """The program's own tracks with what an office has written into its register.

    Where a track has rows of stages they are all its stages, by position; a row at position 0 is a withdrawn stage.
    Rows of unknown tracks are left out; of two rows with one key the later holds.
    """
    heads = {row.key: row for row in tracks}
    rows: dict[str, dict[str, StageKindRow]] = {}
    for row in stages:
        rows.setdefault(row.track, {})[row.key] = row
    own = program_tracks().by_key
    found = {key: _merged(own[key], heads.get(key), list(rows.get(key, {}).values())) for key in own}
    return Tracks(MappingProxyType(found))


def _merged(own: Track, head: TrackKind | None, rows: list[StageKindRow]) -> Track:
    kinds = [_kind(row) for row in sorted(rows, key=lambda row: row.position) if row.key and row.position > 0]
    stages = tuple(kinds) or own.stages
    keys = {kind.key for kind in stages}
    gone = [_kind(row) for row in rows if row.key not in keys]
    gone += [kind for kind in own.stages if kind.key not in keys | {one.key for one in gone}]
    made = replace(own, stages=stages, withdrawn=tuple(gone))
    if head is None:
        return made
    name = in_every_language(head.name_kk, head.name_ru, head.name_en)
    return replace(made, name=name if name.kk else own.name, total_months=head.total_months, row=head)


def _kind(row: StageKindRow) -> StageKind:
    def words(name: str) -> Words:
        return in_every_language(*(getattr(row, f"{name}_{language}") for language in ("kk", "ru", "en")))

    texts: dict[str, Any] = {name: words(name) for name in TEXTS}
    if not texts["name"].kk:
        texts["name"] = Words(row.key, row.key, row.key)
    return StageKind(
        row.key,
        **texts,
        limit_days=row.limit_days,
        return_days=row.return_days,
        papers_needed=tuple((row.papers_needed or "").split()),
        papers_given=tuple((row.papers_given or "").split()),
        row=row,
    )


def _read(key: str) -> Track:
    table = tomllib.loads((RESOURCES / "registration" / f"{key}.toml").read_text(encoding="utf-8"))
    stages = tuple(_stage(row) for row in table["stage"])
    return Track(table["key"], Words(**table["name"]), stages, table.get("total_months"))


def _stage(row: dict[str, Any]) -> StageKind:
    words: dict[str, Any] = {name: Words(**row[name]) for name in TEXTS}
    return StageKind(
        row["key"],
        **words,
        limit_days=row.get("limit_days"),
        return_days=row.get("return_days"),
        papers_needed=tuple(row["papers_needed"]),
        papers_given=tuple(row["papers_given"]),
    )


_in_use = program_tracks()
