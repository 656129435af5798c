"""Fill a hole of a plot: the pointer shows which one and its area, a click fills it. What others have is not covered."""

from typing import Any, ClassVar

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef
from gis.errors import TelimError
from gis.holes import fill_hole, holes, taken_in
from gis.measure import planar_area
from gui.tools.reshaping import as_seen
from gui.tools.tool import Choice, Hint, Host, Key, Label, Line, MakeEdit, Menu, Pointer, Preview, Tool

RAYS = (50.0, 500.0, 5000.0)
"""Metres to the east in which the boundary around the pointer is looked for, near before far."""
THIN = 0.001
"""Metres of width of such a look; a box without any is no shape."""


class _Holes:
    """The holes of one plot as long as it has this shape."""

    def __init__(self, shape: BaseGeometry) -> None:
        found = holes(shape)
        self.shape, self.refs = shape, tuple(ref for ref, _ in found)
        self.polygons: NDArray[Any] = np.array([hole for _, hole in found], dtype=object)
        shapely.prepare(self.polygons)

    def at(self, e: float, n: float) -> int | None:
        """The row of the smallest hole there."""
        rows = shapely.intersects_xy(self.polygons, e, n).nonzero()[0].tolist() if self.refs else []
        return min(rows, key=lambda row: float(self.polygons[row].area), default=None)


class _Hole:
    """A hole under the pointer: plot, its shape, place and number of the hole, and what others have of it."""

    def __init__(self, host: Host, plot_id: str, among: _Holes, row: int) -> None:
        self.plot_id, self.shape, self.ref = plot_id, among.shape, among.refs[row]
        self.polygon: Polygon = among.polygons[row]
        self.number = row + 1
        ids = [one for one in host.plots_in(self.polygon.bounds, False) if one != plot_id]
        self.others = {one: shape for one in ids if (shape := host.plot_shape(one)) is not None}
        taken = taken_in(self.polygon, list(self.others.values()))
        names = [host.plot_name(one) for one in self.others]
        self.plots = ", ".join(names[row] for row in taken)
        self.taken = sum(taken.values())

    @property
    def why(self) -> TelimError | None:
        """The reason why it cannot be filled."""
        return TelimError("hole_taken", plots=self.plots, area=self.taken) if self.taken else None


