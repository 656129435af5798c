"""A protection strip: what it guards, its names, width and paper; drawn as a line or an area, or from typed corners."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import shapely
from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from data.acts.change_restriction import change_restriction
from data.acts.new_restriction import new_restriction
from data.edit import Edit
from data.lists import names
from data.model import Restriction
from data.register import Register
from gis.errors import TelimError
from gis.strip import check_width, strip_land, strip_line
from gui.dialogs.frame import Dialog
from gui.dialogs.paste_corners import PlacedCorners, surroundings
from gui.i18n import translate
from gui.map_stage import MapStage
from gui.session import Session
from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.editors import Line
from gui.widgets.fields import Field, choice_field, line_field, text_field
from gui.widgets.flow import Flow
from gui.widgets.reading import read_number, read_text
from gui.widgets.segments import Segments

TOOLS = {"line": "draw_strip_line", "area": "draw_strip"}
"""The tool that draws a strip of that form."""


@dataclass(frozen=True, slots=True)
class NewStrip:
    """The strip as asked for: drawn next with ``tool``, or with its ``shape`` in the working CRS of the zone."""

    zone_id: str | None
    values: Mapping[str, Any]
    tool: str = ""
    shape: BaseGeometry | None = None

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        assert isinstance(self.shape, LineString | Polygon)
        return new_restriction(register, self.zone_id, self.shape, **self.values)


@dataclass(frozen=True, slots=True)
class ChangedStrip:
    """What is to become of a strip: other values, another run drawn with ``tool``, or nothing of it any more."""

    strip: Restriction
    values: Mapping[str, Any] = field(default_factory=dict)
    tool: str = ""
    deleted: bool = False

    def edit(self, register: Register) -> Edit:
        """The act of this answer."""
        return change_restriction(register, self.strip, **self.values)


class StripFields:
    """The fields that both dialogs have, in the order in which they are asked for."""

    def __init__(self, kind: str | None = None) -> None:
        offered = wording.list_choices("restriction_kind")
        other = [(kind, offered.word(kind))] if kind and kind not in names("restriction_kind") else []
        self.kind = choice_field(translate("Strip", "What it protects"), [*other, *offered], none=None, above=True)
        self.name_kk = text_field(translate("Strip", "Name, Kazakh"), read_text, above=True)
        self.name_ru = text_field(translate("Strip", "Name, Russian"), read_text, above=True)
        self.width_m = Field(translate("Strip", "Width, m"), Line(digits=True), read_number, _written, above=True)
        self.reference = line_field(
            translate("Strip", "Act or decree"), read_text, hint=translate("Strip", "number and day"), above=True
        )

    def all(self) -> dict[str, Field]:
        """Field of the record -> field of the form."""
        return {name: getattr(self, name) for name in ("kind", "name_kk", "name_ru", "width_m", "reference")}

    def lay_out(self, dialog: Dialog) -> None:
        """Put them into the dialog, the short ones side by side."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.width_m, 1)
        line.addWidget(self.reference, 2)
        for part in (self.kind, self.name_kk, self.name_ru, row):
            dialog.body.addWidget(part)

    def values(self) -> dict[str, Any]:
        """What stands in the fields; a missing name is the one of the other language."""
        found = {name: one.value() for name, one in self.all().items()}
        kk, ru = found["name_kk"], found["name_ru"]
        return {**found, "name_kk": kk or ru, "name_ru": ru or kk}


class StripCorners(PlacedCorners):
    """Typed or pasted points of a strip: of the line in its middle, or of its boundary."""

    closed = False
    across: float | None = None

    def line(self) -> LineString:
        """The middle of the strip; raises reading_doubtful, no_points, strip_needs_line."""
        if self._readings is None:
            raise TelimError("no_points")
        if not self.chosen and not self.looking:
            raise TelimError("reading_doubtful", ways=len(self._readings.ways))
        return strip_line(self._readings.ways[self._way].points.round(3))

    def boundary(self) -> Polygon:
        """Where the strip lies, for the picture; the boundary itself where it is an area."""
        if self.closed:
            return super().boundary()
        land = strip_land(self.line(), self.across or 1.0)
        return land if isinstance(land, Polygon) else shapely.convex_hull(land)

    def take_form(self, form: str, width: float | None) -> None:
        """Read the points as a line of that width, or as an area."""
        self.closed, self.across = form == "area", width
        self._show()


