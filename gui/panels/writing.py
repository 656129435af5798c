"""How a field of the passport becomes an edit: only the fields that were left, only when nobody was faster."""

from typing import Any

from data.acts.change_record import change_record
from data.edit import Edit
from data.model import Record
from data.register import Register
from gis.errors import Conflict, TelimError
from gui.session import Session
from gui.widgets import wording
from gui.widgets.form import RecordForm


def write_values(
    session: Session,
    kind: type[Record],
    record_id: str,
    values: dict[str, Any],
    before: dict[str, Any],
    form: RecordForm | None = None,
) -> None:
    """Write the values into the record; a Conflict where one of them is no longer what the clerk saw.

    It is told; with ``form``, both values stand there too until the clerk takes one.
    """

    def make(register: Register) -> Edit:
        record = register.get(kind, record_id)
        if record is None:
            raise Conflict("record_gone")
        for name, seen in before.items():
            now = getattr(record, name)
            if now not in (seen, values[name]):
                raise Conflict("changed_meanwhile", now=wording.DASH if now is None else now)
        return change_record(register, record, **values)

    def refused(error: TelimError) -> None:
        record = session.ask(lambda register: register.get(kind, record_id))
        if form is not None and record is not None and isinstance(error, Conflict):
            for name, seen in before.items():
                theirs, mine = getattr(record, name), values[name]
                if theirs not in (seen, mine):
                    form.dispute(record_id, name, theirs, mine)
        session.failed.emit(error)

    session.do(make, failed=refused)
