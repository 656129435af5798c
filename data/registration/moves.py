"""Which status of a stage may follow which; a move against the table is possible, but says why."""

from gis.errors import TelimError

STAGE_STATUSES = ("planned", "in_progress", "done", "returned", "suspended", "refused", "not_required")

CLOSED = frozenset({"done", "not_required"})
"""A stage with one of these lies behind."""

MOVES: dict[str, frozenset[str]] = {
    "planned": frozenset({"in_progress", "not_required"}),
    "in_progress": frozenset({"done", "returned", "suspended", "refused", "not_required"}),
    "returned": frozenset({"in_progress", "refused"}),
    "suspended": frozenset({"in_progress", "refused"}),
    "refused": frozenset(),
    "done": frozenset(),
    "not_required": frozenset({"planned", "in_progress"}),
}


def is_usual(before: str, after: str) -> bool:
    """Whether the table has this move; an unknown status before (a foreign program's) has none."""
    return after in MOVES.get(before, frozenset())


def check_move(before: str, after: str, note: str | None) -> None:
    """Raises no_such_status, same_status, or move_needs_note for a move against the table without a note."""
    if after not in STAGE_STATUSES:
        raise TelimError("no_such_status", status=after, known=", ".join(STAGE_STATUSES))
    if before == after:
        raise TelimError("same_status", status=after)
    if not is_usual(before, after) and not (note or "").strip():
        raise TelimError("move_needs_note", before=before, after=after)
