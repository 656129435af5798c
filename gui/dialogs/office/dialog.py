"""Office settings: one dialog for tracks, calendar, lists and codes; what is changed is written at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from data.edit import Edit
from data.lists import CODES
from data.register import Register
from gis.errors import Conflict, TelimError
from gui.dialogs.office.calendar_page import CalendarPage
from gui.dialogs.office.lists_page import ListsPage
from gui.dialogs.office.page import OfficePage
from gui.dialogs.office.tracks_page import TracksPage
from gui.dialogs.office.words import LISTS
from gui.i18n import translate
from gui.message_bar import MessageBar
from gui.messages import error_sentence, sentence
from gui.panels.edit_words import edit_words
from gui.session import Session
from gui.theme import theme
from gui.widgets import labels
from gui.widgets.cards import Pages
from gui.widgets.look import Dressed, css
from gui.widgets.tabs import Tabs

PAGES = ("tracks", "calendar", "lists", "codes")
SIZE = (1180, 760)
AROUND = (24, 40)
"""What the window's frame and the edges of the screen take."""


class OfficeDialog(QDialog):
    """The pages, the bar that tells what was written, and undo for what was written here."""

    def __init__(self, parent: QWidget | None, session: Session) -> None:
        super().__init__(parent)
        self.session = session
        self._written = self._undone = 0
        self.setWindowTitle(translate("Office", "Office settings"))
        self.setObjectName("officeSettings")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages: dict[str, OfficePage] = {
            "tracks": TracksPage(self),
            "calendar": CalendarPage(self),
            "lists": ListsPage(self, LISTS),
            "codes": ListsPage(self, CODES),
        }
        self.tabs = Tabs(
            [
                ("tracks", translate("Office", "Tracks"), "stages"),
                ("calendar", translate("Office", "Calendar"), "calendar"),
                ("lists", translate("Office", "Lists"), "list"),
                ("codes", translate("Office", "Codes"), "records"),
            ]
        )
        self.stack = Pages()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self._build()
        self.messages = MessageBar(self.stack)
        self.tabs.opened.connect(self.open)
        session.edited.connect(self._follow)
        for keys, run in ((QKeySequence.StandardKey.Undo, self.undo), (QKeySequence.StandardKey.Redo, self.redo)):
            QShortcut(QKeySequence(keys), self).activated.connect(run)
        for number, name in enumerate(PAGES, start=1):
            short = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            short.activated.connect(lambda name=name: self.open(name))
        room = self.screen().availableGeometry()
        self.resize(min(SIZE[0], room.width() - AROUND[0]), min(SIZE[1], room.height() - AROUND[1]))
        Dressed(self)
        self._line()

    @property
    def page(self) -> OfficePage:
        """The open page."""
        return next(page for page in self.pages.values() if page is self.stack.currentWidget())

    def open(self, name: str) -> None:
        """Open that page."""
        self.page.leave()
        self.tabs.open(name)
        self.stack.setCurrentWidget(self.pages[name])
        self.page.begin()

    def write(self, make_edit: Callable[[Register], Edit], done: Callable[[Edit], object] | None = None) -> None:
        """Write the edit of an act and tell it; a refusal is told in one sentence, and the page shows what is so."""

        def told(edit: Edit) -> None:
            if done is not None:
                done(edit)
            if edit.changes:
                self._written, self._undone = self._written + 1, 0
                back = (translate("Office", "Undo"), self.undo)
                self.messages.say(sentence("said_done", translate, name=edit_words(edit.name)), "done", [back])

        if not self.session.can_write:
            self._refuse(TelimError("why_read_only"))
        else:
            self.session.do(make_edit, told, self._refuse)

    def undo(self) -> None:
        """Take back what was written last in this dialog."""
        if self._written:
            self._written, self._undone = self._written - 1, self._undone + 1
            self.session.undo(lambda edit: self._say("said_undone", edit))

    def redo(self) -> None:
        """Write again what was taken back last."""
        if self._undone:
            self._written, self._undone = self._written + 1, self._undone - 1
            self.session.redo(lambda edit: self._say("said_redone", edit))

    def reject(self) -> None:
        """Close; what is being typed is written first."""
        self.page.leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.leave()
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._line()

    def _build(self) -> None:
        head = QWidget()
        head.setObjectName("officeHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 16, 4)
        row.setSpacing(16)
        title: QLabel = labels.heading(translate("Office", "Office settings"))
        title.setProperty("role", "title")
        title.setWordWrap(False)
        row.addWidget(title)
        row.addWidget(self.tabs, 1)
        self._head = head
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.stack, 1)

    def _line(self) -> None:
        self._head.setStyleSheet(f"QWidget#officeHead {{ border-bottom: 1px solid {css(theme().line)}; }}")

    def _follow(self, edit: Edit | None) -> None:
        for page in self.pages.values():
            page.refresh(edit)

    def _refuse(self, error: TelimError) -> None:
        tone = "warn" if isinstance(error, Conflict) else "error"
        self.messages.say(error_sentence(error, translate), tone)
        if isinstance(error, Conflict):
            self.session.reload()
        for page in self.pages.values():
            page.restore()

    def _say(self, code: str, edit: Edit) -> None:
        self.messages.say(sentence(code, translate, name=edit_words(edit.name)), "done")


def ask(parent: QWidget | None, session: Session, page: str = "tracks") -> None:
    """Open the settings at that page."""
    dialog = OfficeDialog(parent, session)
    dialog.open(page)
    dialog.exec()
    session.edited.disconnect(dialog._follow)
    dialog.deleteLater()
