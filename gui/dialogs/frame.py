"""The frame of every dialog: a title, a quiet sentence, the body, one line for what is wrong, two buttons."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels
from gui.widgets.cards import Page, push
from gui.widgets.editors import Choice
from gui.widgets.fields import Field
from gui.widgets.look import Dressed


class Dialog(QDialog):
    """A calm dialog; put widgets into ``body`` and override ``take``, which reads them and raises TelimError."""

    def __init__(self, parent: QWidget | None, title: str, words: str = "", *, ok: str = "", width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(min(width, 420))
        self.resize(width, 200)
        self.setObjectName("dialog")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.page = Page((24, 20, 24, 12))
        outer.addWidget(self.page, 1)
        self.body = self.page.body
        self.body.setSpacing(12)
        head = labels.heading(title)
        head.setProperty("role", "title")
        self.body.addWidget(head)
        self.words = labels.quiet(words)
        self.words.setVisible(bool(words))
        self.body.addWidget(self.words)
        self.trouble = labels.complaint()
        self.trouble.setContentsMargins(24, 0, 24, 4)
        outer.addWidget(self.trouble)
        self.buttons = QWidget()
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(24, 8, 24, 18)
        row.addStretch(1)
        self.cancel = push(translate("Dialog", "Cancel"), "quiet")
        self.ok = push(ok or translate("Dialog", "OK"), "primary")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.finish)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        outer.addWidget(self.buttons)
        self.ok.setDefault(True)  # only inside its dialog does it stay the one after Tab has passed it
        self._width = width
        Dressed(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def fit(self) -> None:
        """Make the dialog as high as its body, no higher than the screen."""
        layout = self.page.body
        layout.activate()
        width = self._width
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        under = sum(_height(part, width) for part in (self.trouble, self.buttons) if part.isVisibleTo(self))
        room = self.screen().availableGeometry().height() - 60
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if high + under <= room else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.page.setVerticalScrollBarPolicy(bar)  # a bar that came in between would keep itself by making words wrap
        self.resize(width, min(room, high + under))

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self._begin()
        self.fit()
        QTimer.singleShot(0, self, self.fit)  # once more when the style sheet has had its say

    def _begin(self) -> None:
        """The first line to write in has the keyboard, unless the dialog has given it away; without one, the button."""
        fields = [field for field in self.findChildren(Field) if field.isVisibleTo(self)]
        written = next((field for field in fields if not isinstance(field.editor, Choice)), None)
        if self.focusWidget() in (None, self.cancel, self.ok):
            (written.editor if written else self.ok).setFocus()

    def take(self) -> None:
        """Read what was entered into the answer; raise TelimError where it cannot be."""

    def finish(self) -> None:
        """Take the answer and close, or say in one sentence what is wrong."""
        for field in self.findChildren(Field):
            if field.isVisibleTo(self):
                field.leave()
        if any(field.pending() and field.isVisibleTo(self) for field in self.findChildren(Field)):
            self.fit()
            return
        try:
            self.take()
        except TelimError as error:
            self.complain(error_sentence(error, translate))
            return
        self.accept()

    def complain(self, sentence: str) -> None:
        """One sentence above the buttons; empty: nothing is wrong."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        if self.isVisible():
            self.fit()


def _height(part: QWidget, width: int) -> int:
    """How high a part is at that width."""
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
