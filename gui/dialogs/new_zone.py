"""A new zone: names, kind, official coordinate system, and its boundary drawn, typed, from a file, or none yet."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from data.acts.new_zone import new_zone
from data.edit import Edit
from data.formats.rows import Rows
from data.identifiers import district_doubts
from data.reading_job import read_file
from data.register import Register
from gis.boundary import check, polygon, rounded
from gis.crs import operation
from gis.errors import TelimError
from gis.measure import planar_area
from gis.numbers import Reading, Readings, parse_points
from gui.dialogs.crs_field import CrsField
from gui.dialogs.frame import Dialog
from gui.forms.typed import Part, Typed
from gui.i18n import translate
from gui.messages import error_sentence, sentence
from gui.session import Session
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.fields import choice_field, line_field, text_field
from gui.widgets.reading import read_text
from gui.widgets.segments import Segments
from gui.widgets.shape_view import ShapeView

MOST_SHAPES = 400


@dataclass(frozen=True, slots=True)
class NewZone:
    """The zone as asked for; ``drawn``: the boundary is to be drawn on the map next. ``boundary`` is in ``crs``."""

    name_kk: str
    name_ru: str
    kind: str
    crs: str
    district: str | None = None
    boundary: BaseGeometry | None = None
    drawn: bool = False

    def edit(self, register: Register) -> Edit:
        """The act of this answer; a drawn zone gets its boundary first (dataclasses.replace)."""
        return new_zone(
            register, name_kk=self.name_kk, name_ru=self.name_ru, kind=self.kind, crs=self.crs,
            district=self.district, boundary=self.boundary,
        )  # fmt: skip


class TypedCorners(QWidget):
    """Pasted or typed corners, with the rival ways to read them shown as shapes before one is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._readings: Readings | None = None
        self._way = 0
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(
            translate(
                "TypedCorners",
                "Paste a table or type one corner a line, X (north) then Y (east):\n4 970 000,00  11 698 000,00",
            )
        )
        self.text.setProperty("inplace", True)
        self.text.setFixedHeight(112)
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(self._read)
        self.ways = QVBoxLayout()
        self.ways.setSpacing(4)
        self.view = ShapeView()
        self.words = labels.quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.text, self.words):
            column.addWidget(part)
        column.addLayout(self.ways)
        column.addWidget(self.view)
        self._read()

    def boundary(self) -> Polygon:
        """The polygon of the chosen reading, corners to the millimetre; TelimError where it is none."""
        if self._readings is None:
            raise TelimError("no_points")
        way = self._readings.ways[self._way]
        if way.geographic:
            raise TelimError("degrees_not_metres")
        points = rounded(
            way.points[:-1] if len(way.points) > 3 and (way.points[0] == way.points[-1]).all() else way.points
        )
        check(points)
        return polygon([points])

    def take_way(self, place: int) -> None:
        """Take this reading of the table."""
        self._way = place
        self._show()

    def _read(self) -> None:
        while self.ways.count():
            item = self.ways.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        self._readings, self._way = None, 0
        if self.text.toPlainText().strip():
            try:
                self._readings = self.interpret(parse_points(self.text.toPlainText()))
            except TelimError as error:
                self.words.setText(error_sentence(error, translate))
        if self._readings is not None and len(self._readings.ways) > 1:
            segments = Segments(
                [(str(place), self._way_words(way)) for place, way in enumerate(self._readings.ways[:3])]
            )
            segments.chosen.connect(lambda key: self.take_way(int(key)))
            self.ways.addWidget(segments)
        self._show()

    def interpret(self, readings: Readings) -> Readings:
        """The readings that are offered, the likeliest first; an heir may place them in its CRS."""
        return readings

    def around(self) -> Sequence[BaseGeometry]:
        """What lies beside the shape, shown with it."""
        return ()

    def _show(self) -> None:
        if self._readings is None:
            self.view.show_shape(None, translate("TypedCorners", "The boundary appears here."))
            if not self.text.toPlainText().strip():
                self.words.setText("")
            return
        way = self._readings.ways[self._way]
        refused = len(self._readings.refused)
        counts = [translate("TypedCorners", "%n corners", "", len(way.points))]
        if refused:
            counts.append(translate("TypedCorners", "%n lines left out", "", refused))
        try:
            shape = self.boundary()
        except TelimError as error:
            self.view.show_shape(None, error_sentence(error, translate))
        else:
            self.view.show_shape(shape, "", self.around())
            counts.append(wording.hectares(planar_area(shape)))
        self.words.setText(" · ".join(counts))

    def _way_words(self, way: Reading) -> str:
        return (
            translate("TypedCorners", "X (north) first")
            if way.order == "xy"
            else translate("TypedCorners", "Y (east) first")
        )


