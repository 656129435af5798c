"""Change a track: its stages with what they need and give, their order and limits, for the applications to come."""

from collections.abc import Iterable
from dataclasses import replace

from data.acts.change_list import key_of
from data.edit import Change, Edit, edit, insert, update
from data.edit import delete as deleted
from data.lists import LANGUAGES, Words, free_key
from data.model import Registration, Stage, StageKindRow, TrackKind, fixed_id
from data.office import lists_of, tracks_of
from data.register import Register
from data.registration.tracks import TEXTS, StageKind, Track, program_tracks
from gis.errors import TelimError

LONGEST_LIMIT = 999
"""Working days; a stage with a longer limit is a mistake of the keyboard."""


def change_track(register: Register, wanted: Track, *, seen: Track | None = None, edit_id: str | None = None) -> Edit:
    """The whole track as it shall be from now on, as one edit; running applications keep what they were planned with.

    ``seen`` is the track as the form showed it: if somebody has changed it since, applying the edit is a Conflict.
    A stage taken out keeps its name where applications have it. No changes: nothing differs.
    Raises TelimError no_such_track, track_no_name, track_empty, stage_twice, stage_no_name, bad_limit, bad_months,
    not_in_list.
    """
    present = seen or tracks_of(register).track(wanted.key)
    _check(register, wanted, present)
    if wanted == present:
        return edit("change_track", [], id=edit_id)
    return edit("change_track", [*_head(wanted, present), *_stages(register, wanted, present)], id=edit_id)


def reset_track(register: Register, key: str, *, seen: Track | None = None, edit_id: str | None = None) -> Edit:
    """The track as the program brings it; a stage of the office that applications have keeps its name."""
    present = seen or tracks_of(register).track(key)
    own = program_tracks().track(key)
    changes = [deleted(present.row)] if present.row else []
    keys = {kind.key for kind in own.stages}
    changes += _withdrawn(register, key, [one for one in present.stages if one.key not in keys])
    changes += [deleted(one.row) for one in (*present.stages, *present.withdrawn) if one.key in keys and one.row]
    return edit("reset_track", changes, id=edit_id)


def new_stage(track: Track, name: Words) -> StageKind:
    """A stage with a key that the track does not have yet."""
    return StageKind(free_key(key_of(name, "stage"), [one.key for one in (*track.stages, *track.withdrawn)]), name)


def _check(register: Register, wanted: Track, present: Track) -> None:
    if not (wanted.name.kk.strip() or wanted.name.ru.strip()):
        raise TelimError("track_no_name")
    if not wanted.stages:
        raise TelimError("track_empty")
    if wanted.total_months is not None and not 1 <= wanted.total_months <= LONGEST_LIMIT:
        raise TelimError("bad_months")
    papers = lists_of(register).entries["paper"]
    keys: set[str] = set()
    for place, kind in enumerate(wanted.stages, start=1):
        if kind.key in keys:
            raise TelimError("stage_twice", name=kind.name.kk or kind.name.ru or kind.key)
        keys.add(kind.key)
        if not kind.key.strip() or not (kind.name.kk.strip() or kind.name.ru.strip()):
            raise TelimError("stage_no_name", place=place)
        for days in (kind.limit_days, kind.return_days):
            if days is not None and not 0 <= days <= LONGEST_LIMIT:
                raise TelimError("bad_limit", name=kind.name.kk or kind.name.ru, days=days)
        before = present.known(kind.key)
        had = {*before.papers_needed, *before.papers_given} if before else set()
        for paper in (*kind.papers_needed, *kind.papers_given):
            if paper not in papers and paper not in had:
                raise TelimError("not_in_list", value=paper, known=", ".join(papers))


def _head(wanted: Track, present: Track) -> list[Change]:
    if wanted.name == present.name and wanted.total_months == present.total_months:
        return []
    values = {f"name_{language}": wanted.name[language] for language in LANGUAGES}
    values["total_months"] = wanted.total_months  # type: ignore[assignment]
    if present.row is not None:
        return [update(present.row, **values)]
    return [insert(TrackKind(id=fixed_id("track", wanted.key), key=wanted.key, **values))]  # type: ignore[arg-type]


def _stages(register: Register, wanted: Track, present: Track) -> list[Change]:
    """Every stage of the track as a row, and what becomes of those that it had."""
    if wanted.stages == present.stages:
        return []
    rows = {kind.key: kind.row for kind in (*present.withdrawn, *present.stages) if kind.row is not None}
    changes: list[Change] = []
    for position, kind in enumerate(wanted.stages, start=1):
        row = _row(wanted.key, kind, position)
        old = rows.get(kind.key)
        if old is None:
            changes.append(insert(row))
        elif replace(row, stamp=old.stamp, id=old.id) != old:
            values = {name: getattr(row, name) for name in StageKindRow.__dataclass_fields__}
            del values["id"], values["stamp"]
            changes.append(update(old, **values))
    keys = {kind.key for kind in wanted.stages}
    return changes + _withdrawn(register, wanted.key, [kind for kind in present.stages if kind.key not in keys])


def _withdrawn(register: Register, track: str, kinds: Iterable[StageKind]) -> list[Change]:
    """Stages that a track loses: rows that no application asks the name of go, the others stand at position 0."""
    rows = [kind.row for kind in kinds if kind.row is not None]
    if not rows:
        return []
    own = {kind.key for kind in program_tracks().track(track).stages}
    ids = {one.id for one in register.all(Registration, track=track)}
    changes = []
    for row in rows:
        named = row.key not in own and any(one.registration_id in ids for one in register.all(Stage, key=row.key))
        changes.append(update(row, position=0) if named else deleted(row))
    return changes


def _row(track: str, kind: StageKind, position: int) -> StageKindRow:
    texts = {
        f"{name}_{language}": getattr(kind, name)[language].strip() or None for name in TEXTS for language in LANGUAGES
    }
    names = {f"name_{language}": kind.name[language].strip() for language in LANGUAGES}
    return StageKindRow(
        id=fixed_id("track", track, "stage", kind.key),
        track=track,
        key=kind.key,
        position=position,
        **texts | names,  # type: ignore[arg-type]
        limit_days=kind.limit_days,
        return_days=kind.return_days,
        papers_needed=" ".join(kind.papers_needed) or None,
        papers_given=" ".join(kind.papers_given) or None,
    )
