"""What a chart is dressed in: colours by role and the width of words, for the screen or for paper."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from PySide6.QtGui import QColor, QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from gui.map.style import MapStyle, paper_style, screen_style
from gui.sheets import fonts
from gui.theme import theme
from gui.theme.palette import LIGHT, Look

SIZES = (11, 13, 20)
"""The heights of the fonts in a chart: labels, names, headlines."""

Measure = Callable[[str, int, bool], float]


@dataclass(frozen=True)
class ChartLook:
    """``statuses`` paints what stands for plots as on the map; ``exact`` sets words by outline, as paper wants it."""

    colours: Look
    statuses: MapStyle
    measure: Measure
    exact: bool = False

    def colour(self, role: str) -> QColor:
        """The colour of words and lines."""
        look = self.colours
        return {
            "ink": look.ink, "quiet": look.quiet, "accent": look.accent, "error": look.error,
            "grid": look.line, "axis": look.quiet,
        }[role]  # fmt: skip

    def width(self, text: str, size: int = 11, bold: bool = False) -> float:
        """How wide the words are."""
        return self.measure(text, size, bold)

    def elided(self, text: str, room: float, size: int = 11, bold: bool = False) -> str:
        """The words, cut with dots where they are wider than the room."""
        if self.width(text, size, bold) <= room:
            return text
        kept = text
        while kept and self.width(kept.rstrip() + "…", size, bold) > room:
            kept = kept[:-1]
        return kept.rstrip() + "…" if kept else ""

    def wrapped(self, text: str, room: float, size: int = 11, bold: bool = False) -> list[str]:
        """The words in lines that fit; a single word that does not is cut with dots."""
        lines: list[str] = []
        for word in text.split():
            tried = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(tried, size, bold) <= room:
                lines[-1] = tried
            else:
                lines.append(self.elided(word, room, size, bold))
        return lines or [""]


def on_screen() -> ChartLook:
    """The look of the window's theme."""
    look = theme()
    return ChartLook(look, screen_style(look.dark), _screen_width)


@cache
def on_paper() -> ChartLook:
    """The look of a sheet: the colours of daylight on white, Roboto."""
    return ChartLook(LIGHT, paper_style(), fonts.width, exact=True)


def screen_font(size: int, bold: bool) -> QFont:
    """The font of the window in that height."""
    return _font(QApplication.font().toString(), size, bold)


@cache
def _font(base: str, size: int, bold: bool) -> QFont:
    font = QFont()
    font.fromString(base)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _screen_width(text: str, size: int, bold: bool) -> float:
    return _width(QApplication.font().toString(), text, size, bold)


@lru_cache(4000)
def _width(base: str, text: str, size: int, bold: bool) -> float:
    return QFontMetricsF(_font(base, size, bold)).horizontalAdvance(text)
