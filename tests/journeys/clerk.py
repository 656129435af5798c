"""A clerk at the window: clicks places of the map, types on one of three keyboards, answers dialogs."""

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import shapely
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QWidget

from data.frame import frame_of
from data.model import Plot
from gui.app import Program
from gui.dialogs.doubtful_edit import DoubtfulEditDialog
from gui.i18n import translate
from gui.tools.keys import LINUX, WINDOWS

CODES = {name: code for code, name in (WINDOWS if sys.platform == "win32" else LINUX).items()}
NAMED = {
    "Enter": Qt.Key.Key_Return, "Escape": Qt.Key.Key_Escape, "Backspace": Qt.Key.Key_Backspace, "Tab": Qt.Key.Key_Tab,
    "Delete": Qt.Key.Key_Delete, "F2": Qt.Key.Key_F2, "F3": Qt.Key.Key_F3, "F8": Qt.Key.Key_F8, "Comma": Qt.Key.Key_Comma,
    "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right, "Up": Qt.Key.Key_Up, "Down": Qt.Key.Key_Down,
}  # fmt: skip
LETTERS = dict(zip("QWERTYUIOPASDFGHJKLZXCVBNM", "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", strict=True))
KAZAKH_DIGITS = dict(zip("234567890", "ӘІҢҒ,.ҮҰҚ", strict=True))
"""What the digit row types on a Kazakh keyboard without Shift (1 types a quotation mark)."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Clerk:
    """Works at the window of the program; coordinates are E,N of the working CRS."""

    def __init__(self, qtbot: Any, program: Program, keyboard: str = "kk") -> None:
        self.qtbot, self.program, self.keyboard = qtbot, program, keyboard
        self.reason = "далада осылай өлшенген"
        """What the clerk says whenever the rules ask about a change; empty: the story answers itself."""
        self._listening = QTimer(program.app, interval=10)
        self._listening.timeout.connect(self._give_reason)
        self._listening.start()

    @property
    def window(self) -> Any:
        """The window of the moment."""
        return self.program.window

    @property
    def session(self) -> Any:
        """The session of the moment."""
        return self.program.session

    @property
    def canvas(self) -> Any:
        """The map."""
        return self.window.map.canvas

    @property
    def register(self) -> Any:
        """The open register."""
        return self.session.register

    def go_home(self) -> None:
        """Nobody answers any more."""
        self._listening.stop()

    def _give_reason(self) -> None:
        dialog = QApplication.activeModalWidget()
        if self.reason and isinstance(dialog, DoubtfulEditDialog) and dialog.isVisible():
            dialog.reason.show_value(self.reason)
            QTest.mouseClick(dialog.ok, LEFT)

    # waiting

    def wait(self, until: Callable[[], bool] = lambda: True) -> None:
        """Until everything asked for is on the disk and on the screen, and it is so."""
        self.qtbot.waitUntil(
            lambda: not self.session.jobs.busy and not self.session.saving_now and until(), timeout=15_000
        )

    # the mouse

    def look_at(self, *bounds: float) -> None:
        """Zoom so that these bounds are seen."""
        self.canvas.zoom_to(bounds, animate=False)
        self.qtbot.wait(30)

    def spot(self, e: float, n: float) -> QPoint:
        """Where that place is on the screen; it must be seen."""
        x, y = self.canvas.camera.point(e, n)
        assert self.canvas.rect().contains(round(x), round(y)), "not on the screen"
        return QPoint(round(x), round(y))

    def click(self, e: float, n: float, *, button: Any = LEFT, held: Any = NONE) -> None:
        """Click that place of the map."""
        spot = self.spot(e, n)
        self._move(spot, held=held)
        QTest.mouseClick(self.canvas, button, held, spot)
        self.qtbot.wait(5)

    def double_click(self, e: float, n: float) -> None:
        """Double click that place of the map."""
        spot = self.spot(e, n)
        QTest.mouseClick(self.canvas, LEFT, NONE, spot)
        QTest.mouseDClick(self.canvas, LEFT, NONE, spot)
        self.qtbot.wait(5)

    def point(self, e: float, n: float, held: Any = NONE) -> None:
        """Move the pointer there."""
        self._move(self.spot(e, n), held=held)

    def drag(self, start: tuple[float, float], end: tuple[float, float], *, held: Any = NONE) -> None:
        """Press at the first place, move, and let go at the second."""
        a, b = self.spot(*start), self.spot(*end)
        self._move(a)
        QTest.mousePress(self.canvas, LEFT, held, a)
        for part in (0.3, 0.7, 1.0):
            self._move(a + (b - a) * part, pressed=LEFT, held=held)
        QTest.mouseRelease(self.canvas, LEFT, held, b)
        self.qtbot.wait(5)

    def wheel(self, e: float, n: float, notches: int) -> None:
        """Turn the wheel over that place."""
        spot = QPointF(self.spot(e, n))
        there = QPointF(self.canvas.mapToGlobal(spot.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        buttons = Qt.MouseButton.NoButton
        event = QWheelEvent(spot, there, QPoint(), QPoint(0, 120 * notches), buttons, NONE, phase, False)
        QApplication.sendEvent(self.canvas, event)
        self.qtbot.wait(5)

    def _move(self, spot: QPoint, *, pressed: Any = Qt.MouseButton.NoButton, held: Any = NONE) -> None:
        place = QPointF(spot)
        there = QPointF(self.canvas.mapToGlobal(spot))
        event = QMouseEvent(QEvent.Type.MouseMove, place, there, Qt.MouseButton.NoButton, pressed, held)
        QApplication.sendEvent(self.canvas, event)

    # the keyboard

    def press(self, *names: str, held: Any = NONE) -> None:
        """Press keys by their place on the clerk's keyboard, as the map gets them."""
        for name in names:
            qt_key, text = self._typed(name)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, qt_key, held, CODES.get(name, 0), 0, 0, text)
                QApplication.sendEvent(self.canvas, event)
        self.qtbot.wait(5)

    def type_number(self, digits: str) -> None:
        """Type a number by the places of its digits; comma and minus too."""
        names = {",": "Comma", "-": "Minus", ".": "Period"}
        self.press(*(names.get(sign, sign) for sign in digits))

    def shortcut(self, keys: str) -> None:
        """Press a shortcut of the window, such as Ctrl+Z."""
        *held, letter = keys.split("+")
        modifiers = NONE
        for name in held:
            modifiers |= {"Ctrl": CTRL, "Shift": SHIFT}[name]
        self.window.activateWindow()  # a screen without a window manager leaves that to us after a dialog
        self.qtbot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget() or self.window, getattr(Qt.Key, f"Key_{letter}"), modifiers)
        self.qtbot.wait(5)

    def _typed(self, name: str) -> tuple[int, str]:
        """What the layout makes of the key: Qt's key and the text."""
        if name in NAMED:
            return int(NAMED[name]), ""
        if self.keyboard in ("kk", "ru") and name in LETTERS:
            return ord(LETTERS[name]), LETTERS[name].lower()
        if self.keyboard == "kk" and name in KAZAKH_DIGITS:
            return ord(KAZAKH_DIGITS[name]), KAZAKH_DIGITS[name].lower()
        sign = {"Minus": "-", "Period": "."}.get(name, name)
        return ord(sign[0]), sign[0].lower()

    # menus, buttons, fields and dialogs

    def choose(self, action: str) -> None:
        """Click a line of the menus New or Settings, by the action's name."""
        line = self.window.top.findChild(QAction, action)
        menu = line.parent()
        assert isinstance(menu, QMenu)
        menu.popup(self.window.mapToGlobal(QPoint(60, 60)))
        assert line.isEnabled(), line.toolTip()
        QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(line).center())
        self.qtbot.wait(5)

    def push(self, owner: QWidget, words: str) -> None:
        """Click the button with these words (their English source and context are looked up by the caller)."""

        def found() -> list[QPushButton]:
            return [one for one in owner.findChildren(QPushButton) if one.text() == words and one.isVisible()]

        self.qtbot.waitUntil(lambda: bool(found()))
        QTest.mouseClick(found()[0], LEFT)
        self.qtbot.wait(5)

    def answer(self, fill: Callable[[Any], object], during: Callable[[], object]) -> None:
        """Do something that asks with a dialog, and answer it."""
        seen: list[str] = []

        def look(tries: int = 0) -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and dialog.isVisible():
                seen.append(type(dialog).__name__)
                try:
                    fill(dialog)
                finally:
                    if dialog.isVisible() and dialog is QApplication.activeModalWidget():
                        dialog.reject()
            elif tries < 200:
                QTimer.singleShot(20, lambda: look(tries + 1))

        QTimer.singleShot(20, look)
        during()
        assert seen, "no dialog came"

    def write(self, field: Any, text: str) -> None:
        """Type into a field of a form and leave it."""
        editor = field.editor
        if hasattr(editor, "choose"):
            key = next(key for key, word in editor.choices().items() if text in (key, word))
            editor.choose(key)
            field.leave()
            return
        inner = getattr(editor, "line", editor)
        inner.setFocus()
        inner.selectAll()
        QTest.keyClicks(inner, text) if text.isascii() else _paste(inner, text)
        if not text:
            QTest.keyClick(inner, Qt.Key.Key_Delete)
        field.leave()

    def accept(self, dialog: Any) -> None:
        """Click the main button of a dialog."""
        QTest.mouseClick(dialog.ok, LEFT)
        assert not dialog.isVisible(), dialog.trouble.text()

    # what is known

    def said(self) -> str:
        """What stands in the message bar."""
        return str(self.window.map.messages.text)

    def words(self, context: str, source: str) -> str:
        """A word of the program in its language."""
        return translate(context, source)

    def plot(self, number_or_id: str) -> Plot:
        """The record of a plot as the register has it now."""
        found = self.register.find_plot(number_or_id)
        assert isinstance(found, Plot)
        return found

    def ring(self, plot: Plot) -> np.ndarray:
        """The corners of a plot in the working CRS of the place."""
        frame = frame_of(self.register, self.session.place)
        return shapely.get_coordinates(shapely.get_exterior_ring(shapely.get_parts(frame.to_working(plot.geom))[0]))[
            :-1
        ]

    def undo(self) -> None:
        """Ctrl+Z, and wait for it."""
        before = self.register.mark()
        self.canvas.setFocus()
        self.shortcut("Ctrl+Z")
        self.wait(lambda: self.register.mark() > before)


def _paste(editor: Any, text: str) -> None:
    """What an input method does: the text arrives at once."""
    QApplication.clipboard().setText(text)
    editor.paste()
