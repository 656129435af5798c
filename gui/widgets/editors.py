"""Editors that look like plain values until they are touched; each has ``text``, ``set_text`` and ``left``.

``left`` comes when the editor is left with another text than it was given. Escape gives the old text back. A text that
cannot be read is never thrown away: the field around the editor says what is wrong.
"""

from datetime import date

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.look import wear
from gui.widgets.physical import DigitKeys
from gui.widgets.popover import Popover


def pass_on(editor: QWidget, event: QKeyEvent) -> None:
    """Let a dialog or a card that floats have the key too, so that Enter means OK; elsewhere the key ends here."""
    if isinstance(editor.window(), QDialog | Popover):
        event.ignore()


class Line(QLineEdit):
    """One line of text."""

    left = Signal(str)

    def __init__(self, hint: str = "", *, digits: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = ""
        self.setPlaceholderText(hint)
        self.setProperty("inplace", True)
        if digits:
            DigitKeys(self)

    def set_text(self, text: str) -> None:
        """Show the text as the value of the record."""
        self._given = text
        self.setText(text)
        self.setCursorPosition(0)

    def changed(self) -> bool:
        """True where the clerk typed something else than the record says."""
        return self.text() != self._given

    def restore(self) -> None:
        """Give back the text of the record."""
        self.set_text(self._given)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._leave()
            self.selectAll()
            pass_on(self, event)
        elif event.key() == Qt.Key.Key_Escape and self.changed():
            self.restore()
            self.left.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            pass_on(self, event)
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        if self.changed():
            self.left.emit(self.text())


class Paragraph(QPlainTextEdit):
    """Text that wraps and is as high as it needs to be; Enter leaves it."""

    left = Signal(str)

    def __init__(self, hint: str = "", *, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given, self._lines = "", lines
        self.setPlaceholderText(hint)
        self.setProperty("inplace", True)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What stands in the editor."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Show the text as the value of the record."""
        self._given = text
        self.setPlainText(text)

    def changed(self) -> bool:
        """True where the clerk typed something else than the record says."""
        return self.text() != self._given

    def restore(self) -> None:
        """Give back the text of the record."""
        self.set_text(self._given)

    def sizeHint(self) -> QSize:
        return QSize(160, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self.changed():
            self.left.emit(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.changed():
                self.left.emit(self.text())
            pass_on(self, event)
        elif event.key() == Qt.Key.Key_Escape and self.changed():
            self.restore()
            self.left.emit(self.text())
        elif event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            pass_on(self, event)
        else:
            super().keyPressEvent(event)

    def _grow(self) -> None:
        rows = 0
        block = self.document().firstBlock()
        while block.isValid():
            layout = block.layout()
            rows += max(1, layout.lineCount() if layout is not None else 1)
            block = block.next()
        rows = max(rows, self._lines)
        edges = max(12, self.height() - self.viewport().height())  # border and padding, as the style sheet has them
        wanted = self.fontMetrics().lineSpacing() * rows + edges
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)


class Choice(QFrame):
    """One of a few words, which wrap; ``text`` is the key of the chosen one, empty where none is."""

    left = Signal(str)

    def __init__(
        self, choices: list[tuple[str, str]], *, none: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._given = self._key = ""
        self._choices: dict[str, str] = {}
        self._list: wording.ListChoices | None = None
        self._none = none
        self.setProperty("inplace", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._word = QLabel()
        self._word.setWordWrap(True)
        self._word.setTextFormat(Qt.TextFormat.PlainText)
        mark = QLabel("▾")
        mark.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._word, 1)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.set_choices(choices)

    def set_choices(self, choices: list[tuple[str, str]]) -> None:
        """Other words to choose from; the chosen key stays."""
        self._list = choices if isinstance(choices, wording.ListChoices) else None
        self._given_choices(choices)
        self._show()

    def _given_choices(self, choices: list[tuple[str, str]]) -> None:
        self._choices = ({"": self._none} if self._none is not None else {}) | dict(choices)

    def choices(self) -> dict[str, str]:
        """Key -> word."""
        return dict(self._choices)

    def text(self) -> str:
        """The key of the chosen word."""
        return self._key

    def set_text(self, key: str) -> None:
        """Show the word of this key; an unknown key is shown as it is, so that nothing is lost."""
        self._given = self._key = key
        self._show()

    def changed(self) -> bool:
        """True where another word is chosen than the record has."""
        return self._key != self._given

    def restore(self) -> None:
        """Choose again what the record has."""
        self.set_text(self._given)

    def choose(self, key: str) -> None:
        """Choose this key as the clerk does."""
        self._key = key
        self._show()
        if self.changed():
            self.left.emit(key)

    def open(self) -> None:
        """Show the words to choose from; those of a list as the office has it now."""
        if self._list is not None:
            self._given_choices(self._list.now())
        bubble = Popover(self, width=max(220, self.width()))
        bubble.body.setContentsMargins(6, 6, 6, 6)
        words = QListWidget()
        words.setWordWrap(True)
        words.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        words.setFixedWidth(bubble.width() - 12)
        for key, word in self._choices.items():
            item = QListWidgetItem(word)
            item.setData(Qt.ItemDataRole.UserRole, key)
            words.addItem(item)
            if key == self._key:
                words.setCurrentItem(item)
        bubble.body.addWidget(words)
        wear(bubble)
        words.doItemsLayout()
        height = sum(words.sizeHintForRow(row) for row in range(words.count())) + 8
        words.setFixedHeight(min(height, 320))
        words.itemClicked.connect(lambda item: self._take(bubble, item))
        words.itemActivated.connect(lambda item: self._take(bubble, item))
        bubble.show_under(self)
        words.setFocus()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4):
            self.open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self._word.text())
        else:
            super().keyPressEvent(event)

    def _take(self, bubble: Popover, item: QListWidgetItem) -> None:
        key = str(item.data(Qt.ItemDataRole.UserRole))
        if bubble.isVisible():
            bubble.close()
            self.choose(key)

    def _show(self) -> None:
        known = self._list is not None and self._key
        self._word.setText(self._list.word(self._key) if known else self._choices.get(self._key, self._key))


class DayLine(QWidget):
    """A day as dd.mm.yyyy, typed or picked from a calendar; dots, commas, spaces and ISO are all right."""

    left = Signal(str)

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = Line(hint or translate("Editors", "dd.mm.yyyy"), digits=True)
        self.line.setClearButtonEnabled(False)
        self.line.left.connect(self.left)
        self._pick = QToolButton()
        self._pick.setObjectName("pickDay")
        self._pick.setText("▾")
        self._pick.setToolTip(translate("Editors", "Calendar"))
        self._pick.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pick.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self._pick)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """What stands in the editor."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show the text as the value of the record."""
        self.line.set_text(text)

    def changed(self) -> bool:
        """True where the clerk typed something else than the record says."""
        return self.line.changed()

    def restore(self) -> None:
        """Give back the text of the record."""
        self.line.restore()

    def _open(self) -> None:
        bubble = Popover(self)
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.clicked.connect(lambda day: self._picked(bubble, day.toPython()))
        bubble.body.addWidget(calendar)
        bubble.show_at(self._pick.mapToGlobal(QPoint(self._pick.width(), self._pick.height() + 4)), right=True)

    def _picked(self, bubble: Popover, day: date) -> None:
        bubble.close()
        self.line.setText(wording.day(day))
        self.left.emit(self.line.text())
