"""A list of words with a tick each, narrowed by typing, for filters and for the choice of columns."""

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from data.search import folded
from gui.i18n import translate
from gui.theme import theme
from gui.theme.icons import picture_file
from gui.widgets.editors import Line
from gui.widgets.look import css

ROW, MOST, MANY = 30, 9, 12
ITEM = Qt.ItemDataRole.UserRole


class CheckList(QWidget):
    """``changed`` tells that a tick was set or taken; with ``movable`` the lines can be dragged into another order."""

    changed = Signal()

    def __init__(self, *, movable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filling = False
        self.narrow = Line(translate("Tables", "Type to narrow the list"))
        self.narrow.textChanged.connect(self._narrow)
        self.narrow.installEventFilter(self)
        self.list = QListWidget()
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setStyleSheet(_boxes())
        self.list.itemChanged.connect(self._tell)
        self.list.itemActivated.connect(self._turn)
        if movable:
            self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
            self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.narrow)
        column.addWidget(self.list)

    def fill(self, lines: Iterable[tuple[Hashable, str, bool]]) -> None:
        """Key, words and tick of every line."""
        self._filling = True
        self.list.clear()
        for key, words, ticked in lines:
            line = QListWidgetItem(words)
            line.setData(ITEM, (key,))
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            line.setSizeHint(QSize(60, ROW))
            line.setToolTip(words)
            self.list.addItem(line)
        self._filling = False
        count = self.list.count()
        self.narrow.setVisible(count > MANY)
        self.list.setFixedHeight(max(1, min(count, MOST)) * ROW + 4)
        self.list.setCurrentRow(0)

    def ticked(self) -> tuple[Hashable, ...]:
        """The keys of the ticked lines, from top to bottom."""
        lines = (self.list.item(row) for row in range(self.list.count()))
        return tuple(line.data(ITEM)[0] for line in lines if line.checkState() == Qt.CheckState.Checked)

    def set_all(self, ticked: bool) -> None:
        """Tick every line, or none."""
        self._filling = True
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._filling = False
        self.changed.emit()

    def begin(self) -> None:
        """Give the keyboard to what is typed first."""
        (self.narrow if not self.narrow.isHidden() else self.list).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _narrow(self, text: str) -> None:
        wanted = folded(text)
        for row in range(self.list.count()):
            line = self.list.item(row)
            line.setHidden(bool(wanted) and wanted not in folded(line.text()))

    def _turn(self, line: QListWidgetItem) -> None:
        on = line.checkState() == Qt.CheckState.Checked
        line.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _tell(self, _line: QListWidgetItem) -> None:
        if not self._filling:
            self.changed.emit()


def _boxes() -> str:
    """The look of the ticks, as elsewhere in the program."""
    look = theme()
    tick = picture_file("check", look.on_accent)
    return (
        f"QListWidget::indicator {{ width: 15px; height: 15px; border: 1px solid {css(look.quiet)}; border-radius: 4px;"
        f" background: {css(look.field)}; margin-left: 2px; }}"
        f"QListWidget::indicator:checked {{ background: {css(look.accent)}; border-color: {css(look.accent)};"
        f' image: url("{tick}"); }}'
    )
