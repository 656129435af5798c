"""The look of the program: colours by role, style sheet, font and icons; light or dark as the system is."""

import os
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from gui.theme.icons import icon, now, paint_icon
from gui.theme.palette import DARK, LIGHT, Look, mixed, palette_of
from gui.theme.rules import rules

__all__ = ["Look", "Wardrobe", "choose", "icon", "mixed", "paint_icon", "theme", "wardrobe", "wear"]

BASE = 13
NAMELESS = ("Sans Serif", "Sans", "DejaVu Sans", "MS Shell Dlg 2", "")


class Wardrobe(QObject):
    """Tells those who paint themselves that the look has changed."""

    changed = Signal()
    choice = "system"
    open = False
    """Whether the program is dressed already."""


_wardrobe: list[Wardrobe] = []


def wardrobe() -> Wardrobe:
    """The one teller of changed looks; its signal ``changed`` comes after the palette is in place."""
    if not _wardrobe:
        _wardrobe.append(Wardrobe())
    return _wardrobe[0]


def theme() -> Look:
    """The look of this moment."""
    return now()


def wear(app: QApplication, choice: str = "system") -> None:
    """Dress the program once at its start: Fusion, font, palette, style sheet; follow the system from then on."""
    if not wardrobe().open:
        wardrobe().open = True
        app.setStyle("Fusion")
        app.setFont(ui_font())
        app.styleHints().colorSchemeChanged.connect(lambda _: _put_on(app))
    choose(app, choice)


def choose(app: QApplication, choice: str) -> None:
    """Light, dark or as the system is."""
    wardrobe().choice = choice
    _put_on(app)


def ui_font() -> QFont:
    """The system's font at 13 px with figures of one width; Roboto where the system names none of its own."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in NAMELESS or os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        font = QFont(_roboto() or font.family())
    font.setPixelSize(BASE)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _roboto() -> str:
    """The family of the font of the sheets, known to the program from now on; empty where it is not installed."""
    found = find_spec("font_roboto")
    if found is None or found.origin is None:
        return ""
    folder = Path(found.origin).parent / "files"
    family = ""
    for weight in ("Regular", "Medium", "Bold"):
        number = QFontDatabase.addApplicationFont(str(folder / f"Roboto-{weight}.ttf"))
        family = family or next(iter(QFontDatabase.applicationFontFamilies(number)), "")
    return family


def _put_on(app: QApplication) -> None:
    choice = wardrobe().choice
    dark = choice == "dark" or (choice == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    look = now(DARK if dark else LIGHT)
    sheet = rules(look)
    if app.styleSheet() == sheet:
        return
    app.setPalette(palette_of(look))
    app.setStyleSheet(sheet)
    wardrobe().changed.emit()
