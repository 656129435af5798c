"""A new application: the plot, the project with its investor, the track and the day; one answer, one edit."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from data.acts.new_application import new_application
from data.edit import Edit
from data.model import Fact, Party, Project
from data.register import Register
from data.registration.tracks import TRACKS
from data.registration.tracks import track as track_of
from gis.errors import TelimError
from gui.dialogs.frame import Dialog
from gui.forms.catalogue import FORMS
from gui.forms.definition import FieldDef
from gui.forms.fields import day_text, make_field
from gui.forms.party_fields import SHORT, PartyFields
from gui.forms.people import names_of, record_name
from gui.forms.plot_field import PlotField
from gui.forms.project_fields import ProjectFields
from gui.forms.typed import Part, Typed
from gui.i18n import QT_TRANSLATE_NOOP, translate
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field
from gui.widgets.reading import read_day
from gui.widgets.segments import Segments

WHOSE = "new_application"
PROJECT = FieldDef("project_id", QT_TRANSLATE_NOOP("Forms", "Project"), "record", "project")


@dataclass(frozen=True, slots=True)
class NewApplication:
    """The application as it was entered; a Project or Party that the register does not have is new."""

    plot_id: str
    track: str
    on: date
    project: Project | str | None = None
    party: Party | str | None = None
    facts: tuple[Fact, ...] = ()
    change_over: bool = False

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        return new_application(
            register, self.plot_id, self.track, self.project, self.party, facts=self.facts, on=self.on,
            change_over=self.change_over,
        )  # fmt: skip


class NewApplicationDialog(Dialog):
    """Asks for an application; ``on_map``: the clerk wants to point at the plot first."""

    def __init__(self, parent: QWidget | None, session: Session, plot_id: str = "") -> None:
        super().__init__(
            parent, translate("Application", "New application"),
            translate("Application", "The plot, who wants it, and how it is registered. Everything is recorded as one act."),
            ok=translate("Application", "Open the registration"), width=560,
        )  # fmt: skip
        self.session = session
        self.answer: NewApplication | None = None
        self.on_map = False
        self._build_plot()
        self._build_project()
        self._build_way()
        self.typed = Typed(self, session, WHOSE, self._parts())
        self.body.insertWidget(2, self.typed.bar)
        self.typed.bring_back(lambda name, key: self._turn(name, key))
        if plot_id:
            self.plot.choose(plot_id)
        self._know_plot()
        (self.plot if not self.plot.editor.text() else self.way_focus()).setFocus()

    def way_focus(self) -> QWidget:
        """Where one goes on when the plot is known."""
        return self.project.editor if self.project_way.key() == "known" else self.new_project.fields["name_kk"].editor

    def take(self) -> None:
        """The answer, tried on the register: what stands against it is said here, with everything still typed."""
        status, on = self.plot.found(), self.day.value()
        if on is None:
            raise TelimError("not_a_day", text="")
        project, facts = self._project()
        answer = NewApplication(
            status.id, self.track.key(), on, project, self._party(), facts, self.change_over.isChecked()
        )
        try:
            answer.edit(self.session.register)
        except TelimError as error:
            self.change_over.setVisible(self.change_over.isVisibleTo(self) or error.code == "plot_has_project")
            raise
        self.answer = answer

    def choose_on_map(self) -> None:
        """Close, keep what is typed, and let the clerk point at the plot."""
        self.on_map = True
        self.reject()

    def show_project(self, way: str) -> None:
        """A known project, or the fields of a new one."""
        self.project_way.choose(way)
        self.project.setVisible(way == "known")
        self.new_project.setVisible(way == "new")
        self._know_investor()

    def show_party(self, way: str) -> None:
        """A known investor, the fields of a new one, or nobody."""
        self.party_way.choose(way)
        self.party.setVisible(way == "known")
        self.new_party.setVisible(way == "new")
        self._fit()

    # how it is built

    def _build_plot(self) -> None:
        self.plot = PlotField(self.session)
        self.plot.told.connect(self._know_plot)
        point = push(translate("Application", "Choose on the map"), "plain", "select")
        point.setAutoDefault(False)
        point.clicked.connect(self.choose_on_map)
        self.point = point
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.plot, 1)
        beside = QVBoxLayout()
        beside.addSpacing(self.plot.label.sizeHint().height() + 4)
        beside.addWidget(point)
        beside.addStretch(1)
        row.addLayout(beside)
        self.body.addLayout(row)
        self.change_over = QCheckBox(translate("Application", "The plot leaves that project for this one"))
        self.change_over.hide()
        self.body.addWidget(self.change_over)

    def _build_project(self) -> None:
        known = {one.name: one for one in FORMS["project"].fields}
        self.body.addWidget(labels.heading(translate("Application", "Project")))
        self.project_way = Segments(
            [("known", translate("Application", "In the register")), ("new", translate("Application", "New project"))]
        )
        self.project_way.chosen.connect(self.show_project)
        self.project = make_field(PROJECT, self.session, above=True)
        self.project.left.connect(lambda _key: self._know_investor())
        self.new_project = ProjectFields(self.session)
        self.investor_head = labels.heading(translate("Application", "Investor"))
        self.investor = labels.Value("")
        self.party_way = Segments(
            [("known", translate("Application", "In the register")), ("new", translate("NewParty", "New investor"))]
        )
        self.party_way.chosen.connect(self.show_party)
        self.party = make_field(known["party_id"], self.session, above=True)
        self.new_party = PartyFields(self.session, SHORT)
        self.new_party.record_wanted.connect(self._take_known)
        for field in (self.project, self.party):
            field.show_value(None)
        for part in (
            self.project_way, self.project, self.new_project, self.investor_head, self.investor, self.party_way,
            self.party, self.new_party,
        ):  # fmt: skip
            self.body.addWidget(part)
        self.show_party("known")
        self.show_project("known")

    def _build_way(self) -> None:
        self.body.addWidget(labels.heading(translate("Application", "Way of registration")))
        self.track = Segments([(key, wording.capital(track_of(key).name[wording.language()])) for key in TRACKS])
        self.day = Field(
            translate("Registration", "Application received on"), DayLine(), read_day, day_text, above=True
        )
        self.day.show_value(self.session.today)
        self.body.addWidget(self.track)
        self.body.addWidget(self.day)

    def _parts(self) -> dict[str, Part]:
        parts: dict[str, Part] = {
            "plot": self.plot, "project_way": self.project_way, "project": self.project, "party_way": self.party_way,
            "party": self.party, "track": self.track, "day": self.day,
        }  # fmt: skip
        parts |= {f"project {name}": field for name, field in self.new_project.fields.items()}
        return parts | {f"party {name}": field for name, field in self.new_party.fields.items()}

    # what follows from what is typed

    def _turn(self, name: str, key: str) -> None:
        if name == "project_way":
            self.show_project(key)
        elif name == "party_way":
            self.show_party(key)

    def _know_plot(self) -> None:
        """A plot that serves a project already brings it along."""
        try:
            status = self.plot.found()
        except TelimError:
            return
        if status.project_id and self.project_way.key() == "known" and not self.project.editor.text():
            self.project.show_value(status.project_id)
            self._know_investor()

    def _know_investor(self) -> None:
        """A known project has its investor; only one without is asked for."""
        project = self._known_project()
        party = names_of(self.session).all(Party).get(project.party_id or "") if project else None
        self.investor.setText(record_name(party))
        self.investor.setVisible(party is not None)
        asked = party is None
        self.party_way.setVisible(asked)
        self.party.setVisible(asked and self.party_way.key() == "known")
        self.new_party.setVisible(asked and self.party_way.key() == "new")
        self._fit()

    def _take_known(self, _table: str, id: str) -> None:
        """The investor is in the register already: take that record."""
        self.show_party("known")
        self.party.editor.choose(id)  # type: ignore[union-attr]

    def _known_project(self) -> Project | None:
        key = self.project.editor.text() if self.project_way.key() == "known" else ""
        return names_of(self.session).all(Project).get(key)

    def _project(self) -> tuple[Project | str | None, tuple[Fact, ...]]:
        if self.project_way.key() == "new":
            made = self.new_project.project(state="planned")
            return made, self.new_project.facts(made.id)
        known = self._known_project()
        if known is None:
            raise TelimError("project_missing")
        return known.id, ()

    def _party(self) -> Party | str | None:
        known = self._known_project()
        if known is not None and known.party_id:
            return None
        if self.party_way.key() == "new":
            return self.new_party.party()
        return self.party.editor.text() or None

    def _fit(self) -> None:
        if self.isVisible():
            self.fit()


def ask(parent: QWidget | None, session: Session, plot_id: str = "") -> NewApplication | str | None:
    """Ask for an application; "map" where the clerk wants to point at the plot, None: thought better of it."""
    dialog = NewApplicationDialog(parent, session, plot_id)
    dialog.exec()
    return "map" if dialog.on_map else dialog.answer
