"""Reasons that are usual in an office, each to be taken with a click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.flow import Flow


class UsualReasons(QWidget):
    """The reasons of a list of resources/lists.toml; ``chosen`` brings the words of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, list_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = Flow(self)
        for _, words in wording.list_choices(list_name):
            usual = push(words, "quiet")
            usual.setAutoDefault(False)
            usual.clicked.connect(lambda _=False, words=words: self.chosen.emit(words))
            flow.addWidget(usual)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
