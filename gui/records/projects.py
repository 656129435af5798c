"""The table of projects: product, investor, state, plots, and money and jobs, planned and actual apart."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from data.model import Fact, Party, Project
from data.register import PlotStatus, Register
from gui.i18n import translate
from gui.records.plots import list_rank, listed, zone_word
from gui.records.section import Section
from gui.records.subjects import Subjects
from gui.tables import column as make
from gui.tables.column import Column
from gui.tables.spec import Among, Known, Spec, View
from gui.widgets import wording

FIGURES = ("investment_mln", "jobs")


class ProjectLine(NamedTuple):
    """A project with what belongs to it; figures by key and nature, the newest of each."""

    project: Project
    party: Party | None
    plots: tuple[str, ...]
    hectares: float | None
    late: bool
    figures: dict[tuple[str, str], float]


class ProjectSection(Section):
    """Projects."""

    name, table = "projects", "project"
    touches = frozenset(
        {"project", "party", "plot_project", "plot", "fact", "registration", "stage", "zone", "calendar"}
    )
    can_change = True

    def title(self) -> str:
        return translate("Records", "Projects")

    def make_columns(self) -> tuple[Column, ...]:
        return (*_shown(self), *(one.hidden() for one in _hidden(self)))

    def read(self, register: Register) -> list[ProjectLine]:
        statuses = self.session.statuses
        subjects = Subjects(register, statuses.values())
        figures = _newest(register.all(Fact, subject="project"))
        return [
            ProjectLine(
                project, subjects.parties.get(project.party_id or ""), plots := subjects.plots("project", project.id),
                hectares_of(plots, statuses), any(statuses[one].overdue for one in plots), figures.get(project.id, {}),
            )
            for project in subjects.projects.values()
        ]  # fmt: skip

    def id_of(self, row: ProjectLine) -> str:
        return row.project.id

    def plots_of(self, row: ProjectLine) -> tuple[str, ...]:
        return row.plots

    def late(self, row: ProjectLine) -> bool:
        return row.late

    def views(self) -> tuple[View, ...]:
        order = (("name", False),)
        return (
            View(translate("Records", "Without plots"), Spec((Among("plots", (0,)),), order=order)),
            View(translate("Records", "Without an investor"), Spec((Known("party", False),), order=order)),
            View(translate("Records", "With late plots"), Spec((Among("late", (True,)),), order=order)),
        )

    def empty(self) -> tuple[str, str, str, str]:
        return (
            "project",
            translate("Records", "No projects yet"),
            translate("Records", "A project says what is built or made on plots, who builds it, and what it promised."),
            "new_project",
        )


def hectares_of(plots: Iterable[str], statuses: dict[str, PlotStatus]) -> float | None:
    """The area of these plots together; None where there are none."""
    found = [statuses[one].area_ha for one in plots if one in statuses]
    return sum(area or 0.0 for area in found) if found else None


def _newest(facts: Iterable[Fact]) -> dict[str, dict[tuple[str, str], float]]:
    """By project: the newest stated figure of every key and nature."""
    found: dict[str, dict[tuple[str, str], float]] = defaultdict(dict)
    for fact in sorted(facts, key=lambda fact: fact.as_of or date.min):
        if fact.value is not None and fact.key in FIGURES and fact.subject_id:
            found[fact.subject_id][fact.key, fact.nature] = fact.value
    return found


def _figure(key: str, nature: str) -> Any:
    return lambda row: row.figures.get((key, nature))


def _shown(section: Section) -> tuple[Column, ...]:
    million = translate("Records", "mln ₸")
    jobs = translate("Records", "jobs")
    return (
        make.words(
            "name", translate("Records", "Project"), lambda row: wording.text_of(row.project, "name") or None, 240, "strong"
        ),
        make.words(
            "party", translate("Records", "Investor"),
            lambda row: (wording.text_of(row.party, "name") or None) if row.party else None, 180,
        ),
        make.choice(
            "state", translate("Records", "State"), lambda row: row.project.state, listed("project_state"), 130,
            list_rank("project_state"),
        ),
        make.choice("zone", translate("Records", "Zone"), lambda row: row.project.zone_id, zone_word(section), 170),
        make.number("plots", translate("Records", "Number of plots"), lambda row: len(row.plots), width=80),
        make.number(
            "area", translate("Records", "Area, ha"), lambda row: row.hectares, 2, 90, total=translate("Records", "ha")
        ),
        make.number(
            "money_planned", translate("Records", "Investment planned, mln"), _figure("investment_mln", "planned"), 0, 130,
            total=million,
        ),
        make.number(
            "money_actual", translate("Records", "Investment actual, mln"), _figure("investment_mln", "actual"), 0, 130,
        ),
        make.number("jobs_planned", translate("Records", "Jobs planned"), _figure("jobs", "planned"), 0, 100, total=jobs),
        make.number("jobs_actual", translate("Records", "Jobs actual"), _figure("jobs", "actual"), 0, 100),
    )  # fmt: skip


def _hidden(_section: Section) -> tuple[Column, ...]:
    return (
        make.words(
            "product", translate("Records", "Product"), lambda row: wording.text_of(row.project, "product") or None
        ),
        make.flag("late", translate("Records", "Is late"), lambda row: row.late),
        make.words("note", translate("Records", "Note"), lambda row: wording.text_of(row.project, "note") or None),
        make.flag("made_up", translate("Records", "Made up"), lambda row: row.project.made_up),
    )
