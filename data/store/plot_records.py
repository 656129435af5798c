"""What is recorded of the living plots beside their shape, read at once for tables."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import Connection

from data.store.column_types import day_of


@dataclass(frozen=True, slots=True)
class PlotRecord:
    """A living plot without its shape; the fields are those of ``Plot``."""

    id: str
    document_area_m2: float | None
    document_ref: str | None
    address_kk: str | None
    address_ru: str | None
    category: str | None
    purpose_kk: str | None
    purpose_ru: str | None
    right_type: str | None
    right_until: date | None
    divisible: bool | None
    note: str | None
    made_up: bool


_NAMES = tuple(field.name for field in fields(PlotRecord))
_UNTIL, _DIVISIBLE, _MADE_UP = (_NAMES.index(name) for name in ("right_until", "divisible", "made_up"))


def read_plot_records(connection: Connection, ids: Iterable[str] | None = None) -> list[PlotRecord]:
    """The records of all living plots, or of these, in the order of the table."""
    question = f"SELECT {', '.join(_NAMES)} FROM plot WHERE retired_on IS NULL"  # noqa: S608
    if ids is None:
        rows = connection.exec_driver_sql(question + " ORDER BY fid")
    else:
        wanted = json.dumps(list(ids))
        rows = connection.exec_driver_sql(
            question + " AND id IN (SELECT value FROM json_each(?)) ORDER BY fid",  # noqa: S608
            (wanted,),
        )
    return [_record(list(row)) for row in rows]


def _record(values: list[Any]) -> PlotRecord:
    values[_UNTIL] = day_of(values[_UNTIL]) if values[_UNTIL] else None
    values[_DIVISIBLE] = None if values[_DIVISIBLE] is None else bool(values[_DIVISIBLE])
    values[_MADE_UP] = bool(values[_MADE_UP])
    return PlotRecord(*values)
