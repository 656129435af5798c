"""Figures with their source: planned beside actual, year by year, and sums that say how much is known."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from data.figures import OutputCheck, of
from data.lists import unit_of
from data.model import Fact
from gui.i18n import translate
from gui.widgets import labels, wording
from gui.widgets.cards import Card


def fact_label(key: str) -> str:
    """What the figure is about."""
    return wording.listed("fact", key)


def fact_value(fact: Fact) -> str:
    """The value with its unit; money from a thousand millions on in billions."""
    value = fact.value
    if value is None:
        return wording.DASH
    if fact.key in ("investment_mln", "output_mln"):
        if abs(value) >= 1000:
            return translate("Facts", "{n} bn ₸").format(n=wording.number(value / 1000, 6, trim=True))
        return translate("Facts", "{n} mln ₸").format(n=wording.number(value, 6, trim=True))
    if fact.key == "area_ha":
        return wording.hectares(value * 10_000, 2 if value % 1 else 0)
    if fact.key == "launched":
        return str(int(value))
    unit = unit_of(fact.key, wording.language()) or fact.unit or ""
    return f"{wording.number(value, 2, trim=True)} {unit}".strip()


def fact_source(fact: Fact | None) -> str:
    """Where the figure comes from and its day; a silent source says so."""
    silent = translate("Facts", "not stated in the source")
    if fact is None:
        return silent
    named = wording.text_of(fact, "source")
    parts = [silent if fact.value is None else "", named]
    if fact.as_of:
        parts.append(translate("Facts", "as of {day}").format(day=wording.day(fact.as_of)))
    return ", ".join(part for part in parts if part)


class FactCell(QWidget):
    """One figure with what it is and its source; a click asks to change it."""

    clicked = Signal()

    def __init__(self, words: str, fact: Fact | None, *, editable: bool = True) -> None:
        super().__init__()
        self.fact = fact
        name = labels.quiet(words)
        name.setProperty("role", "source")
        self.value = labels.Value(wording.DASH if fact is None else fact_value(fact), "strong")
        self.source = labels.Value(fact_source(fact), "source")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for part in (name, self.value, self.source):
            column.addWidget(part)
        note = wording.text_of(fact, "note") if fact else ""
        if note:
            column.addWidget(labels.Value(note, "source"))
        column.addStretch(1)
        if editable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.value.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(translate("Facts", "Double click to change"))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()


class FactPair(Card):
    """Planned beside actual; ``asked`` brings key, nature and the fact that is shown."""

    asked = Signal(str, str, object)

    def __init__(self, key: str, facts: Sequence[Fact]) -> None:
        super().__init__()
        self.body.addWidget(labels.heading(fact_label(key)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, (nature, words) in enumerate(
            (("planned", translate("Facts", "planned")), ("actual", translate("Facts", "actual")))
        ):
            stack = QVBoxLayout()
            stack.setSpacing(6)
            found: list[Fact | None] = list(of(facts, key, nature)) or [None]
            for fact in found:
                label = words if fact is None or not fact.period else f"{words}, {fact.period}"
                cell = FactCell(label, fact)
                cell.clicked.connect(lambda fact=fact, nature=nature: self.asked.emit(key, nature, fact))
                stack.addWidget(cell)
            stack.addStretch(1)
            grid.addLayout(stack, 0, place)
            grid.setColumnStretch(place, 1)
        self.body.addLayout(grid)


class FactList(Card):
    """Figures of one kind under each other, such as the output year by year."""

    asked = Signal(str, str, object)

    def __init__(self, title: str, facts: Sequence[Fact], *, editable: bool = True) -> None:
        super().__init__()
        self.body.addWidget(labels.heading(title))
        for fact in facts:
            cell = FactCell(fact_words(fact), fact, editable=editable)
            cell.clicked.connect(lambda fact=fact: self.asked.emit(fact.key, fact.nature, fact))
            self.body.addWidget(cell)
        if not facts:
            self.body.addWidget(FactCell(translate("Facts", "all years"), None, editable=False))


def fact_words(fact: Fact) -> str:
    """What the figure is, its years and whether it is planned."""
    parts = [fact_label(fact.key), fact.period or ""]
    if fact.nature == "planned":
        parts.append(translate("Facts", "planned"))
    return ", ".join(part for part in parts if part)


class Contradiction(Card):
    """A stated total beside the sum of its years, side by side; shown, not repaired."""

    def __init__(self, check: OutputCheck) -> None:
        super().__init__("note")
        self.body.addWidget(labels.heading(translate("Facts", "The source contradicts itself")))
        total, added = check.total.value or 0, check.sum
        years = " + ".join(billions(fact.value or 0) for fact in check.years)
        row = QHBoxLayout()
        row.setSpacing(16)
        for words, value in (
            (translate("Facts", "stated total"), billions(total)),
            (translate("Facts", "sum of the years"), billions(added)),
            (translate("Facts", "difference"), billions(total - added)),
        ):
            column = QVBoxLayout()
            column.setSpacing(1)
            name = labels.quiet(words)
            name.setProperty("role", "source")
            column.addWidget(name)
            column.addWidget(labels.Value(value, "strong"))
            row.addLayout(column, 1)
        self.body.addLayout(row)
        self.body.addWidget(
            labels.Value(
                translate(
                    "Facts", "Output, bn ₸: {years} = {sum}, but the source says {total}. Both are shown as they stand."
                ).format(years=years, sum=billions(added), total=billions(total)),
                "source",
            )
        )


def billions(millions: float) -> str:
    """Millions as billions with as many digits as they have."""
    return wording.number(millions / 1000, 6, trim=True)
