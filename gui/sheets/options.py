"""What a sheet is asked for: scale, paper, languages, and who compiled it; remembered for the next one."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gis.errors import TelimError
from gis.numbers import parse_scale
from gui.i18n import translate
from gui.messages import sentence
from gui.settings import Settings
from gui.sheets import papers
from gui.sheets.order import Order
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.fields import Field, line_field
from gui.widgets.reading import read_text
from gui.widgets.scale_line import ScaleLine, scale_text
from gui.widgets.segments import Segments

NARROWEST = 250


class SheetOptions(QWidget):
    """``changed`` comes when another sheet is asked for."""

    changed = Signal()

    def __init__(self, settings: Settings, who: str) -> None:
        super().__init__()
        self._settings = settings
        self.line = ScaleLine(papers.SCALES)
        self.scale = Field(translate("PrintSheet", "Scale"), self.line, read_scale, scale_text, above=True)
        self.scale.show_value(None)
        self.offer = push("")
        self.offer.setAutoDefault(False)
        self.offer.hide()
        self._fits = 0
        self.paper = Segments([(paper, paper) for paper in papers.PAPERS])
        self.way = Segments(
            [("portrait", translate("PrintSheet", "Upright")), ("landscape", translate("PrintSheet", "On its side"))]
        )
        self.languages = Segments(_languages())
        self.who = line_field(translate("PrintSheet", "Compiled by"), read_text, above=True)
        self.who.show_value(settings.text("sheet_who") or who)
        self._kept = {"sheet_paper": self.paper, "sheet_way": self.way, "sheet_languages": self.languages}
        for key, segments in self._kept.items():
            if settings.text(key) in segments.chips:
                segments.choose(settings.text(key))
            segments.setMinimumWidth(NARROWEST)
            segments.chosen.connect(lambda _: self.changed.emit())
        self.offer.clicked.connect(lambda: self.line.choose(self._fits))
        for field in (self.scale, self.who):
            field.left.connect(lambda _: self.changed.emit())
        self._lay_out()

    def order(self, today: date) -> Order:
        """What stands in the fields."""
        languages = tuple(self.languages.key().split("+"))
        landscape = self.way.key() == "landscape"
        return Order(self.scale.shown(), self.paper.key(), landscape, languages, self.who.shown(), today)

    def read(self) -> bool:
        """Read what is being typed; False where it cannot be read, which the field says."""
        for field in (self.scale, self.who):
            field.leave()
        return not self.scale.pending()

    def say_fits(self, scale: int) -> None:
        """The largest round scale that fits, for the list; 0 while nobody knows."""
        self.line.say_fits(scale)

    def say_scale(self, error: TelimError | None) -> None:
        """Why the scale cannot be, with the button that takes the one that fits; None: it can."""
        facts = {} if error is None else error.facts
        self._fits = int(facts.get("fits", 0))
        grouped = {name: wording.grouped(str(value)) for name, value in facts.items()}
        self.scale.complain("" if error is None else sentence(error.code, translate, **grouped))
        self.offer.setText(translate("PrintSheet", "Take {scale}").format(scale=scale_text(self._fits)))
        self.offer.setVisible(bool(self._fits))

    def remember(self) -> None:
        """Keep paper, languages and name for the next sheet."""
        for key, segments in self._kept.items():
            self._settings.keep(key, segments.key())
        self._settings.keep("sheet_who", self.who.shown() or "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.scale)
        column.addWidget(self.offer)
        column.addSpacing(4)
        column.addWidget(labels.quiet(translate("PrintSheet", "Paper")))
        column.addWidget(self.paper)
        column.addWidget(self.way)
        column.addSpacing(4)
        column.addWidget(labels.quiet(translate("PrintSheet", "Languages of the sheet")))
        column.addWidget(self.languages)
        column.addSpacing(4)
        column.addWidget(self.who)


def read_scale(text: str) -> int | None:
    """N of 1:N, None for an empty text. Raises bad_scale."""
    return parse_scale(text) if text.strip() else None


def _languages() -> list[tuple[str, str]]:
    return [
        ("kk+ru", translate("PrintSheet", "Kazakh and Russian")),
        ("kk", translate("PrintSheet", "Kazakh")),
        ("ru", translate("PrintSheet", "Russian")),
        ("en", translate("PrintSheet", "English")),
    ]
