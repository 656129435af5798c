"""Change a field of the passport: one form field left, one edit."""

from collections.abc import Callable
from datetime import date
from typing import Any

from data.acts.checks import living, past_day, shown, working_days
from data.edit import TABLE_OF, Edit, edit, update
from data.identifiers import normal_number, person_number
from data.model import Document, Party, Plot, Record, Registration, Stage, Zone
from data.office import lists_of
from data.register import Register
from data.registration.clock import due_date
from gis.crs import is_metric
from gis.errors import TelimError

LISTS = {
    "category": "category",
    "right_type": "right",
    "state": "project_state",
    "ended_why": "ended_why",
    "nature": "nature",
}
"""Field -> the list that its keys come from; ``kind`` is a zone's, a party's or a paper's."""
PAST = {"opened_on", "ended_on", "released_on", "started_on", "suspended_on", "retired_on", "from_", "as_of", "dated"}
"""Dates of things that have happened."""
NAMES = ("name_kk", "name_ru")
OWN_ACTS = {
    Plot: {"geom", "area_m2", "retired_on", "retired_reason"},
    Zone: {"geom"},
    Registration: {"plot_id", "track", "ended_on", "ended_why", "released_on", "use_by", "used_on", "develop_by"},
    Document: {"subject", "subject_id", "attachment", "file_name", "file_size", "added_on", "replaces"},
    Stage: {"registration_id", "key", "position", "status", "suspended_on", "suspended_days", "suspended_before"},
}
"""Fields that other acts change, because more than the field changes with them."""


def change_record(register: Register, record: Record, *, edit_id: str | None = None, **values: Any) -> Edit:
    """The record with these values, named ``change_<table>``; empty text means not stated. No changes: nothing differs.

    ``record`` is what the form showed: if the row has changed since, applying the edit is a Conflict.
    Raises TelimError field_not_editable, not_in_list, no_name, crs_not_metric, plot_retired, date_in_future,
    ended_before_started.
    """
    kind = type(record)
    for name in values:
        if name in ("id", "stamp") or name in OWN_ACTS.get(kind, ()) or name not in kind.__dataclass_fields__:
            raise TelimError("field_not_editable", field=name)
    values = {name: _tidy(value) for name, value in values.items()}
    _check(register, record, values)
    values |= _also(register, record, values)
    values = {name: value for name, value in values.items() if value != getattr(record, name)}
    if not values:
        return edit(f"change_{TABLE_OF[kind]}", [], id=edit_id)
    return edit(f"change_{TABLE_OF[kind]}", [update(record, **values)], id=edit_id)


def _tidy(value: Any) -> Any:
    return (value.strip() or None) if isinstance(value, str) else value


def _check(register: Register, record: Record, values: dict[str, Any]) -> None:
    if isinstance(record, Plot):
        living(record)
    for name, value in values.items():
        list_name = LISTS.get(name)
        if name == "kind":
            list_name = {Zone: "zone_kind", Party: "party_kind", Document: "paper"}.get(type(record))
        if list_name is not None and value != getattr(record, name):
            lists_of(register).check_key(list_name, value)
        if name in NAMES and value is None:
            raise TelimError("no_name")
        if name in PAST and isinstance(value, date):
            past_day(register, value)
    if values.get("crs") is not None and not is_metric(values["crs"]):
        raise TelimError("crs_not_metric", crs=values["crs"])
    if isinstance(record, Stage):
        _check_stage_days(record, values)


def _check_stage_days(stage: Stage, values: dict[str, Any]) -> None:
    start, end = values.get("started_on", stage.started_on), values.get("ended_on", stage.ended_on)
    if start is not None and end is not None and end < start:
        raise TelimError("ended_before_started", start=shown(start), end=shown(end))


def _also(register: Register, record: Record, values: dict[str, Any]) -> dict[str, Any]:
    """What else follows in the same row: numbers in their normal form, the due day of a stage."""
    more: dict[str, Any] = {}
    tidy: dict[type[Record], tuple[str, Callable[[str | None], str | None]]] = {
        Plot: ("cadastral_no", normal_number),
        Party: ("number", person_number),
    }
    name, function = tidy.get(type(record), ("", normal_number))
    if name in values:
        more[name] = function(values[name])
    counts = {"started_on", "limit_days"} & values.keys()
    if isinstance(record, Stage) and counts and "due" not in values and record.status == "in_progress":
        start = values.get("started_on", record.started_on)
        limit = values.get("limit_days", record.limit_days)
        days = working_days(register)
        more["due"] = due_date(start, limit, days, record.suspended_days) if start is not None else None
    return more
