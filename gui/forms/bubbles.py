"""Small questions under a button: days of a link, one day, or a record from a list."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from data.search import folded
from gui.forms.fields import day_text
from gui.i18n import translate
from gui.widgets import labels
from gui.widgets.cards import push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field
from gui.widgets.look import wear
from gui.widgets.popover import Popover
from gui.widgets.reading import read_day
from gui.widgets.search_choice import FindLine

MOST_SHOWN = 60


class DaysBubble(Popover):
    """Asks for one or several days; ``take`` gets them in the order of the labels."""

    def __init__(
        self, owner: QWidget, title: str, ok: str, days: Sequence[tuple[str, date | None]], take: Callable[..., object]
    ) -> None:
        super().__init__(owner, width=300)
        self._take = take
        self.setProperty("boxed", True)
        self.body.addWidget(labels.heading(title))
        self.fields: list[Field] = []
        for label, day in days:
            field = Field(label, DayLine(), read_day, day_text, above=True)
            field.show_value(day)
            self.fields.append(field)
            self.body.addWidget(field)
        self.ok = push(ok, "primary")
        self.ok.clicked.connect(self.finish)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.ok)
        self.body.addLayout(row)
        wear(self)

    def finish(self) -> None:
        """Read the days; one that cannot be read says so and the question stays."""
        for field in self.fields:
            field.leave()
        if not any(field.pending() for field in self.fields):
            days = [field.shown() for field in self.fields]
            self.close()
            self._take(*days)
        else:
            self.adjustSize()

    def keyPressEvent(self, event: object) -> None:
        key = getattr(event, "key", lambda: None)()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def open_under(self, anchor: QWidget) -> None:
        """Show it, with the first day to be typed."""
        self.show_under(anchor)
        self.fields[0].editor.setFocus()


class PickBubble(Popover):
    """A list that is searched while typing; ``take`` gets the key of the line that was chosen."""

    def __init__(
        self,
        owner: QWidget,
        title: str,
        find: Callable[[str], Sequence[tuple[str, str]]],
        take: Callable[[str], object],
    ) -> None:
        super().__init__(owner, width=340)
        self._find, self._take = find, take
        self.words = QListWidget()
        self.words.setWordWrap(True)
        self.words.setFixedHeight(240)
        self.words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.line = FindLine(self.words, translate("SearchChoice", "Type to search"))
        self.line.textChanged.connect(self._fill)
        self.words.itemClicked.connect(self._choose)
        self.words.itemActivated.connect(self._choose)
        for part in (labels.heading(title), self.line, self.words):
            self.body.addWidget(part)
        wear(self)
        self._fill("")

    def open_under(self, anchor: QWidget) -> None:
        """Show it, ready for typing."""
        self.show_under(anchor)
        self.line.setFocus()

    def _fill(self, text: str) -> None:
        self.words.clear()
        for key, word in self._find(text):
            item = QListWidgetItem(word)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.words.addItem(item)
        self.words.setCurrentRow(0)

    def _choose(self, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        self.close()
        self._take(key)


def finder(lines: Callable[[], Sequence[tuple[str, str, str]]]) -> Callable[[str], list[tuple[str, str]]]:
    """Searches lines of (key, word, other names) by the words that were typed."""
    known: list[tuple[str, str, str]] = []

    def find(text: str) -> list[tuple[str, str]]:
        if not known:
            known.extend((key, word, folded(f"{word} {names}")) for key, word, names in lines())
        wanted = folded(text).split()
        found = ((key, word) for key, word, names in known if all(part in names for part in wanted))
        return [pair for _, pair in zip(range(MOST_SHOWN), found, strict=False)]

    return find
