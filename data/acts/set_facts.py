"""Many figures of one subject at once: a row of years pasted from a sheet is one edit."""

from collections.abc import Iterable

from data.acts.checks import the
from data.acts.set_fact import SAME, check_fact
from data.edit import Change, Edit, delete, edit, insert, update
from data.model import Fact
from data.office import lists_of
from data.register import Register

KEPT = ("key", "value", "unit", "nature", "period", "source_kk", "source_ru", "as_of", "note_kk", "note_ru")


def set_facts(
    register: Register, facts: Iterable[Fact], removed: Iterable[str] = (), *, edit_id: str | None = None
) -> Edit:
    """The figures recorded: one with the id of a recorded figure corrects it, another is added as ``set_fact`` does it.

    ``removed`` are ids of figures that are taken out. Figures that are as they were change nothing.
    Raises TelimError not_in_list, not_finite_value, date_in_future.
    """
    changes = [change for fact in facts for change in _set(register, fact)]
    changes += [delete(the(register, Fact, id)) for id in removed]
    return edit("set_facts", changes, id=edit_id)


def _set(register: Register, fact: Fact) -> list[Change]:
    lists_of(register).check_key("subject", fact.subject)
    check_fact(register, fact)
    known = register.get(Fact, fact.id) or _alike(register, fact)
    if known is None:
        return [insert(fact)]
    values = {name: getattr(fact, name) for name in KEPT}
    changed = {name: value for name, value in values.items() if value != getattr(known, name)}
    return [update(known, **changed)] if changed else []


def _alike(register: Register, fact: Fact) -> Fact | None:
    """The figure that says the same of the same from the same source and day."""
    recorded = register.all(Fact, subject=fact.subject, subject_id=fact.subject_id, key=fact.key)
    return next((one for one in recorded if all(getattr(one, name) == getattr(fact, name) for name in SAME)), None)
