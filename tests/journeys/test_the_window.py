"""One selection, one filter, one search box; languages, looks and other clerks: what the window does all day."""

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import shapely
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from data.acts.change_record import change_record
from data.model import Plot
from data.store.open import open_register
from tests.journeys.clerk import CTRL, LEFT, SHIFT, Clerk
from tests.journeys.land import around, free_spot, inside

PLOT = "10-156-999-001"
DAY = date(2026, 11, 23)


def test_a_click_in_the_legend_filters_map_and_list_and_a_second_one_lets_all_back(clerk: Clerk) -> None:
    legend, model = clerk.window.map.legend, clerk.window.plots.model
    everything = model.rowCount()
    counts, late = model.counts()
    QTest.mouseClick(legend._rows["free"], LEFT)
    assert model.rowCount() == counts["free"]
    assert clerk.canvas.map_style().shown == frozenset({"free"})
    QTest.mouseClick(legend._rows["overdue"], LEFT, SHIFT)
    assert model.rowCount() == counts["free"] + late
    QTest.mouseClick(legend._rows["free"], LEFT)
    QTest.mouseClick(legend._rows["free"], LEFT)
    assert model.rowCount() == everything
    assert clerk.canvas.map_style().shown is None


def test_a_chip_of_the_list_filters_the_map_too(clerk: Clerk) -> None:
    plots = clerk.window.plots
    QTest.mouseClick(plots.late, LEFT)
    assert {plots.model.state_at(row).overdue for row in range(plots.model.rowCount())} == {True}
    assert clerk.canvas.map_style().shown == clerk.window.map.legend.chosen == frozenset({"overdue"})


@pytest.mark.parametrize("typed", ["999001", "10 156 999 001", "шыны талшык", "стекловолокно", "шыны талшығ", "rbhgbx"])
def test_the_search_box_finds_and_zooms(clerk: Clerk, typed: str) -> None:
    clerk.shortcut("Ctrl+K")
    box = clerk.window.top.search
    assert box.hasFocus()
    box.setText(typed)
    box.search()
    assert box.results.isVisible()
    assert box.results.found, f"nothing found for {typed}"
    before = clerk.canvas.camera
    QTest.keyClick(box, Qt.Key.Key_Return)
    clerk.qtbot.wait(250)
    assert clerk.session.selection or clerk.canvas.camera != before or box.results.isHidden()


def test_the_search_box_runs_commands(clerk: Clerk) -> None:
    clerk.shortcut("Ctrl+K")
    box = clerk.window.top.search
    box.setText(clerk.words("Actions", "Measure"))
    box.search()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert clerk.window.map.belt.box.tool.id == "measure"


def test_a_typed_scale_is_taken_and_nonsense_is_told(clerk: Clerk) -> None:
    scale = clerk.window.status.scale
    for typed, shown in (("1:2000", 2000), ("5000", 5000), ("1 : 12 500", 12500)):
        scale.setFocus()
        scale.selectAll()
        QTest.keyClicks(scale, typed)
        QTest.keyClick(scale, Qt.Key.Key_Return)
        assert round(clerk.canvas.scale_denominator) == shown
    scale.setFocus()
    scale.selectAll()
    QTest.keyClicks(scale, "0")
    QTest.keyClick(scale, Qt.Key.Key_Return)
    assert round(clerk.canvas.scale_denominator) == 12500
    assert clerk.said()


def test_the_pointer_shows_its_place_in_the_official_system_north_first(clerk: Clerk) -> None:
    e, n = inside(clerk, clerk.plot(PLOT))
    clerk.look_at(e - 100, n - 100, e + 100, n + 100)
    clerk.point(e, n)
    status = clerk.window.status
    assert status.x.text().startswith("X ")
    digits = "".join(sign for sign in status.x.text() if sign.isdigit())
    assert abs(int(digits) / 100 - n) < 2 * clerk.canvas.camera.metres_per_pixel
    assert "11" in status.crs.text()


