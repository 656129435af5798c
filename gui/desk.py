"""The desk: what the actions may use of one window and of the program around it."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from data.edit import Edit
from gis.boundary import CornerRef
from gui.dialogs.record_form import open_record
from gui.i18n import translate
from gui.map_stage import MapStage
from gui.messages import sentence
from gui.panels.edit_words import edit_words
from gui.tools.edit_corners import EditCornersTool
from gui.tray import Notify

if TYPE_CHECKING:
    from gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Door:
    """What the program does for its window: another register, language or look."""

    open: Callable[[str, str | None, str | None], object]
    speak: Callable[[str], object]
    dress: Callable[[str], object]
    notify: Notify | None = None


class WindowDesk:
    """Gives the actions of ``gui.actions`` what their protocol ``Desk`` names."""

    def __init__(self, window: "MainWindow", door: Door) -> None:
        self._window, self._door = window, door
        self.session = window.session

    @property
    def parent(self) -> QWidget:
        """The widget that dialogs belong to."""
        return self._window

    def take_up(self, tool: str, **fields: Any) -> None:
        """Put a tool into the clerk's hand, with values for what it will make."""
        self._window.map.belt.take_up(tool, **fields)
        self._window.map.canvas.setFocus()

    def point_at_plot(self, code: str, then: Callable[[str], object]) -> None:
        """Let the clerk click a plot of the map; the status line says ``code`` meanwhile."""
        self._window.show_map()
        self._window.map.belt.point_at_plot(code, then)

    def stage(self) -> MapStage:
        """The whole map, for a dialog that shows on it what it asks about."""
        self._window.show_map()
        return MapStage(self._window.map.canvas, self._window)

    def chosen_corner(self, plot_id: str) -> CornerRef | None:
        """The corner of that plot that is chosen on the map; None where none is."""
        tool = self._window.map.belt.box.tool
        return tool.chosen if isinstance(tool, EditCornersTool) and tool.plot_id == plot_id else None

    def open(self, address: str | Path, *, create: str | None = None, name: str | None = None) -> None:
        """Open another register; with ``create``, a new one in that CRS."""
        self._door.open(str(address), create, name)

    def speak(self, language: str) -> None:
        """Change the language."""
        self._door.speak(language)

    def dress(self, choice: str) -> None:
        """Change the theme: system, light or dark."""
        self._door.dress(choice)

    def zoom(self, how: str) -> None:
        """in, out, all, zone or selection."""
        self._window.map.zoom(how)

    def say(self, code: str, **facts: Any) -> None:
        """A sentence in the message bar."""
        self._window.map.messages.say(sentence(code, translate, **facts))

    def show_place(self, place: str) -> None:
        """Open a place of the rail: map, board, late, summary, records or checks."""
        self._window.show_place(place)

    def show_plots(self, ids: Collection[str], title: str) -> None:
        """Open the map and its list with these plots only; ``title`` says, in words, which they are."""
        self._window.show_plots(ids, title)

    def open_record(self, table: str, id: str) -> None:
        """Open the record of a project, an investor, a zone or a plot."""
        self._window.show_passport()
        open_record(self._window, self.session, table, id)

    def show_strip(self, strip_id: str) -> None:
        """Bring a protection strip up on the map and say what it is."""
        self._window.show_map()
        canvas = self._window.map.canvas
        shape = next((one.geom for one in canvas.scene.strips if one.id == strip_id), None)
        if shape is not None:
            canvas.zoom_to(shape.bounds)
            self._window.map.strips.tell(strip_id)

    def map_seen(self) -> tuple[tuple[float, float, float, float], str]:
        """West, south, east and north of what the map shows, and their CRS."""
        canvas = self._window.map.canvas
        return canvas.camera.bounds, canvas.crs

    def follow_map(self, moved: Callable[[], object]) -> None:
        """Call this whenever the map shows something else."""
        self._window.map.canvas.frame_painted.connect(moved)

    def turn_past(self) -> None:
        """Open or close the bar that shows the map as of a date."""
        self._window.show_map()
        self._window.map.past.turn()

    def show_snapping(self) -> None:
        """Open the card of the snapping radius."""
        self._window.show_map()
        self._window.snapping.open()

    def show_passport(self, tab: str) -> None:
        """Open the passport at that tab."""
        self._window.show_passport()
        self._window.passport.open_tab(tab)

    def find(self) -> None:
        """Go to the search box."""
        self._window.top.search.setFocus()
        self._window.top.search.search()

    def undo(self) -> None:
        """Text field first, then the sketch, then the register."""
        if not _undo_text(forward=False) and not self._undo_sketch(forward=False):
            self.session.undo(lambda edit: self._tell("said_undone", edit))

    def redo(self) -> None:
        """The same way forward."""
        if not _undo_text(forward=True) and not self._undo_sketch(forward=True):
            self.session.redo(lambda edit: self._tell("said_redone", edit))

    def leave(self) -> None:
        """Close the window."""
        self._window.close()

    def _undo_sketch(self, *, forward: bool) -> bool:
        box = self._window.map.belt.box
        taken = box.redo() if forward else box.undo()
        if taken:
            self._window.map.canvas.refresh_tool()
        return taken

    def _tell(self, code: str, edit: Edit) -> None:
        self.say(code, name=edit_words(edit.name))


def _undo_text(*, forward: bool) -> bool:
    """Undo in the text field that has the focus; False where there is none or nothing was typed in it."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        can = field.isRedoAvailable() if forward else field.isUndoAvailable()
    elif isinstance(field, QPlainTextEdit):
        can = field.document().isRedoAvailable() if forward else field.document().isUndoAvailable()
    else:
        return False
    if can:
        field.redo() if forward else field.undo()
    return can
