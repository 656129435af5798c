"""The day that is chosen in the year: what it is, who says so, its names, and how it is turned."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from data.registration.calendar import SpecialDay
from gui.i18n import locale_of, translate
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push
from gui.widgets.fields import text_field
from gui.widgets.reading import read_text


class DayCard(Card):
    """``turn_wanted``, ``back_wanted`` to the program's own, and ``named`` with the names in Kazakh and Russian."""

    turn_wanted = Signal()
    back_wanted = Signal()
    named = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.day = date(2000, 1, 1)
        self.title = labels.heading()
        self.state: QLabel = labels.quiet()
        self.kk = text_field(translate("OfficeLists", "In Kazakh"), read_text, above=True)
        self.ru = text_field(translate("OfficeLists", "In Russian"), read_text, above=True)
        self.turn = push("", "primary")
        self.confirm = push(translate("OfficeCalendar", "It is this day"), "plain")
        self.back = push(translate("OfficeCalendar", "As the program has it"), "quiet")
        for widget in (self.title, self.state, self.kk, self.ru, self.turn, self.confirm, self.back):
            self.body.addWidget(widget)
        for field in (self.kk, self.ru):
            field.left.connect(lambda _: self._tell())
        self.turn.clicked.connect(self.turn_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.confirm.clicked.connect(self._confirm)
        for button in (self.turn, self.confirm, self.back):
            button.setAutoDefault(False)

    def show_day(self, day: date, found: SpecialDay | None, working: bool) -> None:
        """Show that day; ``found`` where it differs from the plain week or the office has written it."""
        if day != self.day:
            self.forget()
        self.day = day
        weekday = locale_of(wording.language()).standaloneDayName(day.weekday() + 1)
        self.title.setText(f"{wording.day(day)}, {weekday}")
        what = translate("OfficeCalendar", "working day") if working else translate("OfficeCalendar", "day off")
        parts = [wording.capital(what)]
        if found is not None and found.own:
            parts.append(translate("OfficeCalendar", "the office says so"))
        elif found is not None and found.estimated:
            parts.append(translate("OfficeCalendar", "estimated by the moon: the government may name another day"))
        elif found is not None:
            parts.append(translate("OfficeCalendar", "the program's calendar"))
        self.state.setText(" · ".join(parts))
        for field, name in ((self.kk, found.name_kk if found else ""), (self.ru, found.name_ru if found else "")):
            field.setVisible(found is not None)
            field.show_value(name or None)
        self.turn.setText(
            translate("OfficeCalendar", "Make it a day off")
            if working
            else translate("OfficeCalendar", "Make it a working day")
        )
        self.confirm.setVisible(found is not None and found.estimated)
        self.back.setVisible(found is not None and found.own)

    def forget(self) -> None:
        """What was typed belongs to the day before."""
        for field in (self.kk, self.ru):
            field.forget()

    def leave(self) -> None:
        """Read what is being typed."""
        for field in (self.kk, self.ru):
            field.leave()

    def _tell(self) -> None:
        self.named.emit(self.kk.editor.text().strip(), self.ru.editor.text().strip())

    def _confirm(self) -> None:
        """The estimate is right: the names stand without the mark of an estimate."""
        self.named.emit(*(field.editor.text().partition(" (")[0] for field in (self.kk, self.ru)))
