"""The cards of the summary page: a heading, a chart or lines of words, and quiet words below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.charts.view import ChartView, Compose
from gui.summary.doubts import Doubt, Told
from gui.summary.lead import Lead
from gui.widgets import labels
from gui.widgets.cards import Card, clear


class ChartCard(Card):
    """A chart under its heading; ``followed`` brings the Lead of the number that was clicked."""

    followed = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__("panel", parent)
        self.title = labels.heading(title)
        self.lead = labels.quiet()
        self.chart = ChartView(title)
        self.foot = labels.quiet()
        self.foot.setProperty("role", "source")
        for part in (self.title, self.lead, self.chart, self.foot):
            self.body.addWidget(part)
        self.chart.followed.connect(self.followed)

    def show_chart(self, compose: Compose | None, lead: str = "", foot: str = "") -> None:
        """Show this chart; None: only the words."""
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.foot.setText(foot)
        self.foot.setVisible(bool(foot))
        self.chart.setVisible(compose is not None)
        if compose is not None:
            self.chart.show_chart(compose)


class Way(labels.Link):
    """Words that lead to plots, by click or Enter."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)


class DoubtsCard(Card):
    """Where the sources contradict each other; nothing is repaired."""

    followed = Signal(object)

    def __init__(self, title: str, words: str) -> None:
        super().__init__("note")
        self.body.addWidget(labels.heading(title))
        self.body.addWidget(labels.quiet(words))
        self._lines = Card("plain")
        self._lines.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._lines)

    def show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Show these; without any the card goes."""
        clear(self._lines.body)
        self.setVisible(bool(doubts))
        for doubt in doubts:
            self._lines.body.addWidget(self._title(doubt))
            self._lines.body.addWidget(labels.Value(doubt.sentence, "strong"))
            for said in doubt.said:
                self._lines.body.addWidget(labels.Value(said, "source"))

    def _title(self, doubt: Doubt) -> QWidget:
        lead: Lead | None = doubt.lead
        if lead is None:
            return labels.Value(doubt.title)
        way = Way(doubt.title)
        way.clicked.connect(lambda: self.followed.emit(lead))
        return way


class SourcesCard(Card):
    """What the sources say, each figure with its source and day; what they are silent about stands together below."""

    def __init__(self, title: str, silent: str) -> None:
        super().__init__("panel")
        self.body.addWidget(labels.heading(title))
        self._lines = Card("plain")
        self._lines.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._lines)
        self._silent, self._names = labels.quiet(silent), labels.Value("", "source")
        self.body.addWidget(self._silent)
        self.body.addWidget(self._names)

    def show_told(self, told: Sequence[Told]) -> None:
        """Show these; without any the card goes."""
        clear(self._lines.body)
        self.setVisible(bool(told))
        for one in told:
            if one.value:
                self._lines.body.addWidget(_told(one))
        silent = [one.what for one in told if not one.value]
        self._silent.setVisible(bool(silent))
        self._names.setVisible(bool(silent))
        self._names.setText("; ".join(silent))


def _told(one: Told) -> QWidget:
    line = Card("plain")
    line.body.setContentsMargins(0, 0, 0, 0)
    line.body.setSpacing(1)
    row = QHBoxLayout()
    value = labels.Value(one.value, "strong")
    value.setWordWrap(False)
    row.addWidget(labels.Value(one.what), 1)
    row.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
    line.body.addLayout(row)
    for words in (one.source, one.note):
        if words:
            line.body.addWidget(labels.Value(words, "source"))
    return line
