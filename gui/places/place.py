"""What every page of the rail is: a widget over the desk that is told when it is opened and left."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.actions.action import Desk
from gui.i18n import translate
from gui.messages import sentence


class Place(QWidget):
    """A page in the middle of the window, over the map or instead of it.

    It reads ``desk.session``, listens to its ``edited`` and writes through its ``do``. While it is not open it need not
    follow: ``arrive`` is called each time that it is opened, ``depart`` when another place is.
    """

    hinted = Signal(str)
    """The sentence for the status line."""
    over_map = True
    """The map stays under the page, in the lower part of the window."""
    map_seen = True
    """Whether the map is seen beside the page; a low window has no room for it."""
    with_passport = True
    """The passport stays at the right."""
    reads_ahead = False
    """The page is made before it is opened, so that it can ``prepare``."""
    hint = ""
    """The code of what the status line says while the page is open; a page that says more tells it by ``hinted``."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.session = desk, desk.session
        self.setObjectName("place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(10)

    def arrive(self) -> None:
        """The page is opened: show what is so now."""
        if self.hint:
            self.hinted.emit(sentence(self.hint, translate))

    def prepare(self) -> None:
        """The window is idle: read ahead what takes time, so that the page opens at once."""

    def set_filter(self, wanted: Any) -> None:
        """The zone box, the legend and the list show these plots (a PlotFilter); told before ``arrive``, too."""

    def depart(self) -> None:
        """Another place is opened."""
