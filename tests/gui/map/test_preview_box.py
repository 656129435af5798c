"""Only the part of the map that a preview takes is painted anew: nothing of it may lie outside, lest it stay behind."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.map.camera import Camera
from gui.map.preview import SIGNS, paint_preview, preview_box
from gui.map.style import screen_style
from gui.tools.tool import Label, Line, Mark, Preview, SnapMark, Typed
from tests.gui.map.conftest import E, N

CAMERA = Camera(E, N, 1.0, 600, 400)
AREA = {"hectares": "12,3456", "metres": "123 456"}


def painted(preview: Preview, pointer: tuple[float, float] | None) -> np.ndarray:
    """Rows and columns of the pixels that the preview takes."""
    image = QImage(600, 400, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    with QPainter(image) as painter:
        paint_preview(painter, preview, CAMERA, screen_style(), pointer)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(400, 600, 4)
    return np.argwhere(pixels[:, :, 3] > 0)


LINES = [Line(((E - 50, N - 20), (E + 70, N + 30), (E - 10, N + 90)), style) for style in
         ("sketch", "moving", "bad", "guide", "ghost", "box", "measure")]  # fmt: skip
MARKS = [Mark(E + 5, N - 7, kind, 1234) for kind in ("corner", "midpoint", "chosen", "crossing")]
SNAPS = [SnapMark(E, N, kind, "snap_grid") for kind in (*SIGNS, "side")]


@pytest.mark.parametrize("pointer", [None, (300.0, 200.0), (595.0, 395.0), (3.0, 3.0)])
@pytest.mark.parametrize(
    "preview",
    [
        *(Preview(lines=(line,)) for line in LINES),
        *(Preview(marks=(mark,)) for mark in MARKS),
        *(Preview(snap=snap) for snap in SNAPS),
        Preview(labels=(Label(E, N, "label_length", {"length": "1 234 567,89"}), Label(E, N, "label_area", AREA))),
        Preview(typed=Typed("typed_length", "123,45")),
        Preview(lines=tuple(LINES), marks=tuple(MARKS), snap=SNAPS[0]),
    ],
)
def test_nothing_is_painted_outside_its_box(qtbot: QtBot, preview: Preview, pointer: tuple | None) -> None:
    box = preview_box(preview, CAMERA, screen_style(), pointer)
    for y, x in painted(preview, pointer).tolist():
        assert box.contains(QPointF(x, y))
        assert box.contains(QPointF(x + 1, y + 1))


def test_a_preview_of_nothing_takes_nothing(qtbot: QtBot) -> None:
    assert preview_box(Preview(), CAMERA, screen_style(), (10.0, 10.0)).isEmpty()
