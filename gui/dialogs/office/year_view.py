"""A year on one sheet: twelve months, days off and working weekends in colour; a click or the arrows choose a day."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from data.registration.calendar import SpecialDay
from gui.i18n import locale_of
from gui.theme import mixed, theme, wardrobe
from gui.widgets import wording

ROWS = 8
"""Lines of a month: its name, the days of the week, six weeks."""
GAP, BETWEEN = 18, 8
"""Pixels between months beside and under each other."""
LEAST_CELL, LARGEST_CELL = 12.0, 34.0
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class YearView(QWidget):
    """``picked`` brings the day that was gone to, ``wanted`` the one that was pressed Enter or clicked twice on."""

    picked = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.year = 2000
        self.day: date | None = None
        self.today: date | None = None
        self._days: Mapping[date, SpecialDay] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        wardrobe().changed.connect(self.update)

    def show_year(self, year: int, days: Mapping[date, SpecialDay]) -> None:
        """Show that year; ``days`` are those that differ from the plain week."""
        self.year, self._days = year, days
        self.update()

    def choose(self, day: date) -> None:
        """Mark that day."""
        self.day = day
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(440, 330)

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def day_at(self, spot: QPointF) -> date | None:
        """The day under that place of the widget."""
        for month in range(1, 13):
            for day in range(1, monthrange(self.year, month)[1] + 1):
                if self.rect_of(date(self.year, month, day)).contains(spot):
                    return date(self.year, month, day)
        return None

    def rect_of(self, day: date) -> QRectF:
        """Where that day stands."""
        place, cell = self._month_rect(day.month), self._cell()
        first = date(day.year, day.month, 1).weekday()
        row, column = divmod(first + day.day - 1, 7)
        return QRectF(
            place.x() + column * cell.width(), place.y() + (row + 2) * cell.height(), cell.width(), cell.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for month in range(1, 13):
                self._paint_month(painter, month)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(day)
            self.picked.emit(day)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position())
        if day is not None and event.button() == Qt.MouseButton.LeftButton:
            self.wanted.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, day = Qt.Key(event.key()), self.day or self.today or date(self.year, 1, 1)
        if key in STEPS:
            self._go(day + timedelta(days=STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._go(_month_on(day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.day is not None:
            self.wanted.emit(self.day)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            day = self.day_at(QPointF(event.pos()))
            found = self._days.get(day) if day else None
            QToolTip.showText(event.globalPos(), name_of(found) if found else "", self)
            return True
        return super().event(event)

    def _go(self, day: date) -> None:
        self.choose(day)
        self.picked.emit(day)

    # painting

    def _columns(self) -> int:
        return max((4, 3, 6), key=lambda columns: _fit(self.width(), self.height(), columns))

    def _cell(self) -> QRectF:
        side = _fit(self.width(), self.height(), self._columns())
        columns = self._columns()
        width = (self.width() - GAP * (columns - 1)) / columns / 7
        return QRectF(0, 0, min(width, side * 1.5), side)

    def _month_rect(self, month: int) -> QRectF:
        columns, cell = self._columns(), self._cell()
        row, column = divmod(month - 1, columns)
        wide = (self.width() - GAP * (columns - 1)) / columns
        high = ROWS * cell.height()
        left = column * (wide + GAP) + (wide - 7 * cell.width()) / 2
        return QRectF(left, row * (high + BETWEEN), 7 * cell.width(), high)

    def _paint_month(self, painter: QPainter, month: int) -> None:
        look, place, cell = theme(), self._month_rect(month), self._cell()
        locale = locale_of(wording.language())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.ink)
        head = QRectF(place.x() + 4, place.y(), place.width(), cell.height())
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, wording.capital(locale.standaloneMonthName(month)))
        small = QFont(self.font())
        small.setPixelSize(10)
        painter.setFont(small)
        for weekday in range(7):
            painter.setPen(look.quiet)
            at = QRectF(place.x() + weekday * cell.width(), place.y() + cell.height(), cell.width(), cell.height())
            word = locale.dayName(weekday + 1, locale.FormatType.NarrowFormat)
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, word)
        font = QFont(self.font())
        font.setPixelSize(max(10, min(13, round(cell.height() * 0.6))))
        painter.setFont(font)
        for number in range(1, monthrange(self.year, month)[1] + 1):
            self._paint_day(painter, date(self.year, month, number))

    def _paint_day(self, painter: QPainter, day: date) -> None:
        look, rect, found = theme(), self.rect_of(day), self._days.get(day)
        inside = rect.adjusted(1, 1, -1, -1)
        off = not found.working if found else day.weekday() > 4
        fill = colour_of(found)
        painter.setPen(Qt.PenStyle.NoPen)
        if fill is not None:
            painter.setBrush(fill)
            painter.drawRoundedRect(inside, 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if found is not None and found.estimated:
            painter.setPen(QPen(look.warn, 1.2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(inside, 4, 4)
        elif found is not None and found.own:
            painter.setPen(QPen(look.accent, 1.4))
            painter.drawRoundedRect(inside, 4, 4)
        if day == self.day:
            painter.setPen(QPen(look.ink if not self.hasFocus() else look.accent, 2))
            painter.drawRoundedRect(inside.adjusted(-0.5, -0.5, 0.5, 0.5), 4, 4)
        plain_off = off and found is None
        painter.setPen(look.quiet if plain_off else look.error if off else look.ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day))
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawEllipse(QPointF(rect.center().x(), rect.bottom() - 3), 1.6, 1.6)


def colour_of(found: SpecialDay | None) -> QColor | None:
    """The ground of a day; None for one of the plain week."""
    look = theme()
    if found is None:
        return None
    if found.working:
        return mixed(look.panel, look.warn, 0.28) if found.day.weekday() > 4 else look.accent_soft
    return look.error_soft


def name_of(found: SpecialDay) -> str:
    """The name of the day in the language of the program, Kazakh where it is English."""
    first, second = (found.name_ru, found.name_kk) if wording.language() == "ru" else (found.name_kk, found.name_ru)
    return first or second


def _fit(width: int, height: int, columns: int) -> float:
    """How high a day can be with so many months beside each other."""
    rows = 12 // columns
    across = (width - GAP * (columns - 1)) / columns / 7
    down = (height - BETWEEN * (rows - 1)) / rows / ROWS
    return max(LEAST_CELL, min(across, down, LARGEST_CELL))


def _month_on(day: date, step: int) -> date:
    month = day.year * 12 + day.month - 1 + step
    year, number = divmod(month, 12)
    return date(year, number + 1, min(day.day, monthrange(year, number + 1)[1]))
