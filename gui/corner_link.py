"""The corner in hand on the map and the current row of the table are one; the table comes up with the tool."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, corners
from gis.crs import operation
from gui.drawer import Drawer
from gui.i18n import translate
from gui.map_place import MapPlace
from gui.messages import sentence
from gui.panels.passport import Passport
from gui.tools.edit_corners import EditCornersTool
from gui.tools.tool import Line, Preview

ROOM = 0.25
"""Land around a plot that is brought out from under the drawer, as a share of its size."""


class CornerLink(QObject):
    """Listens to map and passport, and tells each of the other. It keeps only what it has told."""

    def __init__(self, map_place: MapPlace, passport: Passport, drawer: Drawer, bring_up: Callable[[], object]) -> None:
        super().__init__(passport)
        self._map, self._passport, self._drawer, self._bring_up = map_place, passport, drawer, bring_up
        self._plot: str | None = None
        self._seen: BaseGeometry | None = None
        self._chosen: CornerRef | None = None
        self._tab_before: str | None = None
        passport.corner_chosen.connect(self._choose)
        passport.tab_corners.ghosted.connect(self._propose)
        passport.tab_corners.remarks = self._remarks
        map_place.canvas.hinted.connect(self._follow)
        map_place.session.selected.connect(self._take)

    @property
    def _tool(self) -> EditCornersTool | None:
        """The tool that changes corners, where it is in hand and has a plot."""
        tool = self._map.belt.box.tool
        return tool if isinstance(tool, EditCornersTool) and tool.plot_id is not None else None

    def _take(self) -> None:
        """A plot that is chosen elsewhere, such as in the list, is the one whose corners are changed from now on."""
        tool, chosen = self._map.belt.box.tool, self._map.session.selection
        if isinstance(tool, EditCornersTool) and len(chosen) == 1 and tool.plot_id != chosen[0]:
            tool.take(chosen[0])

    # from the map to the table

    def _follow(self, _hint: object) -> None:
        """The tool may have taken or left a plot, chosen a corner, or moved it."""
        tool = self._tool
        plot = tool.plot_id if tool else None
        if plot != self._plot:
            self._plot, self._seen, self._chosen = plot, None, None
            self._open() if plot else self._close()
        tab = self._passport.tab_corners
        if tool is None or not self._same_plot():
            tab.edits.detached, self._seen, self._chosen = False, None, None
            return
        tab.edits.detached = tool.detached
        shape = tool.shape
        if shape is not None and shape is not self._seen:
            self._seen = shape
            tab.show_live(shape)
        if tool.chosen != self._chosen:
            self._chosen = tool.chosen
            self._map.canvas.point_out(None)
            tab.choose(tool.chosen)

    def _same_plot(self) -> bool:
        """Whether the passport shows the plot in hand in the CRS of the map."""
        data = self._passport.data()
        return data is not None and data.plot.id == self._plot and data.crs == self._map.canvas.crs

    def _open(self) -> None:
        """The table comes up; where it was before is remembered once."""
        if self._tab_before is None:
            self._tab_before = self._passport.tab
        self._passport.open_tab("corners")
        QTimer.singleShot(
            0, self, self._uncover
        )  # the tool is announced after it was taken up, and that shuts the drawer

    def _close(self) -> None:
        """Back to where the passport was, unless the clerk has gone elsewhere since."""
        before, self._tab_before = self._tab_before, None
        if before is not None and self._passport.tab == "corners":
            self._passport.open_tab(before)

    def _uncover(self) -> None:
        """Where the passport is a drawer, it opens, and the plot moves out from under it."""
        if self._plot is None:
            return
        self._bring_up()
        canvas = self._map.canvas
        shape = canvas.plot_shape(self._plot)
        if shape is None or not self._drawer.isVisible():
            return
        west, south, east, north = shape.bounds
        free = canvas.width() - self._drawer.width()
        right, left = canvas.camera.point(east, south)[0], canvas.camera.point(west, south)[0]
        if left >= 0 and right <= free:
            return
        room = ROOM * max(east - west, north - south)
        wide = (east - west + 2 * room) * canvas.width() / max(free, 1)
        canvas.zoom_to((west - room, south - room, west - room + wide, north + room), animate=False)

    # from the table to the map

    def _choose(self, plot_id: str, number: int) -> None:
        """Ring the corner of that row, and let the tool choose it."""
        tool = self._tool
        self._map.show_corner(plot_id, number)
        if tool is None or tool.plot_id != plot_id:
            return
        ref = self._passport.tab_corners.model.corners[number - 1].ref
        self._chosen = ref
        tool.choose(ref)

    def _remarks(self, plot_id: str, code: str, shape: BaseGeometry) -> list[str]:
        """What the rules would say of the plot with that shape, given in the CRS of that code."""
        canvas = self._map.canvas
        labels = self._map.belt.box.host.remarks(plot_id, operation(code, canvas.crs).shape(shape))
        return [sentence(label.code, translate, **label.facts) for label in labels]

    def _propose(self, shape: BaseGeometry | None) -> None:
        """Show on the map what would become of the boundary."""
        data, canvas = self._passport.data(), self._map.canvas
        if shape is None or data is None:
            canvas.show_overlay("corners", None)
            return
        rings = [Line(tuple((e, n) for e, n in ring.tolist()), "moving", True) for ring in corners(shape)]
        canvas.show_overlay("corners", Preview(tuple(rings)), data.crs)
