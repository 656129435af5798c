"""A choice of many: the words are searched while typing, as a list of investors or zones needs it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from data.collation import collation_key
from data.search import folded
from gui.i18n import translate
from gui.widgets import labels, wording
from gui.widgets.editors import Choice
from gui.widgets.look import wear
from gui.widgets.popover import Popover

MOST_SHOWN = 60
Lines = Callable[[], list[tuple[str, str, str]]]
"""Key, word and what else it is found by."""


class FindLine(QLineEdit):
    """The line above a list: arrows move in the list, Enter takes the marked one."""

    def __init__(self, words: QListWidget, hint: str) -> None:
        super().__init__()
        self._words = words
        self.setProperty("inplace", True)
        self.setPlaceholderText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            row = min(max(self._words.currentRow() + step, 0), self._words.count() - 1)
            self._words.setCurrentRow(row)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self._words.currentItem()
            if item is not None:
                self._words.itemActivated.emit(item)
        else:
            super().keyPressEvent(event)


class SearchChoice(Choice):
    """Looks like a choice; ``lines`` are asked for when it is opened, ``name_of`` gives the word of a key."""

    def __init__(
        self,
        lines: Lines,
        name_of: Callable[[str], str],
        *,
        none: str | None = wording.DASH,
        parent: QWidget | None = None,
    ) -> None:
        self._lines, self._name_of = lines, name_of
        super().__init__([], none=none, parent=parent)

    def choices(self) -> dict[str, str]:
        """Key -> word."""
        return super().choices() | {key: word for key, word, _ in self._lines()}

    def open(self, text: str = "") -> None:
        """Show the list, with the words that have this text."""
        bubble = Popover(self, width=max(300, self.width()))
        bubble.body.setContentsMargins(8, 8, 8, 8)
        words = QListWidget()
        words.setWordWrap(True)
        words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words.setFixedHeight(260)
        more = labels.quiet()
        find = FindLine(words, translate("SearchChoice", "Type to search"))
        lines = sorted(self._lines(), key=lambda line: collation_key(line[1]))
        known = [(key, word, folded(f"{word} {names}")) for key, word, names in lines]

        def fill(typed: str) -> None:
            wanted = folded(typed).split()
            found = [(key, word) for key, word, names in known if all(part in names for part in wanted)]
            words.clear()
            if not wanted and self._none is not None:
                found.insert(0, ("", self._none))
            for key, word in found[:MOST_SHOWN]:
                item = QListWidgetItem(word)
                item.setData(Qt.ItemDataRole.UserRole, key)
                words.addItem(item)
            words.setCurrentRow(0)
            rest = len(found) - MOST_SHOWN
            more.setText(translate("SearchChoice", "and %n more: type on", "", rest) if rest > 0 else "")
            more.setVisible(rest > 0)

        find.textChanged.connect(fill)
        words.itemClicked.connect(lambda item: self._take(bubble, item))
        words.itemActivated.connect(lambda item: self._take(bubble, item))
        for part in (find, words, more):
            bubble.body.addWidget(part)
        wear(bubble)
        fill(text)
        bubble.show_under(self)
        find.setFocus()
        find.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.open(event.text())
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        word = self._choices.get(self._key)
        self._word.setText(word if word is not None else (self._name_of(self._key) or self._key))
