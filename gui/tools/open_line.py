"""An open line of clicked corners that is kept nowhere: what measuring and splitting have in common."""

from gis.measure import distance
from gui.tools.aiming import Aim
from gui.tools.clicking import ClickingTool
from gui.tools.tool import Host, Point


class OpenLineTool(ClickingTool):
    """The base of such tools: corners are added, taken back and put back; nothing of it is on disk."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._points: tuple[Point, ...] = ()
        self._taken: list[Point] = []

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners so far."""
        return self._points

    def clear(self) -> None:
        """Begin anew."""
        self._points, self._taken = (), []
        self.aim = None
        self.forget()

    def add(self, aim: Aim) -> None:
        """One corner more; the same place twice is one."""
        if self._points and distance(self._points[-1], aim.at) == 0.0:
            return
        self._points = (*self._points, aim.at)
        self._taken.clear()
        self.forget()
        self.refresh()

    def undo(self) -> bool:
        """Take the last corner back."""
        if not self._points:
            return False
        self._taken.append(self._points[-1])
        self._points = self._points[:-1]
        self.refresh()
        return True

    def redo(self) -> bool:
        """Put it back."""
        if not self._taken:
            return False
        self._points = (*self._points, self._taken.pop())
        self.refresh()
        return True
