"""Tab Project: investor, product, and every figure with its source; link and unlink, also by pointing at the map."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.figures import of, output_check
from data.model import Fact, Party
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.panels.facts import Contradiction, FactList, FactPair, fact_label
from gui.panels.tab_plot import rule
from gui.widgets import labels, wording
from gui.widgets.cards import Empty, Page, clear, push
from gui.widgets.editors import Choice
from gui.widgets.fields import Field, Shown, choice_field, text_field
from gui.widgets.flow import Flow
from gui.widgets.form import RecordForm
from gui.widgets.reading import read_note, read_text

PAIRS = ("investment_mln", "jobs")


class ProjectTab(Page):
    """The project of the plot, or the two ways to link one."""

    changed = Signal(str, dict, dict)
    fact_asked = Signal(str, str, object)
    link_wanted = Signal()
    unlink_wanted = Signal()
    new_wanted = Signal()
    map_wanted = Signal()
    party_wanted = Signal()
    party_change_wanted = Signal()
    record_wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.nothing = Empty(
            "link",
            translate("ProjectTab", "No project on this plot"),
            translate(
                "ProjectTab",
                "Link the project that will be built here: its investor, money and jobs then stand with the plot.",
            ),
            translate("ProjectTab", "Link a project"),
            self.link_wanted.emit,
        )
        new = push(translate("ProjectTab", "New project"), "quiet")
        new.clicked.connect(self.new_wanted)
        self.nothing.layout().addWidget(new)
        self.body.addWidget(self.nothing)
        self.filled = QWidget()
        column = QVBoxLayout(self.filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.body.addWidget(self.filled)
        self._project_id = ""
        self.whole = labels.Link(translate("ProjectTab", "Open the whole record of the project"))
        self.whole.clicked.connect(lambda: self.record_wanted.emit("project", self._project_id))
        column.addWidget(self.whole)
        self.form = RecordForm(self._fields(), self)
        self.form.changed.connect(self.changed)
        for name in ("name_kk", "name_ru", "product_kk", "product_ru", "state"):
            column.addWidget(self.form.fields[name])
        column.addWidget(rule())
        column.addWidget(self.form.fields["party_id"])
        self.number = Shown(translate("ProjectTab", "BIN / IIN"))
        column.addWidget(self.number)
        party = push(translate("ProjectTab", "New investor…"), "quiet", "plus")
        party.clicked.connect(self.party_wanted)
        self.change_party = push(translate("ProjectTab", "Open the investor"), "quiet", "party")
        self.change_party.clicked.connect(self.party_change_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.change_party)
        row.addWidget(party)
        column.addLayout(row)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        column.addLayout(self._facts)
        column.addWidget(self.form.fields["note_kk"])
        column.addWidget(self.form.fields["note_ru"])
        column.addWidget(self._buttons())
        self.body.addStretch(1)

    def show_data(self, data: PlotPassportData, parties: Sequence[Party]) -> None:
        """Show the project of this plot; ``parties`` are the investors to choose from."""
        self.nothing.setVisible(data.project is None)
        self.filled.setVisible(data.project is not None)
        if data.project is None:
            return
        self._project_id = data.project.id
        self._show_parties(parties)
        self.form.show(data.project)
        number = data.party.number if data.party else None
        silent = translate("Facts", "not stated in the source")
        self.number.show_value(number or "", "" if number else silent)
        self.form.fields["party_id"].say_source("" if data.party else silent)
        self.change_party.setVisible(data.party is not None)
        self._show_facts(data.facts)

    def _show_parties(self, parties: Sequence[Party]) -> None:
        choice = self.form.fields["party_id"].editor
        assert isinstance(choice, Choice)
        choice.set_choices([(party.id, wording.text_of(party, "name")) for party in parties])

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        clear(self._facts)
        for key in PAIRS:
            pair = FactPair(key, facts)
            pair.asked.connect(self.fact_asked)
            self._facts.addWidget(pair)
        output = sorted(
            of(facts, "output_mln") + of(facts, "output_t"), key=lambda fact: fact.period or "", reverse=True
        )
        years = FactList(translate("Facts", "Output by year"), output)
        years.asked.connect(self.fact_asked)
        self._facts.addWidget(years)
        check = output_check(facts)
        if check:
            self._facts.addWidget(Contradiction(check))
        others = [fact for fact in facts if fact.key not in (*PAIRS, "output_mln", "output_t")]
        if others:
            more = FactList(translate("Facts", "Other figures"), sorted(others, key=lambda fact: fact_label(fact.key)))
            more.asked.connect(self.fact_asked)
            self._facts.addWidget(more)
        add = push(translate("Facts", "Add a figure…"), "quiet", "plus")
        add.clicked.connect(lambda: self.fact_asked.emit("investment_mln", "planned", None))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(add)
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._facts.addWidget(holder)

    def _fields(self) -> dict[str, Field]:
        return {
            "name_kk": text_field(translate("ProjectTab", "Name, Kazakh"), read_name),
            "name_ru": text_field(translate("ProjectTab", "Name, Russian"), read_name),
            "product_kk": text_field(translate("ProjectTab", "Product, Kazakh"), read_text, hint=wording.DASH),
            "product_ru": text_field(translate("ProjectTab", "Product, Russian"), read_text, hint=wording.DASH),
            "state": choice_field(translate("ProjectTab", "State"), wording.list_choices("project_state")),
            "party_id": choice_field(translate("ProjectTab", "Investor"), []),
            "note_kk": text_field(translate("ProjectTab", "Note, Kazakh"), read_note, hint=wording.DASH),
            "note_ru": text_field(translate("ProjectTab", "Note, Russian"), read_note, hint=wording.DASH),
        }

    def _buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        flow.setContentsMargins(0, 8, 0, 0)
        change = push(translate("ProjectTab", "Other project…"), "plain", "link")
        point = push(translate("ProjectTab", "Link another plot…"), "plain")
        point.setToolTip(translate("ProjectTab", "Choose on the map the plot that this project also uses"))
        unlink = push(translate("ProjectTab", "Unlink"), "quiet")
        change.clicked.connect(self.link_wanted)
        point.clicked.connect(self.map_wanted)
        unlink.clicked.connect(self.unlink_wanted)
        for button in (change, point, unlink):
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder


def read_name(text: str) -> str:
    """A name is never None: an empty one is the empty text."""
    return read_text(text) or ""