def test_the_wheel_zooms_where_the_pointer_is_and_space_drags(clerk: Clerk) -> None:
    e, n = inside(clerk, clerk.plot(PLOT))
    clerk.look_at(e - 400, n - 300, e + 300, n + 200)
    spot = clerk.spot(e, n)
    before = clerk.canvas.camera.metres_per_pixel
    clerk.wheel(e, n, 3)
    assert clerk.canvas.camera.metres_per_pixel < before
    at = clerk.canvas.camera.point(e, n)
    assert abs(at[0] - spot.x()) <= 1
    assert abs(at[1] - spot.y()) <= 1


def test_boxes_and_modifiers_choose_many_plots(clerk: Clerk) -> None:
    e, n = inside(clerk, clerk.plot(PLOT))
    clerk.look_at(e - 300, n - 250, e + 300, n + 250)
    clerk.click(e, n)
    first = clerk.session.selection
    clerk.drag((e - 150, n - 120), (e + 150, n + 120))
    assert set(first) < set(clerk.session.selection)
    many = len(clerk.session.selection)
    clerk.click(e, n, held=CTRL)
    assert len(clerk.session.selection) == many - 1
    clerk.click(e, n, held=SHIFT)
    assert len(clerk.session.selection) == many
    assert clerk.window.passport.stack.currentWidget() is clerk.window.passport.several
    clerk.press("Escape")
    assert clerk.session.selection == ()


def test_a_plot_of_the_other_zone_brings_its_official_system(clerk: Clerk) -> None:
    plot = clerk.plot("10-154-999-001")
    clerk.session.select([plot.id], zoom=True)
    clerk.qtbot.wait(250)
    assert clerk.session.crs == clerk.canvas.crs == "EPSG:10946"
    assert "12" in clerk.window.status.crs.text()
    assert clerk.window.passport.data().crs == "EPSG:10946"


def test_the_language_changes_over_a_living_session_and_the_sketch_stays(clerk: Clerk) -> None:
    square = free_spot(clerk, 60)
    clerk.look_at(*around(square))
    clerk.press("N")
    for corner in square[:2]:
        clerk.click(*corner)
    points = clerk.window.map.belt.box.tool.points
    session, before = clerk.session, clerk.window
    clerk.program.speak("ru")
    clerk.wait(lambda: clerk.window is not before)
    clerk.qtbot.waitUntil(lambda: clerk.window.map.belt.box.tool.id == "draw")
    assert clerk.session is session
    assert clerk.window.rail.buttons["map"].text() == "Карта"
    assert clerk.window.plots.title.text() == "Участки"
    assert clerk.window.map.belt.box.tool.points == points
    assert "ru" in Path(os.environ["TELIM_SETTINGS"], "telim.ini").read_text(encoding="utf-8")


