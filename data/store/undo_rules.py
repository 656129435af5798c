"""Which edit a user would take back, and which one they would do again."""

from collections.abc import Callable

from sqlalchemy import Connection

Rule = Callable[[Connection, str, frozenset[str]], tuple[str, str] | None]
_STANDS = (
    "NOT EXISTS (SELECT 1 FROM edit u WHERE u.undoes = e.id"
    " AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.undoes = u.id))"
)
"""No undo of e stands: there is none, or each was itself done again."""


def to_undo(connection: Connection, who: str, skipped: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """(id, name) of this user's newest edit that is neither undone nor an undo."""
    return _first(
        connection,
        f"SELECT e.id, e.name FROM edit e WHERE e.who = ? AND e.undoes IS NULL AND {_STANDS} ORDER BY e.fid DESC",  # noqa: S608
        (who,),
        skipped,
    )


def to_redo(connection: Connection, who: str, skipped: frozenset[str] = frozenset()) -> tuple[str, str] | None:
    """(id, name) of the undo last made and not done again, unless this user has made a new edit since."""
    return _first(
        connection,
        "SELECT u.id, u.name FROM edit u JOIN edit e ON e.id = u.undoes WHERE u.who = ?1 AND e.undoes IS NULL"
        " AND NOT EXISTS (SELECT 1 FROM edit r WHERE r.undoes = u.id)"
        " AND u.fid > coalesce((SELECT max(n.fid) FROM edit n WHERE n.who = ?1 AND n.undoes IS NULL), 0)"
        " ORDER BY u.fid DESC",
        (who,),
        skipped,
    )


def _first(
    connection: Connection, question: str, facts: tuple[str, ...], skipped: frozenset[str]
) -> tuple[str, str] | None:
    """The newest that is not skipped."""
    rows = connection.exec_driver_sql(f"{question} LIMIT {len(skipped) + 1}", facts).all()
    return next(((id, name) for id, name in rows if id not in skipped), None)
