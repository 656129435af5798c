"""The left part of the window: the panel of the place that is open, as wide as that panel may be."""

from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.panels.findings import FindingsPanel
from gui.panels.plots import PlotsPanel


class Side(QStackedWidget):
    """Holds the panels of the places that the rail names; the map stays beside them."""

    def __init__(self, plots: PlotsPanel, findings: FindingsPanel) -> None:
        super().__init__()
        self._pages: dict[str, QWidget] = {"map": plots, "checks": findings}
        for page in self._pages.values():
            self.addWidget(page)
        self._place = "map"

    def open(self, place: str) -> None:
        """Show the panel of that place."""
        self._place = place
        self.setCurrentWidget(self._pages[place])
        self.fit()

    def fit(self) -> None:
        """Take over how narrow and how wide the panel may be."""
        page = self._pages[self._place]
        self.setMinimumWidth(page.minimumWidth())
        self.setMaximumWidth(page.maximumWidth())
