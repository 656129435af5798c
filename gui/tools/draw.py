"""Draw a plot or a zone corner by corner. Every click is on disk before the next one; nothing drawn gets lost."""

from dataclasses import replace
from typing import ClassVar

from gis.crossings import crossing, first_crossing
from gis.measure import distance
from gui.tools.aiming import Aim
from gui.tools.draw_view import paused_view, sketch_view
from gui.tools.drawing_ways import Plan, Seen
from gui.tools.sketch import Kind
from gui.tools.sketching import SketchingTool
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Host, Key, Menu, Point, Pointer, Preview
from gui.tools.typing_in import Kind as Value
from gui.tools.typing_in import Typing

CLOSEST = 0.001
"""Metres between two corners below which the second one is the first again."""
LETTERS = {"R": "rectangle", "O": "circle", "G": "arc", "T": "trace", "I": "intersection"}
"""The key, by its place, that takes up a way to draw."""


class DrawTool(SketchingTool):
    """Clicks, typed lengths, azimuths and coordinates make a sketch; finishing makes it a record."""

    id: ClassVar[str] = "draw"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._bad: Point | None = None
        self.plan: Plan | None = None
        """What a click would do under the way in hand."""

    # coming and going

    def activate(self) -> None:
        self._follow_map()
        self.host.redraw()

    def deactivate(self) -> None:
        self.forget()
        self.pointer, self.aim, self._bad = None, None, None
        self.paused = bool(self.sketch)

    # the pointer

    def move(self, pointer: Pointer) -> None:
        self._follow_map()
        super().move(pointer)

    def press(self, pointer: Pointer) -> None:
        self._follow_map()
        self.pointer = pointer
        if self.host.now() < self.quiet_until:
            return
        self.take_aim()
        if self.paused:
            if pointer.button == "left":
                self.go_on()
        elif pointer.button == "right":
            self.host.ask(self._menu())
        elif pointer.button == "left" and self.way:
            self.follow()
        elif pointer.button == "left" and self.at_start():
            self.finish()
        elif pointer.button == "left" and self.aim:
            self.add(self.aim)

    def double(self, pointer: Pointer) -> None:
        """The first press has already put the last corner."""
        if self.paused or self.host.now() < self.quiet_until or pointer.button != "left":
            return
        if self.finish():
            self.quiet_until = self.host.now() + DOUBLE_SECONDS

    def take_aim(self) -> None:
        self.plan = None
        self.typing = replace(self.typing, order=self.typed_order())
        if self.paused:
            self.aim, self._bad = None, None
            return
        super().take_aim()
        if self.way:
            self.plan = self.way.plan(self._seen())
            self._bad = first_crossing(self.points, self.plan.path) if self.plan else None
            return
        closing = self.at_start()
        target = self.points[0] if closing else self.aim.at if self.aim else None
        self._bad = crossing(self.points, target, closing) if target else None

    # the sketch

    def add(self, aim: Aim) -> None:
        """One corner more, on disk; refused where its side would cross the boundary."""
        if self.way:
            self.aim = aim
            self.follow()
            return
        points = self.points
        if points and distance(points[-1], aim.at) < CLOSEST:
            return
        bad = crossing(points, aim.at)
        if bad:
            self._refuse(bad)
            return
        self._taken.clear()
        self._keep((self.sketch or self._new_sketch()).with_corner(aim))
        self.forget()
        self.refresh()

    # other ways than corner by corner

    def take_way(self, name: str) -> bool:
        """Draw on in that way, or corner by corner where it is in hand already; False where it cannot be taken."""
        way = self._ways[name]
        if self.way is way and name in ("trace", "complete"):
            way.turn()
        elif self.way is way:
            self.leave_way()
        elif why := way.why_not(self.points):
            self.host.tell(why)
            return False
        else:
            self.leave_way()
            self.way = way
            self.forget()
        self.refresh()
        return True

    def begin_way(self, name: str) -> None:
        """Take up that way, or corner by corner where it is empty, unless something half drawn has its own."""
        if self.sketch is None or not self.paused:
            if name and (self.way is None or self.way.id != name):
                self.take_way(name)
            elif not name and self.sketch is None:
                self.leave_way()

    def leave_way(self) -> None:
        """Corner by corner again; waiting points are dropped, until they are put back like a corner."""
        if self.sketch and self.sketch.pending:
            self._taken.append(self.sketch)
            self._keep(replace(self.sketch, pending=(), measures=(), way=""))
        self.way = None
        self.forget()

    def follow(self) -> bool:
        """Do what the way in hand plans for the place of the pointer; False where that cannot be."""
        plan = self.way.plan(self._seen()) if self.way else None
        if plan is None or self.way is None:
            if self.way and (why := self.way.why_nothing(self._seen())):
                self.host.tell(why.code, **why.facts)
            return False
        bad = first_crossing(self.points, plan.path)
        if bad:
            self._refuse(bad)
            return False
        if plan.finish and not self._sound((*self.points, *plan.path)):
            return False
        self._taken.clear()
        sketch = (self.sketch or self._new_sketch()).with_step(plan.corners, plan.pending, plan.measures)
        self._keep(replace(sketch, way="" if plan.over else self.way.id))
        if plan.over:
            self.way = None
        self.forget()
        if plan.finish:
            self.finish()
        self.refresh()
        return True

    def _seen(self, typing: Typing | None = None) -> Seen:
        pending, measures = (self.sketch.pending, self.sketch.measures) if self.sketch else ((), ())
        typing, free = typing or self.typing.live(), bool(self.pointer and self.pointer.ctrl)
        return Seen(self.points, pending, self.aim, typing, self.at_start(), measures, free)

    def typed_order(self) -> tuple[Value, ...]:
        return self.way.order(self._seen()) if self.way else super().typed_order()

    def _take_typed(self, settled: Typing) -> None:
        """What is typed for a way does what a click would do once it says all."""
        if self.way and self.way.ready(self._seen(settled)):
            self.typing = settled
            self.follow()
        elif self.way and (settled.width or settled.radius or settled.corners):
            self.typing = settled.next_field()
        else:
            super()._take_typed(settled)

    def _enter(self) -> None:
        if self.way and not self.typing.kind and self.way.ready(self._seen()):
            self.follow()
        else:
            super()._enter()

    def _escape(self) -> None:
        if self.way and self.typing.empty and not self.held:
            self.leave_way()
            self.refresh()
        else:
            super()._escape()

    def _refuse(self, at: Point) -> None:
        self._bad = at
        self.host.tell("side_crosses", x=self.host.number(at[1], 2), y=self.host.number(at[0], 2))
        self.host.redraw()

    def finish(self) -> bool:
        """Close the ring and hand it to the register; False where it cannot be closed yet."""
        sketch = self.sketch
        if sketch is None or len(sketch.corners) < 3:
            self.host.tell("need_three_corners")
            return False
        if self.way and (why := self.way.why_open(self._seen())):
            self.host.tell(why)
            return False
        bad = crossing(sketch.points, sketch.points[0], closing=True)
        if bad:
            self._refuse(bad)
            return False
        if not self._sound(sketch.points):
            return False
        self._commit(sketch)
        return True

    # the keyboard

    def key(self, key: Key) -> bool:
        self._follow_map()
        if not self.paused or key.ctrl or key.alt:
            return self._way_key(key) or super().key(key)
        commands = {"Enter": self.go_on, "Delete": self.discard, "Escape": self.host.leave, "Backspace": self.undo}
        if key.name not in commands:
            return False
        commands[key.name]()
        return True

    def _way_key(self, key: Key) -> bool:
        """A letter takes up a way to draw; Shift+C closes along the neighbours."""
        if key.ctrl or key.alt or self.typing.kind:
            return False
        completing = self.way is self._ways["complete"]
        if (key.name == "C" and key.shift) or (key.name == "T" and completing):
            self.take_way("complete")
        elif key.name in LETTERS and not key.shift:
            self.take_way(LETTERS[key.name])
        else:
            return False
        return True

    # what is seen

    def _menu(self) -> Menu:
        """The menu of the right button; its first line finishes."""
        known = Choice("menu_intersection", lambda: self.take_way("intersection"))
        if not self.sketch:
            return (known, *self.guides(), Choice("menu_stop", self.host.leave))
        few = None if len(self.points) >= 3 else "need_three_corners"
        ends = (Choice("menu_pause", self.pause), Choice("menu_discard", self.discard))
        along = Choice("menu_complete", lambda: self.take_way("complete"))
        return (
            Choice("menu_finish", self.finish, few), Choice("menu_take_back", self.undo), along, known, *self.guides(),
            *ends,
        )  # fmt: skip

    def offers(self) -> Menu:
        if not self.paused:
            return ()
        return (Choice("menu_resume", self.go_on), Choice("menu_discard", self.discard))

    def hint(self) -> Hint:
        if self.paused:
            return Hint("hint_draw_paused")
        if self.typing.kind:
            return Hint(f"hint_typing_{self.typing.kind}")
        if self.way and not self._bad:
            return Hint(self.way.hint(self._seen()))
        if not self.sketch:
            return Hint("hint_draw_zone" if self.kind == "zone" else "hint_draw_plot")
        if self._bad:
            return Hint("hint_draw_crosses")
        if self.held or not self.typing.empty:
            return Hint("hint_draw_guided")
        return Hint("hint_draw_closable" if len(self.points) >= 3 else "hint_draw_next")

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """Forbidden where the side would cross."""
        return "forbidden" if self._bad else "cross"

    def preview(self) -> Preview:
        ghosts = tuple(sketch.points for sketch in self._saving.values())
        if self.paused:
            return paused_view(self.host, ghosts, self.points)
        seen, snap = self._seen(), self.snap_mark()
        snap = self.way.mark(seen, snap) if self.way else snap
        return sketch_view(
            self.host, ghosts, seen, self.way, self.plan, self._bad, snap, self.typing.shown(),
            judged=self.kind == "plot",
        )  # fmt: skip


class DrawZoneTool(DrawTool):
    """The same for the boundary of a zone."""

    id: ClassVar[str] = "draw_zone"
    kind: ClassVar[Kind] = "zone"
