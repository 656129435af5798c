"""The deadlines of the open register, kept true: read in the background once, then of the plots that an edit touches."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from data.edit import Edit
from data.model import CalendarDay, Project
from data.registration.calendar import WorkingDays
from data.registration.deadlines import Day, Deadline, days_between, deadlines, worst_first
from data.registration.watches import Terms, terms
from gui.session import Session
from gui.widgets import wording

EVERYTHING = ("calendar", "track", "stage_kind")
"""Tables that rule the days of all plots."""


class DeadlineBook(QObject):
    """``lines`` of all plots in no order; ``changed`` after they were read or an edit has moved them."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.terms: Terms = terms()
        self.calendar = WorkingDays()
        self.special: dict[date, CalendarDay] = {}
        """The days that the office has written."""
        self.lines: list[Deadline] = []
        self.projects: dict[str, str] = {}
        self.ready = False
        """Whether ``lines`` are there; before that they are empty."""
        self._asked = self._stale = False
        session.edited.connect(self._hear)

    def prepare(self) -> None:
        """Read in the background what is not there yet."""
        if self.ready or self._asked:
            return
        self._asked = True
        self.session.prepare_cases()
        # writes keep their order: when this one comes back, the applications are there
        self.session.jobs.write(lambda _: None, lambda _: self._compute())

    def days(self, first: date, last: date) -> list[Day]:
        """Everything that is due from the first day to the last, by day."""
        session = self.session
        if not self.ready:
            return []
        return days_between(
            session.statuses, session.cases, first, last, session.today, self.calendar, self.terms
        )  # fmt: skip

    def project_name(self, project_id: str | None) -> str:
        """The name of a project in the language of the program; empty for none."""
        return self.projects.get(project_id or "", "")

    def _compute(self) -> None:
        session = self.session
        days = session.ask(lambda register: register.all(CalendarDay)) or []
        self.special = {day.day: day for day in days}
        self.calendar = WorkingDays(days)
        self._name_projects()
        self._stale = False
        statuses, cases, today, calendar, rules = (
            session.statuses,
            session.cases,
            session.today,
            self.calendar,
            self.terms,
        )

        def work(_: object) -> list[Deadline]:
            # in the usual order of the list already, so that showing it has little to sort
            return sorted(deadlines(statuses, cases, today, calendar, rules), key=worst_first)

        session.jobs.read(work, self._take)

    def _take(self, lines: list[Deadline]) -> None:
        if self._stale:  # an edit came while they were read
            self._compute()
            return
        self.lines, self.ready, self._asked = lines, True, False
        self.changed.emit()

    def _hear(self, edit: Edit | None) -> None:
        if self._asked:
            self._stale = True
            return
        if not self.ready:
            return
        touched = self.session.touched
        if touched is None or edit is None or any(edit.ids(table) for table in EVERYTHING):
            self.ready = False
            self.prepare()
            return
        if edit.ids("project"):
            self._name_projects()
        elif not touched:
            return
        session = self.session
        cases = {plot_id: session.cases[plot_id] for plot_id in touched if plot_id in session.cases}
        fresh = deadlines(session.statuses, cases, session.today, self.calendar, self.terms)
        self.lines = [line for line in self.lines if line.status.id not in touched] + fresh
        self.changed.emit()

    def _name_projects(self) -> None:
        found = self.session.ask(lambda register: register.all(Project)) or []
        self.projects = {project.id: wording.text_of(project, "name") for project in found}
