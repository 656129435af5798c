"""The line above a dialog's buttons: work under way, then what became of it, with at most one button."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from gui.theme import icon
from gui.widgets.cards import push
from gui.widgets.labels import Value

PICTURES = {"done": ("finish", "accent"), "info": ("info", "quiet"), "error": ("error", "error")}


class Outcome(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, margins: tuple[int, int, int, int] = (24, 10, 24, 0)) -> None:
        super().__init__()
        self._picture = QLabel()
        self.words = Value()
        self.bar = QProgressBar()
        self.button = push("", "plain")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: self._run())
        self._run: Callable[[], object] = lambda: None
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins)
        row.setSpacing(10)
        row.addWidget(self._picture)
        row.addLayout(column, 1)
        row.addWidget(self.button)
        self.clear()

    def begin(self, words: str) -> None:
        """Work begins; nobody knows yet how long it lasts."""
        self._show("info", words, working=True)
        self.bar.setRange(0, 0)

    def advance(self, done: int, total: int) -> None:
        """So much of the work is done."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def say(self, tone: str, words: str, choice: tuple[str, Callable[[], object]] | None = None) -> None:
        """One sentence or a few; tones: done, info, error."""
        self._show(tone, words, working=False)
        if choice is not None:
            self._run = choice[1]
            self.button.setText(choice[0])
        self.button.setVisible(choice is not None)

    def clear(self) -> None:
        """Nothing to say any more."""
        self.words.setText("")
        self.hide()

    def _show(self, tone: str, words: str, *, working: bool) -> None:
        name, role = PICTURES[tone]
        self._picture.setPixmap(icon(name, role).pixmap(QSize(20, 20)))
        self._picture.setVisible(not working)
        self.words.setText(words)
        self.bar.setVisible(working)
        self.button.hide()
        self.show()
