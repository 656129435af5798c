"""Keeps what the map was given, in the register's CRS, and makes the scene of it in the canvas CRS.

Registers of many plots are prepared in a thread; a few changed plots are exchanged at once.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from data.model import Context, Restriction, Zone
from gis.crs import operation
from gis.snapping import SnapIndex
from gui.map.scene import (
    CoverLike,
    PlotLayer,
    Scene,
    Shown,
    features,
    region_features,
    strip_features,
    with_changes,
)

AT_ONCE = 4000
"""Covers of at most so many plots are prepared without a thread."""


@dataclass(frozen=True, slots=True)
class _Prepared:
    """The arrays of a cover, and what they were made from."""

    cover: CoverLike
    crs: str
    layer: PlotLayer
    snap: SnapIndex


class SceneKeeper(QObject):
    """The scene of the moment; ``changed`` says that there is another one."""

    changed = Signal()
    _ready = Signal(object)

    def __init__(self, crs: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scene = Scene(crs)
        self.register_crs = crs
        self.language = "kk"
        self._cover: CoverLike | None = None
        self._snap: SnapIndex | None = None
        self._since: set[str] = set()
        self._shown: Shown | None = None
        self._today: tuple[CoverLike, Scene, SnapIndex | None] | None = None
        self._preparing: tuple[CoverLike, str] | None = None
        self._zones: Sequence[Zone] = ()
        self._contexts: Sequence[Context] = ()
        self._region: Sequence[Context] = ()
        self._strips: Sequence[Restriction] = ()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._ready.connect(self._take)

    @property
    def snap(self) -> SnapIndex | None:
        """For catching corners and sides; None while there are no plots."""
        return self._snap

    @property
    def waiting(self) -> bool:
        """Whether a large cover is being prepared."""
        return self._preparing is not None

    def set_cover(self, cover: CoverLike, crs: str) -> None:
        """Show these plots, whose shapes stand in that CRS."""
        self._cover, self.register_crs, self._shown, self._today = cover, crs, None, None
        self._prepare()

    def show_part(self, cover: CoverLike, shown: Shown) -> None:
        """Show some of these plots; another part of the same cover is shown at once, whole covers come back as fast."""
        self._shown = shown
        if cover is not self._cover:
            if self._today is None and self._cover is not None and self._preparing is None:
                self._today = self._cover, self.scene, self._snap
            self._cover, self._snap = cover, None
            self._prepare()
        elif self._preparing is None:
            self._show(replace(self.scene, layers=(self.scene.layers[0].showing(shown),)), ())

    def show_whole(self, cover: CoverLike) -> None:
        """Show all of this cover again, which was shown before a part of another one."""
        kept, self._today, self._shown = self._today, None, None
        if kept is None or kept[0] is not cover or kept[1].crs != self.scene.crs:
            self.set_cover(cover, self.register_crs)
            return
        self._cover, self._preparing, self._snap = cover, None, kept[2]
        self._show(replace(self.scene, layers=kept[1].layers), ())

    def update_plots(self, cover: CoverLike, ids: Collection[str]) -> None:
        """These plots changed, came or went; ``cover`` is how all of them are now."""
        self._cover = cover
        if self._preparing is not None:
            self._since.update(ids)
            return
        scene = with_changes(self.scene, cover, self.register_crs, ids)
        if scene is None:
            self._prepare()
            return
        self._show(scene, ids)

    def set_context(self, contexts: Iterable[Context], zones: Iterable[Zone]) -> None:
        """Reference shapes and zones, in the register's CRS."""
        self._contexts, self._zones = tuple(contexts), tuple(zones)
        self._ground()

    def set_region(self, contexts: Iterable[Context]) -> None:
        """The region layer, in longitude and latitude."""
        self._region = tuple(contexts)
        self._ground()

    def set_strips(self, strips: Iterable[Restriction]) -> None:
        """Protection strips, in the register's CRS."""
        self._strips = tuple(strips)
        self._ground()

    def set_language(self, language: str) -> None:
        """Names on the map in that language."""
        self.language = language
        self._ground()

    def set_crs(self, crs: str) -> None:
        """Show everything in that CRS."""
        if crs == self.scene.crs:
            return
        self.scene = Scene(crs)
        self._snap = None
        self._ground()
        if self._cover is not None:
            self._prepare()

    def stop(self) -> None:
        """Wait until nothing is under way."""
        self._pool.waitForDone()

    def _ground(self) -> None:
        crs, language = self.scene.crs, self.language
        self.scene = replace(
            self.scene,
            zones=features(self._zones, self.register_crs, crs, language),
            contexts=features(self._contexts, self.register_crs, crs, language),
            region=region_features(self._region, crs, language),
            strips=strip_features(self._strips, self.register_crs, crs, language),
        )
        self.changed.emit()

    def _prepare(self) -> None:
        assert self._cover is not None
        work = _Preparation(self._cover, self.register_crs, self.scene.crs, self._ready.emit)
        self._preparing = (self._cover, self.scene.crs)
        self._since.clear()
        if len(self._cover.ids) <= AT_ONCE:
            work.run()
        else:
            self._pool.start(work)

    def _take(self, made: _Prepared) -> None:
        if self._preparing is None or (made.cover is not self._preparing[0] or made.crs != self._preparing[1]):
            return
        self._preparing = None
        shown = self._shown
        self._snap = made.snap if shown is None else None  # corners that are gone are not to be caught
        self._show(replace(self.scene, layers=(made.layer if shown is None else made.layer.showing(shown),)), ())
        since = set(self._since)
        self._since.clear()
        if since and self._cover is not None:
            self.update_plots(self._cover, since)

    def _show(self, scene: Scene, ids: Collection[str]) -> None:
        self.scene = scene
        if self._snap is not None and ids:
            found = {plot: scene.find(plot) for plot in ids}
            self._snap = self._snap.changed(
                {plot: place[0].shapes[place[1]] if place else None for plot, place in found.items()}
            )
        self.changed.emit()


class _Preparation(QRunnable):
    """Arrays, simplified levels and indexes of a cover, so that the window needs not wait for them."""

    def __init__(self, cover: CoverLike, crs: str, canvas_crs: str, done: Callable[[_Prepared], None]) -> None:
        super().__init__()
        self._cover, self._crs, self._canvas_crs, self._done = cover, crs, canvas_crs, done

    def run(self) -> None:
        layer = PlotLayer(self._cover, None, self._crs, self._canvas_crs)
        _ = layer.levels.full, layer.tree, layer.index, layer.corners
        self._done(_Prepared(self._cover, self._canvas_crs, layer, SnapIndex(layer.shapes, layer.ids)))


def converted(point: tuple[float, float], source: str, target: str) -> tuple[float, float]:
    """A place in another CRS."""
    e, n = operation(source, target).forward(np.array([point]))[0].tolist()
    return e, n
