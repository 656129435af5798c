"""The records at work: sorted, filtered, grouped, copied and opened, by mouse and by keyboard, with the map beside them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from data.acts.change_record import change_record
from data.acts.retire_plot import retire_plot
from data.acts.save_view import save_view
from data.model import Party, Plot, Project, SavedView, Zone
from gui.tables.spec import Among, Spec, to_json
from tests.gui.places.conftest import CTRL, LEFT, SHIFT, Records
from tests.sheets.land import MIDDLE

Key = Qt.Key


def test_all_plots_stand_there_with_their_number_and_hectares(records: Records) -> None:
    assert records.numbers() == ["001", "002", "003", "004", "006", "038", "040"]
    assert records.panel.sum.text().startswith("7 · ")


def test_a_click_sorts_a_second_one_turns_it_round_and_shift_sorts_within(records: Records) -> None:
    records.click_head("status")
    assert records.panel.spec.order == (("status", False),)
    records.click_head("area", SHIFT)
    areas = [row.status.area_ha for row in map(records.panel.model.rows.rows.__getitem__, records.panel.model.shown)]
    assert areas[:6] == sorted(areas[:6])
    records.click_head("area", SHIFT)
    assert records.panel.spec.order == (("status", False), ("area", True))
    assert records.numbers()[-1] == "002", "the only one that is not free"


def test_only_this_value_and_without_this_value_by_the_menu_of_a_cell(records: Records) -> None:
    records.choose(records.cell_menu(1, "status"), "Only this value")
    assert records.numbers() == ["002"]
    assert [chip.text() for chip in records.panel.bar.chips.values()] == ["Status: In registration"]
    QTest.keyClick(records.panel.bar.chips["status"], Key.Key_Delete)
    assert len(records.numbers()) == 7
    records.choose(records.cell_menu(1, "status"), "Without this value")
    assert "002" not in records.numbers()
    assert records.panel.sum.text().startswith("6 of 7")


def test_a_cell_without_a_value_filters_what_is_not_stated(records: Records) -> None:
    records.choose(records.cell_menu(0, "project"), "Only this value")
    assert len(records.numbers()) == 6
    records.choose(records.cell_menu(0, "project"), "Without this value")
    assert records.numbers() == ["002"]


def test_the_card_of_a_filter_counts_what_each_value_would_show(records: Records) -> None:
    card = records.panel.bar.open_card("status")
    words = [card.list.list.item(row).text().split() for row in range(card.list.list.count())]
    assert [(line[0], line[-1]) for line in words] == [("Free", "6"), ("In", "1")]
    card.list.list.item(0).setCheckState(Qt.CheckState.Checked)
    assert len(records.numbers()) == 6
    card.list.set_all(True)
    assert len(records.numbers()) == 7
    card.close()


def test_numbers_and_days_are_filtered_from_and_to_and_what_cannot_be_read_is_told(records: Records) -> None:
    card = records.panel.bar.open_card("area")
    for field, text in zip(card.limits, ("0,9", "0,95"), strict=True):
        field.editor.setText(text)
        field.leave()
    areas = [row.status.area_ha for row in map(records.panel.model.rows.rows.__getitem__, records.panel.model.shown)]
    assert areas
    assert all(0.9 <= area <= 0.95 for area in areas)
    shown = records.numbers()
    card.limits[0].editor.setText("көп")
    card.limits[0].leave()
    assert records.numbers() == shown
    card.close()


def test_typing_narrows_the_table_and_escape_gives_it_back(records: Records) -> None:
    find = records.place.find
    find.setFocus()
    find.setText("стекловол")
    records.qtbot.waitUntil(lambda: not find._wait.isActive())
    assert records.numbers() == [], "the window speaks English, and the Kazakh name stands in the table"
    find.setText("талшык зауыт")
    records.qtbot.waitUntil(lambda: not find._wait.isActive())
    assert records.numbers() == ["002"]
    QTest.keyClick(find, Key.Key_Escape)
    records.qtbot.waitUntil(lambda: not find._wait.isActive())
    assert len(records.numbers()) == 7


def test_a_filter_that_nothing_passes_offers_to_show_all(records: Records) -> None:
    records.panel.condition("status", Among("status", ("refused",)))
    assert records.panel.none_pass.isVisible()
    QTest.mouseClick(records.panel.none_pass.button, LEFT)
    assert len(records.numbers()) == 7


def test_groups_show_count_and_hectares_and_fold_by_mouse_and_by_keyboard(records: Records) -> None:
    records.panel.bar.group_wanted.emit("status")
    assert [cell for cell in records.cells("number") if cell.startswith("[")] == ["[Free 6]", "[In registration 1]"]
    QTest.mouseClick(records.panel.view.viewport(), LEFT, pos=records.spot(0))
    assert len(records.cells("number")) == 3
    records.panel.view.setFocus()
    QTest.keyClick(records.panel.view, Key.Key_Space)
    assert len(records.cells("number")) == 9
    QTest.keyClick(records.panel.view, Key.Key_Return, SHIFT)
    assert records.cells("number") == ["[Free 6]", "[In registration 1]"]


def test_rows_are_chosen_on_the_map_and_plots_of_the_map_in_the_table(records: Records) -> None:
    records.click(1)
    assert records.session.selection == (MIDDLE.id,)
    records.click(3, held=CTRL)
    assert len(records.session.selection) == 2
    assert "2 rows chosen" in records.panel.sum.text()
    records.session.select([MIDDLE.id])
    assert records.panel.view.chosen_ids() == [MIDDLE.id]


def test_sorting_and_filtering_keep_the_chosen_rows(records: Records) -> None:
    records.click(1)
    records.click_head("area")
    assert records.panel.view.chosen_ids() == [MIDDLE.id]
    records.panel.condition("status", Among("status", ("in_progress",)))
    assert records.panel.view.chosen_ids() == [MIDDLE.id]
    assert records.session.selection == (MIDDLE.id,)


def test_enter_opens_the_record_and_a_double_click_goes_there_on_the_map(records: Records) -> None:
    wanted: list[tuple[str, str]] = []
    zoomed: list[object] = []
    records.place.record_wanted.connect(lambda *told: wanted.append(told))
    records.session.zoom_wanted.connect(zoomed.append)
    records.present(1, "number")
    QTest.keyClick(records.panel.view, Key.Key_Return)
    assert wanted == [("plot", MIDDLE.id)]
    assert records.window.passport.tab == "plot"
    records.click(1)
    QTest.mouseDClick(records.panel.view.viewport(), LEFT, pos=records.spot(1))
    assert zoomed == [(MIDDLE.id,)]


def test_ctrl_c_copies_the_chosen_rows_as_a_table_and_the_menu_one_column(records: Records) -> None:
    records.click(1)
    QTest.keyClick(records.panel.view, Key.Key_C, CTRL)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.startswith("Cadastral number\tStatus\t")
    assert line.startswith("10-156-999-002\tIn registration\t")
    assert "mso-number-format" in QGuiApplication.clipboard().mimeData().html()
    records.choose(records.cell_menu(1, "number"), "Copy the column")
    assert QGuiApplication.clipboard().text() == "10-156-999-002"


def test_an_edit_changes_its_row_in_place_and_a_retired_plot_goes(records: Records) -> None:
    records.click(2)
    records.panel.view.verticalScrollBar().setValue(0)
    plot = records.register.find_plot("10-156-999-001")
    records.session.do(lambda register: change_record(register, plot, right_type="lease_long"))
    records.rest()
    assert records.cells("right")[0] == "Уақытша өтеулі ұзақ мерзімді (жалға алу)"
    assert len(records.panel.view.chosen_ids()) == 1
    records.session.do(lambda register: retire_plot(register, register.get(Plot, plot.id), "merged"))
    records.rest()
    assert records.numbers()[0] == "002"
    records.session.undo()
    records.rest()
    assert records.numbers()[0] == "001"


def test_an_investor_with_another_name_has_it_in_the_table_of_plots_too(records: Records) -> None:
    (party,) = records.register.all(Party)
    records.session.do(lambda register: change_record(register, party, name_kk="«Сыр» ЖШС"))
    records.rest()
    assert records.cells("party")[1] == "«Сыр» ЖШС"
    (project,) = records.register.all(Project)
    records.session.do(lambda register: change_record(register, project, name_kk="Кірпіш зауыты"))
    records.rest()
    assert records.cells("project")[1] == "Кірпіш зауыты"


def test_columns_are_hidden_shown_moved_and_kept_for_the_next_time(open_records, records: Records) -> None:
    panel = records.panel
    card = panel.open_columns()
    ticks = card.list
    keys = [ticks.list.item(row).data(Qt.ItemDataRole.UserRole)[0] for row in range(ticks.list.count())]
    ticks.list.item(keys.index("purpose")).setCheckState(Qt.CheckState.Checked)
    ticks.list.item(keys.index("stage")).setCheckState(Qt.CheckState.Unchecked)
    card.close()
    shown = [column.key for column in panel.shown_columns()]
    assert "purpose" in shown
    assert "stage" not in shown
    header = panel.view.header
    header.moveSection(header.visualIndex([one.key for one in panel.model.columns].index("area")), 0)
    header.resizeSection([one.key for one in panel.model.columns].index("area"), 133)
    panel.shut()
    again = open_records(records.register).panel
    assert again.shown_columns()[0].key == "area"
    assert again.view.header.sectionSize([one.key for one in again.model.columns].index("area")) == 133


def test_only_what_the_map_shows_follows_the_map(records: Records) -> None:
    canvas = records.window.map.canvas
    plot = records.register.find_plot("10-156-999-040")
    canvas.zoom_to_plots([plot.id], False)
    canvas.set_scale(300)
    QTest.mouseClick(records.panel.bar.on_map, LEFT)
    records.qtbot.waitUntil(lambda: "040" in records.numbers() and "004" not in records.numbers(), timeout=3000)
    canvas.zoom_all(False)
    records.qtbot.waitUntil(lambda: len(records.numbers()) == 7, timeout=3000)
    canvas.zoom_to_plots([plot.id], False)
    canvas.set_scale(300)
    records.qtbot.waitUntil(lambda: "004" not in records.numbers(), timeout=3000)
    QTest.mouseClick(records.panel.bar.on_map, LEFT)
    assert len(records.numbers()) == 7


def test_the_filtered_plots_are_shown_on_the_map_with_its_list(records: Records) -> None:
    records.panel.set_spec(records.panel.section.views()[1].spec)
    QTest.mouseClick(records.panel.to_map, LEFT)
    assert records.window.middle.page is None
    assert records.window.plots.model.rowCount() == 1
    assert "1" in records.window.plots.more.text()


def test_every_section_shows_its_records_and_chooses_their_plots(records: Records) -> None:
    records.open("projects")
    assert records.cells("name") == ["Шыны талшық зауыты"]
    records.click(0, "name")
    assert records.session.selection == (MIDDLE.id,)
    records.open("parties")
    assert records.cells("plots") == ["1"]
    records.open("zones")
    assert records.cells("plots") == ["7"]
    for name in ("documents", "facts"):
        records.open(name)
        assert records.panel.nothing.isVisible()


def test_the_records_of_each_kind_open_by_enter(records: Records) -> None:
    pages = records.window.passport.records
    for name, kind in (("parties", Party), ("projects", Project), ("zones", Zone)):
        records.open(name)
        records.present(0, "name")
        QTest.keyClick(records.panel.view, Key.Key_Return)
        records.rest()
        assert (type(pages.page.record), pages.page.id) == (kind, records.register.all(kind)[0].id)
    records.open("plots")
    records.present(0, "number")
    QTest.keyClick(records.panel.view, Key.Key_Return)
    assert records.window.passport.tab == "plot"


def test_a_view_is_saved_opened_renamed_and_deleted_and_all_of_it_can_be_undone(records: Records) -> None:
    views, panel = records.place.views, records.panel
    usual = panel.spec
    panel.condition("status", Among("status", ("free",)))
    views.save("Бос телімдер")
    records.rest()
    assert views.text() == "Бос телімдер"
    panel.set_spec(usual)
    assert views.present() is None
    records.choose(views.open(), "Бос телімдер")
    assert len(records.numbers()) == 6
    records.choose(views.open(), "Delete")
    assert records.register.all(SavedView) == []
    records.session.undo()
    records.rest()
    assert views.present() is not None


def test_the_views_of_the_program_show_what_they_say(records: Records) -> None:
    found = {}
    for view in records.panel.section.views():
        records.place.open_view(view.spec)
        found[view.name] = len(records.numbers())
    assert found == {
        "Free plots by size": 6,
        "Late": 1,
        "Without a project": 6,
        "Registered this year": 0,
        "Rights that end within a year": 0,
    }


def test_a_view_of_another_version_with_unknown_columns_still_opens(records: Records) -> None:
    spec = Spec((Among("star", ("a",)),), columns=("star", "number"), order=(("star", True),), group="star")
    records.session.do(lambda register: save_view(register, "plots", "Ескі", to_json(spec)))
    records.rest()
    records.choose(records.place.views.open(), "Ескі")
    assert len(records.numbers()) == 7
    assert [column.key for column in records.panel.shown_columns()] == ["number"]


def test_two_clerks_share_the_views_and_a_restart_keeps_them(open_records, tmp_path, today) -> None:
    from data.edit import edit, insert
    from data.store.open import create_register, open_register
    from tests.sheets.land import neighbourhood

    path = tmp_path / "office.gpkg"
    first = create_register(path, today=today, user="aiman")
    first.apply(edit("demo", [insert(one) for one in neighbourhood()]))
    one = open_records(first)
    other = open_records(open_register(path, today=today, user="botagoz"))
    one.panel.condition("status", Among("status", ("in_progress",)))
    one.place.views.save("Рәсімделуде")
    one.rest()
    other.qtbot.waitUntil(lambda: bool(other.place.views._saved), timeout=5000)
    other.choose(other.place.views.open(), "Рәсімделуде")
    assert other.numbers() == ["002"]
    again = open_records(open_register(path, today=today, user="aiman"))
    again.choose(again.place.views.open(), "Рәсімделуде")
    assert again.numbers() == ["002"]


def test_an_edit_moves_its_row_into_another_group(records: Records) -> None:
    records.panel.set_spec(replace(records.panel.spec, group="right"))
    plot = records.register.find_plot("10-156-999-006")
    records.session.do(lambda register: change_record(register, plot, right_type="ownership"))
    records.rest()
    heads = [cell for cell in records.cells("number") if cell.startswith("[")]
    assert heads == ["[Жеке меншік құқығы 1]", "[— 6]"]
