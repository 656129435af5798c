"""The month of deadlines: a day shows how much is due on it, and whether offices work."""

import calendar as months
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from PySide6.QtCore import QEvent, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from data.model import CalendarDay
from data.registration.calendar import WorkingDays, seed
from data.registration.deadlines import Day
from gui.deadlines import words
from gui.i18n import translate
from gui.theme import theme
from gui.widgets import wording
from gui.widgets.look import mix

HEAD = 26
WEEK = timedelta(days=7)
ORDER = ("stage", "total", "non_use", "development", "lease_end")


class Month(QWidget):
    """Six weeks; ``chosen`` brings the day that was clicked or reached by keys, ``turned`` the first of another month."""

    chosen = Signal(object)
    turned = Signal(object)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.today, self.day = today, today
        self.first = today.replace(day=1)
        self._due: dict[date, Counter[str]] = {}
        self._working = WorkingDays()
        self._special: dict[date, CalendarDay] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(translate("Deadlines", "Calendar"))

    def sizeHint(self) -> QSize:
        return QSize(560, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, 220)

    @property
    def shown(self) -> tuple[date, date]:
        """The first and last day of the six weeks."""
        start = self.first - timedelta(days=self.first.weekday())
        return start, start + 6 * WEEK - timedelta(days=1)

    def show_days(self, due: Iterable[Day], calendar: WorkingDays, own: dict[date, CalendarDay]) -> None:
        """What is due in the weeks that are shown, by this calendar with these days of the office."""
        found: dict[date, Counter[str]] = {}
        for one in due:
            found.setdefault(one.day, Counter())[one.kind] += 1
        start, end = self.shown
        self._special = {row.day: row for year in range(start.year, end.year + 1) for row in _known(year)} | own
        self._due, self._working = found, calendar
        self.update()

    def count(self, day: date) -> int:
        """How much is due on that day."""
        return sum(self._due.get(day, Counter()).values())

    def go(self, day: date) -> None:
        """Choose that day, and show its month."""
        self.day = day
        if (day.year, day.month) != (self.first.year, self.first.month):
            self.first = day.replace(day=1)
            self.turned.emit(self.first)
        self.update()
        self.chosen.emit(day)

    def turn(self, by: int) -> None:
        """Another month, so many further; the day of the month stays where it can."""
        year, month = divmod(self.first.year * 12 + self.first.month - 1 + by, 12)
        last = months.monthrange(year, month + 1)[1]
        self.go(date(year, month + 1, min(self.day.day, last)))

    def rect_of(self, day: date) -> QRectF:
        """Where that day stands."""
        start, _ = self.shown
        week, column = divmod((day - start).days, 7)
        wide, high = self.width() / 7, (self.height() - HEAD) / 6
        return QRectF(column * wide, HEAD + week * high, wide, high)

    def day_at(self, x: float, y: float) -> date | None:
        """The day at that place; None in the head."""
        if y < HEAD or not (0 <= x < self.width()) or y >= self.height():
            return None
        column, week = int(x * 7 / self.width()), int((y - HEAD) * 6 / (self.height() - HEAD))
        return self.shown[0] + timedelta(days=7 * min(week, 5) + min(column, 6))

    def hint_of(self, day: date) -> str:
        """What is so on that day, in words."""
        lines = [wording.day(day), self.special_name(day)]
        due = self._due.get(day, Counter())
        lines += [f"{words.watch_word(kind)}: {due[kind]}" for kind in ORDER if due[kind]]
        return "\n".join(line for line in lines if line)

    def special_name(self, day: date) -> str:
        """What a holiday, a moved day off or a working weekend is called; empty for a plain day."""
        special = self._special.get(day)
        return "" if special is None else wording.text_of(special, "name")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus()
            self.go(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        key = event.key()
        if key in steps:
            self.go(self.day + timedelta(days=steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.go(self.today)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            day = self.day_at(event.pos().x(), event.pos().y())
            QToolTip.showText(event.globalPos(), self.hint_of(day) if day else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, locale = theme(), QLocale()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(look.quiet)
            for column in range(7):
                name = locale.standaloneDayName(column + 1, QLocale.FormatType.ShortFormat)
                place = QRectF(column * self.width() / 7 + 8, 0, self.width() / 7 - 8, HEAD)
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
            start, _ = self.shown
            for place in range(42):
                self._paint_day(painter, start + timedelta(days=place))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, rect = theme(), self.rect_of(day).adjusted(1.5, 1.5, -1.5, -1.5)
        works = self._working.is_working(day)
        other = day.month != self.first.month
        moved = works != (day.weekday() < 5)
        fill = look.panel if works else mix(look.panel, look.ink, 0.05)
        painter.setBrush(look.accent_soft if day == self.day else fill)
        edge = look.accent if day == self.day else look.line
        painter.setPen(QPen(edge, 1.6 if day == self.day and self.hasFocus() else 1.0))
        painter.drawRoundedRect(rect, 6, 6)
        tone = look.quiet if other or not works else look.ink
        tone = look.error if moved and not works and not other else tone
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if day == self.today else QFont.Weight.Normal)
        painter.setFont(font)
        spot = rect.adjusted(8, 4, -6, 0)
        if day == self.today:
            painter.setBrush(look.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            wide = painter.fontMetrics().horizontalAdvance(str(day.day)) + 10
            painter.drawRoundedRect(QRectF(spot.x() - 5, spot.y() - 1, wide, painter.fontMetrics().height() + 2), 6, 6)
            tone = look.on_accent
        painter.setPen(tone)
        painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, str(day.day))
        if moved and not other:
            self._paint_name(painter, rect, day, works)
        self._paint_due(painter, rect, day, faint=other)

    def _paint_name(self, painter: QPainter, rect: QRectF, day: date, works: bool) -> None:
        """A holiday, a moved day off or a working weekend, by its name."""
        look, name = theme(), self.special_name(day)
        if not name or rect.width() < 64:
            return
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(look.accent if works else look.error)
        place = rect.adjusted(32, 4, -5, 0)
        text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)

    def _paint_due(self, painter: QPainter, rect: QRectF, day: date, *, faint: bool) -> None:
        """One pill a kind with its count, from the left, as many as there is room for."""
        due, x = self._due.get(day), rect.x() + 6
        if due is None:
            return
        font = QFont(self.font())
        font.setPixelSize(11)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        for kind in ORDER:
            if not due[kind]:
                continue
            text = wording.grouped(str(due[kind]))
            wide = max(painter.fontMetrics().horizontalAdvance(text) + 12, 20)
            if x + wide > rect.right() - 2:
                break
            pill = QRectF(x, rect.bottom() - 22, wide, 17)
            colour = kind_colour(kind, late=kind in ("stage", "total") and day < self.today)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mix(theme().panel, colour, 0.35 if faint else 1.0))
            painter.drawRoundedRect(pill, 8.5, 8.5)
            painter.setPen(theme().panel)
            painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
            x += wide + 3


def kind_colour(kind: str, *, late: bool = False) -> QColor:
    """Red for what is late, amber for stages, teal for the whole term, grey for what comes after registration."""
    look = theme()
    if late:
        return look.error
    if kind == "stage":
        return look.warn
    return look.accent if kind == "total" else look.quiet


@cache
def _known(year: int) -> tuple[CalendarDay, ...]:
    """The holidays and moved days of a year with their names; the package takes its time."""
    return tuple(seed(year, year))
