"""How the map looks: colours by theme, widths and the size of a pixel, as one frozen value for screen and paper."""

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QColor

from data.styles import STATUSES, StatusStyle, overdue_outline, status_styles

LIGHT_PAPER, DARK_PAPER = "#FBFAF6", "#1E2326"
LIGHT_ACCENT, DARK_ACCENT = "#0F6B62", "#4FB8A8"
PX_PER_MM = 96 / 25.4
SOFTER = 0.3
"""So much of the fill goes into the ink of hatches on a screen, whose lines are wider than those of paper."""


def blend(colour: str, other: str, part: float) -> str:
    """The colour with so much of the other one in it, 0 to 1, as ``#RRGGBB``."""
    a, b = QColor(colour), QColor(other)
    mixed = (round(x + (y - x) * part) for x, y in zip(a.getRgb()[:3], b.getRgb()[:3], strict=True))
    return QColor(*mixed).name()


def lightness(colour: str) -> float:
    """How bright a colour looks, 0 to 255."""
    red, green, blue, _ = QColor(colour).getRgb()
    return 0.299 * red + 0.587 * green + 0.114 * blue


@dataclass(frozen=True, slots=True)
class MapStyle:
    """Colours, and ``unit``: painter units in one logical pixel, which is 1/96 inch."""

    paper: str = LIGHT_PAPER
    accent: str = LIGHT_ACCENT
    ink: str = "#1B1F1E"
    quiet: str = "#6C7370"
    overdue: str = "#D11A2A"
    warning: str = "#9A5B00"
    fills: tuple[str, ...] = ()
    outlines: tuple[str, ...] = ()
    inks: tuple[str, ...] = ()
    water: str = "#A5CADF"
    water_name: str = "#5B87A1"
    rail: str = "#8C8C88"
    rail_gap: str = "#FFFFFF"
    highway: str = "#F0DFAE"
    highway_edge: str = "#CDB77C"
    road: str = "#E4DFD2"
    border: str = "#C9C2B2"
    building: str = "#E3DED3"
    strip: str = "#8F4A6B"
    family: str = ""
    unit: float = 1.0
    dark: bool = False
    cosmetic: bool = True
    hatches: bool = True
    labels: bool = True
    ground: bool = True
    reserved: tuple[tuple[float, float, float, float], ...] = ()
    """Left, top, right, bottom in painter units: where tools, legend and scale bar lie, and no name should stand."""
    view: tuple[float, float, float, float] | None = None
    """What of the frame is seen, in painter units: names of zones stand inside; None: all of it."""
    shown: frozenset[str] | None = None
    """Statuses (and ``overdue``) that are not dimmed; None: all."""

    def keeps(self, status: str) -> bool:
        """Whether plots of that status stand out."""
        return self.shown is None or status in self.shown


@cache
def screen_style(dark: bool = False, family: str = "", unit: float = 1.0) -> MapStyle:
    """The style of the window in its light or dark theme."""
    looks = [status_styles()[status] for status in STATUSES]
    style = MapStyle(
        overdue=overdue_outline(),
        fills=tuple(look.fill for look in looks),
        outlines=tuple(look.outline for look in looks),
        inks=tuple(blend(look.ink, look.fill, SOFTER) for look in looks),
        family=family,
        unit=unit,
    )
    return _darkened(style, looks) if dark else style


@cache
def paper_style(family: str = "Roboto", unit: float = 1.0) -> MapStyle:
    """The style of a sheet; ``unit``: painter units in 1/96 inch (dots per inch / 96 for a QPdfWriter)."""
    inks = tuple(status_styles()[status].ink for status in STATUSES)
    return replace(screen_style(family=family), paper="#FFFFFF", unit=unit, cosmetic=False, inks=inks)


@cache
def plain_style(fills: tuple[str, ...]) -> MapStyle:
    """Fills and one outline, nothing else: what a comparison with other programs paints."""
    many = len(fills)
    return MapStyle(
        fills=fills, outlines=("#333333",) * many, inks=("#000000",) * many, hatches=False, labels=False, ground=False
    )


def dimmed(style: MapStyle, colour: str) -> str:
    """The colour of what a filter pushes back."""
    return blend(colour, style.paper, 0.82)


def _darkened(style: MapStyle, looks: list[StatusStyle]) -> MapStyle:
    return replace(
        style,
        paper=DARK_PAPER,
        accent=DARK_ACCENT,
        ink="#E8EAE8",
        quiet="#98A09D",
        overdue="#FF5A63",
        warning="#F0B45A",
        fills=tuple(blend(look.fill, DARK_PAPER, 0.14 if look.status != "terminated" else 0.0) for look in looks),
        outlines=tuple(blend(look.outline, DARK_PAPER, 0.35) for look in looks),
        inks=tuple(blend(blend(look.ink, look.fill, SOFTER), DARK_PAPER, 0.1) for look in looks),
        water="#4A6473",
        water_name="#7C9CAE",
        rail="#7E8482",
        rail_gap="#2B3033",
        highway="#5E563D",
        highway_edge="#7A704F",
        road="#343B3E",
        border="#454C4E",
        building="#2C3235",
        strip="#D08BAE",
        dark=True,
    )
