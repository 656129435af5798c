"""The head of a plot's passport: number, project, status, stages, due date, and the buttons of the present stage."""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.panels.rights import DEEDS, deed_word
from gui.panels.stage_words import MOVES, dots_of, move_word, stage_name, stage_reference
from gui.theme import icon
from gui.widgets import labels, wording
from gui.widgets.cards import push
from gui.widgets.flow import Flow
from gui.widgets.stage_strip import StageStrip
from gui.widgets.status_pill import StatusPill


class PassportHeader(QWidget):
    """What a clerk sees first; ``move_wanted`` brings the move, the stage and the button under which to ask."""

    move_wanted = Signal(str, object, object)
    start_wanted = Signal(object)
    project_wanted = Signal()
    stage_wanted = Signal(int)
    right_wanted = Signal(str)
    """A deed of gui.panels.rights."""
    application_wanted = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today, self._data, self._drawer = today, None, False
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 10)
        column.setSpacing(6)
        column.addLayout(self._first_row())
        self.project = labels.Link()
        self.project.clicked.connect(self.project_wanted)
        column.addWidget(self.project)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.pill = StatusPill()
        self.days = labels.quiet()
        self.days.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.days, 1)
        column.addLayout(row)
        self.strip = StageStrip()
        self.strip.chosen.connect(self.stage_wanted)
        column.addWidget(self.strip)
        self.stage = labels.Value("", "strong")
        self.due = labels.Value("", "quiet")
        column.addWidget(self.stage)
        column.addWidget(self.due)
        self.moves = QWidget()
        self._flow = Flow(self.moves)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.moves.setSizePolicy(policy)
        column.addSpacing(2)
        column.addWidget(self.moves)

    def set_drawer(self, drawer: bool) -> None:
        """Closer together, for a low window: no references."""
        self._drawer = drawer
        self.layout().setContentsMargins(16, 8 if drawer else 14, 16, 4 if drawer else 10)
        self.layout().setSpacing(4 if drawer else 6)
        if self._data:
            self.show_data(self._data)

    def show_data(self, data: PlotPassportData) -> None:
        """Show this plot."""
        self._data = data
        self.number.setText(data.plot.cadastral_no or translate("Passport", "Plot without a number"))
        self.badge.setVisible(data.plot.made_up)
        name = wording.text_of(data.project, "name") if data.project else ""
        self.project.setText(name or translate("Passport", "No project yet: link one"))
        self.pill.set_status(data.status)
        self.strip.set_dots(dots_of(data, self._today))
        self._show_stage(data)
        self._show_moves(data)

    def copy(self) -> None:
        """Put the number on the clipboard and say so for a moment."""
        QGuiApplication.clipboard().setText(self.number.text())
        self.copied.setText("✓")
        QTimer.singleShot(1200, self.copied, lambda: self.copied.setText(""))

    def _first_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        self.number = labels.Value("", "number")
        self.number.setWordWrap(False)
        self.copied = QToolButton()
        self.copied.setObjectName("quiet")
        self.copied.setIcon(icon("copy"))
        self.copied.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.copied.setToolTip(translate("Passport", "Copy the number"))
        self.copied.setAccessibleName(translate("Passport", "Copy the number"))
        self.copied.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.copied.clicked.connect(self.copy)
        self.badge = labels.quiet(translate("Passport", "Sample data"))
        self.badge.setProperty("role", "badge")
        self.badge.setWordWrap(False)
        self.badge.setToolTip(
            translate("Passport", "Boundary, number, stages and days are made up; no public data exist.")
        )
        row.addWidget(self.number)
        row.addWidget(self.copied)
        row.addStretch(1)
        row.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _show_stage(self, data: PlotPassportData) -> None:
        stage, days, late = data.present, "", data.overdue
        if stage is not None and stage.due and stage.status in ("in_progress", "returned"):
            days = wording.days_text(stage.due, self._today)
        self.days.setText(days)
        self.days.setProperty("role", "late" if late else "quiet")
        self.days.style().unpolish(self.days)
        self.days.style().polish(self.days)
        self.stage.setText(f"{stage.position}. {stage_name(data.track, stage.key)}" if stage else "")
        self.stage.setVisible(stage is not None)
        parts = []
        if stage is not None:
            if stage.due:
                parts.append(translate("Passport", "due {day}").format(day=wording.day(stage.due)))
            if not self._drawer:
                parts.append(stage_reference(data.track, stage.key))
        elif data.stages:
            last = data.stages[-1].ended_on
            parts.append(translate("Passport", "All stages are done"))
            parts.append(wording.day(last) if last else "")
        self.due.setText(" · ".join(part for part in parts if part))
        self.due.setVisible(bool(self.due.text()))

    def _show_moves(self, data: PlotPassportData) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        stage = data.present
        if data.status in ("free", "refused"):
            start = push(translate("Passport", "Start registration"), "primary")
            start.clicked.connect(lambda: self.start_wanted.emit(start))
            application = push(translate("Passport", "New application"))
            application.clicked.connect(self.application_wanted)
            for button in (start, application):
                self._flow.addWidget(button)
        elif stage is not None and data.status != "terminated":
            moves = MOVES.get(stage.status, ())
            for place, move in enumerate(moves[:2]):
                self._flow.addWidget(self._button(move, stage, first=place == 0))
            if len(moves) > 2:
                self._flow.addWidget(self._more(moves[2:], stage))
        elif data.status in ("registered", "terminated"):
            for place, deed in enumerate(DEEDS[data.status]):
                self._flow.addWidget(self._deed(deed, first=place == 0))
        self.moves.setVisible(self._flow.count() > 0)
        self._keep_whole()

    def _keep_whole(self) -> None:
        """A low window squeezes the tabs under the head, never the head itself."""
        self.layout().activate()
        self.setMinimumHeight(self.layout().heightForWidth(max(self.width(), 240)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_whole()

    def _button(self, move: str, stage: object, *, first: bool) -> QWidget:
        button = push(move_word(move, stage.status), "primary" if first else "plain")  # type: ignore[attr-defined]
        button.clicked.connect(lambda: self.move_wanted.emit(move, stage, button))
        return button

    def _deed(self, deed: str, *, first: bool) -> QWidget:
        button = push(f"{deed_word(deed)}…", "plain" if first else "quiet")
        button.clicked.connect(lambda: self.right_wanted.emit(deed))
        return button

    def _more(self, moves: tuple[str, ...], stage: object) -> QWidget:
        button = push("⋯", "plain")
        button.setAccessibleName(translate("Passport", "More"))
        button.setToolTip(", ".join(move_word(move) for move in moves))
        menu = QMenu(button)
        for move in moves:
            menu.addAction(f"{move_word(move)}…", lambda move=move: self.move_wanted.emit(move, stage, button))
        if "end_right" in DEEDS.get(self._data.status if self._data else "", ()):
            menu.addSeparator()
            menu.addAction(f"{deed_word('end_right')}…", lambda: self.right_wanted.emit("end_right"))
        button.setMenu(menu)
        return button
