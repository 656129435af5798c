"""What is wrong with the plots of a session: found when asked for, and kept true from edit to edit, in the background."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from data.edit import Edit, record_of
from data.model import Plot
from data.register import Register
from data.rules.find import find
from data.rules.finding import Finding
from data.rules.ground import Ground, plots_touched
from data.rules.patch import REACH
from data.rules.standing import Standing
from data.rules.weigh import parents_in, worse
from gui.i18n import translate
from gui.jobs import Job, Progress
from gui.session import Session

SAID = ("error", "warn")
LEFT_TO_THE_PASSPORT = ("missing_record",)
"""What a new plot does not state yet is asked for where it is stated, and no news after every edit."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The outcome of a look: the ground as it is now, all findings (None: never asked for), and the new ones by edit."""

    ground: Ground
    findings: tuple[Finding, ...] | None
    news: dict[str, list[Finding]]
    full: bool = False


class Checking(QObject):
    """Holds ground and findings. One look is under way at a time; edits that come meanwhile are followed after it."""

    changed = Signal()
    """Other findings, or a full look begins or ends."""
    noticed = Signal(object)
    """Findings that an act of this window has made."""
    wanted = Signal(object)
    """A finding that the clerk wants to mend now."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.findings: tuple[Finding, ...] | None = None
        self.standing = Standing(session.register)
        self._warming = False
        self._ground: Ground | None = None
        self._edits: list[Edit] = []
        self._own: set[str] = set()
        self._taken: tuple[Edit, ...] = ()
        self._job: Job | None = None
        self._full = self._overtaken = False
        session.edited.connect(self._follow)
        session.written.connect(self._mark_own)

    @property
    def ground(self) -> Ground | None:
        """What rules at the pointer look at; None, and read in the background, until the first time is over."""
        if self.standing.latest is None and not self._warming:
            self._warming = True
            self.session.jobs.read(lambda _: self.standing.ground(), self._warm, lambda _error: self._warm(None))
        return self.standing.latest

    def _warm(self, _ground: Ground | None) -> None:
        self._warming = False

    @property
    def looking(self) -> bool:
        """True while all plots are being looked at."""
        return self._full

    def look(self) -> None:
        """Look at all plots anew; a look that is under way already is enough."""
        if not self._full:
            self._full = True
            self._begin()

    def stop(self) -> None:
        """Leave off looking at all plots; what was found before stands."""
        if self._full and self._job is not None:
            self._job.cancel()

    def _follow(self, edit: Edit | None) -> None:
        """The register has changed; None: in whatever way."""
        if edit is None:
            self._ground = None
            self.standing.forget()
            self._edits.clear()
            self._overtaken = self._job is not None
            if self.findings is not None and not self._overtaken:
                self.look()
        else:
            self._edits.append(edit)
            self._begin()

    def _mark_own(self, edit: Edit) -> None:
        self._own.add(edit.id)

    def _begin(self) -> None:
        if self._job is not None:
            return
        register, ground, known, standing = self.session.register, self._ground, self.findings, self.standing
        self._taken, self._edits = tuple(self._edits), []
        edits = self._taken
        if self._full:
            title = translate("Checking", "Checking all plots")
            self._job = self.session.jobs.read(lambda progress: _all(standing, progress), self._take, self._fail, title)
            self._job.cancelled = self._leave
        elif edits:
            self._job = self.session.jobs.read(
                lambda _: _after(register, standing, ground, known, edits), self._take, self._fail
            )
        self.changed.emit()

    def _take(self, looked: Looked) -> None:
        self._full = self._full and not looked.full
        self._ground, self.findings = looked.ground, looked.findings
        news = [one for edit, found in looked.news.items() if edit in self._own for one in found]
        self._own.difference_update(edit.id for edit in self._taken)
        self._rest()
        if news:
            self.noticed.emit(news)

    def _fail(self, error: object) -> None:
        """What cannot be judged is not said to be in order."""
        self._ground = self.findings = None
        self._full = False
        self._rest()
        self.session.failed.emit(error)

    def _leave(self, _none: object) -> None:
        """A look was stopped; the edits that it was to follow are followed alone."""
        self._edits = [*self._taken, *self._edits]
        self._full = False
        self._rest()

    def _rest(self) -> None:
        """The job is over; go on with what has come meanwhile."""
        self._job = None
        if self._overtaken:
            self._overtaken, self._ground = False, None
            self._full = self._full or self.findings is not None
        if self._edits or self._full:
            self._begin()
        else:
            self.changed.emit()


def checking_of(session: Session) -> Checking:
    """The one that looks for this session, whatever window shows it."""
    return session.findChild(Checking) or Checking(session)


def _all(standing: Standing, progress: Progress) -> Looked:
    """All findings of the register as it stands."""
    ground = standing.ground()
    return Looked(ground, tuple(find(ground, tell=progress)), {}, full=True)


def _after(
    register: Register,
    standing: Standing,
    ground: Ground | None,
    known: tuple[Finding, ...] | None,
    edits: Sequence[Edit],
) -> Looked:
    """The known findings after these edits, and what each edit has made worse."""
    now = standing.ground()
    if ground is None:
        ground = now
        for edit in reversed(edits):
            ground = ground.after(register, ~edit)
    news: dict[str, list[Finding]] = {}
    for edit in edits:
        before, ground = ground, ground.after(register, edit)
        if edit.ids("zone") or edit.ids("restriction"):
            known = None if known is None else tuple(find(ground))
            news[edit.id] = []
        else:
            touched = plots_touched(register, edit)
            found = worse(find(before, near=touched), find(ground, near=touched), parents_in(edit))
            news[edit.id] = [one for one in found if one.level in SAID and one.rule not in LEFT_TO_THE_PASSPORT]
            known = None if known is None else _renewed(known, ground, edit, touched)
    return Looked(ground, known, news)


def _renewed(known: tuple[Finding, ...], ground: Ground, edit: Edit, touched: set[str]) -> tuple[Finding, ...]:
    """The findings, those that name a plot on which the edit may bear found anew."""
    shapes = [
        record_of(Plot, row).geom
        for change in edit.changes
        if change.table == "plot"
        for row in (change.before, change.after)
        if row is not None
    ]
    asked = touched | {plot.id for plot in ground.near(shapes, REACH)}
    asked |= {id for one in known if not touched.isdisjoint(one.plots) for id in one.plots}
    kept = [one for one in known if asked.isdisjoint(one.plots)]
    return (*kept, *find(ground, near=asked))
