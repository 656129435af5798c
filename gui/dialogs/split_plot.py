"""Split a plot: along a drawn line, to an exact area (also through a point), or into equal parts; a road may be kept out."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget
from shapely.geometry.base import BaseGeometry

from data.acts.split_plot import plan_split
from data.acts.succession import SPLIT, Succession
from data.edit import Edit
from data.frame import frame_of
from data.model import Plot, Zone
from data.register import Register
from gis.boundary import CornerRef, parts
from gis.errors import TelimError
from gis.measure import distance
from gis.split import split
from gis.split_by_area import Reserve, by_area, from_side, in_equal_parts, outward, through_point
from gui.dialogs.split_point import ThroughPoint
from gui.dialogs.succession import SuccessionDialog
from gui.i18n import translate
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.editors import Line
from gui.widgets.fields import Field, choice_field
from gui.widgets.reading import read_count, read_hectares, read_positive
from gui.widgets.segments import Segments

Point = tuple[float, float]
MOST_SIDES = 24


class SplitPlotDialog(SuccessionDialog):
    """``line`` are the corners that were drawn, in the plot's working CRS; without one areas and parts are asked for.

    ``through`` is the corner that is chosen on the map.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        plot: Plot,
        line: Sequence[Point] = (),
        through: CornerRef | None = None,
    ) -> None:
        number = wording.plot_label(plot.cadastral_no)
        super().__init__(
            parent,
            session,
            translate("SplitPlot", "Split {plot}").format(plot=number),
            translate("SplitPlot", "The plot is retired, its pieces are new plots; the lineage is kept."),
            translate("SplitPlot", "Split of {plot}").format(plot=number),
            translate("SplitPlot", "Split"),
        )
        self._plot, self._line = plot, tuple(line)
        zone = session.register.get(Zone, plot.zone_id) if plot.zone_id else None
        self._shape = frame_of(session.register, zone).to_working(plot.geom)
        ways = [("line", translate("SplitPlot", "Along the line"))] if line else []
        ways += [
            ("area", translate("SplitPlot", "Exact area")),
            ("point", translate("SplitPlot", "Through a point")),
            ("equal", translate("SplitPlot", "Equal parts")),
        ]
        self.way = Segments(ways)
        self.way.chosen.connect(self.show_way)
        self.area = _number(translate("SplitPlot", "Area of the piece, ha"), read_hectares, 10_000.0)
        self.count = _number(translate("SplitPlot", "Number of parts"), read_count)
        self.point = ThroughPoint(self._shape, through)
        self.point.changed.connect(self.changed)
        self.side = choice_field(translate("SplitPlot", "Along which side"), self._sides(), none=None, above=True)
        self.reserve = _number(translate("SplitPlot", "Road kept out, width in m"), read_positive, hint="12")
        self.hint = labels.quiet(translate("SplitPlot", "Ends of the line within 1 m of the boundary are put on it."))
        self.questions.addWidget(self.way)
        self.questions.addWidget(self.point)
        for field, value in ((self.area, None), (self.count, 2.0), (self.side, "n"), (self.reserve, None)):
            field.show_value(value)
            field.left.connect(self.changed)
            self.questions.addWidget(field)
        self.questions.addWidget(self.hint)
        self.questions.addStretch(1)
        self.show_way("point" if through and not line else ways[0][0])

    def show_way(self, way: str) -> None:
        """Ask what this way needs: line, area, point or equal."""
        self.way.choose(way)
        self.area.setVisible(way in ("area", "point"))
        self.point.setVisible(way == "point")
        self.count.setVisible(way == "equal")
        self.side.setVisible(way != "line")
        self.reserve.setVisible(way != "line")
        self.hint.setVisible(way == "line")
        self.look()
        if self.isVisible():
            self.fit()

    def place(self) -> Point | None:
        """The point that the line leads through."""
        return self.point.point() if self.way.key() == "point" else None

    def plan(self, register: Register) -> Succession:
        """The split with the values that stand now. Raises what ``plan_split`` and the verbs of gis raise."""
        numbers = self.numbers()
        try:
            return plan_split(
                register, self._plot, self._divided, self.words_of_reason(), numbers=numbers, policy=self.policy(SPLIT)
            )
        except TelimError as error:
            if error.code != "wrong_number_count":
                raise
            return plan_split(register, self._plot, self._divided, self.words_of_reason(), policy=self.policy(SPLIT))

    def _divided(self, shape: BaseGeometry) -> Sequence[BaseGeometry]:
        way = self.way.key()
        if way == "line":
            return split(shape, self._line, reach=1.0)
        width = self.reserve.value()
        reserve = Reserve(width) if width else None
        key = self.side.editor.text()
        if way == "equal":
            count = self.count.value()
            return in_equal_parts(shape, int(count or 0), self._direction(shape, key), reserve).shapes
        area = self.area.value()
        if area is None:
            raise TelimError("area_missing")
        if way == "point":
            return through_point(shape, area, self.point.point(), self._direction(shape, key), reserve).shapes
        if key in COMPASS:
            return by_area(shape, area, COMPASS[key], reserve).shapes
        return from_side(shape, area, _ref(key), reserve).shapes

    def _direction(self, shape: BaseGeometry, key: str) -> float:
        return COMPASS[key] if key in COMPASS else outward(shape, _ref(key))

    def _sides(self) -> list[tuple[str, str]]:
        """The four directions, then the sides of the outer boundary with their lengths."""
        words = [
            ("n", translate("SplitPlot", "In the north")),
            ("e", translate("SplitPlot", "In the east")),
            ("s", translate("SplitPlot", "In the south")),
            ("w", translate("SplitPlot", "In the west")),
        ]
        ring = parts(self._shape)[0][0]
        for place in range(min(len(ring), MOST_SIDES)):
            end = (place + 1) % len(ring)
            length = wording.metres(distance(ring[place], ring[end]))
            words.append((f"0-0-{place}", f"{place + 1} – {end + 1} · {length}"))
        return words


COMPASS = {"n": 0.0, "e": 90.0, "s": 180.0, "w": 270.0}


def _number(label: str, read: Callable[[str], float | None], unit: float = 1.0, hint: str = "") -> Field:
    """A field that shows its number in that unit."""
    return Field(
        label, Line(hint, digits=True), read,
        lambda value: "" if value is None else wording.plain(value / unit, 6), above=True,
    )  # fmt: skip


def _ref(key: str) -> CornerRef:
    return CornerRef(*(int(part) for part in key.split("-")))


def ask(
    parent: QWidget | None,
    session: Session,
    plot: Plot,
    line: Sequence[Point] = (),
    through: CornerRef | None = None,
) -> Edit | None:
    """Ask how the plot is split; the edit, or None: thought better of it."""
    dialog = SplitPlotDialog(parent, session, plot, line, through)
    return dialog.edit(session.register) if dialog.exec() and dialog.edit is not None else None
