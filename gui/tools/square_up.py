"""Square up a plot: its nearly square sides become so, and the largest way that a corner goes is seen before."""

from typing import Any, ClassVar

from shapely.geometry.base import BaseGeometry

from gis.errors import TelimError
from gis.square import square
from gui.tools.going_along import Around
from gui.tools.outcome import Made, OutcomeTool

LEAST = 0.001
"""Metres of shift below which a plot is square already."""


class SquareUpTool(OutcomeTool):
    """The typed value is the largest shift that is allowed."""

    id: ClassVar[str] = "square_up"
    value: ClassVar[str] = "shift"
    detachable: ClassVar[bool] = True

    def made(self, shape: BaseGeometry, value: float | None, others: Around) -> Made:
        """Raises nothing_to_square, already_square; a shift above the value is the reason why not."""
        squared = square(shape)
        shift = squared.largest_shift
        if shift < LEAST:
            raise TelimError("already_square")
        why = None
        if value is not None and shift > value:
            why = TelimError("shift_too_large", shift=shift, most=value)
        return Made(squared.shape, {"label_total_largest_shift": {"shift": self.host.number(shift, 2)}}, why)

    def act(self, register: Any, plot: Any, value: float | None, detached: bool) -> Any:
        """The edit of ``square_plot``."""
        from data.acts.reshape_plot import square_plot

        return square_plot(register, plot, value, detached=detached)
