"""The frame of every dialog: a title, a quiet sentence, the body, one line for what is wrong, two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels
from gui.widgets.cards import Page, push
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
        self.ok.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.ok.clicked.connect(self.finish)
        row.addWidget(self.cancel)
        row.addWidget(self.ok)
        outer.addWidget(self.buttons)
        self._width = width
        Dressed(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def fit(self) -> None:
        """Make the dialog as high as its body, no higher than the screen."""
        content = self.page.widget()
        content.layout().activate()
        wanted = content.layout().heightForWidth(self._width) if content.layout().hasHeightForWidth() else -1
        body = max(wanted, content.sizeHint().height() if wanted < 0 else 0)
        room = self.screen().availableGeometry().height() - 60
        self.resize(
            self._width,
            min(room, body + self.buttons.sizeHint().height() + (30 if self.trouble.isVisibleTo(self) else 0)),
        )

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.fit()

    def take(self) -> None:
        """Read what was entered into the answer; raise TelimError where it cannot be."""

    def finish(self) -> None:
        """Take the answer and close, or say in one sentence what is wrong."""
        for field in self.findChildren(Field):
            if field.isVisibleTo(self):
                field.leave()
        if any(field.pending() and field.isVisibleTo(self) for field in self.findChildren(Field)):
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
