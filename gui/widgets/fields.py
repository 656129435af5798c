"""A field: a quiet label, an editor that looks like the value, and one sentence where the text cannot be read."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gis.errors import TelimError
from gui.i18n import translate
from gui.messages import error_sentence
from gui.widgets import labels, wording
from gui.widgets.editors import Choice, DayLine, Line, Paragraph

Editor = Line | Paragraph | Choice | DayLine


class Field(QWidget):
    """A label beside an editor; ``left`` brings the value that was read, only when it differs from the one shown.

    ``read`` turns the typed text into the value (TelimError where it cannot), ``write`` the value into text.
    A text that cannot be read stays in the editor with one sentence under it; Escape gives the old value back.
    """

    left = Signal(object)

    def __init__(
        self,
        label: str,
        editor: Editor,
        read: Callable[[str], Any] = lambda text: text.strip() or None,
        write: Callable[[Any], str] = lambda value: "" if value is None else str(value),
        *,
        above: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor, self._read, self._write = editor, read, write
        self._value: Any = None
        self._given = False
        self.label = labels.quiet(label)
        self.label.setBuddy(editor)
        self.source = labels.quiet()
        self.source.setProperty("role", "source")
        self.source.hide()
        self.trouble = labels.complaint()
        editor.setAccessibleName(label)
        editor.left.connect(self._leave)
        lay_out(self, self.label, editor, self.source, self.trouble, above=above)

    def show_value(self, value: Any) -> None:
        """Show the value of the record; a text that is being typed, or could not be read, stays."""
        same = self._given and self._write(value) == self._write(self._value)
        self._value, self._given = value, True
        busy = self.editor.changed() and (self._has_focus() or self.trouble.isVisibleTo(self))
        if busy or (same and not self.editor.changed() and not self.trouble.isVisibleTo(self)):
            return
        self.editor.set_text(self._write(value))
        self.complain("")

    def forget(self) -> None:
        """Another record comes: what was typed belongs to the one before."""
        self._given = False
        self.editor.restore()
        self.complain("")

    def value(self) -> Any:
        """What stands in the editor, read; TelimError where it cannot be."""
        return self._read(self.editor.text())

    def shown(self) -> Any:
        """The value of the record as it was shown last."""
        return self._value

    def pending(self) -> bool:
        """True while a typed text was neither read nor given back."""
        return self.editor.changed()

    def leave(self) -> None:
        """Read the typed text now, as if the field had been left."""
        if self.editor.changed():
            self._leave(self.editor.text())

    def text_of(self, value: Any) -> str:
        """A value as the editor would show it."""
        text = self._write(value)
        return self.editor.choices().get(text, text) if isinstance(self.editor, Choice) else text

    def complain(self, sentence: str) -> None:
        """Say in one sentence what is wrong; empty: all is well."""
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.editor.setProperty("wrong", bool(sentence))
        repolish(self.editor)

    def put_under(self, widget: QWidget) -> None:
        """One more widget under the editor, such as a doubt about what was typed."""
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(widget, layout.rowCount(), 1)
        elif layout is not None:
            layout.addWidget(widget)

    def say_source(self, text: str) -> None:
        """A quiet line under the value: where it comes from, or that the source is silent."""
        self.source.setText(text)
        self.source.setVisible(bool(text))

    def _leave(self, text: str) -> None:
        try:
            value = self._read(text)
        except TelimError as error:
            self.complain(error_sentence(error, translate))
            return
        self.complain("")
        if self._write(value) == self._write(self._value):
            self.editor.set_text(self._write(self._value))
        else:
            self._value = value
            self.editor.set_text(self._write(value))
            self.left.emit(value)

    def _has_focus(self) -> bool:
        focus = QGuiApplication.focusObject()
        return isinstance(focus, QWidget) and (focus is self.editor or self.editor.isAncestorOf(focus))


class Shown(QWidget):
    """A label beside a value that cannot be edited here but can be copied; with a source under it."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = labels.quiet(label)
        self.value = labels.Value(wording.DASH)
        self.value.setContentsMargins(7, 0, 0, 0)  # in line with the text of the editors above and below
        self.source = labels.quiet()
        self.source.setProperty("role", "source")
        self.source.hide()
        lay_out(self, self.label, self.value, self.source)

    def show_value(self, text: str, source: str = "") -> None:
        """Show the text (empty: a dash) and where it comes from."""
        self.value.setText(text or wording.DASH)
        self.source.setText(source)
        self.source.setVisible(bool(source))


def lay_out(owner: QWidget, label: QLabel, editor: QWidget, *under: QWidget, above: bool = False) -> None:
    """The label at the left third (or above), the editor at the right, quiet lines and complaints under it."""
    if above:
        column = QVBoxLayout(owner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (label, editor, *under):
            column.addWidget(widget)
        return
    grid = QGridLayout(owner)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(0, 11)
    grid.setColumnStretch(1, 20)
    grid.setColumnMinimumWidth(0, 92)
    label.setContentsMargins(0, 6, 0, 0)
    label.setMinimumWidth(1)
    grid.addWidget(label, 0, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(editor, 0, 1)
    for row, widget in enumerate(under, 1):
        widget.setContentsMargins(7, 0, 0, 2)
        grid.addWidget(widget, row, 1)


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a property has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def text_field(label: str, read: Callable[[str], Any], *, hint: str = "", above: bool = False) -> Field:
    """A field of wrapping text."""
    return Field(label, Paragraph(hint), read, above=above)


def line_field(
    label: str, read: Callable[[str], Any], *, hint: str = "", digits: bool = False, above: bool = False
) -> Field:
    """A field of one line."""
    return Field(label, Line(hint, digits=digits), read, above=above)


def choice_field(
    label: str, choices: list[tuple[str, str]], *, none: str | None = wording.DASH, above: bool = False
) -> Field:
    """A field of a few words; the value is the key."""
    return Field(label, Choice(choices, none=none), lambda key: key or None, above=above)
