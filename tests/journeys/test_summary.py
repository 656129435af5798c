"""The summary page: every number leads to its plots, by mouse and by keyboard, in every language and window."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from data.acts.new_plot import new_plot
from data.acts.retire_plot import retire_plot
from data.model import Zone
from data.store.open import create_register
from gui.charts.drawing import Words
from gui.charts.view import ChartView
from gui.places.summary import SummaryPlace
from gui.summary.lead import Lead
from gui.summary.tile import Tile
from tests.journeys.test_nothing_is_clipped import SCREENS, clipped

LEFT = Qt.MouseButton.LeftButton


def summary_page(clerk: Any) -> SummaryPlace:
    """The page, opened by its button of the rail, with everything on it."""
    QTest.mouseClick(clerk.window.rail.buttons["summary"], LEFT)
    page = clerk.window.middle.page
    clerk.wait(lambda: page.summary is not None and page.reading.paces is not None)
    clerk.qtbot.wait(30)
    return page


def shown(clerk: Any) -> set[str]:
    """The plots in the list beside the map."""
    clerk.wait()
    assert clerk.window.middle.page is None
    model = clerk.window.plots.model
    return {model.id_at(row) for row in range(model.rowCount())}


def click_mark(clerk: Any, view: Any, mark: Any) -> None:
    spot = view.spot(mark.key)
    QTest.mouseMove(view, spot)
    QTest.mouseClick(view, LEFT, pos=spot)


def test_a_headline_leads_to_exactly_its_plots(clerk: Any) -> None:
    statuses = clerk.session.statuses
    page = summary_page(clerk)
    wanted = [
        set(statuses), {id for id, one in statuses.items() if one.status == "free"}, set(statuses),
        {id for id, one in statuses.items() if one.status in ("in_progress", "returned", "suspended")},
        {id for id, one in statuses.items() if one.overdue},
    ]  # fmt: skip
    for place, ids in enumerate(wanted):
        page = summary_page(clerk)
        QTest.mouseClick(page.tiles[place], LEFT)
        assert shown(clerk) == ids


def test_a_piece_of_a_bar_leads_to_its_plots_even_in_another_zone_than_the_clerk_works_in(clerk: Any) -> None:
    statuses = clerk.session.statuses
    other = clerk.session.zones[1]
    page = summary_page(clerk)
    marks = [
        m for m in page.land.chart.drawing.marks if statuses[m.key.ids[0]].zone_id == other.id and m.rect.width > 3
    ]
    for mark in marks[-3:]:
        page = summary_page(clerk)
        click_mark(clerk, page.land.chart, mark)
        assert shown(clerk) == set(mark.key.ids)


def test_the_table_leads_to_zone_and_status(clerk: Any) -> None:
    statuses = clerk.session.statuses
    zone = clerk.session.zones[0]
    page = summary_page(clerk)
    wanted = {id for id, one in statuses.items() if one.zone_id == zone.id and one.status == "registered"}
    mark = next(m for m in page.table.chart.drawing.marks if set(m.key.ids) == wanted)
    page.page.ensureWidgetVisible(page.table)
    click_mark(clerk, page.table.chart, mark)
    assert shown(clerk) == wanted


def test_money_leads_to_the_plots_of_its_projects(clerk: Any) -> None:
    page = summary_page(clerk)
    glass = next(line.id for line in page.reading.names.projects.values() if line.name_ru == "Стекольный завод")
    page.follow(Lead("Шыны зауыты", projects=(glass,)))
    assert shown(clerk) == {id for id, one in clerk.session.statuses.items() if one.project_id == glass}


def test_a_number_without_plots_says_so_and_stays(clerk: Any) -> None:
    page = summary_page(clerk)
    page.follow(Lead("Жоба", projects=("nothing",)))
    assert clerk.window.middle.page is page
    assert "Жоба" in page.messages.text


def test_the_keyboard_goes_through_the_numbers_and_enter_follows(clerk: Any) -> None:
    clerk.window.activateWindow()
    clerk.qtbot.waitUntil(clerk.window.isActiveWindow)
    page = summary_page(clerk)
    assert QApplication.focusWidget() is page
    passed = []
    while not isinstance(passed[-1] if passed else None, ChartView):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert [one for one in passed if isinstance(one, Tile)] == page.tiles
    chart = passed[-1]
    assert chart is page.land.chart
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    wanted = chart.drawing.marks[-2].key
    assert chart.accessibleDescription().startswith(wanted.title)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert shown(clerk) == set(wanted.ids)


def test_the_page_follows_an_edit_while_it_is_open(clerk: Any) -> None:
    page = summary_page(clerk)
    before = len(page.summary.plots)
    zone = clerk.session.zones[0]
    e, n = 11_702_420.0, 4_960_000.0
    square = [(e, n + 100), (e + 100, n + 100), (e + 100, n), (e, n)]
    clerk.session.do(lambda register: new_plot(register, register.get(Zone, zone.id), square))
    clerk.wait(lambda: len(page.summary.plots) == before + 1)
    assert page.tiles[2].headline.value == str(before + 1)
    clerk.session.undo()
    clerk.wait(lambda: len(page.summary.plots) == before)


def test_what_was_done_meanwhile_is_there_when_the_page_is_opened_again(clerk: Any) -> None:
    page = summary_page(clerk)
    before = page.summary
    QTest.mouseClick(clerk.window.rail.buttons["map"], LEFT)
    assert summary_page(clerk).summary is before
    QTest.mouseClick(clerk.window.rail.buttons["map"], LEFT)
    free = before.by_status["free"].ids[0]
    clerk.session.do(lambda register: retire_plot(register, free, "қате"))
    clerk.wait()
    again = summary_page(clerk)
    clerk.wait(lambda: again.summary is not before)
    assert len(again.summary.plots) == len(before.plots) - 1


def test_enter_on_a_number_leads_to_its_plots(clerk: Any) -> None:
    page = summary_page(clerk)
    QTest.keyClick(page.tiles[4], Qt.Key.Key_Return)
    assert shown(clerk) == {id for id, one in clerk.session.statuses.items() if one.overdue}


def test_a_zone_can_be_summed_up_alone(clerk: Any) -> None:
    page = summary_page(clerk)
    zone = clerk.session.zones[1]
    page.segment.chooser.chips[zone.id].click()
    clerk.wait(lambda: page.summary.zone_id == zone.id)
    assert {clerk.session.statuses[id].zone_id for id in page.summary.plots.ids} == {zone.id}
    assert page.tiles[2].headline.value == str(len(page.summary.plots))


def test_the_contradiction_of_the_article_can_be_seen(clerk: Any) -> None:
    page = summary_page(clerk)
    words = " ".join(label.text() for label in page.doubts.findChildren(type(page.when)) if label.isVisible())
    assert "12,5 + 9,2 + 1,2 = 22,9" in words
    assert "23,8" in words
    assert "0,9" in words
    assert "52,1" in words


def test_the_unknown_is_called_unknown(clerk: Any) -> None:
    page = summary_page(clerk)
    texts = [item.text for item in page.investment.chart.drawing.items if isinstance(item, Words)]
    assert any(text.startswith("белгісіз") and "0/16" in text for text in texts)
    assert "0" not in [text for text in texts if "₸" in text]


def test_pointing_at_a_bar_says_its_value_and_its_source(clerk: Any) -> None:
    page = summary_page(clerk)
    glass = next(line.id for line in page.reading.names.projects.values() if line.name_ru == "Стекольный завод")
    mark = next(m for m in page.investment.chart.drawing.marks if m.key and m.key.projects == (glass,))
    assert "42 млрд ₸" in mark.words
    assert "30.01.2021" in mark.words


def test_an_empty_register_teaches(start: Any, tmp_path: Any, today: Any) -> None:
    path = tmp_path / "empty.gpkg"
    create_register(path, today=today).close()
    clerk = start(address=str(path))
    QTest.mouseClick(clerk.window.rail.buttons["summary"], LEFT)
    page = clerk.window.middle.page
    clerk.wait(lambda: page.summary is not None)
    assert page.empty.isVisible()
    assert not page.page.isVisible()
    page.empty.button.click()
    assert clerk.window.middle.page is None
    assert clerk.window.map.belt.box.tool.id == "draw"


def test_the_paper_is_written_from_the_page(clerk: Any, tmp_path: Any) -> None:
    page = summary_page(clerk)
    page.write(tmp_path / "summary.pdf")
    clerk.wait(lambda: (tmp_path / "summary.pdf").exists())
    assert "summary.pdf" in page.messages.text
    page.write(tmp_path / "nowhere" / "summary.pdf")
    clerk.wait(lambda: "nowhere" in page.messages.text)


@pytest.mark.parametrize("screen", SCREENS, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_all_words_of_the_page_are_seen_whole(start: Any, language: str, screen: tuple[int, int]) -> None:
    clerk = start(language)
    clerk.window.resize(*screen)
    page = summary_page(clerk)
    clerk.qtbot.wait(60)
    assert not list(clipped(page))
    assert page.page.horizontalScrollBar().maximum() == 0
    for view in (page.land.chart, page.table.chart, page.investment.chart):
        assert view.height() >= view.drawing.height - 1
    columns = {1920: 3, 1366: 2, 1280: 2, 911: 1}[screen[0]]
    assert len({card.x() for card in (page.land, page.investment, page.months, page.jobs)}) == columns
