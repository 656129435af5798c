"""What else belongs to a record: plots of now, projects of an investor or zone, applications, lineage, investor, history."""

from collections.abc import Sequence

from data.acts.change_record import change_record
from data.acts.merge_parties import merge_parties
from data.duplicates import Likeness
from data.model import Lineage, Party, PlotProject, Project, Registration
from data.registration.tracks import TRACKS
from data.registration.tracks import track as track_of
from gui.forms.bubbles import PickBubble, finder
from gui.forms.panel import Panel, Row, button, buttons
from gui.forms.people import names_of, record_name
from gui.i18n import translate
from gui.panels.edit_words import edit_words
from gui.panels.tab_history import entry_line
from gui.session import Session
from gui.widgets import labels, wording

MOST_LINES = 60
ACTS = {"split": "split_plot", "merge": "merge_plots"}
"""How a plot came from another -> the edit of that name."""


class PlotsNowPanel(Panel):
    """The plots that serve the project now, with the way to see them on the map."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "Plots now"))
        self.on_map = button(
            translate("Forms", "Show on the map"), lambda: self.plots_wanted.emit(self.plots()), "plain", "map"
        )
        self.column.addWidget(buttons(self.on_map))

    def plots(self) -> list[str]:
        """Their ids."""
        found = self.session.ask(lambda register: register.all(PlotProject, project_id=self.id, to=None)) or []
        return [link.plot_id for link in found]

    def fill(self) -> None:
        plots = self.plots()
        for plot_id in plots[:MOST_LINES]:
            status = self.session.statuses.get(plot_id)
            under = wording.hectares(status.area_ha * 10_000) if status and status.area_ha else ""
            right = wording.status_word(status.status) if status else ""
            self.lines.addWidget(
                Row(self.link(names_of(self.session).name("plot", plot_id), "plot", plot_id), under, right)
            )
        if not plots:
            self.say_empty(translate("Links", "No plot serves this project yet."))
        self.on_map.setVisible(bool(plots))


class ProjectsPanel(Panel):
    """The projects of an investor or of a zone."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "Projects"))

    def fill(self) -> None:
        asked = {"party": "party_id", "zone": "zone_id"}[self.table]
        found = self.session.ask(lambda register: register.all(Project, **{asked: self.id})) or []
        for project in found[:MOST_LINES]:
            under = wording.text_of(project, "product")
            right = wording.listed("project_state", project.state) if project.state else ""
            self.lines.addWidget(Row(self.link(record_name(project), "project", project.id), under, right))
        if len(found) > MOST_LINES:
            self.lines.addWidget(labels.quiet(translate("Forms", "and %n more", "", len(found) - MOST_LINES)))
        if not found:
            self.say_empty(translate("Forms", "No project yet."))


