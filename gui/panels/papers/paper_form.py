"""The fields of one paper, opened under its line: kind, title, number and day, each written when it is left."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from data.model import Document
from gui.i18n import translate
from gui.widgets import wording
from gui.widgets.cards import push
from gui.widgets.editors import DayLine
from gui.widgets.fields import Field, choice_field, line_field, text_field
from gui.widgets.form import RecordForm
from gui.widgets.reading import read_day, read_text


class PaperForm(QWidget):
    """``changed`` brings record id, columns and the values shown before; ``left`` says that the clerk is done."""

    changed = Signal(str, dict, dict)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.paper: Document | None = None
        self.kind = choice_field(
            translate("Papers", "Kind"), wording.list_choices("paper"), none=translate("Papers", "Kind not chosen")
        )
        self.title = text_field(translate("Papers", "Title"), read_text)
        self.number = line_field(translate("Papers", "Number"), read_text)
        self.day = Field(translate("Papers", "Day"), DayLine(), read_day, lambda day: wording.day(day) if day else "")
        fields = {"kind": self.kind, "title": self.title, "number": self.number, "dated": self.day}
        self.form = RecordForm(fields, self)
        self.form.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        for field in fields.values():
            column.addWidget(field)
        done = push(translate("Papers", "Done"), "quiet")
        done.clicked.connect(self.finish)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(done)
        column.addLayout(row)
        self.hide()

    def show_paper(self, paper: Document) -> None:
        """Show this paper; what is being typed stays."""
        self.paper = paper
        self.form.show(paper)

    def has_keyboard(self) -> bool:
        """Whether the clerk is typing here."""
        focus = QGuiApplication.focusObject()
        return isinstance(focus, QWidget) and self.isAncestorOf(focus)

    def finish(self) -> None:
        """Leave the fields; one that cannot be read keeps the form open."""
        for field in self.form.fields.values():
            field.leave()
        if not any(field.pending() for field in self.form.fields.values()):
            self.park()
            self.left.emit()

    def park(self) -> None:
        """Another paper, or none: what was typed is written or kept for this one."""
        self.form.park()
        self.paper = None
        self.hide()
