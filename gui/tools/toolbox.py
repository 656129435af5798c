"""All tools in one box: itself a tool that hands everything to the one in hand, so that a canvas needs only this."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, ClassVar

from gis.catching import Catch
from gui.tools.cut_hole import CutHoleTool
from gui.tools.draw import DrawTool, DrawZoneTool
from gui.tools.draw_strip import DrawStripLineTool, DrawStripTool
from gui.tools.edit_corners import EditCornersTool
from gui.tools.fill_hole import FillHoleTool
from gui.tools.measure import MeasureTool
from gui.tools.move import MoveTool
from gui.tools.offset import OffsetTool
from gui.tools.point import PointTool
from gui.tools.reshape import ReshapeTool
from gui.tools.rotate import RotateTool
from gui.tools.scale import ScaleTool
from gui.tools.select import SelectTool
from gui.tools.simplify import SimplifyTool
from gui.tools.sketch import Sketch
from gui.tools.split import SplitTool
from gui.tools.square_up import SquareUpTool
from gui.tools.tool import Hint, Host, Key, Menu, Point, Pointer, Preview, Tool

CHANGES: tuple[type[Tool], ...] = (
    MoveTool,
    RotateTool,
    ScaleTool,
    ReshapeTool,
    OffsetTool,
    SquareUpTool,
    SimplifyTool,
    CutHoleTool,
    FillHoleTool,
)
"""The tools that change the shape of chosen plots, in the order of their menu."""

TOOLS: tuple[type[Tool], ...] = (
    SelectTool, DrawTool, DrawZoneTool, EditCornersTool, *CHANGES, SplitTool, MeasureTool, PointTool,
    DrawStripTool, DrawStripLineTool,
)  # fmt: skip
"""Every tool, in the order of the toolbar."""

ASKED_FIRST = (DrawZoneTool.id, DrawStripTool.id, DrawStripLineTool.id)
"""Tools that begin with a question, so that they are not repeated by Enter."""

LOOKING = (SelectTool.id, MeasureTool.id, PointTool.id)
"""Tools that change nothing."""

DRAWING = {"draw_rectangle": "rectangle", "draw_circle": "circle"}
"""Names that take up the drawing tool with a way to draw."""

GRIDS = (0.0, 1.0, 5.0, 10.0)
"""Metres between grid lines, as F9 changes them; 0: no grid."""

LETTERS = {"V": SelectTool.id, "N": DrawTool.id, "B": EditCornersTool.id, "K": SplitTool.id, "L": MeasureTool.id}
"""The key, by its place, that takes a tool up where the one in hand does not need it."""

CHANGE_LETTERS = {
    "M": MoveTool.id,
    "R": RotateTool.id,
    "S": ScaleTool.id,
    "W": ReshapeTool.id,
    "O": OffsetTool.id,
    "Q": SquareUpTool.id,
}
"""The same for the tools that change a shape; while something is drawn, letters such as R and O are ways to draw."""


class Toolbox(Tool):
    """Holds one of each tool; ``start`` takes one up. F3 switches snapping, F9 the grid, Enter on an idle map repeats the last one."""

    id: ClassVar[str] = "toolbox"

    def __init__(
        self, host: Host, changed: Callable[[str], None] = lambda tool_id: None, *, can_write: bool = True
    ) -> None:
        super().__init__(host)
        self.snapping = True
        self.grid = 0.0
        """Metres between the lines of the grid that is caught; 0: none."""
        self.can_write = can_write
        self.why = "why_read_only"
        """What is said where nothing can be changed."""
        self._catch = host.snap
        self._changed = changed
        inner = replace(host, snap=self._snap, leave=self._leave)
        self.tools: Mapping[str, Tool] = {kind.id: kind(inner) for kind in TOOLS}
        self.tool: Tool = self.tools[SelectTool.id]
        self._last = DrawTool.id
        self._said = SelectTool.id

    # taking up and putting down

    def start(self, tool_id: str, **fields: Any) -> Tool:
        """Take up that tool; ``fields`` go to the record that a drawing tool will make."""
        way = DRAWING.get(tool_id, "")
        tool = self.tools[DrawTool.id if way else tool_id]
        if isinstance(tool, DrawTool):
            tool.begin(fields)
        if tool is not self.tool:
            self.tool.deactivate()
            self.tool = tool
            tool.activate()
        if isinstance(tool, DrawTool):
            tool.begin_way(way)
        self._said = ""  # also where it is as before: the button that was pressed may not be what is in hand
        self._announce()
        if tool_id not in (SelectTool.id, *ASKED_FIRST, PointTool.id):
            self._last = tool_id
        self.host.redraw()
        return tool

    def resume(self, sketches: Iterable[Sketch]) -> bool:
        """Show what was half drawn when the program ended; False where nothing was."""
        found = list(sketches)
        for tool in self.tools.values():
            if isinstance(tool, DrawTool):
                own = [sketch for sketch in found if sketch.kind == tool.kind]
                tool.resume(own)
                if own:
                    self.start(tool.id)
        return bool(found)

    @property
    def in_hand(self) -> str:
        """The name of the tool in hand, that of its way to draw where it has one of its own."""
        tool = self.tool
        way = tool.way.id if isinstance(tool, DrawTool) and tool.id == DrawTool.id and tool.way else ""
        return next((name for name, one in DRAWING.items() if one == way), self.tool.id)

    def _announce(self) -> None:
        """Say what is in hand, once it has changed."""
        if self.in_hand != self._said:
            self._said = self.in_hand
            self._changed(self._said)

    def _leave(self) -> None:
        self.start(SelectTool.id)
        self.host.leave()

    def _snap(self, e: float, n: float, exclude: Collection[str] = (), own: Sequence[Point] = ()) -> Catch | None:
        return self._catch(e, n, exclude, own, self.grid) if self.snapping else None

    def activate(self) -> None:
        self.tool.activate()

    def deactivate(self) -> None:
        self.tool.deactivate()

    # to the tool in hand

    def press(self, pointer: Pointer) -> None:
        self.tool.press(pointer)
        self._announce()

    def move(self, pointer: Pointer) -> None:
        self.tool.move(pointer)

    def release(self, pointer: Pointer) -> None:
        self.tool.release(pointer)

    def double(self, pointer: Pointer) -> None:
        self.tool.double(pointer)

    def key(self, key: Key) -> bool:
        if key.name == "F3" and not (key.ctrl or key.alt):
            self.snapping = not self.snapping
            self.host.tell("snapping_on" if self.snapping else "snapping_off")
            self.host.redraw()
            return True
        if key.name == "F9" and not (key.ctrl or key.alt):
            self.grid = GRIDS[(GRIDS.index(self.grid) + 1) % len(GRIDS)]
            self.host.tell("grid_on" if self.grid else "grid_off", step=f"{self.grid:.0f}")
            self.host.redraw()
            return True
        if self.tool.key(key):
            self._announce()
            return True
        if key.name == "Enter" and self.tool.id == SelectTool.id and not (key.ctrl or key.alt or key.shift):
            return self._take_by_letter(self._last)
        if key.name in LETTERS and not (key.ctrl or key.alt or key.shift):
            return self._take_by_letter(LETTERS[key.name])
        if key.name in CHANGE_LETTERS and not (key.ctrl or key.alt or key.shift or isinstance(self.tool, DrawTool)):
            return self._take_by_letter(CHANGE_LETTERS[key.name])
        return False

    def _take_by_letter(self, tool_id: str) -> bool:
        if not self.can_write and tool_id not in LOOKING:
            self.host.tell(self.why)
        elif tool_id == DrawTool.id and self.host.zone() is None:
            self.host.tell("why_no_zone")
        else:
            self.start(tool_id)
        return True

    def key_up(self, key: Key) -> None:
        self.tool.key_up(key)

    def undo(self) -> bool:
        """The sketch's last step, before the register's undo."""
        return self.tool.undo()

    def redo(self) -> bool:
        """The step of the sketch that was taken back last."""
        return self.tool.redo()

    def hint(self) -> Hint:
        return self.tool.hint()

    def offers(self) -> Menu:
        return self.tool.offers()

    def preview(self) -> Preview:
        return self.tool.preview()

    @property
    def cursor(self) -> str:  # type: ignore[override]
        """That of the tool in hand."""
        return self.tool.cursor
