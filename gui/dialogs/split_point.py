"""The point that a split leads through: a corner of the plot, or typed X and Y."""

import shapely
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from gis.boundary import CornerRef, numbered
from gis.errors import TelimError
from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.editors import Line
from gui.widgets.fields import Field, choice_field
from gui.widgets.reading import read_number

TYPED = "xy"
ON_IT = 0.01
"""Metres outside the boundary within which a typed point counts as on it."""
MOST_CORNERS = 500
"""Corners beyond these are typed."""


class ThroughPoint(QWidget):
    """``changed`` says that another point was given."""

    changed = Signal()

    def __init__(self, shape: BaseGeometry, chosen: CornerRef | None = None) -> None:
        super().__init__()
        self._shape = shape
        self._places = {_key(corner.ref): (corner.e, corner.n) for corner in numbered(shape)[:MOST_CORNERS]}
        words = [
            (key, translate("SplitPlot", "Corner {n}").format(n=place)) for place, key in enumerate(self._places, 1)
        ]
        words.append((TYPED, translate("SplitPlot", "Typed X and Y")))
        self.corner = choice_field(translate("SplitPlot", "Through which point"), words, none=None, above=True)
        self.x = _coordinate(translate("SplitPlot", "X (north)"))
        self.y = _coordinate(translate("SplitPlot", "Y (east)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.corner)
        self._typed = QWidget()
        row = QHBoxLayout(self._typed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.x)
        row.addWidget(self.y)
        column.addWidget(self._typed)
        first = next(iter(self._places))
        self.corner.show_value(_key(chosen) if chosen and _key(chosen) in self._places else first)
        for field in (self.corner, self.x, self.y):
            field.left.connect(self._left)
        self._left()

    def point(self) -> tuple[float, float]:
        """E,N. Raises point_missing, point_outside_plot, not_a_number."""
        key = self.corner.editor.text()
        if key in self._places:
            return self._places[key]
        north, east = self.x.value(), self.y.value()
        if north is None or east is None:
            raise TelimError("point_missing")
        away = float(shapely.distance(self._shape, Point(east, north)))
        if not away <= ON_IT:
            raise TelimError("point_outside_plot", away=away)
        return east, north

    def _left(self, *_: object) -> None:
        self._typed.setVisible(self.corner.editor.text() == TYPED)
        self.changed.emit()


def _coordinate(label: str) -> Field:
    return Field(
        label, Line(digits=True), read_number,
        lambda value: "" if value is None else wording.number(value, 3), above=True,
    )  # fmt: skip


def _key(ref: CornerRef) -> str:
    return f"{ref.part}-{ref.ring}-{ref.index}"
