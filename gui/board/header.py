"""The head of the board: what stands in registration, late, due this week; the tracks; folding of empty columns."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.registration.tracks import TRACKS
from data.registration.tracks import track as track_of
from gui.i18n import translate
from gui.models.board_model import ONLY, BoardModel
from gui.widgets import labels, wording
from gui.widgets.chips import Chip
from gui.widgets.flow import Flow
from gui.widgets.segments import Segments


class BoardHeader(QWidget):
    """``track_wanted`` brings a track, ``only_wanted`` what the board shows only (None: all), ``fold_wanted`` on or off."""

    track_wanted = Signal(str)
    only_wanted = Signal(object)
    fold_wanted = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(12)
        self.title = labels.heading(translate("Board", "Registration board"))
        self.title.setProperty("role", "title")
        self.title.setWordWrap(False)
        first.addWidget(self.title)
        first.addWidget(self._figures(), 1)
        column.addLayout(first)
        second = QHBoxLayout()
        second.setSpacing(12)
        self.tracks = Segments([(key, wording.capital(track_of(key).name[wording.language()])) for key in TRACKS])
        self.tracks.setAccessibleName(translate("Board", "Way of registration"))
        self.tracks.chosen.connect(self.track_wanted)
        second.addWidget(self.tracks, 1)
        self.fold = Chip(translate("Board", "Fold empty stages"))
        self.fold.setToolTip(translate("Board", "Stages without a plot become narrow strips where not all fit"))
        self.fold.clicked.connect(lambda: self.fold_wanted.emit(self.fold.isChecked()))
        second.addWidget(self.fold)
        column.addLayout(second)

    def show_counts(self, model: BoardModel) -> None:
        """The figures of the track, and of each track its open applications."""
        counts = model.counts(model.track)
        for name, count in (("busy", counts.busy), ("late", counts.late), ("week", counts.week)):
            self.figures[name].set_count(count, late=name == "late")
            self.figures[name].setChecked(model.only == name)
        for key, chip in self.tracks.chips.items():
            chip.set_count(model.counts(key).open)
        if model.track in self.tracks.chips:
            self.tracks.choose(model.track)

    def _figures(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        words = {
            "busy": translate("Board", "in registration"),
            "late": translate("Board", "late"),
            "week": translate("Board", "due this week"),
        }
        self.figures = {name: Chip(words[name]) for name in ONLY}
        for name, chip in self.figures.items():
            chip.clicked.connect(lambda on, name=name: self.only_wanted.emit(name if on else None))
            flow.addWidget(chip)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder
