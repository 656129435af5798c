"""Reads what a summary needs in the background, and tells when it is there; read again only after it has changed."""

from PySide6.QtCore import QObject, Signal

from data.edit import Edit
from data.model import Fact
from data.store.summing import PaceLine, Told
from data.summary import Pace, Summary, first_day, paces, since, summarise
from gis.errors import TelimError
from gui.session import Session
from gui.summary.names import Names

FIGURES = ("fact", "project")
"""Tables that change the projects and figures that the store tells."""
PAST = ("registration", "stage", "plot")
"""Tables that change the earlier applications."""
PACING = ("registration", "stage")


class Reading(QObject):
    """``told`` comes when the numbers of the segment are there, ``paced`` when those of its stages are."""

    told = Signal()
    paced = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.zone_id: str | None = None
        self.summary: Summary | None = None
        self._lines: tuple[PaceLine, ...] | None = None
        self._told: Told | None = None
        self._busy = self._again = self._stale = self._past_stale = False
        self._due = True

    @property
    def names(self) -> Names:
        """The names of zones and projects."""
        projects = {line.id: line for line in self._told.projects} if self._told else {}
        return Names({zone.id: zone for zone in self.session.zones}, projects, self._facts)

    @property
    def paces(self) -> tuple[Pace, ...] | None:
        """The stages of the segment, the slowest first; None until they are read."""
        if self._lines is None:
            return None
        return paces(self._lines, self.session.statuses.values(), self.zone_id)

    def choose(self, zone_id: str | None) -> None:
        """Sum up that zone, or with None the whole register."""
        self.zone_id, self._lines, self._due = zone_id, None, True
        self.refresh()

    def hear(self, edit: Edit | None) -> None:
        """An edit was made: what it may have changed is read anew at the next refresh."""
        self._due = True
        if edit is None or any(edit.ids(table) for table in FIGURES):
            self._stale = True
        if edit is None or any(edit.ids(table) for table in PAST):
            self._past_stale = True
        if edit is None or any(edit.ids(table) for table in PACING):
            self._lines = None

    def refresh(self) -> None:
        """Read what is missing, sum up, and tell; where nothing has changed there is nothing to tell."""
        if not self._due:
            return
        if self._busy:
            self._again = True
            return
        self._busy = True
        self.session.prepare_cases()
        # writes keep their order: when this one comes back, the cases are there
        self.session.jobs.write(lambda _: None, self._sum_up)

    def _sum_up(self, _: object) -> None:
        session, zone_id = self.session, self.zone_id
        kept, past_stale = None if self._stale else self._told, self._past_stale
        statuses, cases, zones = session.statuses, session.cases, session.zones
        self._stale = self._past_stale = self._due = False

        def work(_: object) -> tuple[Told, Summary]:
            told = kept
            if told is None or past_stale:
                told = session.register.told(first_day(session.today), kept)
            return told, summarise(session.today, statuses.values(), cases, zones, told, zone_id)

        session.jobs.read(work, self._take, self._fail)

    def _take(self, found: tuple[Told, Summary]) -> None:
        self._busy = False
        self._told, summary = found
        if self._again or summary.zone_id != self.zone_id:
            self._again = False
            self.refresh()
            return
        self.summary = summary
        self.told.emit()
        if self._lines is None:
            self._ask_pace()
        else:
            self.paced.emit()

    def _ask_pace(self) -> None:
        register, zone_id, day = self.session.register, self.zone_id, since(self.session.today)
        self.session.jobs.read(lambda _: (zone_id, register.pace(day, zone_id)), self._take_pace)

    def _take_pace(self, found: tuple[str | None, tuple[PaceLine, ...]]) -> None:
        zone_id, lines = found
        if zone_id == self.zone_id:
            self._lines = lines
            self.paced.emit()

    def _fail(self, error: TelimError) -> None:
        self._busy = self._again = False
        self._stale = self._past_stale = self._due = True
        self.session.failed.emit(error)

    def _facts(self, project_id: str) -> list[Fact]:
        return self.session.ask(lambda register: register.all(Fact, subject="project", subject_id=project_id)) or []
