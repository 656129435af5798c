"""Qt's events as the plain values that tools understand."""

import sys
from typing import Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from gui.map.camera import Camera
from gui.tools.keys import key_name
from gui.tools.tool import Key, Pointer

Button = Literal["left", "right", "middle", ""]

_BUTTONS: dict[Qt.MouseButton, Button] = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.RightButton: "right",
    Qt.MouseButton.MiddleButton: "middle",
}
_CURSORS = {
    "arrow": Qt.CursorShape.ArrowCursor,
    "cross": Qt.CursorShape.CrossCursor,
    "hand": Qt.CursorShape.OpenHandCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "forbidden": Qt.CursorShape.ForbiddenCursor,
}


def pointer_of(event: QMouseEvent, camera: Camera) -> Pointer:
    """Where the mouse is, in pixels and metres. While dragging, the button is the one that is held."""
    button = event.button()
    if button == Qt.MouseButton.NoButton:
        held = event.buttons()
        button = next((one for one in _BUTTONS if held & one), Qt.MouseButton.NoButton)
    return pointer_at(event.position(), camera, event.modifiers(), _BUTTONS.get(button, ""))


def pointer_at(place: QPointF, camera: Camera, modifiers: Qt.KeyboardModifier, button: Button = "") -> Pointer:
    """A pointer at that place of the widget."""
    e, n = camera.place(place.x(), place.y())
    return Pointer(
        place.x(),
        place.y(),
        e,
        n,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        button=button,
    )


def key_of(event: QKeyEvent) -> Key:
    """The key by its place on the keyboard, with the text that the layout gives it."""
    modifiers = event.modifiers()
    return Key(
        key_name(event.nativeScanCode(), event.key(), sys.platform),
        event.text(),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
    )


def cursor_shape(name: str) -> Qt.CursorShape:
    """Qt's shape for a tool's cursor."""
    return _CURSORS.get(name, Qt.CursorShape.ArrowCursor)
