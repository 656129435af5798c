"""How a field of the passport becomes an edit: only the fields that were left, only when nobody was faster."""

from typing import Any

from data.acts.change_record import change_record
from data.edit import Edit
from data.model import Record
from data.register import Register
from gis.errors import Conflict
from gui.session import Session
from gui.widgets import wording


def write_values(
    session: Session, kind: type[Record], record_id: str, values: dict[str, Any], before: dict[str, Any]
) -> None:
    """Write the values into the record; a Conflict where one of them is no longer what the clerk saw."""

    def make(register: Register) -> Edit:
        record = register.get(kind, record_id)
        if record is None:
            raise Conflict("record_gone")
        for name, seen in before.items():
            now = getattr(record, name)
            if now not in (seen, values[name]):
                raise Conflict("changed_meanwhile", now=wording.DASH if now is None else now)
        return change_record(register, record, **values)

    session.do(make)
