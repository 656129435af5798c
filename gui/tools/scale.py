"""Enlarge or reduce the chosen plots about a base point: by a typed factor, or from one length to another."""

from typing import ClassVar

import numpy as np
import shapely

from gis.measure import distance
from gis.transform import Place, scaling
from gui.tools.aiming import Aim
from gui.tools.along import area_change
from gui.tools.tool import Label
from gui.tools.transforming import TransformingTool
from gui.tools.typing_in import LEG, Kind, Typing


class ScaleTool(TransformingTool):
    """Base point, a length from it, how long that becomes."""

    id: ClassVar[str] = "scale"
    edit: ClassVar[str] = "scale_plots"

    def typed_order(self) -> tuple[Kind, ...]:
        """The factor; once a length is given, also the new length."""
        return (LEG, ("factor",), ("factor", "length"))[min(len(self.points), 2)]

    def allowed(self) -> tuple[Kind, ...]:
        return super().allowed() if not self.points else self.typed_order()

    def clicked(self, aim: Aim) -> Place | None:
        factor = distance(self.points[0], aim.at) / distance(*self.points)
        return scaling(self.points[0], round(factor, 4) if aim.how == "clicked" else factor)

    def typed(self, typing: Typing) -> Place | None:
        if self.points and typing.factor is not None:
            return scaling(self.points[0], typing.factor)
        if self.last and typing.length is not None:
            return scaling(self.points[0], typing.length / distance(*self.points))
        return None

    def said(self, place: Place) -> tuple[Label, ...]:
        base = self.points[0]
        factor = distance(base, tuple(place(np.array([[base[0], base[1] + 1000.0]]))[0])) / 1000.0
        before = list(self.shapes.values())
        after = [shapely.transform(shape, place) for shape in before]
        written = Label(*base, "label_total_factor", {"factor": self.host.number(factor, 4)})
        return (written, *area_change(self.host, before, after))
