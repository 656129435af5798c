"""Split a plot along a line: a click takes the plot, clicks draw the line, Enter asks what becomes of the pieces."""

from itertools import pairwise
from typing import ClassVar

import shapely
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gis.split import split
from gui.tools.labelling import shape_area_label, side_label
from gui.tools.open_line import OpenLineTool
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Host, Label, Line, Mark, Point, Pointer, Preview

REACH = 1.0
"""Metres from the boundary within which the ends of the line are put on it, as in the dialog."""


class SplitTool(OpenLineTool):
    """Draws the line; nothing is recorded before the clerk has seen the pieces."""

    id: ClassVar[str] = "split"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.plot_id: str | None = None

    def activate(self) -> None:
        selected = self.host.selected()
        self.plot_id = selected[0] if len(selected) == 1 else None
        self.host.redraw()

    def deactivate(self) -> None:
        self.plot_id, self.pointer = None, None
        self.clear()

    @property
    def _shape(self) -> BaseGeometry | None:
        return self.host.plot_shape(self.plot_id) if self.plot_id else None

    def at_start(self) -> bool:
        """A line may come back to its start, but that does not end it."""
        return False

    # the pointer

    def press(self, pointer: Pointer) -> None:
        self.pointer = pointer
        if self.host.now() < self.quiet_until:
            return
        if pointer.button == "right":
            self.host.ask(self._menu())
        elif pointer.button == "left" and self._shape is None:
            self._pick(pointer)
        elif pointer.button == "left":
            self.take_aim()
            if self.aim:
                self.add(self.aim)

    def _pick(self, pointer: Pointer) -> None:
        self.plot_id = self.host.plot_at(pointer.e, pointer.n)
        if self.plot_id:
            self.host.select([self.plot_id], "replace")
        self.refresh()

    def double(self, pointer: Pointer) -> None:
        if pointer.button == "left" and self.finish():
            self.quiet_until = self.host.now() + DOUBLE_SECONDS

    def finish(self) -> bool:
        """Ask what becomes of the pieces; a line that does not divide the plot is told why."""
        shape = self._shape
        if shape is None or self.plot_id is None or not self._points:
            return False
        try:
            split(shape, self._points, REACH)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return False
        self.host.propose("split", plot_id=self.plot_id, line=self._points, done=self._done)
        return True

    def _done(self) -> None:
        self.clear()
        self.plot_id = None
        self.host.leave()

    def step_out(self) -> None:
        """Escape: the line, then the plot, then the tool."""
        if self._points:
            self.clear()
        elif self.plot_id:
            self.plot_id = None
        else:
            self.host.leave()
        self.refresh()

    def _menu(self) -> tuple[Choice, ...]:
        if not self._points:
            return (*self.guides(), Choice("menu_stop", self.host.leave))
        few = None if len(self._points) > 1 else "line_too_short"
        return (
            Choice("menu_split_here", self.finish, few),
            Choice("menu_take_back", self.undo),
            *self.guides(),
            Choice("menu_clear", self.step_out),
        )

    # what is seen

    def hint(self) -> Hint:
        if self._shape is None:
            return Hint("hint_split_pick")
        if self.typing.kind:
            return Hint(f"hint_typing_{self.typing.kind}")
        return Hint("hint_split_line" if self._points else "hint_split_first")

    def preview(self) -> Preview:
        shape = self._shape
        if shape is None:
            return Preview(snap=self.snap_mark())
        moving = (self.aim.at,) if self.aim and self._points else ()
        line = (*self._points, *moving)
        pieces = self._pieces(shape, line)
        lines = [Line(tuple(map(tuple, ring)), "ghost", True) for ring in _outlines(pieces)]
        lines += [Line(line, "sketch" if pieces else "moving")] if len(line) > 1 else []
        labels: list[Label] = [side_label(self.host, a, b, "label_side") for a, b in pairwise(line)]
        for piece in pieces:
            labels += shape_area_label(self.host, piece)
        marks = tuple(Mark(e, n) for e, n in self._points)
        return Preview(tuple(lines), marks, tuple(labels), self.snap_mark(), self.typing.shown(), self.plot_id)

    def _pieces(self, shape: BaseGeometry, line: tuple[Point, ...]) -> list[BaseGeometry]:
        """What the line makes of the plot; nothing while it does not divide it."""
        try:
            return list(split(shape, line, REACH)) if len(line) > 1 else []
        except TelimError:
            return []


def _outlines(pieces: list[BaseGeometry]) -> list[list[list[float]]]:
    rings = [shapely.get_exterior_ring(part) for piece in pieces for part in shapely.get_parts(piece)]
    return [shapely.get_coordinates(ring)[:-1].tolist() for ring in rings]
