"""Pictures of plots that are being moved, turned, scaled, reshaped and pulled, and of the menu of these tools."""

from collections.abc import Callable

import shapely
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gallery.studio import Studio

PLOT = "10-156-999-001"


def taken(studio: Studio, tool: str) -> shapely.Geometry:
    """The plot in view with that tool in hand, and its shape on the map."""
    plot_id = studio.plot(PLOT)
    studio.session.select([plot_id], zoom=True)
    studio.settle()
    studio.window.map.zoom("out", animate=False)
    studio.window.map.belt.take_up("select")
    studio.window.desk.take_up(tool)
    return studio.window.map.canvas.plot_shape(plot_id)


def spot(studio: Studio, e: float, n: float) -> QPoint:
    """Where that place is on the screen."""
    x, y = studio.window.map.canvas.camera.point(e, n)
    return QPoint(round(x), round(y))


def click(studio: Studio, e: float, n: float) -> None:
    """Click that place."""
    QTest.mouseClick(studio.window.map.canvas, Qt.MouseButton.LeftButton, pos=spot(studio, e, n))
    QTest.qWait(20)


def point(studio: Studio, e: float, n: float) -> None:
    """Move the pointer there."""
    canvas = studio.window.map.canvas
    for shift in (QPoint(3, 3), QPoint(0, 0)):  # the second one is seen as a move
        QTest.mouseMove(canvas, spot(studio, e, n) + shift)
        QTest.qWait(20)


def clicked(tool: str, *places: tuple[float, float]) -> Callable[[Studio], None]:
    """Clicks of that tool and the pointer at the last place; places are shares of the plot's box, from the south-west."""

    def take(studio: Studio) -> None:
        west, south, east, north = taken(studio, tool).bounds
        there = [(west + x * (east - west), south + y * (north - south)) for x, y in places]
        for at in there[:-1]:
            click(studio, *at)
        point(studio, *there[-1])

    return take


CHANGES = {
    "change-move": clicked("move", (0.5, 0.5), (0.62, 0.4)),
    "change-rotate": clicked("rotate", (0.5, 0.5), (0.5, 1.2), (0.66, 1.2)),
    "change-scale": clicked("scale", (0.5, 0.5), (1.0, 0.5), (1.2, 0.5)),
    "change-reshape": clicked("reshape", (0.2, 1.01), (0.5, 0.7), (0.8, 1.01)),
    "change-offset": clicked("offset", (0.5, 0.0), (0.5, -0.25)),
}


def change_menu(studio: Studio):
    """The menu of the toolbar's group."""
    return studio.window.map.toolbar.button("change_shape").menu()
