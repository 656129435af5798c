"""What the passport shows when no plot is chosen: the zone, its plots by status, and the figures of the sources."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.figures import output_check
from data.model import Fact
from data.styles import STATUSES
from gis.crs import short_name
from gui.i18n import translate
from gui.models.passport_data import SeveralData, ZonePassportData
from gui.panels.facts import Contradiction, FactList
from gui.theme import theme
from gui.widgets import labels, wording
from gui.widgets.cards import Card, Page, clear, pencil, push
from gui.widgets.fields import Shown
from gui.widgets.swatch import Swatch, paint_fill


class StatusBar(QWidget):
    """The plots by status as one bar in their colours and hatches."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show these counts."""
        self._counts = {status: counts[status] for status in STATUSES if counts.get(status)}
        self.setVisible(bool(self._counts))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 14)

    def paintEvent(self, event: QPaintEvent) -> None:
        total = sum(self._counts.values())
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            x = 0.0
            for status, count in self._counts.items():
                width = self.width() * count / total
                part = QPainterPath()
                part.addRect(x, 0, width, self.height())
                paint_fill(painter, outline.intersected(part), status)
                x += width
                painter.setPen(theme().panel)
                painter.drawLine(int(x), 0, int(x), self.height())
            painter.setPen(theme().line)
            painter.drawPath(outline)


class StatusCounts(Card):
    """The bar and the counts under it."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = StatusBar()
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._grid)

    def show_counts(self, counts: dict[str, int], overdue: int) -> None:
        """Show the plots by status, and how many are late."""
        self.bar.set_counts(counts)
        while self._grid.count():
            item = self._grid.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        row = 0
        for status in STATUSES:
            if counts.get(status):
                number = labels.Value(wording.grouped(str(counts[status])), "strong")
                number.setWordWrap(False)
                self._grid.addWidget(Swatch(status), row, 0)
                self._grid.addWidget(labels.quiet(wording.status_word(status)), row, 1)
                self._grid.addWidget(number, row, 2)
                row += 1
        if overdue:
            self._grid.addWidget(labels.Value(translate("ZonePassport", "Stage is late"), "late"), row, 1)
            self._grid.addWidget(labels.Value(str(overdue), "late"), row, 2)


class ZonePassport(Page):
    """The passport of a zone, or of the whole register."""

    change_wanted = Signal()
    region_wanted = Signal()
    application_wanted = Signal()

    def __init__(self) -> None:
        super().__init__((16, 14, 16, 16))
        self.name = labels.Value("", "title")
        self.change = pencil(translate("ZonePassport", "Change names, kind, district or note of the zone"))
        self.change.clicked.connect(self.change_wanted)
        self.kind = labels.quiet()
        self.badge = labels.quiet(translate("Passport", "Sample data"))
        self.badge.setProperty("role", "badge")
        self.badge.setWordWrap(False)
        row = QHBoxLayout()
        row.addWidget(self.kind, 1)
        row.addWidget(self.badge)
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        head.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addLayout(row)
        hint = Card()
        hint.body.addWidget(
            labels.quiet(
                translate(
                    "ZonePassport",
                    "Click a plot on the map or in the list: its passport opens here. Shift adds another plot, a box takes many.",
                )
            )
        )
        self.area = Shown(translate("ZonePassport", "Area of the zone"))
        self.plots = Shown(translate("ZonePassport", "Plots"))
        self.crs = Shown(translate("ZonePassport", "Coordinate system"))
        self.body.addWidget(self.area)
        self.body.addWidget(self.plots)
        self.body.addWidget(self.crs)
        self.counts = StatusCounts()
        self.body.addWidget(self.counts)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(8)
        self.body.addLayout(self._facts)
        self.region = labels.Link(translate("ZonePassport", "All figures of the region"))
        self.region.clicked.connect(self.region_wanted)
        self.body.addWidget(self.region)
        self.application = push(translate("Passport", "New application"), "plain", "plus")
        self.application.clicked.connect(self.application_wanted)
        row = QHBoxLayout()
        row.addWidget(self.application)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(hint)
        self.body.addStretch(1)

    def show_data(self, data: ZonePassportData) -> None:
        """Show this zone."""
        zone = data.zone
        self.name.setText(wording.text_of(zone, "name") if zone else translate("ZonePassport", "All zones"))
        self.kind.setText(wording.listed("zone_kind", zone.kind) if zone else "")
        self.kind.setVisible(zone is not None)
        self.change.setVisible(zone is not None)
        self.badge.setVisible(bool(zone and zone.made_up))
        planned = translate("ZonePassport", "a planned zone: no land yet") if zone and zone.geom is None else ""
        self.area.show_value(wording.hectares(data.area, 2), planned)
        self.area.setVisible(zone is not None)
        self.plots.show_value(f"{wording.grouped(str(data.plots))} · {wording.hectares(data.plots_area, 1)}")
        self.crs.show_value(short_name(data.crs), data.crs)
        self.counts.show_counts(data.by_status, data.overdue)
        self.counts.setVisible(data.plots > 0)
        clear(self._facts)
        self._add(translate("ZonePassport", "What the sources say of the zone"), data.facts)
        self._add(translate("ZonePassport", "What the sources say of the region"), data.region_facts)
        check = output_check(data.region_facts) or output_check(data.facts)
        if check:
            self._facts.addWidget(Contradiction(check))
        note = wording.text_of(zone, "note") if zone else ""
        if note:
            self._facts.addWidget(labels.Value(note, "quiet"))

    def _add(self, title: str, facts: tuple[Fact, ...]) -> None:
        if facts:
            self._facts.addWidget(FactList(title, facts, editable=False))


class SeveralPassport(Page):
    """Several chosen plots together: how many, how much land, how they stand."""

    def __init__(self) -> None:
        super().__init__((16, 14, 16, 16))
        self.count = labels.Value("", "number")
        self.area = labels.Value("", "title")
        self.body.addWidget(self.count)
        self.body.addWidget(self.area)
        self.counts = StatusCounts()
        self.body.addWidget(self.counts)
        self.body.addWidget(labels.heading(translate("SeveralPassport", "Numbers")))
        self.numbers = labels.Value("", "value")
        self.body.addWidget(self.numbers)
        self.body.addWidget(
            labels.quiet(translate("SeveralPassport", "Click one plot to open its passport; Esc lets all go."))
        )
        self.body.addStretch(1)

    def show_data(self, data: SeveralData) -> None:
        """Show these plots."""
        self.count.setText(translate("SeveralPassport", "%n plots", "", data.count))
        self.area.setText(wording.hectares(data.area))
        self.counts.show_counts(data.by_status, data.overdue)
        shown = [number for number in data.numbers[:24] if number]
        more = len(data.numbers) - len(shown)
        rest = [translate("SeveralPassport", "and %n more", "", more)] if more > 0 else []
        self.numbers.setText("\n".join(shown + rest))
