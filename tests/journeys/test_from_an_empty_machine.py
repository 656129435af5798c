"""The first day of a clerk: see, draw, link, move a corner, finish a stage, change their mind, print; then the power fails."""

from pathlib import Path

import numpy as np
import shapely

from gui.commands import run
from tests.journeys.clerk import CTRL, Clerk
from tests.journeys.land import around, corners_of, free_spot, inside

PLOT = "10-156-999-001"


def test_a_click_on_a_plot_shows_its_passport_and_marks_its_row(clerk: Clerk) -> None:
    plot = clerk.plot(PLOT)
    e, n = inside(clerk, plot)
    clerk.look_at(e - 200, n - 150, e + 200, n + 150)
    clerk.click(e, n)
    assert clerk.session.selection == (plot.id,)
    assert clerk.window.passport.data().plot.id == plot.id
    rows = {index.row() for index in clerk.window.plots.table.selectionModel().selectedRows()}
    assert rows == {clerk.window.plots.model.row_of(plot.id)}
    assert clerk.window.passport.header.isVisible()


def test_a_row_of_the_list_is_the_same_selection(clerk: Clerk) -> None:
    model, table = clerk.window.plots.model, clerk.window.plots.table
    table.selectRow(3)
    chosen = clerk.session.selection
    assert len(chosen) == 1
    assert model.row_of(chosen[0]) == 3
    assert clerk.window.passport.data().plot.id == chosen[0]


def test_a_plot_is_drawn_by_clicks_and_saved_with_enter(start, keyboard: str) -> None:
    clerk = start("kk", keyboard)
    plots = len(clerk.session.statuses)
    square = free_spot(clerk, 60)
    clerk.look_at(*around(square))
    clerk.press("N")
    for corner in square:
        clerk.click(*corner)
    clerk.press("Enter")
    clerk.wait(lambda: len(clerk.session.statuses) == plots + 1)
    (new,) = clerk.session.selection
    drawn = clerk.plot(new)
    assert drawn.zone_id == clerk.session.place.id
    assert len(clerk.ring(drawn)) == 4
    step = 2 * clerk.canvas.camera.metres_per_pixel
    assert shapely.hausdorff_distance(shapely.Polygon(clerk.ring(drawn)), shapely.Polygon(square)) < step
    assert clerk.said() == clerk.words("messages", "Saved: {name}").format(name=edit_name(clerk, "new_plot"))
    clerk.undo()
    assert new not in clerk.session.statuses
    assert len(clerk.session.statuses) == plots


def test_a_side_is_typed_by_length_and_azimuth_on_any_keyboard(start, keyboard: str) -> None:
    clerk = start("ru", keyboard)
    (e, n), *_ = free_spot(clerk, 60)
    clerk.look_at(e - 80, n - 60, e + 120, n + 100)
    clerk.press("N")
    clerk.click(e, n)
    first = clerk.window.map.belt.box.tool.points[0]
    for azimuth in ("0", "90", "180"):
        clerk.type_number("42,5")
        clerk.press("Tab")
        clerk.type_number(azimuth)
        clerk.press("Enter")
    clerk.press("Enter")
    clerk.wait(lambda: len(clerk.session.selection) == 1)
    ring = clerk.ring(clerk.plot(clerk.session.selection[0]))
    expected = np.array(first) + np.array([(0, 0), (0, 42.5), (42.5, 42.5), (42.5, 0)])
    assert sorted(map(tuple, np.round(ring, 3).tolist())) == sorted(map(tuple, np.round(expected, 3).tolist()))


def test_a_shared_corner_moves_in_both_plots_and_is_put_back_bit_for_bit(clerk: Clerk) -> None:
    first, second, corner = corners_of(clerk, PLOT)
    e, n = corner
    clerk.look_at(e - 60, n - 45, e + 60, n + 45)
    before = {plot.id: plot.geom for plot in (first, second)}
    clerk.session.select([first.id])
    clerk.press("B")
    clerk.drag((e, n), (e + 4.0, n + 3.0), held=CTRL)
    clerk.wait(lambda: not shapely.equals_exact(clerk.plot(first.id).geom, before[first.id], 0.0))
    rings = [clerk.ring(clerk.plot(plot.id)) for plot in (first, second)]
    for ring in rings:
        assert np.hypot(*(ring - np.array((e, n))).T).min() > 3.0, "no corner is left where it was"
    shared = set(map(tuple, rings[0].tolist())) & set(map(tuple, rings[1].tolist()))
    assert any(np.hypot(a - e - 4.0, b - n - 3.0) < 0.5 for a, b in shared), "the same bits in both"
    clerk.undo()
    for plot in (first, second):
        assert shapely.to_wkb(clerk.plot(plot.id).geom) == shapely.to_wkb(before[plot.id])


def test_the_power_fails_and_nothing_is_lost(start) -> None:
    clerk = start()
    square = free_spot(clerk, 60)
    clerk.look_at(*around(square))
    clerk.press("N")
    for corner in square[:3]:
        clerk.click(*corner)
    drawn = clerk.window.map.belt.box.tool.points
    saved = clerk.register.mark()
    address = clerk.register.address
    clerk.program.window.hide()  # nothing of the program's own leave-taking runs
    again = start(address=address)
    assert again.register.mark() == saved
    tool = again.window.map.belt.box.tool
    assert tool.id == "draw"
    assert tool.paused
    assert tool.points == drawn
    assert again.said() == again.words("messages", "A half-drawn shape is waiting from last time.")
    again.press("Enter")
    again.look_at(*around(square))
    again.click(*square[3])
    again.press("Enter")
    again.wait(lambda: again.register.mark() > saved)
    assert len(again.ring(again.plot(again.session.selection[0]))) == 4


def test_the_plan_is_printed_at_exactly_one_to_a_thousand(clerk: Clerk, tmp_path: Path, capsys) -> None:
    from gui.sheets.export import write_sheet

    plot = clerk.plot(PLOT)
    report = write_sheet(clerk.register, tmp_path / "plan.pdf", [plot], scale=1000)
    assert report.ok
    assert report.pages[0].scale == 1000
    assert run(["verify", str(tmp_path / "plan.pdf"), "--register", clerk.register.address], "2026-11-23", "0") == 0


def edit_name(clerk: Clerk, name: str) -> str:
    """What the program calls that edit."""
    from gui.panels.edit_words import edit_words

    return edit_words(name)
