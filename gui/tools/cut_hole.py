"""Cut a hole: a ring is drawn inside a plot as plots are drawn, also as rectangle or circle; closing it cuts."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, ClassVar

import shapely
from shapely.geometry.base import BaseGeometry

from gis.boundary import check, corners
from gis.errors import TelimError
from gis.holes import cut_hole
from gis.measure import planar_area
from gui.tools.draw import DrawTool
from gui.tools.reshaping import as_seen
from gui.tools.sketch import Kind, Sketch
from gui.tools.tool import Choice, Hint, Host, Label, MakeEdit, Menu, Point, Pointer, Preview


class CutHoleTool(DrawTool):
    """The plot is the chosen one or the first one clicked; the half-drawn hole is kept as other sketches are."""

    id: ClassVar[str] = "cut_hole"
    kind: ClassVar[Kind] = "hole"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._plot_id: str | None = None
        self._seen_cut: tuple[tuple[Point, ...], BaseGeometry, tuple[Label, ...]] | None = None

    @property
    def plot_id(self) -> str | None:
        """The plot that gets the hole; what is half drawn knows its own."""
        return self.sketch.fields.get("plot_id") if self.sketch else self._plot_id

    @property
    def _shape(self) -> BaseGeometry | None:
        return self.host.plot_shape(self.plot_id) if self.plot_id else None

    # coming and going

    def activate(self) -> None:
        selected = self.host.selected()
        self._plot_id = selected[0] if len(selected) == 1 else None
        super().activate()

    def deactivate(self) -> None:
        super().deactivate()
        self._plot_id, self._seen_cut = None, None

    def _new_sketch(self) -> Sketch:
        zone = self.host.zone()
        place = None if zone is None else zone.id
        return replace(super()._new_sketch(), zone_id=place, fields={"plot_id": self._plot_id})

    # the pointer

    def press(self, pointer: Pointer) -> None:
        if self.sketch or self._shape is not None:
            super().press(pointer)
            return
        self.pointer = pointer
        if pointer.button == "right":
            self.host.ask((Choice("menu_stop", self.host.leave),))
        elif pointer.button == "left" and self.host.now() >= self.quiet_until:
            self._pick(pointer)

    def _pick(self, pointer: Pointer) -> None:
        self._plot_id = self.host.plot_at(*pointer.at)
        if self._plot_id:
            self.host.select([self._plot_id], "replace")
        self.refresh()

    def step_out(self) -> None:
        """Escape: pause while something is drawn, then the plot, then leave."""
        if self.sketch is None and self._plot_id:
            self._plot_id = None
            self.refresh()
        else:
            super().step_out()

    # what is done

    def _sound(self, points: tuple[Point, ...]) -> bool:
        """Whether the ring is a boundary and lies inside the plot; says why where it does not."""
        shape = self._shape
        if shape is None:
            self.host.tell("no_such_record")
            return False
        try:
            cut_hole(shape, points)
        except TelimError as error:
            self.host.tell(error.code, **error.facts)
            return False
        return True

    def becomes(self, sketch: Sketch) -> MakeEdit:
        """The plot without what the ring encloses, if it is still what the clerk saw."""
        plot_id = sketch.fields["plot_id"]
        return _cut(plot_id, sketch, self.host.plot_shape(plot_id))

    def _commit(self, sketch: Sketch) -> None:
        super()._commit(sketch)
        self._plot_id = sketch.fields["plot_id"]

    # what is seen

    def _menu(self) -> Menu:
        return tuple(
            replace(one, code="menu_cut_hole") if one.code == "menu_finish" else one for one in super()._menu()
        )

    def hint(self) -> Hint:
        if self.sketch is None and self._shape is None:
            return Hint("hint_cut_hole_pick")
        said = super().hint()
        own = {"hint_draw_plot": "hint_cut_hole_first", "hint_draw_closable": "hint_cut_hole_closable"}
        return Hint(own.get(said.code, said.code), said.facts)

    def preview(self) -> Preview:
        seen, shape = super().preview(), self._shape
        if shape is None or self.paused:
            return replace(seen, spotlight=self.plot_id)
        kept = tuple(label for label in seen.labels if label.code != "label_area")
        return replace(seen, labels=(*kept, *self._areas(shape, self._ring())), spotlight=self.plot_id)

    def _ring(self) -> tuple[Point, ...]:
        """The ring as a click would make it."""
        if self.plan is not None:
            return (*self.points, *self.plan.path)
        if self.way is not None or self.aim is None or self.at_start():
            return self.points
        return (*self.points, self.aim.at)

    def _areas(self, shape: BaseGeometry, ring: tuple[Point, ...]) -> tuple[Label, ...]:
        """The areas of the hole and of the rest, or that the ring does not lie inside; kept while nothing changes."""
        if len(ring) < 3:
            return ()
        if self._seen_cut is None or self._seen_cut[0] != ring or self._seen_cut[1] is not shape:
            self._seen_cut = ring, shape, self._cut_labels(shape, ring)
        return self._seen_cut[2]

    def _cut_labels(self, shape: BaseGeometry, ring: Sequence[Point]) -> tuple[Label, ...]:
        at = sum(e for e, _ in ring) / len(ring), sum(n for _, n in ring) / len(ring)
        try:
            check(ring)
        except TelimError:
            return ()
        try:
            rest = cut_hole(shape, ring)
        except TelimError as error:
            return (Label(*at, "label_area_hole_outside"),) if error.code == "hole_not_inside" else ()
        whole, left = planar_area(shape), planar_area(rest)
        facts = {"hole": self.host.number(whole - left, 2), "rest": self.host.number(left, 2)}
        return (Label(*at, "label_area_hole", facts), *self.host.remarks(self.plot_id, rest, True))


def _cut(plot_id: str, sketch: Sketch, before: BaseGeometry | None) -> MakeEdit:
    def make(register: Any) -> Any:
        from data.acts.reshape_plot import cut_hole as cut

        if before is None or shapely.is_empty(before):
            raise TelimError("no_such_record")
        plot, way = as_seen(register, plot_id, sketch.crs, before)
        (ring,) = corners(sketch.boundary(way.target))
        return cut(register, plot, ring, edit_id=sketch.edit_id)

    return make
