"""The deadlines as rows in groups that fold, for the table of the place Late."""

from collections.abc import Callable, Iterable
from datetime import date
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from data.collation import collation_key
from data.registration.deadlines import Deadline
from data.registration.watches import WATCHES
from gui.deadlines import words
from gui.deadlines.book import DeadlineBook
from gui.i18n import translate
from gui.models.plots_model import PlotFilter, number_key
from gui.widgets import wording

NUMBER, PROJECT, TERM, DUE, LEFT, AGE, LAST, PERSON = range(8)
COLUMNS = 8
LineRole = Qt.ItemDataRole.UserRole + 1
GROUPS: dict[str, tuple[str, ...]] = {
    "late": ("late",), "week": ("this_week",), "soon": ("soon",), "total": ("total",), "stalled": ("stalled",),
    "after": WATCHES, "ended": ("ended",),
}  # fmt: skip
GROUP_OF = {kind: group for group, kinds in GROUPS.items() for kind in kinds}
_LAST_DAY = date(9999, 1, 1)
_DUE: Callable[[Deadline], Any] = attrgetter("due")
Index = QModelIndex | QPersistentModelIndex


def _since(line: Deadline) -> date:
    return line.since or _LAST_DAY


class Group(NamedTuple):
    """The head of a group: how many lines it has, the hectares of ended rights, and whether it is folded."""

    key: str
    count: int
    hectares: float
    folded: bool


