"""All figures of a subject: planned beside actual, each with its source and day; every source of one on demand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.figure_pairs import Figure, Pair, pairs
from data.figures import is_year
from data.lists import names
from data.model import Fact
from gui.dialogs import set_fact
from gui.forms.panel import Panel, button, buttons
from gui.i18n import translate
from gui.panels.facts import fact_label, fact_source, fact_value
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push

YEARLY = ("output_mln", "output_t", "export_t")
"""Figures whose single years stand in the table of years."""
ALWAYS = {"project": ("investment_mln", "jobs", "area_ha"), "zone": ("area_ha", "projects"), "region": ("jobs",)}
"""Figures that are asked of such a subject, and are a dash where nobody has said them."""


class Cell(QWidget):
    """The newest source of a figure, and how many there are; Enter or a click corrects it."""

    asked = Signal(object)
    sources_wanted = Signal()

    def __init__(self, words: str, figure: Figure | None) -> None:
        super().__init__()
        self.figure = figure
        fact = figure.newest if figure else None
        name = labels.quiet(words)
        name.setProperty("role", "source")
        self.value = push(fact_value(fact) if fact else wording.DASH, "quiet")
        self.value.setAutoDefault(False)
        self.value.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.value.setStyleSheet("padding-left: 0; text-align: left; font-weight: 600;")
        self.value.clicked.connect(lambda: self.asked.emit(fact))
        self.value.setAccessibleName(f"{words}: {self.value.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(self.value, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(labels.Value(fact_source(fact), "source"))
        if figure is not None and len(figure.facts) > 1:
            column.addWidget(self._sources(figure))
        column.addStretch(1)

    def _sources(self, figure: Figure) -> QWidget:
        count = translate("Figures", "%n sources", "", len(figure.facts))
        more = labels.Link(translate("Figures", "{count} differ").format(count=count) if figure.differs else count)
        if figure.differs:
            more.setProperty("role", "doubt")
            more.setCursor(Qt.CursorShape.PointingHandCursor)
        more.clicked.connect(self.sources_wanted)
        return more


class FigureCard(Card):
    """One figure of a period: planned, actual, and under them all sources when they are asked for."""

    fact_asked = Signal(str, object)
    """Nature, and the fact that is corrected; None for a new one."""

    def __init__(self, pair: Pair, *, opened: bool = False) -> None:
        super().__init__()
        self.pair = pair
        title = fact_label(pair.key) + (f", {pair.period}" if pair.period else "")
        self.body.addWidget(labels.heading(title))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        self.cells: dict[str, Cell] = {}
        for place, (nature, words) in enumerate(
            (("planned", translate("Facts", "planned")), ("actual", translate("Facts", "actual")))
        ):
            cell = Cell(words, pair.of(nature))
            cell.asked.connect(lambda fact, nature=nature: self.fact_asked.emit(nature, fact))
            cell.sources_wanted.connect(self.turn_sources)
            grid.addWidget(cell, 0, place)
            grid.setColumnStretch(place, 1)
            self.cells[nature] = cell
        self.body.addLayout(grid)
        self.sources = QWidget()
        self._list = QVBoxLayout(self.sources)
        self._list.setContentsMargins(0, 4, 0, 0)
        self._list.setSpacing(4)
        self.body.addWidget(self.sources)
        self.sources.setVisible(opened)
        for nature in ("planned", "actual"):
            self._history(nature, pair.of(nature))

    def turn_sources(self) -> None:
        """Show or hide the history of the figure."""
        self.sources.setVisible(self.sources.isHidden())

    def _history(self, nature: str, figure: Figure | None) -> None:
        if figure is None:
            return
        words = translate("Facts", "planned") if nature == "planned" else translate("Facts", "actual")
        for fact in figure.facts:
            row = QHBoxLayout()
            value = labels.Link(f"{words}: {fact_value(fact)}")
            value.clicked.connect(lambda fact=fact: self.fact_asked.emit(nature, fact))
            note = wording.text_of(fact, "note")
            row.addWidget(value, 2)
            row.addWidget(labels.Value("\n".join(part for part in (fact_source(fact), note) if part), "source"), 3)
            self._list.addLayout(row)
        if figure.differs:
            said = labels.quiet(translate("Figures", "The sources contradict each other; all stand as they are."))
            said.setProperty("role", "doubt")
            self._list.addWidget(said)


class FiguresPanel(Panel):
    """The figures of a subject; the region has no id."""

    def __init__(self, session: Session, title: str = "") -> None:
        super().__init__(session, title)
        self.cards: list[FigureCard] = []
        self._opened: set[tuple[str, str | None]] = set()
        add = button(
            translate("Facts", "Add a figure…"),
            lambda: self.set_figure("investment_mln", "planned", None),
            "quiet",
            "plus",
        )
        self.column.addWidget(buttons(add))

    def facts(self) -> list[Fact]:
        """Everything that is recorded of the subject."""
        table, id = self.subject
        return self.session.ask(lambda register: register.all(Fact, subject=table, subject_id=id)) or []

    def fill(self) -> None:
        self._opened = {(card.pair.key, card.pair.period) for card in self.cards if not card.sources.isHidden()}
        self.cards = []
        facts = [fact for fact in self.facts() if not (fact.key in YEARLY and is_year(fact.period))]
        found = pairs(facts, tuple(names("fact")))
        known = {pair.key for pair in found}
        silent = [Pair(key, None, None, None) for key in ALWAYS.get(self.table, ()) if key not in known]
        for pair in (*found, *silent):
            card = FigureCard(pair, opened=(pair.key, pair.period) in self._opened)
            card.fact_asked.connect(
                lambda nature, fact, pair=pair: self.set_figure(pair.key, nature, fact, pair.period)
            )
            self.cards.append(card)
            self.lines.addWidget(card)
        if not self.cards:
            self.say_empty(translate("Figures", "No source says a figure yet."))

    def set_figure(self, key: str, nature: str, fact: Fact | None, period: str | None = None) -> None:
        """Ask for a figure and record it."""
        set_fact.record(self.window(), self.session, self.subject, key, nature, fact, period)
