"""One field of many records changed together: first seen as a value, then one edit that one undo takes back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from data.acts.change_record import change_record
from data.acts.checks import label
from data.edit import TABLE_OF, Change, Edit, edit
from data.model import Party, Plot, Project, Record, Zone
from data.register import Register
from gis.errors import TelimError

FIELDS: dict[type[Record], tuple[str, ...]] = {
    Plot: (
        "category", "purpose_kk", "purpose_ru", "right_type", "right_until", "zone_id", "divisible", "address_kk",
        "address_ru", "note",
    ),
    Project: ("state", "zone_id", "party_id"),
}  # fmt: skip
"""What may be changed together."""
LINKS: dict[str, type[Record]] = {"zone_id": Zone, "party_id": Party}
AT_REST = ("zone_id", "right_type", "right_until")
"""Fields of a plot that wait until its running registration is over, because that is about them."""
RUNNING = ("in_progress", "returned", "suspended")
PACE = 500

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A record that cannot be changed, and why."""

    record_id: str
    name: str
    error: TelimError


@dataclass(frozen=True, slots=True)
class ManyChanges:
    """What would be changed: ``old`` holds the value before by record, ``same`` are those that have the value already."""

    field: str
    value: Any
    old: dict[str, Any]
    names: dict[str, str]
    same: tuple[str, ...]
    refused: tuple[Refusal, ...]
    edit: Edit


def change_many(
    register: Register, records: Iterable[Record], field: str, value: Any, progress: Tell | None = None
) -> ManyChanges:
    """All records of one table with this value in the field (None: taken out), as one edit named ``change_many_<table>``.

    Records keep the stamps with which they were read: where somebody was faster, applying the edit is a Conflict and
    nothing is changed. Raises TelimError nothing_chosen, field_not_editable, no_such_record; what stands against a
    single record is a Refusal.
    """
    given = list(records)
    if not given:
        raise TelimError("nothing_chosen")
    kind = type(given[0])
    if field not in FIELDS.get(kind, ()):
        raise TelimError("field_not_editable", field=field)
    if field in LINKS and value is not None and register.get(LINKS[field], str(value)) is None:
        raise TelimError("no_such_record", table=TABLE_OF[LINKS[field]], id=value)
    running = _running(register, kind, field)
    changes: list[Change] = []
    old: dict[str, Any] = {}
    names: dict[str, str] = {}
    same: list[str] = []
    refused: list[Refusal] = []
    for at, record in enumerate(given):
        if progress is not None and at % PACE == 0:
            progress(at, len(given))
        try:
            made = _changed(register, record, field, value, running)
        except TelimError as error:
            refused.append(Refusal(record.id, _name(record), error))
            continue
        if made is None:
            same.append(record.id)
        else:
            changes.append(made)
            old[record.id], names[record.id] = getattr(record, field), _name(record)
    whole = edit(f"change_many_{TABLE_OF[kind]}", changes)
    return ManyChanges(field, value, old, names, tuple(same), tuple(refused), whole)


def _running(register: Register, kind: type[Record], field: str) -> frozenset[str]:
    """The plots whose registration is under way, where the field has to wait for it."""
    if kind is not Plot or field not in AT_REST:
        return frozenset()
    return frozenset(status.id for status in register.statuses() if status.status in RUNNING)


def _changed(register: Register, record: Record, field: str, value: Any, running: frozenset[str]) -> Change | None:
    """The change of one record; None where it has the value already. Raises TelimError."""
    made = change_record(register, record, **{field: value})
    if not made.changes:
        return None
    if record.id in running and isinstance(record, Plot):
        raise TelimError("registration_running", plot=label(record))
    return made.changes[0]


def _name(record: Record) -> str:
    if isinstance(record, Plot):
        return label(record)
    return str(getattr(record, "name_kk", None) or getattr(record, "name_ru", None) or record.id[:8])
