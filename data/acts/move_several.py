"""The same move for the present stages of several applications, in one edit."""

from collections.abc import Iterable
from datetime import date

from data.acts.advance_stage import move_stage
from data.edit import Edit, edit
from data.model import Stage
from data.register import Register


def move_several(
    register: Register,
    stages: Iterable[Stage],
    status: str,
    on: date | None = None,
    note: str | None = None,
    *,
    person: str | None = None,
    edit_id: str | None = None,
) -> Edit:
    """Each stage with that status from that day on; raises as ``move_stage``, and one that cannot go keeps all back."""
    edits = [move_stage(register, stage, status, on, note, person=person) for stage in stages]
    return edit(edits[0].name, [change for one in edits for change in one.changes], note, edit_id)
