"""Facts: figures with their source and day. A new figure stands beside the old ones; none is overwritten by another."""

import math
from datetime import date
from typing import Any

from data.acts.checks import shown, the
from data.edit import Edit, edit, insert, update
from data.edit import delete as deleted
from data.model import Fact, Record
from data.office import lists_of
from data.register import Register
from gis.errors import TelimError

SAME = ("subject", "subject_id", "key", "nature", "period", "source_kk", "source_ru", "as_of")
"""Two facts that agree in all of these are one fact, and its value is replaced."""


def set_fact(
    register: Register,
    subject: str,
    subject_id: str | None,
    key: str,
    value: float | None,
    *,
    edit_id: str | None = None,
    **fields: Any,
) -> Edit:
    """The figure ``key`` of a subject; ``value`` None records that a source is silent.

    ``fields``: unit, nature (planned or actual), period, source_kk, source_ru, as_of, note_kk, note_ru. The same figure
    from the same source and day is corrected, every other one is added.
    Raises TelimError not_in_list, not_finite_value, date_in_future.
    """
    lists_of(register).check_key("subject", subject)
    fact = Fact(subject=subject, subject_id=subject_id, key=key, value=value, **fields)
    check_fact(register, fact)
    for other in register.all(Fact, subject=subject, key=key):
        if all(getattr(other, name) == getattr(fact, name) for name in SAME):
            kept = {name: getattr(fact, name) for name in ("value", "unit", "note_kk", "note_ru")}
            return edit("change_fact", [update(other, **kept)], id=edit_id)
    return edit("set_fact", [insert(fact)], id=edit_id)


def change_fact(register: Register, fact: Fact | str, *, edit_id: str | None = None, **values: Any) -> Edit:
    """A recorded figure corrected. Raises as set_fact."""
    change = update(the(register, Fact, fact), **values)
    assert change.after is not None
    check_fact(register, Fact(**{k: v for k, v in change.after.items() if k in Fact.__dataclass_fields__}))
    return edit("change_fact", [change], id=edit_id)


def remove_fact(register: Register, fact: Fact | str, *, edit_id: str | None = None) -> Edit:
    """A figure that should not have been recorded taken out; the journal keeps it."""
    record: Record = the(register, Fact, fact)
    return edit("remove_fact", [deleted(record)], id=edit_id)


def check_fact(register: Register, fact: Fact) -> None:
    """Raises TelimError not_in_list, not_finite_value, date_in_future."""
    lists_of(register).check_key("nature", fact.nature)
    if fact.value is not None and not math.isfinite(fact.value):
        raise TelimError("not_finite_value")
    if isinstance(fact.as_of, date) and fact.as_of > register.today:
        raise TelimError("date_in_future", date=shown(fact.as_of), today=shown(register.today))
