"""Note a paper that has no file here: its title, number and day."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.cards import Card, push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, line_field, text_field
from gui.widgets.reading import read_day, read_text


class NoteForm(Card):
    """``added`` brings title, number and day; ``left`` says that the form is to be closed."""

    added = Signal(object, object, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__("line")
        self.setProperty("boxed", True)
        self.title = text_field(
            translate("Papers", "Title"), read_text, hint=translate("Papers", "Decision of the akimat")
        )
        self.number = line_field(translate("Papers", "Number"), read_text)
        self.day = Field(
            translate("Papers", "Day"), DayLine(), read_day, lambda value: wording.day(value) if value else ""
        )
        for field in (self.title, self.number, self.day):
            field.show_value(None)
            self.body.addWidget(field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        cancel, save = push(translate("Papers", "Cancel"), "quiet"), push(translate("Papers", "Add"), "primary")
        cancel.clicked.connect(self.left)
        save.clicked.connect(self.save)
        buttons.addWidget(cancel)
        buttons.addWidget(save)
        self.body.addLayout(buttons)
        self.hide()

    def save(self) -> None:
        """Add the paper that was typed; what cannot be read is said beside its field."""
        for field in (self.title, self.number, self.day):
            field.leave()
        if self.day.pending():
            return
        title, number, day = self.title.shown(), self.number.shown(), self.day.shown()
        if not title and not number:
            self.title.complain(translate("Papers", "Write a title or a number."))
            return
        self.added.emit(title, number, day)
        for field in (self.title, self.number, self.day):
            field.show_value(None)
        self.left.emit()