class FileShape(QWidget):
    """A shape out of a file: read in a job, the largest one proposed, each one named with its area."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session, self._rows, self._shape = session, None, None
        self.crs: str | None = None
        self.file = QLabel()
        self.file.setProperty("role", "strong")
        self.file.setWordWrap(True)
        look = push(translate("FileShape", "Choose a file…"), "plain", "open")
        look.setAutoDefault(False)
        look.clicked.connect(self._browse)
        self.choice = choice_field(translate("FileShape", "Shape"), [], none=None, above=True)
        self.choice.left.connect(self._chosen)
        self.view = ShapeView()
        self.view.show_shape(
            None,
            translate(
                "FileShape", "GeoPackage, GeoJSON, Shapefile, MapInfo, DXF or KML with the boundary of the zone."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(look, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.file, self.choice, self.view):
            column.addWidget(part)
        self.file.hide()
        self.choice.hide()

    def boundary(self, crs: str) -> BaseGeometry:
        """The chosen shape in that system; TelimError where none was chosen."""
        if self._shape is None:
            raise TelimError("file_missing")
        return operation(self.crs, crs).shape(self._shape) if self.crs and self.crs != crs else self._shape

    def open(self, path: Path) -> None:
        """Read the file in the background and show its shapes."""
        self.file.setText(path.name)
        self.file.show()
        self.view.show_shape(None, translate("FileShape", "Reading…"))
        self._session.jobs.read(lambda progress: read_file(path, progress=progress), self._show, self._fail)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, translate("FileShape", "Boundary of the zone"))
        if path:
            self.open(Path(path))

    def _show(self, rows: Rows) -> None:
        self._rows, self.crs = rows, rows.crs
        flat = [
            (place, shape)
            for place, shape in enumerate(rows.shapes)
            if shape is not None and shape.geom_type in ("Polygon", "MultiPolygon")
        ]
        flat.sort(key=lambda pair: pair[1].area, reverse=True)
        if not flat:
            self.view.show_shape(None, translate("FileShape", "The file holds no areas."))
            return
        self.choice.editor.set_choices([(str(place), self._named(place)) for place, _ in flat[:MOST_SHAPES]])
        self.choice.show_value(str(flat[0][0]))
        self.choice.setVisible(len(flat) > 1)
        self._chosen(str(flat[0][0]))

    def _chosen(self, key: str) -> None:
        assert self._rows is not None
        self._shape = self._rows.shapes[int(key)]
        self.view.show_shape(self._shape)

    def _named(self, place: int) -> str:
        assert self._rows is not None
        values = (column[place] for column in self._rows.columns.values())
        name = next((value for value in values if isinstance(value, str) and value.strip()), "")
        return f"{place + 1}. {name[:60]}".strip()

    def _fail(self, error: Exception) -> None:
        words = error_sentence(error, translate) if isinstance(error, TelimError) else str(error)
        self.view.show_shape(None, words)


class NewZoneDialog(Dialog):
    """Asks for a zone."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(
            parent, translate("NewZone", "New zone"),
            translate("NewZone", "The official coordinate system of the zone is the one in which its plots are measured and printed."),
            ok=translate("NewZone", "Record"), width=540,
        )  # fmt: skip
        self.answer: NewZone | None = None
        self.name_kk = text_field(translate("NewZone", "Name, Kazakh"), read_text, above=True)
        self.name_ru = text_field(translate("NewZone", "Name, Russian"), read_text, above=True)
        self.kind = choice_field(translate("NewZone", "Kind"), wording.list_choices("zone_kind"), none=None, above=True)
        self.crs = CrsField(translate("NewZone", "Official coordinate system"), preset=session.register.crs)
        self.district = line_field(
            translate("NewZone", "District code of its plots' numbers"),
            read_text,
            digits=True,
            hint="10-156",
            above=True,
        )
        self.way = Segments(
            [
                ("drawn", translate("NewZone", "Draw on the map")),
                ("typed", translate("NewZone", "Type corners")),
                ("file", translate("NewZone", "From a file")),
                ("none", translate("NewZone", "No land yet")),
            ]
        )
        self.way.chosen.connect(self.show_way)
        self.typed, self.file = TypedCorners(), FileShape(session)
        self.district.editor.textChanged.connect(self._doubt_district)  # type: ignore[union-attr]
        for one in (self.name_kk, self.name_ru, self.kind, self.district):
            one.show_value("industrial" if one is self.kind else None)
        for part in (self.name_kk, self.name_ru, self.kind, self.crs, self.district):
            self.body.addWidget(part)
        self.body.addWidget(labels.heading(translate("NewZone", "Boundary")))
        self.hint = labels.quiet()
        for part in (self.way, self.hint, self.typed, self.file):
            self.body.addWidget(part)
        self.show_way("drawn")
        parts: dict[str, Part] = {
            "name_kk": self.name_kk, "name_ru": self.name_ru, "kind": self.kind, "crs": self.crs.choice,
            "code": self.crs.code, "district": self.district, "way": self.way,
        }  # fmt: skip
        self.kept = Typed(self, session, "new_zone", parts)
        self.body.insertWidget(2, self.kept.bar)
        self.kept.bring_back(lambda _name, key: self.show_way(key))

    def _doubt_district(self, text: str) -> None:
        """A code that is not in the office's list is told beside it; it can be recorded all the same."""
        told = [sentence(code, translate, **facts) for code, facts in district_doubts(text)]
        self.district.say_source(told[0] if told else "")

    def show_way(self, key: str) -> None:
        """Ask for the boundary this way: drawn, typed, file or none."""
        self.way.choose(key)
        self.typed.setVisible(key == "typed")
        self.file.setVisible(key == "file")
        self.hint.setText(
            {
                "drawn": translate("NewZone", "The map opens next: click the corners, Enter finishes."),
                "none": translate("NewZone", "A planned zone: its boundary can be drawn later."),
            }.get(key, "")
        )
        self.hint.setVisible(bool(self.hint.text()))
        self.ok.setText(translate("NewZone", "Go to the map") if key == "drawn" else translate("NewZone", "Record"))
        if self.isVisible():
            self.fit()

    def take(self) -> None:
        """The answer; the missing name is taken from the other language."""
        kk, ru = self.name_kk.shown(), self.name_ru.shown()
        if not kk and not ru:
            raise TelimError("name_missing")
        crs = self.crs.value() or ""
        way = self.way.key()
        shape = self.typed.boundary() if way == "typed" else self.file.boundary(crs) if way == "file" else None
        self.answer = NewZone(
            kk or ru, ru or kk, self.kind.editor.text(), crs, self.district.shown(), shape, way == "drawn"
        )


def ask(parent: QWidget | None, session: Session) -> NewZone | None:
    """Ask for a new zone; None: thought better of it."""
    dialog = NewZoneDialog(parent, session)
    dialog.exec()
    return dialog.answer
