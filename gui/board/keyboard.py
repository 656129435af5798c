"""What the keys do on the board: walk, choose, find a number, move an application, open passport and menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from gui.widgets.physical import typed

if TYPE_CHECKING:
    from gui.board.view import BoardView

Key, Held = Qt.Key, Qt.KeyboardModifier
WALK: dict[int, tuple[int, int]] = {
    Key.Key_Up: (0, -1),
    Key.Key_Down: (0, 1),
    Key.Key_Left: (-1, 0),
    Key.Key_Right: (1, 0),
}
FORGET_MS = 1500
"""After so long a pause a typed number begins anew."""


class Keyboard:
    """The keys of one view; ``digits`` is the number that is being typed."""

    def __init__(self, view: "BoardView") -> None:
        self._view = view
        self._anchor = ""
        self.digits = ""
        self._clock = QTimer(view, singleShot=True, interval=FORGET_MS)
        self._clock.timeout.connect(self._forget)

    def press(self, event: QKeyEvent) -> bool:
        """Do what the key means; False where it means nothing here."""
        key, held = event.key(), event.modifiers() & ~Held.KeypadModifier
        if key == Key.Key_Escape:
            return self._escape()
        if held in (Held.NoModifier, Held.ShiftModifier) and self._walk(key, extend=held == Held.ShiftModifier):
            return True
        if held == Held.ControlModifier:
            return self._with_control(key)
        if held == Held.NoModifier and key == Key.Key_Space:
            if self._view.current:
                self.toggle(self._view.current)
            return True
        if held == Held.NoModifier and key in (Key.Key_Return, Key.Key_Enter):
            if self._view.current:
                self._view.opened.emit(self._view.current)
            return True
        if key == Key.Key_Menu or (key == Key.Key_F10 and held == Held.ShiftModifier):
            self.menu()
            return True
        return held == Held.NoModifier and self._find(key, typed(event))

    def choose(self, plot_id: str, *, reveal: bool = True) -> None:
        """This plot alone."""
        self._anchor = plot_id
        self._view.pick((plot_id,), plot_id, reveal=reveal)

    def toggle(self, plot_id: str) -> None:
        """Take the plot into the choice, or out of it."""
        self._anchor = plot_id
        now = self._view.selection
        ids = tuple(one for one in now if one != plot_id) if plot_id in now else (*now, plot_id)
        self._view.pick(ids, plot_id, reveal=True)

    def extend_to(self, plot_id: str) -> None:
        """All cards of the column from where the choice began to this plot."""
        model = self._view.model
        first, last = model.place_of(self._anchor or self._view.current), model.place_of(plot_id)
        if first is None or last is None or first[0] != last[0]:
            self.choose(plot_id)
            return
        low, high = sorted((first[1], last[1]))
        ids = [model.columns[last[0]].plot_at(row) for row in range(low, high + 1)]
        self._view.pick(ids if last[1] >= first[1] else reversed(ids), plot_id, reveal=True)

    def menu(self) -> None:
        """The menu of the card that the keys are on."""
        view = self._view
        rect = view.rect_of(view.current)
        if rect is not None:
            if view.current not in view.selection:
                self.choose(view.current)
            view.menu_wanted.emit(view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(12, -12)))

    def _walk(self, key: int, *, extend: bool) -> bool:
        view = self._view
        goal = self._goal(key)
        if goal is None:
            return key in WALK or key in (Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown)
        if extend:
            self.extend_to(goal)
        else:
            self.choose(goal)
        view.hint()
        return True

    def _goal(self, key: int) -> str | None:
        """The plot to which a key leads from the one that the keys are on."""
        view, columns = self._view, self._view.model.columns
        known = key in WALK or key in (Key.Key_Home, Key.Key_End, Key.Key_PageUp, Key.Key_PageDown)
        here = view.model.place_of(view.current)
        if not known:
            return None
        if here is None:
            first = next((column for column in columns if len(column)), None)
            return None if first is None else first.plot_at(0)
        place, row = here
        last = len(columns[place]) - 1
        if key in (Key.Key_Left, Key.Key_Right):
            return self._beside(place, row, WALK[key][0])
        page = max(1, view.window_height // view.step)
        rows = {
            Key.Key_Up: row - 1, Key.Key_Down: row + 1, Key.Key_Home: 0, Key.Key_End: last,
            Key.Key_PageUp: row - page, Key.Key_PageDown: row + page,
        }  # fmt: skip
        return columns[place].plot_at(max(0, min(rows[key], last)))

    def _beside(self, place: int, row: int, way: int) -> str | None:
        """The card at the same height in the next column that has one."""
        view, columns = self._view, self._view.model.columns
        height = view.card_rect(place, row).top()
        place += way
        while 0 <= place < len(columns) and not len(columns[place]):
            place += way
        if not 0 <= place < len(columns):
            return None
        there = (height - view.card_rect(place, 0).top() + view.step // 2) // view.step
        return columns[place].plot_at(max(0, min(there, len(columns[place]) - 1)))

    def _with_control(self, key: int) -> bool:
        view = self._view
        if key in (Key.Key_Up, Key.Key_Down):
            goal = self._goal(key)
            if goal is not None:
                view.set_current(goal)
            return True
        if key not in (Key.Key_Left, Key.Key_Right):
            return False
        found, rect = view.model.place_of(view.current), view.rect_of(view.current)
        if found is None or rect is None:
            return True
        if not view.can_write:
            view.hint()
            return True
        place = found[0] + WALK[key][0]
        if 0 <= place < len(view.model.columns):
            view.reveal(view.current)
            rect = view.rect_of(view.current) or rect
            ids = tuple(one for one in view.selection if (view.model.place_of(one) or (-1,))[0] == found[0])
            ids = ids if view.current in ids else (view.current,)
            target = view.model.columns[place].key
            view.moved.emit(ids, target, view.viewport().mapToGlobal(rect.bottomLeft() + QPoint(0, 4)))
        return True

    def _escape(self) -> bool:
        view = self._view
        if view.hand.drag is not None:
            view.hand.drop()
        elif self.digits:
            self._forget()
        else:
            view.pick((), view.current)
        return True

    def _find(self, key: int, text: str) -> bool:
        view = self._view
        if key == Key.Key_Backspace and self.digits:
            self.digits = self.digits[:-1]
        elif len(text) == 1 and text in "0123456789":
            self.digits += text
        else:
            return False
        self._clock.start()
        if not self.digits:
            self._forget()
            return True
        found = view.model.find(self.digits, view.model.place_of(view.current) or (0, 0))
        if found is None:
            view.hinted.emit("hint_board_not_found", {"digits": self.digits})
        else:
            self.choose(found)
            view.hinted.emit("hint_board_found", {"digits": self.digits})
        return True

    def _forget(self) -> None:
        self._clock.stop()
        self.digits = ""
        self._view.hint()
