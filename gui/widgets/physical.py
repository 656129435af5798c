"""Digits by the physical key: on a Kazakh layout the digit row types letters."""

import sys

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

DIGIT_ROW = "1234567890-"
_FIRST = 2 if sys.platform == "win32" else 10
_MARKS = {0x33, 0x34, 0x35} if sys.platform == "win32" else {59, 60, 61}
_TYPED_AS_IS = set("0123456789.,;:-−+'\"°′″ <@%/") | {"\u00a0", "\u202f"}


def typed(event: QKeyEvent) -> str:
    """What the key means in a field of digits; its own text where the key is no digit key or already typed one."""
    text, code = event.text(), event.nativeScanCode()
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return text
    if not text or not text.isprintable() or text in "0123456789" or not code:
        return text
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return text
    place = code - _FIRST
    if 0 <= place < len(DIGIT_ROW):
        return DIGIT_ROW[place]
    return "," if code in _MARKS and text not in _TYPED_AS_IS else text


class DigitKeys(QObject):
    """An event filter that makes a line edit read digits by physical key."""

    def __init__(self, editor: QLineEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        editor.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            meant = typed(event)
            if meant != event.text():
                self._editor.insert(meant)
                return True
        return False
