"""A plot is squared up, gets a hole and loses it, its parts become plots and one again: in the real window, all undone."""

from typing import Any

import pytest
import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from data.acts.change_boundary import change_boundary
from data.acts.new_plot import new_plot
from data.frame import frame_of
from data.model import Lineage
from gis.boundary import shape_of
from gis.measure import planar_area
from gui.actions import ACTIONS
from tests.faults.deeds import everything
from tests.journeys.clerk import LEFT, Clerk
from tests.journeys.land import around, free_spot

SIDE = 60.0


@pytest.fixture
def worker(start: Any, keyboard: str) -> Clerk:
    """A clerk at the window of the language of the keyboard."""
    found = start(keyboard, keyboard)
    assert isinstance(found, Clerk)
    return found


def shape(clerk: Clerk, plot_id: str) -> Any:
    """The shape in the working CRS of the place."""
    return frame_of(clerk.register, clerk.session.place).to_working(clerk.plot(plot_id).geom)


def recorded(clerk: Clerk, shape: Any) -> str:
    """A new plot of that shape on the map; its id."""
    before = set(clerk.session.statuses)
    clerk.session.do(lambda register: new_plot(register, clerk.session.place, shape))
    clerk.wait(lambda: len(clerk.session.statuses) > len(before))
    return next(iter(set(clerk.session.statuses) - before))


def ask_for(clerk: Clerk, action: str) -> None:
    """Ask for a command by its title in the search box."""
    search = clerk.window.top.search
    clerk.shortcut("Ctrl+K")
    search.setText(clerk.words("Actions", ACTIONS[action].title))
    search.search()
    QTest.keyClick(search, Qt.Key.Key_Return)
    clerk.qtbot.wait(5)


def test_square_up_cut_fill_explode_combine_and_undo_all(worker: Clerk) -> None:
    clerk = worker
    (e, n), *_ = square = free_spot(clerk, SIDE)
    crooked = [(e + 1, n + 1), (e + 1.3, n + 30), (e + 40, n + 30.2), (e + 40, n + 1)]
    plot = recorded(clerk, shape_of([[crooked]]))
    first = everything(clerk.register)
    clerk.look_at(*around(square))

    # square up: Q by its place on the keyboard, a click takes the plot, a number allows less, Escape forgets it
    clerk.press("Q")
    clerk.click(e + 20, n + 15)
    assert clerk.session.selection == (plot,)
    clerk.type_number("0,05")
    clerk.press("Enter", "Enter")
    clerk.wait()
    assert everything(clerk.register) == first, "more than is allowed"
    clerk.press("Escape", "Enter")
    clerk.wait(lambda: clerk.register.undo_name == "square_plot")

    # a hole, corner by corner, and gone again
    whole = planar_area(shape(clerk, plot))
    ask_for(clerk, "cut_hole")
    clerk.canvas.setFocus()
    for x, y in ((10, 10), (10, 20), (25, 20), (25, 10)):
        clerk.click(e + x, n + y)
    clerk.press("Enter")
    clerk.wait(lambda: clerk.register.undo_name == "cut_hole")
    assert planar_area(shape(clerk, plot)) == pytest.approx(whole - 150, abs=8)
    ask_for(clerk, "fill_hole")
    clerk.click(e + 17, n + 15)
    clerk.wait(lambda: clerk.register.undo_name == "fill_hole")
    assert planar_area(shape(clerk, plot)) == pytest.approx(whole, abs=1e-4)

    for _ in range(3):
        clerk.undo()
    assert everything(clerk.register) == first


