"""Output year by year: planned and actual in a small table that takes a column out of a sheet, with sums and totals."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from data.acts.set_facts import set_facts
from data.figure_pairs import NATURES, Pair, Total, added, pasted_years, read_figure, totals, years
from data.figures import is_year
from data.lists import unit_of
from data.model import Fact, new_id
from gis.errors import TelimError
from gui.forms.drafts import drafts_of
from gui.forms.fields import day_text
from gui.forms.panel import Panel, button, buttons
from gui.forms.years_table import COLUMNS, YEAR, YearsTable
from gui.i18n import translate
from gui.messages import error_sentence
from gui.panels.facts import fact_label, fact_source, fact_value
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import Card, clear
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, text_field
from gui.widgets.inline_bar import InlineBar
from gui.widgets.reading import read_day, read_text
from gui.widgets.segments import Segments

KEYS = ("output_mln", "output_t", "export_t")


class YearsPanel(Panel):
    """Years of one figure; what is typed into a cell is one edit, and a paste is one edit."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, translate("Years", "Output by year"))
        self._drafts = drafts_of(session)
        self._facts: list[Fact] = []
        self._years: list[Pair] = []
        self._new: dict[tuple[str, str], list[str]] = {}
        self.keys = Segments([(key, self._key_words(key)) for key in KEYS])
        self.keys.chosen.connect(lambda _key: self.refresh())
        self.grid = YearsTable(self.write)
        self.grid.pasted.connect(self.paste)
        self.bar = InlineBar()
        self.source = text_field(translate("Years", "Source of new figures"), read_text, above=True)
        self.day = Field(translate("SetFact", "As of"), DayLine(), read_day, day_text, above=True)
        for field in (self.source, self.day):
            field.show_value(None)
        row = QHBoxLayout()
        row.setSpacing(12)
        for field, share in ((self.source, 3), (self.day, 2)):
            row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        self.sums = QVBoxLayout()
        self.sums.setSpacing(4)
        paste = button(translate("Years", "Paste from a sheet"), self.paste, "quiet", "paste")
        for part in (self.keys, self.grid, self.bar):
            self.column.addWidget(part)
        self.column.addLayout(self.sums)
        self.column.addWidget(buttons(paste))
        self.column.addLayout(row)

    def fill(self) -> None:
        table, id = self.subject
        self._facts = self.session.ask(lambda register: register.all(Fact, subject=table, subject_id=id)) or []
        key = self.keys.key()
        found = {pair.period: pair for pair in years(self._facts, key)}
        for year in self._new.get((self._whose, key), ()):
            found.setdefault(year, Pair(key, year, None, None))
        self._years = [found[year] for year in sorted(found, key=str)]
        self._show_table()
        self._show_sums()

    @property
    def _whose(self) -> str:
        return f"years {self.table} {self.id} {self.keys.key()}"

    def show_of(self, table: str, id: str) -> None:
        """Show the years of that subject."""
        self.bar.clear()
        super().show_of(table, id)

    def write(self, row: int, column: int, text: str) -> None:
        """What was typed into a cell; what cannot be read stays there, with a sentence under the table."""
        if column == YEAR:
            self._add_year(text)
            return
        pair, nature = self._years[row], COLUMNS[column]
        draft = self._whose, f"{pair.period} {nature}"
        self._drafts.pop(draft, None)
        self.bar.clear()
        try:
            value = read_figure(pair.key, text)
        except TelimError as error:
            self._drafts[draft] = text
            self.bar.complain(error_sentence(error, translate))
            self._show_table()
            return
        self._record({(str(pair.period), nature): value})

    def paste(self) -> None:
        """Take years out of the clipboard: one edit, or a sentence and nothing changed."""
        self.bar.clear()
        try:
            found = pasted_years(QGuiApplication.clipboard().text(), self.keys.key())
        except TelimError as error:
            self.bar.complain(error_sentence(error, translate))
            return
        self._record(found)

    def leave(self) -> None:
        """An open cell is left."""
        if self.grid.state() == self.grid.State.EditingState:
            self.grid.setFocus()

    def _add_year(self, text: str) -> None:
        year = text.strip()
        self.bar.clear()
        if year and not is_year(year):
            self.bar.complain(error_sentence(TelimError("year_not_read", text=year), translate))
        elif year:
            kept = self._new.setdefault((self._whose, self.keys.key()), [])
            kept.append(year)
            self.refresh()
            row = next(row for row, pair in enumerate(self._years) if pair.period == year)
            self.grid.setCurrentCell(row, 1)

    def _record(self, values: dict[tuple[str, str], float | None]) -> None:
        known = {(str(pair.period), nature): pair.of(nature) for pair in self._years for nature in NATURES}
        facts, removed = [], []
        for (year, nature), value in values.items():
            figure = known.get((year, nature))
            if figure is None and value is not None:
                facts.append(self._fact(year, nature, value))
            elif figure is not None and value is None:
                removed.append(figure.newest.id)
            elif figure is not None and figure.newest.value != value:
                facts.append(self._corrected(figure.newest, value))
        if facts or removed:
            self.session.do(lambda register: set_facts(register, facts, removed))

    def _fact(self, year: str, nature: str, value: float) -> Fact:
        for field in (self.source, self.day):
            field.leave()
        source, day = self.source.shown(), self.day.shown()
        return Fact(
            id=new_id(), subject=self.table, subject_id=self.subject[1], key=self.keys.key(), value=value,
            unit=unit_of(self.keys.key(), "kk") or None, nature=nature, period=year, source_kk=source, source_ru=source,
            as_of=day if isinstance(day, date) else None,
        )  # fmt: skip

    def _corrected(self, fact: Fact, value: float | None) -> Fact:
        return Fact(**{name: getattr(fact, name) for name in Fact.__dataclass_fields__} | {"value": value})

    def _show_table(self) -> None:
        rows: list[tuple[str, str, str]] = []
        marks: dict[tuple[int, int], tuple[str, str]] = {}
        for row, pair in enumerate(self._years):
            texts = [str(pair.period)]
            for column, nature in COLUMNS.items():
                text, mark = self._cell(pair, nature)
                texts.append(text)
                if mark is not None:
                    marks[row, column] = mark
            rows.append((texts[0], texts[1], texts[2]))
        self.grid.show_rows(rows, marks)

    def _cell(self, pair: Pair, nature: str) -> tuple[str, tuple[str, str] | None]:
        draft = self._drafts.get((self._whose, f"{pair.period} {nature}"))
        if draft is not None:
            return draft, ("error", translate("Years", "This could not be read; it is not recorded yet."))
        figure = pair.of(nature)
        if figure is None:
            return "", None
        sources = "\n".join(f"{fact_value(fact)} — {fact_source(fact)}" for fact in figure.facts)
        text = wording.number(figure.newest.value, 6, trim=True) if figure.newest.value is not None else wording.DASH
        return text, (("doubt", sources) if figure.differs else ("plain", sources))

    def _show_sums(self) -> None:
        clear(self.sums)
        key = self.keys.key()
        for nature in NATURES:
            sum_ = added(self._years, nature)
            if not sum_.known:
                continue
            words = translate("Facts", "planned") if nature == "planned" else translate("Facts", "actual")
            known = translate("Years", "known for {known} of {of}").format(known=sum_.known, of=sum_.of)
            unit = unit_of(key, wording.language())
            value = f"{wording.number(sum_.value, 2, trim=True)} {unit}"
            self.sums.addWidget(labels.Value(f"Σ {words}: {value} · {known}", "strong"))
            for total in totals(self._facts, key, nature):
                self.sums.addWidget(_total_card(total))

    def _key_words(self, key: str) -> str:
        return f"{fact_label(key)}, {unit_of(key, wording.language())}"


def _total_card(total: Total) -> Card:
    """A stated total beside the sum of its years."""
    card = Card("note" if total.differs else "soft")
    period = f", {total.fact.period}" if total.fact.period else ""
    words = translate("Years", "The source states a total of {total}{period}.")
    card.body.addWidget(labels.Value(words.format(total=fact_value(total.fact), period=period)))
    gap = (total.fact.value or 0.0) - total.sum.value
    if total.differs:
        difference = translate("Years", "The years differ from it by {n}; both stand as they are.")
        made = Fact(subject="region", key=total.fact.key, value=gap)
        card.body.addWidget(labels.Value(difference.format(n=fact_value(made)), "doubt"))
    card.body.addWidget(labels.Value(fact_source(total.fact), "source"))
    return card
