"""The middle of the window: the map, with the page of a place over it or instead of it."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gui.actions.action import Desk
from gui.map_place import MapPlace
from gui.places import PLACES
from gui.places.place import Place

LOW = 620
"""Below so many pixels a page has the middle for itself."""
SHARE = (5, 3)
"""Height of page and map, as parts."""


class Middle(QWidget):
    """Makes the page of a place when it is first opened, and keeps it."""

    hinted = Signal(str)
    map_seen = Signal(bool)
    """Whether the map is seen, told when that may have changed."""

    def __init__(self, map_place: MapPlace, desk: Desk) -> None:
        super().__init__()
        self._map, self._desk = map_place, desk
        self._pages: dict[str, Place] = {}
        self._filter: Any = None
        self.page: Place | None = None
        """The page that is open; None where the map has the middle for itself."""
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._stack = QStackedWidget()
        self._stack.hide()
        self._split.addWidget(self._stack)
        self._split.addWidget(map_place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)

    def open(self, name: str) -> None:
        """Open the page of that place; a place without one is the map's."""
        before, self.page = self.page, self.page_of(name)
        if before is not None and before is not self.page:
            before.depart()
        if self.page is not None:
            self._stack.setCurrentWidget(self.page)
        self._share_out()
        if self.page is not None:
            self.page.arrive()

    def page_of(self, name: str) -> Place | None:
        """The page of that place, made where it is not there yet; None for the map's places."""
        if name not in self._pages and name in PLACES:
            self._pages[name] = PLACES[name](self._desk)
            self._stack.addWidget(self._pages[name])
            self._pages[name].hinted.connect(self.hinted)
            if self._filter is not None:
                self._pages[name].set_filter(self._filter)
        return self._pages.get(name)

    def prepare(self) -> None:
        """Let the pages that take long read ahead what they will show first."""
        for name, kind in PLACES.items():
            page = self.page_of(name) if kind.reads_ahead else None
            if page is not None:
                page.prepare()

    def set_filter(self, wanted: Any) -> None:
        """Let every page, also those to come, show the plots of this filter only."""
        self._filter = wanted
        for page in self._pages.values():
            page.set_filter(wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        page, low = self.page, self.height() < LOW
        opened = self._stack.isHidden() and page is not None
        self._stack.setVisible(page is not None)
        self._map.setVisible(page is None or (page.over_map and not low))
        self._map.set_companion(page is not None)
        if page is not None:
            page.map_seen = not self._map.isHidden()
        self.map_seen.emit(not self._map.isHidden())
        if opened:
            self._split.setSizes([self.height() * part // sum(SHARE) for part in SHARE])
