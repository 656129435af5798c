"""Tells once that another program has emptied the calendar of the register."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from data.edit import Edit
from data.store.foreign import NAME
from gui.session import Session

TOLD = "calendar_gone"


class CalendarWatch(QObject):
    """Looks when the register is opened and when another program has written; ``say`` gets the code."""

    def __init__(self, session: Session, say: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._say = session, say
        session.edited.connect(self._follow)
        self.look()

    def look(self) -> None:
        """Ask the register in the background."""
        register = self._session.register
        self._session.jobs.read(lambda _: register.calendar_loss(), self._tell)

    def _follow(self, edit: Edit | None) -> None:
        if edit is None or (edit.name == NAME and edit.ids("calendar")):
            self.look()

    def _tell(self, loss: str | None) -> None:
        settings = self._session.settings
        if loss is not None and settings.text(TOLD) != loss:
            settings.keep(TOLD, loss)
            self._say("calendar_gone")
