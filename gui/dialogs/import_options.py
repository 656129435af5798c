"""What is asked about a file to import: layer, what its rows become, coordinate system, letters, plot numbers."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from data.formats.rows import Rows
from data.import_file import ImportReport
from gis.errors import TelimError
from gui.dialogs import import_words
from gui.dialogs.crs_field import CrsField
from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.fields import choice_field
from gui.widgets.segments import Segments

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("kz1048", "KZ-1048"),
    ("cp1251", "Windows-1251"),
    ("cp866", "DOS 866"),
    ("latin-1", "Latin-1"),
)
OLD = (".shp", ".zip")
"""Files whose letters may be written in an old code page."""
SAMPLES = 3


@dataclass(frozen=True, slots=True)
class Wishes:
    """How the file shall be read and taken; None: as the file says."""

    layer: str | None = None
    encoding: str | None = None
    crs: str | None = None
    into: str = "plots"
    number: str | None = None


class ImportOptions(QWidget):
    """``reread`` comes when the file must be read again, ``rejudge`` when only its rows are to be looked at anew."""

    reread = Signal()
    rejudge = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._number: str | None = None
        self.browse = push(translate("Import", "Choose a file…"), "plain", "open")
        self.browse.setAutoDefault(False)
        self.file = QLabel()
        self.file.setProperty("role", "strong")
        self.file.setWordWrap(True)
        self.layer = choice_field(translate("Import", "Layer"), [], none=None, above=True)
        self.into = Segments(
            [
                ("plots", translate("Import", "Plots")),
                ("zones", translate("Import", "Zones")),
                ("context", translate("Import", "Reference shapes")),
            ]
        )
        self.into.setMinimumWidth(270)
        self.crs = CrsField(
            translate("Import", "Coordinate system"), preset=None, none=translate("Import", "As the file says")
        )
        self.system, self.unknown = labels.quiet(), labels.complaint()
        found = translate("Import", "As found in the file")
        self.encoding = choice_field(translate("Import", "Letters"), list(ENCODINGS), none=found, above=True)
        self.sample = labels.quiet()
        self.number = choice_field(translate("Import", "Column of the plot numbers"), [], none="—", above=True)
        self.parts = QWidget()
        self._lay_out()
        self.layer.left.connect(lambda _: self.reread.emit())
        self.encoding.left.connect(lambda _: self.reread.emit())
        self.into.chosen.connect(lambda _: self.rejudge.emit())
        self.crs.choice.left.connect(lambda _: self.rejudge.emit())
        self.crs.code.left.connect(lambda _: self.rejudge.emit())
        self.number.left.connect(self._choose_number)

    def wishes(self) -> Wishes:
        """What is asked for. Raises TelimError while a coordinate system is being typed."""
        into = self.into.key()
        return Wishes(
            self.layer.editor.text() or None, self.encoding.editor.text() or None, self.crs.value(), into,
            self._number if into == "plots" else None,
        )  # fmt: skip

    def show_file(self, path: Path) -> None:
        """Another file: nothing is known about it yet."""
        self.file.setText(path.name)
        self._number = None
        for field in (self.layer, self.encoding, self.number):
            field.show_value(None)
        self.layer.editor.set_choices([])
        self.crs.set_value(None)
        for part in (self.file, self.parts):
            part.show()
        for part in (self.layer, self.encoding, self.sample, self.number, self.system, self.unknown):
            part.hide()
        self.encoding.setVisible(path.suffix.lower() in OLD)

    def show_rows(self, rows: Rows | None) -> None:
        """A few names, so that wrong letters are seen, and the columns."""
        if rows is None:
            return
        words = " · ".join(samples(rows))
        read_as = translate("Import", "{encoding}: {words}").format(encoding=rows.encoding.upper(), words=words)
        self.sample.setText(read_as)
        self.sample.setVisible(bool(words) and self.encoding.isVisibleTo(self))
        self.number.editor.set_choices([(column, column) for column in rows.columns])

    def show_report(self, report: ImportReport) -> None:
        """The system that was found, and the column that was taken for the numbers."""
        self.system.setText(import_words.system(report))
        self.system.show()
        self.unknown.hide()
        self.number.show_value(dict(report.sources).get("cadastral_no"))
        self.number.setVisible(self.into.key() == "plots" and len(self.number.editor.choices()) > 1)

    def ask(self, error: TelimError) -> bool:
        """Ask what the file does not say; False where this error is no question."""
        names = import_words.layers_of(error)
        if names:
            self.layer.editor.set_choices([(name, name) for name in names])
            self.layer.show()
        if error.code == "crs_needed":
            self.system.hide()
            self.unknown.setText(translate("Import", "The file does not say its coordinate system. Which one is it?"))
            self.unknown.show()
        return bool(names) or error.code == "crs_needed"

    def _choose_number(self, column: str | None) -> None:
        self._number = column
        self.rejudge.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.browse, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.file)
        column.addWidget(self.parts)
        inner = QVBoxLayout(self.parts)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.layer)
        inner.addWidget(labels.quiet(translate("Import", "The rows become")))
        inner.addWidget(self.into)
        for part in (self.crs, self.system, self.unknown, self.encoding, self.sample, self.number):
            inner.addWidget(part)
        self.file.hide()
        self.parts.hide()


def samples(rows: Rows) -> list[str]:
    """A few texts of the file, those with other letters than English ones first."""
    texts = [text for values in rows.columns.values() for text in values[:40] if isinstance(text, str)]
    named = list(dict.fromkeys(text.strip() for text in texts if any(map(str.isalpha, text))))
    return sorted(named, key=str.isascii)[:SAMPLES]
