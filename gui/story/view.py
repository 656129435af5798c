"""The whole story of a plot: which of it is shown, its kin, and the list."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data.story import Story
from gui.i18n import translate
from gui.story.kin import KinTree
from gui.story.list import StoryList
from gui.widgets import labels
from gui.widgets.segments import Segments


class StoryView(QWidget):
    """``kin_chosen`` brings the id of a parent or child."""

    kin_chosen = Signal(str)

    def __init__(self, today: date) -> None:
        super().__init__()
        self._story: Story | None = None
        self.filter = Segments(
            [
                ("all", translate("Story", "Everything")),
                ("registration", translate("Story", "Registration")),
                ("boundary", translate("Story", "Boundary")),
            ]
        )
        self.filter.chosen.connect(lambda _: self._fill())
        self.kin, self.list = KinTree(), StoryList(today)
        self.kin.chosen.connect(self.kin_chosen)
        self.nothing = labels.quiet(translate("Story", "Nothing of this kind has happened."))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.filter, self.kin, self.nothing, self.list):
            column.addWidget(widget)

    def show_story(self, story: Story) -> None:
        """Show this story; the filter stays as it is."""
        self._story = story
        self._fill()

    def _fill(self) -> None:
        if self._story is None:
            return
        family = self.filter.key()
        events = [event for event in self._story.events if event.in_family(family)]
        self.kin.show_kin(*((), ()) if family == "registration" else (self._story.parents, self._story.children))
        self.nothing.setVisible(not events)
        self.list.show_events(events)
