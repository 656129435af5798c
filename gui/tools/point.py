"""Point at one plot of the map, for whoever asked for it; Escape leaves everything as it is."""

from collections.abc import Callable
from typing import ClassVar

from gui.tools.tool import Hint, Host, Key, Pointer, Tool


class PointTool(Tool):
    """``ask`` says which sentence stands in the status line and who gets the plot."""

    id: ClassVar[str] = "point"
    cursor = "cross"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._code = "hint_none"
        self._then: Callable[[str], object] | None = None

    def ask(self, code: str, then: Callable[[str], object]) -> None:
        """Wait for a click on a plot."""
        self._code, self._then = code, then
        self.host.redraw()

    def release(self, pointer: Pointer) -> None:
        plot_id = self.host.plot_at(pointer.e, pointer.n)
        if pointer.button != "left" or plot_id is None or self._then is None:
            return
        then = self._then
        self.host.leave()
        then(plot_id)

    def key(self, key: Key) -> bool:
        if key.name != "Escape":
            return False
        self.host.leave()
        return True

    def deactivate(self) -> None:
        self._then = None

    def hint(self) -> Hint:
        return Hint(self._code)
