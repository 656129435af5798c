"""What a plot was on the day that the map shows: its number, status, stage and project, and where it stands today."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from data.registration.tracks import stage_name
from data.store.reading import PlotStatus
from gui.i18n import translate
from gui.map.floating import Plate
from gui.theme import icon
from gui.widgets import labels, wording
from gui.widgets.cards import QToolButton, QVBoxLayout, push
from gui.widgets.look import Dressed
from gui.widgets.status_pill import StatusPill

WIDTH = 264


class PastCard(Plate):
    """``story_wanted`` brings the id of the plot."""

    story_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot_id: str | None = None
        self.number = labels.Value("", "title")
        self.number.setWordWrap(False)
        self.shut = QToolButton()
        self.shut.setObjectName("quiet")
        self.shut.setIcon(icon("close", "quiet"))
        self.shut.setToolTip(translate("Past", "Close"))
        self.shut.clicked.connect(self.leave)
        self.pill = StatusPill()
        self.stage, self.project, self.now = labels.Value("", "value"), labels.Value("", "value"), labels.quiet()
        self.story = push(translate("Past", "Life story"), "plain", "history")
        self.story.clicked.connect(lambda: self.story_wanted.emit(self.plot_id or ""))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.number, 1)
        head.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for widget in (self.pill, self.stage, self.project, self.now, self.story):
            column.addWidget(widget)
        self.setFixedWidth(WIDTH)
        Dressed(self)
        self.hide()

    def show_plot(self, then: PlotStatus, day: date, now: PlotStatus | None) -> None:
        """Tell of the plot as it was on the day, and what it is today (None: it is gone)."""
        self.plot_id = then.id
        self.number.setText(wording.plot_label(then.cadastral_no))
        self.pill.set_status(then.status)
        words = f"{stage_name(then.track or '', then.stage, wording.language())}" if then.stage else ""
        if then.total:
            words = f"{then.done}/{then.total} · {words}" if words else f"{then.done}/{then.total}"
        if then.overdue:
            words += "\n" + translate("Past", "late on that day, due {day}").format(day=wording.day(then.due))
        self.stage.setText(words)
        self.stage.setVisible(bool(words))
        project = (then.project_ru or then.project) if wording.language() == "ru" else then.project
        self.project.setText(project or "")
        self.project.setVisible(bool(project))
        today = translate("Past", "no longer there") if now is None else wording.status_word(now.status)
        self.now.setText(translate("Past", "Today: {status}").format(status=today))
        self.show()
        self.adjustSize()

    def leave(self) -> None:
        """Nothing is told any more."""
        self.plot_id = None
        self.hide()
