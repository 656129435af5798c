"""What the search box finds, and what choosing a line does."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from data.acts.add_document import add_document
from data.acts.change_record import change_record
from data.acts.new_party import new_party
from data.acts.new_restriction import new_restriction
from data.acts.retire_plot import retire_plot
from data.model import Party, Plot, Project, Restriction, Stage
from gui.finding import Finder
from gui.session import Session
from tests.sheets.land import CITY, MIDDLE, neighbourhood, register_of


class Desk:
    """A desk without a window: what was said and whither the clerk went."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.said: list[str] = []
        self.zoomed: list[str] = []
        self.opened = self.strip = ""
        self.records: list[tuple[str, str]] = []

    def open_record(self, table: str, id: str) -> None:
        self.records.append((table, id))

    def say(self, code: str, **_facts: Any) -> None:
        self.said.append(code)

    def zoom(self, how: str) -> None:
        self.zoomed.append(how)

    def show_passport(self, tab: str) -> None:
        self.opened = tab

    def show_strip(self, strip_id: str) -> None:
        self.strip = strip_id


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    session = Session(register_of(*neighbourhood()), "kk")
    yield Desk(session)
    session.close()


@pytest.fixture
def finder(desk: Desk) -> Finder:
    return Finder(desk)  # type: ignore[arg-type]


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.session.jobs.busy)


def titles(finder: Finder, text: str) -> list[str]:
    return [line.title for line in finder.find(text, 8)]


def test_a_plot_is_found_by_the_end_of_its_number_and_chosen(desk: Desk, finder: Finder) -> None:
    line = finder.find("002", 8)[0]
    assert line.title == "10-156-999-002"
    line.run(desk)  # type: ignore[arg-type]
    assert desk.session.selection == (MIDDLE.id,)


def test_a_project_is_found_in_russian_while_the_window_is_kazakh_and_selects_its_plots(
    desk: Desk, finder: Finder
) -> None:
    line = finder.find("стекловолокна", 8)[0]
    assert line.icon == "project"
    line.run(desk)  # type: ignore[arg-type]
    assert desk.session.selection == (MIDDLE.id,)


def test_an_investor_selects_the_plots_of_its_projects(desk: Desk, finder: Finder) -> None:
    line = next(line for line in finder.find("арал", 8) if line.icon == "party")
    line.run(desk)  # type: ignore[arg-type]
    assert desk.session.selection == (MIDDLE.id,)


def test_a_zone_becomes_the_place_of_work(desk: Desk, finder: Finder) -> None:
    finder.find("кызылорда", 8)[0].run(desk)  # type: ignore[arg-type]
    assert desk.session.place is not None
    assert desk.session.place.id == CITY.id
    assert desk.zoomed == ["zone"]


def test_a_command_is_found_beside_the_records_and_nothing_typed_offers_what_can_be_done(
    desk: Desk, finder: Finder
) -> None:
    assert any(line.icon == "print" for line in finder.find("print sheet", 8))
    offered = finder.find("", 8)
    assert offered
    assert all(line.icon not in ("plot", "project") for line in offered)


def test_an_investor_without_plots_opens_its_record_and_leaves_the_selection(
    desk: Desk, finder: Finder, qtbot: QtBot
) -> None:
    desk.session.select([MIDDLE.id])
    desk.session.do(lambda register: new_party(register, name_kk="Сыр түйе", name_ru="Сыр верблюд"))
    settle(desk, qtbot)
    finder.find("сыр туйе", 8)[0].run(desk)  # type: ignore[arg-type]
    assert [table for table, _ in desk.records] == ["party"]
    assert desk.session.selection == (MIDDLE.id,)


def test_a_new_name_is_found_after_the_edit_and_the_old_one_no_longer(desk: Desk, finder: Finder, qtbot: QtBot) -> None:
    assert titles(finder, "талшық зауыты")
    (project,) = desk.session.register.all(Project)
    desk.session.do(lambda register: change_record(register, project, name_kk="Кірпіш зауыты", name_ru="Кирпич"))
    settle(desk, qtbot)
    assert titles(finder, "кирпиш зауыты") == ["Кірпіш зауыты"]
    assert "Шыны талшық зауыты" not in titles(finder, "талшық зауыты")


def test_a_changed_number_is_found_and_a_retired_plot_is_not(desk: Desk, finder: Finder, qtbot: QtBot) -> None:
    assert titles(finder, "999-040") == ["10-156-999-040"]
    plot = desk.session.register.find_plot("10-156-999-040")
    desk.session.do(lambda register: change_record(register, plot, cadastral_no="10-156-999-077"))
    settle(desk, qtbot)
    assert titles(finder, "999-040") == []
    assert titles(finder, "999-077") == ["10-156-999-077"]
    desk.session.do(lambda register: retire_plot(register, register.get(Plot, plot.id), "merged"))
    settle(desk, qtbot)
    assert titles(finder, "999-077") == []