class FillHoleTool(Tool):
    """One click, one hole; Escape leaves."""

    id: ClassVar[str] = "fill_hole"

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._pointer: Pointer | None = None
        self._known: dict[str, _Holes] = {}
        self._hole: _Hole | None = None
        self._shown: tuple[_Hole, tuple[Label, ...]] | None = None
        self._writing = 0

    def deactivate(self) -> None:
        self._pointer, self._hole, self._shown = None, None, None
        self._known.clear()

    # the pointer

    def move(self, pointer: Pointer) -> None:
        self._pointer = pointer
        self.host.redraw()

    def press(self, pointer: Pointer) -> None:
        self._pointer = pointer
        if pointer.button == "right":
            self.host.ask(self._menu())
        elif pointer.button == "left":
            self.fill()

    def key(self, key: Key) -> bool:
        if key.ctrl or key.alt or key.name not in ("Escape", "Enter"):
            return False
        if key.name == "Escape":
            self.host.leave()
        else:
            self.fill()
        return True

    def _menu(self) -> Menu:
        stop = Choice("menu_stop", self.host.leave)
        hole = self.hole()
        if hole is None:
            return (stop,)
        why = hole.why
        return (Choice("menu_fill_hole", self.fill, why.code if why else None, why.facts if why else {}), stop)

    def fill(self) -> bool:
        """Fill the hole under the pointer; False where there is none or others have land in it, which is said."""
        hole = self.hole()
        if self._writing:
            return False
        why = TelimError("no_hole_there") if hole is None else hole.why
        if hole is None or why is not None:
            assert why is not None
            self.host.tell(why.code, **why.facts)
            return False
        self._writing += 1
        self.host.commit(_filled(hole.plot_id, self.host.frame().crs, hole.shape, hole.ref), self._over, self._over)
        return True

    def _over(self, _result: object) -> None:
        self._writing -= 1
        self._hole = None
        self.host.redraw()

    # which hole

    def hole(self) -> _Hole | None:
        """The smallest hole under the pointer, looked for anew only where the pointer or the plots have changed."""
        pointer = self._pointer
        if pointer is None:
            return None
        if self._hole is None or not self._still(self._hole, pointer):
            self._hole = self._found(pointer)
        return self._hole

    def _still(self, hole: _Hole, pointer: Pointer) -> bool:
        host = self.host
        if host.plot_shape(hole.plot_id) is not hole.shape or not shapely.intersects_xy(hole.polygon, *pointer.at):
            return False
        now = [one for one in host.plots_in(hole.polygon.bounds, False) if one != hole.plot_id]
        inside = hole.others  # a plot that lies in it may have a hole of its own there
        return (
            set(now) == set(inside)
            and all(host.plot_shape(one) is shape for one, shape in inside.items())
            and not any(self._holes(one, shape).refs for one, shape in inside.items())
        )

    def _found(self, pointer: Pointer) -> _Hole | None:
        e, n = pointer.at
        for length in RAYS:
            best: tuple[float, str, _Holes, int] | None = None
            for plot_id in self.host.plots_in((e, n, e + length, n + THIN), False):
                shape = self.host.plot_shape(plot_id)
                among = self._holes(plot_id, shape) if shape is not None else None
                row = among.at(e, n) if among else None
                if among is None or row is None:
                    continue
                area = float(among.polygons[row].area)
                if best is None or area < best[0]:
                    best = area, plot_id, among, row
            if best is not None:
                return _Hole(self.host, *best[1:])
        return None

    def _holes(self, plot_id: str, shape: BaseGeometry) -> _Holes:
        known = self._known.get(plot_id)
        if known is None or known.shape is not shape:
            known = self._known[plot_id] = _Holes(shape)
        return known

    # what is seen

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """Forbidden over a hole in which others have land."""
        hole = self.hole()
        return "arrow" if hole is None else "forbidden" if hole.taken else "hand"

    def hint(self) -> Hint:
        hole = self.hole()
        if hole is None:
            return Hint("hint_fill_hole")
        return Hint("hint_fill_hole_taken" if hole.taken else "hint_fill_hole_here")

    def preview(self) -> Preview:
        hole = self.hole()
        if hole is None:
            return Preview()
        ring = tuple((e, n) for e, n in shapely.get_coordinates(hole.polygon)[:-1].tolist())
        if self._shown is None or self._shown[0] is not hole:
            self._shown = hole, self._labels(hole)
        return Preview(
            (Line(ring, "bad" if hole.taken else "sketch", True),), labels=self._shown[1], spotlight=hole.plot_id
        )

    def _labels(self, hole: _Hole) -> tuple[Label, ...]:
        number, at = self.host.number, (hole.polygon.centroid.x, hole.polygon.centroid.y)
        facts = {
            "number": str(hole.number),
            "plot": self.host.plot_name(hole.plot_id),
            "metres": number(planar_area(hole.polygon), 2),
            "taken": number(hole.taken, 2),
        }
        if hole.taken:
            return (Label(*at, "label_area_hole_taken", facts),)
        said = self.host.remarks(hole.plot_id, fill_hole(hole.shape, hole.ref), True)
        return (Label(*at, "label_area_hole_number", facts), *said)


def _filled(plot_id: str, crs: str, before: BaseGeometry, ref: CornerRef) -> MakeEdit:
    def make(register: Any) -> Any:
        from data.acts.reshape_plot import fill_hole as filled

        plot, _ = as_seen(register, plot_id, crs, before)
        return filled(register, plot, ref)

    return make
