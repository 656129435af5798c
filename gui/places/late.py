"""The place Late: what is late, due, stalled or about to end, as a list in groups and as a calendar."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QWidget

from data.registration.deadlines import Day
from gui.actions.action import Desk
from gui.deadlines.book import DeadlineBook
from gui.deadlines.day_list import DayList
from gui.deadlines.menu import show_line_menu
from gui.deadlines.month import Month
from gui.deadlines.table import DeadlinesTable, blocked_words, words_of_count
from gui.i18n import translate
from gui.messages import sentence
from gui.models.deadlines_model import DeadlinesModel
from gui.models.plots_model import PlotFilter
from gui.places.place import Place
from gui.widgets import labels, wording
from gui.widgets.cards import Empty, push
from gui.widgets.chips import Chip
from gui.widgets.editors import Line
from gui.widgets.look import Dressed
from gui.widgets.segments import Segments

TYPING_MS = 120
BUTTON_WORDS_FROM = 860
"""Below so many pixels the buttons of the head have no words."""


class LatePlace(Place):
    """Reads in the background when it is first opened, and follows every edit from then on."""

    reads_ahead = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.book = DeadlineBook(self.session, self)
        self.model = DeadlinesModel(self.book, self)
        self._open, self._stale, self._month_stale = False, True, True
        self._days: list[Day] = []
        self._build()
        Dressed(self)
        self.book.changed.connect(self._hear)

    def arrive(self) -> None:
        self._open = True
        self.book.prepare()
        if self.book.ready and self._stale:
            self._show()
        self._pages()
        self._hint()

    def depart(self) -> None:
        self._open = False

    def set_filter(self, wanted: PlotFilter) -> None:
        """The zone box rules what is listed."""
        if wanted.zone_id != self.model.zone_id:
            self.model.set_filter(wanted)
            self._show_head()
            self._renew_month()

    def prepare(self) -> None:
        self.book.prepare()

    @property
    def view(self) -> str:
        """list or calendar."""
        return self.views.key()

    def show_view(self, view: str) -> None:
        """Open the list or the calendar."""
        self.views.choose(view)
        self._pages()
        self._hint()
        (self.month if view == "calendar" else self.table).setFocus()

    # how it is built

    def _build(self) -> None:
        self.column.addLayout(self._first_row())
        self.column.addLayout(self._second_row())
        self.table = DeadlinesTable(self.session, self.model)
        self.table.opened.connect(lambda: self.desk.show_passport("stages"))
        self.table.menu_wanted.connect(lambda line, spot: show_line_menu(self, self.desk, line, spot, self._copy))
        self.pages = QStackedWidget()
        self.nothing = Empty("finish", "", "")
        self.reading = Empty("late", translate("Deadlines", "Reading the applications…"), "")
        for page in (self.table, self._calendar(), self.nothing, self.reading):
            self.pages.addWidget(page)
        self.pages.setMinimumHeight(120)
        self.column.addWidget(self.pages, 1)

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        title = labels.heading(translate("Deadlines", "Deadlines"))
        title.setProperty("role", "title")
        title.setWordWrap(False)
        self.summary = labels.quiet()
        self.summary.setWordWrap(False)
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.views = Segments(
            [("list", translate("Deadlines", "List")), ("calendar", translate("Deadlines", "Calendar"))]
        )
        self.views.setMinimumWidth(sum(chip.sizeHint().width() for chip in self.views.chips.values()) + 16)
        self.views.chosen.connect(self.show_view)
        row.addWidget(title)
        row.addWidget(self.summary, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.views, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.search = Line(translate("Deadlines", "number, project, stage, person"))
        self.search.setProperty("inplace", False)
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(translate("Deadlines", "Search in the list"))
        self.search.setMaximumWidth(340)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._look_for)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.person = Chip("", menu=True)
        self.person.clicked.connect(self._ask_person)
        self.copy = push(translate("Deadlines", "Copy"), "quiet", "copy")
        self.copy.setToolTip(translate("Plots", "Copy as a table"))
        self.copy.clicked.connect(self._copy)
        self.sheet = push(translate("Deadlines", "Sheet of the week"), "plain", "print")
        self.sheet.clicked.connect(self._offer_sheet)
        row.addWidget(self.search, 2)
        row.addWidget(self.person)
        row.addStretch(1)
        row.addWidget(self.copy)
        row.addWidget(self.sheet)
        return row

    def _calendar(self) -> QWidget:
        self.month = Month(self.session.today)
        self.month.chosen.connect(self._show_day)
        self.month.turned.connect(lambda _: self._show_month())
        self.day_list = DayList(self.session, self.book)
        self.day_list.turned.connect(self.month.turn)
        self.day_list.today_wanted.connect(lambda: self.month.go(self.session.today))
        self.day_list.opened.connect(lambda: self.desk.show_passport("stages"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.month, 5)
        row.addWidget(self.day_list, 2)
        return holder

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= BUTTON_WORDS_FROM
        self.copy.setText(translate("Deadlines", "Copy") if wide else "")
        self.sheet.setText(translate("Deadlines", "Sheet of the week") if wide else "")

    # what is shown

    def _hear(self) -> None:
        self._stale = True
        if self._open:
            self._show()

    def _show(self) -> None:
        self._stale = False
        self.model.refresh()
        self._show_head()
        self._renew_month()

    def _show_head(self) -> None:
        counts = self.model.counts()
        parts = [words_of_count(counts["late"], counts["week"])]
        hectares = sum(head.hectares for head in self.model.groups() if head.key == "ended")
        if hectares:
            parts.append(blocked_words(hectares))
        self.summary.setText(" · ".join(part for part in parts if part))
        person = self.model.person
        everybody = translate("Deadlines", "everybody")
        word = everybody if person is None else person or translate("Deadlines", "nobody")
        self.person.setText(translate("Deadlines", "Person: {name}").format(name=word) + "  ▾")
        self._pages()

    def _pages(self) -> None:
        if not self.book.ready:
            self.pages.setCurrentIndex(3)
        elif self.view == "calendar":
            if self._month_stale:
                self._show_month()
            self.pages.setCurrentIndex(1)
        elif self.model.total():
            self.pages.setCurrentIndex(0)
        else:
            self._say_nothing()
            self.pages.setCurrentIndex(2)
        for widget in (self.search, self.person, self.copy):
            widget.setVisible(self.view == "list")

    def _say_nothing(self) -> None:
        if self.model.sought or self.model.person is not None:
            self.nothing.say(
                translate("Deadlines", "Nothing passes the filter"),
                translate("Deadlines", "Clear the search or choose everybody to see the others."),
            )
        else:
            self.nothing.say(
                translate("Deadlines", "Nothing is late"),
                translate("Deadlines", "No term presses, and nothing has been lying about. A good day for the map."),
            )

    def _renew_month(self) -> None:
        """What the calendar shows is old; it is read anew when it is looked at."""
        self._month_stale = True
        if self._open and self.view == "calendar":
            self._show_month()

    def _show_month(self) -> None:
        if not self.book.ready:
            return
        self._month_stale = False
        passes = self.model.passes
        self._days = [one for one in self.book.days(*self.month.shown) if passes(one.plot_id)]
        self.month.show_days(self._days, self.book.calendar, self.book.special)
        name = QLocale().standaloneMonthName(self.month.first.month)
        self.day_list.month.setText(f"{wording.capital(name)} {self.month.first.year}")
        self._show_day(self.month.day)

    def _show_day(self, day: date) -> None:
        due = [one for one in self._days if one.day == day]
        self.day_list.show_day(day, due, self.month.special_name(day))

    def _offer_sheet(self) -> None:
        from gui.top_bar import run_action

        run_action(self.desk, "week_sheet")

    def _hint(self) -> None:
        code = "hint_calendar" if self.view == "calendar" else "hint_deadlines"
        self.hinted.emit(sentence(code, translate))

    # what is done

    def _look_for(self) -> None:
        self.model.look_for(self.search.text())
        self._show_head()

    def _ask_person(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(translate("Deadlines", "everybody"), lambda: self._take_person(None))
        for name in self.model.people():
            menu.addAction(name, lambda name=name: self._take_person(name))
        menu.addAction(translate("Deadlines", "nobody"), lambda: self._take_person(""))
        menu.popup(self.person.mapToGlobal(self.person.rect().bottomLeft()))

    def _take_person(self, person: str | None) -> None:
        self.model.set_person(person)
        self._show_head()

    def _copy(self) -> None:
        self.session.saying.emit(translate("Plots", "%n rows copied", "", self.table.copy()))