def test_an_edit_that_leaves_the_numbers_alone_leaves_their_index_alone(
    desk: Desk, finder: Finder, qtbot: QtBot
) -> None:
    finder.prepare()
    before = finder._known.plots._base
    plot = desk.session.register.find_plot("10-156-999-040")
    desk.session.do(lambda register: change_record(register, plot, note="биік шөп"))
    settle(desk, qtbot)
    assert finder._known.plots._base is before
    assert not finder._known.plots._fresh


def test_what_stands_under_a_plot_is_what_is_so_now(desk: Desk, finder: Finder) -> None:
    finder.prepare()
    status = desk.session.statuses[MIDDLE.id]
    desk.session.statuses[MIDDLE.id] = replace(status, project="Жаңа жоба", project_ru="Жаңа жоба")
    assert finder.find("10-156-999-002", 1)[0].more == "Жаңа жоба"


def test_a_paper_is_found_by_its_title_or_number_and_opens_the_papers_of_its_plot(
    desk: Desk, finder: Finder, qtbot: QtBot
) -> None:
    finder.prepare()
    desk.session.do(lambda register: add_document(register, "plot", MIDDLE.id, title="Таңдау актісі", number="112-қ/7"))
    settle(desk, qtbot)
    for text in ("таңдау акт", "112-к/7"):
        line = finder.find(text, 8)[0]
        assert (line.icon, line.title) == ("papers", "Таңдау актісі"), text
    line.run(desk)  # type: ignore[arg-type]
    assert desk.session.selection == (MIDDLE.id,)
    assert desk.opened == "papers"


def test_the_number_of_the_paper_that_a_stage_gave_opens_the_stages_of_its_plot(
    desk: Desk, finder: Finder, qtbot: QtBot
) -> None:
    stage = next(one for one in desk.session.register.all(Stage) if one.key == "zoning_check")
    desk.session.do(lambda register: change_record(register, stage, reference="№ 04-17/225"))
    settle(desk, qtbot)
    line = next(line for line in finder.find("04-17/225", 8) if line.icon == "stage")
    assert line.title == "№ 04-17/225"
    assert line.more.endswith("10-156-999-002")
    line.run(desk)  # type: ignore[arg-type]
    assert desk.opened == "stages"
    desk.session.do(lambda register: change_record(register, register.get(Stage, stage.id), reference="31"))
    settle(desk, qtbot)
    assert not any(line.icon == "stage" for line in finder.find("04-17/225", 8))
    assert any(line.icon == "stage" for line in finder.find("31", 8))


def test_an_investor_is_found_by_bin_and_by_telephone_however_it_is_dialled(
    desk: Desk, finder: Finder, qtbot: QtBot
) -> None:
    (party,) = desk.session.register.all(Party)
    desk.session.do(lambda register: change_record(register, party, number="081140000436", phone="+7 (7242) 27-00-15"))
    settle(desk, qtbot)
    for text in ("081140000436", "0811400004", "+7 7242 270015", "87242270015", "270015"):
        assert any(line.icon == "party" for line in finder.find(text, 8)), text


def test_a_protection_strip_is_found_by_name_and_by_what_it_guards(desk: Desk, finder: Finder, qtbot: QtBot) -> None:
    shape = desk.session.register.get(Plot, MIDDLE.id).geom
    desk.session.do(
        lambda register: new_restriction(
            register, desk.session.place, shape, "gas_pipe", name_kk="Бейнеу – Шымкент", reference="қаулы 81"
        )
    )
    settle(desk, qtbot)
    (strip,) = desk.session.register.all(Restriction)
    for text in ("бейнеу", "газопровод", "gas pipeline"):
        line = next(line for line in finder.find(text, 8) if line.icon == "strip")
        line.run(desk)  # type: ignore[arg-type]
        assert desk.strip == strip.id, text


def test_the_index_of_a_large_register_comes_from_a_job_and_misses_no_edit_meanwhile(
    desk: Desk, finder: Finder, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[bool] = []
    monkeypatch.setattr("gui.finding.LARGE", 1)
    finder.when_ready = lambda: told.append(finder.ready)
    assert not any(line.icon == "plot" for line in finder.find("002", 8)), "the window does not wait for it"
    plot = desk.session.register.find_plot("10-156-999-040")
    desk.session.do(lambda register: change_record(register, plot, cadastral_no="10-156-999-088"))
    qtbot.waitUntil(lambda: bool(told) and not desk.session.jobs.busy)
    assert titles(finder, "999-088") == ["10-156-999-088"]
    assert titles(finder, "999-040") == []
