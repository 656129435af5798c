"""A plot is split by a line and by an exact area, and plots are merged: seen first, one edit, undone by one Ctrl+Z."""

from typing import Any

import pytest
import shapely

from data.frame import frame_of
from data.model import Lineage, Plot
from gis.measure import planar_area
from tests.journeys.clerk import Clerk


def test_a_plot_is_split_along_a_drawn_line(clerk: Clerk) -> None:
    plot = free_plot(clerk)
    shape = working(clerk, plot)
    west, south, east, north = shape.bounds
    middle = (west + east) / 2
    clerk.look_at(west - 40, south - 40, east + 40, north + 40)
    clerk.session.select([plot.id])
    clerk.canvas.setFocus()
    clerk.press("K")
    clerk.click(middle, north + 15)
    clerk.click(middle + 3, south - 15)
    clerk.answer(lambda dialog: clerk.accept(dialog), lambda: clerk.press("Enter"))
    clerk.wait(lambda: len(clerk.session.selection) == 2 and plot.id not in clerk.session.statuses)
    children = [clerk.plot(child) for child in clerk.session.selection]
    areas = [planar_area(working(clerk, child)) for child in children]
    assert sum(areas) == pytest.approx(planar_area(shape), abs=0.01)
    assert len({child.cadastral_no for child in children}) == 2
    assert {row.child_id for row in clerk.register.all(Lineage, parent_id=plot.id)} == {one.id for one in children}
    clerk.undo()
    assert plot.id in clerk.session.statuses
    assert shapely.to_wkb(clerk.plot(plot.id).geom) == shapely.to_wkb(plot.geom)


def test_exactly_a_tenth_of_a_hectare_is_cut_off_with_a_road_kept_out(clerk: Clerk) -> None:
    plot = free_plot(clerk)
    clerk.session.select([plot.id])

    def fill(dialog: Any) -> None:
        dialog.show_way("area")
        clerk.write(dialog.area, "0,1")
        clerk.write(dialog.reserve, "12")
        dialog.look()
        assert len(dialog.seen.children) == 3, "the piece, the road, the rest"
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("split_plot"))
    clerk.wait(lambda: plot.id not in clerk.session.statuses)
    areas = sorted(planar_area(working(clerk, clerk.plot(one))) for one in clerk.session.selection)
    assert any(abs(area - 1000.0) <= 0.01 for area in areas)
    clerk.undo()
    assert plot.id in clerk.session.statuses


def test_pieces_are_merged_into_one_plot_again(clerk: Clerk) -> None:
    plot = free_plot(clerk)
    clerk.session.select([plot.id])

    def halves(dialog: Any) -> None:
        dialog.show_way("equal")
        dialog.look()
        clerk.accept(dialog)

    clerk.answer(halves, lambda: clerk.choose("split_plot"))
    clerk.wait(lambda: len(clerk.session.selection) == 2)
    pieces = clerk.session.selection
    clerk.answer(lambda dialog: clerk.accept(dialog), lambda: clerk.choose("merge_plots"))
    clerk.wait(lambda: len(clerk.session.selection) == 1 and pieces[0] not in clerk.session.statuses)
    whole = working(clerk, clerk.plot(clerk.session.selection[0]))
    assert planar_area(whole) == pytest.approx(planar_area(working(clerk, plot)), abs=0.01)


def test_a_plot_with_a_pending_application_is_not_split(clerk: Clerk) -> None:
    busy = next(one for one in clerk.session.statuses.values() if one.status == "in_progress")
    clerk.session.select([busy.id])
    mark = clerk.register.mark()

    def fill(dialog: Any) -> None:
        dialog.ok.click()
        assert dialog.isVisible()
        assert dialog.trouble.text()

    clerk.answer(fill, lambda: clerk.choose("split_plot"))
    assert clerk.register.mark() == mark


def free_plot(clerk: Clerk) -> Plot:
    """A free plot of the place, without holes, of some size."""
    place = clerk.session.place.id
    free = [one for one in clerk.session.statuses.values() if one.status == "free" and one.zone_id == place]
    return clerk.plot(max(free, key=lambda one: one.area_ha or 0.0 if (one.area_ha or 0.0) < 3 else 0.0).id)


def working(clerk: Clerk, plot: Plot) -> shapely.Geometry:
    """The shape in the working CRS of the place."""
    return frame_of(clerk.register, clerk.session.place).to_working(plot.geom)


def test_an_exact_area_is_cut_off_through_the_corner_that_is_chosen_on_the_map(start: Any, keyboard: str) -> None:
    clerk = start(keyboard, keyboard)
    plot = free_plot(clerk)
    ring = clerk.ring(plot)
    west, south, east, north = working(clerk, plot).bounds
    clerk.look_at(west - 40, south - 40, east + 40, north + 40)
    clerk.session.select([plot.id])
    clerk.canvas.setFocus()
    clerk.press("B")
    clerk.click(*ring[0].tolist())

    def fill(dialog: Any) -> None:
        assert dialog.way.key() == "point", "the chosen corner is asked for first"
        clerk.write(dialog.area, "0,1")
        dialog.look()
        assert len(dialog.seen.children) == 2
        clerk.accept(dialog)

    clerk.answer(fill, lambda: clerk.choose("split_plot"))
    clerk.wait(lambda: plot.id not in clerk.session.statuses)
    pieces = [clerk.plot(one) for one in clerk.session.selection]
    assert any(abs(planar_area(working(clerk, piece)) - 1000.0) <= 0.01 for piece in pieces)
    for piece in pieces:
        assert shapely.distance(working(clerk, piece), shapely.Point(ring[0])) < 1e-5, "the line leads through it"
    clerk.undo()
    assert plot.id in clerk.session.statuses


def test_a_typed_point_must_lie_in_the_plot_and_the_area_must_be_reachable(start: Any, keyboard: str) -> None:
    clerk = start(keyboard, keyboard)
    plot = free_plot(clerk)
    clerk.session.select([plot.id])
    mark, shape = clerk.register.mark(), working(clerk, plot)
    inside = shapely.point_on_surface(shape)

    def fill(dialog: Any) -> None:
        dialog.show_way("point")
        clerk.write(dialog.area, "0,1")
        clerk.write(dialog.point.corner, "xy")
        dialog.look()
        assert dialog.view._words == clerk.words("messages", "Write X and Y of the point that the line leads through.")
        clerk.write(dialog.point.x, f"{inside.x:.2f}")
        clerk.write(dialog.point.y, f"{inside.y:.2f}")
        dialog.look()
        assert dialog.seen is None, "X and Y changed places"
        clerk.write(dialog.point.x, f"{inside.y:.3f}")
        clerk.write(dialog.point.y, f"{inside.x:.3f}")
        clerk.write(dialog.area, "0,0001")
        dialog.look()
        assert dialog.seen is None, "no line through the middle cuts so little off"
        clerk.write(dialog.area, f"{shape.area / 20_000:.4f}")
        dialog.look()
        assert len(dialog.seen.children) == 2
        dialog.reject()

    clerk.answer(fill, lambda: clerk.choose("split_plot"))
    assert clerk.register.mark() == mark
