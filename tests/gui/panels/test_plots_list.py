"""The list of plots: filters with counts, sorting, and one selection with the map and the passport."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from data.acts.change_record import change_record
from data.acts.retire_plot import retire_plot
from gui.models.plots_model import AREA, NUMBER, STAGE
from gui.panels.plots import PlotsPanel
from tests.gui.panels.office import Office, Opener
from tests.sheets.land import CITY, MIDDLE, SHIELI, at, neighbourhood, plot

LEFT, NONE, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(office: Office) -> PlotsPanel:
    return office.show(PlotsPanel(office.session), width=560)


def numbers(panel: PlotsPanel) -> list[str]:
    return [panel.model.state_at(row).cadastral_no[-3:] for row in range(panel.model.rowCount())]


def row_of(panel: PlotsPanel, number: str) -> int:
    return numbers(panel).index(number)


def click_row(panel: PlotsPanel, number: str, held: Qt.KeyboardModifier = NONE) -> None:
    place = panel.table.visualRect(panel.model.index(row_of(panel, number), NUMBER)).center()
    QTest.mouseClick(panel.table.viewport(), LEFT, held, place)


def click_head(panel: PlotsPanel, column: int) -> None:
    head = panel.table.horizontalHeader()
    QTest.mouseClick(head.viewport(), LEFT, NONE, QPoint(head.sectionViewportPosition(column) + 8, head.height() // 2))


def marked(panel: PlotsPanel) -> list[str]:
    rows = sorted(index.row() for index in panel.table.selectionModel().selectedRows())
    return [numbers(panel)[row] for row in rows]


def test_all_plots_stand_in_the_order_of_their_numbers_with_count_and_area(panel: PlotsPanel) -> None:
    assert numbers(panel) == ["001", "002", "003", "004", "006", "038", "040"]
    assert panel.summary.text().startswith("7 · ")
    assert [chip.accessibleName() for chip in (panel.all, panel.free, panel.busy, panel.late)] == [
        "all 7", "free 6", "in registration 1", "late 1",
    ]  # fmt: skip


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_it_round(panel: PlotsPanel) -> None:
    click_head(panel, AREA)
    areas = [panel.model.state_at(row).area_ha for row in range(7)]
    assert areas == sorted(areas)
    click_head(panel, AREA)
    assert [panel.model.state_at(row).area_ha for row in range(7)] == areas[::-1]
    click_head(panel, STAGE)
    click_head(panel, NUMBER)
    assert numbers(panel)[0] == "001"


def test_a_row_selects_its_plot_everywhere_and_ctrl_adds(office: Office, panel: PlotsPanel) -> None:
    click_row(panel, "002")
    assert office.session.selection == (MIDDLE.id,)
    click_row(panel, "040", CTRL)
    assert len(office.session.selection) == 2
    click_row(panel, "002", CTRL)
    assert office.session.selection == (office.register.find_plot("10-156-999-040").id,)


def test_a_plot_that_is_selected_elsewhere_is_marked_and_in_view(office: Office, panel: PlotsPanel) -> None:
    panel.resize(560, 240)
    last = office.register.find_plot("10-156-999-040")
    office.session.select([last.id])
    assert marked(panel) == ["040"]
    place = panel.table.visualRect(panel.model.index(row_of(panel, "040"), NUMBER))
    assert panel.table.viewport().rect().contains(place.center())
    office.session.select(())
    assert marked(panel) == []


def test_sorting_and_filtering_keep_the_selection(office: Office, panel: PlotsPanel) -> None:
    office.session.select([MIDDLE.id])
    click_head(panel, AREA)
    assert marked(panel) == ["002"]
    QTest.mouseClick(panel.free, LEFT)
    assert office.session.selection == (MIDDLE.id,), "what is hidden is not let go"
    QTest.mouseClick(panel.all, LEFT)
    assert marked(panel) == ["002"]


def test_a_chip_filters_tells_the_map_and_a_second_click_shows_all(office: Office, panel: PlotsPanel) -> None:
    told: list[object] = []
    panel.filter_changed.connect(told.append)
    QTest.mouseClick(panel.late, LEFT)
    assert numbers(panel) == ["002"]
    assert panel.late.isChecked()
    QTest.mouseClick(panel.late, LEFT)
    assert len(numbers(panel)) == 7
    QTest.mouseClick(panel.free, LEFT)
    assert told == [{"overdue"}, None, {"free"}]


def test_the_filter_of_the_legend_is_taken_over_and_not_told_back(office: Office, panel: PlotsPanel) -> None:
    with office.qtbot.assertNotEmitted(panel.filter_changed):
        panel.set_statuses({"free"})
    assert len(numbers(panel)) == 6
    assert panel.free.isChecked()


def test_a_filter_that_nothing_passes_offers_to_show_all(office: Office, panel: PlotsPanel) -> None:
    panel.set_statuses({"refused"})
    assert panel.none_pass.isVisible()
    QTest.mouseClick(panel.none_pass.button, LEFT)
    assert panel.table.isVisible()
    assert len(numbers(panel)) == 7


def test_an_empty_register_teaches_and_begins_with_one_button(open_office: Opener) -> None:
    office = open_office(CITY)
    panel = office.show(PlotsPanel(office.session))
    assert panel.nothing.isVisible()
    assert panel.nothing.words.text()
    with office.qtbot.waitSignal(panel.draw_wanted):
        QTest.mouseClick(panel.nothing.button, LEFT)


def test_only_the_plots_of_the_chosen_zone_are_listed_and_counted(open_office: Opener) -> None:
    there = plot("10-154-999-001", at((0, 0), (90, 0), (90, -90), east=12318700.0, north=4895200.0), zone=SHIELI)
    office = open_office(*neighbourhood(), SHIELI, there)
    panel = office.show(PlotsPanel(office.session))
    assert panel.model.rowCount() == 8
    panel.set_zone(SHIELI.id)
    assert panel.model.rowCount() == 1
    assert panel.all.accessibleName() == "all 1"
    panel.set_zone(None)
    assert panel.model.rowCount() == 8


def test_an_edit_shows_in_its_row_at_once_and_a_retired_plot_leaves(office: Office, panel: PlotsPanel) -> None:
    last = office.register.find_plot("10-156-999-040")
    office.session.select([last.id])
    office.session.do(lambda register: change_record(register, last, cadastral_no="10-156-999-000"))
    office.rest()
    assert numbers(panel)[0] == "000"
    assert marked(panel) == ["000"]
    office.session.do(lambda register: retire_plot(register, last.id, "қате"))
    office.rest()
    assert len(numbers(panel)) == 6
    assert office.session.selection == ()
    office.undo()
    assert len(numbers(panel)) == 7


def test_chosen_rows_are_copied_as_a_table(office: Office, panel: PlotsPanel) -> None:
    click_row(panel, "002")
    QTest.keyClick(panel.table, Qt.Key.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 2
    assert "10-156-999-002" in lines[1]
    assert "Шыны талшық зауыты" in lines[1]


def test_enter_and_a_double_click_show_the_plot_on_the_map(office: Office, panel: PlotsPanel) -> None:
    click_row(panel, "003")
    with office.qtbot.waitSignal(office.session.zoom_wanted) as wanted:
        QTest.keyClick(panel.table, Qt.Key.Key_Return)
    assert wanted.args == [(office.register.find_plot("10-156-999-003").id,)]


def test_a_plot_without_number_project_or_stage_has_dashes(open_office: Opener) -> None:
    bare = replace(plot(None, at((0, 0), (90, 0), (90, -90))), made_up=False)
    office = open_office(CITY, bare)
    panel = office.show(PlotsPanel(office.session))
    shown = [panel.model.index(0, column).data() for column in range(3)]
    assert shown[:2] == ["—", "—"]


def test_folded_it_is_a_strip_of_numbers(panel: PlotsPanel) -> None:
    panel.set_folded(True)
    assert panel.maximumWidth() < 100
    assert [panel.table.isColumnHidden(column) for column in range(5)] == [False, True, True, True, True]
    panel.set_folded(False)
    assert not panel.table.isColumnHidden(STAGE)


@pytest.mark.parametrize("width", [300, 330, 560])
def test_nothing_scrolls_sideways(office: Office, width: int) -> None:
    panel = office.show(PlotsPanel(office.session), width=width)
    office.qtbot.wait(10)
    used = sum(panel.table.columnWidth(column) for column in range(5) if not panel.table.isColumnHidden(column))
    assert used <= panel.table.viewport().width()
