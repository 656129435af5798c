"""A table of rows for a view: filtered, sorted by indices only, and folded into groups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.tables.column import FEW, Column
from gui.tables.rows import Mask, Rows
from gui.tables.spec import Spec

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Group:
    """The rows that have one value: its words, how many they are, and the sum of each column with a total."""

    value: Any
    text: str
    count: int
    sums: tuple[tuple[str, float, int], ...]
    """Column, sum, and of how many rows the number is known."""
    folded: bool = False


class TableModel(QAbstractTableModel):
    """``rows`` by ``spec``; a line is a row, or the head of a group where the spec groups."""

    def __init__(self, columns: Sequence[Column], today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns, self.today = tuple(columns), today
        self.rows = Rows(columns, (), str)
        self.spec = Spec()
        self.only: frozenset[str] | None = None
        """Only these rows, whatever the spec says: what the map shows; None: all."""
        self.groups: list[Group] = []
        self._folded: set[Any] = set()
        self._lines: list[int] = []
        self._shown = np.empty(0, dtype=np.int64)
        self._line_of: np.ndarray[Any, Any] | None = None
        self._order: tuple[tuple[Any, ...], np.ndarray[Any, Any]] | None = None

    # what is set

    def set_rows(self, rows: Rows) -> None:
        """Take these rows."""
        self.beginResetModel()
        if rows is not self.rows:
            self.rows, self._order = rows, None
        self._arrange()
        self.endResetModel()

    def set_spec(self, spec: Spec) -> None:
        """Filter, sort and group like this."""
        self.beginResetModel()
        if spec.group != self.spec.group:
            self._folded.clear()
        self.spec = spec
        self._arrange()
        self.endResetModel()

    def set_only(self, ids: frozenset[str] | None) -> None:
        """Show only these rows of those that pass; None: all."""
        if ids != self.only:
            self.beginResetModel()
            self.only = ids
            self._arrange()
            self.endResetModel()

    def fold(self, value: Any, *, every: bool = False) -> None:
        """Fold the group of that value, or unfold it; with ``every``, all groups like it."""
        self.beginResetModel()
        if every:
            self._folded = set() if value in self._folded else {group.value for group in self.groups}
        else:
            self._folded ^= {value}
        self._arrange()
        self.endResetModel()

    # what is told

    def mask(self, without: str | None = None) -> Mask:
        """Which rows pass; ``without`` leaves out the condition on that column, to count what it could be."""
        conditions = [one for one in self.spec.conditions if one.column != without]
        mask = self.rows.passing(conditions, self.spec.text, self.today)
        return mask if self.only is None else mask & self.rows.within(self.only)

    @property
    def shown(self) -> np.ndarray[Any, Any]:
        """The places of the rows that pass, in order, folded ones too."""
        return self._shown

    def ids(self) -> list[str]:
        """The ids of the rows that pass, in order."""
        return [self.rows.ids[at] for at in self._shown.tolist()]

    def group_at(self, line: int) -> Group | None:
        """The group whose head stands in that line."""
        at = self._lines[line] if 0 <= line < len(self._lines) else 0
        return self.groups[-1 - at] if at < 0 else None

    def head_of(self, group: int) -> int:
        """The line of the head of that group, counted from 0."""
        return self._lines.index(-1 - group)

    def row_at(self, line: int) -> int | None:
        """The place of the row in that line; None for the head of a group."""
        at = self._lines[line] if 0 <= line < len(self._lines) else -1
        return at if at >= 0 else None

    def id_at(self, line: int) -> str | None:
        """The id of the row in that line; None for the head of a group."""
        at = self.row_at(line)
        return None if at is None else self.rows.ids[at]

    def ids_between(self, first: int, last: int) -> list[str]:
        """The ids of the rows in these lines, both ends included."""
        ids = self.rows.ids
        return [ids[at] for at in self._lines[first : last + 1] if at >= 0]

    def line_of(self, row_id: str) -> int | None:
        """The line of that row; None where it is not shown."""
        at = self.rows.place.get(row_id)
        if at is None:
            return None
        if self._line_of is None:
            self._line_of = np.full(len(self.rows), -1, dtype=np.int64)
            lines = np.array(self._lines, dtype=np.int64)
            rows = np.flatnonzero(lines >= 0)
            self._line_of[lines[rows]] = rows
        line = int(self._line_of[at])
        return line if line >= 0 else None

    def sums(self, places: np.ndarray[Any, Any]) -> tuple[tuple[str, float, int], ...]:
        """Of every column with a total: the sum over these rows, and of how many the number is known."""
        found = []
        for column in self.columns:
            if column.total:
                numbers = self.rows.numbers(column.key)[places]
                known = ~np.isnan(numbers)
                found.append((column.key, float(numbers[known].sum()), int(known.sum())))
        return tuple(found)

    def value_of(self, key: str, at: int) -> Any:
        """What stands in that column of the row at that place."""
        return self.rows.value(key, at)

    def column(self, key: str) -> Column:
        """The column of that key."""
        return self.rows.columns[key]

    def groupable(self) -> list[Column]:
        """The columns that have few enough different values."""
        return [one for one in self.columns if one.kind != "number" and self.rows.few(one.key, FEW)]

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        at = self._lines[index.row()]
        if at < 0:
            return self.groups[-1 - at].text
        return self.rows.text(self.columns[index.column()].key, at)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._lines[index.row()] < 0:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    # how it is arranged

    def _arrange(self) -> None:
        mask = self.mask()
        order = self._sorted()
        self._shown, self._line_of = order[mask[order]], None
        if self.spec.group is None or self.spec.group not in self.rows.columns:
            self.groups, self._lines = [], self._shown.tolist()
        else:
            self._arrange_groups(self.spec.group)

    def _sorted(self) -> np.ndarray[Any, Any]:
        """All places in order; kept until a value of one of the columns changes."""
        keys = tuple((key, down) for key, down in self.spec.order if key in self.rows.columns)
        stamp = (keys, self.rows.state(key for key, _ in keys))
        if self._order is None or self._order[0] != stamp:
            self._order = (stamp, self.rows.order(keys))
        return self._order[1]

    def _arrange_groups(self, key: str) -> None:
        column, ranks = self.rows.columns[key], self.rows.ranks(key)[self._shown]
        order = np.argsort(np.where(np.isnan(ranks), np.inf, ranks), kind="stable")
        places = self._shown[order]
        codes = self.rows.coded(key).codes[places]
        cuts = np.flatnonzero(np.diff(codes)) + 1
        self.groups, self._lines = [], []
        for part in np.split(places, cuts) if len(places) else ():
            value = column.value(self.rows.rows[int(part[0])])
            group = Group(value, column.text(value), len(part), self.sums(part), value in self._folded)
            self.groups.append(group)
            self._lines.append(-len(self.groups))
            if not group.folded:
                self._lines += part.tolist()
        self._shown = places
