"""Messages over the lower edge of the map: one sentence, at most two buttons; work under way with its cancel."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.i18n import translate
from gui.theme import icon

Choice = tuple[str, Callable[[], object]]
STAY_MS = {"done": 6000, "info": 6000, "warn": 12000, "error": 20000}
ICONS = {
    "done": ("finish", "accent"),
    "info": ("info", "accent"),
    "warn": ("warn", "warn"),
    "error": ("error", "error"),
}
MARGIN = 16
WIDEST = 640


class MessageBar(QFrame):
    """Floats over ``host``; the newest message stands, older ones that wait for an answer come back after it."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setObjectName("messageBar")
        self._host = host
        self._waiting: list[tuple[str, str, Sequence[Choice]]] = []
        self._now: tuple[str, str, Sequence[Choice]] | None = None
        self._picture = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar()
        self.progress.setFixedWidth(140)
        self.progress.hide()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self._picture)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.progress)
        self._close = QToolButton()
        self._close.setIcon(icon("close", "quiet"))
        self._close.setAutoRaise(True)
        self._close.setToolTip(translate("MessageBar", "Close"))
        self._close.clicked.connect(self.dismiss)
        self._row.addWidget(self._close)
        self.buttons: list[QPushButton] = []
        self._covered = 0
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.dismiss)
        host.installEventFilter(self)
        self.hide()

    def say(self, text: str, tone: str = "info", choices: Sequence[Choice] = (), *, stay: bool = False) -> None:
        """Show a sentence; with ``stay`` until it is answered. Tones: done, info, warn, error."""
        if self._now is not None and not self._clock.isActive() and self._now[1] != text:
            self._waiting.append(self._now)
        self._show(text, tone, choices, stay)

    def show_progress(self, title: str, done: int, total: int, cancel: Callable[[], object] | None) -> None:
        """Show work under way; a total of 0 means that nobody knows how long it lasts."""
        if self._now is None or self._now[0] != "progress" or self._now[1] != title:
            self._show(title, "info", [] if cancel is None else [(translate("MessageBar", "Cancel"), cancel)], True)
            self._now = ("progress", title, ())
        elif cancel is not None and not self.buttons:
            self._give([(translate("MessageBar", "Cancel"), cancel)])
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.show()
        self._place()

    def move_to(self, host: QWidget) -> None:
        """Float over another widget from now on."""
        if host is not self._host:
            shown = not self.isHidden()
            self._host.removeEventFilter(self)
            self._host = host
            host.installEventFilter(self)
            self.setParent(host)
            self._place()
            self.setVisible(shown)
            self.raise_()

    def end_progress(self) -> None:
        """The work is over."""
        if self._now is not None and self._now[0] == "progress":
            self.dismiss()

    def keep_clear(self, right: int) -> None:
        """Something lies over so many pixels at the right of the host: stay beside it."""
        self._covered = right
        self._place()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty when none is."""
        return self.words.text() if self._now is not None else ""

    def dismiss(self) -> None:
        """Take the message away; one that still waits for its answer comes back."""
        self._clock.stop()
        self._now = None
        self.progress.hide()
        self.hide()
        if self._waiting:
            tone, text, choices = self._waiting.pop()
            self._show(text, tone, choices, True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def _show(self, text: str, tone: str, choices: Sequence[Choice], stay: bool) -> None:
        self._now = (tone, text, tuple(choices))
        self.progress.hide()
        self.words.setText(text)
        name, role = ICONS[tone]
        self._picture.setPixmap(icon(name, role).pixmap(20, 20))
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._give(choices)
        self._clock.stop()
        if not stay:
            self._clock.start(STAY_MS[tone])
        self._place()
        self.show()
        self.raise_()

    def _give(self, choices: Sequence[Choice]) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for title, run in choices:
            button = QPushButton(title)
            button.setProperty("kind", "quiet")
            button.clicked.connect(lambda _=False, run=run: self._answer(run))
            self._row.insertWidget(self._row.count() - 1, button)
            button.show()  # before the bar is measured: a bar that is up would show it only after
            self.buttons.append(button)

    def _answer(self, run: Callable[[], object]) -> None:
        self.dismiss()
        run()

    def _place(self) -> None:
        free = max(self._host.width() - self._covered, 260)
        room = free - 2 * MARGIN
        self.ensurePolished()
        self._row.activate()
        wide = self.words.fontMetrics().horizontalAdvance(self.words.text())
        others = self.sizeHint().width() - self.words.sizeHint().width()
        width = max(min(room, wide + others + 12, WIDEST), 200)
        self.setFixedWidth(width)
        height = max(self._row.totalHeightForWidth(width), self.sizeHint().height() if wide + others <= width else 0)
        self.setFixedHeight(max(height, 44))
        self.move((free - width) // 2, self._host.height() - self.height() - MARGIN)
