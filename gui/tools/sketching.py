"""The half-drawn shape in the hand: kept on disk at every step, paused, resumed, discarded, and handed to the register."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, ClassVar

from gis.boundary import check
from gis.errors import TelimError
from gui.tools.becoming import BECOMES
from gui.tools.clicking import ClickingTool
from gui.tools.drawing_ways import WAYS, DrawingWay
from gui.tools.intersection_way import IntersectionWay
from gui.tools.sketch import Kind, Sketch
from gui.tools.tool import Host, MakeEdit, Point


class SketchingTool(ClickingTool):
    """The base of tools that draw a record's shape; nothing that was put gets lost."""

    kind: ClassVar[Kind] = "plot"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self.sketch: Sketch | None = None
        self.paused = False
        self.way: DrawingWay | None = None
        """How the boundary is drawn; None: corner by corner."""
        self._ways: Mapping[str, DrawingWay] = {kind.id: kind(host) for kind in (*WAYS, IntersectionWay)}
        self._fields: Mapping[str, Any] = {}
        self._taken: list[Sketch] = []
        self._discarded: Sketch | None = None
        self._saving: dict[str, Sketch] = {}
        self._waiting: list[Sketch] = []
        self._warned = False

    @property
    def points(self) -> tuple[Point, ...]:
        """The corners of the sketch."""
        return self.sketch.points if self.sketch else ()

    @property
    def base(self) -> Point | None:
        """The last point that was put, also one that is no corner."""
        return self.sketch.pending[-1] if self.sketch and self.sketch.pending else super().base

    def begin(self, fields: Mapping[str, Any]) -> None:
        """Values that the next record gets beside its shape."""
        self._fields = dict(fields)

    def resume(self, sketches: list[Sketch]) -> None:
        """Sketches from before a crash or a pause: shown as paused until the clerk goes on or discards them."""
        self._waiting.extend(sketch for sketch in sketches if sketch.kind == self.kind)
        self._next_waiting()

    def _next_waiting(self) -> None:
        if self.sketch is None and self._waiting:
            self.sketch = self._waiting.pop()
            self.paused = True
            self.way = self._ways.get(self.sketch.way)
        self._follow_map()
        self.refresh()

    def _follow_map(self) -> None:
        """Put the sketch into the CRS of the map, which changes with the zone."""
        crs = self.host.frame().crs
        if self.sketch and self.sketch.crs != crs:
            self.sketch = self.sketch.rebased(crs)
            self._taken = [sketch.rebased(crs) for sketch in self._taken]

    def _new_sketch(self) -> Sketch:
        zone = self.host.zone() if self.kind == "plot" else None
        zone_id = None if zone is None else zone.id
        return Sketch(self.kind, self.host.address, zone_id, self.host.frame().crs, fields=self._fields)

    def _keep(self, sketch: Sketch) -> None:
        """The sketch as it is now, in memory and on disk; with waiting points, the way that they belong to."""
        self.sketch = sketch if sketch.begun else None
        if sketch.pending:
            self.way = self._ways.get(sketch.way)
        if self.host.sketches is None:
            return
        try:
            if sketch.begun:
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
            self._keep(replace(self.sketch, corners=(), pending=(), measures=()))
        self.paused, self.way = False, None
        self._taken.clear()
        self.forget()
        self._next_waiting()

    def step_out(self) -> None:
        """Escape: pause while something is drawn, else leave."""
        if self.sketch:
            self.pause()
        else:
            self.host.leave()

    def _sound(self, points: tuple[Point, ...]) -> bool:
        """Whether these corners are a boundary; says why where they are not."""
        try:
            check(points)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return False
        return True

    def becomes(self, sketch: Sketch) -> MakeEdit:
        """The edit that the finished sketch is."""
        return BECOMES[self.kind](sketch)

    def _commit(self, sketch: Sketch) -> None:
        """Hand the shape over; its file stays until the register has it."""
        sketch = replace(sketch, pending=(), measures=(), way="")
        self._saving[sketch.edit_id] = sketch
        self.sketch, self.paused, self._discarded = None, False, None
        if self.way and self.way.id not in ("rectangle", "circle"):
            self.way = None
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

        self.host.commit(self.becomes(sketch), done, failed)
        self.refresh()
