"""The words of sheets, in one language or in two, Kazakh above Russian."""

from collections.abc import Sequence

from gui.i18n import QT_TRANSLATE_NOOP, words

CONTEXT = "PlotPlan"

LABELS = {
    "title": QT_TRANSLATE_NOOP("PlotPlan", "Land plot plan"),
    "continued": QT_TRANSLATE_NOOP("PlotPlan", "Land plot plan (continued)"),
    "made_up": QT_TRANSLATE_NOOP("PlotPlan", "Sample data"),
    "number": QT_TRANSLATE_NOOP("PlotPlan", "Cadastral number"),
    "address": QT_TRANSLATE_NOOP("PlotPlan", "Location"),
    "purpose": QT_TRANSLATE_NOOP("PlotPlan", "Designated purpose"),
    "no_number": QT_TRANSLATE_NOOP("PlotPlan", "no number"),
    "not_stated": QT_TRANSLATE_NOOP("PlotPlan", "not stated"),
    "scale": QT_TRANSLATE_NOOP("PlotPlan", "Scale"),
    "in_one_cm": QT_TRANSLATE_NOOP("PlotPlan", "1 centimetre = {length} metres"),
    "metre": QT_TRANSLATE_NOOP("PlotPlan", "m"),
    "hectare": QT_TRANSLATE_NOOP("PlotPlan", "ha"),
    "square_metre": QT_TRANSLATE_NOOP("PlotPlan", "m²"),
    "north": QT_TRANSLATE_NOOP("PlotPlan", "N"),
    "crs": QT_TRANSLATE_NOOP("PlotPlan", "Coordinate system"),
    "operation": QT_TRANSLATE_NOOP("PlotPlan", "Datum operation"),
    "accuracy": QT_TRANSLATE_NOOP("PlotPlan", "accuracy {accuracy} m"),
    "accuracy_unknown": QT_TRANSLATE_NOOP("PlotPlan", "accuracy not stated"),
    "corners": QT_TRANSLATE_NOOP("PlotPlan", "Corner coordinates"),
    "corner_no": QT_TRANSLATE_NOOP("PlotPlan", "No."),
    "x": QT_TRANSLATE_NOOP("PlotPlan", "X (north), m"),
    "y": QT_TRANSLATE_NOOP("PlotPlan", "Y (east), m"),
    "length": QT_TRANSLATE_NOOP("PlotPlan", "Length, m"),
    "azimuth": QT_TRANSLATE_NOOP("PlotPlan", "Grid azimuth"),
    "table_continues": QT_TRANSLATE_NOOP("PlotPlan", "continued on the next page"),
    "areas": QT_TRANSLATE_NOOP("PlotPlan", "Area"),
    "area_planar": QT_TRANSLATE_NOOP("PlotPlan", "from coordinates, in the plane"),
    "area_printed": QT_TRANSLATE_NOOP("PlotPlan", "from the printed corners"),
    "area_ellipsoid": QT_TRANSLATE_NOOP("PlotPlan", "on the ellipsoid"),
    "area_document": QT_TRANSLATE_NOOP("PlotPlan", "by document"),
    "perimeter": QT_TRANSLATE_NOOP("PlotPlan", "Perimeter"),
    "adjacency": QT_TRANSLATE_NOOP("PlotPlan", "Description of adjacent land"),
    "stretch": QT_TRANSLATE_NOOP("PlotPlan", "{start} to {end}"),
    "road": QT_TRANSLATE_NOOP("PlotPlan", "road"),
    "railway": QT_TRANSLATE_NOOP("PlotPlan", "railway"),
    "water": QT_TRANSLATE_NOOP("PlotPlan", "water"),
    "zone_land": QT_TRANSLATE_NOOP("PlotPlan", "land of the zone"),
    "other_land": QT_TRANSLATE_NOOP("PlotPlan", "other land"),
    "project": QT_TRANSLATE_NOOP("PlotPlan", "Project"),
    "investor": QT_TRANSLATE_NOOP("PlotPlan", "Investor"),
    "registration": QT_TRANSLATE_NOOP("PlotPlan", "Registration"),
    "stage": QT_TRANSLATE_NOOP("PlotPlan", "Stage"),
    "status": QT_TRANSLATE_NOOP("PlotPlan", "Status"),
    "overdue": QT_TRANSLATE_NOOP("PlotPlan", "overdue"),
    "compiler": QT_TRANSLATE_NOOP("PlotPlan", "Compiled by"),
    "date": QT_TRANSLATE_NOOP("PlotPlan", "Date"),
    "paper": QT_TRANSLATE_NOOP("PlotPlan", "Paper"),
    "page": QT_TRANSLATE_NOOP("PlotPlan", "Page"),
    "register": QT_TRANSLATE_NOOP("PlotPlan", "Register"),
    "edit": QT_TRANSLATE_NOOP("PlotPlan", "edit"),
    "check_sum": QT_TRANSLATE_NOOP("PlotPlan", "Check sum"),
    "unofficial": QT_TRANSLATE_NOOP("PlotPlan", "This sheet is not an official document."),
    "free": QT_TRANSLATE_NOOP("PlotPlan", "free"),
    "planned": QT_TRANSLATE_NOOP("PlotPlan", "planned"),
    "in_progress": QT_TRANSLATE_NOOP("PlotPlan", "in progress"),
    "returned": QT_TRANSLATE_NOOP("PlotPlan", "returned for correction"),
    "suspended": QT_TRANSLATE_NOOP("PlotPlan", "suspended"),
    "refused": QT_TRANSLATE_NOOP("PlotPlan", "refused"),
    "registered": QT_TRANSLATE_NOOP("PlotPlan", "registered"),
    "terminated": QT_TRANSLATE_NOOP("PlotPlan", "terminated"),
}


def said(languages: Sequence[str], key: str, **facts: object) -> tuple[str, ...]:
    """The label in each language, once where two languages say the same."""
    return distinct([words(language)(CONTEXT, LABELS[key]).format(**facts) for language in languages])


def joined(languages: Sequence[str], key: str, **facts: object) -> str:
    """The label on one line: ``Периметр``, ``жол / дорога``."""
    return " / ".join(said(languages, key, **facts))


def distinct(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts in their order, each once."""
    return tuple(dict.fromkeys(texts))


def chosen(languages: Sequence[str], by_language: dict[str, str | None]) -> tuple[str, ...]:
    """A text of the record in the sheet's languages; where English is not stated, the Kazakh or Russian one."""
    found = []
    for language in languages:
        order = (language, "kk", "ru")
        found.append(next((text for one in order if (text := by_language.get(one))), ""))
    return distinct([text for text in found if text])
