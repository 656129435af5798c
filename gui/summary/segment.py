"""What is summed up: the whole register or one of its zones."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data.model import Zone
from data.store.reading import PlotStatus
from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.cards import clear
from gui.widgets.editors import Choice
from gui.widgets.segments import Segments

CHIPS = 5
"""More zones than that are a list to choose from."""


class Segment(QWidget):
    """``chosen`` brings the id of the zone, None for the whole register."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: list[tuple[str, str]] = []
        self._key = ""
        self.chooser: Segments | Choice | None = None
        self.hide()

    def show_zones(self, zones: Iterable[Zone], statuses: Iterable[PlotStatus]) -> None:
        """Offer the zones that have plots; where there is one only, there is nothing to choose."""
        used = {one.zone_id for one in statuses}
        found = [(zone.id, wording.text_of(zone, "name")) for zone in zones if zone.id in used]
        shown = [("", translate("Summary", "The whole register")), *found]
        self.setVisible(len(found) > 1)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        if len(found) <= CHIPS:
            self.chooser = Segments(shown)
            self.chooser.chosen.connect(self.choose)
        else:
            self.chooser = Choice(shown)
            self.chooser.left.connect(self.choose)
        self._column.addWidget(self.chooser)
        if self._key and self._key not in dict(shown):
            self.choose("")
        self._mark()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        if isinstance(self.chooser, Segments):
            return list(self.chooser.chips.values())
        return [] if self.chooser is None else [self.chooser]

    def name(self) -> str:
        """What is summed up, in words."""
        return dict(self._shown).get(self._key, "")

    def choose(self, key: str) -> None:
        """Choose that zone, or with an empty key the whole register."""
        if key != self._key:
            self._key = key
            self._mark()
            self.chosen.emit(key or None)

    def _mark(self) -> None:
        if isinstance(self.chooser, Segments):
            self.chooser.choose(self._key)
        elif self.chooser is not None:
            self.chooser.set_text(self._key)
