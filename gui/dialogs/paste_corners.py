"""A new plot from corners that were copied elsewhere, typed here, or stand in a file; doubtful readings are asked about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import shapely
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from data.acts.new_plot import new_plot
from data.edit import Edit
from data.formats.corner_file import CornerSheet, read_corner_file
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
from gui.map_stage import MapStage
from gui.messages import error_sentence
from gui.models.reading_overlay import readings_bounds, readings_overlay
from gui.session import Session
from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.fields import choice_field, line_field
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

    changed = Signal()
    """Other corners, or another reading of them."""

    def __init__(self, crs: str, near: Bounds | None, around: Sequence[BaseGeometry]) -> None:
        self._crs, self._near, self._around = crs, near, around
        self.placed: tuple[Placed, ...] = ()
        self.chosen = True
        super().__init__()

    def show_on(self, stage: MapStage) -> None:
        """Draw all readings on the map, the one that is taken strong."""
        if self._readings is None or not self.placed:
            stage.show(None, self._crs, None)
            return
        ways = self.placed[: len(self._readings.ways)]
        names = [self._way_words(way) for way in self._readings.ways]
        preview = readings_overlay(ways, names, self._way, closed=self.closed)
        stage.show(preview, self._crs, readings_bounds(ways, self._way))

    closed = True
    """Whether the corners are those of a boundary."""

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

    def _read(self) -> None:
        self.placed = ()
        super()._read()

    def _show(self) -> None:
        self.looking = True
        super()._show()
        self.looking = False
        self._tell_doubt()
        self.changed.emit()

    def _tell_doubt(self) -> None:
        """Add to the words how the numbers were taken, and whether that is asked."""
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
        """Order of the axes, what was done to the numbers and where corner 1 is, as far as that tells the ways apart."""
        assert self._readings is not None
        ways = self._readings.ways
        words = [super(PlacedCorners, self)._way_words(one) for one in ways]
        if len({one.how for one in self.placed}) > 1:
            words = [f"{said}, {_how_words(one)}" for said, one in zip(words, self.placed, strict=False)]
        place = next(k for k, one in enumerate(ways) if one is way)
        alike = words.count(words[place]) > 1
        return f"{words[place]}, X {wording.number(float(way.points[0, 1]), 2)}" if alike else words[place]


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

    def __init__(self, parent: QWidget | None, session: Session, text: str = "", stage: MapStage | None = None) -> None:
        super().__init__(
            parent, translate("PasteCorners", "New plot from corners"),
            translate("PasteCorners", "Paste from a letter, table or message: order of X and Y, zone number and degrees are recognised."),
            ok=translate("PasteCorners", "Record"), width=460 if stage and stage.narrow else 600,
        )  # fmt: skip
        self.answer: PastedPlot | None = None
        self._session, self._stage = session, stage
        self._sheets: tuple[CornerSheet, ...] = ()
        self._sheet = ""
        self._zone = session.place
        near, around = surroundings(session)
        self.corners = PlacedCorners(session.crs, near, around)
        self.corners.view.setFixedHeight(150 if stage else 220)
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
        self.sheet = choice_field(translate("PasteCorners", "Sheet"), [], none=None, above=True)
        self.sheet.left.connect(self._take_sheet)
        self.sheet.hide()
        self.body.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.sheet)
        self.body.addWidget(self.corners)
        self.body.addWidget(self.number)
        self.corners.changed.connect(self._settle)
        self.finished.connect(lambda result: self._leave(back=not result))
        if text:
            self.corners.text.setPlainText(text)
        else:
            self.corners.text.setFocus()

    def take_file(self, path: Path) -> None:
        """Read the corners of an Excel, CSV or text file in the background; one sentence where there are none."""
        self.complain("")
        self._session.jobs.read(lambda progress: read_corner_file(path, progress), self._take_sheets, self._refuse)

    def _take_sheets(self, sheets: tuple[CornerSheet, ...]) -> None:
        self._sheets, self._sheet = sheets, ""
        self.sheet.editor.set_choices([(str(place), sheet.name) for place, sheet in enumerate(sheets)])
        self.sheet.show_value("0")
        self.sheet.setVisible(len(sheets) > 1)
        self._take_sheet("0")

    def _take_sheet(self, place: str) -> None:
        if place != self._sheet:  # what the clerk has corrected since stays
            self._sheet = place
            self.corners.text.setPlainText(self._sheets[int(place)].text)
            self._settle()

    def _refuse(self, error: TelimError) -> None:
        self.complain(error_sentence(error, translate))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stage is not None and self.isVisible():
            self._stage.set_beside(self)

    def _settle(self) -> None:
        """As high as it needs to be, beside what it shows on the map."""
        if not self.isVisible():
            return
        self.fit()
        if self._stage is not None:
            self._stage.set_beside(self)
            self.corners.show_on(self._stage)

    def _leave(self, *, back: bool) -> None:
        if self._stage is not None:
            self._stage.leave(back=back)

    def take(self) -> None:
        """The answer of the chosen reading."""
        self.answer = PastedPlot(
            self._zone.id if self._zone else None, self.corners.boundary(), self.number.shown() or None
        )

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self,
            translate("PasteCorners", "Corners"),
            "",
            translate("PasteCorners", "Tables and texts (*.xlsx *.csv *.txt)"),
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


def ask(parent: QWidget | None, session: Session, stage: MapStage | None = None) -> PastedPlot | None:
    """Ask for a plot, beginning with what was copied; None: thought better of it."""
    dialog = PasteCornersDialog(parent, session, copied_corners(), stage)
    dialog.exec()
    return dialog.answer
