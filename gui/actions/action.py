"""An action is the verb in a menu: title, icon, shortcut, what it does, and a reason code when it is grey."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from data.store.reading import PlotStatus
from gis.boundary import CornerRef
from gui.map_stage import MapStage
from gui.session import Session


class Desk(Protocol):
    """What an action may use of the program."""

    session: Session

    @property
    def parent(self) -> QWidget:
        """The widget that dialogs belong to."""

    def take_up(self, tool: str, **fields: Any) -> None:
        """Put a tool into the clerk's hand, with values for what it will make."""

    def point_at_plot(self, code: str, then: Callable[[str], object]) -> None:
        """Let the clerk click a plot of the map; the status line says ``code`` meanwhile."""

    def stage(self) -> MapStage:
        """The whole map, for a dialog that shows on it what it asks about."""

    def chosen_corner(self, plot_id: str) -> CornerRef | None:
        """The corner of that plot that is chosen on the map."""

    def open(self, address: str | Path, *, create: str | None = None, name: str | None = None) -> None:
        """Open another register; with ``create``, a new one in that CRS."""

    def speak(self, language: str) -> None:
        """Change the language."""

    def dress(self, choice: str) -> None:
        """Change the theme: system, light or dark."""

    def zoom(self, how: str) -> None:
        """in, out, all, zone or selection."""

    def say(self, code: str, **facts: Any) -> None:
        """A sentence in the message bar."""

    def show_place(self, place: str) -> None:
        """Open a place of the rail: map, board, late, summary, records or checks."""

    def show_plots(self, ids: Collection[str], title: str) -> None:
        """Open the map and its list with these plots only; ``title`` says, in words, which they are."""

    def open_record(self, table: str, id: str) -> None:
        """Open the record of a project, an investor, a zone or a plot."""

    def show_strip(self, strip_id: str) -> None:
        """Bring a protection strip up on the map and say what it is."""

    def map_seen(self) -> tuple[tuple[float, float, float, float], str]:
        """West, south, east and north of what the map shows, and their CRS."""

    def follow_map(self, moved: Callable[[], object]) -> None:
        """Call this whenever the map shows something else."""

    def turn_past(self) -> None:
        """Open or close the bar that shows the map as of a date."""

    def show_snapping(self) -> None:
        """Open the card of the snapping radius."""

    def show_passport(self, tab: str) -> None:
        """Open the passport at that tab."""

    def find(self) -> None:
        """Go to the search box."""

    def undo(self) -> None:
        """Text field first, then the sketch, then the register."""

    def redo(self) -> None:
        """The same way forward."""

    def leave(self) -> None:
        """Close the window."""


def never(_desk: Desk) -> str | None:
    """No reason to be grey."""
    return None


@dataclass(frozen=True)
class Action:
    """A line of a table; ``title`` is English source of the context Actions, ``reason`` gives a code when it is grey."""

    id: str
    title: str
    icon: str
    run: Callable[[Desk], object]
    shortcut: str = ""
    reason: Callable[[Desk], str | None] = never
    apart: bool = False


def present(desk: Desk) -> PlotStatus | None:
    """The one plot that is chosen, as it stands; None for none or several."""
    ids = desk.session.selection
    return desk.session.statuses.get(ids[0]) if len(ids) == 1 else None


def writing(desk: Desk) -> str | None:
    """Why nothing can be changed."""
    if desk.session.past_day is not None:
        return "why_past"
    return None if desk.session.can_write else "why_read_only"


def one_plot(desk: Desk) -> str | None:
    """Why what is done to one plot cannot be done."""
    if writing(desk):
        return writing(desk)
    if not desk.session.selection:
        return "why_no_plot"
    return None if present(desk) is not None else "why_many_plots"
