"""The place Board: every application of the zone at its stage; drag one to advance it."""

from collections.abc import Collection

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget

from data.edit import Edit
from data.register import PlotStatus
from gui.actions.action import Desk
from gui.board.deeds import Deeds
from gui.board.header import BoardHeader
from gui.board.menu import card_menu
from gui.board.painting import Card, ground
from gui.board.view import BoardView
from gui.board.words import card_words, days_words, kinds_of
from gui.i18n import translate
from gui.messages import sentence
from gui.models.board_model import BoardModel
from gui.models.plots_model import PlotFilter
from gui.places.place import Place
from gui.widgets import wording
from gui.widgets.cards import Empty
from gui.widgets.look import Dressed


class BoardPlace(Place):
    """Header, columns, or words where there is nothing; it follows the session while it is open."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = BoardModel(self.session.today)
        self.header = BoardHeader()
        self.view = BoardView(self.model, self._card, self._told)
        self.deeds = Deeds(self.session, self)
        self.nothing, self.none_pass = self._pages()
        self.pages = QStackedWidget()
        for page in (self.view, self.nothing, self.none_pass):
            self.pages.addWidget(page)
        self.column.addWidget(self.header)
        self.column.addWidget(self.pages, 1)
        self._open = self._several = False
        self._filter = PlotFilter()
        self.view.fold = self.session.settings.flag("board_fold", True)
        self.header.fold.setChecked(self.view.fold)
        self.model.track = self.session.settings.text("board_track") or "allotment"
        Dressed(self)
        self._connect()

    # what the window tells

    def arrive(self) -> None:
        """Show what is so now; the keys are on the board."""
        self._open = True
        self.session.prepare_cases()
        self.rebuild()
        self.view.setFocus()
        self.view.show_selection(self.session.selection)
        self.view.hint()

    def depart(self) -> None:
        """Nothing stays in the hand."""
        self._open = False
        self.view.hand.drop()

    def set_filter(self, wanted: PlotFilter) -> None:
        """Zone box, legend and list show these plots: so does the board."""
        if wanted != self._filter:
            self._filter = wanted
            self.model.takes = None if wanted == PlotFilter() else wanted.takes
            if self._open:
                self.rebuild()

    # what is shown

    def rebuild(self) -> None:
        """Every column anew."""
        track = self.model.track
        self.model.build(track, kinds_of(track), self.session.statuses.values(), self.session.cases_now)
        self._several = len({state.cadastral_no[:6] for state in self._some_states() if state.cadastral_no}) > 1
        self._show()

    def _some_states(self) -> list[PlotStatus]:
        """A few plots of each column, to see whether their numbers need the district."""
        ids = [key[2] for column in self.model.columns for key in column.keys[:: max(1, len(column) // 40)]]
        return [self.session.statuses[plot_id] for plot_id in ids]

    def _show(self) -> None:
        self.header.show_counts(self.model)
        self.view.can_write = self.session.can_write
        self.view.refresh()
        if len(self.model):
            self.pages.setCurrentWidget(self.view)
        elif self.model.only is not None:
            self.pages.setCurrentWidget(self.none_pass)
            self.view.hint()
        else:
            other = any(self.model.counts(track).open for track in self.header.tracks.chips)
            self._say_nothing(filtered=self._filter != PlotFilter(zone_id=self._filter.zone_id), other=other)
            self.pages.setCurrentWidget(self.nothing)
            self.view.hint()

    def _say_nothing(self, *, filtered: bool, other: bool) -> None:
        if other:
            self.nothing.say(
                translate("Board", "No application on this way"),
                translate("Board", "The other way of registration has some: choose it above."),
            )
        elif filtered:
            self.nothing.say(
                translate("Board", "No application passes the filter"),
                translate("Board", "Zone, list and legend hide the others."),
            )
        else:
            self.nothing.say(
                translate("Board", "No application is open"),
                translate(
                    "Board",
                    "Start one from the passport of a free plot: it stands here then at its stage, with its days.",
                ),
            )

    def _pages(self) -> tuple[Empty, Empty]:
        nothing = Empty("board", "", "", translate("Board", "Choose a plot"), self._start_one)
        none_pass = Empty(
            "search", translate("Board", "No application passes the filter"),
            translate("Board", "There are others; the head of the board hides them."),
            translate("Board", "Show all"), lambda: self._show_only(None),
        )  # fmt: skip
        return nothing, none_pass

    def _start_one(self) -> None:
        """Let the clerk point at a plot, and open its passport where registration starts."""

        def there(plot_id: str) -> None:
            self.session.select((plot_id,))
            self.desk.show_passport("stages")

        self.desk.point_at_plot("hint_pick_applied", there)

    def _card(self, plot_id: str) -> Card | None:
        state = self.session.statuses.get(plot_id)
        if state is None:
            return None
        number = wording.district_number if self._several else wording.short_number
        days, word = days_words(state, self.session.today), wording.status_word(state.status)
        late = bool(state.overdue)
        return Card(plot_id, number(state.cadastral_no), _project(state), state.status, word, late, days)

    def _told(self, plot_id: str) -> str:
        state = self.session.statuses.get(plot_id)
        return "" if state is None else card_words(state, _project(state), state.track or "", self.session.today)

    # what happens

    def _connect(self) -> None:
        view, session, deeds = self.view, self.session, self.deeds
        self.header.track_wanted.connect(self._show_track)
        self.header.only_wanted.connect(self._show_only)
        self.header.fold_wanted.connect(self._fold)
        view.explain = deeds.explain
        view.moved.connect(deeds.ask)
        view.chosen.connect(session.select)
        view.opened.connect(self.open_passport)
        view.zoomed.connect(self._zoom)
        view.menu_wanted.connect(self._menu)
        view.hinted.connect(self._hint)
        view.dropped.connect(deeds.forget)
        deeds.begun.connect(self._await)
        deeds.ended.connect(self._settle)
        session.selected.connect(self._follow_selection)
        session.edited.connect(self._follow_edit)
        session.cases_read.connect(self._follow_cases)

    def _show_track(self, track: str) -> None:
        if track != self.model.track:
            self.session.settings.keep("board_track", track)
            self.model.track = track
            self.view.forget()
            self.rebuild()

    def _show_only(self, only: str | None) -> None:
        self.model.only = only
        self.rebuild()
        self.view.setFocus()

    def _fold(self, on: bool) -> None:
        self.session.settings.keep("board_fold", on)
        self.view.fold = on
        self.view.refresh()

    def _follow_selection(self) -> None:
        """A plot that is chosen elsewhere is shown on its own track."""
        ids = self.session.selection
        if not self._open:
            return
        if len(ids) == 1 and self.model.place_of(ids[0]) is None:
            track = self.model.track_of(ids[0])
            if track in self.header.tracks.chips and track != self.model.track:
                self._show_track(track)
        self.view.show_selection(ids)

    def _follow_edit(self, _edit: Edit | None) -> None:
        touched = self.session.touched
        if not self._open:
            return
        if touched is None:
            self.rebuild()
        elif touched:
            self.model.update(touched, self.session.statuses, self.session.cases_now)
            self._show()

    def _follow_cases(self) -> None:
        if self._open:
            self.rebuild()

    def _await(self, ids: Collection[str], target: str) -> None:
        self.view.waiting = (frozenset(ids), target)
        self.view.viewport().update()

    def _settle(self, written: bool) -> None:
        """The cards stand where they belong; the one that the keys are on is brought into sight after its move."""
        self.view.settle()
        self.view.setFocus()
        if written and self.view.current:
            self.view.reveal(self.view.current)

    def show_on_map(self, ids: Collection[str]) -> None:
        """The whole map, at these plots."""
        self.desk.show_place("map")
        self.session.zoom_to(ids)

    def open_passport(self, plot_id: str) -> None:
        """The passport of that plot, at its stages."""
        if self.session.selection != (plot_id,):
            self.session.select((plot_id,))
        self.desk.show_passport("stages")

    def _zoom(self, ids: Collection[str]) -> None:
        if self.map_seen:
            self.session.zoom_to(ids)
        else:
            self.show_on_map(ids)

    def _menu(self, spot: QPoint) -> None:
        card_menu(self, spot).popup(spot)

    def _hint(self, code: str, facts: dict[str, str]) -> None:
        if self._open:
            self.hinted.emit(sentence(code, translate, **facts))

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), ground())


def _project(state: PlotStatus) -> str:
    """The name of the project in the language of the program, else in the other one."""
    first, second = (
        (state.project_ru, state.project) if wording.language() == "ru" else (state.project, state.project_ru)
    )
    return first or second or ""
