"""The page of the working calendar: a year, the day that is chosen, and all days of the year that differ."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from data.acts.reset_calendar import reset_calendar
from data.acts.set_calendar_day import set_calendar_day
from data.edit import Edit
from data.model import CalendarDay
from data.register import Register
from data.registration.calendar import SpecialDay, special_days, turned_name
from gui.dialogs.office.day_card import DayCard
from gui.dialogs.office.page import Column, OfficePage, Writer
from gui.dialogs.office.rows import Rows, RowWords
from gui.dialogs.office.year_view import YearView, colour_of, name_of
from gui.i18n import translate
from gui.theme import theme
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.flow import Flow

YEARS = (2000, 2099)


class CalendarPage(OfficePage):
    """A day is turned by its button, by Enter or by a second click; due days of running stages follow."""

    def __init__(self, writer: Writer) -> None:
        super().__init__(writer)
        self._days: dict[date, SpecialDay] = {}
        self.year = YearView()
        self.year.today = self.session.today
        self.before, self.after = push("", "quiet", "left"), push("", "quiet", "right")
        self.title = labels.heading()
        self.title.setProperty("role", "title")
        self.reset = push(translate("OfficeCalendar", "Back to the program's own"), "quiet")
        self.card = DayCard()
        self.days = Rows()
        self._build()
        self._connect()
        self.year.choose(self.session.today)
        self._read(self.session.today.year)

    def refresh(self, edit: Edit | None) -> None:
        """Show the year as it is now."""
        if edit is None or edit.ids("calendar"):
            self._read(self.year.year)

    def restore(self) -> None:
        """Show the day as it is."""
        self.card.forget()
        self._show_day()

    def leave(self) -> None:
        """Read the names that are being typed."""
        self.card.leave()

    def begin(self) -> None:
        """The keyboard goes to the year."""
        self.year.setFocus()

    def go(self, day: date) -> None:
        """Show that day and its year."""
        self.card.leave()
        self.year.choose(day)
        if day.year != self.year.year and YEARS[0] <= day.year <= YEARS[1]:
            self._read(day.year)
        else:
            self._show_day()

    def turn(self) -> None:
        """Make the day that is chosen a day off, or a working day."""
        day = self.year.day
        if day is not None:
            working = not self._working(day)
            kk, ru = turned_name(working)
            self.writer.write(lambda register: set_calendar_day(register, day, working, kk, ru))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        for button, tip in (
            (self.before, translate("OfficeCalendar", "The year before")),
            (self.after, translate("OfficeCalendar", "The year after")),
        ):
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoDefault(False)
        self.title.setWordWrap(False)
        head.addWidget(self.before)
        head.addWidget(self.title)
        head.addWidget(self.after)
        head.addSpacing(6)
        head.addWidget(Legend(), 1, Qt.AlignmentFlag.AlignVCenter)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.year, 1)
        right = Column(268, line=False)
        right.setProperty("side", True)
        right.body.addWidget(self.card)
        right.body.addWidget(self.days, 1)
        self.reset.setAutoDefault(False)
        right.body.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 1)
        row.addWidget(right)

    def _connect(self) -> None:
        self.year.picked.connect(self.go)
        self.year.wanted.connect(lambda _: self.turn())
        self.before.clicked.connect(lambda: self._step(-1))
        self.after.clicked.connect(lambda: self._step(1))
        self.days.picked.connect(lambda key: self.go(date.fromisoformat(key)))
        self.days.entered.connect(lambda _: self.turn())
        self.card.turn_wanted.connect(self.turn)
        self.card.back_wanted.connect(lambda: self._back([self.year.day]))
        self.card.named.connect(self._name)
        self.reset.clicked.connect(lambda: self._back([one.day for one in self._days.values() if one.own]))

    # what is shown

    def _read(self, year: int) -> None:
        """The days of that year, from a question in the background: the package takes its time."""
        register = self.session.register
        self.session.jobs.read(lambda _: _year(register, year), self._show)

    def _show(self, answer: tuple[int, dict[date, SpecialDay]]) -> None:
        year, self._days = answer
        if self.year.day is not None and self.year.day.year != year:
            self.year.choose(date(year, self.year.day.month, min(self.year.day.day, 28)))
        self.year.show_year(year, self._days)
        self.title.setText(str(year))
        self.before.setEnabled(year > YEARS[0])
        self.after.setEnabled(year < YEARS[1])
        self.reset.setVisible(any(one.own for one in self._days.values()))
        self._show_day()

    def _show_day(self) -> None:
        day = self.year.day
        rows = [self._row(one) for one in self._days.values()]
        self.days.show_rows(rows, day.isoformat() if day in self._days else "")
        if day is not None and day not in self._days:
            self.days.setCurrentRow(-1)
        if day is not None:
            self.card.show_day(day, self._days.get(day), self._working(day))

    def _row(self, one: SpecialDay) -> RowWords:
        under = [name_of(one)]
        if one.own:
            under.append(translate("OfficeCalendar", "the office"))
        title = f"{wording.day(one.day)} · " + (
            translate("OfficeCalendar", "working day") if one.working else translate("OfficeCalendar", "day off")
        )
        return RowWords(one.day.isoformat(), title, " · ".join(part for part in under if part), changed=one.own)

    def _working(self, day: date) -> bool:
        found = self._days.get(day)
        return found.working if found else day.weekday() < 5

    # what is done

    def _step(self, step: int) -> None:
        self.card.leave()
        self._read(self.year.year + step)

    def _name(self, kk: str, ru: str) -> None:
        day = self.card.day
        working = self._working(day)
        self.writer.write(lambda register: set_calendar_day(register, day, working, kk or None, ru or None))

    def _back(self, days: list[date | None]) -> None:
        wanted = [day for day in days if day is not None]
        self.writer.write(lambda register: reset_calendar(register, wanted))


class Legend(QWidget):
    """What the colours of the year mean."""

    def __init__(self) -> None:
        super().__init__()
        flow = Flow(self, gap=10)
        off, on = date(2024, 1, 1), date(2024, 5, 4)
        for word, sample in (
            (translate("OfficeCalendar", "day off"), SpecialDay(off, False, "", "")),
            (translate("OfficeCalendar", "working weekend"), SpecialDay(on, True, "", "")),
            (translate("OfficeCalendar", "estimated"), SpecialDay(off, False, "", "", estimated=True)),
            (translate("OfficeCalendar", "the office"), SpecialDay(off, True, "", "", own=True)),
        ):
            flow.addWidget(_Sample(word, sample))


class _Sample(QLabel):
    """One colour and its word."""

    def __init__(self, word: str, sample: SpecialDay) -> None:
        super().__init__(word)
        self._sample = sample
        self.setProperty("role", "quiet")
        self.setContentsMargins(18, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, side = theme(), 13
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = colour_of(self._sample)
            style = Qt.PenStyle.DashLine if self._sample.estimated else Qt.PenStyle.SolidLine
            edge = look.warn if self._sample.estimated else look.accent if self._sample.own else colour
            painter.setPen(QPen(edge or look.line, 1.2, style))
            painter.setBrush(colour or look.panel)
            painter.drawRoundedRect(1, (self.height() - side) // 2, side, side, 3, 3)


def _year(register: Register, year: int) -> tuple[int, dict[date, SpecialDay]]:
    """The year and its days that differ."""
    return year, special_days(year, register.all(CalendarDay))
