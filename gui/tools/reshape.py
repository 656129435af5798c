"""Change a boundary along a drawn line: an open line from boundary to boundary replaces what lies between."""

from itertools import pairwise
from typing import ClassVar

import numpy as np
from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gis.reshape import reshape
from gis.split import checked_line, on_outline
from gui.tools.aiming import snap_lines
from gui.tools.along import area_change, change_lines, rings
from gui.tools.changed_to import plot_reshaped
from gui.tools.changing import ChangingTool
from gui.tools.going_along import Around, following
from gui.tools.labelling import side_label
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Label, Line, Mark, Menu, Point, Pointer, Preview

REACH = 1.0
"""Metres from the boundary within which the ends of the line are put on it, as for a split."""


class ReshapeTool(ChangingTool):
    """Clicks draw the line; Enter or a double click changes the boundary."""

    id: ClassVar[str] = "reshape"

    def double(self, pointer: Pointer) -> None:
        if pointer.button == "left" and self.finish():
            self.quiet_until = self.host.now() + DOUBLE_SECONDS

    def finish(self) -> bool:
        """Change the boundary; a line that cannot is told why."""
        if not self.ids or not self.points:
            return False
        ((plot_id, shape),) = self.shapes.items()
        try:
            line, made = _reshaped(shape, self.points)
        except TelimError as error:
            self.refuse(error)
            return False
        make = plot_reshaped(plot_id, self.host.frame().crs, shape, line, self.detached)
        self.commit(make, {plot_id: made})
        return True

    def menu(self) -> Menu:
        if not self.points:
            return super().menu()
        few = None if len(self.points) > 1 else "line_too_short"
        return (Choice("menu_reshape_here", self.finish, few), *super().menu())

    # what is seen

    def hint(self) -> Hint:
        if self.ids and self.typing.kind:
            return Hint(f"hint_typing_{self.typing.kind}")
        if len(self.points) < 1:
            return self.named("0")
        return self.named("1", len(self._seen()[2]))

    def _line(self) -> tuple[Point, ...]:
        moving = (self.aim.at,) if self.aim and self.points else ()
        return self.points if moving == self.points[-1:] else (*self.points, *moving)

    def _seen(self) -> tuple[BaseGeometry | None, BaseGeometry | None, Around]:
        """The shape before, the shape that the line makes of it, and the neighbours that go along."""
        shape = next(iter(self.shapes.values()), None)
        if shape is None:
            return None, None, {}
        try:
            made = _reshaped(shape, self._line())[1]
            along = {} if self.detached else following(self.host, self.ids[0], shape, made)
        except TelimError:
            return shape, None, {}
        return shape, made, along

    def preview(self) -> Preview:
        shape, made, along = self._seen()
        if shape is None:
            return Preview(snap=self.snap_mark())
        line = self._line()
        labels: list[Label] = [side_label(self.host, a, b, "label_side") for a, b in pairwise(line)]
        lines = [Line(ring, "sketch" if not line else "ghost", True) for ring in rings(shape)]
        if made is not None:
            lines = list(change_lines([shape], [made], along.values()))
            labels += [*area_change(self.host, [shape], [made]), *self.host.remarks(self.ids[0], made, True, along)]
        lines += [Line(line, "moving")] if len(line) > 1 else []
        lines += snap_lines(self.aim.catch if self.aim else None)
        marks = tuple(Mark(e, n) for e, n in self.points)
        return Preview(tuple(lines), marks, tuple(labels), self.snap_mark(), self.typing.shown(), self.ids[0])


def _reshaped(shape: BaseGeometry, points: tuple[Point, ...]) -> tuple[tuple[Point, ...], BaseGeometry]:
    """The line with its ends on the boundary where they are near it, and the shape along it."""
    path = checked_line(points)
    path[[0, -1]] = on_outline(shape, path[[0, -1]], REACH)
    line = tuple((float(e), float(n)) for e, n in path)
    return line, reshape(shape, np.array(line))
