"""Reminders: the number on the rail, one line when the window opens, and once a day a word on the desktop."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from data.edit import Edit
from data.model import CalendarDay
from data.registration.calendar import WorkingDays
from data.registration.deadlines import week_end
from gui.deadlines.table import words_of_count
from gui.i18n import translate
from gui.message_bar import Choice
from gui.session import Session
from gui.tray import Notify

ON, TOLD = "reminders", "reminded"
"""Settings: whether the desktop is told, and the last day and register of which it was."""


class Reminders(QObject):
    """Counts from the statuses of the session, which are in memory; nothing is read for it.

    ``badge`` gets the number of late plots, ``say`` a sentence with a choice, ``show`` opens the place Late.
    """

    def __init__(
        self,
        session: Session,
        badge: Callable[[int], object],
        say: Callable[[str, list[Choice]], object],
        show: Callable[[], object],
        notify: Notify | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._badge, self._say, self._show, self._notify = badge, say, show, notify
        self._week_end: date | None = None
        session.edited.connect(self._hear)
        self._badge(self.counts()[0])

    def counts(self) -> tuple[int, int]:
        """How many plots are late, and how many are due by the end of this working week."""
        if self._week_end is None:
            days = self.session.ask(lambda register: register.all(CalendarDay)) or []
            self._week_end = week_end(self.session.today, WorkingDays(days))
        late = week = 0
        today, end = self.session.today, self._week_end
        for status in self.session.statuses.values():
            if status.overdue:
                late += 1
            elif status.status == "in_progress" and status.due is not None and today <= status.due <= end:
                week += 1
        return late, week

    def remind(self) -> None:
        """Say what presses: in the window now, on the desktop once a day; where nothing does, say nothing."""
        words = words_of_count(*self.counts())
        if not words:
            return
        self._say(words, [(translate("Deadlines", "Show"), self._show)])
        settings, mark = self.session.settings, f"{self.session.today.isoformat()} {self.session.register.address}"
        if self._notify is not None and settings.flag(ON, True) and settings.text(TOLD) != mark:
            settings.keep(TOLD, mark)
            self._notify(translate("Deadlines", "Telim: deadlines"), words, self._show)

    def _hear(self, edit: Edit | None) -> None:
        if edit is None or edit.ids("calendar"):
            self._week_end = None
        if edit is None or self.session.touched is None or self.session.touched:
            self._badge(self.counts()[0])
