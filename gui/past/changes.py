"""What changed between two days, as lines with their plots."""

from dataclasses import dataclass
from datetime import date

from data.past import Difference
from gui.i18n import translate
from gui.widgets import wording

STATUS_ORDER = ("registered", "in_progress", "planned", "returned", "suspended", "refused", "terminated", "free")


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line: its words, its plots, and the status whose colour stands before it; ``gone`` are no more on the map."""

    words: str
    plots: tuple[str, ...]
    status: str = ""
    gone: bool = False


def change_lines(difference: Difference) -> list[ChangeLine]:
    """The lines, in the order: came, went, boundaries, then by status; only those with plots."""
    came, gone, moved = difference.came, difference.gone, difference.boundary
    lines = [
        ChangeLine(translate("Past", "%n plots came", "", len(came)), came),
        ChangeLine(translate("Past", "%n plots went", "", len(gone)), gone, gone=True),
        ChangeLine(translate("Past", "%n with another boundary or number", "", len(moved)), moved),
    ]
    for status in STATUS_ORDER:
        plots = difference.status.get(status, ())
        words = f"{wording.status_word(status)}: {wording.grouped(str(len(plots)))}"
        lines.append(ChangeLine(words, plots, status))
    return [line for line in lines if line.plots]


def year_before(day: date) -> date:
    """The same day of the year before; 28 February for the 29th."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)
