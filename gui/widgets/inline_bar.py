"""A line beside what it speaks of: a sentence that complains, or a question with two buttons; no window in between."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.fields import repolish


def _nothing() -> None:
    return None


class InlineBar(QFrame):
    """Hidden until it has something to say; ``ask`` stands until it is answered or cleared."""

    turned = Signal()
    """It has begun or ended to say something."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "note")
        self._run: Callable[[], object] = _nothing
        self._left: Callable[[], object] = _nothing
        self.words: QLabel = labels.quiet()
        self.ok = push("", "primary")
        self.cancel = push(translate("InlineBar", "Cancel"))
        self.ok.clicked.connect(self.take)
        self.cancel.clicked.connect(self.clear)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that stands; empty where none does."""
        return "" if self.isHidden() else self.words.text()

    @property
    def asking(self) -> bool:
        """Whether a question stands."""
        return not self.isHidden() and not self._buttons.isHidden()

    def complain(self, text: str) -> None:
        """One sentence about what cannot be."""
        self.clear()
        self._show(text, "complaint", asking=False)

    def ask(self, text: str, ok: str, run: Callable[[], object], left: Callable[[], object] = _nothing) -> None:
        """A question: ``run`` where the clerk wants it, ``left`` where not."""
        self.clear()
        self._run, self._left = run, left
        self.ok.setText(ok)
        self._show(text, "ink", asking=True)

    def take(self) -> None:
        """Do what was asked for."""
        run, self._left = self._run, _nothing
        self.clear()
        run()

    def clear(self) -> None:
        """Say nothing more; a question is answered with no."""
        left, self._run, self._left = self._left, _nothing, _nothing
        self.hide()
        self.turned.emit()
        left()

    def _show(self, text: str, role: str, *, asking: bool) -> None:
        self.words.setText(text)
        self.words.setProperty("role", role)
        repolish(self.words)
        self._buttons.setVisible(asking)
        self.show()
        self.turned.emit()
