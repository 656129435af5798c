"""A column of a table as a value: what stands in it, how it is written, sorted and asked for."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal

from data.collation import collation_key
from gui.i18n import translate
from gui.widgets import wording

Kind = Literal["text", "choice", "number", "day", "flag"]
"""text: words of every kind; choice: one of a few; number; day; flag: yes or no. None in any of them: not stated."""

FEW = 60
"""Up to so many different values a column can be grouped by, and its values are listed in the filter."""


@dataclass(frozen=True, slots=True)
class Column:
    """``value`` takes a row and gives what is compared; ``text`` writes such a value; ``rank`` sorts them.

    ``look`` names a way of painting: status (a swatch before it), late (red where the row is late), strong, quiet.
    ``total``: the numbers of a group and of the whole table are summed, in this unit.
    """

    key: str
    title: str
    value: Callable[[Any], Hashable]
    text: Callable[[Any], str]
    kind: Kind = "text"
    width: int = 140
    rank: Callable[[Any], Any] | None = None
    look: str = ""
    shown: bool = True
    total: str = ""
    row_text: Callable[[Any], str] | None = None
    """Writes the value of a row where the value alone does not say how."""

    @property
    def right(self) -> bool:
        """Whether it stands at the right, as numbers do."""
        return self.kind == "number"

    def ranked(self, value: Any) -> Any:
        """The key by which a stated value is sorted."""
        if self.rank is not None:
            return self.rank(value)
        if self.kind in ("text", "choice"):
            return collation_key(self.text(value))
        return value

    def hidden(self) -> "Column":
        """The same column, not shown until the clerk asks for it."""
        return replace(self, shown=False)


def words(key: str, title: str, value: Callable[[Any], str | None], width: int = 160, look: str = "") -> Column:
    """A column of text."""
    return Column(key, title, value, _text, "text", width, look=look)


def choice(
    key: str,
    title: str,
    value: Callable[[Any], Hashable],
    text: Callable[[Any], str],
    width: int = 130,
    rank: Callable[[Any], Any] | None = None,
    look: str = "",
) -> Column:
    """A column of a few keys that have names."""
    return Column(
        key, title, value, lambda one: wording.DASH if one is None else text(one), "choice", width, rank, look
    )


def number(
    key: str, title: str, value: Callable[[Any], float | None], digits: int = 0, width: int = 90, total: str = ""
) -> Column:
    """A column of numbers with that many digits after the mark."""
    return Column(key, title, value, lambda one: wording.number(one, digits), "number", width, total=total)


def day(key: str, title: str, value: Callable[[Any], date | None], width: int = 92, look: str = "") -> Column:
    """A column of days."""
    return Column(key, title, value, wording.day, "day", width, look=look)


def flag(key: str, title: str, value: Callable[[Any], bool | None], width: int = 96) -> Column:
    """A column of yes and no."""
    return Column(key, title, value, yes_no, "flag", width)


def yes_no(value: bool | None) -> str:
    """Yes, no or a dash."""
    if value is None:
        return wording.DASH
    return translate("Tables", "yes") if value else translate("Tables", "no")


def _text(value: str | None) -> str:
    return value or wording.DASH
