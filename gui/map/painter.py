"""The one painter of the map, for screen, sheet and picture: ground, plots, zones and words, in chunks.

``paint_steps`` gives back the control after every chunk, so that a job may stop and a window may breathe.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from data.styles import STATUSES
from gui.map.badges import paint_clocks
from gui.map.camera import Camera
from gui.map.ground import paint_contexts, paint_region, paint_zones
from gui.map.hatching import paint_hatches
from gui.map.lettering import paint_labels
from gui.map.paths import chunks, ring_path
from gui.map.scene import PlotLayer, Scene
from gui.map.strips import paint_strips
from gui.map.style import MapStyle, blend, dimmed

Ints = NDArray[np.int64]

MANY = 2000
"""Above so many visible plots lines are one device pixel thin: wider ones are a hundred times slower."""
FEW_DASHES = 600
FREE = STATUSES.index("free")
DIM = len(STATUSES)
"""Added to a status code where a filter pushes the plot back."""


@dataclass(frozen=True, slots=True)
class Seen:
    """The plots of one layer in view: rows, colour of each (status code, plus DIM), the middle one's size in pixels."""

    layer: PlotLayer
    rows: Ints
    colours: NDArray[np.uint8]
    size: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Some plots of one colour as a path."""

    colour: int
    path: QPainterPath


def paint_map(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> None:
    """The whole map in one go. The camera counts in the painter's units."""
    for _ in paint_steps(painter, scene, camera, style):
        pass


def paint_steps(painter: QPainter, scene: Scene, camera: Camera, style: MapStyle) -> Iterator[None]:
    """The whole map, step by step; the painter is whole only when all steps are done."""
    if style.ground:
        paint_region(painter, scene, camera, style)
        yield
        paint_contexts(painter, scene, camera, style)
        yield
    seen = [_seen(layer, camera, style) for layer in scene.layers]
    pieces: list[Piece] = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not style.cosmetic)
    for group in seen:
        for piece in _pieces(group, camera):
            _fill(painter, piece, style)
            pieces.append(piece)
            yield
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if style.hatches:
        for group in seen:
            yield from paint_hatches(painter, group.layer, group.rows, group.colours, camera, style)
    yield from _outlines(painter, pieces, seen, style)
    for group in seen:
        yield from _overdue(painter, group, camera, style)
    if style.ground:
        paint_strips(painter, scene, camera, style)
        yield
        paint_zones(painter, scene, camera, style)
        yield
    if style.labels:
        yield from paint_labels(painter, scene, [(group.layer, group.rows) for group in seen], camera, style)


def colours_of(layer: PlotLayer, rows: Ints, style: MapStyle) -> NDArray[np.uint8]:
    """The status codes of these plots, with DIM added to those that the filter pushes back."""
    codes = layer.codes[rows]
    if style.shown is None:
        return codes
    kept = np.array([style.keeps(status) for status in STATUSES])[codes]
    if "overdue" in style.shown:
        kept |= layer.overdue[rows]
    return np.where(kept, codes, codes + DIM).astype(np.uint8)


def _seen(layer: PlotLayer, camera: Camera, style: MapStyle) -> Seen:
    rows = layer.visible(camera.bounds)
    box = layer.levels.bounds[rows]
    widths = (box[:, 2] - box[:, 0] + box[:, 3] - box[:, 1]) / (2 * camera.metres_per_pixel * style.unit)
    size = float(np.median(widths)) if len(rows) else 0.0
    return Seen(layer, rows, colours_of(layer, rows, style), size)


def _pieces(group: Seen, camera: Camera) -> Iterator[Piece]:
    """The visible plots as paths: dimmed ones first, then free ones, so that stronger outlines cover weaker ones."""
    levels = group.layer.levels
    level = levels.at(camera.metres_per_pixel)
    shift = camera.to_screen(levels.origin)[0]
    scale = np.array([1.0, -1.0]) / camera.metres_per_pixel
    for colour in sorted(set(group.colours.tolist()), key=lambda code: (code < DIM, code)):
        rows = group.rows[group.colours == colour]
        for chunk in chunks(rows, level.rings[level.plots[rows + 1]] - level.rings[level.plots[rows]]):
            points, starts = level.gather(chunk)
            yield Piece(int(colour), ring_path(points * scale + shift, starts))


def _fill(painter: QPainter, piece: Piece, style: MapStyle) -> None:
    colour = style.fills[piece.colour % DIM]
    painter.fillPath(piece.path, QBrush(QColor(dimmed(style, colour) if piece.colour >= DIM else colour)))


def _outlines(painter: QPainter, pieces: list[Piece], seen: list[Seen], style: MapStyle) -> Iterator[None]:
    """Darker than the fill, one pixel; fainter where plots are small, none where they are dust."""
    count = sum(len(group.rows) for group in seen)
    size = max((group.size for group in seen), default=0.0)
    faint = min(max((size - 2.0) / 10.0, 0.25), 1.0) if style.ground else 1.0
    if size < 1.5 and style.ground:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    free = sum(int((group.colours % DIM == FREE).sum()) for group in seen)
    for piece in pieces:
        painter.setPen(_outline_pen(piece.colour, count, faint, free, style))
        painter.drawPath(piece.path)
        yield


def _outline_pen(colour: int, count: int, faint: float, free: int, style: MapStyle) -> QPen:
    fill, line = style.fills[colour % DIM], style.outlines[colour % DIM]
    shade = blend(fill, line, faint)
    pen = QPen(QColor(dimmed(style, shade) if colour >= DIM else shade))
    thin = count > MANY and style.cosmetic
    pen.setWidthF(1.0 if thin else style.unit * (1.0 if style.cosmetic else 0.7))
    pen.setCosmetic(style.cosmetic)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin if not thin else Qt.PenJoinStyle.MiterJoin)
    if colour % DIM == FREE and free <= FEW_DASHES and style.hatches:
        pen.setDashPattern([4.0, 3.0])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _overdue(painter: QPainter, group: Seen, camera: Camera, style: MapStyle) -> Iterator[None]:
    """A red outline, two pixels where it can be afforded, and a clock on each of a few."""
    late = group.layer.overdue[group.rows] & (group.colours < DIM)
    rows = group.rows[late]
    if not style.hatches or not len(rows):
        return
    pen = QPen(QColor(style.overdue), style.unit * 2.0 if len(group.rows) <= MANY else 1.0)
    pen.setCosmetic(style.cosmetic)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    if group.size >= 3.0:
        for piece in _pieces(Seen(group.layer, rows, np.zeros(len(rows), np.uint8), 0.0), camera):
            painter.drawPath(piece.path)
            yield
    paint_clocks(painter, group.layer, rows, camera, style)
    yield
