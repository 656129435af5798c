"""The rows of a table by column as numbers, so that 100,000 of them are filtered, sorted and summed in milliseconds.

Every column that is asked about is coded once: a number for each row and the list of its different values. An edit
changes the codes of its own rows only.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from data.search import folded
from gui.tables.column import Column
from gui.tables.spec import Condition, Known, Limit, Span, day_of

Mask = NDArray[np.bool_]
Places = NDArray[np.int64]


@dataclass(slots=True)
class _Coded:
    """A column: the code of each row, the values by code, and what was worked out from the values."""

    codes: NDArray[np.int32]
    values: list[Any]
    index: dict[Any, int]
    texts: list[str | None] = field(default_factory=list)
    ranks: NDArray[np.float64] | None = None
    numbers: NDArray[np.float64] | None = None
    version: int = 0
    """How often a row got another value."""


class Rows:
    """Rows of one kind with their columns; ``id_of`` names a row."""

    def __init__(self, columns: Sequence[Column], rows: Iterable[Any], id_of: Callable[[Any], str]) -> None:
        self.columns = {column.key: column for column in columns}
        self.rows = list(rows)
        self.id_of = id_of
        self.ids = [id_of(row) for row in self.rows]
        self.place = {row_id: at for at, row_id in enumerate(self.ids)}
        self._coded: dict[str, _Coded] = {}
        self._words: list[str] | None = None

    def __len__(self) -> int:
        return len(self.rows)

    def changed(self, fresh: Mapping[str, Any | None]) -> "Rows":
        """The same rows with these in place of the old ones of their ids; None: gone. What can be kept is kept."""
        if any((row is None) or (row_id not in self.place) for row_id, row in fresh.items()):
            kept = (fresh.get(row_id, row) for row_id, row in zip(self.ids, self.rows, strict=True))
            added = (row for row_id, row in fresh.items() if row_id not in self.place)
            rows = [row for row in (*kept, *added) if row is not None]
            return Rows(tuple(self.columns.values()), rows, self.id_of)
        for row_id, row in fresh.items():
            at = self.place[row_id]
            self.rows[at] = row
            for key, coded in self._coded.items():
                _change(coded, at, self.columns[key].value(row))
            if self._words is not None:
                self._words[at] = self._folded_row(row)
        return self

    # what stands in the columns

    def text(self, key: str, at: int) -> str:
        """What the column writes in that row."""
        row_text = self.columns[key].row_text
        if row_text is not None:
            return row_text(self.rows[at])
        coded = self.coded(key)
        code = coded.codes[at]
        found = coded.texts[code]
        if found is None:
            found = coded.texts[code] = self.columns[key].text(coded.values[code])
        return found

    def value(self, key: str, at: int) -> Any:
        """What stands in the column of that row."""
        return self.columns[key].value(self.rows[at])

    def coded(self, key: str) -> _Coded:
        """The column by codes, made when it is first asked for."""
        found = self._coded.get(key)
        if found is None:
            value, index = self.columns[key].value, {}
            codes = np.fromiter(
                (index.setdefault(value(row), len(index)) for row in self.rows), np.int32, len(self.rows)
            )
            values = list(index)
            found = self._coded[key] = _Coded(codes, values, index, [None] * len(values))
        return found

    def counts(self, key: str, among: Mask | None = None) -> dict[Any, int]:
        """How often each value stands in these rows."""
        coded = self.coded(key)
        codes = coded.codes if among is None else coded.codes[among]
        counted = np.bincount(codes, minlength=len(coded.values)) if len(coded.values) else ()
        return {value: int(n) for value, n in zip(coded.values, counted, strict=True) if n}

    def few(self, key: str, most: int) -> bool:
        """Whether the column has that few different values."""
        return len(self.coded(key).values) <= most

    def state(self, keys: Iterable[str]) -> tuple[int, ...]:
        """Differs after a row has got another value in one of these columns."""
        return tuple(self.coded(key).version for key in keys)

    def numbers(self, key: str) -> NDArray[np.float64]:
        """The column as numbers, days counted from the year 1; NaN where nothing is stated."""
        coded = self.coded(key)
        if coded.numbers is None:
            coded.numbers = np.array([_number(value) for value in coded.values], dtype=float)
        return coded.numbers[coded.codes] if len(coded.values) else np.empty(0)

    def ranks(self, key: str) -> NDArray[np.float64]:
        """The place of each row's value in the order of the column; NaN where nothing is stated."""
        coded, column = self.coded(key), self.columns[key]
        if column.kind in ("number", "day") and column.rank is None:
            return self.numbers(key)
        if coded.ranks is None:
            keyed = [(column.ranked(value), code) for code, value in enumerate(coded.values) if value is not None]
            keyed.sort(key=lambda pair: pair[0])
            coded.ranks = np.full(len(coded.values), np.nan)
            coded.ranks[[code for _, code in keyed]] = np.arange(len(keyed))
        return coded.ranks[coded.codes] if len(coded.values) else np.empty(0)

    # questions

    def passing(self, conditions: Iterable[Condition], text: str, today: date) -> Mask:
        """The rows for which every condition holds and that have every word of the text somewhere."""
        mask = np.ones(len(self.rows), dtype=bool)
        for condition in conditions:
            if condition.column in self.columns:
                mask &= self.holds(condition, today)
        wanted = folded(text).split() if text.strip() else []
        if wanted:
            mask &= self._having(wanted)
        return mask

    def holds(self, condition: Condition, today: date) -> Mask:
        """The rows for which the condition holds."""
        if isinstance(condition, Span):
            return self._between(condition, today)
        coded = self.coded(condition.column)
        if isinstance(condition, Known):
            code = coded.index.get(None, -1)
            return (coded.codes != code) if condition.known else (coded.codes == code)
        codes = [coded.index[value] for value in condition.values if value in coded.index]
        inside = np.zeros(len(coded.values) + 1, dtype=bool)
        inside[codes] = True
        found = inside[coded.codes]
        return ~found if condition.out else found

    def within(self, ids: frozenset[str]) -> Mask:
        """The rows of these ids."""
        return np.fromiter((row_id in ids for row_id in self.ids), bool, len(self.ids))

    def order(self, keys: Sequence[tuple[str, bool]]) -> Places:
        """The places of all rows in the order of these columns; what is not stated comes last both up and down."""
        ranks = []
        for key, down in keys:
            rank = self.ranks(key)
            ranks.append(np.where(np.isnan(rank), np.inf, -rank if down else rank))
        if not ranks:
            return np.arange(len(self.rows))
        return np.lexsort(tuple(reversed(ranks)))

    def prepare(self, keys: Iterable[str], order: Sequence[tuple[str, bool]]) -> None:
        """Work out what the first question would wait for; for a job."""
        for key in keys:
            self.coded(key)
        self.order(order)
        self._all_words()

    def _between(self, condition: Span, today: date) -> Mask:
        numbers = self.numbers(condition.column)
        mask = ~np.isnan(numbers)
        with np.errstate(invalid="ignore"):
            if condition.low is not None:
                mask &= numbers >= _limit(condition.low, today)
            if condition.high is not None:
                mask &= numbers <= _limit(condition.high, today)
        return mask

    def _having(self, wanted: Sequence[str]) -> Mask:
        words = self._all_words()
        first, *more = wanted
        found = [first in line for line in words]
        for word in more:
            found = [was and word in line for was, line in zip(found, words, strict=True)]
        return np.array(found, dtype=bool)

    def _all_words(self) -> list[str]:
        if self._words is None:
            columns = [self._folded_column(key) for key in self._worded()]
            self._words = ["\n".join(parts) for parts in zip(*columns, strict=True)] if columns else [""] * len(self)
        return self._words

    def _worded(self) -> list[str]:
        """The columns whose words are searched."""
        return [key for key, column in self.columns.items() if column.kind in ("text", "choice")]

    def _folded_column(self, key: str) -> list[str]:
        """The text of every row in one spelling; what many rows share is folded once."""
        coded, text = self.coded(key), self.columns[key].text
        known = ["" if value is None else folded(text(value)) for value in coded.values]
        return [known[code] for code in coded.codes.tolist()]

    def _folded_row(self, row: Any) -> str:
        parts = ((self.columns[key], self.columns[key].value(row)) for key in self._worded())
        return "\n".join("" if value is None else folded(column.text(value)) for column, value in parts)


def _change(coded: _Coded, at: int, value: Any) -> None:
    code = coded.index.get(value)
    if code is None:
        code = coded.index[value] = len(coded.values)
        coded.values.append(value)
        coded.texts.append(None)
        coded.ranks = coded.numbers = None
    if coded.codes[at] != code:
        coded.codes[at] = code
        coded.version += 1


def _number(value: Any) -> float:
    if value is None:
        return float("nan")
    return float(value.toordinal()) if isinstance(value, date) else float(value)


def _limit(limit: Limit, today: date) -> float:
    return float(day_of(limit, today).toordinal()) if isinstance(limit, str) else float(limit or 0.0)
