"""A row of segments of which one is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from gui.widgets.chips import Chip
from gui.widgets.flow import Flow


class Segments(QWidget):
    """``chosen`` brings the key of the segment that was clicked."""

    chosen = Signal(str)

    def __init__(self, segments: list[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.chips: dict[str, Chip] = {}
        flow = Flow(self)
        for key, word in segments:
            chip = Chip(word)
            chip.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(chip)
            self.chips[key] = chip
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if segments:
            self.choose(segments[0][0])

    def choose(self, key: str) -> None:
        """Mark this segment."""
        self.chips[key].setChecked(True)

    def key(self) -> str:
        """The chosen segment."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")
