"""Merge two records of one investor: everything of the second becomes the first one's, and the second goes."""

from typing import Any

from data.acts.checks import the
from data.edit import Change, Edit, delete, edit, update
from data.model import Document, Fact, Party, Project
from data.register import Register
from gis.errors import TelimError

FILLED = ("number", "phone", "email", "address")
"""What the first one takes over where it says nothing itself."""


def merge_parties(register: Register, kept: Party | str, gone: Party | str, *, edit_id: str | None = None) -> Edit:
    """Projects, figures and papers of ``gone`` moved to ``kept``, and ``gone`` deleted; the journal keeps it.

    Raises TelimError same_party, no_such_record.
    """
    kept, gone = the(register, Party, kept), the(register, Party, gone)
    if kept.id == gone.id:
        raise TelimError("same_party")
    changes: list[Change] = []
    filled = _filled(kept, gone)
    if filled:
        changes.append(update(kept, **filled))
    changes += [update(one, party_id=kept.id) for one in register.all(Project, party_id=gone.id)]
    for kind in (Fact, Document):
        own: list[Any] = register.all(kind, subject="party", subject_id=gone.id)
        changes += [update(one, subject_id=kept.id) for one in own]
    return edit("merge_parties", [*changes, delete(gone)], id=edit_id)


def _filled(kept: Party, gone: Party) -> dict[str, Any]:
    values = {name: getattr(gone, name) for name in FILLED if not getattr(kept, name) and getattr(gone, name)}
    if gone.note and gone.note != kept.note:
        values["note"] = "\n".join(part for part in (kept.note, gone.note) if part)
    return values
