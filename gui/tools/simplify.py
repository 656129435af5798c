"""Simplify a plot: corners that hardly bend its boundary go, in the neighbours along their common sides too."""

from typing import Any, ClassVar

import shapely
from shapely.geometry.base import BaseGeometry

from gis.simplify import simplify
from gui.tools.going_along import Around, touching
from gui.tools.outcome import Made, OutcomeTool


class SimplifyTool(OutcomeTool):
    """The typed value is how far the boundary may go from a corner that is left out."""

    id: ClassVar[str] = "simplify"
    value: ClassVar[str] = "tolerance"
    usual: ClassVar[float | None] = 0.1
    area_code: ClassVar[str] = "label_area_difference"

    def made(self, shape: BaseGeometry, value: float | None, others: Around) -> Made:
        """Raises nothing_to_simplify, and what ``gis.simplify`` says."""
        simple = simplify(shape, value or 0.0, list(touching(shape, others).values()))
        words = {
            "label_total_corners": {"before": str(_count(shape)), "after": str(_count(simple))},
            "label_total_off": {"off": self.host.number(_off(shape, simple), 2)},
        }
        return Made(simple, words)

    def act(self, register: Any, plot: Any, value: float | None, detached: bool) -> Any:
        """The edit of ``simplify_plot``."""
        from data.acts.reshape_plot import simplify_plot

        return simplify_plot(register, plot, value or 0.0)


def _count(shape: BaseGeometry) -> int:
    """How many corners the shape has; a ring repeats its first one."""
    return int(shapely.get_num_coordinates(shape)) - len(shapely.get_rings(shapely.get_parts(shape)))


def _off(before: BaseGeometry, after: BaseGeometry) -> float:
    """Metres from the boundary to the corner that was left out farthest from it."""
    points = shapely.points(shapely.get_coordinates(before))
    return float(shapely.distance(points, shapely.boundary(after)).max())
