"""The tools of the window: made when first taken up, each with the functions that it may use."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from data.frame import frame_of
from data.model import Zone
from gui.map.canvas import MapCanvas
from gui.session import Session
from gui.tools.sketch_file import SketchFolder
from gui.tools.tool import Host, Pointer, Tool
from gui.widgets import wording


class PointTool(Tool):
    """One click names a plot; Esc leaves."""

    id = "point"
    cursor = "cross"

    def __init__(self, host: Host, code: str, then: Callable[[str], object]) -> None:
        super().__init__(host)
        self._code, self._then = code, then

    def release(self, pointer: Pointer) -> None:
        plot_id = self.host.plot_at(pointer.e, pointer.n)
        if pointer.button == "left" and plot_id is not None:
            self.host.leave()
            self._then(plot_id)

    def key(self, key: Any) -> bool:
        if key.name == "Escape":
            self.host.leave()
        return bool(key.name == "Escape")

    def hint(self) -> Any:
        from gui.tools.tool import Hint

        return Hint(self._code)


class Toolbelt(QObject):
    """``take_up`` puts a tool into the hand; ``taken`` says its id, ``told`` a code and facts for the message bar."""

    taken = Signal(str)
    told = Signal(str, dict)

    def __init__(self, session: Session, canvas: MapCanvas, sketches: SketchFolder | None) -> None:
        super().__init__(canvas)
        self.session, self.canvas, self.sketches = session, canvas, sketches
        self._tools: dict[str, Tool] = {}

    @property
    def tool(self) -> Tool | None:
        """The tool in hand."""
        return self.canvas.tool

    def take_up(self, name: str, **fields: Any) -> None:
        """Put the tool of that name into the hand; drawing tools get values for what they will make."""
        tool = self.get(name)
        if fields or name.startswith("draw"):
            tool.begin(fields)  # type: ignore[attr-defined]
        self.canvas.set_tool(tool)
        self.taken.emit(name)

    def point_at_plot(self, code: str, then: Callable[[str], object]) -> None:
        """Wait for a click on a plot."""
        self.canvas.set_tool(PointTool(self.host(), code, then))
        self.taken.emit("point")
        self.canvas.setFocus()

    def get(self, name: str) -> Tool:
        """The tool of that name, made when it is first asked for."""
        if name not in self._tools:
            self._tools[name] = _make(name, self.host())
        return self._tools[name]

    def host(self) -> Host:
        """The functions of session and map that a tool may use."""
        session = self.session
        return Host(
            **self.canvas.tool_functions(),
            commit=lambda make, done, failed: self._commit(make, done, failed),
            leave=lambda: self.take_up("select"),
            plot_name=self._plot_name,
            zone=lambda: session.place,
            frame=lambda: frame_of(session.register, session.place),
            tell=lambda code, **facts: self.told.emit(code, facts),
            number=lambda value, decimals: wording.number(value, decimals),
            sketches=self.sketches,
            address=session.register.address,
        )

    def _commit(self, make: Any, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        def refused(error: Any) -> None:
            self.session.failed.emit(error)
            failed(error)

        self.session.do(make, done, refused)

    def _plot_name(self, plot_id: str) -> str:
        status = self.session.statuses.get(plot_id)
        return (status.cadastral_no if status else None) or wording.DASH


def _make(name: str, host: Host) -> Tool:
    if name == "draw":
        from gui.tools.draw import DrawTool

        return DrawTool(host)
    if name == "draw_zone":
        from gui.tools.draw import DrawZoneTool

        return DrawZoneTool(host)
    if name == "edit_corners":
        from gui.tools.edit_corners import EditCornersTool

        return EditCornersTool(host)
    if name == "measure":
        from gui.tools.measure import MeasureTool

        return MeasureTool(host)
    from gui.tools.select import SelectTool

    return SelectTool(host)


def zone_frame(session: Session, zone: Zone) -> Any:
    """The bounds of a zone in the working CRS of the place; None without land."""
    return None if zone.geom is None else frame_of(session.register, session.place).to_working(zone.geom).bounds
