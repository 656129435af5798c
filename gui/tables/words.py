"""Conditions of a table in words."""

from datetime import date

from gui.i18n import translate
from gui.tables.column import Column
from gui.tables.spec import Condition, Known, Limit, Span, day_of
from gui.widgets import wording

LISTED = 2
"""So many values are named; more are counted."""


def condition_words(column: Column, condition: Condition, today: date) -> str:
    """What a chip says: the column, and which values pass."""
    return translate("Tables", "{column}: {values}").format(
        column=column.title, values=_values(column, condition, today)
    )


def _values(column: Column, condition: Condition, today: date) -> str:
    if isinstance(condition, Known):
        return translate("Tables", "stated") if condition.known else translate("Tables", "not stated")
    if isinstance(condition, Span):
        return _span(column, condition, today)
    names = [
        column.text(value) if value is not None else translate("Tables", "not stated") for value in condition.values
    ]
    listed = ", ".join(names) if len(names) <= LISTED else translate("Tables", "%n values", "", len(names))
    return translate("Tables", "without {values}").format(values=listed) if condition.out else listed


def _span(column: Column, condition: Span, today: date) -> str:
    low, high = (_limit(column, limit, today) for limit in (condition.low, condition.high))
    if low and high:
        return f"{low} – {high}"
    if low:
        return translate("Tables", "from {low}").format(low=low)
    return translate("Tables", "up to {high}").format(high=high) if high else translate("Tables", "stated")


def _limit(column: Column, limit: Limit, today: date) -> str:
    if limit is None:
        return ""
    if isinstance(limit, str):
        return wording.day(day_of(limit, today))
    return wording.number(limit, 4, trim=True)
