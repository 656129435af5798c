"""The place Map: canvas, floating tools and legend, message bar, and the card of the first start."""

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shapely.geometry import Point, box

from data.edit import Edit
from data.frame import frame_of
from data.model import Context
from data.paths import state_folder
from data.rules.finding import Finding
from data.store.database import MEMORY
from data.styles import STATUSES
from gis.boundary import numbered
from gis.crs import operation
from gui.change_tools import change_shape
from gui.i18n import translate
from gui.map.canvas import MapCanvas
from gui.map.legend import Legend
from gui.map.toolbar import Toolbar, ToolEntry
from gui.message_bar import MessageBar
from gui.messages import sentence
from gui.models.fix_overlay import fix_bounds, fix_overlay
from gui.models.fix_preview import FixPreview
from gui.past.view import PastView
from gui.session import Session
from gui.strip_places import StripPlaces
from gui.toolbelt import Toolbelt
from gui.tools.sketch_file import SketchFolder
from gui.tools.tool import Hint

LOW = 540
WRITING = ("draw", "draw_rectangle", "draw_circle", "edit_corners", "change_shape", "split")
"""The buttons whose tools change something."""
AROUND = 40.0
"""Metres of land that are seen around the place of a finding, however small it is."""


class MapPlace(QWidget):
    """The map of a session. ``hinted`` brings the sentence for the status line, ``filter_changed`` the legend's choice."""

    hinted = Signal(str)
    filter_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.canvas = MapCanvas(crs=session.crs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        self.messages = MessageBar(self.canvas)
        folder = SketchFolder(state_folder() / "sketches") if session.register.address != MEMORY else None
        self.belt = Toolbelt(session, self.canvas, folder)
        self.toolbar = Toolbar(_entries(session))
        self.legend = Legend()
        self._low: bool | None = None
        self._counted: str | None = None
        self._paused = ""
        self.canvas.dock(self.toolbar, "top left")
        self.canvas.dock(self.legend, "bottom left")
        self.strips = StripPlaces(session, self.canvas, self.messages)
        self.past = PastView(session, self.canvas, self.belt, column)
        self._fill()
        self._connect()
        self.toolbar.set_current("select")

    def zoom(self, how: str, animate: bool = True) -> None:
        """in, out, all, zone or selection."""
        place = self.session.place
        if how in ("in", "out"):
            self.canvas.zoom_by(1.5 if how == "in" else 1 / 1.5)
        elif how == "selection" and self.session.selection:
            self.canvas.zoom_to_plots(self.session.selection, animate)
        elif how == "zone" and place is not None and place.geom is not None:
            shape = frame_of(self.session.register, place).to_working(place.geom)
            self.canvas.zoom_to(shape.bounds, animate)
        else:
            self.canvas.zoom_all(animate)

    def show_corner(self, plot_id: str, number: int) -> None:
        """Ring that corner of a plot."""
        shape = self.canvas.plot_shape(plot_id)
        found = [] if shape is None else [corner for corner in numbered(shape) if corner.number == number]
        self.canvas.point_out((found[0].e, found[0].n) if found else None)

    def show_finding(self, finding: Finding) -> None:
        """Bring the place of a finding up, with some land around it, and ring it."""
        canvas, there = self.canvas, operation(finding.crs, self.canvas.crs)
        at = None if finding.at is None else there.shape(Point(finding.at))
        shape = at if finding.shape is None or finding.shape.is_empty else there.shape(finding.shape)
        if shape is None:
            canvas.zoom_to_plots(finding.plots)
            return
        self._bring_up(shape.bounds)
        canvas.point_out(None if at is None else (at.x, at.y))

    def show_fix(self, fix: FixPreview | None) -> None:
        """Show what a fix would change, and bring it up; None: no longer."""
        bounds = None if fix is None else fix_bounds(fix)
        if fix is None or bounds is None:
            self.canvas.show_overlay("fix", None)
            return
        self.canvas.show_overlay("fix", fix_overlay(fix), fix.finding.crs)
        self.canvas.point_out(None)  # the words of the part stand there now
        self._bring_up(operation(fix.finding.crs, self.canvas.crs).shape(box(*bounds)).bounds)

    def _bring_up(self, bounds: tuple[float, float, float, float]) -> None:
        """Let these bounds of the canvas CRS be seen with some land around them."""
        west, south, east, north = bounds
        room = max(AROUND / 2, 0.35 * max(east - west, north - south))
        self.canvas.zoom_to((west - room, south - room, east + room, north + room), animate=False)

    def set_filter(self, statuses: Collection[str] | None) -> None:
        """Let these statuses stand out on the map and in the legend."""
        self.canvas.set_filter(statuses)
        self.legend.set_chosen(None if statuses is None else frozenset(statuses))

    def count_zone(self, zone_id: str | None) -> None:
        """Let the legend count the plots of that zone; None: all."""
        self._counted = zone_id
        self._show_counts()

    def set_companion(self, on: bool) -> None:
        """Under a page the map shows where plots lie: without tools and legend, for which it would be too low."""
        self.toolbar.setVisible(not on)
        self.legend.setVisible(not on)

    def leave(self) -> None:
        """The window closes: what is half drawn stays on the disk."""
        self.past.close()
        self.belt.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.past.is_open:
            self.past.close()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW
        if low != self._low:
            self._low = low
            self.legend.set_folded(low)

    def _connect(self) -> None:
        session, canvas = self.session, self.canvas
        session.selected.connect(self._show_selection)
        session.edited.connect(self._show_edit)
        session.zoom_wanted.connect(self._zoom_to)
        session.place_changed.connect(self._show_place)
        canvas.picked.connect(self._pick)
        canvas.hinted.connect(self._hint)
        self.legend.filter_changed.connect(self._filter)
        self.toolbar.chosen.connect(self._take_up)
        self.belt.taken.connect(self.toolbar.set_current)
        self.belt.told.connect(self._tell)
        self.past.grey.connect(self._grey)
        self.past.counts_changed.connect(self._show_counts)
        self.past.complained.connect(session.failed)

    def _fill(self) -> None:
        session = self.session
        self.canvas.set_language(session.language)
        self.canvas.set_cover(session.cover, session.register.crs)
        self.canvas.set_context(session.register.all(Context), session.zones)
        self._show_counts()
        session.jobs.read(lambda _: _region(), self.canvas.set_region)

    def _show_counts(self) -> None:
        then = self.past.counts(self._counted) if self.past.is_open else None
        if then is not None:
            self.legend.set_counts(then.by_status, then.overdue)
            return
        by_status = dict.fromkeys(STATUSES, 0)
        late = 0
        for status in self.session.statuses.values():
            if self._counted not in (None, status.zone_id):
                continue
            by_status[status.status] = by_status.get(status.status, 0) + 1
            late += status.overdue
        self.legend.set_counts(by_status, late)

    def _show_selection(self) -> None:
        self.canvas.set_selection(self.session.selection)

    def _show_edit(self, edit: Edit | None) -> None:
        cover = self.session.cover
        touched = None if edit is None else self.session.touched
        if self.past.is_open:
            self.past.refresh()
        elif touched is None:
            self.canvas.set_cover(cover, self.session.register.crs)
        elif touched:
            self.canvas.update_plots(cover, touched)
        if edit is None or edit.ids("zone") or edit.ids("context"):
            self.canvas.set_context(self.session.register.all(Context), self.session.zones)
            if self.canvas.crs != self.session.crs:
                self._show_place()
        self._show_counts()
        self.canvas.refresh_tool()

    def _show_place(self) -> None:
        self.canvas.set_crs(self.session.crs)
        self.canvas.refresh_tool()

    def _zoom_to(self, ids: Collection[str]) -> None:
        self.canvas.zoom_to_plots(ids)

    def _pick(self, ids: list[str], mode: str) -> None:
        if self.past.is_open:
            self.past.pick(ids, mode)
            return
        now = self.session.selection
        if mode == "add":
            ids = [*now, *ids]
        elif mode == "toggle":
            ids = [one for one in now if one not in ids] + [one for one in ids if one not in now]
        self.session.select(ids)

    def _grey(self, why: str | None) -> None:
        for tool in WRITING:
            self.toolbar.set_reason(tool, why)

    def _take_up(self, tool: str) -> None:
        """From the toolbar; what is typed next is for the tool."""
        self.belt.take_up(tool)
        self.canvas.setFocus()

    def _filter(self, statuses: frozenset[str] | None) -> None:
        self.canvas.set_filter(statuses)
        self.filter_changed.emit(statuses)

    def _hint(self, hint: Hint) -> None:
        if self.past.is_open and hint.code == "hint_select":
            hint = Hint("hint_past")
        self.hinted.emit(sentence(hint.code, translate, **hint.facts))
        QTimer.singleShot(0, self, self._offer)

    def _offer(self) -> None:
        """Show what the tool in hand offers as long as it stands, such as Resume and Discard."""
        menu = self.belt.offers
        codes = ",".join(choice.code for choice in menu)
        if codes == self._paused:
            return
        was, self._paused = self._paused, codes
        if menu:
            choices = [(sentence(choice.code, translate, **choice.facts), self._run(choice.run)) for choice in menu[:2]]
            self.messages.say(sentence("sketch_waits", translate), "info", choices, stay=True)
        elif was and self.messages.text == sentence("sketch_waits", translate):
            self.messages.dismiss()

    def _run(self, run: Any) -> Any:
        def chosen() -> None:
            self._paused = ""
            run()
            self.canvas.refresh_tool()
            self.canvas.setFocus()

        return chosen

    def _tell(self, code: str, facts: dict[str, Any]) -> None:
        self.messages.say(sentence(code, translate, **facts), "info")


def _region() -> Any:
    from data.region import kept_region

    return kept_region(state_folder())


def _entries(session: Session) -> list[ToolEntry]:
    why = None if session.can_write else sentence("why_read_only", translate)
    return [
        ToolEntry("select", "select", translate("Tools", "Select (V)")),
        ToolEntry("draw", "draw", translate("Tools", "Draw a plot (N)"), why),
        ToolEntry("draw_rectangle", "draw_rectangle", translate("Tools", "Draw a rectangle (N, R)"), why),
        ToolEntry("draw_circle", "draw_circle", translate("Tools", "Draw a circle (N, O)"), why),
        ToolEntry("edit_corners", "edit_corners", translate("Tools", "Edit corners (B)"), why),
        change_shape(why),
        ToolEntry("split", "split", translate("Tools", "Split a plot (K)"), why),
        ToolEntry("measure", "measure", translate("Tools", "Measure (L)")),
    ]
