"""Select plots: click, Shift adds, Ctrl toggles; a box takes what it meets, with Ctrl what lies wholly inside."""

from collections.abc import Callable
from typing import ClassVar, Literal

from gui.tools.tool import DRAG_PIXELS, DRAG_SECONDS, Choice, Hint, Host, Key, Line, Pointer, Preview, Tool


class SelectTool(Tool):
    """The tool of the idle map."""

    id: ClassVar[str] = "select"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._from: Pointer | None = None
        self._since = 0.0
        self._to: Pointer | None = None
        """Where the box ends; None while a press is still a click."""

    def deactivate(self) -> None:
        self._from, self._to = None, None

    def press(self, pointer: Pointer) -> None:
        self._to = None
        self._from = pointer if pointer.button == "left" else None
        self._since = self.host.now()
        if pointer.button == "right":
            self._ask_about_strips(pointer)

    def move(self, pointer: Pointer) -> None:
        start = self._from
        if start is None:
            return
        away = max(abs(pointer.x - start.x), abs(pointer.y - start.y))
        if self._to or away >= DRAG_PIXELS or (away > 1 and self.host.now() - self._since >= DRAG_SECONDS):
            self._to = pointer
            self.host.redraw()

    def release(self, pointer: Pointer) -> None:
        start, box = self._from, self._to
        self._from, self._to = None, None
        if start is None or pointer.button != "left":
            return
        if box:
            self._take_box(start, pointer)
        else:
            self._take_click(pointer)
        self.host.redraw()

    def _take_click(self, pointer: Pointer) -> None:
        plot_id = self.host.plot_at(pointer.e, pointer.n)
        mode = _mode(pointer)
        if plot_id is not None or mode == "replace":
            self.host.select([plot_id] if plot_id is not None else [], mode)
        strips = [] if plot_id is not None else self.host.strips_at(pointer.e, pointer.n)
        if strips and mode == "replace":
            self.host.propose("strip", strip=strips[0][0])

    def _ask_about_strips(self, pointer: Pointer) -> None:
        """The menu of the right button: the protection strips there, also under a plot."""

        def show(strip: str) -> Callable[[], None]:
            return lambda: self.host.propose("change_strip", strip=strip)

        there = self.host.strips_at(pointer.e, pointer.n)
        if there:
            self.host.ask(tuple(Choice("menu_strip", show(strip), facts={"name": name}) for strip, name in there))

    def _take_box(self, start: Pointer, end: Pointer) -> None:
        (west, east), (south, north) = sorted((start.e, end.e)), sorted((start.n, end.n))
        found = self.host.plots_in((west, south, east, north), end.ctrl)
        self.host.select(found, "add" if end.shift else "replace")

    def key(self, key: Key) -> bool:
        """Escape drops the box, then the selection."""
        if key.name != "Escape" or key.ctrl or key.alt:
            return False
        if self._from:
            self._from, self._to = None, None
        elif self.host.selected():
            self.host.select([], "replace")
        else:
            return False
        self.host.redraw()
        return True

    def hint(self) -> Hint:
        return Hint("hint_select_box" if self._to else "hint_select")

    def preview(self) -> Preview:
        a, b = self._from, self._to
        if a is None or b is None:
            return Preview()
        return Preview((Line(((a.e, a.n), (b.e, a.n), (b.e, b.n), (a.e, b.n)), "box", closed=True),))


def _mode(pointer: Pointer) -> Literal["replace", "add", "toggle"]:
    if pointer.ctrl:
        return "toggle"
    return "add" if pointer.shift else "replace"
