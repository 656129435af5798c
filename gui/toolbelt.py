"""The tools of the window: one box of them in the canvas, with the functions of session and map that they may use."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from data.frame import frame_of
from gis.errors import TelimError
from gui.checking import checking_of
from gui.map.canvas import MapCanvas
from gui.remarks import Remarks
from gui.session import Session
from gui.tools.point import PointTool
from gui.tools.sketch_file import SketchFolder
from gui.tools.tool import Host, Menu
from gui.tools.toolbox import LOOKING, Toolbox
from gui.weighing import DoubtfulError, do_weighed
from gui.widgets import wording


class Toolbelt(QObject):
    """``take_up`` puts a tool into the hand; ``taken`` says its id, ``told`` a code and facts for the message bar."""

    taken = Signal(str)
    told = Signal(str, dict)
    proposed = Signal(str, dict)
    """What is to be shown before it is done: its kind and its facts."""

    def __init__(self, session: Session, canvas: MapCanvas, sketches: SketchFolder | None) -> None:
        super().__init__(canvas)
        self.session, self.canvas, self._sketches = session, canvas, sketches
        self.box = Toolbox(self._host(), self.taken.emit, can_write=session.can_write)
        canvas.set_tool(self.box)

    @property
    def offers(self) -> Menu:
        """What the tool in hand offers as long as it stands, such as Resume and Discard."""
        return self.box.offers()

    def take_up(self, name: str, **fields: Any) -> None:
        """Put the tool of that name into the hand; drawing tools get values for what they will make."""
        if not self.box.can_write and name not in LOOKING:
            self.told.emit(self.box.why, {})
            self.taken.emit(self.box.in_hand)  # the button that was pressed is up again
            return
        self.box.start(name, **fields)
        self.canvas.refresh_tool()

    def point_at_plot(self, code: str, then: Callable[[str], object]) -> None:
        """Wait for a click on a plot."""
        tool = self.box.start(PointTool.id)
        assert isinstance(tool, PointTool)
        tool.ask(code, then)
        self.canvas.setFocus()

    def resume_sketches(self) -> None:
        """Show what was half drawn in this register when the program ended; the zone of the newest one comes up."""
        register = self.session.register
        if self._sketches is None or not self.session.can_write:
            return
        waiting = self._sketches.load(register.address, register.has_edit)
        if waiting:
            self.session.go_to(waiting[-1].zone_id)
            self.box.resume(waiting)
            self.canvas.refresh_tool()

    def put_away(self) -> None:
        """The window closes: what is half drawn stays on the disk."""
        self.canvas.set_tool(None)

    def _host(self) -> Host:
        session = self.session
        return Host(
            **self.canvas.tool_functions(),
            reach_pixels=lambda: self.canvas.reach,
            commit=self._commit,
            leave=lambda: None,
            plot_name=self._plot_name,
            zone=lambda: session.place,
            frame=lambda: frame_of(session.register, session.place),
            propose=lambda kind, **facts: self.proposed.emit(kind, facts),
            selected=lambda: session.selection,
            tell=lambda code, **facts: self.told.emit(code, facts),
            number=lambda value, decimals: wording.number(value, decimals),
            sketches=self._sketches,
            address=session.register.address,
            remarks=Remarks(session, checking_of(session)),
        )

    def _commit(self, make: Any, done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        def refused(error: TelimError) -> None:
            if not isinstance(error, DoubtfulError):
                self.session.failed.emit(error)
            failed(error)

        do_weighed(self.canvas.window(), self.session, make, done, refused)

    def _plot_name(self, plot_id: str) -> str:
        status = self.session.statuses.get(plot_id)
        return (status.cadastral_no if status else None) or wording.DASH
