"""What all tools share that put corners one by one: aiming, right angles, typed values, layers of Escape."""

from collections.abc import Callable
from typing import Any

from gis.errors import TelimError
from gis.measure import azimuth
from gui.tools.aiming import Aim, Guide, aim_at, fixed_angle, right_angle, snap_mark, whole_millimetres, within_reach
from gui.tools.tool import Choice, Host, Key, Menu, Point, Pointer, SnapMark, Tool
from gui.tools.typing_in import LEG, Kind, Typing

STEPS = (0.0, 45.0, 30.0, 15.0)
"""Degrees between fixed angles, as F10 changes them; 0: any angle."""


class ClickingTool(Tool):
    """The base of such tools; a tool says what its points are, and how one is added, taken back and finished."""

    cursor = "cross"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.typing = Typing()
        self.square = False
        """F8: right angles as long as it stands."""
        self.step = 0.0
        """F10: sides stand at multiples of so many degrees to the last one; 0: at any."""
        self.guide: Guide | None = None
        self.pointer: Pointer | None = None
        self.aim: Aim | None = None
        self.quiet_until = 0.0
        """Clicks before this moment belong to a double click that is over."""

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners so far, E,N."""
        raise NotImplementedError

    def add(self, aim: Aim) -> None:
        """Put the next corner."""
        raise NotImplementedError

    def finish(self) -> bool:
        """End the line or ring; False where that cannot be."""
        raise NotImplementedError

    def step_out(self) -> None:
        """The last layer of Escape."""
        raise NotImplementedError

    @property
    def base(self) -> Point | None:
        """The last corner."""
        return self.points[-1] if self.points else None

    # aiming

    def move(self, pointer: Pointer) -> None:
        self.pointer = pointer
        self.refresh()

    def refresh(self) -> None:
        """Aim again and paint."""
        self.take_aim()
        self.host.redraw()

    def take_aim(self) -> None:
        """Where a click would put the next corner now."""
        pointer = self.pointer
        if pointer is None:
            self.aim = None
            return
        guide = self.guide
        if pointer.shift or self.square:
            guide = right_angle(self.points, pointer.at)
        elif guide is None and self.step:
            guide = fixed_angle(self.points, pointer.at, self.step)
        self.aim = aim_at(self.host, pointer, self.base, self.typing.live(), guide, own=self.points)

    def at_start(self) -> bool:
        """Whether a click would close the ring at its first corner."""
        if self.pointer is None or self.pointer.ctrl or not self.typing.empty or len(self.points) < 3:
            return False
        return within_reach(self.host, self.pointer.at, self.points[0])

    def snap_mark(self) -> SnapMark | None:
        """The marker of what is caught, the own first corner before all others."""
        if self.at_start():
            return SnapMark(*self.points[0], "start", "snap_start")
        return snap_mark(self.host, self.aim.catch) if self.aim and self.aim.catch else None

    def guides(self) -> Menu:
        """The choices that the side under the pointer gives."""
        side = self.aim.catch.side if self.aim and self.aim.catch else None
        if not side:
            return ()
        along = azimuth(*side)
        lines = [("menu_extend", Guide(side[0], along))]
        if self.base:
            across = Guide(self.base, along + 90.0)
            lines = [("menu_parallel", Guide(self.base, along)), ("menu_perpendicular", across), *lines]

        def follow(guide: Guide) -> Callable[[], None]:
            def run() -> None:
                self.guide = guide
                self.refresh()

            return run

        return tuple(Choice(code, follow(guide)) for code, guide in lines)

    def forget(self) -> None:
        """Drop typed values and guides, as after each corner."""
        self.typing, self.guide = Typing(order=self.typed_order()), None

    def typed_order(self) -> tuple[Kind, ...]:
        """The values that are typed now, in their order."""
        return LEG

    # the keyboard

    def key(self, key: Key) -> bool:
        if key.ctrl and key.name in ("Z", "Y"):
            return self.redo() if key.name == "Y" or key.shift else self.undo()
        if key.ctrl or key.alt:
            return False
        commands: dict[str, Callable[[], Any]] = {
            "Escape": self._escape,
            "F8": self._toggle_square,
            "F10": self._change_step,
            "F2": self.finish,
            "Enter": self._enter,
        }
        if not self.typing.kind:
            commands |= {"Backspace": self.undo, "C": self.finish}
        if key.name not in commands:
            return self._type(key)
        commands[key.name]()
        return True

    def _type(self, key: Key) -> bool:
        try:
            typing = self.typing.key(key)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return True
        if typing is None:
            return False
        self.typing = typing
        self.refresh()
        return True

    def _enter(self) -> None:
        """Take the typed value; with nothing typed, finish."""
        if not self.typing.kind:
            if self.points:
                self.finish()
            return
        try:
            settled = self.typing.settled()
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return
        self._take_typed(settled)
        self.refresh()

    def _take_typed(self, settled: Typing) -> None:
        """Put the corner that the values fix, or keep what they fix so far."""
        point = settled.point(self.base)
        if settled.length is not None and self.base is None:
            self.host.tell("need_first_corner")
            self.forget()
            return
        self.typing = settled.next_field()
        if point is None and settled.length is not None and self.pointer:
            self.take_aim()
            point = self.aim.at if self.aim else None
        if point:
            self.add(whole_millimetres(point, "typed"))

    def _escape(self) -> None:
        """One layer: the typed value, then what was settled, then a guide, then what the tool says."""
        if not self.typing.empty:
            self.typing = self.typing.dropped()
        elif self.held:
            self.guide, self.square, self.step = None, False, 0.0
        else:
            self.step_out()
            return
        self.refresh()

    @property
    def held(self) -> bool:
        """Whether the next side is bound to a direction."""
        return bool(self.guide or self.square or self.step)

    def _change_step(self) -> None:
        self.step = STEPS[(STEPS.index(self.step) + 1) % len(STEPS)]
        self.host.tell("angles_on" if self.step else "angles_off", step=f"{self.step:.0f}")
        self.refresh()

    def _toggle_square(self) -> None:
        self.square = not self.square
        self.refresh()
