"""Tab Plot: every field of the plot, edited in place, and the three areas by kind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gis.crs import short_name
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.widgets import labels, wording
from gui.widgets.cards import Card, Page
from gui.widgets.editors import DayLine, Line
from gui.widgets.fields import Field, Shown, choice_field, line_field, text_field
from gui.widgets.form import RecordForm
from gui.widgets.reading import read_day, read_hectares, read_note, read_text


class AreaCell(QWidget):
    """One of the three areas: which kind, how many hectares, square metres under it."""

    def __init__(self, words: str, hint: str) -> None:
        super().__init__()
        self.name = labels.quiet(words)
        self.name.setProperty("role", "source")
        self.hectares = labels.Value(wording.DASH, "strong")
        self.metres = labels.Value("", "source")
        self.setToolTip(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.name)
        column.addStretch(1)
        column.addWidget(self.hectares)
        column.addWidget(self.metres)

    def show_area(self, area: float | None, silent: str = "") -> None:
        """Show the area in square metres; None: a dash and why."""
        self.hectares.setText(wording.hectares(area))
        self.metres.setText(silent if area is None else translate("Units", "{n} m²").format(n=wording.number(area, 0)))


class PlotTab(Page):
    """The fields of the plot; ``changed`` brings plot id, new values and the values shown before."""

    changed = Signal(str, dict, dict)
    zone_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._zone_id = ""
        self.zone = labels.Link()
        self.zone.clicked.connect(lambda: self.zone_wanted.emit(self._zone_id))
        self.body.addWidget(self.zone)
        self.form = RecordForm(self._fields(), self)
        self.form.changed.connect(self.changed)
        for name in ("cadastral_no", "address_kk", "address_ru", "category", "purpose_kk", "purpose_ru"):
            self.body.addWidget(self.form.fields[name])
        self.body.addWidget(rule())
        for name in ("right_type", "right_until", "divisible"):
            self.body.addWidget(self.form.fields[name])
        self.body.addWidget(self._areas())
        for name in ("document_area_m2", "document_ref"):
            self.body.addWidget(self.form.fields[name])
        self.perimeter = Shown(translate("PlotTab", "Perimeter"))
        self.crs = Shown(translate("PlotTab", "Coordinate system"))
        self.body.addWidget(self.perimeter)
        self.body.addWidget(self.crs)
        self.body.addWidget(rule())
        self.body.addWidget(self.form.fields["note"])
        self.body.addStretch(1)

    def show_data(self, data: PlotPassportData) -> None:
        """Show this plot."""
        self.form.show(data.plot)
        self._zone_id = data.zone.id if data.zone else ""
        self.zone.setText(wording.text_of(data.zone, "name") if data.zone else "")
        self.zone.setVisible(data.zone is not None)
        self.by_coordinates.show_area(data.area_planar)
        self.by_coordinates.name.setToolTip(data.crs)
        self.ellipsoidal.show_area(data.area_ellipsoidal)
        self.by_document.show_area(data.plot.document_area_m2, translate("PlotTab", "not stated"))
        self.perimeter.show_value(wording.metres(data.perimeter))
        self.crs.show_value(crs_name(data.crs), data.crs)

    def _fields(self) -> dict[str, Field]:
        number = line_field(translate("PlotTab", "Cadastral number"), read_text, digits=True, hint="10-156-999-001")
        return {
            "cadastral_no": number,
            "address_kk": text_field(translate("PlotTab", "Address, Kazakh"), read_text, hint=wording.DASH),
            "address_ru": text_field(translate("PlotTab", "Address, Russian"), read_text, hint=wording.DASH),
            "category": choice_field(translate("PlotTab", "Land category"), wording.list_choices("category")),
            "purpose_kk": text_field(translate("PlotTab", "Purpose, Kazakh"), read_text, hint=wording.DASH),
            "purpose_ru": text_field(translate("PlotTab", "Purpose, Russian"), read_text, hint=wording.DASH),
            "right_type": choice_field(translate("PlotTab", "Right"), wording.list_choices("right")),
            "right_until": Field(translate("PlotTab", "Right until"), DayLine(wording.DASH), read_day, day_text),
            "divisible": yes_no_field(),
            "document_area_m2": hectare_field(translate("PlotTab", "Area by document, ha")),
            "document_ref": text_field(translate("PlotTab", "Document"), read_text, hint=wording.DASH),
            "note": text_field(translate("PlotTab", "Note"), read_note, hint=wording.DASH),
        }

    def _areas(self) -> Card:
        card = Card()
        self.by_coordinates = AreaCell(
            translate("PlotTab", "By coordinates"),
            translate("PlotTab", "Planar, from the corners in the official coordinate system"),
        )
        self.ellipsoidal = AreaCell(
            translate("PlotTab", "On the ellipsoid"),
            translate("PlotTab", "Without the distortion of the projection, as a check"),
        )
        self.by_document = AreaCell(
            translate("PlotTab", "By document"), translate("PlotTab", "As stated in the document below")
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for place, cell in enumerate((self.by_coordinates, self.ellipsoidal, self.by_document)):
            grid.addWidget(cell, 0, place)
            grid.setColumnStretch(place, 1)
        card.body.addLayout(grid)
        return card


def rule() -> QLabel:
    """A hairline between groups."""
    line = QLabel()
    line.setProperty("role", "rule")
    line.setFixedHeight(9)
    return line


def day_text(value: object) -> str:
    """A day as its field shows it."""
    return wording.day(value) if value is not None else ""  # type: ignore[arg-type]


def hectare_field(label: str) -> Field:
    """A field that shows hectares and holds square metres."""
    return Field(
        label, Line(wording.DASH, digits=True), read_hectares,
        lambda area: "" if area is None else wording.plain(area / 10_000, 6),
    )  # fmt: skip


def yes_no_field() -> Field:
    """Divisible, indivisible or not stated."""
    words = [("yes", translate("PlotTab", "Divisible")), ("no", translate("PlotTab", "Indivisible"))]
    field = choice_field(translate("PlotTab", "Divisibility"), words)
    field._read = lambda key: {"yes": True, "no": False}.get(key)
    field._write = lambda value: "" if value is None else "yes" if value else "no"
    return field


def crs_name(code: str) -> str:
    """The short name of the coordinate system."""
    return short_name(code)
