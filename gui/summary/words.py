"""The words of the summary: numbers with their units, names, and what is known of how many."""

from datetime import date

from PySide6.QtCore import QLocale

from data.figures import Amount
from data.model import Fact
from data.registration.tracks import TRACKS, stage_name
from data.summary import Land
from gui.i18n import translate
from gui.widgets import wording

BILLION = 1000.0
"""Millions from which money is told in billions."""
ROUNDED = 100_000.0
"""Millions from which a label tells a tenth of a billion; the tip tells all of it."""


def hectares(value: float) -> str:
    """Hectares with their unit, as exact as a sum needs it."""
    return translate("Units", "{n} ha").format(n=hectare_number(value))


def hectare_number(value: float) -> str:
    """Hectares without their unit: two digits below 100, one above, none from ten thousand on."""
    return "0" if not value else wording.number(value, 2 if value < 100 else 1 if value < 10_000 else 0)


def count(value: int) -> str:
    """A whole number."""
    return wording.grouped(str(value))


def plots(land: Land) -> str:
    """How many plots."""
    return translate("Summary", "%n plots", "", len(land)).replace(str(len(land)), count(len(land)))


def plain(value: float) -> str:
    """The number of a tick."""
    return wording.number(value, 2, trim=True)


def money(millions: float, *, exact: bool = True) -> str:
    """Money with its unit, in billions from a thousand millions on; where not ``exact``, large sums are rounded."""
    if abs(millions) >= BILLION:
        digits = 6 if exact else 1 if abs(millions) >= ROUNDED else 3
        return translate("Facts", "{n} bn ₸").format(n=wording.number(millions / 1000, digits, trim=True))
    return translate("Facts", "{n} mln ₸").format(n=wording.number(millions, 2, trim=True))


def money_tick(most: float, value: float) -> str:
    """A tick of money, all ticks of an axis in one unit; 0 needs none."""
    if not value:
        return "0"
    if most >= BILLION:
        return translate("Facts", "{n} bn ₸").format(n=wording.number(value / 1000, 3, trim=True))
    return translate("Facts", "{n} mln ₸").format(n=wording.number(value, 2, trim=True))


def figure(key: str, value: float, *, exact: bool = False) -> str:
    """A value of that kind of fact with its unit."""
    return plain(value) if key == "jobs" else money(value, exact=exact)


def span(key: str, amount: Amount, *, exact: bool = False) -> str:
    """The figure, or from the lowest to the highest where sources differ, or that it is unknown."""
    if amount.low is None or amount.high is None:
        return translate("Summary", "unknown")
    if amount.certain:
        return figure(key, amount.low, exact=exact)
    if key == "jobs":
        return f"{plain(amount.low)}–{plain(amount.high)}"
    unit = BILLION if amount.high >= BILLION else 1.0
    digits = 6 if exact else 1 if amount.high >= ROUNDED else 3
    return f"{wording.number(amount.low / unit, digits, trim=True)}–{money(amount.high, exact=exact)}"


def known(amount: Amount) -> str:
    """Known for so many of so many."""
    return translate("Summary", "known for {known} of {all}").format(known=count(amount.known), all=count(amount.of))


def month(first: date, *, year: bool = False) -> str:
    """The short name of the month, such as қар. or қар. 2026."""
    name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
    return f"{name} {first.year}" if year else name


def days(value: float) -> str:
    """A median of days; a half of one is told as such."""
    return translate("Summary", "{n} d").format(n=wording.number(value, 1, trim=True))


def stage(key: str) -> str:
    """The name of a stage, from the first track that has it."""
    names = (stage_name(track, key, wording.language()) for track in TRACKS)
    return next((name for name in names if name != key), key)


def fact_line(fact: Fact) -> str:
    """What a source says: the value, its source and its day."""
    value = translate("Summary", "unknown") if fact.value is None else figure_of(fact)
    source = wording.text_of(fact, "source")
    day = translate("Facts", "as of {day}").format(day=wording.day(fact.as_of)) if fact.as_of else ""
    return f"{value}: " + ", ".join(part for part in (source, day) if part) if source or day else value


def figure_of(fact: Fact) -> str:
    """The value of a fact with its unit."""
    from gui.panels.facts import fact_value

    return fact_value(fact)
