"""The living plots as a table that can be sorted and filtered; 100,000 rows stay quick because only indices move."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.collation import collation_key
from data.register import PlotStatus
from data.styles import STATUSES
from gui.i18n import translate
from gui.widgets import wording

NUMBER, PROJECT, STAGE, DUE, AREA = range(5)
IdRole = int(Qt.ItemDataRole.UserRole)
StatusRole = IdRole + 1
SortRole = IdRole + 2
Index = QModelIndex | QPersistentModelIndex
_LAST_DAY = date.max
_RANK = {status: place for place, status in enumerate(STATUSES)}


@dataclass(frozen=True, slots=True)
class PlotFilter:
    """Which plots the list, the legend and the map show; None in ``statuses`` or ``zone_id``: all.

    ``overdue`` among the statuses takes the late ones, whatever their status.
    """

    statuses: frozenset[str] | None = None
    zone_id: str | None = None
    ids: frozenset[str] | None = None
    """Only these plots, whatever else is asked; ``title`` says in words which they are."""
    title: str = ""

    def takes(self, state: PlotStatus) -> bool:
        """True where the plot passes."""
        if self.ids is not None:
            return state.id in self.ids
        wanted = self.statuses
        return (self.zone_id is None or state.zone_id == self.zone_id) and (
            wanted is None or state.status in wanted or ("overdue" in wanted and bool(state.overdue))
        )


class PlotsModel(QAbstractTableModel):
    """Number, project, stage, days and area of every plot that passes the filter, in the chosen order."""

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.today = today
        self._states: list[PlotStatus] = []
        self._place: dict[str, int] = {}
        self._names: Mapping[str, str] = {}
        self._view: list[int] = []
        self.several_districts = False
        """Whether the plots that are shown lie in several districts, so that their numbers need one group more."""
        self._row_of: dict[int, int] = {}
        self._keys: dict[int, list[Any]] = {}
        self._sorted: tuple[int, Qt.SortOrder] = (NUMBER, Qt.SortOrder.AscendingOrder)
        self.filter = PlotFilter()

    def set_plots(self, states: Iterable[PlotStatus], names: Mapping[str, str]) -> None:
        """Take these plots; ``names`` holds the name of each project in the language of the program."""
        self.beginResetModel()
        self._states, self._names, self._keys = list(states), names, {}
        self._place = {state.id: place for place, state in enumerate(self._states)}
        self._arrange()
        self.endResetModel()

    def update_plots(self, states: Mapping[str, PlotStatus], ids: Iterable[str], names: Mapping[str, str]) -> None:
        """Take the new state of these plots only; plots that came or went rebuild the list."""
        wanted = set(ids)
        same = all((plot_id in states) == (plot_id in self._place) for plot_id in wanted)
        if not same or len(states) != len(self._states) or dict(names) != dict(self._names):
            self.set_plots(states.values(), names)
            return
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.id_at(index.row())) for index in self.persistentIndexList()]
        for plot_id in wanted:
            if plot_id not in self._place:
                continue
            place = self._place[plot_id]
            self._states[place] = states[plot_id]
            for column, keys in self._keys.items():
                keys[place] = self._key(column, states[plot_id])
        self._arrange()
        self._carry(kept)
        self.layoutChanged.emit()

    def set_filter(self, wanted: PlotFilter) -> None:
        """Show only the plots that pass."""
        self.beginResetModel()
        self.filter = wanted
        self._arrange()
        self.endResetModel()

    def count(self, test: Callable[[PlotStatus], bool] | None = None) -> int:
        """How many of all plots (of the zone of the filter) pass the test."""
        zone = self.filter.zone_id
        return sum((zone is None or state.zone_id == zone) and (test is None or test(state)) for state in self._states)

    def counts(self) -> tuple[dict[str, int], int]:
        """Plots by status, and how many are late, in the zone of the filter."""
        by_status, late, zone = dict.fromkeys(STATUSES, 0), 0, self.filter.zone_id
        for state in self._states:
            if zone is None or state.zone_id == zone:
                by_status[state.status] = by_status.get(state.status, 0) + 1
                late += bool(state.overdue)
        return by_status, late

    def shown_area(self) -> float:
        """The area of the plots that are shown, in square metres."""
        return sum(self._states[place].area_ha or 0 for place in self._view) * 10_000

    def total(self) -> int:
        """How many plots there are, shown or not."""
        return len(self._states)

    def id_at(self, row: int) -> str:
        """The id of the plot in that row."""
        return self._states[self._view[row]].id if 0 <= row < len(self._view) else ""

    def state_at(self, row: int) -> PlotStatus:
        """The state of the plot in that row."""
        return self._states[self._view[row]]

    def row_of(self, plot_id: str) -> int | None:
        """The row of that plot; None where it is not shown."""
        place = self._place.get(plot_id)
        return None if place is None else self._row_of.get(place)

    def project_name(self, state: PlotStatus) -> str:
        """The name of the project of that plot; empty where there is none."""
        return self._names.get(state.project_id or "", "") or ""

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self._view)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section in (DUE, AREA)
            return int(
                Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
            )
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("Plots", "No"),
                translate("Plots", "Project"),
                translate("Plots", "Stage"),
                translate("Plots", "Due"),
                translate("Plots", "Area, ha"),
            )[section]
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid():
            return None
        state = self.state_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(state, index.column())
        if role == IdRole:
            return state.id
        if role == StatusRole:
            return state
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hint(state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{state.cadastral_no or wording.DASH}, {wording.status_word(state.status)}"
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self.id_at(index.row())) for index in self.persistentIndexList()]
        self._sorted = (column, order)
        self._arrange()
        self._carry(kept)
        self.layoutChanged.emit()

    def as_table(self, rows: Iterable[int]) -> str:
        """The rows as text with tabs, a head line first, ready to be pasted into a sheet."""
        head = [
            translate("Plots", "Cadastral number"), translate("Plots", "Project"), translate("Plots", "Status"),
            translate("Plots", "Stage"), translate("Plots", "Due"), translate("Plots", "Area, ha"),
        ]  # fmt: skip
        lines = ["\t".join(head)]
        for row in rows:
            state = self.state_at(row)
            area = wording.plain(state.area_ha, 4)
            stage = self._words(state, STAGE)
            due = wording.day(state.due) if state.due else ""
            word = wording.status_word(state.status)
            lines.append("\t".join([state.cadastral_no or "", self.project_name(state), word, stage, due, area]))
        return "\n".join(lines)

    def _arrange(self) -> None:
        column, order = self._sorted
        keys = self._keys.get(column)
        if keys is None:
            keys = self._keys[column] = [self._key(column, state) for state in self._states]
        plain = self.filter == PlotFilter()
        takes = self.filter.takes
        places = [place for place, state in enumerate(self._states) if plain or takes(state)]
        places.sort(key=keys.__getitem__, reverse=order == Qt.SortOrder.DescendingOrder)
        self._view = places
        self.several_districts = len({(self._states[place].cadastral_no or "")[:6] for place in places}) > 1
        self._row_of = {place: row for row, place in enumerate(places)}

    def _carry(self, kept: list[tuple[Any, str]]) -> None:
        for index, plot_id in kept:
            row = self.row_of(plot_id)
            moved = self.index(row, index.column()) if row is not None else QModelIndex()
            self.changePersistentIndex(index, moved)

    def _key(self, column: int, state: PlotStatus) -> Any:
        number = number_key(state.cadastral_no)
        if column == PROJECT:
            name = self.project_name(state)
            return (not name, collation_key(name), number)
        if column == STAGE:
            return (_RANK.get(state.status, 99), -(state.done or 0), number)
        if column == DUE:
            return (state.due or _LAST_DAY, number)
        if column == AREA:
            return (state.area_ha or 0.0, number)
        return number

    def _words(self, state: PlotStatus, column: int) -> str:
        if column == NUMBER:
            number = wording.district_number if self.several_districts else wording.short_number
            return number(state.cadastral_no)
        if column == PROJECT:
            return self.project_name(state) or wording.DASH
        if column == STAGE:
            return f"{state.done}/{state.total}" if state.total and state.status != "free" else ""
        if column == DUE:
            return wording.days_short(state.due, self.today)
        return wording.number(state.area_ha, 2)

    def _hint(self, state: PlotStatus) -> str:
        lines = [state.cadastral_no or wording.DASH, self.project_name(state), wording.status_word(state.status)]
        if state.due:
            lines.append(f"{wording.day(state.due)} · {wording.days_text(state.due, self.today)}")
        return "\n".join(line for line in lines if line)


def number_key(cadastral_no: str | None) -> tuple[bool, str]:
    """A key that sorts numbers group by group, plots without a number last."""
    if not cadastral_no:
        return (True, "")
    return (False, "-".join(part.rjust(8, "0") for part in cadastral_no.split("-")))