class NewStripDialog(Dialog):
    """What the strip is, and how it comes onto the map; OK draws or records it."""

    def __init__(self, parent: QWidget | None, session: Session, stage: MapStage | None = None) -> None:
        super().__init__(
            parent, translate("Strip", "New protection strip"),
            translate("Strip", "Draw the line in the middle of the strip, or its area. The checks heed it at once."),
            ok=translate("Strip", "Go to the map"), width=460,
        )  # fmt: skip
        self.answer: NewStrip | None = None
        self._zone, self._crs, self._stage = session.place, session.crs, stage
        self.fields = StripFields()
        self.form = Segments([("line", translate("Strip", "Line with a width")), ("area", translate("Strip", "Area"))])
        self.way = Segments(
            [("drawn", translate("Strip", "Draw it")), ("typed", translate("Strip", "Type coordinates"))]
        )
        near, around = surroundings(session)
        self.corners = StripCorners(session.crs, near, around)
        self.corners.view.setFixedHeight(130)
        self.fields.lay_out(self)
        for name, one in self.fields.all().items():
            one.show_value(next(iter(names("restriction_kind"))) if name == "kind" else None)
        for part in (self.form, self.way, self.corners):
            self.body.addWidget(part)
        self.corners.hide()
        self.form.chosen.connect(lambda _: self._look())
        self.way.chosen.connect(self._take_way)
        self.fields.width_m.left.connect(lambda _: self._look())
        self.corners.changed.connect(self._settle)
        self.finished.connect(lambda result: stage.leave(back=not result) if stage else None)

    def take(self) -> None:
        """The answer; a line must say its width."""
        values, form, typed = self.fields.values(), self.form.key(), self.way.key() == "typed"
        check_width(values["width_m"], line=form == "line")
        shape: BaseGeometry | None = None
        if typed:
            self.corners.take_form(form, values["width_m"])
            shape = self.corners.line() if form == "line" else self.corners.boundary()
        zone = self._zone.id if self._zone else None
        self.answer = NewStrip(zone, values, "" if typed else TOOLS[form], shape)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._settle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stage is not None and self.isVisible():
            self._stage.set_beside(self)

    def _take_way(self, key: str) -> None:
        self.corners.setVisible(key == "typed")
        self.ok.setText(translate("Strip", "Record") if key == "typed" else translate("Strip", "Go to the map"))
        self._look()
        self._settle()

    def _look(self) -> None:
        width = self.fields.width_m.shown() if not self.fields.width_m.pending() else None
        self.corners.take_form(self.form.key(), width if width and width > 0 else None)

    def _settle(self) -> None:
        if not self.isVisible():
            return
        self.fit()
        if self._stage is not None:
            self._stage.set_beside(self)
            if self.corners.isVisible():
                self.corners.show_on(self._stage)
            else:
                self._stage.show(None, self._crs, None)


class ChangeStripDialog(Dialog):
    """The fields of a strip that stands; beside them the ways to draw it anew and to delete it."""

    def __init__(self, parent: QWidget | None, strip: Restriction) -> None:
        super().__init__(
            parent, translate("Strip", "Protection strip"), translate("Strip", "What differs is recorded as one change."),
            ok=translate("Strip", "Record"), width=460,
        )  # fmt: skip
        self.answer: ChangedStrip | None = None
        self._strip = strip
        self._form = "line" if shapely.get_dimensions(strip.geom) < 2 else "area"
        self.fields = StripFields(strip.kind)
        self.fields.lay_out(self)
        for name, one in self.fields.all().items():
            one.show_value(getattr(strip, name))
        self.redraw = push(translate("Strip", "Draw it anew on the map"), "plain", "draw")
        self.delete = push(translate("Strip", "Delete the strip"), "quiet", "trash")
        row = QWidget()
        line = Flow(row)
        for button in (self.redraw, self.delete):
            button.setAutoDefault(False)
            line.addWidget(button)
        self.body.addWidget(row)
        self.redraw.clicked.connect(self._draw)
        self.delete.clicked.connect(self._delete)

    def take(self) -> None:
        """What differs from the strip."""
        values = self.fields.values()
        check_width(values["width_m"], line=self._form == "line")
        changed = {name: value for name, value in values.items() if value != getattr(self._strip, name)}
        self.answer = ChangedStrip(self._strip, changed)

    def _draw(self) -> None:
        self.finish()
        if self.answer is not None:
            self.answer = ChangedStrip(self._strip, self.answer.values, TOOLS[self._form])

    def _delete(self) -> None:
        self.answer = ChangedStrip(self._strip, deleted=True)
        self.accept()


def _written(value: float | None) -> str:
    return "" if value is None else wording.number(value, 2, trim=True)


def ask(parent: QWidget | None, session: Session, stage: MapStage | None = None) -> NewStrip | None:
    """Ask for a new strip; None: thought better of it."""
    dialog = NewStripDialog(parent, session, stage)
    dialog.exec()
    return dialog.answer


def ask_change(parent: QWidget | None, session: Session, strip: Restriction) -> ChangedStrip | None:
    """Ask what is to become of a strip; None: it stays."""
    dialog = ChangeStripDialog(parent, strip)
    dialog.exec()
    return dialog.answer
