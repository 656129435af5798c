"""A new plot from corners that were copied elsewhere, typed here, or stand in a file; doubtful readings are asked about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from data.acts.new_plot import new_plot
from data.edit import Edit
from data.formats.encoding import decoded
from data.frame import frame_of
from data.model import Zone
from data.register import Register
from gis.crs import short_name
from gis.errors import TelimError
from gis.numbers import Reading, Readings, parse_points
from gis.pasted import AT_HAND, Bounds, Placed, placed, sure
from gui.dialogs.frame import Dialog
from gui.dialogs.new_zone import TypedCorners
from gui.i18n import translate
from gui.session import Session
from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.fields import line_field
from gui.widgets.reading import read_text

MOST_BYTES = 20_000_000
MOST_AROUND = 300
FAR = 100.0
"""Metres from the zone that are worth a word."""


@dataclass(frozen=True, slots=True)
class PastedPlot:
    """The plot as asked for; the boundary is in the working CRS of the zone."""

    zone_id: str | None
    boundary: Polygon
    number: str | None

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        return new_plot(register, self.zone_id, self.boundary, self.number)


class PlacedCorners(TypedCorners):
    """Corners put where the plots of a zone lie: prefix, degrees, the next zone; a doubtful reading is to be chosen."""

    def __init__(self, crs: str, near: Bounds | None, around: Sequence[BaseGeometry]) -> None:
        self._crs, self._near, self._around = crs, near, around
        self.placed: tuple[Placed, ...] = ()
        self.chosen = True
        super().__init__()

    def interpret(self, readings: Readings) -> Readings:
        self.placed = placed(readings, self._crs, self._near)
        self.chosen = sure(self.placed)
        if self.chosen:  # what lies in another country is no rival
            self.placed = tuple(one for k, one in enumerate(self.placed) if k == 0 or one.away <= AT_HAND)
        ways = tuple(replace(one.reading, points=one.points, geographic=False) for one in self.placed[:3])
        return Readings(ways, readings.refused)

    def take_way(self, place: int) -> None:
        self.chosen = True
        super().take_way(place)

    def boundary(self) -> Polygon:
        """The polygon of the reading; raises reading_doubtful too where the clerk has not chosen between two."""
        shape = super().boundary()
        if not self.chosen and not self.looking:
            raise TelimError("reading_doubtful", ways=len(self.placed[:3]))
        return shape

    looking = False
    """While the picture is made, a doubtful reading is shown too."""

    def _show(self) -> None:
        self.looking = True
        super()._show()
        self.looking = False
        if self._readings is None or not self.placed:
            return
        one = self.placed[self._way]
        notes = [_how_words(one), *([] if self.chosen else [translate("PasteCorners", "which way is right?")])]
        if one.away >= FAR:
            notes.append(
                translate("PasteCorners", "{km} km from the zone").format(km=wording.number(one.away / 1000.0, 1))
            )
        self.words.setText(" · ".join([self.words.text(), *notes]))

    def around(self) -> Sequence[BaseGeometry]:
        return self._around

    def _way_words(self, way: Reading) -> str:
        """Order of the axes, and what was done to the numbers where that tells the ways apart."""
        words = super()._way_words(way)
        place = next((k for k, one in enumerate(self.placed) if one.points is way.points), 0)
        return f"{words}, {_how_words(self.placed[place])}" if len({one.how for one in self.placed}) > 1 else words


def _how_words(one: Placed) -> str:
    """What was done to the numbers."""
    return {
        "as_is": translate("PasteCorners", "taken as they are"),
        "prefix": translate("PasteCorners", "zone number put before Y"),
        "degrees": translate("PasteCorners", "converted from degrees (WGS 84)"),
        "zone": translate("PasteCorners", "converted from {system}").format(
            system=short_name(one.source) if one.how == "zone" else ""
        ),
    }[one.how]


class PasteCornersDialog(Dialog):
    """Corners, how they are read, what they make; OK records the plot."""

    def __init__(self, parent: QWidget | None, session: Session, text: str = "") -> None:
        super().__init__(
            parent, translate("PasteCorners", "New plot from corners"),
            translate("PasteCorners", "Paste from a letter, table or message: order of X and Y, zone number and degrees are recognised."),
            ok=translate("PasteCorners", "Record"), width=600,
        )  # fmt: skip
        self.answer: PastedPlot | None = None
        self._zone = session.place
        near, around = surroundings(session)
        self.corners = PlacedCorners(session.crs, near, around)
        self.corners.view.setFixedHeight(220)
        look = push(translate("PasteCorners", "From a file…"), "plain", "open")
        look.setAutoDefault(False)
        look.clicked.connect(self._browse)
        self.number = line_field(
            translate("PasteCorners", "Cadastral number"),
            read_text,
            digits=True,
            hint=translate("PasteCorners", "the next free one"),
            above=True,
        )
        self.number.show_value(None)
        self.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.corners)
        self.body.addWidget(self.number)
        if text:
            self.corners.text.setPlainText(text)
        else:
            self.corners.text.setFocus()

    def take_file(self, path: Path) -> None:
        """Read the corners of a CSV or text file; one sentence where it cannot be read."""
        from gui.messages import error_sentence

        try:
            if path.stat().st_size > MOST_BYTES:
                raise TelimError("file_too_big", file=path.name)
            self.corners.text.setPlainText(decoded(path.read_bytes(), None)[0])
            self.complain("")
        except OSError as error:
            fault = TelimError("file_unreadable", file=path.name, why=error.strerror or str(error))
            self.complain(error_sentence(fault, translate))
        except TelimError as error:
            self.complain(error_sentence(error, translate))

    def take(self) -> None:
        """The answer of the chosen reading."""
        self.answer = PastedPlot(
            self._zone.id if self._zone else None, self.corners.boundary(), self.number.shown() or None
        )

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, translate("PasteCorners", "Corners"), "", translate("PasteCorners", "Tables and texts (*.csv *.txt)")
        )
        if path:
            self.take_file(Path(path))


def surroundings(session: Session) -> tuple[Bounds | None, list[BaseGeometry]]:
    """The box in which new plots of the zone are expected, and the plots to be shown beside; in the working CRS."""
    from data.model import Plot

    zone: Zone | None = session.place
    frame = frame_of(session.register, zone)
    plots = session.register.all(Plot, **({"zone_id": zone.id} if zone else {}))
    shapes = [frame.to_working(plot.geom) for plot in plots[:MOST_AROUND] if plot.retired_on is None]
    land = [frame.to_working(zone.geom)] if zone and zone.geom is not None else shapes
    if not land:
        return None, shapes
    bounds = shapely.total_bounds(land).tolist()
    return (bounds[0], bounds[1], bounds[2], bounds[3]), shapes


def copied_corners() -> str:
    """The text of the clipboard where it holds corners; else empty."""
    text = QApplication.clipboard().text()
    try:
        return text if len(text) < MOST_BYTES and len(parse_points(text).best.points) > 2 else ""
    except TelimError:
        return ""


def ask(parent: QWidget | None, session: Session) -> PastedPlot | None:
    """Ask for a plot, beginning with what was copied; None: thought better of it."""
    dialog = PasteCornersDialog(parent, session, copied_corners())
    dialog.exec()
    return dialog.answer
