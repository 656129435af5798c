"""Draw a plot or a zone corner by corner. Every click is on disk before the next one; nothing drawn gets lost."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from gis.boundary import check
from gis.crossings import crossing
from gis.errors import TelimError
from gis.measure import distance
from gui.tools.aiming import Aim
from gui.tools.becoming import BECOMES
from gui.tools.clicking import ClickingTool
from gui.tools.labelling import area_label, side_label, side_labels
from gui.tools.sketch import Kind, Sketch
from gui.tools.tool import DOUBLE_SECONDS, Choice, Hint, Host, Key, Line, Mark, Menu, Point, Pointer, Preview

CLOSEST = 0.001
"""Metres between two corners below which the second one is the first again."""


class DrawTool(ClickingTool):
    """Clicks, typed lengths, azimuths and coordinates make a sketch; finishing makes it a record."""

    id: ClassVar[str] = "draw"
    kind: ClassVar[Kind] = "plot"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.sketch: Sketch | None = None
        self.paused = False
        self._fields: Mapping[str, Any] = {}
        self._bad: Point | None = None
        self._taken: list[Sketch] = []
        self._discarded: Sketch | None = None
        self._saving: dict[str, Sketch] = {}
        self._waiting: list[Sketch] = []
        self._warned = False

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners of the sketch."""
        return self.sketch.points if self.sketch else ()

    # coming and going

    def begin(self, fields: Mapping[str, Any]) -> None:
        """Values that the next record gets beside its shape."""
        self._fields = dict(fields)

    def resume(self, sketches: list[Sketch]) -> None:
        """Sketches from before a crash or a pause: shown as paused until the clerk goes on or discards them."""
        self._waiting.extend(sketch for sketch in sketches if sketch.kind == self.kind)
        self._next_waiting()

    def activate(self) -> None:
        self._follow_map()
        self.host.redraw()

    def deactivate(self) -> None:
        self.forget()
        self.pointer, self.aim, self._bad = None, None, None
        self.paused = bool(self.sketch)

    def _next_waiting(self) -> None:
        if self.sketch is None and self._waiting:
            self.sketch = self._waiting.pop()
            self.paused = True
        self._follow_map()
        self.refresh()

    def _follow_map(self) -> None:
        """Put the sketch into the CRS of the map, which changes with the zone."""
        crs = self.host.frame().crs
        if self.sketch and self.sketch.crs != crs:
            self.sketch = self.sketch.rebased(crs)
            self._taken = [sketch.rebased(crs) for sketch in self._taken]

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
        if self.paused:
            self.aim, self._bad = None, None
            return
        super().take_aim()
        closing = self.at_start()
        target = self.points[0] if closing else self.aim.at if self.aim else None
        self._bad = crossing(self.points, target, closing) if target else None

    # the sketch

    def add(self, aim: Aim) -> None:
        """One corner more, on disk; refused where its side would cross the boundary."""
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

    def _refuse(self, at: Point) -> None:
        self._bad = at
        self.host.tell("side_crosses", x=self.host.number(at[1], 2), y=self.host.number(at[0], 2))
        self.host.redraw()

    def _new_sketch(self) -> Sketch:
        zone = self.host.zone() if self.kind == "plot" else None
        zone_id = None if zone is None else zone.id
        return Sketch(self.kind, self.host.address, zone_id, self.host.frame().crs, fields=self._fields)

    def _keep(self, sketch: Sketch) -> None:
        """The sketch as it is now, in memory and on disk."""
        self.sketch = sketch if sketch.corners else None
        if self.host.sketches is None:
            return
        try:
            if sketch.corners:
                self.host.sketches.save(sketch)
            else:
                self.host.sketches.drop(sketch.edit_id)
            self._warned = False
        except OSError:
            if not self._warned:
                self.host.tell("sketch_not_saved")
            self._warned = True

    def undo(self) -> bool:
        """Take the last corner back; with none left, bring a discarded sketch back."""
        if self.sketch:
            self._taken.append(self.sketch)
            self._keep(self.sketch.without_last())
        elif self._discarded:
            self._keep(self._discarded)
            self._discarded = None
        else:
            return False
        self.paused = False
        self.refresh()
        return True

    def redo(self) -> bool:
        """Put the corner back that was taken back last."""
        if not self._taken:
            return False
        self._keep(self._taken.pop())
        self.refresh()
        return True

    def pause(self) -> None:
        """Leave the sketch as it is, shown with Resume and Discard."""
        self.paused = True
        self.forget()
        self.refresh()

    def go_on(self) -> None:
        """Draw on at the same corner."""
        self.paused = False
        self.refresh()

    def discard(self) -> None:
        """Put the sketch away; undo brings it back."""
        if self.sketch:
            self._discarded = self.sketch
            self._keep(replace(self.sketch, corners=()))
        self.paused = False
        self._taken.clear()
        self.forget()
        self._next_waiting()

    def step_out(self) -> None:
        """Escape: pause while something is drawn, else leave."""
        if self.sketch:
            self.pause()
        else:
            self.host.leave()

    def finish(self) -> bool:
        """Close the ring and hand it to the register; False where it cannot be closed yet."""
        sketch = self.sketch
        if sketch is None or len(sketch.corners) < 3:
            self.host.tell("need_three_corners")
            return False
        bad = crossing(sketch.points, sketch.points[0], closing=True)
        if bad:
            self._refuse(bad)
            return False
        try:
            check(sketch.points)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return False
        self._commit(sketch)
        return True

    def _commit(self, sketch: Sketch) -> None:
        """Hand the shape over; its file stays until the register has it."""
        self._saving[sketch.edit_id] = sketch
        self.sketch, self.paused, self._discarded = None, False, None
        self._taken.clear()
        self.forget()

        def done(edit: Any) -> None:
            self._saving.pop(sketch.edit_id, None)
            if self.host.sketches is not None:
                self.host.sketches.drop(sketch.edit_id)
            born = [change.row_id for change in edit.changes if change.table == "plot" and change.before is None]
            if born:
                self.host.select(born, "replace")
            self._next_waiting()

        def failed(_error: Exception) -> None:
            self._saving.pop(sketch.edit_id, None)
            self._waiting.append(sketch)
            self._next_waiting()

        self.host.commit(BECOMES[self.kind](sketch), done, failed)
        self.refresh()

    # the keyboard

    def key(self, key: Key) -> bool:
        self._follow_map()
        if not self.paused or key.ctrl or key.alt:
            return super().key(key)
        commands = {"Enter": self.go_on, "Delete": self.discard, "Escape": self.host.leave, "Backspace": self.undo}
        if key.name not in commands:
            return False
        commands[key.name]()
        return True

    # what is seen

    def _menu(self) -> Menu:
        """The menu of the right button; its first line finishes."""
        if not self.sketch:
            return (*self.guides(), Choice("menu_stop", self.host.leave))
        few = None if len(self.points) >= 3 else "need_three_corners"
        ends = (Choice("menu_pause", self.pause), Choice("menu_discard", self.discard))
        return (Choice("menu_finish", self.finish, few), Choice("menu_take_back", self.undo), *self.guides(), *ends)

    def offers(self) -> Menu:
        if not self.paused:
            return ()
        return (Choice("menu_resume", self.go_on), Choice("menu_discard", self.discard))

    def hint(self) -> Hint:
        if self.paused:
            return Hint("hint_draw_paused")
        if self.typing.kind:
            return Hint(f"hint_typing_{self.typing.kind}")
        if not self.sketch:
            return Hint("hint_draw_zone" if self.kind == "zone" else "hint_draw_plot")
        if self._bad:
            return Hint("hint_draw_crosses")
        if self.square or self.guide or not self.typing.empty:
            return Hint("hint_draw_guided")
        return Hint("hint_draw_closable" if len(self.points) >= 3 else "hint_draw_next")

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """Forbidden where the side would cross."""
        return "forbidden" if self._bad else "cross"

    def preview(self) -> Preview:
        ghosts = [Line(sketch.points, "ghost", closed=True) for sketch in self._saving.values()]
        points = self.points
        if self.paused:
            ring = Line(points, "ghost", closed=len(points) > 2)
            return Preview((*ghosts, ring), self._marks(), side_labels(self.host, points))
        lines = [*ghosts, *([Line(points)] if len(points) > 1 else [])]
        labels = [*side_labels(self.host, points)]
        if self.aim and points:
            lines.append(Line((points[-1], self.aim.at), "bad" if self._bad else "moving"))
            labels.append(side_label(self.host, points[-1], self.aim.at, "label_side"))
            if len(points) > 1:
                lines.append(Line((self.aim.at, points[0]), "guide"))
                labels += area_label(self.host, points if self.at_start() else (*points, self.aim.at))
        return Preview(tuple(lines), self._marks(), tuple(labels), self.snap_mark(), self.typing.shown())

    def _marks(self) -> tuple[Mark, ...]:
        marks = tuple(Mark(e, n, "corner", k) for k, (e, n) in enumerate(self.points, 1))
        return (*marks, Mark(*self._bad, "crossing")) if self._bad else marks


class DrawZoneTool(DrawTool):
    """The same for the boundary of a zone."""

    id: ClassVar[str] = "draw_zone"
    kind: ClassVar[Kind] = "zone"