class CasesPanel(Panel):
    """The applications of a project or plot, and which project each belongs to."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "Applications"))

    def fill(self) -> None:
        asked = {"project": "project_id", "plot": "plot_id"}[self.table]
        found = self.session.ask(lambda register: register.all(Registration, **{asked: self.id})) or []
        for case in sorted(found, key=lambda one: one.opened_on, reverse=True):
            self.lines.addWidget(self._row(case))
        if not found:
            self.say_empty(translate("Forms", "No application yet."))

    def _row(self, case: Registration) -> Row:
        names = names_of(self.session)
        way = wording.capital(track_of(case.track).name[wording.language()]) if case.track in TRACKS else case.track
        parts = [way, translate("Forms", "of {day}").format(day=wording.day(case.opened_on))]
        if case.ended_on:
            parts.append(translate("Forms", "ended on {day}").format(day=wording.day(case.ended_on)))
        if self.table == "project":
            first = self.link(names.name("plot", case.plot_id), "plot", case.plot_id)
        elif case.project_id:
            first = self.link(names.name("project", case.project_id), "project", case.project_id)
        else:
            first = labels.Value(translate("Forms", "without a project"))
        deeds = [(translate("Forms", "Belongs to another project…"), lambda: self.ask_project(case))]
        return Row(first, " · ".join(parts), "", deeds)

    def ask_project(self, case: Registration) -> PickBubble:
        """Ask to which project the application belongs."""
        names = names_of(self.session)
        bubble = PickBubble(
            self, translate("Forms", "To which project does it belong?"), finder(lambda: names.lines("project")),
            lambda project_id: self.session.do(lambda register: change_record(register, case, project_id=project_id)),
        )  # fmt: skip
        bubble.open_under(self.head)
        return bubble


class LineagePanel(Panel):
    """From which plots this one came, and which came from it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "Origin"))

    def fill(self) -> None:
        parents = self.session.ask(lambda register: register.all(Lineage, child_id=self.id)) or []
        children = self.session.ask(lambda register: register.all(Lineage, parent_id=self.id)) or []
        groups = (
            (translate("Forms", "came from"), [(one, one.parent_id) for one in parents]),
            (translate("Forms", "became"), [(one, one.child_id) for one in children]),
        )
        for words, found in groups:
            for one, other in found:
                under = " · ".join((edit_words(ACTS.get(one.act, one.act)), wording.day(one.on)))
                link = self.link(names_of(self.session).name("plot", other), "plot", other)
                self.lines.addWidget(Row(link, under, words))
        if not parents and not children:
            self.say_empty(translate("Forms", "It came from no other plot."))


class InvestorPanel(Panel):
    """Who builds it: name and number, as a link."""

    def fill(self) -> None:
        project = self.session.ask(lambda register: register.get(Project, self.id))
        if project is None or project.party_id is None:
            self.say_empty(translate("Facts", "not stated in the source"))
            return
        party = names_of(self.session).all(Party).get(project.party_id)
        if party is not None:
            number = f"{translate('Forms', 'BIN / IIN')} {party.number}" if party.number else ""
            self.lines.addWidget(Row(self.link(record_name(party), "party", party.id), number))


class MergePanel(Panel):
    """Records that may be the same investor, and the way to make one of two."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Forms", "The same investor twice?"))
        self.other = button(translate("Forms", "Merge with another record…"), self.ask_other, "quiet", "merge")
        self.column.addWidget(buttons(self.other))

    def fill(self) -> None:
        party = names_of(self.session).all(Party).get(self.id)
        found: Sequence[Likeness] = ()
        if party is not None:
            index = names_of(self.session).index()
            found = index.alike(party.number, (party.name_kk, party.name_ru), but=party.id)
        words = {
            "number": translate("Forms", "the same number"),
            "name": translate("Forms", "the same name"),
        }
        for one in found:
            deeds = [(translate("Forms", "Merge into this record"), lambda other=one.party: self.merge(other.id))]
            self.lines.addWidget(
                Row(self.link(record_name(one.party), "party", one.party.id), words[one.by], "", deeds)
            )
        if not found:
            self.say_empty(translate("Forms", "No other record has this name or number."))

    def merge(self, other_id: str) -> None:
        """The other record becomes part of this one; one edit, undone by one undo."""
        kept = self.id
        self.session.do(lambda register: merge_parties(register, kept, other_id))

    def ask_other(self) -> PickBubble:
        """Ask which record is the same investor."""
        names = names_of(self.session)
        bubble = PickBubble(
            self, translate("Forms", "Which record is the same investor? It becomes part of this one."),
            finder(lambda: [line for line in names.lines("party") if line[0] != self.id]), self.merge,
        )  # fmt: skip
        bubble.open_under(self.other)
        return bubble


class HistoryPanel(Panel):
    """Every edit of the record, newest first."""

    def fill(self) -> None:
        if self.table == "plot":
            entries = self.session.ask(lambda register: register.history(self.id, MOST_LINES)) or []
        else:
            entries = self.session.ask(lambda register: register.record_history(self.id, MOST_LINES)) or []
        for entry in entries:
            self.lines.addWidget(entry_line(entry, wording.moment(entry.when)))
        if not entries:
            self.say_empty(translate("Forms", "No edits yet."))
