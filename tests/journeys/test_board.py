"""The board at the window: an application goes its way by mouse and by keyboard alone, and nothing goes wrong silently."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from data.acts.advance_stage import finish_stage
from data.model import Stage
from data.store.open import open_register
from gui.board.deeds import Bubble
from gui.board.painting import stop_cells
from tests.gui.panels.office import line_of
from tests.journeys.clerk import CTRL, LEFT, NONE, SHIFT, Clerk

Key = Qt.Key


class Board:
    """The board in the hands of a clerk."""

    def __init__(self, clerk: Clerk) -> None:
        self.clerk = clerk
        clerk.window.activateWindow()
        clerk.qtbot.waitUntil(clerk.window.isActiveWindow)
        QTest.mouseClick(clerk.window.rail.buttons["board"], LEFT)
        clerk.wait(lambda: bool(clerk.session.cases_now))
        self.place = clerk.window.middle.page
        self.view, self.model = self.place.view, self.place.model

    def card(self, test: Callable[[Any], bool]) -> str:
        """The first plot on the board whose status passes."""
        for column in self.model.columns:
            for key in column.keys:
                if test(self.clerk.session.statuses[key[2]]):
                    return str(key[2])
        raise AssertionError("no such card")

    def running(self) -> str:
        """A plot in progress with two stages behind it and two before it."""
        return self.card(lambda state: state.status == "in_progress" and 2 <= state.done <= 8)

    def stages(self, plot_id: str) -> list[Stage]:
        case = self.clerk.session.statuses[plot_id].registration_id
        return sorted(self.clerk.register.all(Stage, registration_id=case), key=lambda stage: stage.position)

    def spot(self, plot_id: str) -> QPoint:
        """The middle of its card, scrolled into sight."""
        self.view.reveal(plot_id)
        return self.view.rect_of(plot_id).center()

    def lane(self, key: str) -> QPoint:
        """A spot in that column below its head."""
        place = next(n for n, lane in enumerate(self.view.lanes) if lane.key == key)
        rect = self.view.lane_rect(place).intersected(self.view.viewport().rect())
        assert rect.width() > 10, "out of sight"
        return QPoint(rect.center().x(), self.view.faces.head + 30)

    def neighbour(self, plot_id: str, by: int) -> str:
        """The key of the column so many further on."""
        return str(self.model.columns[self.model.place_of(plot_id)[0] + by].key)

    def carry(self, plot_id: str, goal: QPoint) -> None:
        """Press on the card and move there, still holding it."""
        port = self.view.viewport()
        start = self.spot(plot_id)
        QTest.mousePress(port, LEFT, NONE, start)
        for part in (0.2, 0.6, 1.0):
            QTest.mouseMove(port, start + (goal - start) * part)
            self.view.hand.move(_move(self.view, start + (goal - start) * part))

    def let_go(self, goal: QPoint) -> None:
        QTest.mouseRelease(self.view.viewport(), LEFT, NONE, goal)

    def drag(self, plot_id: str, goal: QPoint) -> None:
        self.carry(plot_id, goal)
        self.let_go(goal)

    @property
    def bubble(self) -> Bubble:
        found = self.place.deeds.bubble
        assert found is not None, "nothing is asked"
        return found

    @property
    def form(self) -> Any:
        return self.bubble.body.itemAt(0).widget()

    def write(self, field: Any, text: str) -> None:
        line = line_of(field)
        line.setFocus()
        line.selectAll()
        line.insert(text) if hasattr(line, "insert") else line.insertPlainText(text)

    def ok(self) -> None:
        QTest.mouseClick(self.form.ok, LEFT)
        self.clerk.wait()

    def press(self, key: Qt.Key, held: Any = NONE) -> None:
        QTest.keyClick(self.view, key, held)

    def hint(self) -> str:
        return str(self.clerk.window.status.hint.text())


def _move(view: Any, spot: QPoint) -> Any:
    """A move with the left button held, which QTest leaves out."""
    there = QPointF(view.viewport().mapToGlobal(spot))
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), there, Qt.MouseButton.NoButton, LEFT, NONE)


@pytest.fixture
def board(clerk: Clerk) -> Board:
    """The board of the zone that the program begins with."""
    return Board(clerk)


def test_a_card_is_dragged_to_the_next_stage_and_map_passport_and_board_follow(board: Board) -> None:
    clerk, plot_id = board.clerk, board.running()
    here, following = board.neighbour(plot_id, 0), board.neighbour(plot_id, 1)
    done = clerk.session.statuses[plot_id].done
    board.carry(plot_id, board.lane(following))
    assert board.view.hand.drag.allowed
    words = board.view.hand.drag.words
    assert board.model.column(following).kind.name in words
    assert board.model.column(here).kind.name in words
    assert words in board.hint()
    board.let_go(board.lane(following))
    assert clerk.session.statuses[plot_id].done == done, "nothing is written before the answer"
    board.write(board.form.reference, "№ 17")
    board.ok()
    assert clerk.session.statuses[plot_id].stage == following
    assert clerk.session.statuses[plot_id].done == done + 1
    assert board.model.columns[board.model.place_of(plot_id)[0]].key == following
    assert next(one for one in board.stages(plot_id) if one.key == here).reference == "№ 17"
    assert clerk.session.selection == (plot_id,)
    assert clerk.window.passport.data().present.key == following
    assert clerk.said()
    (undo,) = clerk.window.map.messages.buttons
    QTest.mouseClick(undo, LEFT)
    clerk.wait(lambda: clerk.session.statuses[plot_id].stage == here)
    assert board.model.columns[board.model.place_of(plot_id)[0]].key == here


def test_over_several_stages_it_asks_once_and_writes_one_edit(board: Board) -> None:
    clerk, plot_id = board.clerk, board.running()
    far, passed = board.neighbour(plot_id, 2), board.neighbour(plot_id, 1)
    before = len(clerk.register.history())
    board.drag(plot_id, board.lane(far))
    assert set(board.form.skips) == {passed}
    board.form.skips[passed].setChecked(True)
    board.ok()
    assert clerk.session.statuses[plot_id].stage == far
    assert next(one for one in board.stages(plot_id) if one.key == passed).status == "not_required"
    assert len(clerk.register.history()) == before + 1
    clerk.undo()
    assert clerk.session.statuses[plot_id].stage == board.neighbour(plot_id, 0) != far


def test_backwards_asks_for_the_reason_and_keeps_it(board: Board) -> None:
    clerk, plot_id = board.clerk, board.running()
    back = board.neighbour(plot_id, -1)
    if clerk.session.statuses[plot_id].stage != back and board.model.column(back).keys == []:
        board.place._fold(False)
    board.drag(plot_id, board.lane(back))
    board.ok()
    assert clerk.session.statuses[plot_id].stage != back, "without a reason nothing is written"
    assert board.place.deeds.bubble is not None
    board.write(board.form.note, "комиссия қайта қарайды")
    board.ok()
    assert clerk.session.statuses[plot_id].stage == back
    assert clerk.register.history(plot_id)[0].note == "комиссия қайта қарайды"


def test_a_day_that_cannot_be_is_one_sentence_and_what_was_typed_stays(board: Board) -> None:
    clerk, plot_id = board.clerk, board.running()
    here = board.neighbour(plot_id, 0)
    board.drag(plot_id, board.lane(board.neighbour(plot_id, 1)))
    board.write(board.form.note, "ескертпе")
    board.write(board.form.day, "24.11.2026")
    board.ok()
    assert "24.11.2026" in _complaints(board.form)
    board.write(board.form.day, "01.01.2001")
    board.ok()
    clerk.wait(lambda: "01.01.2001" in _complaints(board.form))
    assert board.form.note.shown() == "ескертпе"
    board.bubble.close()
    assert clerk.session.statuses[plot_id].stage == here
    assert board.view.waiting == (frozenset(), "")


def _complaints(form: Any) -> str:
    return " ".join(one.text() for one in form.findChildren(QLabel) if one.property("role") == "complaint")


def test_escape_puts_the_card_back(board: Board) -> None:
    plot_id = board.running()
    board.carry(plot_id, board.lane(board.neighbour(plot_id, 1)))
    board.press(Key.Key_Escape)
    assert board.view.hand.drag is None
    board.let_go(board.spot(plot_id))
    assert board.place.deeds.bubble is None


@pytest.mark.parametrize(("move", "status"), [("suspend", "suspended"), ("return", "returned"), ("refuse", "refused")])
def test_the_strip_at_the_foot_stops_a_stage_with_a_reason(board: Board, move: str, status: str) -> None:
    clerk, plot_id = board.clerk, board.running()
    here = board.neighbour(plot_id, 0)
    board.drag(plot_id, stop_cells(board.view.strip_rect())[move].center())
    board.write(board.form.note, "құжат жетіспейді")
    board.ok()
    assert clerk.session.statuses[plot_id].status == status
    assert board.model.columns[board.model.place_of(plot_id)[0]].key == here


def test_a_stage_that_is_not_required_lets_the_next_one_start(board: Board) -> None:
    plot_id, following = board.running(), None
    following = board.neighbour(plot_id, 1)
    board.drag(plot_id, stop_cells(board.view.strip_rect())["skip"].center())
    board.write(board.form.note, "елді мекеннен тыс")
    board.ok()
    assert board.clerk.session.statuses[plot_id].stage == following


def test_what_somebody_else_has_moved_meanwhile_goes_back_with_a_sentence(board: Board) -> None:
    clerk, plot_id = board.clerk, board.running()
    board.drag(plot_id, board.lane(board.neighbour(plot_id, 1)))
    present = next(stage for stage in board.stages(plot_id) if stage.status == "in_progress")
    other = open_register(clerk.register.address, today=clerk.register.today, user="bolat")
    other.apply(finish_stage(other, other.get(Stage, present.id)))
    other.close()
    board.ok()
    clerk.wait(lambda: clerk.window.map.messages.text != "")
    assert board.place.deeds.bubble is None
    (entry,) = [one for one in clerk.register.history(plot_id) if one.name == "finish_stage"][:1]
    assert entry.who == "bolat"
    clerk.wait(lambda: board.model.columns[board.model.place_of(plot_id)[0]].key != present.key)


def test_an_application_goes_its_way_by_keyboard_alone(board: Board) -> None:
    clerk, view = board.clerk, board.view
    plot_id = board.running()
    number = clerk.session.statuses[plot_id].cadastral_no.rsplit("-", 1)[-1]
    assert clerk.window.focusWidget() is view
    for digit in number:
        board.press(getattr(Key, f"Key_{digit}"))
    assert view.current == plot_id
    assert clerk.session.selection == (plot_id,)
    assert number in board.hint()
    following = board.neighbour(plot_id, 1)
    board.press(Key.Key_Right, CTRL)
    QTest.keyClick(board.form.day.editor.line, Key.Key_Escape)
    assert board.place.deeds.bubble is None, "Esc leaves everything as it is"
    board.press(Key.Key_Right, CTRL)
    QTest.keyClick(board.form.day.editor.line, Key.Key_Return)
    clerk.wait()
    assert clerk.session.statuses[plot_id].stage == following
    assert clerk.window.focusWidget() is view
    board.press(Key.Key_Left, CTRL)
    board.write(board.form.note, "қате")
    QTest.keyClick(board.form.ok, Key.Key_Space)
    clerk.wait()
    assert clerk.session.statuses[plot_id].stage != following
    board.press(Key.Key_Return)
    assert clerk.window.passport.isVisible()
    assert clerk.window.passport.data().plot.id == plot_id


def test_arrows_walk_and_space_and_shift_choose_more(board: Board) -> None:
    view, model = board.view, board.model
    board.press(Key.Key_Escape)
    column = max(model.columns, key=len)
    assert len(column) >= 3
    view.keyboard.choose(column.plot_at(0))
    board.press(Key.Key_Down)
    assert view.current == column.plot_at(1)
    board.press(Key.Key_End)
    assert view.current == column.plot_at(len(column) - 1)
    board.press(Key.Key_Home)
    board.press(Key.Key_Down, SHIFT)
    assert set(board.clerk.session.selection) == {column.plot_at(0), column.plot_at(1)}
    board.press(Key.Key_Down, CTRL)
    assert set(board.clerk.session.selection) == {column.plot_at(0), column.plot_at(1)}
    board.press(Key.Key_Space)
    assert set(board.clerk.session.selection) == {column.plot_at(row) for row in range(3)}
    board.press(Key.Key_Right)
    place = model.place_of(view.current)[0]
    assert place > model.columns.index(column) or place == max(n for n, c in enumerate(model.columns) if len(c))
    assert view.accessibleDescription()


def test_several_cards_of_a_column_go_together_and_one_undo_brings_them_back(board: Board) -> None:
    clerk, model = board.clerk, board.model
    planned = model.column("planned")
    assert len(planned) >= 2
    ids = tuple(planned.plot_at(row) for row in range(2))
    board.view.pick(ids, ids[1])
    board.press(Key.Key_Right, CTRL)
    board.ok()
    assert {clerk.session.statuses[plot_id].status for plot_id in ids} == {"in_progress"}
    clerk.undo()
    assert {clerk.session.statuses[plot_id].status for plot_id in ids} == {"planned"}


def test_the_menu_key_offers_every_move(board: Board) -> None:
    plot_id = board.running()
    board.view.keyboard.choose(plot_id)
    board.press(Key.Key_Menu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [line.text() for line in menu.actions() if line.text()]
    assert len(words) >= 8
    menu.close()
    assert board.place.deeds.bubble is None


def test_what_is_chosen_on_the_map_is_shown_on_its_track(board: Board) -> None:
    session = board.clerk.session
    here = session.statuses[board.running()].zone_id
    other = next(s for s in session.statuses.values() if s.track == "zone" and s.zone_id == here and s.stage)
    session.select([other.id])
    assert board.model.track == "zone"
    assert board.view.current == other.id
    assert board.place.header.tracks.key() == "zone"


def test_zone_box_legend_and_figures_filter_the_board(board: Board) -> None:
    clerk, model = board.clerk, board.model
    zone = clerk.session.place.id
    assert {clerk.session.statuses[key[2]].zone_id for c in model.columns for key in c.keys} == {zone}
    one = len(model)
    clerk.window._go(None)
    assert len(model) > one
    clerk.window.map._filter(frozenset({"suspended"}))
    assert {clerk.session.statuses[key[2]].status for c in model.columns for key in c.keys} == {"suspended"}
    clerk.window.map._filter(None)
    QTest.mouseClick(board.place.header.figures["late"], LEFT)
    assert all(clerk.session.statuses[key[2]].overdue for c in model.columns for key in c.keys)
    assert len(model) == model.counts(model.track).late
    QTest.mouseClick(board.place.header.figures["late"], LEFT)
    assert len(model) > model.counts(model.track).late


def test_an_empty_board_teaches_and_leads_to_the_passport_of_a_plot(board: Board) -> None:
    clerk, place = board.clerk, board.place
    free = next(one for one in clerk.session.statuses.values() if one.status == "free" and one.cadastral_no)
    place.set_filter(replace(place._filter, zone_id="nowhere"))
    assert place.pages.currentWidget() is place.nothing
    QTest.mouseClick(place.nothing.button, LEFT)
    assert clerk.window.middle.page is None
    clerk.session.zoom_to([free.id])
    clerk.wait()
    clerk.qtbot.wait(250)
    middle = shapely.points(clerk.ring(clerk.plot(free.id)))
    inside = shapely.convex_hull(shapely.multipoints(middle)).representative_point()
    clerk.click(inside.x, inside.y)
    assert clerk.session.selection == (free.id,)
    assert clerk.window.passport.pages.currentWidget() is clerk.window.passport.tab_stages


def test_in_a_low_window_messages_float_over_the_board(board: Board) -> None:
    clerk = board.clerk
    clerk.window.resize(911, 512)
    clerk.wait(lambda: not clerk.window.map.isVisible())
    plot_id = board.running()
    board.view.keyboard.choose(plot_id)
    assert not clerk.window.drawer.isVisible()
    board.press(Key.Key_Right, CTRL)
    board.ok()
    assert clerk.window.map.messages.isVisible()
    assert clerk.window.map.messages.parent() is board.place
    board.press(Key.Key_Return)
    assert clerk.window.drawer.isVisible()
    clerk.window.drawer.shut()
    QTest.mouseDClick(board.view.viewport(), LEFT, NONE, board.spot(plot_id))
    assert clerk.window.middle.page is None, "the map is shown where the board had hidden it"


def test_a_double_click_shows_the_plot_on_the_map_below(board: Board) -> None:
    canvas, plot_id = board.clerk.canvas, board.running()
    before = canvas.camera
    spot = board.spot(plot_id)
    QTest.mouseClick(board.view.viewport(), LEFT, NONE, spot)
    QTest.mouseDClick(board.view.viewport(), LEFT, NONE, spot)
    board.clerk.qtbot.waitUntil(lambda: canvas.camera != before)
    assert board.clerk.window.middle.page is board.place
    assert board.clerk.session.selection == (plot_id,)


def test_a_board_open_for_reading_moves_nothing(board: Board) -> None:
    board.view.can_write = False
    plot_id = board.running()
    board.carry(plot_id, board.lane(board.neighbour(plot_id, 0)))
    assert board.view.hand.drag is None
    board.press(Key.Key_Right, CTRL)
    assert board.place.deeds.bubble is None
