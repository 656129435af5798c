"""The story of a plot that is no longer there, to be read: what it was, and what became of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from data.frame import frame_of
from data.model import Zone
from data.story import life_story
from gui.i18n import translate
from gui.session import Session
from gui.story.view import StoryView
from gui.widgets import labels, wording
from gui.widgets.cards import Page, push
from gui.widgets.look import Dressed
from gui.widgets.shape_view import ShapeView

SIZE = (560, 640)


class StoryDialog(QDialog):
    """``living_chosen`` brings a plot of the kin that is on the map; a retired one is shown here."""

    living_chosen = Signal(str)

    def __init__(self, parent: QWidget | None, session: Session, plot_id: str) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(translate("Story", "Life story"))
        self.resize(*SIZE)
        self.number = labels.Value("", "title")
        self.state = labels.quiet()
        self.shape = ShapeView()
        self.shape.setFixedSize(132, 100)
        self.view = StoryView(session.today)
        self.view.kin_chosen.connect(self._go)
        page = Page((20, 4, 20, 16))
        page.body.addWidget(self.view)
        page.body.addStretch(1)
        shut = push(translate("Story", "Close"), "primary")
        shut.clicked.connect(self.accept)
        words = QVBoxLayout()
        words.addWidget(self.number)
        words.addWidget(self.state)
        words.addStretch(1)
        head = QHBoxLayout()
        head.setContentsMargins(20, 16, 20, 0)
        head.addLayout(words, 1)
        head.addWidget(self.shape)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 14)
        foot.addStretch(1)
        foot.addWidget(shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(page, 1)
        column.addLayout(foot)
        Dressed(self)
        self.show_plot(plot_id)

    def show_plot(self, plot_id: str) -> None:
        """Show the story of that plot; one that never was leaves the dialog as it is."""
        story = self._session.ask(lambda register: life_story(register, plot_id))
        if story is None:
            return
        plot = story.plot
        self.number.setText(wording.plot_label(plot.cadastral_no))
        state = [wording.hectares(plot.area_m2)]
        if plot.retired_on is not None:
            state.append(translate("Story", "retired on {day}").format(day=wording.day(plot.retired_on)))
        if plot.retired_reason:
            state.append(f"“{plot.retired_reason}”")
        self.state.setText(" · ".join(state))
        zone = self._session.register.get(Zone, plot.zone_id) if plot.zone_id else None
        self.shape.show_shape(frame_of(self._session.register, zone).to_working(plot.geom))
        self.view.show_story(story)

    def _go(self, plot_id: str) -> None:
        if plot_id in self._session.statuses:
            self.accept()
            self.living_chosen.emit(plot_id)
        else:
            self.show_plot(plot_id)