class DeadlinesModel(QAbstractTableModel):
    """Rows are heads and lines; filter, order and folding change which are there."""

    def __init__(self, book: DeadlineBook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.today = book.session.today
        self.folded: set[str] = set()
        self.zone_id: str | None = None
        self.person: str | None = None
        self.sought = ""
        self.several_districts = False
        self._sorted: tuple[int, Qt.SortOrder] = (LEFT, Qt.SortOrder.AscendingOrder)
        self._groups: dict[str, list[Deadline]] = {group: [] for group in GROUPS}
        self._rows: list[Group | Deadline] = []
        self._heads: list[int] = []
        self._hectares = 0.0
        self._texts: dict[tuple[str, str], str] = {}
        self._terms: dict[tuple[str, str, str | None, str | None], str] = {}

    # what is asked

    def refresh(self) -> None:
        """Take the lines of the book that pass."""
        self.beginResetModel()
        self._texts.clear()
        self._terms.clear()
        self._gather()
        self._lay_out()
        self.endResetModel()

    def look_for(self, text: str) -> None:
        """Only lines in whose number, project, stage or person every word stands."""
        if text.strip().lower() != self.sought:
            self.sought = text.strip().lower()
            self._again()

    def set_filter(self, wanted: PlotFilter) -> None:
        """Only plots of the zone of this filter; its statuses are the map's."""
        if wanted.zone_id != self.zone_id:
            self.zone_id = wanted.zone_id
            self._again()

    def set_person(self, person: str | None) -> None:
        """Only what this person has; None: everybody's, empty: nobody's."""
        if person != self.person:
            self.person = person
            self._again()

    def fold(self, group: str, folded: bool | None = None) -> None:
        """Fold or unfold a group; None: the other way."""
        wanted = (group not in self.folded) if folded is None else folded
        if wanted == (group in self.folded):
            return
        self.beginResetModel()
        self.folded = self.folded | {group} if wanted else self.folded - {group}
        self._lay_out()
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if (column, order) != self._sorted:
            self._sorted = (column, order)
            self._again()

    def _again(self) -> None:
        self.beginResetModel()
        self._gather()
        self._lay_out()
        self.endResetModel()

    # what is there

    def row(self, row: int) -> Group | Deadline | None:
        """The head or line in that row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def line(self, row: int) -> Deadline | None:
        """The line in that row; None for a head."""
        found = self.row(row)
        return found if isinstance(found, Deadline) else None

    def heads(self) -> list[int]:
        """The rows of the heads."""
        return self._heads

    def groups(self) -> list[Group]:
        """The heads, with what they count."""
        return [row for at in self._heads if isinstance(row := self._rows[at], Group)]

    def rows_of(self, ids: Iterable[str]) -> list[int]:
        """The rows of these plots."""
        wanted = set(ids)
        return [
            at for at, row in enumerate(self._rows) if isinstance(row, Deadline) and row.status.id in wanted
        ] if wanted else []  # fmt: skip

    def counts(self) -> dict[str, int]:
        """Lines by group, as filtered."""
        return {group: len(lines) for group, lines in self._groups.items()}

    def total(self) -> int:
        """How many lines pass."""
        return sum(len(lines) for lines in self._groups.values())

    def people(self) -> list[str]:
        """The people of all lines of the zone, in the order of the alphabet."""
        return sorted({line.case.person for line in self.book.lines if line.case.person}, key=collation_key)

    def passes(self, plot_id: str) -> bool:
        """Whether the plot lies in the zone of the filter."""
        status = self.book.session.statuses.get(plot_id)
        return status is not None and self.zone_id in (None, status.zone_id)

    def as_table(self, rows: Iterable[int]) -> str:
        """These lines (heads are left out) with the names of the columns, as text that a spreadsheet takes."""
        lines = ["\t".join([translate("Deadlines", "Group"), *(self._head(column) for column in range(COLUMNS))])]
        for row in rows:
            line = self.line(row)
            if line is not None:
                group = words.group_word(GROUP_OF[line.kind])
                cells = [line.status.cadastral_no or "", *(self.text(line, column) for column in range(1, COLUMNS))]
                lines.append("\t".join([group, *cells]))
        return "\n".join(lines)

    # what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._head(section)
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == LineRole:
            return row
        if isinstance(row, Group):
            return words.group_word(row.key) if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.tip_words(row, self.book.project_name(row.status.project_id), self.today)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.row(index.row()), Group):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    # how it is done

    def text(self, line: Deadline, column: int) -> str:
        """A cell in words."""
        if column == NUMBER:
            number = wording.district_number if self.several_districts else wording.short_number
            return number(line.status.cadastral_no)
        if column == PROJECT:
            return self.book.project_name(line.status.project_id) or wording.DASH
        if column == TERM:
            return self._term(line)
        if column == DUE:
            return wording.day(line.due) if line.due else ""
        if column == LEFT:
            return words.left_words(line) if line.kind != "ended" else wording.hectares(line.hectares * 10_000, 2)
        if column == AGE:
            return words.span_words(line.age)
        return words.last_words(line) if column == LAST else line.case.person or ""

    def _head(self, column: int) -> str:
        return (
            translate("Plots", "No"), translate("Plots", "Project"), translate("Deadlines", "Stage or term"),
            translate("Deadlines", "Due day"), translate("Deadlines", "Late, left"), translate("Deadlines", "Lasts"),
            translate("Deadlines", "Last action"), translate("Deadlines", "Person"),
        )[column]  # fmt: skip

    def _gather(self) -> None:
        groups: dict[str, list[Deadline]] = {group: [] for group in GROUPS}
        takes = self._test()
        for line in self.book.lines:
            if takes is None or takes(line):
                groups[GROUP_OF[line.kind]].append(line)
        column, order = self._sorted
        for group, lines in groups.items():
            lines.sort(key=self._key(column, group), reverse=order == Qt.SortOrder.DescendingOrder)
        self._hectares = sum(line.hectares for line in groups["ended"])
        self._groups = groups
        seen = {(line.status.cadastral_no or "")[:6] for lines in groups.values() for line in lines[:2000]}
        self.several_districts = len(seen) > 1

    def _test(self) -> Callable[[Deadline], bool] | None:
        zone_id, person, sought = self.zone_id, self.person, self.sought.split()
        if zone_id is None and person is None and not sought:
            return None

        def takes(line: Deadline) -> bool:
            status = line.status
            if zone_id is not None and status.zone_id != zone_id:
                return False
            if person is not None and (line.case.person or "") != person:
                return False
            return not sought or all(word in self._searched(line) for word in sought)

        return takes

    def _searched(self, line: Deadline) -> str:
        key = (line.status.id, line.kind)
        if key not in self._texts:
            status, case = line.status, line.case
            project = self.book.project_name(status.project_id)
            self._texts[key] = f"{status.cadastral_no} {project} {self._term(line)} {case.person or ''}".lower()
        return self._texts[key]

    def _term(self, line: Deadline) -> str:
        """The words of a stage or term; those of many lines are the same."""
        key = (line.kind, line.case.track, line.case.stage, line.why or line.status.status)
        if key not in self._terms:
            self._terms[key] = words.term_word(line)
        return self._terms[key]

    def _lay_out(self) -> None:
        rows: list[Group | Deadline] = []
        self._heads = []
        for group, lines in self._groups.items():
            if not lines:
                continue
            folded = group in self.folded
            self._heads.append(len(rows))
            rows.append(Group(group, len(lines), self._hectares if group == "ended" else 0.0, folded))
            if not folded:
                rows += lines
        self._rows = rows

    def _key(self, column: int, group: str) -> Callable[[Deadline], Any]:
        if column == LEFT:  # the latest first; without a due day the oldest are the worst
            return _since if group in ("stalled", "ended") else _DUE
        if column == AGE:
            return lambda line: line.age or 0
        if column == DUE:
            return lambda line: line.due or _LAST_DAY
        if column == LAST:
            return lambda line: line.last_on
        if column == NUMBER:
            return lambda line: number_key(line.status.cadastral_no)
        return lambda line: (self.text(line, column) in ("", wording.DASH), collation_key(self.text(line, column)))
