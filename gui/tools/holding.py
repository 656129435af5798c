"""A corner in the hand: pressed, dragged, or carried from click to click."""

from dataclasses import dataclass, replace

from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef
from gui.tools.tool import DRAG_PIXELS, DRAG_SECONDS, Pointer


@dataclass(frozen=True, slots=True)
class Hold:
    """A corner under the button: ``base`` is the shape with that corner where the gesture began."""

    ref: CornerRef
    base: BaseGeometry
    x: float
    y: float
    since: float
    moving: bool = False
    loose: bool = False
    """The button is up again: the corner follows the pointer to the next click."""
    inserted: bool = False

    def followed(self, pointer: Pointer, now: float) -> "Hold":
        """The same, and moving once the pointer has gone far enough, or far enough for so long a press."""
        away = abs(pointer.x - self.x) + abs(pointer.y - self.y)
        held_long = not self.loose and now - self.since >= DRAG_SECONDS
        if self.moving or away >= DRAG_PIXELS or (away > 0 and held_long):
            return replace(self, moving=True)
        return self

    def let_loose(self) -> "Hold":
        """The button goes up over the same place: the corner is carried now."""
        return replace(self, loose=True)
