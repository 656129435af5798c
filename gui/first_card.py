"""The card of the first start: three things to try on the copy of the demo register."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from gui.i18n import translate
from gui.theme import icon
from gui.widgets import labels
from gui.widgets.cards import push


class FirstCard(QFrame):
    """Each line starts one thing; the card goes after the first, or by its cross."""

    def __init__(self, draw: Callable[[], object], corners: Callable[[], object], sheet: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        title = labels.heading(translate("FirstCard", "Try it out"))
        title.setWordWrap(False)
        head.addWidget(title, 1)
        cross = QToolButton()
        cross.setIcon(icon("close", "quiet"))
        cross.setToolTip(translate("FirstCard", "Close"))
        cross.clicked.connect(self.hide)
        head.addWidget(cross)
        column.addLayout(head)
        words = labels.quiet(translate("FirstCard", "This is a copy of the sample register; nothing can go wrong."))
        words.setFixedWidth(252)
        column.addWidget(words)
        column.addSpacing(4)
        for picture, text, start in (
            ("draw", translate("FirstCard", "Draw a plot"), draw),
            ("edit_corners", translate("FirstCard", "Move a corner"), corners),
            ("print", translate("FirstCard", "Print a sheet"), sheet),
        ):
            line = push(text, "plain", picture)
            line.setIconSize(QSize(18, 18))
            line.clicked.connect(lambda _=False, start=start: self._begin(start))
            column.addWidget(line)

    def _begin(self, start: Callable[[], object]) -> None:
        self.hide()
        start()
