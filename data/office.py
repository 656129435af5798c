"""What an office has made of lists and tracks in its register, as a value; and which of it the program shows now."""

from dataclasses import dataclass

from data import lists as own_lists
from data.edit import Edit
from data.lists import Lists, lists_in_use, program_lists, use_lists
from data.model import (
    Acceptance,
    Context,
    Document,
    Fact,
    ListEntry,
    Party,
    Plot,
    Project,
    Record,
    Registration,
    Restriction,
    StageKindRow,
    TrackKind,
    Zone,
)
from data.register import Register
from data.registration import tracks as own_tracks
from data.registration.tracks import Tracks, program_tracks, tracks_in_use, use_tracks

TABLES = ("list_entry", "track", "stage_kind")
USES: dict[str, tuple[tuple[type[Record], str], ...]] = {
    "category": ((Plot, "category"),),
    "right": ((Plot, "right_type"),),
    "party_kind": ((Party, "kind"),),
    "zone_kind": ((Zone, "kind"),),
    "project_state": ((Project, "state"),),
    "ended_why": ((Registration, "ended_why"),),
    "nature": ((Fact, "nature"),),
    "subject": ((Fact, "subject"), (Document, "subject")),
    "fact": ((Fact, "key"),),
    "context_kind": ((Context, "kind"),),
    "acceptance_reason": ((Acceptance, "reason"),),
    "restriction_kind": ((Restriction, "kind"),),
    "paper": ((Document, "kind"),),
    "district": ((Zone, "district"),),
}
"""List -> the fields that hold its keys."""


@dataclass(frozen=True, slots=True)
class Office:
    """Lists and tracks of one register."""

    lists: Lists
    tracks: Tracks


def lists_of(register: Register) -> Lists:
    """The lists of that register."""
    rows = register.all(ListEntry)
    return own_lists.with_rows(rows) if rows else program_lists()


def tracks_of(register: Register) -> Tracks:
    """The tracks of that register."""
    heads, stages = register.all(TrackKind), register.all(StageKindRow)
    return own_tracks.with_rows(heads, stages) if heads or stages else program_tracks()


def office_of(register: Register) -> Office:
    """Lists and tracks of that register."""
    return Office(lists_of(register), tracks_of(register))


def use_office(office: Office | None) -> None:
    """Let names of keys and stages be those of that office; None: the program's own."""
    use_lists(office.lists if office else program_lists())
    use_tracks(office.tracks if office else program_tracks())


def leave_office(office: Office) -> None:
    """The register of that office is closed: if its names are shown, let the program's own be shown again."""
    if (lists_in_use(), tracks_in_use()) == (office.lists, office.tracks):
        use_office(None)


def touches_office(edit: Edit | None) -> bool:
    """Whether lists or tracks may be others after that edit; None is an edit of everything."""
    return edit is None or any(change.table in TABLES for change in edit.changes)


def times_used(register: Register, list_name: str) -> dict[str, int]:
    """Key -> how many records and stages of tracks have it; keys that nobody uses are left out."""
    found: dict[str, int] = {}
    for kind, field in USES.get(list_name, ()):
        for key, count in register.tally(kind, field).items():
            found[key] = found.get(key, 0) + count
    if list_name == "paper":
        for track in tracks_of(register).by_key.values():
            for stage in track.stages:
                for key in {*stage.papers_needed, *stage.papers_given}:
                    found[key] = found.get(key, 0) + 1
    return found
