"""What is due on one day: a list beside the month, one selection with map and passport."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from data.registration.deadlines import Day
from data.registration.tracks import stage_name
from gui.deadlines import words
from gui.deadlines.book import DeadlineBook
from gui.i18n import translate
from gui.session import Session
from gui.theme import icon
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.swatch import paint_swatch

MOST = 500
"""So many plots of one day are listed; more are counted."""


class DayList(QWidget):
    """The head turns the months; ``opened``: Enter on a plot."""

    opened = Signal()
    turned = Signal(int)
    today_wanted = Signal()

    def __init__(self, session: Session, book: DeadlineBook) -> None:
        super().__init__()
        self.session, self.book = session, book
        self._quiet = False
        self.month = labels.heading()
        self.month.setWordWrap(False)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.month, 1)
        self.back = _arrow("left", translate("Deadlines", "Month before"))
        self.on = _arrow("right", translate("Deadlines", "Next month"))
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        self.now = push(translate("Deadlines", "Today"), "quiet")
        self.now.clicked.connect(self.today_wanted)
        for button in (self.now, self.back, self.on):
            row.addWidget(button)
        self.title, self.note = labels.heading(), labels.quiet()
        self.list = _Plots()
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.itemDoubleClicked.connect(lambda item: session.zoom_to([item.data(Qt.ItemDataRole.UserRole)]))
        self.list.opened.connect(self.opened)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.title)
        column.addWidget(self.note)
        column.addWidget(self.list, 1)
        session.selected.connect(self._show_selection)

    def sizeHint(self) -> QSize:
        return QSize(270, 300)

    def minimumSizeHint(self) -> QSize:
        return QSize(230, 120)

    def show_day(self, day: date, due: Sequence[Day], note: str) -> None:
        """List these plots; ``note`` says what the day is."""
        self.title.setText(wording.day(day))
        count = translate("Deadlines", "%n due", "", len(due)) if due else translate("Deadlines", "Nothing is due")
        self.note.setText(f"{count} · {note}" if note else count)
        self._quiet = True
        self.list.clear()
        for one in due[:MOST]:
            self.list.addItem(self._item(one))
        self._quiet = False
        self._show_selection()

    def _item(self, one: Day) -> QListWidgetItem:
        status = self.session.statuses[one.plot_id]
        case = self.session.cases.get(one.plot_id)
        project = self.book.project_name(status.project_id) or wording.DASH
        term = words.watch_word(one.kind)
        if one.kind == "stage" and case is not None:
            term = stage_name(case.track, case.stage, wording.language()) or term
        item = QListWidgetItem(f"{wording.district_number(status.cadastral_no)} · {project}\n{term}")
        item.setIcon(self._swatch(status.status, overdue=bool(status.overdue)))
        item.setData(Qt.ItemDataRole.UserRole, one.plot_id)
        item.setToolTip(item.text())
        return item

    def _swatch(self, status: str, *, overdue: bool) -> QIcon:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(16 * ratio), round(16 * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_swatch(painter, QRectF(2, 2, 12, 12), status, overdue=overdue)
        return QIcon(picture)

    def _choose(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        self.session.select([item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems()])
        self._quiet = False

    def _show_selection(self) -> None:
        if self._quiet:
            return
        self._quiet = True
        chosen = set(self.session.selection)
        for place in range(self.list.count()):
            item = self.list.item(place)
            item.setSelected(item.data(Qt.ItemDataRole.UserRole) in chosen)
        self._quiet = False


class _Plots(QListWidget):
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setAccessibleName(translate("Deadlines", "Due on this day"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentItem() is not None:
            self.opened.emit()
        else:
            super().keyPressEvent(event)


def _arrow(picture: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("quiet")
    button.setIcon(icon(picture))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
