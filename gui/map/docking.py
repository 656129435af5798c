"""Widgets that float over the map at its corners: tools, legend."""

from typing import Literal

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

Place = Literal["top left", "top right", "bottom left", "bottom right"]

MARGIN = 14
BELOW_NORTH = 60
"""What floats at the upper right stays under the north arrow and the badge that are painted there."""


class Dock(QObject):
    """Keeps the floating widgets in their corners when the map or they themselves change size."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._docked: list[tuple[QWidget, Place]] = []

    def add(self, widget: QWidget, place: Place) -> None:
        """Let the widget float there; it becomes a child of the map."""
        widget.setParent(self._host)
        widget.installEventFilter(self)
        self._docked.append((widget, place))
        widget.show()
        self.arrange()

    def arrange(self) -> None:
        """Move every widget to its corner; the lower ones yield to the upper ones where it is tight."""
        for widget, place in self._docked:
            size = widget.sizeHint().expandedTo(widget.minimumSizeHint())
            room = self._host.height() - 2 * MARGIN
            widget.resize(size.width(), min(size.height(), room))
            right, bottom = place.endswith("right"), place.startswith("bottom")
            x = self._host.width() - MARGIN - widget.width() if right else MARGIN
            top = BELOW_NORTH if right else MARGIN
            y = self._host.height() - MARGIN - widget.height() if bottom else top
            widget.move(x, y)

    def boxes(self) -> list[tuple[float, float, float, float]]:
        """Left, top, right, bottom of every widget that is seen."""
        places = [widget.geometry() for widget, _ in self._docked if not widget.isHidden()]
        return [(float(p.left()), float(p.top()), float(p.right()), float(p.bottom())) for p in places]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return False
