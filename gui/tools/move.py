"""Move the chosen plots: base point and target by clicks, by dragging, by typed values; arrows push them a little."""

from dataclasses import replace
from typing import ClassVar

import shapely

from gis.measure import distance
from gis.transform import Place, moving
from gui.tools.aiming import Aim, Guide, right_angle
from gui.tools.labelling import side_label
from gui.tools.tool import DRAG_PIXELS, Host, Key, Label, Point, Pointer
from gui.tools.transforming import TransformingTool
from gui.tools.typing_in import Typing

NUDGE = 0.1
"""Metres of an arrow key; ten times with Shift."""
ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, 1), "Down": (0, -1)}
FAR = 100_000.0
"""Metres: two typed numbers below are how far it goes, others are a place."""


class MoveTool(TransformingTool):
    """Two clicks, or one drag, or a value."""

    id: ClassVar[str] = "move"
    steps: ClassVar[int] = 2
    edit: ClassVar[str] = "move_plots"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._pressed: Pointer | None = None
        self._nudged: Point | None = None

    @property
    def begun(self) -> bool:
        """Also while an arrow is held."""
        return super().begun or self._nudged is not None

    def clear(self) -> None:
        """Begin anew."""
        self._pressed, self._nudged = None, None
        super().clear()

    # where it goes

    @property
    def _start(self) -> Point:
        """The base point, else a corner of the plots."""
        if self.points:
            return self.points[0]
        e, n = shapely.get_coordinates(next(iter(self.shapes.values())))[0].tolist()
        return e, n

    def held_line(self) -> Guide | None:
        """Along the grid, with Shift or F8."""
        held = self.square or (self.pointer is not None and self.pointer.shift)
        return right_angle(self.points, self.pointer.at) if held and self.pointer else self.guide

    def aim_values(self) -> Typing:
        """Everything that is typed; small numbers are how far."""
        return _meant(self.typing.live()) if self.points else self.typing.live()

    def clicked(self, aim: Aim) -> Place | None:
        return moving(self._start, aim.at)

    def typed(self, typing: Typing) -> Place | None:
        if not self.ids:
            return None
        if self._nudged is not None:
            return self._pushed(self._nudged)
        meant, start = _meant(typing), self._start
        if not self.points and meant.length is None and not meant.relative:
            return None
        end = meant.point(start)
        return moving(start, end) if end else None

    def _pushed(self, by: Point) -> Place:
        start = self._start
        return moving(start, (start[0] + by[0], start[1] + by[1]))

    # dragging

    def put(self, pointer: Pointer) -> None:
        first = not self.points
        super().put(pointer)
        self._pressed = pointer if first and self.points else None

    def release(self, pointer: Pointer) -> None:
        """The end of a drag is the target; a click waits for the next one."""
        start, self._pressed = self._pressed, None
        if start is None or pointer.button != "left" or not self.last:
            return
        if max(abs(pointer.x - start.x), abs(pointer.y - start.y)) > 2 * DRAG_PIXELS:
            self.pointer = pointer
            self.put(pointer)

    # arrows

    def key(self, key: Key) -> bool:
        held = key.ctrl or key.alt
        if key.name in ARROWS and self.ids and not (held or self.points or self.typing.kind):
            step, (right, up) = NUDGE * (10 if key.shift else 1), ARROWS[key.name]
            e, n = self._nudged or (0.0, 0.0)
            self._nudged = round(e + right * step, 3), round(n + up * step, 3)
            self.host.redraw()
            return True
        if self._nudged is not None and key.name != "Escape":
            self._push()
        return super().key(key)

    def key_up(self, key: Key) -> None:
        if key.name in ARROWS:
            self._push()

    def _push(self) -> None:
        """Write how far the arrows went."""
        by, self._nudged = self._nudged, None
        if by is not None and by != (0.0, 0.0):
            self.do(self._pushed(by))

    def press(self, pointer: Pointer) -> None:
        self._push()
        super().press(pointer)

    # what is seen

    def said(self, place: Place) -> tuple[Label, ...]:
        start = self._start
        e, n = place(shapely.get_coordinates(shapely.Point(start)))[0].tolist()
        facts = {
            "north": _signed(self.host, n - start[1]),
            "east": _signed(self.host, e - start[0]),
            "length": self.host.number(distance(start, (e, n)), 2),
        }
        arm = (side_label(self.host, start, (e, n), "label_side"),) if self.points and (e, n) != start else ()
        return (Label(e, n, "label_total_shift", facts), *arm)


def _meant(typing: Typing) -> Typing:
    """Two typed numbers that are no place of the region are how far it goes."""
    if typing.x is None or typing.y is None:
        return typing
    return replace(typing, relative=typing.relative or max(abs(typing.x), abs(typing.y)) < FAR)


def _signed(host: Host, metres: float) -> str:
    return ("−" if round(metres, 2) < 0 else "+") + host.number(abs(metres), 2)
