"""Two values of one field: the clerk's own, and the one that somebody else has written meanwhile."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gui.i18n import translate
from gui.widgets import labels, wording
from gui.widgets.cards import Card, push
from gui.widgets.flow import Flow


class Clash(Card):
    """Shows both values under the field; ``keep`` writes the clerk's own after all."""

    def __init__(self, theirs: str, mine: str, keep: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__("note")
        self._keep, self._leave = keep, leave
        words = translate("Clash", "Somebody else has changed this value meanwhile.")
        self.body.addWidget(labels.quiet(words))
        for name, text in (
            (translate("Clash", "theirs: {text}"), theirs),
            (translate("Clash", "yours: {text}"), mine),
        ):
            self.body.addWidget(labels.Value(name.format(text=text or wording.DASH), "strong"))
        self.take = push(translate("Clash", "Take theirs"))
        self.keep = push(translate("Clash", "Keep mine"), "primary")
        self.take.clicked.connect(self._end)
        self.keep.clicked.connect(self._insist)
        holder = QWidget()
        flow = Flow(holder)
        for button in (self.take, self.keep):
            button.setAutoDefault(False)
            flow.addWidget(button)
        self.body.addWidget(holder)

    def _insist(self) -> None:
        self._end()
        self._keep()

    def _end(self) -> None:
        self.hide()
        self._leave()
        self.deleteLater()
