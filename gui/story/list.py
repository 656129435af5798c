"""The life story as a painted list: years, days, an icon for each kind, and how long nothing happened between."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from data.story import Event
from data.styles import status_styles
from gui.i18n import translate
from gui.story.words import as_text, days_between, hint_of, icon_of, lines_of, title_of
from gui.theme import mixed, paint_icon, theme
from gui.widgets.status_pill import ink_on

DAY, AXIS, TEXT = 2.0, 58.0, 82.0
"""Where the days, the line and the words begin."""
RADIUS, ICON = 11.0, 14.0
YEAR, GAP, ROW, END = 28.0, 18.0, 12.0, 32.0
FILLS = {"suspended": "suspended", "returned": "returned", "refused": "refused", "ended": "terminated",
         "registered": "registered", "done": "registered", "started": "in_progress", "resumed": "in_progress"}  # fmt: skip
"""Kinds that wear the colour of the status to which they lead."""
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Row:
    """An event where it is painted; ``year`` heads it where it is the first of one, ``gap`` stands before it."""

    event: Event
    top: float
    height: float
    year: str
    gap: str


class StoryList(QWidget):
    """As high as its events need in the width that it has."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._events: tuple[Event, ...] = ()
        self.rows: list[Row] = []
        self._end = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(200)

    @property
    def events(self) -> tuple[Event, ...]:
        """What is shown, newest last."""
        return self._events

    def show_events(self, events: Sequence[Event]) -> None:
        """Show these events, in order."""
        self._events = tuple(events)
        self.setAccessibleName(as_text(self._events))
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._lay_out()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), hint_of(row.event) if row else "", self)
            return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.addAction(translate("Copy", "Copy"), self.copy)
        menu.exec(event.globalPos())

    def copy(self) -> None:
        """Put the story on the clipboard as text."""
        QGuiApplication.clipboard().setText(as_text(self._events))

    def row_at(self, y: float) -> Row | None:
        """The event that is painted there."""
        return next((row for row in self.rows if row.top <= y < row.top + row.height), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        seen = QRectF(event.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for place, row in enumerate(self.rows):
                if row.top - YEAR - GAP <= seen.bottom() and row.top + row.height >= seen.top():
                    self._paint_row(painter, row, first=not place)
            if self.rows:
                self._paint_today(painter)

    def _fonts(self) -> tuple[QFont, QFont]:
        strong, quiet = QFont(self.font()), QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        quiet.setPixelSize(12)
        return strong, quiet

    def _room(self) -> float:
        return max(80.0, self.width() - TEXT - 4)

    def _lay_out(self) -> None:
        """Where each event stands; the widget becomes as high as all of them."""
        strong, quiet = (QFontMetricsF(font) for font in self._fonts())
        self.rows, top, before = [], 2.0, None
        for event in self._events:
            year = str(event.day.year) if before is None or before.year != event.day.year else ""
            gap = days_between(before, event.day) if before is not None else ""
            top += (GAP if gap else 0.0) + (YEAR if year else 0.0)
            height = max(2 * RADIUS, _height(strong, title_of(event), self._room()))
            height += sum(_height(quiet, line, self._room()) for line in lines_of(event)) + ROW
            self.rows.append(Row(event, top, height, year, gap))
            top, before = top + height, event.day
        self._end = top
        self.setFixedHeight(round(top + (END if self._events else 0.0)) + 4)
        self.update()

    def _paint_row(self, painter: QPainter, row: Row, *, first: bool) -> None:
        look = theme()
        strong, quiet = self._fonts()
        head = row.top - (YEAR if row.year else 0.0)
        if row.gap:
            painter.setFont(quiet)
            painter.setPen(mixed(look.panel, look.quiet, 0.8))
            room = QRectF(TEXT, head - GAP - 2, self._room(), GAP)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, row.gap)
        if row.year:
            painter.setFont(strong)
            painter.setPen(look.quiet)
            painter.drawText(QRectF(DAY, head, AXIS, YEAR), Qt.AlignmentFlag.AlignVCenter, row.year)
        middle = QPointF(AXIS, row.top + RADIUS)
        painter.setPen(QPen(look.line, 2.0))
        if not first:
            painter.drawLine(QPointF(AXIS, head - (GAP if row.gap else 0.0) - 2), middle)
        painter.drawLine(middle, QPointF(AXIS, row.top + row.height))
        self._paint_mark(painter, row.event, middle)
        painter.setFont(quiet)
        painter.setPen(look.quiet)
        day = QRectF(DAY, row.top, AXIS - RADIUS - DAY - 4, 2 * RADIUS)
        painter.drawText(day, Qt.AlignmentFlag.AlignVCenter, row.event.day.strftime("%d.%m"))
        self._paint_words(painter, row)

    def _paint_today(self, painter: QPainter) -> None:
        """A small ring at the end of the line, with how long ago the last thing happened."""
        look = theme()
        here = QPointF(AXIS, self._end + END / 2)
        painter.setPen(QPen(look.line, 2.0, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(AXIS, self._end), here)
        painter.setPen(QPen(look.accent, 2.0))
        painter.setBrush(look.panel)
        painter.drawEllipse(here, 5.0, 5.0)
        painter.setFont(self._fonts()[1])
        painter.setPen(look.quiet)
        words = translate("Story", "today"), days_between(self._events[-1].day, self._today)
        room = QRectF(TEXT, self._end, self._room(), END)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, " · ".join(filter(None, words)))

    def _paint_mark(self, painter: QPainter, event: Event, middle: QPointF) -> None:
        look = theme()
        status = FILLS.get(event.kind)
        fill = QColor(status_styles()[status].fill) if status else look.accent_soft
        ink = QColor(ink_on(fill.name())) if status else look.accent
        painter.setPen(QPen(look.panel, 2.0))
        painter.setBrush(fill)
        painter.drawEllipse(middle, RADIUS, RADIUS)
        box = QRectF(middle.x() - ICON / 2, middle.y() - ICON / 2, ICON, ICON)
        paint_icon(painter, icon_of(event), box, ink)

    def _paint_words(self, painter: QPainter, row: Row) -> None:
        look = theme()
        strong, quiet = self._fonts()
        top = row.top + 2
        for place, text in enumerate((title_of(row.event), *lines_of(row.event))):
            font = quiet if place else strong
            painter.setFont(font)
            painter.setPen(look.quiet if place else look.ink)
            height = _height(QFontMetricsF(font), text, self._room())
            painter.drawText(QRectF(TEXT, top, self._room(), height + 2), WRAP, text)
            top += height


def _height(metrics: QFontMetricsF, text: str, room: float) -> float:
    return metrics.boundingRect(QRectF(0, 0, room, 10_000), int(WRAP.value), text).height()
