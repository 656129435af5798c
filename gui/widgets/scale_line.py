"""A scale as 1:N: typed, or picked from the round ones, with a word at those that do not fit."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QWidget

from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.editors import Line
from gui.widgets.look import wear
from gui.widgets.popover import Popover

MOST_ROWS = 9


def scale_text(scale: int | None) -> str:
    """1:N with spaces in thousands; empty for None."""
    return "" if scale is None else f"1:{wording.grouped(str(scale))}"


class ScaleLine(QWidget):
    """An editor for ``Field``; empty means the largest scale that fits, which is shown as a hint."""

    left = Signal(str)

    def __init__(self, scales: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scales, self._fits = tuple(scales), 0
        self.line = Line(digits=True)
        self.line.left.connect(self.left)
        self.pick = QToolButton()
        self.pick.setObjectName("pickDay")
        self.pick.setText("▾")
        self.pick.setToolTip(translate("ScaleLine", "Round scales"))
        self.pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pick.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.pick)
        self.setFocusProxy(self.line)
        self.say_fits(0)

    def say_fits(self, scale: int) -> None:
        """The largest round scale that fits; 0 while nobody knows."""
        self._fits = scale
        self.line.setPlaceholderText(self._largest())

    def text(self) -> str:
        """What stands in the editor."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show the text as the value."""
        self.line.set_text(text)

    def changed(self) -> bool:
        """True where something else stands there than was shown."""
        return self.line.changed()

    def restore(self) -> None:
        """Give back the text that was shown."""
        self.line.restore()

    def choose(self, scale: int | None) -> None:
        """Choose this scale as the clerk does."""
        self.line.setText(scale_text(scale))
        self.left.emit(self.line.text())

    def rows(self) -> list[tuple[int | None, str, bool]]:
        """The list to pick from: scale (None: the largest that fits), words, and whether it fits."""
        smaller = [scale for scale in self._scales if scale >= self._fits]
        larger = [scale for scale in self._scales if scale < self._fits][-2:]
        found: list[tuple[int | None, str, bool]] = [(None, self._largest(), True)]
        for scale in (*larger, *smaller)[:MOST_ROWS]:
            fits = scale >= self._fits
            words = scale_text(scale) + ("" if fits else " · " + translate("ScaleLine", "does not fit"))
            found.append((scale, words, fits))
        return found

    def open(self) -> None:
        """Show the list."""
        bubble = Popover(self, width=max(220, self.width()))
        bubble.body.setContentsMargins(6, 6, 6, 6)
        words = QListWidget()
        words.setFixedWidth(bubble.width() - 12)
        words.setWordWrap(True)
        words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for scale, text, fits in self.rows():
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, scale)
            if not fits:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            words.addItem(item)
        bubble.body.addWidget(words)
        wear(bubble)
        words.doItemsLayout()
        words.setFixedHeight(min(sum(words.sizeHintForRow(row) for row in range(words.count())) + 8, 380))
        words.itemClicked.connect(lambda item: self._take(bubble, item))
        words.itemActivated.connect(lambda item: self._take(bubble, item))
        bubble.show_under(self)
        words.setFocus()

    def _take(self, bubble: Popover, item: QListWidgetItem) -> None:
        if bubble.isVisible():
            bubble.close()
            self.choose(item.data(Qt.ItemDataRole.UserRole))

    def _largest(self) -> str:
        words = translate("ScaleLine", "Largest that fits")
        return f"{words} · {scale_text(self._fits)}" if self._fits else words
