"""The line under a preview: which plot and page is shown, and the way to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gui.i18n import translate
from gui.theme import icon


class Pager(QWidget):
    """Steps through the pages of one plot, then to the next plot; hidden where there is but one page."""

    plot_changed = Signal()
    page_changed = Signal()

    def __init__(self, numbers: Sequence[str]) -> None:
        super().__init__()
        self.plot = self.page = 0
        self.numbers = tuple(numbers)
        self._pages, self._backwards = 1, False
        self.words = QLabel()
        self.words.setProperty("role", "quiet")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = self._button("left", translate("Pager", "The page before"), -1)
        self.on = self._button("right", translate("Pager", "The next page"), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 0)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.words)
        row.addWidget(self.on)
        row.addStretch(1)
        self.show_pages(1)

    def show_pages(self, count: int) -> None:
        """The sheet of this plot has so many pages."""
        self._pages = count
        self.page = count - 1 if self._backwards else min(self.page, count - 1)
        self._backwards = False
        self._say()

    def step(self, by: int) -> None:
        """One page on or back."""
        if 0 <= self.page + by < self._pages:
            self.page += by
            self.page_changed.emit()
        elif 0 <= self.plot + by < len(self.numbers):
            self.plot += by
            self.page, self._backwards = 0, by < 0
            self.plot_changed.emit()
        self._say()

    def _button(self, picture: str, words: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName("quiet")
        button.setIcon(icon(picture))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.step(by))
        return button

    def _say(self) -> None:
        parts = [self.numbers[self.plot]]
        if len(self.numbers) > 1:
            parts.append(f"{self.plot + 1} / {len(self.numbers)}")
        if self._pages > 1:
            page = translate("Pager", "page {page} of {count}")
            parts.append(page.format(page=self.page + 1, count=self._pages))
        self.words.setText(" · ".join(part for part in parts if part))
        self.back.setEnabled(self.plot + self.page > 0)
        self.on.setEnabled(self.page + 1 < self._pages or self.plot + 1 < len(self.numbers))
        several = len(self.numbers) > 1 or self._pages > 1
        self.back.setVisible(several)
        self.on.setVisible(several)
