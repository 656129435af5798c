"""Tab History: the life story of the plot by its records, and under it every edit: when, who, what, why."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.story import Story
from gui.i18n import translate
from gui.panels.edit_words import edit_words
from gui.story.view import StoryView
from gui.widgets import labels, wording
from gui.widgets.cards import Card, Empty, Page, clear

PAGE = 60


class HistoryTab(Page):
    """The life story, and the edits of one plot as cards by day; ``kin_chosen`` brings a parent or child."""

    kin_chosen = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self.story = StoryView(today)
        self.story.kin_chosen.connect(self.kin_chosen)
        self.journal = labels.heading(translate("History", "Who wrote what, and when"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.nothing = Empty(
            "history",
            translate("History", "No edits yet"),
            translate("History", "Every change of this plot will stand here: when, who and why. Nothing is ever lost."),
        )
        self.body.addWidget(self.story)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.journal)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_story(self, story: Story | None) -> None:
        """Show this life; None: there is none to tell."""
        self.story.setVisible(story is not None and bool(story.events))
        if story is not None:
            self.story.show_story(story)

    def show_entries(self, entries: Sequence[Any]) -> None:
        """Show these entries of the journal, newest first."""
        clear(self._lines)
        self.nothing.setVisible(not entries and self.story.isHidden())
        self.journal.setVisible(bool(entries))
        day: date | str = ""
        for entry in entries[:PAGE]:
            when = wording.moment(entry.when)
            if when[:10] != day:
                day = when[:10]
                self._lines.addWidget(labels.heading(str(day)))
            self._lines.addWidget(entry_line(entry, when[11:]))
        if len(entries) > PAGE:
            self._lines.addWidget(labels.quiet(translate("History", "and %n older edits", "", len(entries) - PAGE)))


def entry_line(entry: Any, clock: str) -> QWidget:
    """One edit as a card."""
    card = Card("line")
    card.body.setContentsMargins(10, 6, 10, 6)
    card.body.setSpacing(2)
    head = QHBoxLayout()
    words = edit_words(entry.name)
    if entry.undoes:
        words = translate("History", "Undone: {what}").format(what=words)
    head.addWidget(labels.Value(words, "strong"), 1)
    time = labels.quiet(clock)
    time.setWordWrap(False)
    head.addWidget(time)
    card.body.addLayout(head)
    who = " · ".join(part for part in (entry.who, entry.machine) if part)
    card.body.addWidget(labels.Value(who, "source"))
    if entry.note:
        card.body.addWidget(labels.Value(f"“{entry.note}”", "value"))
    return card
