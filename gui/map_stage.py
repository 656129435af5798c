"""The map as the stage of a dialog: it shows what the dialog asks about, beside the dialog, and gives the former view back."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from gui.map.camera import Bounds, Camera
from gui.map.canvas import MapCanvas
from gui.map.view import CLOSEST_FIT
from gui.tools.tool import Preview

OWNER = "dialog"
EDGE = 12
"""Pixels between the dialog and the edge of the window."""
ROOM = 0.6
"""So much of their size stays free around the shapes."""
FEWEST_METRES = 30.0
TOP, BOTTOM, LEFT = 60.0, 52.0, 70.0
"""Pixels of the map that its own tools and signs take."""


class MapStage:
    """One dialog at a time: ``set_beside`` puts it to the right, ``show`` draws, ``leave`` ends it."""

    def __init__(self, canvas: MapCanvas, window: QWidget) -> None:
        self._canvas, self._window = canvas, window
        self._before: tuple[Camera, str] | None = None
        self._wanted: Bounds | None = None
        self._dialog: QWidget | None = None

    @property
    def narrow(self) -> bool:
        """Whether a wide dialog would leave no map to look at."""
        return self._window.width() < 1200

    def set_beside(self, dialog: QWidget) -> None:
        """Move the dialog to the right edge of the window."""
        self._dialog = dialog
        frame, outer = self._window.frameGeometry(), dialog.frameGeometry()
        screen = self._window.screen().availableGeometry().united(frame)
        x = frame.right() - outer.width() - EDGE
        y = self._canvas.mapToGlobal(QPoint(0, 0)).y() + EDGE
        y = max(min(y, screen.bottom() - outer.height() - EDGE), screen.top())
        dialog.move(max(x, screen.left()), y)
        if self._wanted is not None:
            self._look(self._wanted)

    def show(self, preview: Preview | None, crs: str, bounds: Bounds | None) -> None:
        """Draw this (coordinates of ``crs``) and let the bounds be seen; None: the former view without it."""
        canvas = self._canvas
        if self._before is None:
            self._before = canvas.camera, canvas.crs
        canvas.show_overlay(OWNER, preview, crs)
        if bounds is not None and bounds != self._wanted:
            self._wanted = bounds
            self._look(bounds)
        elif bounds is None and self._wanted is not None:
            self._wanted = None
            self._give_back()

    def leave(self, *, back: bool) -> None:
        """The dialog ends; with ``back`` the view is as it was before."""
        self._canvas.show_overlay(OWNER, None)
        if back:
            self._give_back()
        self._before = self._wanted = self._dialog = None

    def free_part(self) -> QRect:
        """The part of the map, in its pixels, that the dialog leaves free."""
        whole = self._canvas.rect()
        if self._dialog is None or not self._dialog.isVisible():
            return whole
        covered = self._dialog.frameGeometry().translated(-self._canvas.mapToGlobal(QPoint(0, 0))).intersected(whole)
        if covered.isEmpty():
            return whole
        left, right = covered.left(), whole.right() - covered.right()
        return QRect(0, 0, left, whole.height()) if left >= right else whole.adjusted(covered.right(), 0, 0, 0)

    def _look(self, bounds: Bounds) -> None:
        canvas, free = self._canvas, self.free_part()
        west, south, east, north = bounds
        room = max(ROOM * max(east - west, north - south), FEWEST_METRES) / 2
        margins = (free.left() + LEFT, TOP, canvas.width() - 1 - free.right() + EDGE, BOTTOM)
        target = canvas.camera.fitted((west - room, south - room, east + room, north + room), margins)
        if target.metres_per_pixel >= CLOSEST_FIT:
            canvas.look_at(target)

    def _give_back(self) -> None:
        if self._before is not None and self._before[1] == self._canvas.crs:
            canvas = self._canvas
            canvas.look_at(self._before[0])
