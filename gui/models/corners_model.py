"""The table of corners as Qt reads it: a row a corner, a heading above each ring where a plot has several."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gis.corner_values import Field
from gis.measure import dms
from gui.i18n import translate
from gui.models.passport_data import CornerRow
from gui.widgets import wording

Index = QModelIndex | QPersistentModelIndex
FIELDS: tuple[Field, ...] = ("x", "y", "length", "azimuth")
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def azimuth_text(degrees: float) -> str:
    """Degrees, minutes and seconds."""
    whole, minutes, seconds = dms(degrees)
    return f"{whole}° {minutes:02d}′ {round(seconds):02d}″"


class CornersModel(QAbstractTableModel):
    """No, X north, Y east, length and azimuth of the side that starts at the corner."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._corners: list[CornerRow] = []
        self._lines: list[CornerRow | str] = []
        self._row_of: dict[int, int] = {}
        self.compact = False
        self.writable = False

    def set_compact(self, compact: bool) -> None:
        """X over Y and length over azimuth, for a narrow passport."""
        if compact == self.compact:
            return
        # columns come and go instead of a reset, so that the chosen corner stays chosen
        if compact:
            self.beginRemoveColumns(QModelIndex(), 3, 4)
            self.compact = True
            self.endRemoveColumns()
        else:
            self.beginInsertColumns(QModelIndex(), 3, 4)
            self.compact = False
            self.endInsertColumns()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
        if self._lines:
            self._tell(0, len(self._lines) - 1)

    def set_rows(self, rows: Sequence[CornerRow]) -> None:
        """Show these corners; where the rows stay as they are only their values change, so that an open cell stays open."""
        lines = _with_headings(rows)
        same = [_kind(line) for line in lines] == [_kind(line) for line in self._lines]
        if not same:
            self.beginResetModel()
        self._corners, self._lines = list(rows), lines
        self._row_of = {line.number: row for row, line in enumerate(lines) if isinstance(line, CornerRow)}
        if not same:
            self.endResetModel()
        elif lines:
            self._tell(0, len(lines) - 1)

    def set_corners(self, changed: Sequence[CornerRow]) -> None:
        """Other values for a few of the corners."""
        for corner in changed:
            row = self._row_of[corner.number]
            self._corners[corner.number - 1] = self._lines[row] = corner
            self._tell(row, row)

    @property
    def corners(self) -> Sequence[CornerRow]:
        """All corners, by number."""
        return self._corners

    def row(self, place: int) -> CornerRow | None:
        """The corner in that row; None for a heading."""
        line = self._lines[place] if 0 <= place < len(self._lines) else None
        return line if isinstance(line, CornerRow) else None

    def row_of(self, number: int) -> int:
        """The row of that corner; -1 where it has none."""
        return self._row_of.get(number, -1)

    def headings(self) -> list[int]:
        """The rows that name a ring."""
        return [row for row, line in enumerate(self._lines) if isinstance(line, str)]

    def field(self, column: int, lower: bool) -> Field | None:
        """What stands in a column, in a narrow table in the upper or lower half of its cell; None for the number."""
        place = 2 * (column - 1) + lower if self.compact else column - 1
        return FIELDS[place] if column > 0 else None

    def place(self, field: Field) -> tuple[int, bool]:
        """Column and half of a field."""
        at = FIELDS.index(field)
        return (at // 2 + 1, bool(at % 2)) if self.compact else (at + 1, False)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3 if self.compact else 5

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        known = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return known | Qt.ItemFlag.ItemIsEditable if self.writable and index.column() else known

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT
        return self._folded(self.heads())[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return LEFT if isinstance(line, str) else RIGHT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(line, str):
            return line if index.column() == 0 else None
        return self._folded(_cells(line))[index.column()]

    def heads(self) -> list[str]:
        """The names of the columns."""
        return [
            translate("Corners", "No"), translate("Corners", "X (north)"), translate("Corners", "Y (east)"),
            translate("Corners", "Length"), translate("Corners", "Azimuth"),
        ]  # fmt: skip

    def edit_text(self, row: int, field: Field) -> str:
        """The value as the clerk begins to change it: to the millimetre, as far as it goes."""
        corner = self.row(row)
        assert corner is not None
        value = float(getattr(corner, field))
        return azimuth_text(value) if field == "azimuth" else wording.plain(round(value, 3), 3)

    def as_table(self, rows: Sequence[int]) -> str:
        """Rows with tabs, numbers without thousands spaces, ready for a sheet."""
        lines = ["\t".join(self.heads())]
        for row in rows:
            corner = self.row(row)
            if corner is not None:
                numbers = (wording.plain(round(value, 3), 3) for value in (corner.x, corner.y, corner.length))
                lines.append("\t".join([str(corner.number), *numbers, azimuth_text(corner.azimuth)]))
        return "\n".join(lines)

    def _folded(self, cells: list[str]) -> list[str]:
        if not self.compact:
            return cells
        number, x, y, length, azimuth = cells
        return [number, f"{x}\n{y}", f"{length}\n{azimuth}"]

    def _tell(self, first: int, last: int) -> None:
        # a range of cells, never one: Qt would write the value over what is being typed in it
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


def _cells(corner: CornerRow) -> list[str]:
    return [
        str(corner.number), wording.number(corner.x), wording.number(corner.y), wording.number(corner.length),
        azimuth_text(corner.azimuth),
    ]  # fmt: skip


def _kind(line: CornerRow | str) -> object:
    return line if isinstance(line, str) else (line.number, line.ref)


def _with_headings(rows: Sequence[CornerRow]) -> list[CornerRow | str]:
    """The corners, each ring under its name where there is more than one."""
    if not rows or rows[-1].ring == 0:
        return list(rows)
    several = rows[-1].ref.part > 0
    lines: list[CornerRow | str] = []
    for corner in rows:
        if corner.ref.index == 0:
            lines.append(_heading(corner, several))
        lines.append(corner)
    return lines


def _heading(corner: CornerRow, several: bool) -> str:
    """The name of the ring that begins with the corner."""
    part, ring = corner.ref.part + 1, corner.ref.ring
    if not several:
        return translate("Corners", "Hole {n}").format(n=ring) if ring else translate("Corners", "Outer boundary")
    if ring:
        return translate("Corners", "Part {part}, hole {n}").format(part=part, n=ring)
    return translate("Corners", "Part {n}").format(n=part)
