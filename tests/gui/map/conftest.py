"""What the tests of the map share: small covers, and pictures of a scene."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pytest
import shapely
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.map.camera import Camera
from gui.map.painter import paint_map
from gui.map.scene import Scene, with_cover
from gui.map.style import MapStyle, screen_style

CRS = "EPSG:10945"
E, N = 11_533_000.0, 4_970_000.0


@dataclass(frozen=True)
class Made:
    """A cover of a few plots; shapes are given in metres from (E, N)."""

    ids: list[str]
    numbers: list[str | None]
    status: list[str]
    overdue: list[bool]
    geoms: NDArray[np.object_]


def cover(shapes: Sequence[shapely.Geometry], status: str | Sequence[str] = "registered", late: bool = False) -> Made:
    """Plots ``p1``, ``p2`` ... numbered 10-156-999-001 and so on."""
    count = len(shapes)
    moved = shapely.transform(np.array(shapes, dtype=object), lambda xy: np.add(xy, (E, N)))
    return Made(
        ids=[f"p{k + 1}" for k in range(count)],
        numbers=[f"10-156-999-{k + 1:03d}" for k in range(count)],
        status=[status] * count if isinstance(status, str) else list(status),
        overdue=[late] * count,
        geoms=np.asarray(moved, dtype=object),
    )


def scene_of(made: Made) -> Scene:
    """A scene of these plots."""
    return with_cover(Scene(CRS), made, CRS)


Picture = Callable[..., QImage]


@pytest.fixture
def picture(qtbot: QtBot) -> Picture:
    """A function that paints a scene of 100 m x 100 m at one metre in a pixel; (x, y) is (E, N + 100 - y)."""

    def paint(scene: Scene, style: MapStyle | None = None, camera: Camera | None = None) -> QImage:
        style = style or screen_style()
        camera = camera or Camera(E + 50, N + 50, 1.0, 100, 100)
        image = QImage(camera.width, camera.height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor(style.paper))
        painter = QPainter(image)
        paint_map(painter, scene, camera, style)
        painter.end()
        return image

    return paint
