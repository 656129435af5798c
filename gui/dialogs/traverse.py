"""A new plot from a surveyor's route: legs by bearing or by angle, how they close, and what they make, live."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shapely.geometry import Polygon

from gis.boundary import check, polygon, rounded
from gis.errors import TelimError
from gis.legs_table import read_leg
from gis.measure import planar_area
from gis.numbers import parse_azimuth
from gis.traverse import Adjust, Hand, Leg, Traverse, traverse
from gui.dialogs.frame import Dialog
from gui.dialogs.paste_corners import PastedPlot, surroundings
from gui.i18n import translate
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.tools.labelling import azimuth_text
from gui.widgets import labels, wording
from gui.widgets.editors import Line
from gui.widgets.fields import Field, line_field, repolish
from gui.widgets.leg_cells import LegCells
from gui.widgets.reading import read_number, read_text
from gui.widgets.segments import Segments
from gui.widgets.shape_view import ShapeView


class TraverseDialog(Dialog):
    """Start, legs, misclosure, picture; OK records the plot, and asks once where the route does not close."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent, translate("Traverse", "New plot from a route"),
            translate("Traverse", "Bearings and angles: 90,5 or 90 30 15 or С45°30'В. Enter: the next cell, Ctrl+V: a copied table."),
            ok=translate("Traverse", "Record"), width=640,
        )  # fmt: skip
        self.answer: PastedPlot | None = None
        self.route: Traverse | None = None
        self._zone = session.place
        _, self._around = surroundings(session)
        self._asked = False
        self.way = Segments(
            [
                ("bearing", translate("Traverse", "Bearings")),
                ("right", translate("Traverse", "Angles right of the route")),
                ("left", translate("Traverse", "Angles left of the route")),
            ]
        )
        self.adjust = Segments(
            [("none", translate("Traverse", "As measured")), ("bowditch", translate("Traverse", "Adjusted (Bowditch)"))]
        )
        self.x = _number_field(translate("Traverse", "Corner 1: X (north)"))
        self.y = _number_field(translate("Traverse", "Corner 1: Y (east)"))
        self.first = Field(
            translate("Traverse", "Bearing of leg 1"), Line("0", digits=True), _read_bearing, _write_bearing, above=True
        )
        self.number = line_field(
            translate("Traverse", "Cadastral number"), read_text, digits=True,
            hint=translate("Traverse", "the next free one"), above=True,
        )  # fmt: skip
        self.cells = LegCells(self._headings())
        self.words = labels.quiet()
        self.view = ShapeView()
        self.view.setFixedHeight(190)
        self._lay_out()
        self._connect()
        self._show()

    def _lay_out(self) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        for field in (self.x, self.y, self.first, self.number):
            field.show_value(None)
            line.addWidget(field, 1)
        for part in (self.way, row, self.cells, self.adjust, self.words, self.view):
            self.body.addWidget(part)
        self.first.hide()

    def _connect(self) -> None:
        self.way.chosen.connect(self._take_way)
        self.adjust.chosen.connect(lambda _: self._show())
        self.cells.edited.connect(self._show)
        for field in (self.x, self.y, self.first):
            field.left.connect(lambda _: self._show())

    def compute(self) -> Traverse:
        """The route of what stands in the table. Raises bad_leg_row and what ``traverse`` raises."""
        by_bearing = self.way.key() == "bearing"
        legs = [_leg(number, turn, length, by_bearing) for number, turn, length in self.cells.rows()]
        if legs and not by_bearing:
            legs[0] = Leg(legs[0].length, _typed(self.first) or 0.0, legs[0].angle)
        hand: Hand = "left" if self.way.key() == "left" else "right"
        adjust: Adjust = "bowditch" if self.adjust.key() == "bowditch" else "none"
        return traverse(legs, (_typed(self.y) or 0.0, _typed(self.x) or 0.0), adjust, hand)

    def boundary(self) -> Polygon:
        """The plot of the route, corners to the millimetre. Raises what makes no boundary."""
        points = rounded(self.compute().points)
        check(points)
        return polygon([points])

    def take(self) -> None:
        """The plot; a route that does not close is asked about once."""
        if _typed(self.x) is None or _typed(self.y) is None:
            raise TelimError("traverse_no_start")
        shape, route = self.boundary(), self.compute()
        if not route.closes and not self._asked:
            self._asked = True
            raise TelimError("traverse_take_anyway", why=_why_open(route))
        self.answer = PastedPlot(self._zone.id if self._zone else None, shape, self.number.shown() or None)

    def _take_way(self, key: str) -> None:
        self.way.choose(key)
        self.first.setVisible(key != "bearing")
        self.cells.name_columns(self._headings())
        self._show()

    def _headings(self) -> tuple[str, str]:
        turn = translate("Traverse", "Bearing") if self.way.key() == "bearing" else translate("Traverse", "Angle")
        return turn, translate("Traverse", "Length, m")

    def _show(self) -> None:
        self._asked, self.route = False, None
        self.complain("")
        self._picture()
        closes = self.route is None or self.route.closes
        self.words.setProperty("role", "quiet" if closes else "complaint")
        repolish(self.words)

    def _picture(self) -> None:
        """The closure in words, and the plot."""
        if not self.cells.rows():
            self.words.setText("")
            self.view.show_shape(None, translate("Traverse", "The plot appears here."))
            return
        try:
            self.route = self.compute()
            shape = self.boundary()
        except TelimError as error:
            self.words.setText("" if self.route is None else _closure(self.route))
            self.view.show_shape(None, error_sentence(error, translate))
            return
        self.words.setText(f"{_closure(self.route)} · {wording.hectares(planar_area(shape))}")
        standing = _typed(self.x) is not None and _typed(self.y) is not None
        self.view.show_shape(shape, "", self._around if standing else ())


