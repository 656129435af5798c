"""A new register: where its file lies, what it is called, and in which coordinate system it keeps its shapes."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from gis.errors import TelimError
from gui.dialogs.crs_field import CrsField
from gui.dialogs.frame import Dialog
from gui.i18n import translate
from gui.widgets.cards import push
from gui.widgets.fields import line_field
from gui.widgets.reading import read_text

DEFAULT_CRS = "EPSG:10945"


@dataclass(frozen=True, slots=True)
class NewRegister:
    """The answer: what ``create_register`` needs."""

    path: Path
    crs: str
    name: str | None = None


class NewRegisterDialog(Dialog):
    """Asks for file, name and coordinate system."""

    def __init__(self, parent: QWidget | None, folder: Path) -> None:
        super().__init__(
            parent, translate("NewRegister", "New register"),
            translate("NewRegister", "One GeoPackage file holds plots, records, papers and the whole history. QGIS opens it too."),
            ok=translate("NewRegister", "Create"),
        )  # fmt: skip
        self.answer: NewRegister | None = None
        self.name = line_field(translate("NewRegister", "Name of the register"), read_text, above=True)
        self.file = line_field(translate("NewRegister", "File"), read_text, above=True)
        self.crs = CrsField(translate("NewRegister", "Coordinate system of the register"), preset=DEFAULT_CRS)
        self.name.show_value(None)
        self.file.show_value(str(folder / translate("NewRegister", "register.gpkg")))
        look = push(translate("NewRegister", "Browse…"), "plain")
        look.setAutoDefault(False)
        look.clicked.connect(self._browse)
        row = QHBoxLayout()
        row.addWidget(self.file, 1)
        row.addWidget(look, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self.name)
        self.body.addLayout(row)
        self.body.addWidget(self.crs)

    def take(self) -> None:
        """The answer; the file gets its suffix."""
        if not self.file.shown():
            raise TelimError("file_missing")
        path = Path(self.file.shown()).expanduser()
        path = path if path.suffix.lower() == ".gpkg" else path.with_name(path.name + ".gpkg")
        if path.exists():
            raise TelimError("register_exists", path=str(path))
        self.answer = NewRegister(path, self.crs.value() or DEFAULT_CRS, self.name.shown())

    def _browse(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self, translate("NewRegister", "New register"), self.file.editor.text(), "GeoPackage (*.gpkg)"
        )
        if path:
            self.file.show_value(path)


def ask(parent: QWidget | None, folder: Path) -> NewRegister | None:
    """Ask for a new register, in that folder unless another is chosen; None: thought better of it."""
    dialog = NewRegisterDialog(parent, folder)
    dialog.exec()
    return dialog.answer
