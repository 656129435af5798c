"""The files that were not taken, each with its one sentence, until the clerk has read them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.panels.papers.paper_row import small_button
from gui.widgets import labels
from gui.widgets.cards import Card, clear

MOST = 12


class Refusals(Card):
    """Hidden while there are none."""

    def __init__(self) -> None:
        super().__init__("note")
        self.sentences: list[str] = []
        row = QHBoxLayout()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        row.addLayout(self._lines, 1)
        shut = small_button("close", translate("Papers", "Close"))
        shut.clicked.connect(self.forget)
        row.addWidget(shut, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.hide()

    def tell(self, errors: list[TelimError]) -> None:
        """Say these, too."""
        new = [error_sentence(error, translate) for error in errors]
        self.sentences = [*new, *(one for one in self.sentences if one not in new)]
        clear(self._lines)
        for sentence in self.sentences[:MOST]:
            label = labels.complaint()
            label.setText(sentence)
            self._lines.addWidget(label)
            label.show()
        more = len(self.sentences) - MOST
        if more > 0:
            self._lines.addWidget(labels.quiet(translate("Papers", "%n more files were not taken.", "", more)))
        self.show()

    def forget(self) -> None:
        """They were read."""
        self.sentences = []
        self.hide()
