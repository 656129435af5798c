"""What moving, rotating and scaling have in common: a base point, clicks or a typed value, and all chosen plots together."""

from typing import ClassVar

import shapely
from shapely.geometry.base import BaseGeometry

from gis.carry import Beside, beside
from gis.errors import TelimError
from gis.transform import Place, transformed
from gui.tools.aiming import Aim, Guide, aim_at, snap_lines
from gui.tools.along import change_lines, near, rings, spoken
from gui.tools.changed_to import plots_moved
from gui.tools.changing import ChangingTool
from gui.tools.tool import Hint, Host, Label, Line, Mark, Preview
from gui.tools.typing_in import Typing

OUTLINES = 400
"""So many chosen plots are drawn at most while they are on their way."""


class TransformingTool(ChangingTool):
    """The base of these tools: a tool says where clicks and typed values would put everything."""

    several: ClassVar[bool] = True
    steps: ClassVar[int] = 3
    """How many clicks it takes; the first one is the base point."""
    edit: ClassVar[str] = ""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._beside: tuple[tuple[BaseGeometry, ...], Beside] = ((), Beside((), ()))

    def clicked(self, aim: Aim) -> Place | None:
        """Where the last click would put everything; None where it says nothing."""
        raise NotImplementedError

    def typed(self, typing: Typing) -> Place | None:
        """Where the typed values put everything by themselves; None where they do not."""
        raise NotImplementedError

    def said(self, place: Place) -> tuple[Label, ...]:
        """The figures of the change."""
        raise NotImplementedError

    @property
    def last(self) -> bool:
        """Whether the next click ends it."""
        return len(self.points) == self.steps - 1

    # aiming

    def take_aim(self) -> None:
        """The own plots are caught until the last click, which looks for where they go."""
        pointer, ids = self.pointer, self.ids if self.last else ()
        self.aim = None
        if pointer is not None and self.ids:
            guide = self.held_line() if self.last else None
            self.aim = aim_at(self.host, pointer, self.base, self.aim_values(), guide, ids, self.points)

    def held_line(self) -> Guide | None:
        """The line that the last click is held to."""
        return None

    def aim_values(self) -> Typing:
        """What of the typed values says where the pointer's place is."""
        return self.typing.live() if not self.points else Typing()

    def place(self) -> Place | None:
        """Where pointer and typed values would put everything now."""
        try:
            typed = self.typed(self.typing.live())
            return typed or (self.clicked(self.aim) if self.last and self.aim else None)
        except TelimError:
            return None

    # what is done

    def add(self, aim: Aim) -> None:
        """One click more; the last one does it."""
        if not self.last:
            super().add(aim)
            return
        try:
            place = self.clicked(aim)
            if place is not None:
                self.do(place)
        except TelimError as error:
            self.refuse(error)

    def finish(self) -> bool:
        """Enter without a value: as a click where the pointer is."""
        if self.aim is None:
            return False
        self.add(self.aim)
        return True

    def _take_typed(self, settled: Typing) -> None:
        try:
            place = self.typed(settled)
        except TelimError as error:
            self.refuse(error)
            return
        if place is None:
            super()._take_typed(settled)
        else:
            self.do(place)

    def do(self, place: Place) -> None:
        """One edit; a change that changes nothing is none."""
        before = self.shapes
        try:
            after = {one: transformed(shape, place) for one, shape in before.items()}
        except TelimError as error:
            self.refuse(error)
            return
        if all(shape.equals_exact(before[one], 0.0) for one, shape in after.items()):
            self.clear()
            return
        make = plots_moved(before, self.host.frame().crs, place, self.edit, self.detached)
        self.commit(make, after)

    # what is seen

    def beside(self) -> Beside:
        """The neighbours that go along."""
        shapes = tuple(self.shapes.values())
        if self.detached or not shapes:
            return Beside((), ())
        known = self._beside[0]
        if len(known) != len(shapes) or any(a is not b for a, b in zip(known, shapes, strict=True)):
            self._beside = shapes, beside(shapes, near(self.host, shapes, self.ids))
        return self._beside[1]

    def hint(self) -> Hint:
        if self.typing.kind:
            return self.named("typing")
        return self.named(str(len(self.points)), len(self.beside().shapes) if self.last else 0)

    def preview(self) -> Preview:
        before, place = self.shapes, self.place()
        spotlight = self.ids[0] if len(before) == 1 else None
        base = tuple(Mark(e, n, "chosen") for e, n in self.points[:1])
        if place is None:
            lines = [Line(ring, "sketch", True) for shape in list(before.values())[:OUTLINES] for ring in rings(shape)]
            lines += self._arms()
            return Preview(tuple(lines), base, (), self.snap_mark(), self.typing.shown(), spotlight)
        drawn = dict(list(before.items())[:OUTLINES])
        made = {one: shapely.transform(shape, place) for one, shape in drawn.items()}
        labels = (*self.said(place), *spoken(self.host, made, self.detached))
        lines = [*change_lines(drawn.values(), made.values(), *self.beside().placed(place)), *self._arms()]
        return Preview(tuple(lines), base, labels, self.snap_mark(), self.typing.shown(), spotlight)

    def _arms(self) -> list[Line]:
        """From the base point to the clicked points and the pointer."""
        if not self.points:
            return []
        ends = [*self.points[1:], *([self.aim.at] if self.aim else [])]
        arms = [Line((self.points[0], end), "guide") for end in ends]
        return [*arms, *snap_lines(self.aim.catch if self.aim else None)]
