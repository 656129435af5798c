"""Measure on the map: length and azimuth of each side, the whole length, and the area from three points on."""

from itertools import pairwise
from typing import ClassVar

from gis.measure import distance
from gui.tools.aiming import snap_lines
from gui.tools.labelling import area_label, side_label
from gui.tools.open_line import OpenLineTool
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Host, Label, Line, Mark, Point, Pointer, Preview


class MeasureTool(OpenLineTool):
    """Clicks make a line; nothing of it gets into the register."""

    id: ClassVar[str] = "measure"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._finished = False

    def deactivate(self) -> None:
        self.clear()
        self.pointer = None

    def clear(self) -> None:
        """Begin anew."""
        self._finished = False
        super().clear()

    def press(self, pointer: Pointer) -> None:
        self.pointer = pointer
        if self.host.now() < self.quiet_until:
            return
        if pointer.button == "right":
            self._ask()
        elif pointer.button == "left":
            if self._finished:
                self.clear()
            self.take_aim()
            if self.at_start():
                self._points = (*self._points, self._points[0])
                self.finish()
            elif self.aim:
                self.add(self.aim)

    def _ask(self) -> None:
        if self._points:
            finish = Choice("menu_finish_measuring", self.finish)
            self.host.ask(
                (finish, Choice("menu_take_back", self.undo), *self.guides(), Choice("menu_clear", self.step_out))
            )
        else:
            self.host.ask((Choice("menu_stop", self.host.leave),))

    def double(self, pointer: Pointer) -> None:
        if pointer.button == "left" and self.finish():
            self.quiet_until = self.host.now() + DOUBLE_SECONDS

    def finish(self) -> bool:
        """Let the figures stand; the next click begins anew."""
        if len(self._points) < 2 or self._finished:
            return False
        self._finished = True
        self.forget()
        self.refresh()
        return True

    def take_aim(self) -> None:
        super().take_aim()
        if self._finished:
            self.aim = None

    def undo(self) -> bool:
        """Take the end of the measuring back, then the last point."""
        if not self._finished:
            return super().undo()
        self._finished = False
        self.refresh()
        return True

    def step_out(self) -> None:
        """Escape: clear what is measured, then leave."""
        if self._points:
            self.clear()
            self.refresh()
        else:
            self.host.leave()

    def hint(self) -> Hint:
        if self._finished:
            return Hint("hint_measure_done")
        if self.typing.kind:
            return Hint(f"hint_typing_{self.typing.kind}")
        return Hint("hint_measure_next" if self._points else "hint_measure_first")

    def preview(self) -> Preview:
        moving = (self.aim.at,) if self.aim and self._points and not self.at_start() else ()
        closing = self._points[:1] if self.at_start() else ()
        line = (*self._points, *moving, *closing)
        if not line:
            return Preview(snap=self.snap_mark(), typed=self.typing.shown())
        sides = [side_label(self.host, a, b, "label_side") for a, b in pairwise(line)]
        closed = len(line) > 3 and line[-1] == line[0]
        ring = line[:-1] if closed else line
        lines = [
            Line(ring, "measure", closed),
            *([] if closed or len(line) < 3 else [Line((line[-1], line[0]), "guide")]),
            *snap_lines(self.aim.catch if self.aim else None),
        ]
        marks = tuple(Mark(e, n) for e, n in self._points)
        labels = (*sides, *self._total(line), *area_label(self.host, ring))
        return Preview(tuple(lines), marks, labels, self.snap_mark(), self.typing.shown())

    def _total(self, line: tuple[Point, ...]) -> tuple[Label, ...]:
        if len(line) < 3:
            return ()
        total = sum(distance(a, b) for a, b in pairwise(line))
        return (Label(*line[-1], "label_total", {"length": self.host.number(total, 2)}),)
