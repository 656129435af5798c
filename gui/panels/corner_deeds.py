"""The deeds of the table of corners: buttons above it and the menu of a row, each grey with its reason."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from gui.i18n import translate
from gui.messages import sentence
from gui.theme import icon


@dataclass(frozen=True, slots=True)
class Deed:
    """Name, icon, words with their key, and whether a gap stands before it."""

    id: str
    icon: str
    words: str
    apart: bool = False


def deeds() -> list[Deed]:
    """All of them, in the order of the buttons."""
    return [
        Deed("insert", "plus", translate("Corners", "Insert a corner after this one (Ins)")),
        Deed("delete", "trash", translate("Corners", "Take the corner out (Del)")),
        Deed("paste", "paste", translate("Corners", "Paste X and Y from here on (Ctrl+V)")),
        Deed("up", "up", translate("Corners", "Move up in the order (Ctrl+Up)"), True),
        Deed("down", "down", translate("Corners", "Move down in the order (Ctrl+Down)")),
        Deed("first", "first_corner", translate("Corners", "Make this the first corner"), True),
        Deed("reverse", "reverse", translate("Corners", "Reverse the direction")),
        Deed("renumber", "renumber", translate("Corners", "Renumber clockwise from the north-west")),
    ]


class DeedBar(QWidget):
    """The buttons; ``actions_of`` holds the same deeds for a menu."""

    def __init__(self, run: Callable[[str], object]) -> None:
        super().__init__()
        self.actions_of: dict[str, QAction] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 2, 10, 2)
        row.setSpacing(0)
        for deed in deeds():
            action = QAction(icon(deed.icon), deed.words, self)
            action.triggered.connect(lambda _=False, name=deed.id: run(name))
            self.actions_of[deed.id] = action
            if deed.apart:
                row.addWidget(_gap())
            row.addWidget(_button(action))
        row.addStretch(1)

    def grey(self, reasons: dict[str, str | None]) -> None:
        """What cannot be done now, and why; None: it can."""
        for deed in deeds():
            action, why = self.actions_of[deed.id], reasons[deed.id]
            action.setEnabled(why is None)
            action.setToolTip(deed.words if why is None else f"{deed.words}\n{sentence(why, translate)}")


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setObjectName("quiet")
    button.setAccessibleName(action.text())
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return button


def _gap() -> QFrame:
    """A thin upright line with some air."""
    line = QFrame()
    line.setFrameShape(QFrame.Shape.NoFrame)
    line.setFixedWidth(9)
    return line
