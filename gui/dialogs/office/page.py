"""A page of the office settings, and what it may use of the dialog."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from data.edit import Edit
from data.register import Register
from gui.session import Session


class Writer(Protocol):
    """Writes acts of the pages, tells what was written and offers the way back."""

    session: Session

    def write(self, make_edit: Callable[[Register], Edit], done: Callable[[Edit], object] | None = None) -> None:
        """Write the edit of an act; a refusal is told in one sentence and the page is shown again as it is."""


class OfficePage(QWidget):
    """``refresh`` shows what the register says now; ``leave`` writes what is being typed."""

    def __init__(self, writer: Writer) -> None:
        super().__init__()
        self.writer = writer
        self.session = writer.session

    def minimumSizeHint(self) -> QSize:
        return QSize(820, 380)

    def refresh(self, edit: Edit | None) -> None:
        """Show what is so after that edit; None: everything anew."""

    def restore(self) -> None:
        """An act was refused: show what the register says instead of what was typed."""
        self.refresh(None)

    def leave(self) -> None:
        """The page is left: fields that are being typed in are read."""

    def begin(self) -> None:
        """The page was opened: the keyboard goes to its first list."""


class Column(QFrame):
    """A column of a page with a line at its right."""

    def __init__(self, width: int = 0, *, line: bool = True) -> None:
        super().__init__()
        self.setObjectName("officeColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("edge", line)
        if width:
            self.setFixedWidth(width)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(8)


def steps(buttons: tuple[QPushButton, QPushButton, QPushButton], higher: str, lower: str) -> QHBoxLayout:
    """The row over a list whose lines can be added and moved: new line at the left, up and down at the right."""
    add, up, down = buttons
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(add)
    row.addStretch(1)
    for button, tip in ((up, higher), (down, lower)):
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        row.addWidget(button)
    for button in buttons:
        button.setAutoDefault(False)
    return row
