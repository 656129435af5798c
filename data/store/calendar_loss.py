"""Whether another program has emptied the calendar of a register, so that the package alone answers."""

from sqlalchemy import Connection

from data.store.foreign import NAME

_LOSS = """
SELECT e.id FROM edit e
WHERE e.name = ? AND NOT EXISTS (SELECT 1 FROM calendar)
  AND EXISTS (SELECT 1 FROM change c WHERE c.edit = e.id AND c."table" = 'calendar' AND c.after IS NULL)
  AND NOT EXISTS (SELECT 1 FROM edit l WHERE l.fid > e.fid AND l.name IN ('set_calendar_day', 'reset_calendar'))
ORDER BY e.fid DESC LIMIT 1
"""


def calendar_loss(connection: Connection) -> str | None:
    """The id of the edit by which another program took the last rows; None where there are some, or never were any."""
    found = connection.exec_driver_sql(_LOSS, (NAME,)).first()
    return str(found[0]) if found else None
