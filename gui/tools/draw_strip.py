"""Draw a protection strip: its area corner by corner, or the line in its middle, whose width was asked for before."""

from typing import ClassVar

import numpy as np

from gis.measure import distance
from gis.strip import strip_land, strip_line
from gui.tools.aiming import Aim, snap_lines
from gui.tools.clicking import ClickingTool
from gui.tools.draw import CLOSEST, DrawTool
from gui.tools.labelling import side_label, side_labels
from gui.tools.sketch import Kind, Sketch
from gui.tools.tool import Choice, Hint, Host, Key, Label, Line, Mark, Menu, Point, Preview

FEWEST = 2


class StripSketching(DrawTool):
    """What both have in common: the zone's CRS rules, and after one strip the tool is put away."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._in_hand = self._finished = False

    def activate(self) -> None:
        self._in_hand, self._finished = True, False
        super().activate()

    def deactivate(self) -> None:
        self._in_hand = False
        super().deactivate()

    def _new_sketch(self) -> Sketch:
        zone = self.host.zone()
        crs = self.host.frame().crs
        return Sketch(self.kind, self.host.address, zone.id if zone else None, crs, fields=self._fields)

    def _commit(self, sketch: Sketch) -> None:
        self._finished = True
        super()._commit(sketch)

    def _next_waiting(self) -> None:
        super()._next_waiting()
        if self._finished and self._in_hand and self.sketch is None and not self._saving:
            self._finished = False
            self.host.leave()

    def hint(self) -> Hint:
        hint = super().hint()
        return Hint("hint_draw_strip") if hint.code == "hint_draw_plot" else hint


class DrawStripTool(StripSketching):
    """The area of a strip."""

    id: ClassVar[str] = "draw_strip"
    kind: ClassVar[Kind] = "strip"


class DrawStripLineTool(StripSketching):
    """The line in the middle of a strip: it is open, may cross itself, and shows how far the strip reaches."""

    id: ClassVar[str] = "draw_strip_line"
    kind: ClassVar[Kind] = "strip_line"

    def at_start(self) -> bool:
        return False

    def take_aim(self) -> None:
        self.plan, self._bad = None, None
        if self.paused:
            self.aim = None
        else:
            ClickingTool.take_aim(self)

    def add(self, aim: Aim) -> None:
        if self.points and distance(self.points[-1], aim.at) < CLOSEST:
            return
        self._taken.clear()
        self._keep((self.sketch or self._new_sketch()).with_corner(aim))
        self.forget()
        self.refresh()

    def finish(self) -> bool:
        if self.sketch is None or len(self.points) < FEWEST:
            self.host.tell("strip_needs_line")
            return False
        self._commit(self.sketch)
        return True

    def begin_way(self, name: str) -> None:
        """There is one way to draw a line."""

    def _way_key(self, key: Key) -> bool:
        return False

    def _menu(self) -> Menu:
        if not self.sketch:
            return (*self.guides(), Choice("menu_stop", self.host.leave))
        few = None if len(self.points) >= FEWEST else "strip_needs_line"
        back = Choice("menu_take_back", self.undo)
        ends = (Choice("menu_pause", self.pause), Choice("menu_discard", self.discard))
        return (Choice("menu_finish", self.finish, few), back, *self.guides(), *ends)

    def hint(self) -> Hint:
        if self.paused or self.typing.kind:
            return DrawTool.hint(self)
        if self.sketch and (self.held or not self.typing.empty):
            return Hint("hint_draw_guided")
        return Hint("hint_strip_next" if self.sketch else "hint_strip_first")

    def preview(self) -> Preview:
        saving = [line for sketch in self._saving.values() for line in self._land(sketch.points, sketch, "ghost")]
        points, marks = self.points, tuple(Mark(*at, "corner", k) for k, at in enumerate(self.points, 1))
        if self.paused:
            land = self._land(points, self.sketch, "ghost")
            return Preview((*saving, *land, Line(points, "ghost")), marks, side_labels(self.host, points))
        path, labels = points, list(side_labels(self.host, points))
        lines = [*saving]
        if self.aim and points:
            path = (*points, self.aim.at)
            lines.append(Line((points[-1], self.aim.at), "moving"))
            labels += [side_label(self.host, points[-1], self.aim.at, "label_side"), *self._total(path)]
        lines += [*self._land(path, self.sketch, "box"), *([Line(points)] if len(points) > 1 else [])]
        lines += snap_lines(self.aim.catch if self.aim else None)
        return Preview(tuple(lines), marks, tuple(labels), self.snap_mark(), self.typing.shown())

    def _width(self, sketch: Sketch | None) -> float:
        return float((sketch.fields if sketch else self._fields).get("width_m") or 0.0)

    def _total(self, path: tuple[Point, ...]) -> list[Label]:
        steps = np.diff(np.asarray(path), axis=0)
        facts = {
            "length": self.host.number(float(np.hypot(*steps.T).sum()), 2),
            "width": self.host.number(self._width(self.sketch), 2),
        }
        return [Label(*path[-1], "label_strip_total", facts)]

    def _land(self, points: tuple[Point, ...], sketch: Sketch | None, style: str) -> list[Line]:
        """How far the strip reaches to both sides of the line."""
        width = self._width(sketch)
        if width <= 0 or len(points) < FEWEST or (distance(points[0], points[-1]) < CLOSEST and len(points) == FEWEST):
            return []
        land = strip_land(strip_line(points), width)
        rings = [land.exterior, *land.interiors] if land.geom_type == "Polygon" else []
        return [Line(tuple(map(tuple, ring.coords[:-1])), style, closed=True) for ring in rings]  # type: ignore[arg-type]