def test_a_text_that_is_being_typed_is_written_before_the_language_changes(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    field = clerk.window.passport.tab_plot.form.fields["note"]
    field.editor.setFocus()
    field.editor.setPlainText("жарты сөз")
    clerk.program.speak("en")
    clerk.wait(lambda: clerk.plot(plot.id).note == "жарты сөз")


def test_the_look_changes_at_once_and_is_remembered(clerk: Clerk) -> None:
    from gui.theme import theme

    clerk.program.dress("dark")
    assert theme().dark
    assert clerk.canvas.map_style().dark
    clerk.program.dress("light")
    assert not theme().dark


def test_window_panels_zone_and_view_are_kept_for_the_next_start(start: Any) -> None:
    clerk = start()
    e, n = inside(clerk, clerk.plot(PLOT))
    clerk.look_at(e - 100, n - 80, e + 100, n + 80)
    clerk.window.split.setSizes([400, 500, 420])
    view, sizes = clerk.canvas.camera, clerk.window.split.sizes()
    clerk.program.end()
    again = start()
    again.qtbot.wait(100)
    assert again.canvas.camera.e == pytest.approx(view.e, abs=0.01)
    assert again.canvas.camera.metres_per_pixel == pytest.approx(view.metres_per_pixel)
    assert abs(again.window.split.sizes()[0] - sizes[0]) <= 4


def test_another_clerk_writes_and_this_window_shows_it(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    other = open_register(clerk.register.address, today=DAY, user="serik")
    other.apply(change_record(other, other.find_plot(PLOT), note="Серік жазды"))
    other.close()
    clerk.wait(lambda: clerk.window.passport.data().plot.note == "Серік жазды")
    assert clerk.said() == clerk.words("messages", "Somebody else has changed the register; you see the new state.")


def test_two_clerks_change_one_field_and_the_second_is_told(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    clerk.session._poll.stop()
    other = open_register(clerk.register.address, today=DAY, user="serik")
    other.apply(change_record(other, other.find_plot(PLOT), note="бірінші"))
    other.close()
    mark = clerk.register.mark()
    clerk.write(clerk.window.passport.tab_plot.form.fields["note"], "екінші")
    clerk.wait(lambda: bool(clerk.said()))
    assert clerk.plot(plot.id).note == "бірінші", "nothing of the first clerk is overwritten"
    assert clerk.register.mark() == mark
    assert "бірінші" in clerk.said()


def test_a_register_that_is_deleted_while_open_is_told_once_and_nothing_crashes(clerk: Clerk) -> None:
    path = Path(clerk.register.address)
    path.unlink()
    clerk.qtbot.waitUntil(lambda: bool(clerk.said()), timeout=10_000)
    plot_id = next(iter(clerk.session.statuses))
    clerk.session.select([plot_id])
    clerk.write(clerk.window.passport.tab_plot.form.fields["note"], "жоқ файл")
    clerk.qtbot.waitUntil(lambda: not clerk.session.saving_now, timeout=10_000)
    assert not path.exists(), "no empty file takes its place"
    assert path.name in clerk.said() or clerk.said()


def test_save_says_that_all_is_saved_and_undo_goes_back_over_a_restart(start: Any) -> None:
    clerk = start()
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])
    clerk.write(clerk.window.passport.tab_plot.form.fields["note"], "бүгін")
    clerk.wait(lambda: clerk.plot(plot.id).note == "бүгін")
    clerk.canvas.setFocus()
    clerk.shortcut("Ctrl+S")
    assert clerk.said() == clerk.words("messages", "Everything is saved already: every change is on the disk at once.")
    clerk.program.end()
    again = start()
    again.undo()
    assert again.plot(plot.id).note == plot.note


def test_the_first_card_starts_drawing_on_a_fresh_machine(qtbot: Any, qapp: Any, region_file: Path) -> None:
    import shutil

    from gui.app import Program

    shutil.copy(region_file, os.environ["TELIM_STATE"])
    program = Program(qapp, DAY, "kk", user="akbota")
    program.start(None)
    clerk = Clerk(qtbot, program)
    clerk.wait()
    assert Path(clerk.register.address).parent == Path(os.environ["TELIM_DOCUMENTS"])
    assert clerk.window.card.isVisible()
    clerk.push(clerk.window.card, clerk.words("FirstCard", "Draw a plot"))
    assert clerk.window.map.belt.box.tool.id == "draw"
    assert not clerk.window.card.isVisible()
    clerk.go_home()
    program.end()


def test_a_sheet_is_printed_from_the_window_with_its_preview(clerk: Clerk, tmp_path: Path, monkeypatch: Any) -> None:
    from PySide6.QtWidgets import QFileDialog

    target = tmp_path / "жоспар.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    plot = clerk.plot(PLOT)
    clerk.session.select([plot.id])

    def fill(dialog: Any) -> None:
        clerk.qtbot.waitUntil(lambda: not clerk.session.jobs.busy, timeout=20_000)
        QTest.mouseClick(dialog.ok, LEFT)
        clerk.qtbot.waitUntil(lambda: target.exists() and not clerk.session.jobs.busy, timeout=20_000)

    clerk.answer(fill, lambda: clerk.shortcut("Ctrl+P"))
    from gui.sheets.verify import verify_pdf

    report = verify_pdf(target, clerk.register)
    assert report.ok
    assert report.pages[0].plots == (PLOT,) or list(report.pages[0].plots) == [PLOT]


def test_measuring_says_length_and_area_and_leaves_no_trace(clerk: Clerk) -> None:
    e, n = inside(clerk, clerk.plot(PLOT))
    clerk.look_at(e - 100, n - 80, e + 100, n + 80)
    mark = clerk.register.mark()
    clerk.press("L")
    for dx, dy in ((-40, 0), (40, 0), (40, 30)):
        clerk.click(e + dx, n + dy, held=CTRL)
    clerk.press("Enter")
    codes = [label.code for label in clerk.window.map.belt.box.preview().labels]
    assert "label_total" in codes
    clerk.press("Escape", "Escape")
    assert clerk.register.mark() == mark


def test_a_corner_is_inserted_on_a_side_and_deleted_again(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    ring = clerk.ring(plot)
    a, b = ring[0], ring[1]
    middle = (float(a[0] + b[0]) / 2, float(a[1] + b[1]) / 2)
    clerk.look_at(middle[0] - 90, middle[1] - 70, middle[0] + 90, middle[1] + 70)
    clerk.session.select([plot.id])
    clerk.press("B")
    clerk.double_click(a[0] + 0.3 * (b[0] - a[0]), a[1] + 0.3 * (b[1] - a[1]))
    clerk.wait(lambda: len(clerk.ring(clerk.plot(plot.id))) == len(ring) + 1)
    assert shapely.area(clerk.register.get(Plot, plot.id).geom) == pytest.approx(plot.geom.area, abs=0.2)
    clerk.press("Delete")
    clerk.wait(lambda: len(clerk.ring(clerk.plot(plot.id))) == len(ring))


def test_what_is_said_before_the_window_is_shown_stands_at_its_lower_edge(clerk: Clerk) -> None:
    messages, canvas = clerk.window.map.messages, clerk.canvas
    messages.say("бір сөйлем", stay=True)
    for size in ((1000, 600), (1500, 900)):
        clerk.window.resize(*size)
        clerk.qtbot.wait(30)
        assert canvas.height() - messages.geometry().bottom() < 30
        assert abs(canvas.width() / 2 - messages.geometry().center().x()) < 30


def test_a_report_is_written_from_the_window_while_the_clerk_goes_on(
    clerk: Clerk, tmp_path: Path, monkeypatch: Any
) -> None:
    from openpyxl import load_workbook
    from PySide6.QtWidgets import QFileDialog

    target = tmp_path / "тізілім.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    clerk.answer(lambda dialog: QTest.mouseClick(dialog.ok, LEFT), lambda: clerk.shortcut("Ctrl+R"))
    clerk.qtbot.waitUntil(lambda: target.exists() and not clerk.session.jobs.busy, timeout=20_000)
    rows = load_workbook(target)["Телімдер"].max_row
    assert rows - 1 == len(clerk.session.statuses)
    assert target.name in clerk.window.map.messages.text


def test_list_and_passport_keep_their_widths_over_a_visit_to_the_pages(clerk: Clerk) -> None:
    window = clerk.window
    window.split.setSizes([430, 520, 420])
    clerk.qtbot.wait(50)
    wanted = window.split.sizes()
    for place in ("board", "summary", "records", "map"):
        window.show_place(place)
        clerk.qtbot.wait(50)
    assert window.split.sizes() == wanted
    window.show_place("summary")
    window.keep()
    assert tuple(window.session.settings.numbers("panels")) == (wanted[0], wanted[-1])
