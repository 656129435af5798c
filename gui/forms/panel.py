"""What stands under the fields of a form: a list that follows the register, with links to other records."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.i18n import translate
from gui.session import Session
from gui.theme import icon
from gui.widgets import labels
from gui.widgets.cards import Card, clear, push
from gui.widgets.flow import Flow

Deed = tuple[str, Callable[[], object]]
"""A word and what it does."""


class Panel(QWidget):
    """``show_of`` shows what belongs to a record; ``refresh`` reads it anew after an edit."""

    record_wanted = Signal(str, str)
    plots_wanted = Signal(list)
    point_wanted = Signal(str, object)
    """The clerk is to click a plot of the map: the code of the hint, and who gets the plot."""

    def __init__(self, session: Session, title: str = "") -> None:
        super().__init__()
        self.session = session
        self.table, self.id = "", ""
        self.hides = False
        """Nothing is shown of it where there is nothing to tell."""
        self._empty = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self.head = labels.heading(title)
        self.head.setVisible(bool(title))
        column.addWidget(self.head)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        column.addLayout(self.lines)
        self.column = column

    def show_of(self, table: str, id: str) -> None:
        """Show what belongs to that record."""
        self.table, self.id = table, id
        self.refresh()

    def refresh(self) -> None:
        """Read the register and show it."""
        clear(self.lines)
        self._empty = False
        self.fill()
        self.setVisible(not (self.hides and self._empty))

    @property
    def subject(self) -> tuple[str, str | None]:
        """Table and id as figures name them: the region has no id."""
        return self.table, None if self.table == "region" else self.id

    def fill(self) -> None:
        """Put what there is into ``lines``; an heir's part."""

    def leave(self) -> None:
        """The record is left: what is typed is written or kept."""

    def say_empty(self, words: str) -> None:
        """A quiet sentence where there is nothing."""
        self._empty = True
        self.lines.addWidget(labels.quiet(words))

    def link(self, words: str, table: str, id: str) -> labels.Link:
        """Words that lead to another record."""
        made = labels.Link(words)
        made.clicked.connect(lambda: self.record_wanted.emit(table, id))
        return made


class Row(Card):
    """One line of a panel: a link, quiet words under it, words at the right, and a menu of deeds."""

    def __init__(self, first: QWidget, under: str = "", right: str = "", deeds: Iterable[Deed] = ()) -> None:
        super().__init__("line")
        self.body.setContentsMargins(10, 6, 6, 6)
        self.body.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(first, 1)
        if right:
            word = labels.quiet(right)
            word.setWordWrap(False)
            head.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        self.menu: QMenu | None = None
        kept = list(deeds)
        if kept:
            self.more = menu_button(kept)
            self.menu = self.more.menu()
            head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.under = under
        if under:
            self.body.addWidget(labels.Value(under, "quiet"))


def menu_button(deeds: Iterable[Deed]) -> QToolButton:
    """A small button with these deeds; Space or Down opens it."""
    button = QToolButton()
    button.setObjectName("quiet")
    button.setIcon(icon("more", "quiet"))
    button.setAccessibleName(translate("Forms", "More"))
    button.setToolTip(translate("Forms", "More"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    menu = QMenu(button)
    for word, act in deeds:
        menu.addAction(word, act)
    button.setMenu(menu)
    return button


def buttons(*made: QWidget) -> QWidget:
    """Buttons in a line that wraps."""
    holder = QWidget()
    flow = Flow(holder)
    for one in made:
        flow.addWidget(one)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def button(words: str, act: Callable[[], object], kind: str = "plain", picture: str = "") -> QWidget:
    """A button that does something."""
    made = push(words, kind, picture)
    made.setAutoDefault(False)
    made.clicked.connect(lambda: act())
    return made
