"""The map as a picture: scene, camera, background frames and the glass over them. No tool, no keys."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

import shapely
from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from data.model import Context, Restriction, Zone
from gui.map.camera import SCREEN_DPI, Bounds, Camera
from gui.map.docking import Dock, Place
from gui.map.furniture import furniture_boxes, paint_furniture
from gui.map.keeper import SceneKeeper, converted
from gui.map.render_job import Frame, Order, Renderer, paint_frame
from gui.map.scene import CoverLike, Scene, Shown
from gui.map.selection import FEW, paint_pointed, paint_selected
from gui.map.sights import credit_of, shows_made_up
from gui.map.style import MapStyle, screen_style
from gui.theme import theme, wardrobe

ANIMATION_MS = 150
CLOSEST_FIT = 0.05
"""Metres in a pixel: showing something small whole stops here."""
FREE_EDGES = (80.0, 60.0, 44.0, 52.0)
"""Pixels at the left, top, right and bottom that stay free for tools, badge and scale bar."""
TIGHT = 500
"""A smaller window keeps a narrow edge free only."""
ROOM = 0.35
"""Zooming to plots leaves this part of their size around them."""


class MapView(QWidget):
    """The map. ``camera`` looks in the canvas CRS, which is the working CRS of the current zone."""

    scale_changed = Signal(int)
    """N of 1:N."""
    frame_painted = Signal()

    def __init__(self, parent: QWidget | None = None, crs: str = "EPSG:10945") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(120, 90)
        self.dpi = SCREEN_DPI
        self._camera = Camera()
        self._keeper = SceneKeeper(crs, self)
        self._keeper.changed.connect(self._scene_changed)
        self._renderer = Renderer(self)
        self._renderer.painted.connect(self._show_frame)
        self._frame: Frame | None = None
        self._selection: tuple[str, ...] = ()
        self._shown: frozenset[str] | None = None
        self._pointed: tuple[float, float] | None = None
        self._wanted: Bounds | None = None
        self._dock = Dock(self)
        self._motion = QVariantAnimation(self)
        wardrobe().changed.connect(self.refresh)

    @property
    def scene(self) -> Scene:
        """What is shown, as a value."""
        return self._keeper.scene

    @property
    def crs(self) -> str:
        """The code of the canvas CRS."""
        return self.scene.crs

    @property
    def camera(self) -> Camera:
        """The view of the moment."""
        return self._camera

    @property
    def scale_denominator(self) -> float:
        """N of 1:N."""
        return self._camera.scale_denominator(self.dpi)

    def map_style(self, unit: float = 1.0) -> MapStyle:
        """Colours of the theme, with the filter; ``unit`` is the size of a logical pixel."""
        return replace(screen_style(theme().dark, self.font().family(), unit), shown=self._shown)

    def set_cover(self, cover: CoverLike, crs: str | None = None) -> None:
        """Show these plots; their shapes stand in ``crs`` (the register's)."""
        self._keeper.set_cover(cover, crs or self._keeper.register_crs)

    def show_part(self, cover: CoverLike, shown: Shown) -> None:
        """Show some of these plots, as on a day of the past; the same cover again takes no preparation."""
        self._keeper.show_part(cover, shown)

    def show_whole(self, cover: CoverLike) -> None:
        """Show all of this cover again."""
        self._keeper.show_whole(cover)

    def update_plots(self, cover: CoverLike, ids: Collection[str]) -> None:
        """These plots changed, came or went, in shape or status; ``cover`` is how all of them are now."""
        self._keeper.update_plots(cover, ids)

    def set_context(self, contexts: Iterable[Context], zones: Iterable[Zone]) -> None:
        """Reference shapes and zones of the register, in its CRS."""
        self._keeper.set_context(contexts, zones)

    def set_strips(self, strips: Iterable[Restriction]) -> None:
        """Protection strips of the register, in its CRS."""
        self._keeper.set_strips(strips)

    def set_region(self, contexts: Iterable[Context]) -> None:
        """The quiet layer of ``data.region``."""
        self._keeper.set_region(contexts)

    def set_language(self, language: str) -> None:
        """Names on the map in kk, ru or en."""
        self._keeper.set_language(language)

    def set_crs(self, crs: str) -> None:
        """Work in that CRS; the same place stays in the middle."""
        if crs == self.crs:
            return
        known = self.scene.bounds is not None
        e, n = converted((self._camera.e, self._camera.n), self.crs, crs) if known else (0.0, 0.0)
        self._frame = None
        self._camera = replace(self._camera, e=e, n=n)
        self._keeper.set_crs(crs)

    def set_selection(self, ids: Sequence[str]) -> None:
        """Outline these plots."""
        many = len(ids) > FEW or len(self._selection) > FEW
        self._selection = tuple(ids)
        self._pointed = None
        if many:
            self.refresh()
        self.update()

    def point_out(self, at: tuple[float, float] | None) -> None:
        """Ring a place of the canvas CRS until the selection changes; it is brought into view."""
        self._pointed = at
        if at is not None:
            x, y = self._camera.point(*at)
            if not QRectF(self.rect()).adjusted(40, 40, -40, -40).contains(x, y):
                self._look(replace(self._camera, e=at[0], n=at[1]))
        self.update()

    def set_filter(self, statuses: Collection[str] | None) -> None:
        """Dim all plots but those of these statuses (and ``overdue``); None: dim nothing."""
        self._shown = None if statuses is None else frozenset(statuses)
        self.refresh()

    def dock(self, widget: QWidget, place: Place) -> None:
        """Let a widget float at that corner of the map."""
        self._dock.add(widget, place)

    def look_at(self, camera: Camera) -> None:
        """Take that view, with the size of this widget."""
        self._look(camera.resized(self.width(), self.height(), self.devicePixelRatioF()))

    def set_scale(self, denominator: float) -> None:
        """Show the middle at 1:denominator."""
        self._look(self._camera.at_scale(denominator, self.dpi))

    def zoom_to(self, bounds: Bounds, animate: bool = True) -> None:
        """Show these bounds (west, south, east, north in the canvas CRS) whole."""
        self._motion.stop()
        if not self.isVisible():
            self._wanted = bounds
        start, target = self._camera, self._fitted(bounds)
        if not (animate and self.isVisible() and self._frame is not None):
            self._look(target)
            return
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(ANIMATION_MS)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.valueChanged.connect(lambda part: self._look(start.between(target, float(part))))
        self._motion.start(QVariantAnimation.DeletionPolicy.KeepWhenStopped)

    def zoom_all(self, animate: bool = True) -> None:
        """Show all plots and zones."""
        if self.scene.bounds is not None:
            self.zoom_to(self.scene.bounds, animate)

    def zoom_to_plots(self, ids: Iterable[str], animate: bool = True) -> None:
        """Show these plots, with some room around them."""
        shapes = [shape for plot in ids if (shape := self.plot_shape(plot)) is not None]
        if shapes:
            west, south, east, north = shapely.total_bounds(shapes).tolist()
            room = ROOM * max(east - west, north - south)
            self.zoom_to((west - room, south - room, east + room, north + room), animate)

    def plot_at(self, e: float, n: float) -> str | None:
        """The plot there, the smallest one where several lie."""
        found = self.scene.plots_at(e, n)
        return min(found, key=lambda plot: float(shapely.area(self.plot_shape(plot))), default=None)

    def plots_in(self, box: Bounds, fully: bool = False) -> list[str]:
        """Plots that meet a box, or lie wholly inside it."""
        return self.scene.plots_in(box, fully)

    def plot_shape(self, plot: str) -> Any:
        """A plot's shape in the canvas CRS; None where there is no such plot."""
        place = self.scene.find(plot)
        return place[0].shapes[place[1]] if place else None

    def paint_now(self) -> None:
        """Paint the frame at once instead of in the background, for pictures and tests."""
        self._renderer.stop()
        self._show_frame(paint_frame(self._order()))

    def refresh(self) -> None:
        """Order a new frame and show the last one until it comes."""
        if self.isVisible():
            self._renderer.order(self._order())
        self.update()

    def paint_under(self, painter: QPainter, camera: Camera, style: MapStyle) -> None:
        """What stands between the frame and the selection."""

    def paint_over(self, painter: QPainter, camera: Camera, style: MapStyle) -> None:
        """What a heir paints between the map and its glass."""

    def outlined(self) -> tuple[str, ...]:
        """The selected plots that get their outline."""
        return self._selection

    def paintEvent(self, event: QPaintEvent) -> None:
        style, camera = self.map_style(), self._camera
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(style.paper))
        if self._frame is not None:
            self._paint_frame(painter, self._frame)
        self.paint_under(painter, camera, style)
        if len(self._selection) <= FEW:
            paint_selected(painter, self.scene, self.outlined(), camera, style)
        if self._pointed is not None:
            paint_pointed(painter, self._pointed, camera, style)
        paint_furniture(painter, camera, style, credit_of(self.scene, camera), shows_made_up(self.scene, camera))
        self.paint_over(painter, camera, style)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._dock.arrange()
        camera = self._camera.resized(self.width(), self.height(), self.devicePixelRatioF())
        if self._wanted is not None:
            self._camera = camera
            camera = self._fitted(self._wanted)
        self._look(camera)

    def showEvent(self, event: QShowEvent) -> None:
        self._camera = self._camera.resized(self.width(), self.height(), self.devicePixelRatioF())
        if self._wanted is not None:
            self._look(self._fitted(self._wanted))
            self._wanted = None
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        self._renderer.stop()
        self._keeper.stop()

    def _paint_frame(self, painter: QPainter, frame: Frame) -> None:
        """The last frame where it belongs in the view of now."""
        then, now = frame.camera, self._camera
        x, y = now.point(*then.place(0.0, 0.0))
        part = then.metres_per_pixel / now.metres_per_pixel
        if abs(part - 1.0) < 1e-9:
            ratio = then.ratio
            painter.drawImage(QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio), frame.image)
            return
        painter.drawImage(QRectF(x, y, then.width * part, then.height * part), frame.image)

    def _order(self) -> Order:
        many = self._selection if len(self._selection) > FEW else ()
        boxes = [*self._dock.boxes(), *furniture_boxes(self._camera, shows_made_up(self.scene, self._camera))]
        style = replace(self.map_style(self._camera.ratio), reserved=tuple(boxes))
        return Order(self.scene, self._camera, style, many)

    def _show_frame(self, frame: Frame | None) -> None:
        if frame is None or frame.order.scene.crs != self.crs:
            return
        self._frame = frame
        self.update()
        self.frame_painted.emit()

    def _scene_changed(self) -> None:
        self.refresh()

    def _fitted(self, bounds: Bounds) -> Camera:
        tight = self.width() < TIGHT or self.height() < TIGHT
        target = self._camera.fitted(bounds, (24.0,) * 4 if tight else FREE_EDGES)
        if target.metres_per_pixel >= CLOSEST_FIT:
            return target
        west, south, east, north = bounds
        return replace(target, e=(west + east) / 2, n=(south + north) / 2, metres_per_pixel=CLOSEST_FIT)

    def _look(self, camera: Camera) -> None:
        before = round(self.scale_denominator)
        self._camera = camera
        if round(self.scale_denominator) != before:
            self.scale_changed.emit(round(self.scale_denominator))
        self.refresh()
