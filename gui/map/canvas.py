"""The map that is worked on: pointer and keys go to the tool in hand, the rest moves the view."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any, Literal

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QWheelEvent
from PySide6.QtWidgets import QWidget

from gis.catching import EVERY, Catch, Kind
from gui.map.camera import Camera
from gui.map.events import cursor_shape, key_of, pointer_of
from gui.map.menus import menu_of
from gui.map.overlays import Overlays
from gui.map.paths import ring_path
from gui.map.preview import paint_overlay, paint_preview, paint_reach, preview_box
from gui.map.style import MapStyle
from gui.map.view import MapView
from gui.tools.tool import REACH_PIXELS, Key, Menu, Preview, Tool

WHEEL_NOTCH = 120.0
WHEEL_FACTOR = 1.25
ARROW_STEP = 80.0
KEY_FACTOR = 1.5
CLICK_PIXELS = 4.0
ARROWS = {"Left": (1, 0), "Right": (-1, 0), "Up": (0, 1), "Down": (0, -1)}
VEIL = 0.5


class MapCanvas(MapView):
    """The map with its tools. Without a tool dragging pans and a click picks."""

    pointer_moved = Signal(float, float)
    """E,N under the pointer, in the canvas CRS."""
    pointer_left = Signal()
    hinted = Signal(object)
    """The tool's Hint: what mouse and keys do now."""
    picked = Signal(list, str)
    """Plot ids, and ``replace``, ``add`` or ``toggle``."""

    def __init__(self, parent: QWidget | None = None, crs: str = "EPSG:10945") -> None:
        super().__init__(parent, crs)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tool: Tool | None = None
        self._preview = Preview()
        self.overlays = Overlays()
        self._glass = QRect()
        """Where the preview stands on the map."""
        self._asked = 0
        self._pointer: tuple[float, float] | None = None
        self._last: tuple[float, float] | None = None
        self._drag: QPointF | None = None
        self._pressed: QPointF | None = None
        self._space = False
        self._catches: frozenset[Kind] = EVERY
        self._reach: float = REACH_PIXELS
        self._reach_shown = False

    @property
    def reach(self) -> float:
        """Pixels within which the pointer catches something."""
        return self._reach

    @property
    def catches(self) -> frozenset[Kind]:
        """What the pointer catches."""
        return self._catches

    def set_snapping(self, reach: float, catches: frozenset[Kind]) -> None:
        """Catch these kinds within so many pixels."""
        self._reach, self._catches = reach, catches
        self.update()

    def show_reach(self, shown: bool) -> None:
        """Show the radius of snapping as a ring where the pointer was last, or no longer."""
        self._reach_shown = shown
        self.update()

    @property
    def tool(self) -> Tool | None:
        """The tool in hand."""
        return self._tool

    def set_tool(self, tool: Tool | None) -> None:
        """Put the tool away and take up another one."""
        if self._tool is not None:
            self._tool.deactivate()
        self._tool = tool
        if tool is not None:
            tool.activate()
        self.refresh_tool()

    def refresh_tool(self) -> None:
        """Ask the tool again for its preview, cursor and hint; the ``redraw`` of a tool's Host."""
        self._asked += 1
        self._see(self._tool.preview() if self._tool else Preview())
        self._show_cursor()
        if self._tool is not None:
            self.hinted.emit(self._tool.hint())

    def show_overlay(self, owner: str, preview: Preview | None, crs: str | None = None) -> None:
        """Show this for a panel or dialog until it takes it away with None; coordinates in ``crs``, else the canvas CRS."""
        self.overlays.show(owner, preview, crs or self.crs)
        self.update()

    def ask(self, menu: Menu) -> None:
        """Show a menu at the pointer; the first line is the default."""
        x, y = self._pointer or (self.width() / 2, self.height() / 2)
        menu_of(menu, self).popup(self.mapToGlobal(QPoint(round(x), round(y))))

    def snap(
        self,
        e: float,
        n: float,
        exclude: Collection[str] = (),
        own: Sequence[tuple[float, float]] = (),
        grid: float = 0.0,
    ) -> Catch | None:
        """What the pointer catches there."""
        index = self._keeper.snap
        return index.snap(e, n, self._reach * self.scale(), exclude, own, grid, self._catches) if index else None

    def scale(self) -> float:
        """Metres per pixel."""
        return self.camera.metres_per_pixel

    def zoom_by(self, factor: float) -> None:
        """Closer (factor over 1) or farther, at the pointer or else the middle."""
        x, y = self._pointer or (self.width() / 2, self.height() / 2)
        self._look(self.camera.zoomed(factor, x, y))

    def tool_functions(self) -> dict[str, Callable[..., Any]]:
        """What the map does for a tool's Host; the session adds the rest."""

        def select(ids: list[str], mode: Literal["replace", "add", "toggle"]) -> None:
            self.picked.emit(ids, mode)

        return {
            "snap": self.snap,
            "redraw": self.refresh_tool,
            "ask": self.ask,
            "scale": self.scale,
            "select": select,
            "plot_at": self.plot_at,
            "plots_in": self.plots_in,
            "plot_shape": self.plot_shape,
            "strips_at": self.strips_at,
        }

    def strips_at(self, e: float, n: float) -> list[tuple[str, str]]:
        """The protection strips there, the smallest first, as (id, name)."""
        names = {strip.id: strip.name for strip in self.scene.strips}
        return [(strip, names[strip]) for strip in self.scene.strips_at(e, n)]

    def paint_under(self, painter: QPainter, camera: Camera, style: MapStyle) -> None:
        """The spotlight."""
        self._paint_spotlight(painter, camera, style)

    def paint_over(self, painter: QPainter, camera: Camera, style: MapStyle) -> None:
        """What panels and dialogs show, and what the tool shows, its words over everything."""
        for overlay in self.overlays.in_crs(self.crs):
            paint_overlay(painter, overlay, camera, style)
        style = self._over_style(style)
        paint_preview(painter, self._preview, camera, style, self._pointer)
        if self._reach_shown:
            paint_reach(
                painter, self._pointer or self._last or (self.width() / 2, self.height() / 2), self._reach, style
            )

    def _over_style(self, style: MapStyle) -> MapStyle:
        """The style, with where panels lie: the card at the pointer goes under none."""
        return replace(style, reserved=tuple(self._dock.boxes()))

    def outlined(self) -> tuple[str, ...]:
        """Not the plot that the tool shows in its own way."""
        hidden = self._preview.spotlight if self._preview.instead else None
        return tuple(one for one in self._selection if one != hidden)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pointer = event.position().x(), event.position().y()
        button = event.button()
        left = button == Qt.MouseButton.LeftButton
        if button == Qt.MouseButton.MiddleButton or (left and (self._space or self._tool is None)):
            self._drag = event.position()
            self._pressed = event.position() if self._tool is None else None
            self._show_cursor()
        elif self._tool is not None:
            self._tool.press(pointer_of(event, self.camera))
            self.refresh_tool()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        self._pointer = place.x(), place.y()
        if self._drag is not None:
            step, self._drag = place - self._drag, place
            self._look(self.camera.moved(step.x(), step.y()))
        elif self._tool is not None:
            asked = self._asked
            self._tool.move(pointer_of(event, self.camera))
            if self._asked == asked:
                self.refresh_tool()
        self.pointer_moved.emit(*self.camera.place(place.x(), place.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            self._drag = None
            self._pick(event)
            self._show_cursor()
        elif self._tool is not None:
            self._tool.release(pointer_of(event, self.camera))
            self.refresh_tool()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is None or self._space or event.button() == Qt.MouseButton.MiddleButton:
            self.mousePressEvent(event)
            return
        self._tool.double(pointer_of(event, self.camera))
        self.refresh_tool()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn = event.angleDelta().y() / WHEEL_NOTCH
        if turn:
            place = event.position()
            self._look(self.camera.zoomed(WHEEL_FACTOR**turn, place.x(), place.y()))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if self._tool is not None and key.name and self._tool.key(key):
            self.refresh_tool()
        elif key.name == "Space" and not (key.ctrl or key.alt):
            self._space = True
            self._show_cursor()
        elif not self._move_by(key):
            if key.name == "Tab":
                super().focusNextPrevChild(not key.shift)
            else:
                event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        key = key_of(event)
        if key.name == "Space":
            self._space = False
            self._show_cursor()
        if self._tool is not None:
            self._tool.key_up(key)
            self.refresh_tool()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab comes as a key, for the tool; where it does not want it, the focus goes on."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._space = False
        self._show_cursor()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._last, self._pointer = self._pointer or self._last, None
        self.pointer_left.emit()
        self.update()

    def _move_by(self, key: Key) -> bool:
        """Arrows, plus, minus and Home move the view."""
        if key.ctrl or key.alt:
            return False
        if key.name in ARROWS:
            right, down = ARROWS[key.name]
            self._look(self.camera.moved(right * ARROW_STEP, down * ARROW_STEP))
        elif key.name in ("Equal", "Add") or key.text == "+":
            self.zoom_by(KEY_FACTOR)
        elif key.name == "Minus" or key.text == "-":
            self.zoom_by(1 / KEY_FACTOR)
        elif key.name == "Home":
            self.zoom_all()
        else:
            return False
        return True

    def _pick(self, event: QMouseEvent) -> None:
        """A click without a tool picks the plot under it."""
        start, self._pressed = self._pressed, None
        if start is None or (event.position() - start).manhattanLength() > CLICK_PIXELS:
            return
        pointer = pointer_of(event, self.camera)
        plot = self.plot_at(*pointer.at)
        mode = "toggle" if pointer.ctrl else "add" if pointer.shift else "replace"
        if plot is not None or mode == "replace":
            self.picked.emit([plot] if plot is not None else [], mode)

    def _show_cursor(self) -> None:
        if self._drag is not None and self._pressed is None:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.setCursor(cursor_shape(self._tool.cursor if self._tool else "arrow"))

    def _paint_spotlight(self, painter: QPainter, camera: Camera, style: MapStyle) -> None:
        """All but the plot that is worked on steps back."""
        shape = self.plot_shape(self._preview.spotlight) if self._preview.spotlight else None
        if shape is None:
            return
        veil = QPainterPath()
        veil.setFillRule(Qt.FillRule.OddEvenFill)
        veil.addRect(QRectF(self.rect()))
        for ring in shapely.get_rings(shapely.get_parts(shape)):
            points = camera.to_screen(shapely.get_coordinates(ring)).clip(-1e5, 1e5)
            veil.addPath(ring_path(points, np.array([0, len(points)])))
        colour = QColor(style.paper)
        colour.setAlphaF(VEIL)
        painter.fillPath(veil, colour)

    def _look(self, camera: Camera) -> None:
        super()._look(camera)
        if self._tool is not None:
            self._see(self._tool.preview())

    def _see(self, preview: Preview) -> None:
        """Show it, and paint only what changes: a move of the pointer leaves most of the map alone."""
        dimmed = (preview.spotlight, preview.instead) != (self._preview.spotlight, self._preview.instead)
        self._preview, before = preview, self._glass
        box = preview_box(preview, self.camera, self._over_style(self.map_style()), self._pointer)
        self._glass = box.toAlignedRect() & self.rect()
        if dimmed:
            self.update()
        else:
            self.update(before | self._glass)
