"""The table of investors and other persons of the record."""

from collections import Counter
from typing import NamedTuple

from data.model import Party
from data.register import Register
from gui.i18n import translate
from gui.records.plots import list_rank, listed
from gui.records.projects import hectares_of
from gui.records.section import Section
from gui.records.subjects import Subjects
from gui.tables import column as make
from gui.tables.column import Column
from gui.tables.spec import Among, Known, Spec, View
from gui.widgets import wording


class PartyLine(NamedTuple):
    """An investor with what it holds."""

    party: Party
    projects: int
    plots: tuple[str, ...]
    hectares: float | None


class PartySection(Section):
    """Investors."""

    name, table = "parties", "party"
    touches = frozenset({"project", "party", "plot_project", "plot", "registration"})

    def title(self) -> str:
        return translate("Records", "Investors")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(), *(one.hidden() for one in _hidden()))

    def read(self, register: Register) -> list[PartyLine]:
        statuses = self.session.statuses
        subjects = Subjects(register, statuses.values())
        projects = Counter(one.party_id for one in subjects.projects.values())
        return [
            PartyLine(
                party, projects[party.id], plots := subjects.plots("party", party.id), hectares_of(plots, statuses)
            )
            for party in subjects.parties.values()
        ]

    def id_of(self, row: PartyLine) -> str:
        return row.party.id

    def plots_of(self, row: PartyLine) -> tuple[str, ...]:
        return row.plots

    def views(self) -> tuple[View, ...]:
        order = (("name", False),)
        return (
            View(translate("Records", "Without a BIN or IIN"), Spec((Known("number", False),), order=order)),
            View(translate("Records", "Without projects"), Spec((Among("projects", (0,)),), order=order)),
        )

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "party",
            translate("Records", "No investors yet"),
            translate("Records", "Companies, entrepreneurs, persons and bodies stand here with their BIN or IIN."),
            "",
        )


def _shown() -> tuple[Column, ...]:
    return (
        make.words(
            "name", translate("Records", "Investor"), lambda row: wording.text_of(row.party, "name") or None, 260, "strong"
        ),
        make.choice(
            "kind", translate("Records", "Kind"), lambda row: row.party.kind, listed("party_kind"), 150,
            list_rank("party_kind"),
        ),
        make.words("number", translate("Records", "BIN / IIN"), lambda row: row.party.number, 120),
        make.words("phone", translate("Records", "Phone"), lambda row: row.party.phone, 130),
        make.number("projects", translate("Records", "Number of projects"), lambda row: row.projects, width=90),
        make.number("plots", translate("Records", "Number of plots"), lambda row: len(row.plots), width=90),
        make.number(
            "area", translate("Records", "Area, ha"), lambda row: row.hectares, 2, 96, total=translate("Records", "ha")
        ),
    )  # fmt: skip


def _hidden() -> tuple[Column, ...]:
    return (
        make.words("email", translate("Records", "E-mail"), lambda row: row.party.email),
        make.words("address", translate("Records", "Address"), lambda row: row.party.address),
        make.words("note", translate("Records", "Note"), lambda row: row.party.note),
        make.flag("made_up", translate("Records", "Made up"), lambda row: row.party.made_up),
    )
