"""What a table shows, as a value: conditions, columns, order and group; it is kept as JSON in saved views.

A condition on days may name a day by its distance from today, so that a view stays true next year: ``today``,
``today+365``, ``year`` (the first of January) and ``year_end``.
"""

import json
import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from gis.errors import TelimError

Limit = float | str | None
_RELATIVE = re.compile(r"today([+-]\d{1,5})?|year|year_end")


@dataclass(frozen=True, slots=True)
class Among:
    """The value is one of these, or with ``out`` none of them; None among them is what is not stated."""

    column: str
    values: tuple[Any, ...]
    out: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """The value is stated and lies between these, ends included; None is open. Days are ISO text or relative."""

    column: str
    low: Limit = None
    high: Limit = None


@dataclass(frozen=True, slots=True)
class Known:
    """The value is stated, or it is not."""

    column: str
    known: bool = True


Condition = Among | Span | Known


@dataclass(frozen=True, slots=True)
class Spec:
    """``columns`` are the shown ones in their order, empty: as the table comes; ``order`` says column and whether down."""

    conditions: tuple[Condition, ...] = ()
    text: str = ""
    columns: tuple[str, ...] = ()
    widths: tuple[tuple[str, int], ...] = ()
    order: tuple[tuple[str, bool], ...] = ()
    group: str | None = None

    def condition_of(self, column: str) -> Condition | None:
        """The condition on that column."""
        return next((one for one in self.conditions if one.column == column), None)

    def having(self, condition: Condition) -> "Spec":
        """With this condition, in the place of the one on the same column."""
        if self.condition_of(condition.column) is None:
            return replace(self, conditions=(*self.conditions, condition))
        return replace(
            self, conditions=tuple(condition if one.column == condition.column else one for one in self.conditions)
        )

    def without(self, column: str) -> "Spec":
        """Without a condition on that column."""
        return replace(self, conditions=tuple(one for one in self.conditions if one.column != column))

    def sorted_by(self, column: str, *, more: bool = False) -> "Spec":
        """By this column; a second time turns it round. With ``more`` the columns of before come first."""
        down = dict(self.order).get(column)
        turned = (column, False if down is None else not down)
        if not more:
            return replace(self, order=(turned,))
        if down is None:
            return replace(self, order=(*self.order, turned))
        return replace(self, order=tuple(turned if one[0] == column else one for one in self.order))


@dataclass(frozen=True, slots=True)
class View:
    """A saved view: its name and spec; ``id`` is the row's, None for one that comes with the program."""

    name: str
    spec: Spec
    id: str | None = field(default=None)


def day_of(limit: str, today: date) -> date:
    """The day that a limit names. Raises TelimError not_a_day."""
    found = _RELATIVE.fullmatch(limit)
    if found is None:
        try:
            return date.fromisoformat(limit)
        except ValueError as error:
            raise TelimError("not_a_day", text=limit) from error
    if limit.startswith("year"):
        return date(today.year, 12, 31) if limit == "year_end" else date(today.year, 1, 1)
    return today + timedelta(days=int(found[1] or 0))


def to_json(spec: Spec) -> str:
    """The spec as JSON; equal specs give equal text."""
    told = {
        "filter": [_condition_out(one) for one in spec.conditions],
        "text": spec.text,
        "columns": list(spec.columns),
        "widths": dict(spec.widths),
        "order": [[column, down] for column, down in spec.order],
        "group": spec.group,
    }
    return json.dumps(told, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Spec:
    """The spec of that JSON; what is not understood is left out, so that a view of another version still opens."""
    try:
        told = json.loads(text)
    except ValueError:
        return Spec()
    if not isinstance(told, dict):
        return Spec()
    widths = told.get("widths")
    order = (one for one in _list(told.get("order")) if isinstance(one, list) and len(one) == 2)
    return Spec(
        tuple(one for row in _list(told.get("filter")) if (one := _condition_in(row)) is not None),
        str(told.get("text") or ""),
        tuple(str(one) for one in _list(told.get("columns"))),
        tuple((str(key), int(width)) for key, width in widths.items() if isinstance(width, int))
        if isinstance(widths, dict)
        else (),
        tuple((str(column), bool(down)) for column, down in order),
        told["group"] if isinstance(told.get("group"), str) else None,
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _condition_out(one: Condition) -> dict[str, Any]:
    if isinstance(one, Among):
        return {"column": one.column, "values": [_value_out(value) for value in one.values], "out": one.out}
    if isinstance(one, Span):
        return {"column": one.column, "low": one.low, "high": one.high}
    return {"column": one.column, "known": one.known}


def _condition_in(row: Any) -> Condition | None:
    if not isinstance(row, dict) or not isinstance(row.get("column"), str):
        return None
    column = row["column"]
    if isinstance(row.get("values"), list):
        return Among(column, tuple(_value_in(value) for value in row["values"]), bool(row.get("out")))
    if isinstance(row.get("known"), bool):
        return Known(column, row["known"])
    if "low" in row or "high" in row:
        return Span(column, _limit_in(row.get("low")), _limit_in(row.get("high")))
    return None


def _limit_in(value: Any) -> Limit:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value if isinstance(value, str) else None


def _value_out(value: Any) -> Any:
    return {"day": value.isoformat()} if isinstance(value, date) else value


def _value_in(value: Any) -> Any:
    if isinstance(value, dict):
        try:
            return date.fromisoformat(str(value.get("day")))
        except ValueError:
            return None
    return value if isinstance(value, str | int | float | bool) else None
