"""The field that asks for a coordinate system: the official ones of the region, or any EPSG code that is typed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gis.crs import ZONES, crs, is_metric, short_name
from gis.errors import TelimError
from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.fields import choice_field, line_field

OTHER = "other"


class CrsField(QWidget):
    """A choice of the region's systems with "other" for a typed code; ``value`` is the code, None where none is asked for."""

    def __init__(self, label: str, *, preset: str | None, none: str | None = None) -> None:
        super().__init__()
        known = [(code, f"{name} · {code}") for code, name in ZONES]
        known.append((OTHER, translate("CrsField", "Another system, by its EPSG code")))
        self.choice = choice_field(label, known, none=none, above=True)
        self.code = line_field(translate("CrsField", "EPSG code"), read_crs, digits=True, hint="32642", above=True)
        self.name = labels.quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.code)
        self.choice.left.connect(lambda _key: self._show())
        self.set_value(preset)

    def set_value(self, code: str | None) -> None:
        """Show this system."""
        known = {key for key, _ in ZONES}
        self.choice.show_value(code if code in known else OTHER if code else None)
        self.code.show_value(code if code and code not in known else None)
        self._show()

    def value(self) -> str | None:
        """The chosen code; TelimError where the typed one is none."""
        key = self.choice.editor.text()
        if key != OTHER:
            return key or None
        self.code.leave()
        code = read_crs(self.code.editor.text())
        if code is None:
            raise TelimError("no_such_crs")
        return code

    def _show(self) -> None:
        self.code.setVisible(self.choice.editor.text() == OTHER)


def read_crs(text: str) -> str | None:
    """EPSG:N from N or EPSG:N; TelimError where no such metric system is known."""
    bare = text.strip().upper().removeprefix("EPSG:").strip()
    if not bare:
        return None
    code = f"EPSG:{bare}"
    crs(code)
    if not is_metric(code):
        raise TelimError("crs_not_metric", crs=short_name(code))
    return code
