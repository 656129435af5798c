"""Tab Stages: the whole way of the registration, with days, people and notes; the present stage has its buttons."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from data.model import Stage
from data.stage_bars import StageBars
from data.styles import status_styles
from gui.i18n import translate
from gui.models.passport_data import PlotPassportData
from gui.panels.stage_words import MOVES, late, move_word, stage_name, stage_reference
from gui.story.stage_chart import StageChart
from gui.theme import theme
from gui.widgets import labels, wording
from gui.widgets.cards import Card, Empty, Page, clear, pencil, push
from gui.widgets.flow import Flow
from gui.widgets.status_pill import ink_on


class StageMark(QWidget):
    """The round number of a stage in the colour of its status."""

    def __init__(self, stage: Stage, *, is_late: bool) -> None:
        super().__init__()
        self._stage, self._late = stage, is_late
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(26, 26)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, status = theme(), self._stage.status
        styles = status_styles()
        fill = look.accent if status == "done" else QColor(styles[status].fill) if status in styles else look.panel
        planned = status in ("planned", "not_required")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(look.panel if planned else fill)
            painter.setPen(QPen(look.error if self._late else look.line if planned else fill.darker(120), 1.6))
            painter.drawEllipse(QRectF(2, 2, 22, 22))
            painter.setPen(look.quiet if planned else QColor(ink_on(fill.name())))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._stage.position))


class StagesTab(Page):
    """The stages; ``move_wanted`` brings the move, the stage, and the button under which to ask."""

    move_wanted = Signal(str, object, object)
    start_wanted = Signal(object)
    change_wanted = Signal(object)
    """A stage whose days, person or note are to be corrected."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self.nothing = Empty(
            "stages",
            translate("Stages", "No registration yet"),
            translate(
                "Stages", "Start the registration: all stages of the procedure then stand here with their due dates."
            ),
            translate("Stages", "Start registration"),
            lambda: self.start_wanted.emit(self.nothing.button),
        )
        self.chart = StageChart()
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.chart)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_data(self, data: PlotPassportData, bars: StageBars | None = None) -> None:
        """Show the registration of this plot, its bars over working days first."""
        self.chart.show_bars(bars)
        clear(self._lines)
        self.nothing.setVisible(not data.stages)
        present = data.present
        for stage in data.stages:
            self._lines.addWidget(self._line(data, stage, here=present is not None and stage.id == present.id))

    def _line(self, data: PlotPassportData, stage: Stage, *, here: bool) -> QWidget:
        card = Card("line" if here else "none")
        card.body.setContentsMargins(8, 8, 8, 8)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(StageMark(stage, is_late=late(stage, self._today)), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(2)
        row.addLayout(column, 1)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(labels.Value(stage_name(data.track, stage.key), "strong" if here else "value"), 1)
        if stage.status != "planned":
            change = pencil(translate("Stages", "Correct days, person or note"))
            change.clicked.connect(lambda: self.change_wanted.emit(stage))
            head.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(labels.Value(self._words(stage), "late" if late(stage, self._today) else "quiet"))
        more = " · ".join(
            part
            for part in (
                stage_reference(data.track, stage.key),
                stage.reference and f"№ {stage.reference}",
                stage.person,
            )
            if part
        )
        if more:
            column.addWidget(labels.Value(more, "source"))
        if stage.note:
            column.addWidget(labels.Value(f"“{stage.note}”", "quiet"))
        if here:
            column.addWidget(self._buttons(stage))
        card.body.addLayout(row)
        return card

    def _words(self, stage: Stage) -> str:
        parts = [wording.stage_status_word(stage.status)]
        if stage.started_on:
            span = wording.day(stage.started_on)
            parts.append(
                f"{span} – {wording.day(stage.ended_on)}"
                if stage.ended_on
                else translate("Stages", "since {day}").format(day=span)
            )
        elif stage.ended_on:
            parts.append(wording.day(stage.ended_on))
        if stage.status in ("in_progress", "returned", "suspended") and stage.due:
            parts.append(translate("Stages", "due {day}").format(day=wording.day(stage.due)))
            parts.append(wording.days_text(stage.due, self._today) if stage.status != "suspended" else "")
        elif stage.status == "planned" and stage.limit_days:
            parts.append(translate("Stages", "%n working days", "", stage.limit_days))
        return " · ".join(part for part in parts if part)

    def _buttons(self, stage: Stage) -> QWidget:
        holder = QWidget()
        flow = Flow(holder)
        for place, move in enumerate(MOVES.get(stage.status, ())):
            button = push(move_word(move, stage.status), "primary" if place == 0 else "plain")
            button.clicked.connect(lambda _=False, move=move, button=button: self.move_wanted.emit(move, stage, button))
            flow.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder
