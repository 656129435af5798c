"""Tab Corners: the catalogue of corners, to be read and copied; a row shows its corner on the map."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from gis.crs import short_name
from gis.measure import dms
from gui.i18n import translate
from gui.models.passport_data import CornerRow, PlotPassportData
from gui.widgets import labels, wording
from gui.widgets.cards import push

Index = QModelIndex | QPersistentModelIndex


def azimuth_text(degrees: float) -> str:
    """Degrees, minutes and seconds."""
    whole, minutes, seconds = dms(degrees)
    return f"{whole}° {minutes:02d}′ {round(seconds):02d}″"


class CornersModel(QAbstractTableModel):
    """No, X north, Y east, length and azimuth of the side that starts at the corner."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[CornerRow] = ()
        self.compact = False

    def set_compact(self, compact: bool) -> None:
        """X over Y and length over azimuth, for a narrow passport."""
        if compact != self.compact:
            self.beginResetModel()
            self.compact = compact
            self.endResetModel()

    def set_rows(self, rows: Sequence[CornerRow]) -> None:
        """Show these corners."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> CornerRow:
        """The corner in that row."""
        return self._rows[place]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's way
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3 if self.compact else 5

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._folded(self.heads())[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._folded(self.cells(index.row()))[index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def heads(self) -> list[str]:
        """The names of the columns."""
        return [
            translate("Corners", "No"), translate("Corners", "X (north)"), translate("Corners", "Y (east)"),
            translate("Corners", "Length"), translate("Corners", "Azimuth"),
        ]  # fmt: skip

    def cells(self, place: int) -> list[str]:
        """One row as it is read."""
        row = self._rows[place]
        return [
            str(row.number), wording.number(row.x), wording.number(row.y), wording.number(row.length), azimuth_text(row.azimuth),
        ]  # fmt: skip

    def _folded(self, cells: list[str]) -> list[str]:
        if not self.compact:
            return cells
        number, x, y, length, azimuth = cells
        return [number, f"{x}\n{y}", f"{length}\n{azimuth}"]

    def as_table(self, places: Sequence[int]) -> str:
        """Rows with tabs, numbers without thousands spaces, ready for a sheet."""
        lines = ["\t".join(self.heads())]
        for row in (self._rows[place] for place in places):
            numbers = (wording.plain(round(value, 3), 3) for value in (row.x, row.y, row.length))
            lines.append("\t".join([str(row.number), *numbers, azimuth_text(row.azimuth)]))
        return "\n".join(lines)


class CornersTab(QWidget):
    """The table of corners; ``corner_chosen`` brings the number of the corner that the map should show."""

    corner_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.model = CornersModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setMinimumHeight(48)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setMinimumSectionSize(24)
        self.table.horizontalHeader().setStretchLastSection(False)
        self.table.installEventFilter(self)
        self.table.viewport().installEventFilter(self)
        self.table.selectionModel().currentRowChanged.connect(self._tell)
        self.words = labels.quiet()
        copy = push(translate("Corners", "Copy as a table"), "quiet", "copy")
        copy.clicked.connect(lambda: self.copy(everything=True))
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 6, 10, 8)
        foot.addWidget(self.words, 1)
        foot.addWidget(copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table, 1)
        column.addLayout(foot)

    def show_data(self, data: PlotPassportData) -> None:
        """Show the corners of this plot."""
        self.model.set_rows(data.corners)
        self.words.setText(short_name(data.crs))
        self._fit()

    def copy(self, *, everything: bool = False) -> None:
        """Put the chosen corners, or all, on the clipboard as a table."""
        chosen = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        places = chosen if chosen and not everything else list(range(self.model.rowCount()))
        QGuiApplication.clipboard().setText(self.model.as_table(places))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._fit()
            return False
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Copy)
        ):
            self.copy()
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        metrics, head = self.table.fontMetrics(), self.table.horizontalHeader()
        samples = ["000", "0 000 000,00", "00 000 000,00", "0 000,00", "000° 00′ 00″"]
        widths = [metrics.horizontalAdvance(sample) + 22 for sample in samples]
        room = self.table.viewport().width()
        compact = sum(widths) > room
        if compact:
            widths = [widths[0], widths[2], widths[4]]
        self.model.set_compact(compact)
        self.table.verticalHeader().setDefaultSectionSize(metrics.height() * (2 if compact else 1) + 12)
        spare = max(0, room - sum(widths)) / len(widths)
        for place, width in enumerate(widths):
            head.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            self.table.setColumnWidth(place, int(width + spare))

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.corner_chosen.emit(self.model.row(now.row()).number)