def _leg(number: int, turn: str, length: str, by_bearing: bool) -> Leg:
    """The leg of one line. Raises bad_leg_row."""
    try:
        leg = read_leg(turn if by_bearing else "", "" if by_bearing else turn, length)
    except TelimError as error:
        raise TelimError("bad_leg_row", row=number, text=error.facts.get("text", turn)) from None
    if not turn or not (np.isfinite(leg.length) and 0.0 < leg.length <= 1e7):
        raise TelimError("bad_leg_row", row=number, text=f"{turn} {length}".strip())
    return leg


def _closure(route: Traverse) -> str:
    """How the route closes, in one line."""
    line = translate("Traverse", "Misclosure {miss} m of {most} m allowed, 1:{relative}").format(
        miss=wording.number(route.misclosure, 3),
        most=wording.number(route.line_tolerance, 3),
        relative=wording.number(route.relative, 0),
    )
    if route.angle_misclosure is None:
        return line
    angles = translate("Traverse", "angles {miss}″ of {most}″").format(
        miss=wording.number(route.angle_misclosure, 0), most=wording.number(route.angle_tolerance, 0)
    )
    return f"{line} · {angles}"


def _why_open(route: Traverse) -> str:
    """Which tolerance is broken, and the leg to look at."""
    if route.misclosure > route.line_tolerance:
        facts = {"miss": wording.number(route.misclosure, 3), "most": wording.number(route.line_tolerance, 3)}
        said = sentence("traverse_open", translate, **facts)
    else:
        miss = wording.number(abs(route.angle_misclosure or 0.0), 0)
        said = sentence("traverse_angles", translate, miss=miss, most=wording.number(route.angle_tolerance, 0))
    return f"{said} {sentence('traverse_suspect', translate, leg=route.suspect)}" if route.suspect else said


def _number_field(label: str) -> Field:
    """A coordinate, to the millimetre."""
    return Field(
        label,
        Line(digits=True),
        read_number,
        lambda value: "" if value is None else wording.number(value, 3),
        above=True,
    )


def _typed(field: Field) -> float | None:
    """What stands in the field now, left or not; None for nothing and for what is no number."""
    try:
        value = field.value()
    except TelimError:
        return None
    return None if value is None else float(value)


def _read_bearing(text: str) -> float | None:
    """Degrees of a bearing; None where nothing stands."""
    return parse_azimuth(text) if text.strip() else None


def _write_bearing(degrees: float | None) -> str:
    return "" if degrees is None else azimuth_text(degrees)


def ask(parent: QWidget | None, session: Session) -> PastedPlot | None:
    """Ask for a route; None: thought better of it."""
    dialog = TraverseDialog(parent, session)
    dialog.exec()
    return dialog.answer
