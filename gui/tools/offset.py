"""Pull a side of a plot in parallel: press and pull, click and click, or type the metres."""

from typing import ClassVar

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, parts
from gis.errors import TelimError
from gis.offset import away, offset_side
from gui.tools.aiming import Aim, aim_at
from gui.tools.along import area_change, change_lines, rings
from gui.tools.changed_to import side_pulled
from gui.tools.changing import ChangingTool
from gui.tools.corner_places import side_at, stands
from gui.tools.going_along import Around, following
from gui.tools.tool import DRAG_PIXELS, Choice, Hint, Host, Key, Label, Line, Mark, Menu, Point, Pointer, Preview
from gui.tools.typing_in import Kind, Typing

CENTIMETRE = 2
"""Decimals of a distance that is pulled in the open: what is read is what is done."""


class OffsetTool(ChangingTool):
    """The side under the pointer is shown; pressed it follows the pointer."""

    id: ClassVar[str] = "offset"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.side: CornerRef | None = None
        """The side in the hand, by the corner where it begins."""
        self._pressed: Pointer | None = None

    def typed_order(self) -> tuple[Kind, ...]:
        """Metres, outwards when positive."""
        return ("pull",)

    def allowed(self) -> tuple[Kind, ...]:
        return self.typed_order()

    @property
    def points(self) -> tuple[Point, ...]:
        """Where the side in the hand begins."""
        shape = self._shape
        return () if self.side is None or shape is None else (_ends(shape, self.side)[0],)

    @property
    def _shape(self) -> BaseGeometry | None:
        shape = next(iter(self.shapes.values()), None)
        if shape is not None and self.side is not None and not stands(shape, self.side):
            self.side = None
        return shape

    def clear(self) -> None:
        """Begin anew."""
        self.side, self._pressed = None, None
        super().clear()

    # the pointer

    @property
    def hovered(self) -> CornerRef | None:
        """The side under the pointer."""
        shape = self._shape
        if shape is None or self.pointer is None:
            return None
        found = side_at(shape, self.pointer.at, self.host.reach())
        return found[0] if found else None

    def take_aim(self) -> None:
        self.aim = None
        if self.pointer is not None and self.side is not None:
            self.aim = aim_at(self.host, self.pointer, None, Typing(), None, self.ids)

    def put(self, pointer: Pointer) -> None:
        """Take the side there, or let the one in the hand go here; beside all sides, take the plot there."""
        if self.side is not None:
            self.finish()
        elif (found := self.hovered) is not None:
            self.side, self._pressed = found, pointer
        else:
            self.pick(pointer)

    def release(self, pointer: Pointer) -> None:
        """The end of a pull does it; a click carries the side to the next one."""
        start, self._pressed = self._pressed, None
        if start is None or pointer.button != "left" or self.side is None:
            return
        if max(abs(pointer.x - start.x), abs(pointer.y - start.y)) > DRAG_PIXELS:
            self.pointer = pointer
            self.finish()
        self.refresh()

    # what is done

    def add(self, aim: Aim) -> None:
        """A click is a side, no corner."""

    def distance(self, typing: Typing) -> float | None:
        """Metres that the side goes, as typed or as the pointer is away from it."""
        if typing.pull is not None:
            return typing.pull
        shape = self._shape
        if self.aim is None or shape is None or self.side is None:
            return None
        gone = away(shape, self.side, self.aim.at)
        return round(gone, CENTIMETRE) if self.aim.how == "clicked" else gone

    def finish(self) -> bool:
        """Pull the side to where it is now."""
        if self.typing.empty:
            self.take_aim()
        return self._pull(self.typing.live())

    def _take_typed(self, settled: Typing) -> None:
        self._pull(settled)

    def _pull(self, typing: Typing) -> bool:
        shape, side, gone = self._shape, self.side, self.distance(typing)
        if shape is None or side is None or not gone:
            self.clear()
            return False
        try:
            made = offset_side(shape, side, gone)
        except TelimError as error:
            self.refuse(error)
            return False
        make = side_pulled(self.ids[0], self.host.frame().crs, shape, side, gone, self.detached)
        self.commit(make, {self.ids[0]: made})
        return True

    def undo(self) -> bool:
        """Put the side back."""
        if not self.begun:
            return False
        self.clear()
        self.refresh()
        return True

    def redo(self) -> bool:
        return False

    def _type(self, key: Key) -> bool:
        """A typed value is about the side under the pointer."""
        if self.ids and self.side is None and self._about_typing(key):
            self.side = self.hovered
            if self.side is None:
                self.host.tell("offset_needs_side")
                return True
        return super()._type(key)

    def _about_typing(self, key: Key) -> bool:
        typing = self.typing.key(key)
        return typing is not None and typing.kind == "pull"

    # what is seen

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """Move over a side and with one in the hand."""
        return "move" if self.side is not None or self.hovered is not None else "arrow"

    def menu(self) -> Menu:
        return (Choice("menu_clear", self.step_out) if self.begun else Choice("menu_stop", self.host.leave),)

    def hint(self) -> Hint:
        if self.typing.kind:
            return self.named("typing")
        return self.named("0") if self.side is None else self.named("1", len(self._seen()[1]))

    def _seen(self) -> tuple[BaseGeometry | None, Around]:
        """The shape with the side pulled, and the neighbours that go along."""
        shape, gone = self._shape, self.distance(self.typing.live())
        if shape is None or self.side is None or not gone:
            return None, {}
        try:
            made = offset_side(shape, self.side, gone)
            return made, {} if self.detached else following(self.host, self.ids[0], shape, made)
        except TelimError:
            return None, {}

    def preview(self) -> Preview:
        shape = self._shape
        if shape is None:
            return Preview(spotlight=None)
        made, along = self._seen()
        typed = self.typing.shown()
        if made is not None:
            lines = change_lines([shape], [made], along.values())
            labels = (*self._said(shape, made), *self.host.remarks(self.ids[0], made, True, along))
            return Preview(lines, (), labels, self.snap_mark(), typed, self.ids[0])
        shown = self.side or self.hovered
        ends = _ends(shape, shown) if shown else ()
        side = (Line(ends, "bad" if self.side and self.distance(self.typing.live()) else "sketch"),) if ends else ()
        outline = (Line(ring, "ghost", True) for ring in rings(shape))
        marks = tuple(Mark(e, n, "chosen") for e, n in ends)
        return Preview((*outline, *side), marks, (), self.snap_mark(), typed, self.ids[0])

    def _said(self, shape: BaseGeometry, made: BaseGeometry) -> tuple[Label, ...]:
        gone = self.distance(self.typing.live()) or 0.0
        assert self.side is not None
        (e, n), (to_e, to_n) = _ends(made, self.side)
        sign = "−" if gone < 0 else "+"
        pulled = Label(
            (e + to_e) / 2, (n + to_n) / 2, "label_total_pull", {"length": sign + self.host.number(abs(gone), 2)}
        )
        return (pulled, *area_change(self.host, [shape], [made]))


def _ends(shape: BaseGeometry, side: CornerRef) -> tuple[Point, Point]:
    """Both ends of the side that begins at that corner."""
    ring = parts(shape)[side.part][side.ring].tolist()
    a, b = ring[side.index], ring[(side.index + 1) % len(ring)]
    return (a[0], a[1]), (b[0], b[1])
