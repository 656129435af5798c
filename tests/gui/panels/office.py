"""An office at work: a real register in memory, a session over it, and the ways to let its jobs end."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from data.model import Record
from gis.errors import TelimError
from gui.session import Session
from gui.widgets.editors import Choice, DayLine
from gui.widgets.fields import Field
from tests.sheets.land import register_of


class Office:
    """``said`` are the refusals; ``did`` the names of the edits since the beginning, newest first."""

    def __init__(self, qtbot: QtBot, records: list[Record], today: date) -> None:
        self.qtbot = qtbot
        self.register = register_of(*records, today=today)
        self.session = Session(self.register, "en")
        self.said: list[TelimError] = []
        self.session.failed.connect(self.said.append)
        self._before = len(self.register.history())

    def show(self, widget: QWidget, width: int = 420, height: int = 800) -> QWidget:
        """Put the widget on the screen."""
        self.qtbot.addWidget(widget)
        widget.resize(width, height)
        with self.qtbot.waitExposed(widget):
            widget.show()
        return widget

    def rest(self) -> None:
        """Let all jobs end and their outcomes be shown."""
        self.qtbot.waitUntil(lambda: not self.session.jobs.busy, timeout=5000)

    @property
    def did(self) -> list[str]:
        self.rest()
        history = self.register.history()
        return [entry.name for entry in history][: len(history) - self._before]

    def undo(self) -> None:
        """Take the last edit back, as Ctrl+Z does."""
        self.session.undo()
        self.rest()

    def get(self, record: Record) -> Any:
        """The record as it is now."""
        return self.register.get(type(record), record.id)

    def close(self) -> None:
        self.session.close()


def line_of(field: Field) -> QLineEdit | QPlainTextEdit:
    """Where the clerk writes."""
    editor = field.editor
    if isinstance(editor, DayLine):
        return editor.line
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    return editor


def write(field: Field, text: str) -> None:
    """Write into the field without leaving it; a choice is chosen by its key."""
    if isinstance(field.editor, Choice):
        field.editor.choose(text)
        return
    line = line_of(field)
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    if isinstance(line, QLineEdit):
        line.insert(text)  # QTest knows the keys of Latin letters only
    else:
        line.insertPlainText(text)


def leave(field: Field) -> None:
    """Go on to the next field."""
    if not isinstance(field.editor, Choice):
        QTest.keyClick(line_of(field), Qt.Key.Key_Tab)


Opener = Callable[..., Office]
