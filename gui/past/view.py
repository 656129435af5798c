"""The map as of a date: reads the past once, then shows any of its days; whoever changes the register meanwhile is followed."""

from collections.abc import Collection
from datetime import date
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout
from shapely.geometry import box
from shiboken6 import isValid

from data.past import AsOf, Difference, Past
from data.register import Counts, Cover
from data.store.reading import PlotStatus
from gis.crs import operation
from gui.i18n import translate
from gui.map.canvas import MapCanvas
from gui.map.scene import Shown
from gui.messages import sentence
from gui.past.banner import PastBanner
from gui.past.bar import PastBar
from gui.past.card import PastCard
from gui.past.changes import ChangeLine, change_lines, year_before
from gui.past.changes_card import ChangesCard
from gui.session import Session
from gui.toolbelt import Toolbelt
from gui.tools.tool import Label, Preview
from gui.widgets import wording

OWNER = "past"
LOOK_MS = 200
"""So long after the map has come to rest the ticks are those of what is in view."""


class PastView(QObject):
    """``counts_changed`` says that the legend counts other plots; ``story_wanted`` brings a plot, ``grey`` a reason or None."""

    counts_changed = Signal()
    story_wanted = Signal(str)
    complained = Signal(object)
    grey = Signal(object)

    def __init__(self, session: Session, canvas: MapCanvas, belt: Toolbelt, column: QVBoxLayout) -> None:
        super().__init__(canvas)
        self.session, self._canvas, self._belt = session, canvas, belt
        self.bar, self.banner, self.card = PastBar(session.today), PastBanner(), PastCard()
        column.insertWidget(0, self.banner)
        column.addWidget(self.bar)
        self.bar.hide()
        self.banner.hide()
        self._past: Past | None = None
        self._looks: Cover | None = None
        self._then: AsOf | None = None
        self._open = self._reading = self._stale = self._edited = False
        self._wanted: date | None = None
        self._asking: date | None = None
        self._hovered: str | None = None
        self.changes_card: ChangesCard | None = None
        self._rest = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._rest.timeout.connect(self._show_ticks)
        self._connect()

    @property
    def is_open(self) -> bool:
        """True while the bar is there."""
        return self._open

    @property
    def then(self) -> AsOf | None:
        """The day that the map shows; None while it still shows today's plots."""
        return self._then

    @property
    def resting(self) -> bool:
        """True where nothing is being read and the map shows the day of the bar."""
        return not self._reading and self._asking is None and self._wanted is None

    def turn(self) -> None:
        """Open the bar, or close it."""
        self.close() if self._open else self.open()

    def open(self) -> None:
        """Show the bar and read the past."""
        if self._open:
            return
        self._open, self._edited = True, False
        self._belt.take_up("select")
        self._belt.box.can_write, self._belt.box.why = False, "why_past"
        self.grey.emit(sentence("why_past", translate))
        self.banner.show_day(None)
        self.bar.set_ready(False)
        self.bar.show_day(self.session.today)
        self.banner.show()
        self.bar.show()
        self.session.look_back(self.session.today)
        self._wanted = self.session.today
        self._read()

    def close(self) -> None:
        """Today's map again."""
        if not self._open:
            return
        self._open = False
        self.bar.stop()
        self._put_list_away()
        self.bar.hide()
        self.banner.hide()
        self.card.leave()
        self._canvas.show_overlay(OWNER, None)
        self._belt.box.can_write, self._belt.box.why = self.session.can_write, "why_read_only"
        why = None if self.session.can_write else sentence("why_read_only", translate)
        self.grey.emit(why)
        self._drop()
        if self._edited:
            self._canvas.set_cover(self.session.cover, self.session.register.crs)
        else:
            self._canvas.show_whole(self.session.cover)
        self._canvas.set_selection(self.session.selection)
        self.session.look_back(None)
        self.counts_changed.emit()
        self._canvas.setFocus()

    def refresh(self) -> None:
        """Somebody has changed the register: read its past anew, and stay at the day."""
        self._edited = True
        if self._reading:
            self._stale = True
        elif self._open:
            self._wanted = self._wanted or self.bar.slider.day
            self._read()

    def counts(self, zone_id: str | None) -> Counts | None:
        """What the legend counts; None where the map shows today."""
        return self._past.counts(self._then, zone_id) if self._past and self._then else None

    def pick(self, ids: list[str], mode: str) -> None:
        """A click on the map of that day: tell of the plot, and let the passport follow where it still lives."""
        session = self.session
        now = session.selection
        chosen = ids if mode == "replace" else list(dict.fromkeys([*now, *ids]))
        session.select(chosen)
        self._canvas.set_selection(chosen)
        plot_id = ids[0] if len(ids) == 1 else None
        status = self.status(plot_id) if plot_id else None
        if status is None or self._then is None:
            self.card.leave()
            return
        if self.card.parent() is None:
            self._canvas.dock(self.card, "top right")
        self.card.show_plot(status, self._then.day, session.statuses.get(status.id))
        self._canvas.show_overlay(OWNER, None)

    def status(self, plot_id: str) -> PlotStatus | None:
        """Where a plot stood on the day of the map."""
        return self._past.status(plot_id, self._then.day) if self._past and self._then else None

    # how it is done

    def _connect(self) -> None:
        self.bar.wanted.connect(self._want)
        self.bar.closed.connect(self.close)
        self.bar.complained.connect(self.complained)
        self.bar.changes_wanted.connect(self._list_changes)
        self.banner.left.connect(self.close)
        self.card.story_wanted.connect(self.story_wanted)
        self._canvas.pointer_moved.connect(self._hover)
        self._canvas.pointer_left.connect(lambda: self._name(None))
        self._canvas.frame_painted.connect(lambda: self._rest.start() if self._past else None)
        self.session.place_changed.connect(lambda: self._name(None))

    def _read(self) -> None:
        self._reading, self._stale = True, False
        register = self.session.register
        job = self.session.jobs.read(register.past, self._take, self._failed, translate("Past", "Reading the past…"))
        job.cancelled = lambda _: self._failed(None)

    def _failed(self, error: Any) -> None:
        self._reading = False
        if error is not None:
            self.complained.emit(error)
        self.close()

    def _take(self, past: Past) -> None:
        self._reading = False
        if not self._open:
            past.close()
            return
        if self._stale:
            past.close()
            self._read()
            return
        self.bar.set_ready(True)
        wanted = self._wanted or self.bar.slider.day
        if self._then is None:
            self.bar.slider.setFocus()
        self._drop()
        self._past, self._looks = past, past.looks()
        self._show_ticks()
        self._want(wanted)

    def _drop(self) -> None:
        if self._past is not None:
            self._past.close()
        self._past = self._looks = self._then = self._wanted = None

    def _want(self, day: date) -> None:
        """Ask for that day; while another one is being asked for, only the last wish counts."""
        self._wanted = day
        self._ask()

    def _ask(self) -> None:
        past, day = self._past, self._wanted
        if past is None or day is None or self._asking is not None:
            return
        self._asking, self._wanted = day, None
        self.session.jobs.read(lambda _: (past, past.as_of(day)), self._show, self._not_shown)

    def _not_shown(self, error: Any) -> None:
        self._asking = None
        self.complained.emit(error)

    def _show(self, found: tuple[Past, AsOf]) -> None:
        self._asking = None
        past, then = found
        if past is not self._past or self._looks is None:
            self._ask()
            return
        self._then = then
        self._canvas.show_part(self._looks, _shown(len(self._looks), then))
        if self._wanted is None:
            self.bar.show_day(then.day)
        self.banner.show_day(then.day)
        self.session.look_back(then.day)
        if self.card.plot_id is not None:
            status = self.status(self.card.plot_id)
            if status is None:
                self.card.leave()
            else:
                self.card.show_plot(status, then.day, self.session.statuses.get(status.id))
        self._name(None)
        self.counts_changed.emit()
        self._ask()

    def _show_ticks(self) -> None:
        """The slider begins with the first thing that ever happened; its ticks are those in view."""
        past = self._past
        if past is None:
            return
        first = past.first or self.session.today
        there = operation(self.session.register.crs, self._canvas.crs)
        seen = there.shape_back(box(*self._canvas.camera.bounds)).bounds
        self.bar.set_days(first, past.days(seen))

    def _hover(self, e: float, n: float) -> None:
        if self._then is not None:
            self._name(self._canvas.plot_at(e, n), (e, n))

    def _name(self, plot_id: str | None, at: tuple[float, float] = (0.0, 0.0)) -> None:
        """Say at the plot what it was."""
        if plot_id == self._hovered and plot_id is not None:
            return
        self._hovered = plot_id
        status = self.status(plot_id) if plot_id is not None and plot_id != self.card.plot_id else None
        if status is None:
            self._canvas.show_overlay(OWNER, None)
            return
        facts = {"number": wording.plot_label(status.cadastral_no), "status": wording.status_word(status.status)}
        self._canvas.show_overlay(OWNER, Preview(labels=(Label(*at, "label_past_plot", facts),)))

    def _list_changes(self, anchor: QToolButton) -> None:
        past, then = self._past, self._then
        if past is None or then is None:
            return
        self._put_list_away()
        card = ChangesCard(self.bar, then.day)

        def compare(since: date) -> None:
            def told(difference: Difference) -> None:
                if not isValid(card):
                    return
                card.show_lines(since, change_lines(difference))
                card.show_above(anchor)

            self.session.jobs.read(lambda _: past.difference(past.as_of(since), then), told)

        card.since_changed.connect(compare)
        card.line_chosen.connect(lambda line: self._show_line(line, card.day))
        compare(max(year_before(then.day), past.first or then.day))
        self.changes_card = card

    def _put_list_away(self) -> None:
        """A card that was clicked away is gone already."""
        card, self.changes_card = self.changes_card, None
        if card is not None and isValid(card):
            card.close()

    def _show_line(self, line: ChangeLine, since: date) -> None:
        """Outline the plots of a line; those that went lie on the map of the first day."""
        if line.gone:
            self._want(since)
            self._outline_when(line.plots, since)
        else:
            self._outline(line.plots)

    def _outline_when(self, plots: Collection[str], day: date) -> None:
        def come(*_: object) -> None:
            if self._then is not None and self._then.day == day:
                self.counts_changed.disconnect(come)
                self._outline(plots)

        self.counts_changed.connect(come)

    def _outline(self, plots: Collection[str]) -> None:
        self.session.select(plots)
        self._canvas.set_selection(tuple(plots))
        self._canvas.zoom_to_plots(plots)


def _shown(count: int, then: AsOf) -> Shown:
    alive, late = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    codes = np.zeros(count, dtype=np.uint8)
    alive[then.looks], codes[then.looks], late[then.looks] = True, then.codes, then.late
    return Shown(alive, codes, late)
