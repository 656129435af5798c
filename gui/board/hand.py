"""What the mouse does on the board: chooses, drags cards, scrolls columns by their thumb."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.board import layout
from gui.board.painting import stop_cells

if TYPE_CHECKING:
    from gui.board.view import BoardView

EDGE, PACE = 36, 14
"""Pixels from the edge at which a drag scrolls the board, and how far it does each time."""


@dataclass(frozen=True, slots=True)
class Drag:
    """Cards in the hand: which plots, the one that is seen, where it is held, and what a drop would do now."""

    ids: tuple[str, ...]
    held: str
    grip: QPoint
    size: QSize
    spot: QPoint
    target: str | None = None
    words: str = ""
    allowed: bool = False


class Hand:
    """The state of the mouse over one view; ``over`` is the plot under it, ``thumb`` the column whose thumb is."""

    def __init__(self, view: "BoardView") -> None:
        self._view = view
        self.drag: Drag | None = None
        self.over = ""
        self.thumb: int | None = None
        self._pressed: QPoint | None = None
        self._held = ""
        self._alone = False
        self._pulling: tuple[int, int, int] | None = None
        self._tide = QTimer(view, interval=30)
        self._tide.timeout.connect(self._flow)

    def press(self, event: QMouseEvent) -> None:
        """Choose the card, or take the thumb."""
        view, spot = self._view, event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = self._thumb_at(spot)
        if place is not None:
            key = view.model.columns[place].key
            self._pulling = (place, spot.y(), view.offsets.get(key, 0))
            return
        plot_id = view.plot_at(spot)
        self._pressed, self._held, self._alone = spot, plot_id or "", False
        if plot_id is None:
            view.pick((), view.current)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            view.keyboard.toggle(plot_id)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            view.keyboard.extend_to(plot_id)
        elif plot_id in view.selection:
            self._alone = True  # several may be meant: a click alone leaves this one only
            view.set_current(plot_id, reveal=False)
        else:
            view.keyboard.choose(plot_id, reveal=False)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; else show what lies under the pointer."""
        view, spot = self._view, event.position().toPoint()
        if self._pulling is not None:
            self._pull(spot)
        elif self.drag is not None:
            self._carry(spot)
        elif self._pressed is not None and self._held and event.buttons() & Qt.MouseButton.LeftButton:
            far = (spot - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and view.can_write:
                self._lift(spot)
        else:
            self._hover(spot)

    def release(self, event: QMouseEvent) -> None:
        """Drop what is held; a click on one of several leaves it alone."""
        view, drag = self._view, self.drag
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if drag is not None:
            self._carry(event.position().toPoint())
            drag = self.drag or drag
            self.drop()
            if drag.target is None or not drag.allowed:
                view.dropped.emit()
            else:
                view.moved.emit(drag.ids, drag.target, view.viewport().mapToGlobal(drag.spot))
        elif self._alone and self._held:
            view.keyboard.choose(self._held, reveal=False)
        self._pressed, self._pulling, self._alone = None, None, False

    def drop(self) -> None:
        """Nothing is held any more; the card is where it was."""
        self._tide.stop()
        self.drag, self._pressed, self._pulling = None, None, None
        self._view.viewport().unsetCursor()
        self._view.viewport().update()
        self._view.hint()

    def leave(self) -> None:
        """The pointer is gone."""
        self.over, self.thumb = "", None
        self._view.viewport().update()

    def _lift(self, spot: QPoint) -> None:
        view = self._view
        rect = view.rect_of(self._held)
        if rect is None or self._pressed is None:
            return
        found = view.model.place_of(self._held)
        column = view.model.columns[found[0]] if found is not None else None
        beside = [one for one in view.selection if self._column_of(one) == (column.key if column else None)]
        ids = tuple(beside) if self._held in beside else (self._held,)
        self.drag = Drag(ids, self._held, self._pressed - rect.topLeft(), rect.size(), spot)
        view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._tide.start()
        self._carry(spot)

    def _column_of(self, plot_id: str) -> str | None:
        found = self._view.model.place_of(plot_id)
        return None if found is None else self._view.model.columns[found[0]].key

    def _carry(self, spot: QPoint) -> None:
        view, drag = self._view, self.drag
        if drag is None:
            return
        target = self._target(spot)
        if target != drag.target:
            words, allowed = view.explain(drag.ids, target) if target is not None else ("", False)
            drag = replace(drag, target=target, words=words, allowed=allowed)
            view.hinted.emit("hint_board_drag" if words else "hint_board_carry", {"what": words})
        self.drag = replace(drag, spot=spot)
        view.viewport().update()

    def _target(self, spot: QPoint) -> str | None:
        view = self._view
        if not view.viewport().rect().contains(spot):
            return None
        if view.strip_rect().contains(spot):
            return next((move for move, cell in stop_cells(view.strip_rect()).items() if cell.contains(spot)), None)
        place = view.lane_at(spot)
        return None if place is None else view.model.columns[place].key

    def _flow(self) -> None:
        """Near an edge the board moves under the card."""
        view, drag = self._view, self.drag
        if drag is None:
            return
        bar, width, spot = view.horizontalScrollBar(), view.viewport().width(), drag.spot
        before = bar.value()
        if spot.x() < EDGE:
            bar.setValue(before - PACE)
        elif spot.x() > width - EDGE:
            bar.setValue(before + PACE)
        if bar.value() != before:
            self._carry(spot)

    def _hover(self, spot: QPoint) -> None:
        view = self._view
        over, thumb = view.plot_at(spot) or "", self._thumb_at(spot)
        if (over, thumb) != (self.over, self.thumb):
            self.over, self.thumb = over, thumb
            view.viewport().setCursor(
                Qt.CursorShape.OpenHandCursor if over and view.can_write else Qt.CursorShape.ArrowCursor
            )
            view.viewport().update()

    def _thumb_at(self, spot: QPoint) -> int | None:
        view = self._view
        place = view.lane_at(spot)
        if place is None:
            return None
        thumb = view.thumb_rect(place)
        return place if thumb is not None and thumb.adjusted(-3, 0, 4, 0).contains(spot) else None

    def _pull(self, spot: QPoint) -> None:
        if self._pulling is None:
            return
        view, (place, start, offset) = self._view, self._pulling
        column = view.model.columns[place]
        thumb = layout.thumb(0, view.window_height, view.step, len(column))
        if thumb is None:
            return
        whole = len(column) * view.step - layout.GAP - view.window_height
        by = (spot.y() - start) * whole // max(1, view.window_height - thumb[1])
        view.scroll_column(place, offset + by - view.offsets.get(column.key, 0))
