"""Links of plots and projects over time, from both sides: since when, until when, and what can be done with each."""

from collections.abc import Callable
from datetime import date

from data.acts.change_link import change_link, link_plots, move_link, remove_link
from data.edit import Edit
from data.model import PlotProject
from data.register import Register
from gis.errors import TelimError
from gui.forms.bubbles import DaysBubble, PickBubble, finder
from gui.forms.panel import Panel, Row, button, buttons
from gui.forms.people import names_of
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording


class LinksPanel(Panel):
    """Of a project its plots, of a plot its projects; the present ones first."""

    def __init__(self, session: Session, side: str) -> None:
        title = translate("Links", "Plots over time") if side == "project" else translate("Links", "Projects over time")
        super().__init__(session, title)
        self.side = side
        if side == "project":
            self.by_map = button(translate("Links", "Add plots on the map"), self.add_on_map, "plain", "select")
            self.by_list = button(translate("Links", "Add a plot by its number…"), self._ask_plot, "quiet", "plus")
        else:
            self.by_map = button(
                translate("Links", "Point at its project on the map"), self._point_project, "plain", "select"
            )
            self.by_list = button(translate("Links", "Add a project…"), self._ask_project, "quiet", "plus")
        self.column.addWidget(buttons(self.by_map, self.by_list))

    def links(self) -> list[PlotProject]:
        """The links, the open ones first, then by their last day."""
        asked = {"project": "project_id", "plot": "plot_id"}[self.side]
        found = self.session.ask(lambda register: register.all(PlotProject, **{asked: self.id})) or []
        return sorted(found, key=lambda one: (one.to is None, one.to or date.min, one.from_ or date.min), reverse=True)

    def fill(self) -> None:
        links = self.links()
        for link in links:
            self.lines.addWidget(self._row(link))
        if not links:
            self.say_empty(
                translate("Links", "No plot serves this project yet.")
                if self.side == "project"
                else translate("Links", "This plot has served no project yet.")
            )

    def add_on_map(self) -> None:
        """Let the clerk click plots one after another; each is one edit."""
        self.point_wanted.emit("hint_pick_plots", self._take_and_go_on)

    def _take_and_go_on(self, plot_id: str) -> None:
        add_plot(self.session, self.id, plot_id)
        self.add_on_map()

    def _row(self, link: PlotProject) -> Row:
        table, other = ("plot", link.plot_id) if self.side == "project" else ("project", link.project_id)
        name = names_of(self.session).name(table, other)
        status = self.session.statuses.get(link.plot_id)
        right = wording.status_word(status.status) if status and self.side == "project" and link.to is None else ""
        row = Row(self.link(name, table, other), days_words(link.from_, link.to), right, self._deeds(link))
        return row

    def _deeds(self, link: PlotProject) -> list[tuple[str, Callable[[], object]]]:
        deeds: list[tuple[str, Callable[[], object]]] = []
        if link.to is None:
            deeds.append((translate("Links", "End on a day…"), lambda: self.ask_end(link)))
            deeds.append((translate("Links", "Move to another project…"), lambda: self.ask_move(link)))
        deeds.append((translate("Links", "Correct the days…"), lambda: self.ask_days(link)))
        deeds.append((translate("Links", "Take the link out"), lambda: self._do(lambda r: remove_link(r, link))))
        return deeds

    def ask_end(self, link: PlotProject) -> DaysBubble:
        """Ask on which day the plot left the project."""
        days = [(translate("Links", "Last day"), self.session.today)]
        return self._bubble(
            translate("Links", "End the link"), translate("Links", "End"), days,
            lambda to: self._days(link, link.from_, to),
        )  # fmt: skip

    def ask_days(self, link: PlotProject) -> DaysBubble:
        """Ask for both days of the link."""
        days = [(translate("Links", "From"), link.from_), (translate("Links", "To (empty: still so)"), link.to)]
        return self._bubble(
            translate("Links", "Days of the link"), translate("Links", "Record"), days,
            lambda from_, to: self._days(link, from_, to),
        )  # fmt: skip

    def ask_move(self, link: PlotProject) -> PickBubble:
        """Ask which project gets the plot now."""
        names = names_of(self.session)
        bubble = PickBubble(
            self, translate("Links", "Move to which project?"), finder(lambda: names.lines("project")),
            lambda project_id: self._do(lambda register: move_link(register, link, project_id)),
        )  # fmt: skip
        bubble.open_under(self.by_list)
        return bubble

    def _bubble(
        self, title: str, ok: str, days: list[tuple[str, date | None]], take: Callable[..., object]
    ) -> DaysBubble:
        bubble = DaysBubble(self, title, ok, days, take)
        bubble.open_under(self.head)
        return bubble

    def _days(self, link: PlotProject, from_: date | None, to: date | None) -> None:
        ask_both(self.session, lambda register, agreed: change_link(register, link, from_, to, agreed=agreed))

    def _ask_plot(self) -> None:
        statuses = self.session.statuses
        bubble = PickBubble(
            self, translate("Links", "Which plot?"),
            finder(lambda: [(one.id, one.cadastral_no, one.project or "") for one in statuses.values() if one.cadastral_no]),
            lambda plot_id: add_plot(self.session, self.id, plot_id),
        )  # fmt: skip
        bubble.open_under(self.by_list)

    def _ask_project(self) -> None:
        names, plot_id = names_of(self.session), self.id
        bubble = PickBubble(
            self, translate("Links", "Which project?"), finder(lambda: names.lines("project")),
            lambda project_id: add_plot(self.session, project_id, plot_id),
        )  # fmt: skip
        bubble.open_under(self.by_list)

    def _point_project(self) -> None:
        plot_id = self.id

        def take(other_id: str) -> None:
            status = self.session.statuses.get(other_id)
            if status is None or status.project_id is None:
                self.session.failed.emit(TelimError("said_no_project_there"))
            else:
                add_plot(self.session, status.project_id, plot_id)

        self.point_wanted.emit("hint_pick_project", take)

    def _do(self, make: Callable[[Register], Edit]) -> None:
        self.session.do(make)


def add_plot(session: Session, project_id: str, plot_id: str) -> None:
    """The plot serves the project from today; another claim is told, and recorded when the clerk says so."""
    ask_both(session, lambda register, agreed: link_plots(register, project_id, [plot_id], agreed=agreed))


def ask_both(session: Session, make: Callable[[Register, bool], Edit]) -> None:
    """Do it; where two projects would claim a plot at one time, offer to record both."""

    def refused(error: TelimError) -> None:
        if error.code == "plot_claimed":
            session.offered.emit(
                error.code, error.facts, "choice_both_claim", lambda: session.do(lambda register: make(register, True))
            )
        else:
            session.failed.emit(error)

    session.do(lambda register: make(register, False), failed=refused)


def days_words(from_: date | None, to: date | None) -> str:
    """Since when and until when, in words."""
    if to is None:
        return translate("Links", "since {day}").format(day=wording.day(from_)) if from_ else translate("Links", "now")
    if from_ is None:
        return translate("Links", "until {day}").format(day=wording.day(to))
    return f"{wording.day(from_)} – {wording.day(to)}"
