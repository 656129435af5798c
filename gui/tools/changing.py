"""What all tools share that change the boundary of chosen plots: taking plots, U for detached, one edit, layers of Escape."""

from collections.abc import Mapping
from typing import Any, ClassVar

from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gui.tools.open_line import OpenLineTool
from gui.tools.tool import Choice, Hint, Host, Key, MakeEdit, Menu, Pointer
from gui.tools.typing_in import Kind

_OPENERS: dict[str, Kind] = {"D": "length", "A": "azimuth", "X": "x", "Y": "y"}


class ChangingTool(OpenLineTool):
    """The base of such tools. Where no plot is chosen, or too many, the first click takes one."""

    several: ClassVar[bool] = False
    """Whether it changes all chosen plots together."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.ids: tuple[str, ...] = ()
        """The plots that are worked on."""
        self.detached = False
        """U: neighbours that share corners stay where they are."""
        self._chosen: tuple[str, ...] = ()
        self._pending: dict[str, BaseGeometry] = {}
        """What was handed over and is not written yet."""

    def allowed(self) -> tuple[Kind, ...]:
        """The values that can be typed now."""
        return (*self.typed_order(), "x", "y")

    # the plots

    def activate(self) -> None:
        self._chosen = self.host.selected()
        self.take(self._chosen)

    def deactivate(self) -> None:
        self.take(())
        self.pointer = None

    def take(self, ids: tuple[str, ...]) -> None:
        """Work on these plots, and begin anew."""
        there = tuple(one for one in ids if self.host.plot_shape(one) is not None)
        self.ids = there if self.several or len(there) == 1 else ()
        self.clear()
        self.host.redraw()

    @property
    def begun(self) -> bool:
        """Whether something is half done."""
        return bool(self.points) or not self.typing.empty

    def sync(self) -> None:
        """Take over what undo, another clerk or the list did while nothing is half done."""
        there = tuple(self.shapes)
        chosen = self.host.selected()
        if there != self.ids:
            self.take(there)
        elif chosen != self._chosen and not self.begun:
            self._chosen = chosen
            self.take(chosen)

    def _shape_of(self, plot_id: str) -> BaseGeometry | None:
        return self._pending.get(plot_id) or self.host.plot_shape(plot_id)

    @property
    def shapes(self) -> dict[str, BaseGeometry]:
        """The plots as they stand, those on their way to the disk as they will be."""
        return {one: shape for one in self.ids if (shape := self._shape_of(one)) is not None}

    # the pointer

    def move(self, pointer: Pointer) -> None:
        self.sync()
        super().move(pointer)

    def press(self, pointer: Pointer) -> None:
        self.pointer = pointer
        self.sync()
        if self.host.now() < self.quiet_until:
            return
        if pointer.button == "right":
            self.host.ask(self.menu())
        elif pointer.button == "left" and not self.ids:
            self.pick(pointer)
        elif pointer.button == "left":
            self.put(pointer)
        self.refresh()

    def pick(self, pointer: Pointer) -> None:
        """Take the plot there."""
        found = self.host.plot_at(pointer.e, pointer.n)
        if found and found not in self.ids:
            self.host.select([found], "replace")
            self._chosen = self.host.selected()
            self.take((found,))

    def put(self, pointer: Pointer) -> None:
        """A click while plots are in hand."""
        self.take_aim()
        if self.aim:
            self.add(self.aim)

    def at_start(self) -> bool:
        """No shape is closed here."""
        return False

    def menu(self) -> Menu:
        """The lines of the right button."""
        if not self.begun:
            return (*self.guides(), Choice("menu_stop", self.host.leave))
        return (Choice("menu_take_back", self.undo), *self.guides(), Choice("menu_clear", self.step_out))

    # the keyboard

    def key(self, key: Key) -> bool:
        self.sync()
        if key.name == "C":  # closes shapes elsewhere
            return False
        if key.name == "U" and self.ids and not (key.ctrl or key.alt or self.typing.kind):
            self.detached = not self.detached
            self.host.tell("corners_detached" if self.detached else "corners_shared")
            self.refresh()
            return True
        return super().key(key)

    def _type(self, key: Key) -> bool:
        if not self.ids or (key.name in _OPENERS and _OPENERS[key.name] not in self.allowed()):
            return False
        return super()._type(key)

    def undo(self) -> bool:
        taken = super().undo()
        self.forget()
        return taken

    def redo(self) -> bool:
        put = super().redo()
        self.forget()
        return put

    def step_out(self) -> None:
        """Escape: what is half done, then the tool."""
        if self.begun:
            self.clear()
            self.refresh()
        else:
            self.host.leave()

    # what is done

    def commit(self, make: MakeEdit, after: Mapping[str, BaseGeometry]) -> None:
        """Hand one edit over; the shapes after it are seen until it is written."""
        self._pending.update(after)
        self.clear()

        def ended(_outcome: Any) -> None:
            for one, shape in after.items():
                if self._pending.get(one) is shape:
                    del self._pending[one]
            self.sync()
            self.refresh()

        self.host.commit(make, ended, ended)
        self.refresh()

    def refuse(self, error: TelimError) -> None:
        """Say why it cannot be."""
        self.host.tell(error.code, **error.facts)

    # what is seen

    def named(self, step: str, neighbours: int = 0) -> Hint:
        """The hint of that step; a typed value and neighbours that go along have their own sentences."""
        if not self.ids:
            return Hint("hint_change_pick")
        if neighbours:
            return Hint(f"hint_{self.id}_{step}_shared", {"count": neighbours})
        return Hint(f"hint_{self.id}_{step}")
