"""The table of corners under the hands: fields are walked and changed in place, on any keyboard, without a widget a row."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from gis.corner_values import Field
from gui.map.events import key_of
from gui.models.corners_model import FIELDS, CornersModel
from gui.theme import theme
from gui.tools.keys import character
from gui.widgets.physical import DigitKeys

Index = QModelIndex | QPersistentModelIndex
SAMPLES = ("000", "0 000 000,00", "00 000 000,00", "0 000,00", "000° 00′ 00″")
MARGIN = 22
OPEN = QAbstractItemView.EditTrigger.AnyKeyPressed


class CornersTable(QTableView):
    """A row is chosen, and in it a field. Digits, F2, Enter or a double click open the field; Enter goes on downwards."""

    copied = Signal()
    pasted = Signal()
    insert_wanted = Signal()
    delete_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, model: CornersModel, write: Callable[[int, Field, str], bool]) -> None:
        """``write`` takes the number of a corner, a field and what was typed, and says whether that could be done."""
        super().__init__()
        self.corners, self.write = model, write
        self.answer: Callable[[], bool] = lambda: False
        """What Enter does first: say yes to a question that stands."""
        self.settling = False
        """While Qt chooses a corner of its own accord, which means nothing."""
        self.wrote = True
        self._lower = False
        self._heads: list[int] = []
        """Rows that stand as low as headings do."""
        self.setModel(model)
        self.setItemDelegate(CornerCells(self))
        self.setShowGrid(False)
        self.setMinimumHeight(48)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed | OPEN
        )
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(24)
        head.setStretchLastSection(False)
        model.modelReset.connect(self.fit)

    # what is chosen

    @property
    def number(self) -> int | None:
        """The number of the chosen corner."""
        corner = self.corners.row(self.currentIndex().row())
        return None if corner is None else corner.number

    @property
    def field(self) -> Field | None:
        """The chosen field of it; None for the number itself."""
        index = self.currentIndex()
        return self.corners.field(index.column(), self._lower) if index.isValid() else None

    def choose(self, number: int | None, field: Field | None = None) -> None:
        """Choose that corner, and a field of it; None: no corner."""
        row = -1 if number is None else self.corners.row_of(number)
        if row < 0:
            self.selectionModel().clear()
            return
        column = max(self.currentIndex().column(), 0)
        if field is not None:
            column, self._lower = self.corners.place(field)
        index = self.corners.index(row, column)
        rows = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, rows)
        self.scrollTo(index)
        self.viewport().update()

    def go_on(self, fields: int, rows: int = 0) -> None:
        """To another field of the corner, or to the same field some rows down."""
        number, field = self.number, self.field
        if number is None:
            return
        if rows:
            last = len(self.corners.corners)
            self.choose(min(max(number + rows, 1), last), field)
            return
        place = (FIELDS.index(field) if field else -1) + fields
        if place < 0:
            self._lower = False
            self.setCurrentIndex(self.currentIndex().siblingAtColumn(0))
        elif place < len(FIELDS):
            self.choose(number, FIELDS[place])

    def open_field(self) -> None:
        """Begin to change the chosen field."""
        if self.field is None:
            self.go_on(1)
        index = self.currentIndex()
        if index.isValid() and self.corners.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    # how it looks

    def fit(self) -> None:
        """Columns over the whole width; where that is too narrow for five, two values share a cell."""
        metrics, room = self.fontMetrics(), self.viewport().width()
        widths = [metrics.horizontalAdvance(sample) + MARGIN for sample in SAMPLES]
        compact = sum(widths) > room
        if compact:
            widths = [widths[0], widths[2], widths[4]]
        self.corners.set_compact(compact)
        line = metrics.height() + 12
        upright, high = self.verticalHeader(), line + metrics.height() if compact else line
        upright.setDefaultSectionSize(high)
        for row in self._heads:  # they were headings of another plot
            upright.resizeSection(row, high)
        self._heads = [*self.corners.headings()]
        spare = max(0, room - sum(widths)) / len(widths)
        for place, width in enumerate(widths):
            self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(place, int(width + spare))
        self.clearSpans()
        for row in self._heads:
            self.setSpan(row, 0, 1, len(widths))
            upright.resizeSection(row, line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def half(self, cell: QRect, lower: bool) -> QRect:
        """The part of a cell in which a field stands: all of it, or one of two lines around its middle."""
        if not self.corners.compact:
            return cell.adjusted(1, 2, -1, -3)
        line, middle = self.fontMetrics().height(), cell.center().y()
        return QRect(cell.left() + 1, middle if lower else middle - line + 1, cell.width() - 2, line)

    # the hands

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab chooses the first corner where none is chosen; a focus that comes by itself chooses none, though Qt would."""
        before, self.settling = self.number, True
        super().focusInEvent(event)
        if before is None:
            self.choose(None)
        self.settling = False
        if before is None and event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.choose(1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._aim(event)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._aim(event)
        super().mouseDoubleClickEvent(event)

    def _aim(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if index.isValid():
            self._lower = self.corners.compact and spot.y() > self.visualRect(index).center().y()
            self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here do not go to the menus of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._meaning(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        meaning = self._meaning(event)
        if meaning is not None:
            meaning()
        elif _walks(event):
            super().keyPressEvent(event)
        elif self._typed(event):
            if self.field is None:
                self.go_on(1)
            self.edit(self.currentIndex(), OPEN, event)
        else:
            event.ignore()

    def _meaning(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What the key does, by its place on the keyboard."""
        key = key_of(event)
        if key.alt:
            return None
        if key.ctrl:
            return {
                "C": self.copied.emit, "V": self.pasted.emit,
                "Up": lambda: self.move_wanted.emit(-1), "Down": lambda: self.move_wanted.emit(1),
            }.get(key.name)  # fmt: skip
        if key.shift:
            return None
        return {
            "Delete": self.delete_wanted.emit, "Insert": self.insert_wanted.emit, "F2": self.open_field,
            "Enter": lambda: self.answer() or self.open_field(), "Left": lambda: self.go_on(-1), "Right": lambda: self.go_on(1),
        }.get(key.name)  # fmt: skip

    def _typed(self, event: QKeyEvent) -> bool:
        """Whether the key begins a value: a digit or a minus; for an azimuth also the letter of a quarter."""
        sign = character(key_of(event))
        return bool(sign and sign not in " ;'\"") or (
            self.field == "azimuth" and event.text().isalpha() and not key_of(event).ctrl
        )


def _walks(event: QKeyEvent) -> bool:
    return event.key() in (
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
    ) or bool(event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier)  # fmt: skip


class CornerCells(QStyledItemDelegate):
    """Paints headings and the frame of the chosen field, and opens one line over the value that is changed."""

    def __init__(self, table: CornersTable) -> None:
        super().__init__(table)
        self._table = table
        self._field: Field | None = None
        self._lower = False
        self._given = ""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if self._table.corners.row(index.row()) is None:
            option.font.setWeight(QFont.Weight.DemiBold)  # type: ignore[attr-defined]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        table = self._table
        if index == table.currentIndex() and table.field and table.corners.writable and table.hasFocus():
            cell = table.half(option.rect, table._lower)  # type: ignore[attr-defined]
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().accent, 1.2))
            painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 0.5, -1.5, -0.5), 4, 4)
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        table = self._table
        self._lower, self._field = table._lower, table.corners.field(index.column(), table._lower)
        assert self._field is not None
        self._given = table.corners.edit_text(index.row(), self._field)
        editor = QLineEdit(self._given, parent)
        editor.setProperty("cell", True)
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        DigitKeys(editor)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The text was given when the editor was made; what is typed since is the clerk's."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        room = 3 if self._table.corners.compact else 0
        cell = self._table.half(option.rect, self._lower)  # type: ignore[attr-defined]
        editor.setGeometry(cell.adjusted(0, -room, 0, room))

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        corner = self._table.corners.row(index.row())
        text, self._table.wrote = editor.text(), True
        if corner is not None and self._field is not None and text.strip() not in ("", self._given):
            self._table.wrote = self._table.write(corner.number, self._field, text)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter takes what was typed and goes a row down, Tab opens the next field of the corner."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        way = {Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}.get(
            Qt.Key(event.key())
        )
        if way is None:
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if self._table.wrote and way:
            before = self._table.field
            self._table.go_on(way)
            if self._table.field not in (before, None):
                self._table.open_field()
        elif self._table.wrote:
            self._table.go_on(0, rows=1)
        return True


def chosen_rows(table: QTableView) -> Iterator[int]:
    """The rows that are selected, from above."""
    yield from sorted({index.row() for index in table.selectionModel().selectedRows()})
