"""The open register and what the clerk is doing with it: selection, place, and the one way in which edits happen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from data.edit import Edit
from data.model import Zone
from data.office import leave_office, office_of, use_office
from data.register import Case, Register
from data.store.database import MEMORY
from data.store.reading import Cover, PlotStatus
from gis.errors import TelimError
from gui.jobs import Job, Jobs, Progress
from gui.refresh import News, Watch, news_of, patched
from gui.settings import Settings

POLL_MS = 1000
LONG = 1000
"""Changes from which on an edit can be stopped while it is written."""

MakeEdit = Callable[[Register], Edit]


class Session(QObject):
    """A living register. Views read ``cover`` and ``statuses``, listen to ``edited`` and write through ``do`` only.

    ``edited`` carries the Edit, or None when everything may have changed; the values are replaced before it, and
    ``touched`` holds the ids of the plots that it may have changed, None for all.
    """

    selected = Signal()
    edited = Signal(object)
    failed = Signal(object)
    written = Signal(object)
    """An act of this window is on the disk; undo and redo tell it through their ``done``."""
    saying = Signal(str)
    zoom_wanted = Signal(object)
    place_changed = Signal()
    saving = Signal(bool)
    changed_outside = Signal()
    undo_refused = Signal(object)
    cases_read = Signal()
    """The applications are there for the first time, after ``prepare_cases``."""
    past_changed = Signal()
    """The map shows another day, or today again."""
    offered = Signal(str, dict, str, object)
    """Code and facts of a refusal, the code of the way out of it, and what that way does."""

    def __init__(self, register: Register, language: str = "kk", settings: Settings | None = None) -> None:
        super().__init__()
        self.register, self.language = register, language
        self.settings = settings or Settings()
        self.jobs = Jobs(self)
        self.jobs.failed.connect(self.failed)
        self.selection: tuple[str, ...] = ()
        self.office = office_of(register)
        use_office(self.office)
        self.cover: Cover = register.cover()
        self.statuses: dict[str, PlotStatus] = {status.id: status for status in register.statuses()}
        self._cases: dict[str, Case] | None = None
        self._cases_wanted = False
        self.zones: tuple[Zone, ...] = tuple(register.all(Zone))
        self._zone_id: str | None = next((zone.id for zone in self.zones if zone.geom is not None), None)
        self._undoing: tuple[str | None, str | None] = (register.undo_name, register.redo_name)
        self.touched: frozenset[str] | None = None
        self.past_day: date | None = None
        self._queued = 0
        self._watch = Watch(register)
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._look_for_others)
        if register.address != MEMORY:
            self._poll.start()

    # what is so

    @property
    def today(self) -> date:
        """The day that the register was opened for."""
        return self.register.today

    @property
    def can_write(self) -> bool:
        """False for a register that was opened for reading only."""
        return not self.register.read_only

    @property
    def cases(self) -> dict[str, Case]:
        """The application of every living plot that has one, by plot; read when it is first asked for, then kept true."""
        self._cases_wanted = True
        if self._cases is None:
            self._cases = {case.plot_id: case for case in self.ask(self._read_cases) or ()}
        return self._cases

    def prepare_cases(self) -> None:
        """Read the applications in the background, so that the first question finds them there."""
        if not self._cases_wanted:
            self._cases_wanted = True
            self.jobs.write(lambda _: self._read_cases(self.register), self._take_cases)

    @property
    def cases_now(self) -> dict[str, Case]:
        """The applications where they have been read already, else none; asks nothing."""
        return self._cases or {}

    @property
    def place(self) -> Zone | None:
        """The zone that the clerk works in; None where the register has none with land."""
        return next((zone for zone in self.zones if zone.id == self._zone_id), None)

    @property
    def crs(self) -> str:
        """The working CRS: the official one of the place, else the register's."""
        return self.place.crs if self.place else self.register.crs

    @property
    def undo_name(self) -> str | None:
        """The name code of the edit that undo would take back, or None."""
        return self._undoing[0]

    @property
    def redo_name(self) -> str | None:
        """The name code of the edit that redo would bring again, or None."""
        return self._undoing[1]

    @property
    def saving_now(self) -> bool:
        """True while an edit is on its way to the disk."""
        return self._queued > 0

    # where the clerk is

    def select(self, ids: Iterable[str], zoom: bool = False) -> None:
        """Make this the selection of all views, in this order; plots that are gone are left out."""
        wanted = tuple(dict.fromkeys(plot_id for plot_id in ids if plot_id in self.statuses))
        if wanted != self.selection:
            self.selection = wanted
            self.selected.emit()
        if zoom and wanted:
            self.zoom_to(wanted)

    def zoom_to(self, ids: Iterable[str]) -> None:
        """Show these plots; the working zone follows them."""
        wanted = tuple(ids)
        zones = {self.statuses[plot_id].zone_id for plot_id in wanted if plot_id in self.statuses} - {None}
        if len(zones) == 1:
            self.go_to(zones.pop())
        self.zoom_wanted.emit(wanted)

    def go_to(self, zone_id: str | None) -> None:
        """Work in that zone: its official CRS rules map, tools and numbers."""
        if zone_id != self._zone_id and any(zone.id == zone_id for zone in self.zones):
            self._zone_id = zone_id
            self.place_changed.emit()

    def ask[T](self, question: Callable[[Register], T]) -> T | None:
        """What the register answers to a quick question; None, and the fault told, where it cannot be asked."""
        try:
            return question(self.register)
        except TelimError as error:
            self.failed.emit(error)
            return None

    def look_back(self, day: date | None) -> None:
        """The map shows that day, and its tools change nothing; None: today."""
        if day != self.past_day:
            self.past_day = day
            self.past_changed.emit()

    # what is done

    def do(
        self,
        make_edit: MakeEdit,
        done: Callable[[Edit], object] | None = None,
        failed: Callable[[TelimError], object] | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> Job:
        """Make the edit of an act, write it, its journal and the bytes of its papers in one transaction, then tell every view.

        Acts queue in the order in which they were asked for. ``done`` gets the Edit after ``edited`` was emitted. Cancelling
        the job takes everything back and is told as the failure ``stopped``.
        """

        def write(progress: Progress) -> News:
            edit = make_edit(self.register)
            if edit.changes:
                long = len(edit.changes) > LONG or attachments
                self.register.apply(edit, progress if long else None, attachments)
                self._watch.own(edit)
            return self._news(edit)

        def told(edit: Edit) -> None:
            if done is not None:
                done(edit)
            if edit.changes:
                self.written.emit(edit)

        return self._write(write, told, failed)

    def undo(self, done: Callable[[Edit], object] | None = None) -> None:
        """Take back this user's last edit."""
        self._write(lambda _: self._turned(self.register.undo()), done, self.undo_refused.emit)

    def redo(self, done: Callable[[Edit], object] | None = None) -> None:
        """Bring back the edit that was undone last."""
        self._write(lambda _: self._turned(self.register.redo()), done, self.undo_refused.emit)

    def skip_undo(self) -> None:
        """Leave out the edit that cannot be undone because somebody else has changed its rows."""
        self._write(lambda _: self._skipped(), None, None)

    def reload(self) -> None:
        """Read everything anew, after an import or a change from outside."""
        self.jobs.read(lambda _: self._news(None), self._take)

    def close(self) -> None:
        """End the queued writes and close the register."""
        self._poll.stop()
        self.jobs.close()
        self.register.close()
        leave_office(self.office)

    # how it is done

    def _write(
        self,
        work: Callable[[Progress], News],
        done: Callable[[Edit], object] | None,
        failed: Callable[[TelimError], object] | None,
    ) -> Job:
        def taken(news: News) -> None:
            self._settle()
            self._take(news)
            if done is not None and news.edit is not None:
                done(news.edit)

        def refused(error: TelimError) -> None:
            self._settle()
            if failed is not None:
                failed(error)
            else:
                self.failed.emit(error)

        self._queued += 1
        self.saving.emit(True)
        job = self.jobs.write(work, taken, refused)
        job.cancelled = lambda _: refused(TelimError("stopped"))
        return job

    def _settle(self) -> None:
        self._queued -= 1
        if not self._queued:
            self.saving.emit(False)

    def _take(self, news: News) -> None:
        """Replace the values that changed, then tell; a selection of plots that are gone shrinks."""
        self._undoing = news.names
        if news.office is not None:
            self.office = news.office
            use_office(news.office)
        self.touched = None if news.cover is not None else frozenset(news.statuses)
        self.cover, self.statuses = patched(self.cover, self.statuses, news)
        self._patch_cases(news)
        if news.zones is not None:
            self.zones = news.zones
            if self._zone_id not in {zone.id for zone in self.zones}:
                self._zone_id = next((zone.id for zone in self.zones if zone.geom is not None), None)
        self.edited.emit(news.edit)
        if any(plot_id not in self.statuses for plot_id in self.selection):
            self.select(self.selection)

    def _news(self, edit: Edit | None) -> News:
        return news_of(self.register, edit, cases=self._cases_wanted)

    def _read_cases(self, register: Register) -> list[Case]:
        return register.cases(states=tuple(self.statuses.values()))

    def _take_cases(self, cases: list[Case]) -> None:
        self._cases = {case.plot_id: case for case in cases}
        self.cases_read.emit()

    def _patch_cases(self, news: News) -> None:
        if self._cases is None:
            return
        kept = {} if news.cover is not None else {k: v for k, v in self._cases.items() if k not in news.statuses}
        self._cases = kept | news.cases

    def _turned(self, edit: Edit) -> News:
        self._watch.own(edit)
        return self._news(edit)

    def _skipped(self) -> News:
        self.register.skip_undo()
        return News(None, None, {}, {}, None, (self.register.undo_name, self.register.redo_name), {})

    def _look_for_others(self) -> None:
        """Once a second: has another program or clerk written? Then show that."""
        if not self.jobs.busy:
            self.jobs.write(lambda _: self._watch.look(), self._heard, self._deaf)

    def _heard(self, news: Sequence[News]) -> None:
        for item in news:
            self._take(item)
        if news:
            self.changed_outside.emit()

    def _deaf(self, error: TelimError) -> None:
        """A lock of another program passes; a register that is gone stays gone, and is told once."""
        if error.code == "register_gone":
            self._poll.stop()
            self.failed.emit(error)
