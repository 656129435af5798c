"""The colours of the window by role, light and dark."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from data.styles import overdue_outline


@dataclass(frozen=True)
class Look:
    """Colours by role. ``window`` is the frame, ``panel`` what data stands on, ``paper`` the map and the fields."""

    dark: bool
    window: QColor
    panel: QColor
    paper: QColor
    ink: QColor
    quiet: QColor
    line: QColor
    accent: QColor
    accent_soft: QColor
    on_accent: QColor
    hover: QColor
    field: QColor
    warn: QColor
    warn_soft: QColor
    error: QColor
    error_soft: QColor
    shadow: QColor


def _look(dark: bool, **roles: str) -> Look:
    return Look(dark, **{role: QColor(colour) for role, colour in roles.items()})


LIGHT = _look(
    False,
    window="#F4F2EC", panel="#FFFFFF", paper="#FBFAF6", ink="#1C2426", quiet="#626B6C", line="#E3E0D8",
    accent="#0F6B62", accent_soft="#E2F0ED", on_accent="#FFFFFF", hover="#F1F0EB", field="#F6F5F1",
    warn="#8A5A00", warn_soft="#FFF2D2", error=overdue_outline(), error_soft="#FCE6E5", shadow="#28000000",
)  # fmt: skip

DARK = _look(
    True,
    window="#1A1E21", panel="#23282C", paper="#1E2326", ink="#E6E9E8", quiet="#98A3A5", line="#363D41",
    accent="#4FB8A8", accent_soft="#22403D", on_accent="#0D1F1C", hover="#2C3236", field="#1B2023",
    warn="#F0C060", warn_soft="#463A1E", error="#FF6B66", error_soft="#472526", shadow="#60000000",
)  # fmt: skip


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` 0 is the first, 1 the second."""
    return QColor(*(round(a + (b - a) * share) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)))


def palette_of(look: Look) -> QPalette:
    """The look as Qt's palette, for what no style sheet reaches."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, look.panel), (role.WindowText, look.ink), (role.Base, look.panel), (role.AlternateBase, look.field),
        (role.ToolTipBase, look.ink), (role.ToolTipText, look.panel), (role.Text, look.ink), (role.Button, look.panel),
        (role.ButtonText, look.ink), (role.BrightText, look.error), (role.Link, look.accent), (role.LinkVisited, look.accent),
        (role.Highlight, look.accent), (role.HighlightedText, look.on_accent), (role.PlaceholderText, look.quiet),
        (role.Accent, look.accent), (role.Mid, look.line), (role.Midlight, look.line), (role.Light, look.panel),
        (role.Dark, look.quiet), (role.Shadow, look.line),
    ):  # fmt: skip
        palette.setColor(which, colour)
    faded = mixed(look.panel, look.quiet, 0.62)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return palette
