"""The window: bar, rail, list of plots, map, passport and status line over one session."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from data.edit import Edit
from data.rules.finding import Finding
from gis.errors import Conflict, TelimError
from gui.actions import ACTIONS, plot, strip
from gui.calendar_watch import CalendarWatch
from gui.checking import checking_of
from gui.corner_link import CornerLink
from gui.desk import Door, WindowDesk
from gui.drawer import Drawer
from gui.first_card import FirstCard
from gui.i18n import translate
from gui.jobs import Job
from gui.map.camera import Camera
from gui.map_place import MapPlace
from gui.message_bar import Choice
from gui.messages import error_sentence, sentence
from gui.middle import Middle
from gui.panels.edit_words import edit_words
from gui.panels.findings import FindingsPanel
from gui.panels.passport import Passport
from gui.panels.plots import PlotsPanel
from gui.rail import Rail
from gui.reminders import Reminders
from gui.session import Session
from gui.side import Side
from gui.snap_card import SnapButton
from gui.status_bar import StatusBar
from gui.top_bar import TopBar, run_action
from gui.window_room import WindowRoom

PREPARE_MS = 2500
"""How long after it was shown the window reads ahead what its pages will ask for."""
SMALLEST = (760, 440)
MORE_KEYS = {"redo": ("Ctrl+Y",), "key_card": ("?",), "zoom_in": ("Ctrl+=",)}


class MainWindow(QMainWindow):
    """One register on the screen. What it shows it hears from the session; what it does goes through the desk."""

    def __init__(self, session: Session, door: Door, *, first_start: bool = False) -> None:
        super().__init__()
        self.session = session
        self.setWindowTitle(_title(session))
        self.setMinimumSize(*SMALLEST)
        self.desk = WindowDesk(self, door)
        self.map = MapPlace(session)
        self.middle = Middle(self.map, self.desk)
        self.plots, self.passport = PlotsPanel(session), Passport(session)
        self.checking = checking_of(session)
        self.findings = FindingsPanel(self.checking)
        self.side = Side(self.plots, self.findings)
        self.top, self.rail, self.status = TopBar(self.desk), Rail(), StatusBar()
        self.drawer = Drawer(self.middle)
        self.room = WindowRoom(self)
        self._placed = False
        self._build()
        self._shortcuts()
        self._connect_bars()
        self._connect_panels()
        self._connect_session()
        self._show_zone(None if session.place is None else session.place.id)
        self.status.show_crs(session.crs)
        self.snapping = SnapButton(self.map.canvas, self.map.belt.box, session.settings)
        self.status.add(self.snapping)
        self.reminders = Reminders(
            session, self.rail.show_late, lambda words, choices: self.map.messages.say(words, "warn", choices),
            lambda: self.show_place("late"), door.notify, self,
        )  # fmt: skip
        self._first_start = first_start
        if first_start:
            self._welcome()

    def show_passport(self) -> None:
        """Bring the passport up where it is a drawer."""
        if self.room.has_drawer:
            self.drawer.open()

    def show_map(self) -> None:
        """Let the whole map be seen, to point at something on it."""
        if self.middle.page is not None:
            self.show_place("map")
        if self.drawer.isVisible():
            self.drawer.shut()

    def show_place(self, place: str, finding: Finding | None = None) -> None:
        """Open a place of the rail; Checks at that finding."""
        self.room.keep()
        self.rail.show_place(place)
        self.middle.open(place)
        self.side.setVisible(self.middle.page is None)
        if self.middle.page is None:
            self.side.open(place)
            self.map.canvas.refresh_tool()
        self.room.show_passport()
        self.room.share_out()
        if place == "checks":
            self.findings.open(finding)

    def show_plots(self, ids: Collection[str], title: str) -> None:
        """Show these plots and no others in the list, under that title, and where they lie."""
        self.show_place("map")
        zones = {self.session.statuses[plot_id].zone_id for plot_id in ids if plot_id in self.session.statuses}
        if len(zones) > 1 or None in zones:
            self._show_zone(None)
        self.plots.show_only(ids, title)
        self.session.zoom_to(ids)

    # how it is built

    def _build(self) -> None:
        frame = QWidget()
        frame.setObjectName("frame")
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for place, part in enumerate((self.side, self.middle, self.passport)):
            self.split.addWidget(part)
            self.split.setStretchFactor(place, 1 if part is self.middle else 0)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.split, 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addLayout(row, 1)
        column.addWidget(self.status)
        self.setCentralWidget(frame)

    def _shortcuts(self) -> None:
        for action in ACTIONS.values():
            for keys in (action.shortcut, *MORE_KEYS.get(action.id, ())):
                if keys:
                    short = QShortcut(QKeySequence(keys), self)
                    short.activated.connect(lambda name=action.id: self._run(name))

    def _connect_bars(self) -> None:
        canvas, status, top = self.map.canvas, self.status, self.top
        top.zone.zone_wanted.connect(self._go)
        top.zone.new_wanted.connect(lambda: self._run("new_zone"))
        top.search.taken.connect(lambda: (self.middle.page or self.map.canvas).setFocus())
        self.rail.chosen.connect(self.show_place)
        self.rail.drawer_wanted.connect(self.room.turn_drawer)
        self.drawer.moved.connect(self.room.make_way)
        self.map.belt.proposed.connect(self._propose)
        self.map.strips.change_wanted.connect(lambda one: strip.change(self.desk, one))
        self.map.strips.delete_wanted.connect(lambda one: strip.delete(self.desk, one))
        self.map.belt.taken.connect(lambda tool: self.show_map() if tool != "select" else None)
        self.map.hinted.connect(status.say_hint)
        self.middle.hinted.connect(status.say_hint)
        self.middle.map_seen.connect(self._place_messages)
        canvas.pointer_moved.connect(status.show_place)
        canvas.pointer_left.connect(status.leave_place)
        canvas.scale_changed.connect(status.show_scale)
        status.scale_asked.connect(canvas.set_scale)
        status.complained.connect(self._fail)

    def _connect_panels(self) -> None:
        self.map.filter_changed.connect(self.plots.set_statuses)
        self.plots.filter_changed.connect(self.map.set_filter)
        self.map.filter_changed.connect(lambda _: self.middle.set_filter(self.plots.model.filter))
        self.plots.filter_changed.connect(lambda _: self.middle.set_filter(self.plots.model.filter))
        self.plots.draw_wanted.connect(lambda: self._run("new_plot"))
        self.plots.unfold_wanted.connect(lambda: self.room.fold(False))
        self.findings.place_wanted.connect(self._go_to_finding)
        self.findings.fix_shown.connect(self.map.show_fix)
        self.checking.noticed.connect(self._tell_findings)
        self.checking.wanted.connect(lambda finding: self.show_place("checks", finding))
        self.passport.project_on_map_wanted.connect(lambda plot_id: plot.project_on_map(self.desk, plot_id))
        self.passport.plot_on_map_wanted.connect(lambda project_id: plot.plot_on_map(self.desk, project_id))
        self.passport.point_wanted.connect(self.desk.point_at_plot)
        self.passport.application_wanted.connect(lambda: self._run("new_application"))
        self.map.past.story_wanted.connect(self.passport.show_story)
        self.corner_link = CornerLink(self.map, self.passport, self.drawer, self.show_passport)

    def _connect_session(self) -> None:
        session = self.session
        session.selected.connect(self._follow_selection)
        session.place_changed.connect(self._follow_place)
        session.edited.connect(lambda _: self.top.refresh())
        session.past_changed.connect(self.top.refresh)
        session.written.connect(self._tell_written)
        session.saying.connect(lambda text: self.map.messages.say(text, "done"))
        session.saving.connect(self.status.saving.setVisible)
        session.failed.connect(self._fail)
        session.offered.connect(self._offer)
        session.undo_refused.connect(self._refuse_undo)
        session.changed_outside.connect(lambda: self._say("said_outside"))
        session.jobs.slow.connect(self._show_job)
        session.jobs.advanced.connect(self._advance_job)
        session.jobs.over.connect(lambda _job: self.map.messages.end_progress())
        self.calendar_watch = CalendarWatch(session, self._say, self)

    # where the clerk is

    def _go(self, zone_id: str | None) -> None:
        """Another zone was chosen at the top, or all of them."""
        if zone_id is not None:
            self.session.go_to(zone_id)
        self._show_zone(zone_id)
        self.map.zoom("all" if zone_id is None else "zone")

    def _show_zone(self, zone_id: str | None) -> None:
        """List, legend and passport speak of this zone; None: of all."""
        self.plots.set_zone(zone_id)
        self.middle.set_filter(self.plots.model.filter)
        self.map.count_zone(zone_id)
        self.passport.set_zone(zone_id)
        self.top.zone.show_all(zone_id is None and len(self.session.zones) > 0)

    def _go_to_finding(self, finding: Finding) -> None:
        """Select its plots, work in their zone, and let its place be seen."""
        session = self.session
        session.select(finding.plots)
        first = session.statuses.get(finding.plots[0])
        if first is not None and first.zone_id is not None:
            session.go_to(first.zone_id)
        self.show_map()
        self.map.show_finding(finding)

    def _follow_place(self) -> None:
        place = self.session.place
        self.status.show_crs(self.session.crs)
        if place is not None and not self.top.zone.all_zones:
            self._show_zone(place.id)

    def _follow_selection(self) -> None:
        """A plot of another zone takes the work there: its official CRS rules its numbers."""
        session = self.session
        zones = {session.statuses[plot_id].zone_id for plot_id in session.selection}
        if len(zones) == 1:
            (zone_id,) = zones
            if zone_id is not None:
                session.go_to(zone_id)
            elif not self.top.zone.all_zones:
                self._show_zone(None)
        elif zones and not self.top.zone.all_zones:
            self._show_zone(None)
        self.top.refresh()
        drawer = self.room.has_drawer and self.middle.page is None
        if session.selection and drawer and self._idle:
            self.drawer.open()

    @property
    def _idle(self) -> bool:
        """True where a click on a plot is for its passport."""
        return self.map.belt.box.tool.id == "select" and self.session.past_day is None

    # what is done

    def _run(self, name: str) -> None:
        run_action(self.desk, name)

    def _say(self, code: str, **facts: Any) -> None:
        self.map.messages.say(sentence(code, translate, **facts))

    def _tell_written(self, edit: Edit) -> None:
        """What was saved, with the way back."""
        self.map.messages.say(sentence("said_done", translate, name=edit_words(edit.name)), "done", [self._way_back()])

    def _tell_findings(self, found: list[Finding]) -> None:
        """What the last act has put out of order, while it can be undone."""
        show = (translate("MainWindow", "Show"), lambda: self.show_place("checks", found[0]))
        self.map.messages.say(self.findings.told(found), "warn", [show, self._way_back()])

    def _place_messages(self, map_seen: bool) -> None:
        """Messages float over the map; where a page hides it, over the page."""
        page = self.middle.page
        self.map.messages.move_to(self.map.canvas if map_seen or page is None else page)

    def _way_back(self) -> Choice:
        return translate("MainWindow", "Undo"), lambda: self._run("undo")

    def _fail(self, error: TelimError) -> None:
        """A refusal or a fault: one sentence, and the other clerk's state where they were faster."""
        text = error_sentence(error, translate)
        if isinstance(error, Conflict):
            self.session.reload()
        self.map.messages.say(text, "warn" if isinstance(error, Conflict) else "error")

    def _propose(self, kind: str, facts: dict[str, Any]) -> None:
        """A tool has something to show before it is done."""
        if kind == "split":
            plot.split_along(self.desk, facts["plot_id"], facts["line"], facts["done"])
        elif kind == "strip":
            self.map.strips.tell(facts["strip"])
        elif kind == "change_strip":
            strip.change(self.desk, facts["strip"])

    def _offer(self, code: str, facts: dict[str, Any], way: str, run: Any) -> None:
        self.map.messages.say(sentence(code, translate, **facts), "warn", [(sentence(way, translate), run)])

    def _refuse_undo(self, error: TelimError) -> None:
        """What cannot be undone because somebody has changed it since may be left out."""
        if isinstance(error, Conflict) and error.code == "conflict":
            skip = (translate("MainWindow", "Leave it, undo the one before"), self._skip_undo)
            self.map.messages.say(sentence("conflict_undo", translate), "warn", [skip])
        else:
            self._fail(error)

    def _skip_undo(self) -> None:
        self.session.skip_undo()
        self._run("undo")

    def _show_job(self, job: Job) -> None:
        if job.title:
            self.map.messages.show_progress(job.title, 0, 0, job.cancel if job.stoppable else None)

    def _advance_job(self, job: Job, done: int, total: int) -> None:
        if job.title and job.told_slow:
            self.map.messages.show_progress(job.title, done, total, job.cancel)

    # the size of the window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.room.follow()

    # coming and going

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed:
            self._placed = True
            QTimer.singleShot(0, self, self._arrive)

    def restore(self) -> None:
        """The window where it was last time; on a first start, large."""
        if not self.restoreGeometry(self.session.settings.blob("window")):
            room = self.screen().availableGeometry()
            self.resize(min(1440, room.width()), min(860, room.height()))

    def keep(self) -> None:
        """Remember window, panels, zone and view for the next start."""
        settings, camera = self.session.settings, self.map.canvas.camera
        settings.keep("window", self.saveGeometry())
        self.room.keep()
        settings.keep("place", self.session.place.id if self.session.place else "")
        settings.keep("view", (camera.e, camera.n, camera.metres_per_pixel))
        settings.keep("view_of", self.session.register.address)
        settings.flush()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Fields that are being typed in are left, sketches stay on the disk."""
        focus = self.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self.map.leave()
        self.keep()
        super().closeEvent(event)

    def _arrive(self) -> None:
        """Show the zone, or the view of last time; then offer what was half drawn."""
        self.room.share_out()
        QTimer.singleShot(PREPARE_MS, self, self._prepare)
        settings, canvas = self.session.settings, self.map.canvas
        view = settings.reals("view")
        if settings.text("view_of") == self.session.register.address and len(view) == 3 and view[2] > 0:
            self.session.go_to(settings.text("place") or None)
            canvas.look_at(Camera(e=view[0], n=view[1], metres_per_pixel=view[2]))
        else:
            self.map.zoom("zone" if self.session.place else "all", animate=False)
        self.status.show_scale(round(canvas.scale_denominator))
        if not self._first_start:  # the first card is enough for a beginning
            self.reminders.remind()
        self.map.belt.resume_sketches()
        canvas.refresh_tool()
        canvas.setFocus()

    def _prepare(self) -> None:
        """Read the applications, and the figures of the summary, before somebody waits for them."""
        self.session.prepare_cases()
        self.middle.prepare()

    def _welcome(self) -> None:
        self.card = FirstCard(
            lambda: self._run("new_plot"), lambda: self.desk.take_up("edit_corners"), lambda: self._run("print_sheet")
        )
        self.map.canvas.dock(self.card, "top right")
        self._say("said_demo")


def _title(session: Session) -> str:
    address = session.register.address.replace("\\", "/")
    return f"{address.rsplit('/', 1)[-1].removesuffix('.gpkg')} · Telim"
