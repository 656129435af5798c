"""The table of figures: about what, planned or actual, how much, from which source and of which day."""

from typing import Any, NamedTuple

import numpy as np

from data.lists import unit_of
from data.model import Fact
from data.register import Register
from gui.i18n import translate
from gui.records.plots import list_rank, listed
from gui.records.section import Section, known_words
from gui.records.subjects import Subjects
from gui.tables import column as make
from gui.tables.column import Column
from gui.tables.model import TableModel
from gui.tables.spec import Known, Spec, View
from gui.widgets import wording


class FactLine(NamedTuple):
    """A figure with the name of what it is about."""

    fact: Fact
    about: str | None
    plots: tuple[str, ...]


class FactSection(Section):
    """Figures; one whose source is silent has no value."""

    name, table = "facts", "fact"
    touches = frozenset({"fact", "project", "party", "zone", "plot_project"})

    def title(self) -> str:
        return translate("Records", "Facts")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(), *(one.hidden() for one in _hidden()))

    def read(self, register: Register) -> list[FactLine]:
        subjects = Subjects(register, self.session.statuses.values())
        return [
            FactLine(one, subjects.name(one.subject, one.subject_id), subjects.plots(one.subject, one.subject_id))
            for one in register.all(Fact)
        ]

    def id_of(self, row: FactLine) -> str:
        return row.fact.id

    def plots_of(self, row: FactLine) -> tuple[str, ...]:
        return row.plots

    def sums(self, model: TableModel, places: Any) -> list[str]:
        """The sum where all figures are of one kind, planned or actual; else only how many are known."""
        values = model.rows.numbers("value")[places]
        known = int((~np.isnan(values)).sum())
        kinds = {
            (one.fact.key, one.fact.nature, one.fact.unit) for one in (model.rows.rows[at] for at in places.tolist())
        }
        if len(kinds) == 1 and known:
            unit = _unit(model.rows.rows[int(places[0])]) or ""
            return [known_words(f"{wording.number(float(np.nansum(values)), 2, trim=True)} {unit}", known, len(places))]
        words = translate("Records", "known for {known} of {of}")
        return (
            [words.format(known=wording.grouped(str(known)), of=wording.grouped(str(len(places))))]
            if len(places)
            else []
        )

    def usual(self) -> Spec:
        return Spec(order=(("about", False), ("key", False), ("nature", False), ("period", False)))

    def views(self) -> tuple[View, ...]:
        order = (("about", False),)
        return (
            View(translate("Records", "Not stated in the source"), Spec((Known("value", False),), order=order)),
            View(translate("Records", "Without a source"), Spec((Known("source", False),), order=order)),
        )

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "records",
            translate("Records", "No figures yet"),
            translate("Records", "Money, jobs, output and area stand here with their source and day."),
            "",
        )


def _shown() -> tuple[Column, ...]:
    return (
        make.choice("subject", translate("Records", "About"), lambda row: row.fact.subject, listed("subject"), 100),
        make.words("about", translate("Records", "Of what"), lambda row: row.about, 220, "strong"),
        make.choice(
            "key", translate("Records", "Figure"), lambda row: row.fact.key, listed("fact"), 190, list_rank("fact")
        ),
        make.choice(
            "nature", translate("Records", "Planned or actual"), lambda row: row.fact.nature, listed("nature"), 120,
            list_rank("nature"),
        ),
        Column(
            "value", translate("Records", "Value"), lambda row: row.fact.value,
            lambda value: wording.number(value, 3, trim=True), "number", 110, row_text=_value,
        ),
        make.choice("unit", translate("Records", "Unit"), _unit, str, 100),
        make.words("period", translate("Records", "Year"), lambda row: row.fact.period, 90),
        make.words("source", translate("Records", "Source"), lambda row: wording.text_of(row.fact, "source") or None, 200),
        make.day("as_of", translate("Records", "As of"), lambda row: row.fact.as_of),
    )  # fmt: skip


def _hidden() -> tuple[Column, ...]:
    return (make.words("note", translate("Records", "Note"), lambda row: wording.text_of(row.fact, "note") or None),)


def _unit(row: FactLine) -> str | None:
    """The usual unit of the figure in the language of the program; else the one that was written."""
    return unit_of(row.fact.key, wording.language()) or row.fact.unit


def _value(row: FactLine) -> str:
    """The figure as it is written; a year has no gap between its digits."""
    value = row.fact.value
    if row.fact.key == "launched" and value is not None:
        return wording.plain(value)
    return wording.number(value, 3, trim=True)
