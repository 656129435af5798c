"""Turn the chosen plots about a base point: from one direction to another by clicks, or by a typed angle."""

from typing import ClassVar

import numpy as np

from gis.measure import azimuth, distance
from gis.transform import Place, rotating
from gui.tools.aiming import Aim
from gui.tools.labelling import azimuth_text
from gui.tools.tool import Label
from gui.tools.transforming import TransformingTool
from gui.tools.typing_in import LEG, Kind, Typing

STEP = 15.0
"""Degrees of which the turn is a multiple while Shift is held."""
SECOND = 1 / 3600
"""Degrees to which a turn is rounded that was clicked in the open."""


class RotateTool(TransformingTool):
    """Base point, a direction, where that direction goes."""

    id: ClassVar[str] = "rotate"
    edit: ClassVar[str] = "rotate_plots"

    def typed_order(self) -> tuple[Kind, ...]:
        """How far it turns; once a direction is given, also its new azimuth."""
        return (LEG, ("turn",), ("turn", "azimuth"))[min(len(self.points), 2)]

    def allowed(self) -> tuple[Kind, ...]:
        return super().allowed() if not self.points else self.typed_order()

    def clicked(self, aim: Aim) -> Place | None:
        base, towards = self.points
        if distance(base, aim.at) == 0.0:
            return None
        turn = azimuth(base, aim.at) - azimuth(base, towards)
        if self.pointer is not None and self.pointer.shift:
            turn = round(turn / STEP) * STEP
        elif aim.how == "clicked":
            turn = round(turn / SECOND) * SECOND
        return rotating(base, turn)

    def typed(self, typing: Typing) -> Place | None:
        if self.points and typing.turn is not None:
            return rotating(self.points[0], typing.turn)
        if self.last and typing.azimuth is not None:
            return rotating(self.points[0], typing.azimuth - azimuth(*self.points))
        return None

    def said(self, place: Place) -> tuple[Label, ...]:
        base = self.points[0]
        north = place(np.array([[base[0], base[1] + 1000.0]]))[0].tolist()
        turn = azimuth(base, (north[0], north[1]))
        sign, size = ("−", 360.0 - turn) if turn > 180.0 else ("+", turn)
        labels = [Label(*base, "label_azimuth_turn", {"turn": sign + azimuth_text(size)})]
        if self.last:
            now = (azimuth(*self.points) + turn) % 360.0
            labels.append(Label(*base, "label_azimuth_now", {"azimuth": azimuth_text(now)}))
        return tuple(labels)
