"""The list of deadlines of a large register: groups that add up, filtered, sorted and folded."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt

from data.registration.calendar import WorkingDays
from data.registration.deadlines import Deadline, deadlines
from data.registration.watches import Terms
from data.store.cases import Case
from data.store.reading import PlotStatus
from gui.models.deadlines_model import (
    AGE,
    DUE,
    GROUP_OF,
    LAST,
    LEFT,
    NUMBER,
    PERSON,
    PROJECT,
    TERM,
    DeadlinesModel,
    Group,
)
from gui.models.plots_model import PlotFilter

TODAY = date(2026, 11, 23)
MANY = 20_000
WORDS = ("in_progress", "returned", "suspended", "refused", "planned", "registered", "terminated")


class Session(QObject):
    """What the model asks of a session."""

    today = TODAY

    def __init__(self, statuses: dict[str, PlotStatus]) -> None:
        super().__init__()
        self.statuses = statuses


class Book:
    """Lines of so many plots, without a register behind them."""

    def __init__(self, session: Session, lines: list[Deadline]) -> None:
        self.session, self.lines = session, lines

    def project_name(self, project_id: str | None) -> str:
        return {"j0": "Әк зауыты", "j1": "Ақ құм", "j2": ""}.get(project_id or "", "")


@pytest.fixture(scope="module")
def lines() -> list[Deadline]:
    statuses, cases = {}, {}
    for n in range(MANY):
        plot_id, word = f"p{n}", WORDS[n % len(WORDS)]
        due = TODAY + timedelta(days=n % 41 - 20) if word == "in_progress" else None
        start = TODAY - timedelta(days=(n * 7) % 1300 + 1)
        statuses[plot_id] = PlotStatus(
            plot_id, f"10-15{n % 3}-999-{n:05d}", word, due is not None and due < TODAY, "lmp", None, None, None, None,
            1.5, f"z{n % 3}", f"j{n % 3}", "r", "allotment", due, 3, 12,
        )  # fmt: skip
        stage = word if word in ("returned", "suspended", "refused") else "in_progress"
        plain: dict[str, Any] = dict.fromkeys(Case.__dataclass_fields__)
        plain |= {
            "plot_id": plot_id, "registration_id": "r", "track": "allotment", "opened_on": start, "suspended_days": 0,
            "stage": "lmp", "stage_status": stage, "started_on": start, "due": due, "last_on": start,
            "person": ("Ақбота", "Ерлан", None)[n % 3], "decided_on": start if word == "registered" else None,
            "ended_on": start if word == "terminated" else None, "limit_days": 10,
            "ended_why": "terminated" if word == "terminated" else None,
        }  # fmt: skip
        cases[plot_id] = Case(**plain)
    return deadlines(statuses, cases, TODAY, WorkingDays(), Terms())


@pytest.fixture
def model(qtbot: Any, lines: list[Deadline]) -> DeadlinesModel:
    session = Session({line.plot_id: line.status for line in lines})
    made = DeadlinesModel(Book(session, lines), session)  # type: ignore[arg-type]
    made.refresh()
    return made


def shown(model: DeadlinesModel, group: str | None = None) -> list[Deadline]:
    found = (model.line(row) for row in range(model.rowCount()))
    return [line for line in found if line is not None and group in (None, GROUP_OF[line.kind])]


def test_every_line_stands_once_under_the_head_that_counts_it(model: DeadlinesModel, lines: list[Deadline]) -> None:
    assert sorted(map(id, shown(model))) == sorted(map(id, lines))
    for head in model.groups():
        assert head.count == len(shown(model, head.key)) > 0
    assert model.rowCount() == len(lines) + len(model.heads())
    assert [model.row(row).key for row in model.heads()] == [head.key for head in model.groups()]


def test_the_worst_stand_first_in_every_group(model: DeadlinesModel) -> None:
    for group in ("late", "week", "total", "after"):
        days = [line.days for line in shown(model, group)]
        assert days == sorted(days)
    for group in ("stalled", "ended"):
        ages = [line.age for line in shown(model, group)]
        assert ages == sorted(ages, reverse=True)


@pytest.mark.parametrize("column", [NUMBER, PROJECT, TERM, DUE, LEFT, AGE, LAST, PERSON])
def test_every_column_sorts_both_ways_and_loses_nothing(model: DeadlinesModel, column: int) -> None:
    before = model.counts()
    orders = []
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        model.sort(column, order)
        assert model.counts() == before
        orders.append([model.text(line, column) for line in shown(model)])
    assert orders[0] != orders[1]


def test_projects_are_sorted_as_the_kazakh_alphabet_goes_and_those_without_one_last(model: DeadlinesModel) -> None:
    model.sort(PROJECT)
    names = [model.text(line, PROJECT) for line in shown(model, "late")]
    assert list(dict.fromkeys(names)) == ["Ақ құм", "Әк зауыты", "—"]


def test_zone_person_and_search_narrow_the_list_together(model: DeadlinesModel) -> None:
    model.set_filter(PlotFilter(zone_id="z1"))
    assert {line.status.zone_id for line in shown(model)} == {"z1"}
    model.set_person("Ерлан")
    assert {line.case.person for line in shown(model)} == {"Ерлан"}
    model.look_for("000 ақ")
    assert shown(model)
    assert all("000" in line.status.cadastral_no for line in shown(model))
    model.set_person("")
    assert not shown(model)


def test_a_folded_group_keeps_its_head_and_its_count(model: DeadlinesModel) -> None:
    before = model.counts()
    for group in before:
        model.fold(group, True)
    assert model.rowCount() == len([count for count in before.values() if count])
    assert model.counts() == before
    assert all(isinstance(model.row(row), Group) for row in range(model.rowCount()))


def test_the_hectares_of_ended_rights_are_told(model: DeadlinesModel) -> None:
    ended = next(head for head in model.groups() if head.key == "ended")
    assert ended.hectares == pytest.approx(1.5 * ended.count)


def test_a_table_for_a_spreadsheet_has_the_lines_and_no_heads(model: DeadlinesModel) -> None:
    text = model.as_table(range(50)).split("\n")
    heads = sum(isinstance(model.row(row), Group) for row in range(50))
    assert len(text) == 1 + 50 - heads
    assert {line.count("\t") for line in text} == {8}