def test_parts_become_plots_and_one_plot_of_several_parts_again(worker: Clerk) -> None:
    clerk = worker
    (e, n), *_ = square = free_spot(clerk, SIDE)
    box = ((0, 0), (0, 20), (15, 20), (15, 0))
    plot = recorded(clerk, shape_of([[[(e + x + dx, n + y + dy) for dx, dy in box]] for x, y in ((2, 2), (30, 25))]))
    first = everything(clerk.register)
    clerk.look_at(*around(square))
    clerk.session.select([plot])
    area = planar_area(shape(clerk, plot))

    def explode(dialog: Any) -> None:
        assert len(dialog.seen.children) == 2
        clerk.accept(dialog)

    clerk.answer(explode, lambda: ask_for(clerk, "explode_plot"))
    clerk.wait(lambda: len(clerk.session.selection) == 2 and plot not in clerk.session.statuses)
    parts = clerk.session.selection
    assert {row.child_id for row in clerk.register.all(Lineage, parent_id=plot)} == set(parts)
    assert len({clerk.plot(one).cadastral_no for one in parts}) == 2

    def merge_only(dialog: Any) -> None:
        """Merging says that they do not touch, and offers the way out of it."""
        assert dialog.seen is None
        assert dialog.apart.isVisible()
        QTest.mouseClick(dialog.apart, LEFT, pos=QPoint(10, dialog.apart.height() // 2))
        dialog.look()
        assert len(dialog.seen.children) == 1

    clerk.answer(merge_only, lambda: clerk.choose("merge_plots"))
    assert clerk.session.selection == parts, "thought better of it"
    clerk.answer(clerk.accept, lambda: ask_for(clerk, "combine_plots"))
    clerk.wait(lambda: len(clerk.session.selection) == 1 and parts[0] not in clerk.session.statuses)
    whole = clerk.session.selection[0]
    assert len(shapely.get_parts(clerk.plot(whole).geom)) == 2
    assert planar_area(shape(clerk, whole)) == pytest.approx(area, abs=0.01)

    for _ in range(2):
        clerk.undo()
    assert everything(clerk.register) == first


def test_while_an_application_is_pending_neither_parts_nor_plots_become_others(worker: Clerk) -> None:
    clerk = worker
    pending = [one.id for one in clerk.session.statuses.values() if one.status == "in_progress"][:2]
    (e, n), *_ = free_spot(clerk, SIDE)
    extra = [(e + 5, n + 5), (e + 5, n + 20), (e + 20, n + 20), (e + 20, n + 5)]
    two = shapely.MultiPolygon([*shapely.get_parts(shape(clerk, pending[0])), shapely.Polygon(extra)])
    clerk.session.do(lambda register: change_boundary(register, pending[0], two))
    clerk.wait(lambda: clerk.register.undo_name == "change_boundary")
    mark = clerk.register.mark()

    def refused(dialog: Any) -> None:
        assert dialog.seen is None
        QTest.mouseClick(dialog.ok, LEFT)
        assert dialog.isVisible()
        assert clerk.plot(pending[0]).cadastral_no in dialog.trouble.text()

    clerk.session.select(pending[:1])
    clerk.answer(refused, lambda: ask_for(clerk, "explode_plot"))
    clerk.session.select(pending)
    clerk.answer(refused, lambda: ask_for(clerk, "combine_plots"))
    assert clerk.register.mark() == mark


def test_actions_are_grey_with_their_reasons(worker: Clerk) -> None:
    clerk = worker
    free = next(one.id for one in clerk.session.statuses.values() if one.status == "free")
    clerk.session.select([free])
    desk = clerk.window.desk
    assert ACTIONS["explode_plot"].reason(desk) == "one_part_only"
    assert ACTIONS["fill_hole"].reason(desk) == "why_no_hole"
    assert ACTIONS["combine_plots"].reason(desk) == "why_few_plots"
    assert [ACTIONS[name].reason(desk) for name in ("square_up", "simplify", "cut_hole")] == [None] * 3
    clerk.session.select([])
    assert ACTIONS["fill_hole"].reason(desk) is None, "the pointer finds the hole"
    assert ACTIONS["explode_plot"].reason(desk) == "why_no_plot"
